// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/change_plan.h"

#include "domain/role_rules.h"
#include "services/activity_service.h"
#include "services/customer_reading.h"
#include "services/plan_order.h"
#include "services/plan_service.h"
#include "services/price_sources.h"
#include "storage/customer_store.h"
#include "storage/database.h"
#include "storage/licence_store.h"
#include "storage/plan_store.h"
#include "support/clock.h"

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

// Earlier acts are forgotten first; nobody undoes further than that.
constexpr qsizetype editsKept = 200;

// While the store is read in, the plan is not looked at again after every customer.
constexpr std::chrono::milliseconds storePause{500};

// A longer wait of one change is not waited for by the others.
constexpr qint64 longestWait = 45; // seconds

Error signedOutError()
{
    return Error{Error::Kind::SignedOut};
}

bool isChange(const Intent &intent)
{
    return changeKindFrom(intent.kind) != ChangeKind::Unknown;
}

WantedSubscriptions wantedBy(const QList<SubscriptionChange> &changes)
{
    WantedSubscriptions wanted;
    for (const SubscriptionChange &change : changes)
        wanted[change.customer].insert(change.subscription);
    return wanted;
}

// Of no other subscriptions than these.
bool speaksOf(const QList<Intent> &plan, const WantedSubscriptions &subscriptions)
{
    return std::all_of(plan.begin(), plan.end(), [&subscriptions](const Intent &intent) {
        const auto wished = changedSubscription(intent.payload);
        const auto of = subscriptions.constFind(wished.first);
        return of != subscriptions.cend() && of->contains(wished.second);
    });
}

// With what only the ledger knows of them: prices, and how often they were changed.
Result<KnownSubscriptions> knownToLedger(Connection &ledger, const AccountId &account, const QDateTime &now,
                                         KnownSubscriptions stored)
{
    const auto times = PlanStore(ledger).timesChanged(account, stored.keys());
    if (!times)
        return times.error();
    for (auto each = times->cbegin(); each != times->cend(); ++each)
        stored[each.key()].timesChanged = each.value();
    return withPrices(ledger, account, now, std::move(stored));
}

Error notStored()
{
    Error error{Error::Kind::NotFound};
    error.detail = u"this subscription is not stored or no longer there"_s;
    return error;
}

bool waitsBecauseItMoved(const PlanItem &item)
{
    return item.state == IntentState::Parked && item.parkReason == QLatin1String(park::movedOn);
}

// "Contoso SRL: …" and what the store has, for those that are wished about.
PlanSubjects subjectsOf(const KnownSubscriptions &known)
{
    PlanSubjects subjects;
    for (auto each = known.cbegin(); each != known.cend(); ++each)
        subjects.insert(each.key(), {changeTitle(each.value()), each.value().row.subscription});
    return subjects;
}

Error notWithoutOthers()
{
    Error error{Error::Kind::Conflict};
    error.subject = u"plan"_s;
    error.detail = u"a change stands on another one that is not sent with it"_s;
    return error;
}

// Of subscriptions that are to be sent, drafts that are not.
bool leavesDraftsBehind(const QList<Intent> &stored, const QList<PlanItem> &reviewed)
{
    QSet<IntentId> sent;
    QSet<SubscriptionId> subscriptions;
    for (const PlanItem &item : reviewed) {
        sent.insert(item.id);
        subscriptions.insert(item.change.subscription);
    }
    return std::any_of(stored.begin(), stored.end(), [&](const Intent &intent) {
        return intent.state == IntentState::Draft && !sent.contains(intent.id) &&
               subscriptions.contains(changedSubscription(intent.payload).second);
    });
}

// The plan may have been changed since the person looked at it.
Error changedMeanwhile()
{
    Error error{Error::Kind::Conflict};
    error.subject = u"plan"_s;
    error.detail = u"the plan holds another change by now"_s;
    return error;
}

} // namespace

