// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/credit.h"

#include "sandbox/life_cycle.h"
#include "sandbox/shelf.h"

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

std::optional<Reply> creditObjection(const World &world, const QString &currency, const Decimal &amount)
{
    const auto &limit = world.state.rules.creditLimit;
    if (limit.isEmpty() || amountOf(world.state.charged.value(currency, u"0"_s)) + amount <= amountOf(limit))
        return std::nullopt;
    return refusal(403, 800023, u"The credit line is too low for this."_s, {currency});
}

void charge(World &world, const QString &currency, const Decimal &amount)
{
    const auto sum = amountOf(world.state.charged.value(currency, u"0"_s)) + amount;
    world.state.charged.insert(currency, QString::fromStdString(sum.toString()));
}

Decimal restOfCycle(const World &world, const QJsonObject &subscription, int seats)
{
    const auto *sku = world.catalog.skuByKey(subscription[u"_sku"].toString());
    const auto market = world.catalog.market(subscription[u"_country"].toString());
    if (!sku || !market)
        return Decimal(0);
    const Plan plan{subscription[u"termDuration"].toString(), subscription[u"billingCycle"].toString()};
    const auto cycle = chargeCycleAt(subscription, world.now());
    const auto whole = priceOf(world, *sku, plan, *market) * Decimal(seats);
    const auto left = std::max<qint64>(0, world.now().date().daysTo(cycle.next));
    return Decimal::multiplyDivide(whole, Decimal(left), Decimal(std::max<qint64>(1, cycle.first.daysTo(cycle.next))),
                                   2, Rounding::HalfUp);
}

QString currencyOf(const World &world, const QJsonObject &subscription)
{
    const auto market = world.catalog.market(subscription[u"_country"].toString());
    return market ? market->currency : QString();
}

Decimal firstCharges(const QJsonArray &lines)
{
    Decimal sum(0);
    for (const auto &line : lines)
        sum = sum + amountOf(line[u"_unit"]) * Decimal(line[u"quantity"].toInt());
    return sum;
}

} // namespace tenantry::sandbox
