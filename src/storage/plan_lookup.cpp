// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plan_lookup.h"

#include "storage/customer_store.h"
#include "storage/price_lookup.h"
#include "storage/query.h"
#include "storage/record_json.h"
#include "storage/stored_words.h"

#include <numeric>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

// One state of a subscription as far as seats go.
struct SeatState
{
    QDateTime since;
    QDateTime seen; // last read so; what stands now is not asked
    int quantity = 0;
    QDateTime termStart;
    QDateTime termOver; // the instant from which the next term can run
};

QDateTime instantIn(const QJsonObject &state, QLatin1StringView name)
{
    const QJsonValue value = state[name];
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QDateTime();
}

// An inclusive end names the last day: the renewal runs from the midnight after it (§19.1).
QDateTime termOver(const QDateTime &end, bool inclusive)
{
    return inclusive && end.isValid() ? end.toUTC().date().addDays(1).startOfDay(Qt::UTC) : end;
}

// A term that begins before the last one is over, be it in its very last second, is a longer one taken in between
// (§10.2): no window opens.
bool renews(const SeatState &state, const SeatState &before)
{
    return state.termStart.isValid() && state.termStart != before.termStart &&
           !(before.termOver.isValid() && state.termStart < before.termOver);
}

// When the window of a renewed term opened, no earlier than this. A term that does not begin at midnight is a longer
// one taken after a renewal nobody saw: the window is the renewal's, and that ran as soon as the last term was over.
QDateTime renewedAt(const SeatState &state, const SeatState &before)
{
    const bool atMidnight = state.termStart.toUTC().time() == QTime(0, 0);
    return atMidnight || !before.termOver.isValid() ? state.termStart : before.termOver;
}

Result<QList<SeatState>> seatStates(Connection &connection, qint64 account, const SubscriptionRow &row)
{
    Query past(connection,
               "SELECT since, seen, state FROM history WHERE account = ?1 AND kind = 'subscription' AND record = ?2 "
               "ORDER BY since, key",
               account, row.subscription.id);
    QList<SeatState> states;
    while (past.next()) {
        const QJsonObject state = objectFrom(past.text(2));
        states +=
            SeatState{past.instant(0), past.instant(1), state["quantity"_L1].toInt(), instantIn(state, "termStart"_L1),
                      termOver(instantIn(state, "termEnd"_L1), state["termEndInclusive"_L1].toBool(true))};
    }
    if (past.failed())
        return past.error();
    Query now(connection, "SELECT since FROM subscriptions WHERE key = ?1", row.key);
    if (now.next())
        states += SeatState{now.instant(0),
                            {},
                            row.subscription.quantity,
                            row.subscription.termStart,
                            termOver(row.subscription.termEnd, row.subscription.termEndInclusive)};
    if (now.failed())
        return now.error();
    return states;
}

// Many subscriptions of few SKUs: each is looked up once.
class LimitsBySku
{
public:
    LimitsBySku(Connection &connection, qint64 account) : m_connection(connection), m_account(account) {}
    Result<SeatLimits> of(const Subscription &subscription)
    {
        const auto known = m_known.constFind(subscription.offerId);
        if (known != m_known.cend())
            return *known;
        const Result<SeatLimits> limits = seatLimits(m_connection, m_account, subscription);
        if (limits)
            m_known.insert(subscription.offerId, *limits);
        return limits;
    }

private:
    Connection &m_connection;
    qint64 m_account;
    QHash<QString, SeatLimits> m_known; // by offer
};

Result<PlannedSubscription> plannedOf(Connection &connection, qint64 account, const SubscriptionRow &row,
                                      SeatHistory history)
{
    PlannedSubscription planned;
    planned.row = row;
    if (history == SeatHistory::Leave)
        return planned;
    const Result<QList<SeatObservation>> seen = seatHistory(connection, account, row);
    if (!seen)
        return seen.error();
    planned.lots = lotsOf(*seen);
    return planned;
}

// The catalog of the customer's country; where that is not known, a catalog is only clear when there is one. 0: none.
Result<qint64> catalogOf(Connection &connection, qint64 account, qint64 customer)
{
    Query query(
        connection,
        "SELECT l.key, l.country = coalesce(c.address ->> '$.country', '') AS own, "
        "coalesce(c.address ->> '$.country', '') <> '' AS told "
        "FROM offer_lists AS l JOIN customers AS c ON c.key = ?2 WHERE l.account = ?1 ORDER BY own DESC LIMIT 2",
        account, customer);
    if (!query.next())
        return query.failed() ? Result<qint64>(query.error()) : Result<qint64>(0);
    const qint64 list = query.number(0);
    const bool own = query.flag(1);
    const bool told = query.flag(2);
    const bool alone = !query.next();
    if (query.failed())
        return query.error();
    return own || (alone && !told) ? list : 0;
}