ChangePlan::ChangePlan(Parts parts, QObject *parent)
    : PlanDesk(parent), m_parts(std::move(parts)), m_endedSince(m_parts.clock.now())
{
    connect(this, &PlanDesk::changed, this, [this] { m_weighing.reset(); }); // before anybody else hears of it
    connect(&m_parts.plan, &PlanService::changed, this, [this](const Intent &intent) {
        if (!isChange(intent))
            return;
        Q_EMIT changed();
        letWait(intent);
    });
    connect(&m_parts.plan, &PlanService::ended, this, &ChangePlan::ended);
    m_parts.plan.setWhenConfirmed(&planLostNextTerm);
}

void ChangePlan::accountChanged()
{
    m_toSend.clear();
    m_sending = {};
    m_progress = {};
    forgetEdits();
    Q_EMIT progressChanged(m_progress);
    Q_EMIT changed();
}

void ChangePlan::storeChanged(const Changes &changes)
{
    const bool matters = !changes.subscriptionsOf.isEmpty() || changes.prices;
    if (!matters || std::exchange(m_saysSoon, true))
        return;
    m_parts.clock.after(storePause, this, [this] {
        m_saysSoon = false;
        Q_EMIT changed();
    });
}

// --- reading

Async<QList<Intent>> ChangePlan::intents() const
{
    const auto current = account();
    return m_parts.ledger.read([id = current ? current->id : AccountId(), since = m_endedSince](
                                   Connection &connection) { return PlanStore(connection).changes(id, since); });
}

Async<ChangePlan::Planned> ChangePlan::known(const WantedSubscriptions &wanted, SeatHistory history)
{
    const auto current = account();
    auto stored = m_parts.store.read([key = current ? current->key : 0, wanted, history](Connection &connection) {
        return plannedSubscriptions(connection, key, wanted, history);
    });
    return stored
        .then(this,
              [this](const Result<Planned> &read) -> Async<Planned> {
                  return read ? priced(*read) : failedNow<Planned>(read.error());
              })
        .unwrap();
}

Async<ChangePlan::Planned> ChangePlan::priced(const Planned &stored)
{
    const auto current = account();
    return m_parts.ledger.read([id = current ? current->id : AccountId(), now = m_parts.clock.now(),
                                stored](Connection &connection) { return knownToLedger(connection, id, now, stored); });
}

Async<QList<PlanItem>> ChangePlan::items()
{
    const auto current = account();
    if (!current)
        return readyNow(QList<PlanItem>());
    const Pending<QList<PlanItem>> answer;
    if (m_weighing) {
        m_weighing->append(answer);
        return answer.future();
    }
    m_weighing = std::make_shared<QList<Pending<QList<PlanItem>>>>(QList{answer});
    const auto weighed = weighAll(*current);
    whenReady(weighed, this, [this, asked = m_weighing](const Result<QList<PlanItem>> &items) {
        if (asked == m_weighing)
            m_weighing.reset();
        for (const Pending<QList<PlanItem>> &each : std::as_const(*asked))
            each.settle(items);
    });
    return answer.future();
}

// A plan of thousands is weighed beside the window, not in it. Which subscriptions it speaks of is known soon: the
// store reads what it has of them while the ledger reads the changes themselves.
Async<QList<PlanItem>> ChangePlan::weighAll(const Account &current)
{
    const auto subscriptions = m_parts.ledger.read([id = current.id, since = m_endedSince](Connection &connection) {
        return PlanStore(connection).subscriptions(id, since);
    });
    return Async<WantedSubscriptions>(subscriptions)
        .then(this,
              [this, current](const Result<WantedSubscriptions> &wanted) {
                  return wanted ? weighAll(current, *wanted) : failedNow<QList<PlanItem>>(wanted.error());
              })
        .unwrap();
}

