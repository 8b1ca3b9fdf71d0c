// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/documents.h"
#include "sandbox/world.h"

namespace tenantry::sandbox {

// Records per customer: what was changed since the seed, else what the seed computes. Ids are compared without case.
qint64 customerTotal(const World &world);

// What lists and searches need of a customer; cheap, because they run over all of them.
struct ListedCustomer
{
    QString id;
    QString name;
    QString domain;
    QString relationship;
};
ListedCustomer listedCustomer(const World &world, qint64 ordinal); // seed's first, then created ones in order
std::optional<QJsonObject> findCustomer(const World &world, const QString &id);
QString customerIdOf(const QJsonObject &customer);
QString nameOf(const QJsonObject &customer);
QString countryOf(const QJsonObject &customer);

QJsonArray subscriptionsOf(const World &world, const QString &customerId);
QJsonArray ordersOf(const World &world, const QString &customerId);
QJsonArray agreementsOf(const World &world, const QString &customerId);

void storeCustomer(World &world, const QJsonObject &customer);
void storeSubscriptions(World &world, const QString &customerId, const QJsonArray &list);
void storeOrders(World &world, const QString &customerId, const QJsonArray &list);
void storeAgreements(World &world, const QString &customerId, const QJsonArray &list);

bool isDomainTaken(const World &world, const QString &domain);

} // namespace tenantry::sandbox
