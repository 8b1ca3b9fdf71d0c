// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/counts.h"

#include "sandbox/records.h"

#include <QSet>

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

qint64 cartsOf(const World &world, const QString &customerId)
{
    qint64 count = 0;
    for (const auto &cart : world.state.carts)
        count += cart[u"_customer"].toString() == customerId ? 1 : 0;
    return count;
}

QJsonObject countsOfOne(const World &world, const QString &id)
{
    const auto customer = findCustomer(world, id);
    if (!customer)
        return {};
    return {{u"name"_s, nameOf(*customer)},
            {u"domain"_s, (*customer)[u"companyProfile"][u"domain"]},
            {u"agreements"_s, agreementsOf(world, id).size()},
            {u"orders"_s, ordersOf(world, id).size()},
            {u"subscriptions"_s, subscriptionsOf(world, id).size()},
            {u"carts"_s, cartsOf(world, id)}};
}

} // namespace

QJsonObject countsOf(const World &world, const QString &customerId)
{
    if (!customerId.isEmpty())
        return {{u"customer"_s, countsOfOne(world, customerId.toLower())}};
    const auto &state = world.state;
    QSet<QString> touched;
    for (const auto &keys :
         {state.customers.keys(), state.subscriptions.keys(), state.orders.keys(), state.agreements.keys()})
        touched.unite(QSet<QString>(keys.begin(), keys.end()));
    QJsonObject each;
    qint64 orders = 0;
    qint64 agreements = 0;
    auto subscriptions = world.population().subscriptionCount();
    for (const auto &id : std::as_const(touched)) {
        const auto one = countsOfOne(world, id);
        const auto index = world.population().indexOf(id);
        subscriptions +=
            one[u"subscriptions"].toInteger() - (index ? world.population().subscriptions(*index).size() : 0);
        orders += one[u"orders"].toInteger() - (index ? world.population().orders(*index).size() : 0);
        agreements += one[u"agreements"].toInteger() - (index ? world.population().agreements(*index).size() : 0);
        each.insert(id, one);
    }
    return {{u"customers"_s, customerTotal(world)},  {u"createdCustomers"_s, state.created.size()},
            {u"subscriptions"_s, subscriptions},     {u"placedOrders"_s, orders},
            {u"addedAgreements"_s, agreements},      {u"carts"_s, state.carts.size()},
            {u"auditRecords"_s, state.audit.size()}, {u"touched"_s, each}};
}

} // namespace tenantry::sandbox
