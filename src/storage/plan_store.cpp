// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plan_store.h"

#include "storage/intent_store.h"
#include "storage/query.h"
#include "storage/record_json.h"
#include "storage/storage_errors.h"

namespace tenantry {

using namespace Qt::StringLiterals;

#define OF_CHANGES                                                                                                     \
    " FROM intents WHERE account = ?1 AND kind LIKE 'subscription.%' "                                                 \
    "AND (state NOT IN (?2, ?3, ?4) OR changed_at >= ?5) ORDER BY key"

Result<QList<Intent>> PlanStore::changes(const AccountId &account, const QDateTime &endedSince)
{
    Query query(m_connection, "SELECT id" OF_CHANGES, account, wordOf(IntentState::Confirmed),
                wordOf(IntentState::Refused), wordOf(IntentState::Abandoned), endedSince);
    QList<IntentId> ids;
    while (query.next())
        ids += IntentId(query.text(0));
    if (query.failed())
        return query.error();
    IntentStore store(m_connection);
    return store.load(ids);
}

Result<WantedSubscriptions> PlanStore::subscriptions(const AccountId &account, const QDateTime &endedSince)
{
    Query query(m_connection, "SELECT payload ->> '$.customer', payload ->> '$.subscription'" OF_CHANGES, account,
                wordOf(IntentState::Confirmed), wordOf(IntentState::Refused), wordOf(IntentState::Abandoned),
                endedSince);
    WantedSubscriptions wanted;
    while (query.next())
        wanted[CustomerId(query.text(0))].insert(SubscriptionId(query.text(1)));
    if (query.failed())
        return query.error();
    return wanted;
}

Result<bool> PlanStore::isPlanned(const AccountId &account, const SubscriptionChange &change)
{
    Query query(m_connection,
                "SELECT 1 FROM intents WHERE account = ?1 AND kind = ?2 AND state NOT IN (?3, ?4, ?5, ?6) "
                "AND payload ->> '$.subscription' = ?7 LIMIT 1",
                account, intentKind(change.kind), wordOf(IntentState::Confirmed), wordOf(IntentState::Refused),
                wordOf(IntentState::Abandoned), wordOf(IntentState::Parked), change.subscription.text());
    const bool found = query.next();
    if (query.failed())
        return query.error();
    return found;
}

Result<QHash<SubscriptionId, int>> PlanStore::timesChanged(const AccountId &account,
                                                           const QList<SubscriptionId> &subscriptions)
{
    // 'confirmed' as it is in the index, or that is not used
    Query query(m_connection, "SELECT count(*) FROM intents WHERE account = ?1 AND payload ->> '$.subscription' = ?2 "
                              "AND state = 'confirmed' AND kind LIKE 'subscription.%'");
    QHash<SubscriptionId, int> times;
    for (const SubscriptionId &subscription : subscriptions) {
        query.again(account, subscription);
        if (!query.next())
            return query.error();
        if (const int counted = query.count(0); counted > 0)
            times.insert(subscription, counted);
    }
    return times;
}

Outcome PlanStore::putDraft(const Intent &draft)
{
    Query known(m_connection, "SELECT 1 FROM intents WHERE id = ?1", draft.id);
    const bool there = known.next();
    if (known.failed())
        return known.error();
    if (!there)
        return IntentStore(m_connection).add(draft);
    if (const Outcome mayChange = mustBeDraft(draft.id, nullptr); !mayChange)
        return mayChange;
    Query query(m_connection, "UPDATE intents SET payload = ?2, title = ?3, changed_at = ?4 WHERE id = ?1", draft.id,
                compact(draft.payload), draft.title, draft.changedAt);
    return query.run();
}

Outcome PlanStore::dropDraft(const IntentId &id)
{
    if (const Outcome mayChange = mustBeDraft(id, nullptr); !mayChange)
        return mayChange;
    Query query(m_connection, "DELETE FROM intents WHERE id = ?1", id);
    return query.run();
}

Outcome PlanStore::queue(const Intent &reviewed)
{
    if (const Outcome same = mustBeDraft(reviewed.id, &reviewed.payload); !same)
        return same;
    IntentStore store(m_connection);
    if (const Outcome set = store.setState(reviewed); !set)
        return set;
    for (const Step &step : reviewed.steps) {
        if (const Outcome written = store.setStep(reviewed.id, step, reviewed.changedAt); !written)
            return written;
    }
    return Done{};
}

Outcome PlanStore::mustBeDraft(const IntentId &id, const QJsonObject *payload)
{
    const Result<Intent> stored = IntentStore(m_connection).load(id);
    if (!stored)
        return stored.error();
    if (stored->state != IntentState::Draft && stored->state != IntentState::Reviewed)
        return storageError(Error::Kind::Conflict, id.text(), u"this change is on its way already"_s);
    if (payload && stored->payload != *payload)
        return storageError(Error::Kind::Conflict, id.text(), u"the plan holds another change by now"_s);
    return Done{};
}

} // namespace tenantry
