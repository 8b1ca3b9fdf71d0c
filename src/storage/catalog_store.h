// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/country_rules.h"
#include "domain/offer.h"
#include "support/result.h"

#include <QDateTime>

namespace tenantry {

class Connection;

// Offers, price sheets and country rules as read from the provider (store.db).
class CatalogStore
{
public:
    explicit CatalogStore(Connection &connection) : m_connection(connection) {}
    Outcome replaceOffers(qint64 account, const QString &country, const QList<Offer> &offers, const QDateTime &at);
    // With list prices joined in; folded search, best first, capped at limit.
    Result<QList<Offer>> offers(qint64 account, const QString &country, const QString &text, int limit);
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
