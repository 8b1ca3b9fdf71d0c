// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/catalog_store.h"

#include "storage/price_lookup.h"
#include "storage/record_json.h"

namespace tenantry {

namespace {

Outcome markRead(Connection &connection, qint64 list, const QDateTime &at)
{
    return Query(connection, "UPDATE price_sheets SET read_at = ?2 WHERE key = ?1", list, at).run();
}

Outcome insertPrices(Connection &connection, qint64 sheet, const QList<PriceRow> &rows)
{
    Query insert(connection,
                 "INSERT INTO prices (sheet, product, sku, sku_title, term, term_word, billing, billing_word, unit, "
                 "unit_currency, retail, retail_currency, tier_minimum, tier_maximum, valid_from, valid_to) "
                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)");
    for (const PriceRow &row : rows) {
        const Outcome inserted =
            insert.runWith(sheet, row.productId, row.skuId, row.skuTitle, static_cast<int>(row.term.value),
                           row.term.raw, static_cast<int>(row.billing.value), row.billing.raw,
                           digits(row.unitPrice.amount), row.unitPrice.currency, digits(row.retailPrice.amount),
                           row.retailPrice.currency, row.tierMinimum, row.tierMaximum, row.from, row.to);
        if (!inserted)
            return inserted;
    }
    return Done{};
}

Outcome addSheet(Connection &connection, qint64 account, const QString &market, const QDateTime &at)
{
    return Query(connection, "INSERT INTO price_sheets (account, market, read_at) VALUES (?1, ?2, ?3)", account, market,
                 at)
        .run();
}

} // namespace

Outcome CatalogStore::replacePrices(qint64 account, const QString &market, const QList<PriceRow> &rows,
                                    const QDateTime &at)
{
    const Result<std::optional<PriceSheet>> sheet = priceSheet(m_connection, account, market);
    if (!sheet)
        return sheet.error();
    QList<PriceRow> own = rows;
    for (PriceRow &row : own)
        row.market = market;
    if (*sheet) {
        const Result<QList<PriceRow>> stored = pricesOf(m_connection, **sheet);
        if (!stored)
            return stored.error();
        if (*stored == own)
            return markRead(m_connection, (*sheet)->key, at);
        Query clear(m_connection, "DELETE FROM price_sheets WHERE key = ?1", (*sheet)->key);
        if (const Outcome cleared = clear.run(); !cleared)
            return cleared;
    }
    if (const Outcome added = addSheet(m_connection, account, market, at); !added)
        return added;
    return insertPrices(m_connection, m_connection.lastRowKey(), own);
}

Result<QDateTime> CatalogStore::pricesReadAt(qint64 account, const QString &market)
{
    const Result<std::optional<PriceSheet>> sheet = priceSheet(m_connection, account, market);
    if (!sheet)
        return sheet.error();
    return *sheet ? (*sheet)->readAt : QDateTime();
}

Result<std::optional<PriceRow>> CatalogStore::price(qint64 account, const QString &market, const QString &productId,
                                                    const QString &skuId, Term term, BillingCycle billing, int quantity,
                                                    const QDateTime &on)
{
    const Result<std::optional<PriceSheet>> sheet = priceSheet(m_connection, account, market);
    if (!sheet)
        return sheet.error();
    if (!*sheet)
        return std::optional<PriceRow>();
    return priceIn(m_connection, **sheet, {productId, skuId, term, billing, quantity, on});
}

Outcome CatalogStore::setCountryRules(qint64 account, const CountryRules &rules, const QDateTime &at)
{
    Query query(m_connection,
                "INSERT INTO country_rules (account, iso2, rules, read_at) VALUES (?1, ?2, ?3, ?4) "
                "ON CONFLICT (account, iso2) DO UPDATE SET rules = excluded.rules, read_at = excluded.read_at",
                account, rules.iso2.toUpper(), textOf(rules), at);
    return query.run();
}

Result<std::optional<CountryRules>> CatalogStore::countryRules(qint64 account, const QString &iso2)
{
    Query query(m_connection, "SELECT rules FROM country_rules WHERE account = ?1 AND iso2 = ?2", account,
                iso2.toUpper());
    std::optional<CountryRules> rules;
    if (query.next())
        rules = countryRulesFrom(query.text(0));
    if (query.failed())
        return query.error();
    return rules;
}

} // namespace tenantry