Async<QList<PlanItem>> ChangePlan::weighAll(const Account &current, const WantedSubscriptions &wanted)
{
    const auto weighing = std::make_shared<Weighing>(); // handed from thread to thread, not copied
    auto stored = m_parts.store.read([weighing, wanted, key = current.key](Connection &connection) -> Outcome {
        Result<Planned> read = plannedSubscriptions(connection, key, wanted, SeatHistory::Read);
        if (!read)
            return read.error();
        weighing->known = std::move(*read);
        return Done();
    });
    auto changes = m_parts.ledger.read(
        [weighing, wanted, id = current.id, since = m_endedSince](Connection &connection) -> Result<bool> {
            Result<QList<Intent>> read = PlanStore(connection).changes(id, since);
            if (!read)
                return read.error();
            weighing->plan = std::move(*read);
            return speaksOf(weighing->plan, wanted);
        });
    return changes
        .then(this,
              [this, weighing, current, stored](const Result<bool> &same) mutable -> Async<QList<PlanItem>> {
                  if (!same)
                      return failedNow<QList<PlanItem>>(same.error());
                  if (!*same) // another wish came between the two
                      return weighAll(current);
                  return stored
                      .then(this,
                            [this, weighing, current](const Outcome &read) {
                                return read ? weigh(weighing, current) : failedNow<QList<PlanItem>>(read.error());
                            })
                      .unwrap();
              })
        .unwrap();
}

Async<QList<PlanItem>> ChangePlan::weigh(const std::shared_ptr<Weighing> &weighing, const Account &current)
{
    return m_parts.ledger.read([weighing, current, rules = m_parts.rules(),
                                now = m_parts.clock.now()](Connection &connection) -> Result<QList<PlanItem>> {
        const Result<Planned> priced = knownToLedger(connection, current.id, now, std::move(weighing->known));
        if (!priced)
            return priced.error();
        return planItems(weighing->plan, *priced, {rules, current.profile, now});
    });
}

Async<SeatQuestion> ChangePlan::seats(qint64 subscriptionKey)
{
    const auto current = account();
    if (!current)
        return failedNow<SeatQuestion>(signedOutError());
    auto planned = m_parts.store.read(
        [key = current->key, subscriptionKey](Connection &connection) -> Result<PlannedSubscription> {
            const Result<SubscriptionDetail> detail = CustomerStore(connection).subscriptionDetail(subscriptionKey);
            if (!detail)
                return detail.error();
            const Subscription &subscription = detail->row.subscription;
            const auto found =
                plannedSubscriptions(connection, key, {{subscription.customer, {subscription.id}}}, SeatHistory::Read);
            if (!found)
                return found.error();
            if (!found->contains(subscription.id))
                return notStored();
            const auto pool = LicenceStore(connection).poolOf(detail->row.customerKey, subscription.id);
            if (!pool)
                return pool.error();
            PlannedSubscription known = found->value(subscription.id);
            known.pool = *pool;
            return known;
        });
    return planned
        .then(this,
              [this](const Result<PlannedSubscription> &stored) -> Async<Planned> {
                  return stored ? priced({{stored->row.subscription.id, *stored}}) : failedNow<Planned>(stored.error());
              })
        .unwrap()
        .then(
            this,
            [this, profile = current->profile](const Result<Planned> &known) -> Async<SeatQuestion> {
                if (!known)
                    return failedNow<SeatQuestion>(known.error());
                SeatQuestion question = seatQuestion(*known->cbegin(), {m_parts.rules(), profile, m_parts.clock.now()});
                return intents().then(this,
                                      [question](const Result<QList<Intent>> &plan) mutable -> Result<SeatQuestion> {
                                          if (!plan)
                                              return plan.error();
                                          question.planned = plannedSeats(*plan, question.row.subscription.id);
                                          return question;
                                      });
            })
        .unwrap();
}

Async<PlanItem> ChangePlan::weigh(const SubscriptionChange &change)
{
    const auto current = account();
    if (!current)
        return failedNow<PlanItem>(signedOutError());
    return intents()
        .then(this,
              [this, change, profile = current->profile](const Result<QList<Intent>> &plan) -> Async<PlanItem> {
                  if (!plan)
                      return failedNow<PlanItem>(plan.error());
                  return known({{change.customer, {change.subscription}}}, SeatHistory::Read)
                      .then(this,
                            [this, change, profile, plan = *plan](const Result<Planned> &known) -> Result<PlanItem> {
                                if (!known)
                                    return known.error();
                                const auto found = known->find(change.subscription);
                                if (found == known->end())
                                    return notStored();
                                const PlanView view{m_parts.rules(), profile, m_parts.clock.now()};
                                return weighedInPlan(change, plan, *found, view);
                            });
              })
        .unwrap();
}

