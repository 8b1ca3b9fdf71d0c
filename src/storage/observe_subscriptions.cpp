// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customer_store.h"
#include "storage/observation.h"
#include "storage/price_lookup.h"
#include "storage/record_json.h"
#include "storage/stored_words.h"

#include <QSet>

namespace tenantry {

namespace {

// One customer's complete list compared with what is stored; what the list no longer names is marked gone.
class SubscriptionList
{
public:
    SubscriptionList(Connection &connection, qint64 account, qint64 customer, const CustomerId &id,
                     const QDateTime &readBefore, const QDateTime &at)
        : m_connection(connection)
        , m_account(account)
        , m_customer(customer)
        , m_id(id)
        , m_readBefore(readBefore)
        , m_at(at)
    {}
    Outcome observe(const QList<Subscription> &subscriptions);
    bool changed() const { return m_changed; }

private:
    Outcome observe(Subscription subscription);
    Outcome write(const Subscription &s);
    Outcome close(const StoredSubscription &stored);
    Outcome noteRenewal(const StoredSubscription &known, const Subscription &subscription);
    Outcome markGone(const StoredSubscription &stored);

    Connection &m_connection;
    qint64 m_account;
    qint64 m_customer;
    CustomerId m_id;
    QDateTime m_readBefore; // the list was last read then; invalid: never
    QDateTime m_at;
    StoredById<Subscription> m_stored;
    QSet<QString> m_named;
    bool m_changed = false;
};

Outcome SubscriptionList::observe(const QList<Subscription> &subscriptions)
{
    Result<StoredById<Subscription>> stored = storedSubscriptions(m_connection, m_customer);
    if (!stored)
        return stored.error();
    m_stored = std::move(stored).value();
    for (const Subscription &subscription : subscriptions) {
        if (const Outcome observed = observe(subscription); !observed)
            return observed;
    }
    for (const StoredSubscription &known : std::as_const(m_stored)) {
        if (known.gone || m_named.contains(known.value.id.text()))
            continue;
        if (const Outcome marked = markGone(known); !marked)
            return marked;
    }
    return Done{};
}

Outcome SubscriptionList::observe(Subscription subscription)
{
    const QString id = subscription.id.text();
    if (id.isEmpty() || m_named.contains(id))
        return Done{};
    m_named.insert(id);
    subscription.customer = m_id;
    const auto known = m_stored.find(id);
    const bool current = known != m_stored.end() && !known->gone;
    if (current && known->value == subscription)
        return Done{};
    m_changed = true;
    if (current) {
        if (const Outcome closed = close(*known); !closed)
            return closed;
        if (const Outcome noted = noteRenewal(*known, subscription); !noted)
            return noted;
    }
    return write(subscription);
}

// A term that began since the last reading took the list price of its day (S2-132).
Outcome SubscriptionList::noteRenewal(const StoredSubscription &known, const Subscription &subscription)
{
    const QDateTime before = known.value.termStart;
    if (!before.isValid() || subscription.termStart <= before)
        return Done{};
    const Result<ShownPrices> prices = ShownPrices::of(m_connection, m_account, m_customer);
    if (!prices)
        return prices.error();
    const Result<ShownPrice> price = prices->listPriceOf(subscription);
    if (!price)
        return price.error();
    return noteTermPrice(m_connection, known.key, subscription, *price);
}

Outcome SubscriptionList::close(const StoredSubscription &stored)
{
    return closeState(m_connection, HistoryStore::Kind::Subscription, stored, m_id.text(), m_at, stateOf(stored.value),
                      m_readBefore);
}

Outcome SubscriptionList::markGone(const StoredSubscription &stored)
{
    m_changed = true;
    if (const Outcome closed = close(stored); !closed)
        return closed;
    return Query(m_connection, "UPDATE subscriptions SET gone = ?2 WHERE key = ?1", stored.key, m_at).run();
}

Outcome SubscriptionList::write(const Subscription &s)
{
    Query query(
        m_connection,
        "INSERT INTO subscriptions (account, customer, id, name, nickname, parent, offer, quantity, "
        "unit_type, status, status_word, created, term_start, term_end, term_end_inclusive, term, "
        "term_word, billing, billing_word, auto_renew, trial, cancel_until, refundable, product_type, "
        "promotion, partner, order_id, next_term_instructions, suspension_reasons, since, next_term) VALUES (?1, ?2, "
        "?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, "
        "?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31) ON CONFLICT (customer, id) DO UPDATE SET name = "
        "excluded.name, nickname = excluded.nickname, parent = excluded.parent, offer = excluded.offer, "
        "quantity = excluded.quantity, unit_type = excluded.unit_type, status = excluded.status, "
        "status_word = excluded.status_word, created = excluded.created, term_start = "
        "excluded.term_start, term_end = excluded.term_end, term_end_inclusive = "
        "excluded.term_end_inclusive, term = excluded.term, term_word = excluded.term_word, billing = "
        "excluded.billing, billing_word = excluded.billing_word, auto_renew = excluded.auto_renew, trial "
        "= excluded.trial, cancel_until = excluded.cancel_until, refundable = excluded.refundable, "
        "product_type = excluded.product_type, promotion = excluded.promotion, partner = "
        "excluded.partner, order_id = excluded.order_id, next_term_instructions = "
        "excluded.next_term_instructions, suspension_reasons = excluded.suspension_reasons, since = "
        "excluded.since, next_term = excluded.next_term, gone = NULL",
        m_account, m_customer, s.id, s.offerName, s.nickname, s.parent, s.offerId, s.quantity, s.unitType,
        code(s.status.value), s.status.raw, s.created, s.termStart, s.termEnd, s.termEndInclusive, code(s.term.value),
        s.term.raw, code(s.billing.value), s.billing.raw, s.autoRenew, s.trial, s.cancelUntil, textOf(s.refundable),
        s.productType, s.promotionId, s.partnerId, s.order, s.hasNextTermInstructions, textOf(s.suspensionReasons),
        m_at, textOf(s.nextTerm));
    return query.run();
}

// What the list of customers shows of their subscriptions.
struct Summary
{
    int subscriptions = 0;
    qint64 seats = 0;
    QDateTime nextDue; // first end of a term or window after this reading
    QDateTime readAt;
};

Summary summaryOf(const QList<Subscription> &subscriptions, const QDateTime &at)
{
    Summary summary;
    const auto due = [&summary, &at](const QDateTime &when) {
        if (when.isValid() && when > at && (!summary.nextDue.isValid() || when < summary.nextDue))
            summary.nextDue = when;
    };
    QSet<QString> counted;
    for (const Subscription &subscription : subscriptions) {
        if (subscription.status == SubscriptionStatus::Deleted || counted.contains(subscription.id.text()))
            continue;
        counted.insert(subscription.id.text());
        ++summary.subscriptions;
        if (subscription.status == SubscriptionStatus::Active && subscription.parent.isEmpty())
            summary.seats += subscription.quantity;
        due(subscription.termEnd);
        due(subscription.cancelUntil);
    }
    return summary;
}

Result<Summary> storedSummary(Connection &connection, qint64 customer)
{
    Query query(connection, "SELECT subscriptions, seats, read_at FROM customers WHERE key = ?1", customer);
    Summary summary;
    if (query.next()) {
        summary.subscriptions = query.count(0);
        summary.seats = query.number(1);
        summary.readAt = query.instant(2);
    }
    if (query.failed())
        return query.error();
    return summary;
}

Outcome storeSummary(Connection &connection, qint64 customer, const Summary &summary, const QDateTime &at)
{
    Query query(connection,
                "UPDATE customers SET read_at = ?2, next_due = ?3, subscriptions = ?4, seats = ?5 WHERE key = ?1",
                customer, at, summary.nextDue, summary.subscriptions, summary.seats);
    return query.run();
}

} // namespace

Result<Changes> CustomerStore::observeSubscriptions(qint64 account, const CustomerId &customer,
                                                    const QList<Subscription> &subscriptions, const QDateTime &at)
{
    const Result<qint64> key = customerKey(m_connection, account, customer.text());
    if (!key)
        return key.error();
    const Result<Summary> before = storedSummary(m_connection, *key);
    if (!before)
        return before.error();
    SubscriptionList list(m_connection, account, *key, customer, before->readAt, at);
    if (const Outcome observed = list.observe(subscriptions); !observed)
        return observed.error();
    const Summary summary = summaryOf(subscriptions, at);
    if (const Outcome stored = storeSummary(m_connection, *key, summary, at); !stored)
        return stored.error();
    Changes changes;
    if (list.changed())
        changes.subscriptionsOf += *key;
    if (before->subscriptions != summary.subscriptions || before->seats != summary.seats)
        changes.customersChanged += *key;
    return changes;
}

} // namespace tenantry
