// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/price_list_writer.h"

#include "storage/stored_words.h"

namespace tenantry {

PriceListWriter::PriceListWriter(Connection &connection, qint64 list)
    : m_list(list)
    , m_insert(connection,
               "INSERT INTO listed_prices (list, product, sku, term, billing, segment, tier_minimum, valid_from, "
               "valid_to, tier_maximum, unit, retail, title) "
               "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13) ON CONFLICT DO NOTHING RETURNING 1")
    , m_stored(connection, "SELECT unit, retail FROM listed_prices WHERE list = ?1 AND product = ?2 AND sku = ?3 "
                           "AND term = ?4 AND billing = ?5 AND segment = ?6 AND tier_minimum = ?7 AND valid_from = ?8")
{}

Outcome PriceListWriter::add(const ListedPrice &price)
{
    const qint64 from = price.from.isValid() ? price.from.toMSecsSinceEpoch() : 0;
    m_insert.again(m_list, price.productId.toUpper(), price.skuId.toUpper(), isoDuration(price.term),
                   wireText(price.billing), price.segment, price.tierMinimum, from, price.to, price.tierMaximum,
                   digits(price.unit.normalized()), digitsOf(price.retail), price.title);
    const bool added = m_insert.next();
    if (const Outcome ran = m_insert.run(); !ran)
        return ran;
    m_rows += added ? 1 : 0;
    return added ? Outcome(Done{}) : compare(price);
}

Outcome PriceListWriter::compare(const ListedPrice &price)
{
    const qint64 from = price.from.isValid() ? price.from.toMSecsSinceEpoch() : 0;
    m_stored.again(m_list, price.productId.toUpper(), price.skuId.toUpper(), isoDuration(price.term),
                   wireText(price.billing), price.segment, price.tierMinimum, from);
    const bool same = m_stored.next() && amountAt(m_stored, 0) == price.unit && amountAt(m_stored, 1) == price.retail;
    if (const Outcome ran = m_stored.run(); !ran)
        return ran;
    return same ? Outcome(Done{}) : Outcome(Error{.kind = Error::Kind::Conflict, .subject = price.skuId});
}

} // namespace tenantry
