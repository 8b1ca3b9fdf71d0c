// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/record_json.h"
#include "storage/stored_records.h"
#include "storage/stored_words.h"

namespace tenantry {

namespace {

#define SUBSCRIPTION_SELECT                                                                                            \
    "SELECT s.key, s.account, s.since, s.gone, s.id, c.id, s.name, s.nickname, s.parent, s.offer, s.quantity, "        \
    "s.unit_type, s.status, s.status_word, s.created, s.term_start, s.term_end, s.term_end_inclusive, s.term, "        \
    "s.term_word, s.billing, s.billing_word, s.auto_renew, s.trial, s.cancel_until, s.refundable, s.product_type, "    \
    "s.promotion, s.partner, s.order_id, s.next_term_instructions, s.suspension_reasons, s.next_term "                 \
    "FROM subscriptions AS s JOIN customers AS c ON c.key = s.customer "

void readTerm(const Query &query, Subscription *subscription)
{
    subscription->created = query.instant(14);
    subscription->termStart = query.instant(15);
    subscription->termEnd = query.instant(16);
    subscription->termEndInclusive = query.flag(17);
    subscription->term = wordAt<Term>(query, 18);
    subscription->billing = wordAt<BillingCycle>(query, 20);
    subscription->autoRenew = choiceAt(query, 22);
    subscription->trial = query.flag(23);
    subscription->cancelUntil = query.instant(24);
    subscription->refundable = refundableFrom(query.text(25));
}

StoredSubscription subscriptionAt(const Query &query)
{
    StoredSubscription stored;
    stored.key = query.number(0);
    stored.account = query.number(1);
    stored.since = query.instant(2);
    stored.gone = !query.isNull(3);
    Subscription &subscription = stored.value;
    subscription.id = SubscriptionId(query.text(4));
    subscription.customer = CustomerId(query.text(5));
    subscription.offerName = query.text(6);
    subscription.nickname = query.text(7);
    subscription.parent = SubscriptionId(query.text(8));
    subscription.offerId = query.text(9);
    subscription.quantity = query.count(10);
    subscription.unitType = query.text(11);
    subscription.status = wordAt<SubscriptionStatus>(query, 12);
    readTerm(query, &subscription);
    subscription.productType = query.text(26);
    subscription.promotionId = query.text(27);
    subscription.partnerId = query.text(28);
    subscription.order = OrderId(query.text(29));
    subscription.hasNextTermInstructions = query.flag(30);
    subscription.suspensionReasons = listFrom(query.text(31));
    subscription.nextTerm = nextTermFrom(query.text(32));
    return stored;
}

Result<QList<StoredSubscription>> all(Query &query)
{
    QList<StoredSubscription> stored;
    while (query.next())
        stored += subscriptionAt(query);
    if (query.failed())
        return query.error();
    return stored;
}

} // namespace

Result<StoredById<Subscription>> storedSubscriptions(Connection &connection, qint64 customer)
{
    Query query(connection, SUBSCRIPTION_SELECT "WHERE s.customer = ?1", customer);
    StoredById<Subscription> stored;
    while (query.next()) {
        StoredSubscription subscription = subscriptionAt(query);
        const QString id = subscription.value.id.text();
        stored.insert(id, std::move(subscription));
    }
    if (query.failed())
        return query.error();
    return stored;
}

Result<std::optional<StoredSubscription>> storedSubscription(Connection &connection, qint64 key)
{
    Query query(connection, SUBSCRIPTION_SELECT "WHERE s.key = ?1", key);
    std::optional<StoredSubscription> stored;
    if (query.next())
        stored = subscriptionAt(query);
    if (query.failed())
        return query.error();
    return stored;
}

Result<QList<StoredSubscription>> shownSubscriptions(Connection &connection, qint64 customer)
{
    Query query(connection,
                SUBSCRIPTION_SELECT
                "WHERE s.customer = ?1 AND s.gone IS NULL ORDER BY s.parent <> '', s.name COLLATE NOCASE, s.key",
                customer);
    return all(query);
}

Result<QList<StoredSubscription>> subscriptionsAsOf(Connection &connection, qint64 account, const QString &record,
                                                    const QDateTime &at)
{
    Query query(connection,
                SUBSCRIPTION_SELECT "WHERE s.account = ?1 AND (?2 = '' OR s.id = ?2) AND s.since <= ?3 "
                                    "AND s.gone IS NULL",
                account, record, at);
    return all(query);
}

} // namespace tenantry
