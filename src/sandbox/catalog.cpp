// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/catalog.h"

#include "sandbox/resources.h"

#include <QJsonArray>

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

Decimal decimal(const QJsonValue &value)
{
    return Decimal::parse(value.toString().toStdString()).value_or(Decimal::overflow());
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const auto array = value.toArray();
    for (const auto &item : array)
        list.append(item.toString());
    return list;
}

LineOutcome outcomeFrom(const QString &word)
{
    static const QMap<QString, LineOutcome> words{
        {u"refused"_s, LineOutcome::Refused}, {u"review"_s, LineOutcome::Review}, {u"error"_s, LineOutcome::Error}};
    return words.value(word, LineOutcome::Fulfilled);
}

Plan planFrom(const QString &text)
{
    return {text.section(u':', 0, 0), text.section(u':', 1, 1)};
}

Sku skuFrom(const QJsonObject &json, const QString &productId)
{
    Sku sku{productId,
            json[u"id"].toString(),
            json[u"title"].toString(),
            json[u"description"].toString(),
            json[u"minimum"].toInt(1),
            json[u"maximum"].toInt(),
            json[u"trial"].toBool(),
            json[u"addon"].toBool(),
            json[u"smb"].toBool(),
            decimal(json[u"month"]),
            {},
            strings(json[u"prerequisites"]),
            strings(json[u"upgrades"]),
            strings(json[u"notIn"]),
            outcomeFrom(json[u"outcome"].toString())};
    const auto plans = strings(json[u"plans"]);
    for (const auto &plan : plans)
        sku.plans.append(planFrom(plan));
    return sku;
}

} // namespace

QStringList Sku::terms() const
{
    QStringList result;
    for (const auto &plan : plans) {
        if (!result.contains(plan.term))
            result.append(plan.term);
    }
    return result;
}

Catalog::Catalog()
{
    const auto json = resource(u"catalog"_s);
    m_retail = decimal(json[u"retail"]);
    const auto factors = json[u"plans"].toObject();
    for (auto it = factors.begin(); it != factors.end(); ++it)
        m_factors.insert(it.key(), decimal(it.value()));
    const auto markets = json[u"markets"].toObject();
    for (auto it = markets.begin(); it != markets.end(); ++it) {
        const auto market = it.value().toObject();
        m_markets.insert(it.key(), {it.key(), market[u"currency"].toString(), market[u"symbol"].toString(),
                                    decimal(market[u"factor"])});
    }
    const auto products = json[u"products"].toArray();
    for (const auto &value : products) {
        const auto item = value.toObject();
        Product product{item[u"id"].toString(), item[u"title"].toString(), item[u"description"].toString(), {}};
        const auto skus = item[u"skus"].toArray();
        for (const auto &sku : skus)
            product.skus.append(skuFrom(sku.toObject(), product.id));
        m_products.append(product);
    }
}

const Product *Catalog::product(const QString &id) const
{
    for (const auto &product : m_products) {
        if (product.id.compare(id, Qt::CaseInsensitive) == 0)
            return &product;
    }
    return nullptr;
}

const Sku *Catalog::sku(const QString &productId, const QString &id) const
{
    const auto *found = product(productId);
    if (!found)
        return nullptr;
    for (const auto &sku : found->skus) {
        if (sku.id.compare(id, Qt::CaseInsensitive) == 0)
            return &sku;
    }
    return nullptr;
}

const Sku *Catalog::skuByKey(const QString &key) const
{
    return sku(key.section(u':', 0, 0), key.section(u':', 1, 1));
}

std::optional<Market> Catalog::market(const QString &country) const
{
    const auto found = m_markets.constFind(country.toUpper());
    return found == m_markets.cend() ? std::nullopt : std::optional(*found);
}

Decimal Catalog::price(const Sku &sku, const Plan &plan, const Market &market) const
{
    const auto factor = m_factors.value(plan.term + u':' + plan.billing, Decimal(1));
    return (sku.month * factor * market.factor).rounded(2, Rounding::HalfUp);
}

Decimal Catalog::retail(const Decimal &price) const
{
    return (price * m_retail).rounded(2, Rounding::HalfUp);
}

int monthsIn(const QString &term)
{
    if (term == u"P3Y")
        return 36;
    return term == u"P1Y" ? 12 : 1;
}

int chargesIn(const Plan &plan)
{
    if (plan.billing == u"annual")
        return monthsIn(plan.term) / 12;
    return plan.billing == u"monthly" ? monthsIn(plan.term) : 1;
}

} // namespace tenantry::sandbox
