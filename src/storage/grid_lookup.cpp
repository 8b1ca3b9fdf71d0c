// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/grid_lookup.h"

#include "domain/search_index.h"
#include "storage/assigned_users.h"
#include "storage/grid_order.h"
#include "storage/record_json.h"
#include "storage/stored_records.h"
#include "storage/stored_words.h"

#include <algorithm>

namespace tenantry {

namespace {

// Row key, customer's row key, then what the order needs. One pass in the order of the file, whatever is asked: a
// filter would have to leave out nearly everything before an index were any faster.
#define GRID_KEYS(values)                                                                                              \
    "SELECT s.key, s.customer, " values " FROM subscriptions AS s NOT INDEXED "                                        \
    "WHERE s.account = ?1 AND s.gone IS NULL AND (?2 IS NULL OR s.status = ?2) "                                       \
    "AND (?3 IS NULL OR s.term_end >= ?3) AND (?4 IS NULL OR s.term_end < ?4) AND (?5 = '' OR s.name = ?5) "           \
    "AND (?6 = 0 OR (?6 = 3 AND s.auto_renew IS NULL) OR (?6 < 3 AND s.auto_renew = (?6 = 1) "                         \
    "AND s.status NOT IN (5, 7)))"
static_assert(int(GridRenewal::Any) == 0 && int(GridRenewal::Renews) == 1 && int(GridRenewal::Stops) == 2 &&
              int(GridRenewal::Unknown) == 3);
static_assert(int(SubscriptionStatus::Expired) == 5 && int(SubscriptionStatus::Deleted) == 7); // isOver()

const char *keysBy(GridColumn column)
{
    switch (column) {
    case GridColumn::Customer:
        return GRID_KEYS("0");
    case GridColumn::Product:
        return GRID_KEYS("s.name");
    case GridColumn::Nickname:
        return GRID_KEYS("CASE s.nickname WHEN s.name THEN '' ELSE s.nickname END");
    case GridColumn::Seats:
        return GRID_KEYS("s.quantity");
    case GridColumn::Assigned:
        return GRID_KEYS("s.offer");
    case GridColumn::Refundable:
        return GRID_KEYS("s.refundable, s.cancel_until");
    case GridColumn::Status:
        return GRID_KEYS("nullif(s.status, 0)");
    case GridColumn::TermEnd:
        return GRID_KEYS("s.term_end");
    case GridColumn::Renewal:
        return GRID_KEYS("CASE WHEN s.status IN (5, 7) THEN 2 ELSE 1 - s.auto_renew END");
    case GridColumn::Billing:
        return GRID_KEYS("nullif(s.billing * 16 + s.term, 0)");
    }
    return GRID_KEYS("0");
}

// Instants before 1970 and other negative numbers keep their order.
std::uint64_t gridValue(qint64 number)
{
    return static_cast<std::uint64_t>(number) + (std::uint64_t{1} << 62);
}

std::uint64_t gridValue(const std::optional<int> &seats)
{
    return seats ? gridValue(qint64(*seats)) : GridSorting::unknown;
}

// What a row is ordered by, as a number.
class GridMeasure
{
public:
    GridMeasure(GridColumn column, AssignedUsers users, const QDateTime &now)
        : m_column(column), m_users(std::move(users)), m_now(now)
    {}

    Result<std::uint64_t> operator()(const Query &query, std::uint32_t customer)
    {
        switch (m_column) {
        case GridColumn::Customer:
            return std::uint64_t{customer};
        case GridColumn::Product:
        case GridColumn::Nickname:
            return text(query.bytes(2));
        case GridColumn::Assigned:
            return assigned(query);
        case GridColumn::Refundable:
            return refundable(query);
        case GridColumn::Seats:
        case GridColumn::Status:
        case GridColumn::TermEnd:
        case GridColumn::Renewal:
        case GridColumn::Billing:
            break;
        }
        return query.isNull(2) ? GridSorting::unknown : gridValue(query.number(2));
    }
    bool isText() const { return m_column == GridColumn::Product || m_column == GridColumn::Nickname; }
    std::vector<std::uint32_t> textRanks() const { return m_texts.ranks(); }

private:
    std::uint64_t text(const QByteArray &text) { return text.isEmpty() ? GridSorting::unknown : m_texts.number(text); }
    Result<std::uint64_t> assigned(const Query &query)
    {
        const auto users = m_users.with(query.number(1), query.text(2));
        if (!users)
            return users.error();
        return gridValue(*users);
    }
    std::uint64_t refundable(const Query &query) const
    {
        Subscription subscription;
        if (!query.isNull(2))
            subscription.refundable = refundableFrom(query.text(2));
        subscription.cancelUntil = query.instant(3);
        return gridValue(statedReturn(subscription, m_now));
    }

