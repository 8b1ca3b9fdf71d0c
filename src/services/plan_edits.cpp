// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/plan_edits.h"

#include "storage/plan_store.h"

namespace tenantry {

namespace {

using WishKey = std::pair<SubscriptionId, int>; // and the kind

WishKey keyOf(const SubscriptionChange &change)
{
    return {change.subscription, static_cast<int>(change.kind)};
}

// The drafts of the plan, and what the wishes make of them, by what they are about.
class DraftBook
{
public:
    explicit DraftBook(const QList<Intent> &plan)
    {
        for (const Intent &intent : plan) {
            if (intent.state != IntentState::Draft)
                continue;
            const SubscriptionChange change = changeFromJson(intent.payload);
            m_turns.insert(keyOf(change), {intent, intent});
        }
    }
    DraftTurn &at(const SubscriptionChange &wish)
    {
        const WishKey key = keyOf(wish);
        if (!m_touched.contains(key))
            m_touched += key;
        return m_turns[key];
    }
    PlanEdit edit() const
    {
        PlanEdit turns;
        for (const WishKey &key : m_touched) {
            const DraftTurn turn = m_turns.value(key);
            if (turn.before != turn.after)
                turns += turn;
        }
        return turns;
    }

private:
    QHash<WishKey, DraftTurn> m_turns;
    QList<WishKey> m_touched; // in the order they were wished
};

Intent draftOf(const SubscriptionChange &change, const AccountId &account, const QDateTime &now)
{
    Intent draft;
    draft.id = IntentId::make();
    draft.account = account;
    draft.kind = intentKind(change.kind);
    draft.state = IntentState::Draft;
    draft.createdAt = now;
    return draft;
}

} // namespace

PlanEdit reversed(const PlanEdit &edit)
{
    PlanEdit back;
    for (auto turn = edit.crbegin(); turn != edit.crend(); ++turn)
        back += DraftTurn{turn->after, turn->before};
    return back;
}

Outcome apply(Connection &ledger, const PlanEdit &edit)
{
    PlanStore store(ledger);
    for (const DraftTurn &turn : edit) {
        const Outcome done = turn.after ? store.putDraft(*turn.after) : store.dropDraft(turn.before->id);
        if (!done)
            return done;
    }
    return Done{};
}

PlanEdit editFor(const QList<SubscriptionChange> &wishes, const QList<Intent> &plan, const AccountId &account,
                 const QHash<SubscriptionId, QString> &titles, const QDateTime &now)
{
    DraftBook book(plan);
    for (const SubscriptionChange &wish : wishes) {
        DraftTurn &turn = book.at(wish);
        const SubscriptionChange one = turn.after ? merged(changeFromJson(turn.after->payload), wish) : wish;
        if (one.changesNothing()) {
            turn.after.reset();
            continue;
        }
        if (!turn.after)
            turn.after = turn.before ? *turn.before : draftOf(one, account, now);
        turn.after->payload = toJson(one);
        turn.after->title = titles.value(one.subscription);
        turn.after->changedAt = now;
    }
    return book.edit();
}

} // namespace tenantry
