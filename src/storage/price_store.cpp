// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/price_store.h"

#include "storage/stored_words.h"

#include <algorithm>
#include <tuple>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

#define LIST_SELECT                                                                                                    \
    "SELECT key, kind, name, market, currency, month, file_name, sha256, mapping, rows, imported_at FROM price_lists " \
    "WHERE account = ?1 "

#define LATEST_OF                                                                                                      \
    "SELECT product, sku, term, billing, segment, tier_minimum, max(valid_from) AS valid_from, valid_to, "             \
    "tier_maximum, unit, retail, title FROM listed_prices WHERE list = "
#define EACH_ONCE " GROUP BY product, sku, term, billing, segment, tier_minimum"

QString listKind(PriceListKind kind)
{
    return kind == PriceListKind::Sale ? u"sale"_s : u"purchase"_s;
}

PriceListInfo listAt(const Query &query)
{
    PriceListInfo list;
    list.key = query.number(0);
    list.kind = query.text(1) == "sale"_L1 ? PriceListKind::Sale : PriceListKind::Purchase;
    list.name = query.text(2);
    list.market = query.text(3);
    list.currency = query.text(4);
    list.month = QDate::fromString(query.text(5), Qt::ISODate);
    list.fileName = query.text(6);
    list.sha256 = query.bytes(7);
    list.mapping = query.text(8);
    list.rows = query.count(9);
    list.importedAt = query.instant(10);
    return list;
}

Result<std::optional<PriceListInfo>> oneList(Query &query)
{
    std::optional<PriceListInfo> list;
    if (query.next())
        list = listAt(query);
    if (query.failed())
        return query.error();
    return list;
}

ListedPrice listedAt(const Query &query, int column)
{
    ListedPrice price;
    price.productId = query.text(column);
    price.skuId = query.text(column + 1);
    price.term = termFromText(query.text(column + 2));
    price.billing = cycleFromText(query.text(column + 3));
    price.segment = query.text(column + 4);
    price.tierMinimum = query.count(column + 5);
    if (query.number(column + 6) != 0)
        price.from = query.instant(column + 6);
    price.to = query.instant(column + 7);
    price.tierMaximum = query.count(column + 8);
    price.unit = amountAt(query, column + 9).value_or(Decimal());
    price.retail = amountAt(query, column + 10);
    price.title = query.text(column + 11);
    return price;
}

Outcome oneListTurned(Connection &connection, Query &query)
{
    if (const Outcome ran = query.run(); !ran)
        return ran;
    Query changes(connection, "SELECT changes()");
    if (!changes.next())
        return changes.outcome();
    return changes.number(0) == 1 ? Outcome(Done{})
                                  : Outcome(Error{.kind = Error::Kind::NotFound, .subject = u"price list"_s});
}

void countDifference(PriceDifferences *all, const PriceDifference &one)
{
    if (!one.before)
        all->added += 1;
    else if (!one.after)
        all->gone += 1;
    else
        (*one.after > *one.before ? all->dearer : all->cheaper) += 1;
}

int placeOf(const PriceDifference &one)
{
    if (!one.before)
        return 2;
    if (!one.after)
        return 3;
    return *one.after > *one.before ? 0 : 1;
}

bool comesBefore(const PriceDifference &a, const PriceDifference &b)
{
    return std::tuple(placeOf(a), a.price.title, a.price.skuId) < std::tuple(placeOf(b), b.price.title, b.price.skuId);
}

} // namespace

Result<QList<PriceListInfo>> PriceListStore::lists(const AccountId &account)
{
    Query query(m_connection, LIST_SELECT "AND removed IS NULL ORDER BY kind, month DESC, market, name", account);
    QList<PriceListInfo> lists;
    while (query.next())
        lists += listAt(query);
    if (query.failed())
        return query.error();
    return lists;
}

Result<std::optional<PriceListInfo>> PriceListStore::standing(const AccountId &account, const PriceListInfo &list)
{
    Query query(m_connection,
                LIST_SELECT "AND kind = ?2 AND name = ?3 AND market = ?4 AND month = ?5 AND removed IS NULL", account,
                listKind(list.kind), list.name, list.market, list.month.toString(Qt::ISODate));
    return oneList(query);
}

Result<std::optional<PriceListInfo>> PriceListStore::sameFile(const AccountId &account, const PriceListInfo &list)
{
    Query query(m_connection,
                LIST_SELECT "AND kind = ?2 AND name = ?3 AND market = ?4 AND month = ?5 AND currency = ?6 "
                            "AND sha256 = ?7 AND mapping = ?8 ORDER BY key DESC LIMIT 1",
                account, listKind(list.kind), list.name, list.market, list.month.toString(Qt::ISODate), list.currency,
                list.sha256, list.mapping);
    return oneList(query);
}