    GridColumn m_column;
    AssignedUsers m_users;
    QDateTime m_now;
    TextNumbers m_texts;
};

struct EndSpan
{
    QDateTime from; // invalid: any
    QDateTime to;
};

EndSpan endSpan(const GridFilter &filter, const QDateTime &now)
{
    if (!filter.endsWithin)
        return {};
    return *filter.endsWithin == 0 ? EndSpan{{}, now} : EndSpan{now, now.addDays(*filter.endsWithin)};
}

// users is made with the first row that wants it.
Outcome addAssigned(GridRow *row, std::optional<AssignedUsers> *users, Connection &connection, qint64 account)
{
    if (!*users) {
        const Result<AssignedUsers> made = AssignedUsers::of(connection, account);
        if (!made)
            return made.error();
        users->emplace(*made);
    }
    const auto assigned = (*users)->with(row->customerKey, row->subscription.offerId);
    if (!assigned)
        return assigned.error();
    row->assigned = *assigned;
    return Done{};
}

} // namespace

Result<GridKeys> gridKeys(Connection &connection, qint64 account, const GridQuery &query, const QDateTime &now)
{
    Result<CustomerRanks> ranks = CustomerRanks::of(connection, account);
    const Result<AssignedUsers> users = AssignedUsers::of(connection, account);
    if (!ranks || !users)
        return ranks ? users.error() : ranks.error();
    GridMeasure measure(query.order.column, *users, now);
    GridSorting sorting;
    const EndSpan ends = endSpan(query.filter, now);
    const auto status = query.filter.status ? std::optional(code(*query.filter.status)) : std::nullopt;
    Query rows(connection, keysBy(query.order.column), account, status, ends.from, ends.to, query.filter.product,
               code(query.filter.renewal));
    while (rows.next()) {
        const std::uint32_t customer = ranks->of(rows.number(1));
        if (customer == CustomerRanks::none)
            continue;
        const Result<std::uint64_t> value = measure(rows, customer);
        if (!value)
            return value.error();
        sorting.add(rows.number(0), customer, *value);
    }
    if (rows.failed())
        return rows.error();
    if (measure.isText())
        sorting.replaceValues(measure.textRanks());
    return sorting.sorted(query.order.descending);
}

Result<QList<GridRow>> gridRows(Connection &connection, const std::vector<qint64> &keys)
{
    QList<GridRow> rows;
    rows.reserve(static_cast<qsizetype>(keys.size()));
    Query customer(connection, "SELECT s.customer, c.name, c.account FROM subscriptions AS s "
                               "JOIN customers AS c ON c.key = s.customer "
                               "WHERE s.key = ?1 AND s.gone IS NULL AND c.gone IS NULL");
    std::optional<AssignedUsers> users;
    for (const qint64 key : keys) {
        customer.again(key);
        if (!customer.next())
            continue;
        const auto stored = storedSubscription(connection, key);
        if (!stored)
            return stored.error();
        rows += GridRow{key, customer.number(0), customer.text(1), (*stored)->value, std::nullopt};
        if (const Outcome added = addAssigned(&rows.last(), &users, connection, customer.number(2)); !added)
            return added.error();
    }
    if (customer.failed())
        return customer.error();
    return rows;
}

Result<QList<GridRow>> firstGridRows(Connection &connection, qint64 account, int limit)
{
    Query query(connection,
                "SELECT s.key FROM customers AS c CROSS JOIN subscriptions AS s ON s.customer = c.key "
                "WHERE +c.account = ?1 AND c.gone IS NULL AND s.gone IS NULL "
                "ORDER BY c.sort_key, c.account, c.key, s.key LIMIT ?2",
                account, limit);
    std::vector<qint64> keys;
    while (query.next())
        keys.push_back(query.number(0));
    if (query.failed())
        return query.error();
    return gridRows(connection, keys);
}

Result<QStringList> gridProducts(Connection &connection, qint64 account)
{
    Query query(
        connection,
        "SELECT DISTINCT name FROM subscriptions NOT INDEXED WHERE account = ?1 AND gone IS NULL AND name <> ''",
        account);
    std::vector<std::pair<QString, QString>> products; // as it sorts, as it is written
    while (query.next())
        products.emplace_back(sortKey(query.text(0)), query.text(0));
    if (query.failed())
        return query.error();
    std::sort(products.begin(), products.end());
    QStringList names;
    for (const auto &product : products)
        names += product.second;
    return names;
}

Result<std::vector<qint64>> gridCustomers(Connection &connection, const std::vector<qint64> &keys)
{
    Query query(connection, "SELECT customer FROM subscriptions WHERE key = ?1 AND gone IS NULL");
    std::vector<qint64> customers;
    customers.reserve(keys.size());
    for (const qint64 key : keys) {
        query.again(key);
        customers.push_back(query.next() ? query.number(0) : 0);
    }
    if (query.failed())
        return query.error();
    return customers;
}

Result<qint64> gridSeats(Connection &connection, const std::vector<qint64> &keys)
{
    Query query(connection, "SELECT quantity FROM subscriptions WHERE key = ?1 AND gone IS NULL");
    qint64 seats = 0;
    for (const qint64 key : keys) {
        query.again(key);
        seats += query.next() ? query.number(0) : 0;
    }
    if (query.failed())
        return query.error();
    return seats;
}

} // namespace tenantry