// --- collecting

// What an act does is found and done in one transaction, so that two acts never cross.
Async<PlanEdit> ChangePlan::edit(MakeEdit make)
{
    const auto current = account();
    if (!current)
        return failedNow<PlanEdit>(signedOutError());
    return m_parts.ledger.write(
        [id = current->id, since = m_endedSince, make = std::move(make)](Connection &connection) -> Result<PlanEdit> {
            const Result<QList<Intent>> plan = PlanStore(connection).changes(id, since);
            if (!plan)
                return plan.error();
            const Result<PlanEdit> edit = make(*plan);
            if (!edit)
                return edit;
            if (const Outcome applied = apply(connection, *edit); !applied)
                return applied.error();
            return edit;
        });
}

Async<Done> ChangePlan::remember(const Async<PlanEdit> &edit)
{
    return Async<PlanEdit>(edit).then(this, [this](const Result<PlanEdit> &done) -> Outcome {
        if (!done)
            return done.error();
        if (done->isEmpty())
            return Done();
        m_done += *done;
        if (m_done.size() > editsKept)
            m_done.removeFirst();
        m_undone.clear();
        Q_EMIT undoChanged();
        Q_EMIT changed();
        return Done();
    });
}

Async<Done> ChangePlan::put(const QList<SubscriptionChange> &changes)
{
    const auto current = account();
    if (!current)
        return failedNow<Done>(signedOutError());
    return known(wantedBy(changes), SeatHistory::Leave)
        .then(this,
              [this, changes, id = current->id](const Result<Planned> &known) -> Async<Done> {
                  if (!known)
                      return failedNow<Done>(known.error());
                  const QDateTime now = m_parts.clock.now();
                  return remember(edit([changes, id, subjects = subjectsOf(*known), now](const QList<Intent> &plan)
                                           -> Result<PlanEdit> { return editFor(changes, plan, id, subjects, now); }));
              })
        .unwrap();
}

Async<Done> ChangePlan::take(const QList<IntentId> &drafts)
{
    const QSet<IntentId> ids(drafts.cbegin(), drafts.cend());
    return remember(edit([ids, now = m_parts.clock.now()](const QList<Intent> &plan) -> Result<PlanEdit> {
        return editTaking(ids, plan, now);
    }));
}

Async<Done> ChangePlan::rebase(const IntentId &draft)
{
    return items()
        .then(this,
              [this, draft](const Result<QList<PlanItem>> &items) -> Async<Done> {
                  if (!items)
                      return failedNow<Done>(items.error());
                  const auto item = std::find_if(items->cbegin(), items->cend(),
                                                 [&draft](const PlanItem &each) { return each.id == draft; });
                  if (item == items->cend() || item->subscriptionKey == 0)
                      return failedNow<Done>(notStored());
                  if (waitsBecauseItMoved(*item))
                      return standAnew(*item);
                  SubscriptionChange moved = item->change;
                  moved.before = item->provider;
                  const QDateTime now = m_parts.clock.now();
                  return remember(edit([draft, moved, now](const QList<Intent> &plan) -> Result<PlanEdit> {
                      for (const Intent &intent : plan) {
                          if (intent.id != draft)
                              continue;
                          Intent after = intent;
                          after.payload = toJson(moved);
                          after.changedAt = now;
                          return PlanEdit{DraftTurn{intent, after}};
                      }
                      return changedMeanwhile();
                  }));
              })
        .unwrap();
}

// What was sent once is never sent differently: it is given up for a draft that is reviewed like any other.
Async<Done> ChangePlan::standAnew(const PlanItem &parked)
{
    SubscriptionChange moved = parked.change;
    moved.before = parked.provider;
    const auto draft = [moved, since = m_endedSince, now = m_parts.clock.now()](Connection &connection,
                                                                                const Intent &old) -> Outcome {
        const Result<QList<Intent>> plan = PlanStore(connection).changes(old.account, since);
        if (!plan)
            return plan.error();
        return apply(connection,
                     editFor({moved}, *plan, old.account, {{moved.subscription, PlanSubject{old.title, {}}}}, now));
    };
    return m_parts.plan.abandon(parked.id, draft).then(this, [this](const Result<Intent> &old) -> Outcome {
        if (!old)
            return old.error();
        Q_EMIT changed();
        return Done();
    });
}

