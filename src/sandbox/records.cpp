// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/records.h"

namespace tenantry::sandbox {

namespace {

using Lists = QMap<QString, QJsonArray>;
using Computed = QJsonArray (Population::*)(qint64) const;

QJsonArray listOf(const World &world, const Lists &changed, Computed computed, const QString &customerId)
{
    const auto key = customerId.toLower();
    const auto found = changed.constFind(key);
    if (found != changed.cend())
        return *found;
    const auto index = world.population().indexOf(key);
    return index ? (world.population().*computed)(*index) : QJsonArray();
}

} // namespace

qint64 customerTotal(const World &world)
{
    return world.population().count() + world.state.created.size();
}

ListedCustomer listedCustomer(const World &world, qint64 ordinal)
{
    const auto &population = world.population();
    const auto id = ordinal < population.count() ? population.customerId(ordinal)
                                                 : world.state.created.value(ordinal - population.count());
    const auto changed = world.state.customers.constFind(id);
    if (changed == world.state.customers.cend())
        return {id, population.companyName(ordinal), population.domain(ordinal), population.relationship(ordinal)};
    const auto company = (*changed)[u"companyProfile"].toObject();
    return {id, company[u"companyName"].toString(), company[u"domain"].toString(),
            (*changed)[u"relationshipToPartner"].toString()};
}

std::optional<QJsonObject> findCustomer(const World &world, const QString &id)
{
    const auto key = id.toLower();
    const auto changed = world.state.customers.constFind(key);
    if (changed != world.state.customers.cend())
        return *changed;
    const auto index = world.population().indexOf(key);
    return index ? std::optional(world.population().customer(*index)) : std::nullopt;
}

QString customerIdOf(const QJsonObject &customer)
{
    return customer[u"id"].toString();
}

QString nameOf(const QJsonObject &customer)
{
    return customer[u"companyProfile"][u"companyName"].toString();
}

QString countryOf(const QJsonObject &customer)
{
    return customer[u"billingProfile"][u"defaultAddress"][u"country"].toString();
}

QJsonArray subscriptionsOf(const World &world, const QString &customerId)
{
    return listOf(world, world.state.subscriptions, &Population::subscriptions, customerId);
}

QJsonArray ordersOf(const World &world, const QString &customerId)
{
    return listOf(world, world.state.orders, &Population::orders, customerId);
}

QJsonArray agreementsOf(const World &world, const QString &customerId)
{
    return listOf(world, world.state.agreements, &Population::agreements, customerId);
}

void storeCustomer(World &world, const QJsonObject &customer)
{
    world.state.customers.insert(customerIdOf(customer).toLower(), customer);
}

void storeSubscriptions(World &world, const QString &customerId, const QJsonArray &list)
{
    world.state.subscriptions.insert(customerId.toLower(), list);
}

void storeOrders(World &world, const QString &customerId, const QJsonArray &list)
{
    world.state.orders.insert(customerId.toLower(), list);
}

void storeAgreements(World &world, const QString &customerId, const QJsonArray &list)
{
    world.state.agreements.insert(customerId.toLower(), list);
}

bool isDomainTaken(const World &world, const QString &domain)
{
    const auto wanted = domain.toLower();
    const auto &partner = world.partner;
    if (wanted == partner.initialDomain || wanted == partner.domain || partner.takenDomains.contains(wanted))
        return true;
    for (const auto &id : world.state.created) {
        const auto own = world.state.customers.value(id)[u"companyProfile"][u"domain"].toString();
        if (own.compare(wanted, Qt::CaseInsensitive) == 0)
            return true;
    }
    return world.population().takesDomain(wanted);
}

} // namespace tenantry::sandbox
