// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/price_lookup.h"

#include "storage/stored_words.h"

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

#define PRICE_SELECT                                                                                                   \
    "SELECT product, sku, sku_title, term, term_word, billing, billing_word, unit, unit_currency, retail, "            \
    "retail_currency, tier_minimum, tier_maximum, valid_from, valid_to FROM prices "

PriceRow priceAt(const Query &query, const QString &market)
{
    PriceRow row;
    row.productId = query.text(0);
    row.skuId = query.text(1);
    row.skuTitle = query.text(2);
    row.market = market;
    row.term = wordAt<Term>(query, 3);
    row.billing = wordAt<BillingCycle>(query, 5);
    row.unitPrice = {amountAt(query, 7).value_or(Decimal()), query.text(8)};
    row.retailPrice = {amountAt(query, 9).value_or(Decimal()), query.text(10)};
    row.tierMinimum = query.count(11);
    row.tierMaximum = query.count(12);
    row.from = query.instant(13);
    row.to = query.instant(14);
    return row;
}

} // namespace

Result<QString> marketOf(Connection &connection, qint64 customer)
{
    Query query(connection, "SELECT coalesce(address ->> '$.country', '') FROM customers WHERE key = ?1", customer);
    const QString market = query.next() ? query.text(0).toUpper() : QString();
    if (query.failed())
        return query.error();
    return market;
}

bool hasRenewed(const Subscription &subscription)
{
    return subscription.created.isValid() && subscription.termStart.isValid() &&
           subscription.termStart > subscription.created.addDays(1);
}

Outcome noteTermPrice(Connection &connection, qint64 subscriptionKey, const Subscription &subscription,
                      const ShownPrice &price)
{
    if (price.source == PriceSource::Unknown)
        return Query(connection, "DELETE FROM term_prices WHERE subscription = ?1", subscriptionKey).run();
    return Query(connection,
                 "INSERT INTO term_prices (subscription, term_start, unit, currency, billing) "
                 "VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (subscription) DO UPDATE SET term_start = "
                 "excluded.term_start, unit = excluded.unit, currency = excluded.currency, billing = excluded.billing",
                 subscriptionKey, subscription.termStart, digits(price.perSeat.amount), price.perSeat.currency,
                 code(price.per))
        .run();
}

Result<std::optional<PriceSheet>> priceSheet(Connection &connection, qint64 account, const QString &market)
{
    Query query(connection, "SELECT key, market, read_at FROM price_sheets WHERE account = ?1 AND market = ?2", account,
                market);
    std::optional<PriceSheet> sheet;
    if (query.next())
        sheet = PriceSheet{query.number(0), query.text(1), query.instant(2)};
    if (query.failed())
        return query.error();
    return sheet;
}

Result<QList<PriceRow>> pricesOf(Connection &connection, const PriceSheet &sheet)
{
    Query query(connection, PRICE_SELECT "WHERE sheet = ?1 ORDER BY key", sheet.key);
    QList<PriceRow> rows;
    while (query.next())
        rows += priceAt(query, sheet.market);
    if (query.failed())
        return query.error();
    return rows;
}

Result<std::optional<PriceRow>> priceIn(Connection &connection, const PriceSheet &sheet, const PriceQuestion &question)
{
    if (question.term == Term::Unknown || question.billing == BillingCycle::Unknown)
        return std::optional<PriceRow>(); // two unknown words are not the same word
    Query query(connection,
                PRICE_SELECT "WHERE sheet = ?1 AND product = ?2 AND sku = ?3 AND term = ?4 AND billing = ?5 "
                             "AND tier_minimum <= ?6 AND (tier_maximum = 0 OR tier_maximum >= ?6) "
                             "AND (valid_from IS NULL OR valid_from <= ?7) AND (valid_to IS NULL OR valid_to >= ?7) "
                             "ORDER BY valid_from DESC, tier_minimum DESC LIMIT 1",
                sheet.key, question.productId, question.skuId, code(question.term), code(question.billing),
                question.quantity, question.on);
    std::optional<PriceRow> row;
    if (query.next())
        row = priceAt(query, sheet.market);
    if (query.failed())
        return query.error();
    return row;
}