Async<Done> ChangePlan::step(QList<PlanEdit> &from, QList<PlanEdit> &to, bool back)
{
    if (from.isEmpty())
        return readyNow(Done());
    const PlanEdit act = from.takeLast();
    Q_EMIT undoChanged();
    return m_parts.ledger
        .write([turns = back ? reversed(act) : act](Connection &connection) { return apply(connection, turns); })
        .then(this, [this, act, &to](const Outcome &done) {
            if (!done)
                return done; // it cannot be taken back any more, so it is not offered again
            to += act;
            Q_EMIT undoChanged();
            Q_EMIT changed();
            return done;
        });
}

Async<Done> ChangePlan::undo()
{
    return step(m_done, m_undone, true);
}

Async<Done> ChangePlan::redo()
{
    return step(m_undone, m_done, false);
}

void ChangePlan::forgetEdits()
{
    m_done.clear();
    m_undone.clear();
    Q_EMIT undoChanged();
}

// --- sending

Async<int> ChangePlan::send(const QList<PlanItem> &reviewed)
{
    const auto current = account();
    if (!current)
        return failedNow<int>(signedOutError());
    const Verdict role = roleVerdict(current->role, Deed::ChangeSubscription, m_parts.rules(), m_parts.clock.now());
    if (role.kind == Verdict::Kind::Refused)
        return failedNow<int>(Error{Error::Kind::Forbidden, 0, u"role"_s});
    return intents()
        .then(this,
              [this, reviewed](const Result<QList<Intent>> &stored) -> Async<int> {
                  if (!stored)
                      return failedNow<int>(stored.error());
                  return mayGoAlone(*stored, reviewed)
                      .then(this,
                            [this, reviewed, stored = *stored](const Outcome &may) -> Async<int> {
                                return may ? queue(stored, reviewed) : failedNow<int>(may.error());
                            })
                      .unwrap();
              })
        .unwrap();
}

// What was allowed only because of a change that stays behind would be refused by the provider.
Async<Done> ChangePlan::mayGoAlone(const QList<Intent> &stored, const QList<PlanItem> &reviewed)
{
    if (!leavesDraftsBehind(stored, reviewed))
        return readyNow(Done());
    return known(wantedBy(stored), SeatHistory::Read)
        .then(this, [this, stored, reviewed](const Result<Planned> &known) -> Outcome {
            if (!known)
                return known.error();
            const PlanView view{m_parts.rules(), account() ? account()->profile : QString(), m_parts.clock.now()};
            return standOnOthers(reviewed, stored, *known, view) ? Outcome(notWithoutOthers()) : Outcome(Done());
        });
}

// Only what stands in the ledger exactly as it was seen on the screen is sent.
Async<int> ChangePlan::queue(const QList<Intent> &stored, const QList<PlanItem> &reviewed)
{
    QHash<IntentId, Intent> drafts;
    for (const Intent &intent : stored) {
        if (intent.state == IntentState::Draft)
            drafts.insert(intent.id, intent);
    }
    QList<Intent> toQueue;
    for (const PlanItem &item : reviewed) {
        const auto draft = drafts.find(item.id);
        if (draft == drafts.end() || changeFromJson(draft->payload) != item.change)
            return failedNow<int>(changedMeanwhile());
        toQueue += *draft;
    }
    toQueue = inSendingOrder(toQueue);
    QList<IntentId> ids;
    for (const Intent &intent : std::as_const(toQueue))
        ids += intent.id;
    return m_parts.plan.queueDrafts(toQueue).then(this, [this, toQueue, ids](const Outcome &queued) -> Result<int> {
        if (!queued)
            return queued.error();
        forgetEdits(); // what is on its way is not undone but changed back
        const bool keep = m_parts.offline();
        for (const Intent &intent : toQueue)
            note(keep ? u"change.queued"_s : u"change.sent"_s, intent);
        if (!keep)
            begin(ids);
        return static_cast<int>(ids.size());
    });
}

