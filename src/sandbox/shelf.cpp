// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/shelf.h"

#include "sandbox/availabilities.h"

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString priceKey(const Sku &sku, const Plan &plan, const QString &country)
{
    return u"%1:%2:%3:%4"_s.arg(sku.key(), plan.term, plan.billing, country);
}

bool fits(const QJsonObject &command, QStringView name, const QString &value)
{
    return !command.contains(name) || command[name].toString().compare(value, Qt::CaseInsensitive) == 0;
}

} // namespace

bool isSold(const World &world, const Sku &sku, const QString &country)
{
    return world.catalog.market(country) && !sku.notIn.contains(country.toUpper()) &&
           !world.state.withdrawn.contains(sku.key());
}

QString currentItem(const World &world, const Sku &sku, const QString &term)
{
    return catalogItemId(sku, term, world.state.versions.value(sku.key() + u':' + term));
}

std::optional<Ware> wareOf(const World &world, const QString &catalogItemId, const QString &country)
{
    const auto *sku = world.catalog.skuByKey(catalogItemId);
    if (!sku || !isSold(world, *sku, country))
        return std::nullopt;
    const auto terms = sku->terms();
    for (const auto &term : terms) {
        const auto current = currentItem(world, *sku, term);
        if (current.compare(catalogItemId, Qt::CaseInsensitive) == 0)
            return Ware{sku, term, current};
    }
    return std::nullopt;
}

Decimal priceOf(const World &world, const Sku &sku, const Plan &plan, const Market &market)
{
    const auto changed = world.state.prices.constFind(priceKey(sku, plan, market.country));
    return changed != world.state.prices.cend() ? amountOf(*changed) : world.catalog.price(sku, plan, market);
}

int changePrices(World &world, const Sku &sku, const Decimal &amount, const QJsonObject &command)
{
    int changed = 0;
    const auto countries = world.catalog.countries();
    for (const auto &plan : sku.plans) {
        if (!fits(command, u"term", plan.term) || !fits(command, u"billing", plan.billing))
            continue;
        for (const auto &country : countries) {
            if (!fits(command, u"market", country))
                continue;
            world.state.prices.insert(priceKey(sku, plan, country), QString::fromStdString(amount.toString()));
            ++changed;
        }
    }
    return changed;
}

} // namespace tenantry::sandbox
