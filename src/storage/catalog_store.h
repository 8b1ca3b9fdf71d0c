// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/country_rules.h"
#include "domain/offer.h"
#include "support/result.h"

#include <QDateTime>
#include <QHash>

namespace tenantry {

class Connection;

// What is wanted of a country's offers.
struct OfferSearch
{
    QString text;         // folded, in title, product and SKU id
    QStringList products; // "product:sku": these whole, each with all its terms and plans; empty: by text
    bool withAddOns = true;
    bool trialsOnly = false;
    int limit = 0; // 0: all
};

struct OffersFound
{
    QList<Offer> offers;            // best first, with list prices joined in
    int total = 0;                  // that fit, also beyond the limit
    QHash<QString, QString> titles; // by "product:sku", of what the offers need (Offer::prerequisites)
};

// Offers, price sheets and country rules as read from the provider (store.db).
class CatalogStore
{
public:
    explicit CatalogStore(Connection &connection) : m_connection(connection) {}
    Outcome replaceOffers(qint64 account, const QString &country, const QList<Offer> &offers, const QDateTime &at);
    Result<OffersFound> offers(qint64 account, const QString &country, const OfferSearch &wanted);
    Result<QDateTime> offersReadAt(qint64 account, const QString &country); // invalid: never

    Outcome replacePrices(qint64 account, const QString &market, const QList<PriceRow> &rows, const QDateTime &at);
    Result<QDateTime> pricesReadAt(qint64 account, const QString &market);
    Result<std::optional<PriceRow>> price(qint64 account, const QString &market, const QString &productId,
                                          const QString &skuId, Term term, BillingCycle billing, int quantity,
                                          const QDateTime &on);

    Outcome setCountryRules(qint64 account, const CountryRules &rules, const QDateTime &at);
    Result<std::optional<CountryRules>> countryRules(qint64 account, const QString &iso2);

private:
    Connection &m_connection;
};

} // namespace tenantry
