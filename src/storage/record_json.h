// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/country_rules.h"
#include "domain/customer.h"
#include "domain/order.h"
#include "domain/subscription.h"

#include <QJsonObject>

namespace tenantry {

// JSON of nested parts that have no columns of their own, and of whole states for the history.
QString compact(const QJsonObject &object);
QJsonObject objectFrom(const QString &text);

QString textOf(const QStringList &list);
QStringList listFrom(const QString &text);

std::optional<QString> textOf(const std::optional<Address> &address);
std::optional<Address> addressFrom(const QString &text); // empty text: none

std::optional<QString> textOf(const std::optional<RefundableSeats> &seats);
std::optional<RefundableSeats> refundableFrom(const QString &text);

std::optional<QString> textOf(const std::optional<NextTerm> &next);
std::optional<NextTerm> nextTermFrom(const QString &text);

QString textOf(const CountryRules &rules);
CountryRules countryRulesFrom(const QString &text);

QJsonObject stateOf(const Customer &customer);
QJsonObject stateOf(const Subscription &subscription);
QJsonObject stateOf(const Order &order);

} // namespace tenantry