Result<ShownPrices> ShownPrices::of(Connection &connection, qint64 account, qint64 customer)
{
    ShownPrices prices(connection);
    if (const Outcome read = prices.readLines(customer); !read)
        return read.error();
    if (const Outcome read = prices.readTerms(customer); !read)
        return read.error();
    if (const Outcome read = prices.readSheet(account, customer); !read)
        return read.error();
    return prices;
}

Outcome ShownPrices::readLines(qint64 customer)
{
    Query query(*m_connection,
                "SELECT o.id, l.subscription, l.offer, count(*) OVER (PARTITION BY o.key), l.unit_price, o.currency, "
                "o.billing FROM orders AS o JOIN order_lines AS l ON l.order_key = o.key "
                "WHERE o.customer = ?1 AND o.status NOT IN (?2, ?3) ORDER BY o.created DESC, o.key DESC, l.number",
                customer, code(OrderStatus::Cancelled), code(OrderStatus::Error));
    while (query.next()) {
        const std::optional<Decimal> price = amountAt(query, 4);
        if (price)
            m_lines += {query.text(0), query.text(1), query.text(2), query.count(3),
                        ShownPrice{PriceSource::OrderLine, Money{*price, query.text(5)},
                                   static_cast<BillingCycle>(query.count(6))}};
    }
    return query.outcome();
}

Outcome ShownPrices::readTerms(qint64 customer)
{
    Query query(*m_connection,
                "SELECT s.id, t.term_start, t.unit, t.currency, t.billing FROM term_prices AS t "
                "JOIN subscriptions AS s ON s.key = t.subscription WHERE s.customer = ?1",
                customer);
    while (query.next()) {
        const ShownPrice price{PriceSource::ListPrice, Money{amountAt(query, 2).value_or(Decimal()), query.text(3)},
                               static_cast<BillingCycle>(query.count(4))};
        m_terms.insert(query.text(0), TermPrice{query.instant(1), price});
    }
    return query.outcome();
}

// The sheet of the customer's country; where that is not known or not read, the sheet is only clear when there is one.
Outcome ShownPrices::readSheet(qint64 account, qint64 customer)
{
    Query query(*m_connection,
                "SELECT p.key, p.market, p.read_at, p.market = coalesce(c.address ->> '$.country', '') AS own, "
                "count(*) OVER () FROM price_sheets AS p JOIN customers AS c ON c.key = ?2 "
                "WHERE p.account = ?1 ORDER BY own DESC LIMIT 1",
                account, customer);
    if (query.next() && (query.flag(3) || query.number(4) == 1))
        m_sheet = PriceSheet{query.number(0), query.text(1), query.instant(2)};
    return query.outcome();
}

const ShownPrices::Line *ShownPrices::lineOf(const Subscription &subscription) const
{
    for (const Line &line : m_lines) {
        if (!line.subscription.isEmpty() && line.subscription == subscription.id.text())
            return &line;
    }
    for (const Line &line : m_lines) {
        const bool sameOrder = !subscription.order.isEmpty() && line.order == subscription.order.text();
        if (sameOrder && line.subscription.isEmpty() && (line.offer == subscription.offerId || line.linesInOrder == 1))
            return &line;
    }
    return nullptr;
}

Result<ShownPrice> ShownPrices::listPriceOf(const Subscription &subscription) const
{
    const QStringList offer = subscription.offerId.split(u':');
    if (!m_sheet || offer.size() < 2)
        return ShownPrice{};
    const auto row = priceIn(*m_connection, *m_sheet,
                             {.productId = offer[0],
                              .skuId = offer[1],
                              .term = subscription.term.value,
                              .billing = subscription.billing.value,
                              .quantity = subscription.quantity,
                              .on = m_sheet->readAt});
    if (!row)
        return row.error();
    if (!*row)
        return ShownPrice{};
    return ShownPrice{PriceSource::ListPrice, (*row)->unitPrice, (*row)->billing.value};
}

Result<ShownPrice> ShownPrices::priceOf(const Subscription &subscription) const
{
    const auto noted = m_terms.constFind(subscription.id.text());
    if (noted != m_terms.cend() && noted->termStart == subscription.termStart)
        return noted->price;
    const Line *line = hasRenewed(subscription) ? nullptr : lineOf(subscription);
    return line ? line->price : listPriceOf(subscription);
}

} // namespace tenantry
