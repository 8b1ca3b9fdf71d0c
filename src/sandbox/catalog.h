// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/decimal.h"

#include <QList>
#include <QMap>
#include <QStringList>
#include <optional>

namespace tenantry::sandbox {

// What a line of this SKU does at checkout; all but Fulfilled exist to try out how a client copes.
enum class LineOutcome { Fulfilled, Refused, Review, Error };

struct Plan
{
    QString term;    // P1M, P1Y, P3Y
    QString billing; // monthly, annual, none
    bool operator==(const Plan &) const = default;
};

struct Sku
{
    QString productId;
    QString id;
    QString title;
    QString description;
    int minimum = 1;
    int maximum = 0;
    bool trial = false;
    bool addOn = false;
    bool smallBusiness = false; // 300 seats per product and customer (§19.3)
    Decimal month;              // purchase price of one seat and month in EUR, annual commitment paid ahead
    QList<Plan> plans;
    QStringList prerequisites; // "product:sku"
    QStringList upgrades;
    QStringList notIn; // countries where it is not sold
    LineOutcome outcome = LineOutcome::Fulfilled;

    QString key() const { return productId + u':' + id; }
    QStringList terms() const;
    bool offers(const Plan &plan) const { return plans.contains(plan); }
};

struct Product
{
    QString id;
    QString title;
    QString description;
    QList<Sku> skus;
};

struct Market
{
    QString country;
    QString currency;
    QString symbol;
    Decimal factor;
};

// The invented catalogue (resources/sandbox/catalog.json): products, plans and price arithmetic. Immutable.
class Catalog final
{
public:
    Catalog();

    const QList<Product> &products() const { return m_products; }
    const Product *product(const QString &id) const;
    const Sku *sku(const QString &productId, const QString &id) const;
    const Sku *skuByKey(const QString &key) const;
    std::optional<Market> market(const QString &country) const;
    QStringList countries() const { return m_markets.keys(); }

    // Price of one seat for one billing period of the plan, before tax (§17).
    Decimal price(const Sku &sku, const Plan &plan, const Market &market) const;
    Decimal retail(const Decimal &price) const;

private:
    QList<Product> m_products;
    QMap<QString, Market> m_markets;
    QMap<QString, Decimal> m_factors; // "P1M:monthly" → factor on the month
    Decimal m_retail;
};

// How many charges one term of the plan has.
int chargesIn(const Plan &plan);
int monthsIn(const QString &term);

} // namespace tenantry::sandbox