void ChangePlan::begin(const QList<IntentId> &ids)
{
    if (!m_progress.running)
        m_progress = {};
    m_toSend += ids;
    m_progress.total += static_cast<int>(ids.size());
    m_progress.pausing = false;
    if (!std::exchange(m_progress.running, true))
        sendNext();
    else
        Q_EMIT progressChanged(m_progress);
}

void ChangePlan::sendNext()
{
    m_sending = {};
    if (m_progress.pausing)
        m_toSend.clear(); // they stay Queued until the person sends them
    m_progress.running = !m_toSend.isEmpty();
    if (m_progress.running)
        m_sending = m_toSend.takeFirst();
    else
        m_progress.pausing = false;
    Q_EMIT progressChanged(m_progress);
    if (m_sending.isEmpty())
        return;
    whenReady(m_parts.plan.send(m_sending), this, [this, id = m_sending](const Outcome &begun) {
        if (!begun && m_sending == id && begun.error().kind == Error::Kind::Conflict)
            sendNext(); // somebody took it back meanwhile
    });
}

// A provider that is busy with one subscription for an hour does not keep the others waiting; this one goes on by
// itself.
void ChangePlan::letWait(const Intent &intent)
{
    const bool waits = intent.state == IntentState::Running && intent.nextTryAt.isValid() &&
                       m_parts.clock.now().secsTo(intent.nextTryAt) > longestWait;
    if (!waits || intent.id != m_sending)
        return;
    ++m_progress.done;
    sendNext();
}

void ChangePlan::ended(const Intent &intent)
{
    if (!isChange(intent))
        return;
    if (isFinal(intent.state) || intent.state == IntentState::Parked)
        note(u"change."_s + wordOf(intent.state), intent);
    Q_EMIT changed();
    const auto session = m_parts.session();
    const bool moved = intent.state == IntentState::Parked && intent.parkReason == QLatin1String(park::movedOn);
    if (session && session->account.id == intent.account && (intent.state == IntentState::Confirmed || moved))
        m_parts.reading.read(*session, changeFromJson(intent.payload).customer, CustomerReading::Depth::Changed,
                             moved ? Priority::Opened : Priority::Background); // somebody wants to see what moved
    if (intent.id != m_sending)
        return;
    ++m_progress.done;
    m_progress.refused += intent.state == IntentState::Refused ? 1 : 0;
    m_progress.parked += intent.state == IntentState::Parked ? 1 : 0;
    if (intent.state == IntentState::Queued)
        m_progress.pausing = true; // the connection is gone: the others would only wait in vain
    sendNext();
}

void ChangePlan::pauseAfterCurrent()
{
    if (!m_progress.running)
        return;
    m_progress.pausing = true;
    Q_EMIT progressChanged(m_progress);
}

Async<Done> ChangePlan::sendKept(const IntentId &id)
{
    if (!m_parts.session())
        return failedNow<Done>(signedOutError());
    begin({id});
    return readyNow(Done());
}

Async<Done> ChangePlan::abandon(const IntentId &id)
{
    return m_parts.plan.abandon(id).then(this, [](const Result<Intent> &intent) -> Outcome {
        return intent ? Outcome(Done()) : Outcome(intent.error());
    });
}

void ChangePlan::clearEnded()
{
    m_endedSince = m_parts.clock.now().addMSecs(1);
    Q_EMIT changed();
}

void ChangePlan::note(const QString &what, const Intent &intent)
{
    ActivityEntry entry;
    entry.what = what;
    entry.subject = intent.title;
    entry.intent = intent.id.text();
    entry.reference = changedSubscription(intent.payload).second.text();
    entry.detail = intent.parkReason.isEmpty() ? intent.detail : intent.parkReason;
    m_parts.activity.append(intent.account, entry);
}

} // namespace tenantry