Result<OfferedPlans> plansIn(Connection &connection, qint64 list, const QString &sku)
{
    Query query(connection,
                "SELECT DISTINCT term, term_word, billing, billing_word FROM offers "
                "WHERE list = ?1 AND product = ?2 AND sku = ?3",
                list, sku.section(u':', 0, 0), sku.section(u':', 1, 1));
    OfferedPlans plans;
    while (query.next())
        plans += std::pair(wordAt<Term>(query, 0), wordAt<BillingCycle>(query, 2));
    if (query.failed())
        return query.error();
    return plans;
}

// Many subscriptions of few SKUs: each SKU of a catalog is looked up once.
class OfferedBySku
{
public:
    OfferedBySku(Connection &connection, qint64 account) : m_connection(connection), m_account(account) {}
    Result<OfferedPlans> of(const SubscriptionRow &row)
    {
        if (row.customerKey != m_customer) {
            const Result<qint64> list = catalogOf(m_connection, m_account, row.customerKey);
            if (!list)
                return list.error();
            m_customer = row.customerKey;
            m_list = *list;
        }
        const QString &offer = row.subscription.offerId;
        return m_list == 0 || offer.count(u':') != 2 ? OfferedPlans{} : in(offer.section(u':', 0, 1));
    }

private:
    Result<OfferedPlans> in(const QString &sku)
    {
        const std::pair key{m_list, sku};
        if (const auto known = m_known.constFind(key); known != m_known.cend())
            return *known;
        const Result<OfferedPlans> plans = plansIn(m_connection, m_list, sku);
        if (plans)
            m_known.insert(key, *plans);
        return plans;
    }

    Connection &m_connection;
    qint64 m_account;
    qint64 m_customer = 0;
    qint64 m_list = 0; // of the customer's country
    QHash<std::pair<qint64, QString>, OfferedPlans> m_known;
};

} // namespace

Result<OfferedPlans> offeredPlans(Connection &connection, qint64 account, const SubscriptionRow &row)
{
    return OfferedBySku(connection, account).of(row);
}

Result<SeatLimits> seatLimits(Connection &connection, qint64 account, const Subscription &subscription)
{
    const QStringList parts = subscription.offerId.split(u':');
    if (parts.size() != 3)
        return SeatLimits{};
    Query query(connection,
                "SELECT o.minimum, o.maximum FROM offers AS o JOIN offer_lists AS l ON l.key = o.list "
                "WHERE l.account = ?1 AND o.product = ?2 AND o.sku = ?3 ORDER BY l.key DESC LIMIT 1",
                account, parts.at(0), parts.at(1));
    SeatLimits limits;
    if (query.next())
        limits = {query.count(0), query.count(1)};
    if (query.failed())
        return query.error();
    return limits;
}

Result<QList<SeatObservation>> seatHistory(Connection &connection, qint64 account, const SubscriptionRow &row)
{
    const Result<QList<SeatState>> states = seatStates(connection, account, row);
    if (!states)
        return states.error();
    QList<SeatObservation> seen;
    const SeatState *before = nullptr;
    for (const SeatState &state : *states) {
        if (!before)
            seen += SeatObservation{state.since, state.quantity, false};
        else if (renews(state, *before))
            seen += SeatObservation{state.since, state.quantity, true, renewedAt(state, *before)};
        else if (state.quantity != before->quantity)
            seen += SeatObservation{state.since, state.quantity, false, std::max(before->since, before->seen)};
        before = &state;
    }
    return seen;
}

Result<QHash<SubscriptionId, PlannedSubscription>>
plannedSubscriptions(Connection &connection, qint64 account, const WantedSubscriptions &wanted, SeatHistory history)
{
    CustomerStore store(connection);
    OfferedBySku offered(connection, account);
    LimitsBySku limits(connection, account);
    QHash<SubscriptionId, PlannedSubscription> found;
    found.reserve(std::accumulate(wanted.cbegin(), wanted.cend(), qsizetype(0),
                                  [](qsizetype sum, const auto &some) { return sum + some.size(); }));
    for (auto customer = wanted.cbegin(); customer != wanted.cend(); ++customer) {
        const Result<qint64> key = store.keyOf(account, customer.key());
        if (!key && key.error().kind == Error::Kind::NotFound)
            continue;
        if (!key)
            return key.error();
        const Result<QList<CustomerRow>> names = store.rows({*key});
        const Result<QList<SubscriptionRow>> rows = store.subscriptionsOf({*key});
        if (!names || !rows)
            return names ? rows.error() : names.error();
        const Result<QString> market = marketOf(connection, *key);
        if (!market)
            return market.error();
        for (const SubscriptionRow &row : *rows) {
            if (!customer.value().contains(row.subscription.id))
                continue;
            Result<PlannedSubscription> planned = plannedOf(connection, account, row, history);
            if (!planned)
                return planned.error();
            const Result<SeatLimits> seats = limits.of(row.subscription);
            if (!seats)
                return seats.error();
            planned->limits = *seats;
            planned->market = *market;
            planned->customerName = names->isEmpty() ? QString() : names->first().companyName;
            const Result<OfferedPlans> plans = offered.of(row);
            if (!plans)
                return plans.error();
            planned->offered = *plans;
            found.insert(row.subscription.id, *planned);
        }
    }
    return found;
}

} // namespace tenantry