Result<qint64> PriceListStore::add(const AccountId &account, const PriceListInfo &list)
{
    Query query(m_connection,
                "INSERT INTO price_lists (account, kind, name, market, currency, month, file_name, sha256, mapping, "
                "rows, imported_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) RETURNING key",
                account, listKind(list.kind), list.name, list.market, list.currency, list.month.toString(Qt::ISODate),
                list.fileName, list.sha256, list.mapping, list.rows, list.importedAt);
    const qint64 key = query.next() ? query.number(0) : 0;
    if (const Outcome ran = query.run(); !ran)
        return ran.error();
    return key;
}

Outcome PriceListStore::setRows(qint64 list, int rows)
{
    return Query(m_connection, "UPDATE price_lists SET rows = ?2 WHERE key = ?1", list, rows).run();
}

Outcome PriceListStore::takeOut(const AccountId &account, qint64 list, const QDateTime &at)
{
    Query query(m_connection, "UPDATE price_lists SET removed = ?3 WHERE account = ?1 AND key = ?2 AND removed IS NULL",
                account, list, at);
    return oneListTurned(m_connection, query);
}

Outcome PriceListStore::putBack(const AccountId &account, qint64 list)
{
    Query query(m_connection,
                "UPDATE price_lists SET removed = NULL WHERE account = ?1 AND key = ?2 AND removed IS NOT NULL",
                account, list);
    return oneListTurned(m_connection, query);
}

Result<PriceBook> PriceListStore::book(const AccountId &account, const QSet<PriceKey> &keys, const QDateTime &now)
{
    PriceBook book(newestPublishedMonth(now));
    const auto inForce = lists(account);
    if (!inForce)
        return inForce.error();
    for (const PriceListInfo &list : *inForce)
        book.add(list);
    if (const Outcome filled = fill(&book, *inForce, keys); !filled)
        return filled.error();
    return book;
}

Outcome PriceListStore::fill(PriceBook *book, const QList<PriceListInfo> &lists, const QSet<PriceKey> &keys)
{
    Query query(m_connection,
                "SELECT product, sku, term, billing, segment, tier_minimum, valid_from, valid_to, tier_maximum, unit, "
                "retail, title FROM listed_prices WHERE list = ?1 AND product = ?2 AND sku = ?3");
    QSet<std::pair<QString, QString>> skus;
    for (const PriceKey &key : keys)
        skus.insert({key.productId, key.skuId});
    for (const PriceListInfo &list : lists) {
        for (const auto &[product, sku] : skus) {
            query.again(list.key, product, sku);
            while (query.next())
                book->add(list.key, listedAt(query, 0));
            if (query.failed())
                return query.outcome();
        }
    }
    return Done{};
}

// Compared by what a price is looked up by, the latest price of the month; amounts are stored without trailing zeros.
Result<PriceDifferences> PriceListStore::differences(qint64 earlier, qint64 later, int limit)
{
    Query query(m_connection,
                "WITH a AS (" LATEST_OF "?1" EACH_ONCE "), b AS (" LATEST_OF "?2" EACH_ONCE ") "
                "SELECT b.product, b.sku, b.term, b.billing, b.segment, b.tier_minimum, b.valid_from, b.valid_to, "
                "b.tier_maximum, b.unit, b.retail, b.title, a.unit, b.unit "
                "FROM b LEFT JOIN a USING (product, sku, term, billing, segment, tier_minimum) "
                "WHERE a.unit IS NULL OR a.unit <> b.unit "
                "UNION ALL "
                "SELECT a.product, a.sku, a.term, a.billing, a.segment, a.tier_minimum, a.valid_from, a.valid_to, "
                "a.tier_maximum, a.unit, a.retail, a.title, a.unit, NULL "
                "FROM a LEFT JOIN b USING (product, sku, term, billing, segment, tier_minimum) WHERE b.unit IS NULL",
                earlier, later);
    PriceDifferences all;
    while (query.next()) {
        const PriceDifference one{listedAt(query, 0), amountAt(query, 12), amountAt(query, 13)};
        countDifference(&all, one);
        all.first += one;
    }
    if (query.failed())
        return query.error();
    std::stable_sort(all.first.begin(), all.first.end(), comesBefore);
    all.first = all.first.mid(0, limit);
    return all;
}

} // namespace tenantry
