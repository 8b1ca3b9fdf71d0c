// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/plan_edits.h"

#include "storage/plan_store.h"

#include <algorithm>

namespace tenantry {

namespace {

using WishKey = std::pair<SubscriptionId, int>; // and the kind

WishKey keyOf(const SubscriptionChange &change)
{
    return {change.subscription, static_cast<int>(change.kind)};
}

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

SubscriptionChange changeIn(const std::optional<Intent> &intent)
{
    return intent ? changeFromJson(intent->payload) : SubscriptionChange();
}

bool isOnItsWay(const Intent &intent)
{
    return intent.state == IntentState::Queued || intent.state == IntentState::Running;
}

// An instruction for the next term is sold anew when it is put back: the availability of then may be gone (§5).
NextTerm asWished(NextTerm next)
{
    next.availabilityId.clear();
    return next;
}

// The drafts of the plan, and what the wishes make of them, by what they are about.
class DraftBook
{
public:
    DraftBook(const QList<Intent> &plan, const QDateTime &now) : m_now(now)
    {
        for (const Intent &intent : plan) {
            const SubscriptionChange change = changeFromJson(intent.payload);
            m_kinds.insert(static_cast<int>(change.kind));
            if (intent.state == IntentState::Draft)
                m_turns.insert(keyOf(change), {intent, intent});
            else if (isOnItsWay(intent))
                m_onTheWay[change.subscription] += change;
        }
    }
    DraftTurn &at(const SubscriptionChange &wish)
    {
        const WishKey key = keyOf(wish);
        m_kinds.insert(key.second);
        if (!m_seen.contains(key))
            m_touched += key;
        m_seen.insert(key);
        return m_turns[key];
    }
    void write(const SubscriptionChange &change, const AccountId &account, const QString &title)
    {
        DraftTurn &turn = at(change);
        if (!turn.after)
            turn.after = turn.before ? *turn.before : draftOf(change, account, m_now);
        turn.after->payload = toJson(change);
        turn.after->changedAt = m_now;
        if (!title.isEmpty())
            turn.after->title = title;
    }
    // Every change of the subscription that is going to be sent.
    QList<SubscriptionChange> open(const SubscriptionId &subscription) const
    {
        QList<SubscriptionChange> changes = m_onTheWay.value(subscription);
        for (const int kind : m_kinds) {
            if (const auto turn = m_turns.constFind({subscription, kind}); turn != m_turns.cend() && turn->after)
                changes += changeFromJson(turn->after->payload);
        }
        return changes;
    }
    bool isOnTheWay(const SubscriptionChange &change) const
    {
        const QList<SubscriptionChange> changes = m_onTheWay.value(change.subscription);
        return std::any_of(changes.begin(), changes.end(),
                           [&change](const SubscriptionChange &each) { return each.kind == change.kind; });
    }
    QList<SubscriptionChange> touched() const
    {
        QList<SubscriptionChange> wishes;
        for (const WishKey &key : m_touched) {
            const DraftTurn turn = m_turns.value(key);
            wishes += changeIn(turn.after ? turn.after : turn.before);
        }
        return wishes;
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
    QHash<SubscriptionId, QList<SubscriptionChange>> m_onTheWay;
    QList<WishKey> m_touched; // in the order they were wished
    QSet<WishKey> m_seen;     // the same
    QSet<int> m_kinds;        // that the plan has of any subscription
    QDateTime m_now;
};

// What the other open changes of a subscription mean for its instruction for the next term.
struct NextTermNeeds
{
    bool putBack = false;  // one of them deletes it and the subscription goes on
    bool takeAway = false; // renewal is to be switched off
};

NextTermNeeds needsOf(const QList<SubscriptionChange> &open)
{
    NextTermNeeds needs;
    bool ends = false;
    for (const SubscriptionChange &change : open) {
        needs.putBack |= change.kind == ChangeKind::Seats || change.kind == ChangeKind::Term;
        needs.takeAway |= change.kind == ChangeKind::Renewal && !change.after.autoRenew.value_or(true);
        ends |= change.kind == ChangeKind::Suspend || change.kind == ChangeKind::Cancel;
    }
    needs.putBack = needs.putBack && !needs.takeAway && !ends;
    return needs;
}

bool isWanted(const SubscriptionChange &attendant, const NextTermNeeds &needs)
{
    return attendant.after.nextTerm ? needs.putBack : needs.takeAway;
}

// Where the plan has nothing about the next term that a person wished. stored: null where nobody looked.
void attend(DraftBook &book, const SubscriptionId &id, const PlanSubject *subject, const AccountId &account)
{
    const NextTermNeeds needs = needsOf(book.open(id));
    SubscriptionChange next{ChangeKind::NextTerm, {}, id, {}, {}};
    DraftTurn &turn = book.at(next);
    if (turn.after && changeIn(turn.after).attendant && !isWanted(changeIn(turn.after), needs))
        turn.after.reset();
    if (turn.after) {
        next = changeIn(turn.after);
        next.mayBeGone = next.after.nextTerm && needs.putBack;
        if (next.changesNothing())
            turn.after.reset();
        else if (next != changeIn(turn.after))
            book.write(next, account, {});
        return;
    }
    const bool wanted = subject && subject->stored.nextTerm && (needs.putBack || needs.takeAway);
    if (!wanted || book.isOnTheWay(next))
        return;
    next.customer = subject->stored.customer;
    next.attendant = true;
    next.mayBeGone = needs.putBack;
    next.before.nextTerm = subject->stored.nextTerm;
    if (needs.putBack)
        next.after.nextTerm = asWished(*subject->stored.nextTerm);
    book.write(next, account, subject->title);
}

void attendTouched(DraftBook &book, const PlanSubjects &subjects, const AccountId &account)
{
    QSet<SubscriptionId> seen;
    for (const SubscriptionChange &wish : book.touched()) {
        if (seen.contains(wish.subscription))
            continue;
        seen.insert(wish.subscription);
        const auto subject = subjects.constFind(wish.subscription);
        attend(book, wish.subscription, subject == subjects.cend() ? nullptr : &*subject, account);
    }
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
                 const PlanSubjects &subjects, const QDateTime &now)
{
    DraftBook book(plan, now);
    for (const SubscriptionChange &wish : wishes) {
        DraftTurn &turn = book.at(wish);
        const SubscriptionChange one = turn.after ? merged(changeIn(turn.after), wish) : wish;
        if (one.changesNothing())
            turn.after.reset();
        else
            book.write(one, account, subjects.value(one.subscription).title);
    }
    attendTouched(book, subjects, account);
    return book.edit();
}

PlanEdit editTaking(const QSet<IntentId> &drafts, const QList<Intent> &plan, const QDateTime &now)
{
    DraftBook book(plan, now);
    for (const Intent &intent : plan) {
        if (intent.state == IntentState::Draft && drafts.contains(intent.id))
            book.at(changeFromJson(intent.payload)).after.reset();
    }
    attendTouched(book, {}, {});
    return book.edit();
}

Outcome planLostNextTerm(Connection &ledger, const Intent &confirmed)
{
    const SubscriptionChange done = changeFromJson(confirmed.payload);
    const QJsonValue lost = confirmed.facts.value(lostNextTermFact);
    const bool goesOn = done.kind == ChangeKind::Seats || done.kind == ChangeKind::Term;
    if (!goesOn || !lost.isObject())
        return Done{};
    SubscriptionChange back{ChangeKind::NextTerm, done.customer, done.subscription, {}, {}};
    back.after.nextTerm = asWished(nextTermFromJson(lost.toObject()));
    PlanStore store(ledger);
    const Result<bool> planned = store.isPlanned(confirmed.account, back);
    if (!planned || *planned)
        return planned ? Outcome(Done{}) : Outcome(planned.error());
    Intent draft = draftOf(back, confirmed.account, confirmed.changedAt);
    draft.payload = toJson(back);
    draft.title = confirmed.title;
    draft.changedAt = confirmed.changedAt;
    return store.putDraft(draft);
}

} // namespace tenantry
