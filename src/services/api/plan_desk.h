// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change_cost.h"
#include "domain/intent.h"
#include "domain/licence_pool.h"
#include "domain/rows.h"
#include "domain/seat_room.h"
#include "domain/subscription_change.h"
#include "domain/verdict.h"
#include "support/async.h"

#include <QObject>

namespace tenantry {

// One line of the plan: an intent about a subscription with what screens need beside it.
struct PlanItem
{
    IntentId id;
    SubscriptionChange change;
    IntentState state = IntentState::Draft;
    QString parkReason;
    QString detail;        // of Refused and Parked: provider code and words
    SubscriptionId became; // of a Transition or Conversion that was carried out: where the seats are now
    QString customerName;
    QString subscriptionName; // own name where it has one, else the offer's
    qint64 customerKey = 0;   // 0: no longer in the store
    qint64 subscriptionKey = 0;
    ChangeStanding standing = ChangeStanding::Fits;
    // What the provider says now, for Overtaken; where other changes of the plan go first, what it says after those.
    ChangeSide provider;
    Verdict verdict; // likewise
    // It takes an instruction for the next term with it that nothing in the plan puts back.
    bool losesNextTerm = false;
    int timesChanged = 0; // the subscription, before this change; 0: too few to speak of (base.json, C40)
    ChangeCost cost;
    ChangeCost sale; // the same in what the customer pays (sale_rule.h); unset where no rule gives a price
    QDateTime changedAt;

    bool operator==(const PlanItem &) const = default;
};

// What the seat editor shows of one subscription.
struct SeatQuestion
{
    SubscriptionRow row;
    QString customerName;
    SeatRoom room;
    std::optional<int> planned; // what the plan already wants
    ShownPrice price;
    QDateTime periodEnd; // of the running billing period, UTC; invalid: unknown
    // Who has a seat of the licence it gives, in the whole tenant (S2-232); unset: not read, or not known which it is.
    std::optional<PoolLine> pool;
};

struct SendProgress
{
    bool running = false;
    bool pausing = false; // stops after the current one
    int done = 0;
    int total = 0;
    int refused = 0;
    int parked = 0;

    bool operator==(const SendProgress &) const = default;
};

// The plan (design §1.2): wishes are collected, also offline, reviewed as one difference with money and verdicts, and
// sent once. Of the current account; kept in the ledger. GUI thread.
class PlanDesk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Everything that is not over: Draft and Reviewed first, then what is queued, running, parked; what ended since the
    // plan was last cleared stands below, until cleared.
    virtual Async<QList<PlanItem>> items() = 0;
    virtual Async<SeatQuestion> seats(qint64 subscriptionKey) = 0;
    // What such a wish would cost and whether it is allowed; stores nothing. For editors, while typing.
    virtual Async<PlanItem> weigh(const SubscriptionChange &change) = 0;

    // --- collecting. A wish for what the plan already has of the same kind is merged into it; one that then changes
    // nothing leaves the plan. All of them or none; one step of undo.
    virtual Async<Done> put(const QList<SubscriptionChange> &changes) = 0;
    virtual Async<Done> take(const QList<IntentId> &drafts) = 0; // out of the plan
    // An overtaken wish stands on what the provider says now: its before becomes that. One that was sent and waits
    // because the provider's state moved (park::movedOn) is given up for such a draft.
    virtual Async<Done> rebase(const IntentId &id) = 0;
    virtual bool canUndo() const = 0;
    virtual bool canRedo() const = 0;
    virtual Async<Done> undo() = 0;
    virtual Async<Done> redo() = 0;

    // --- sending
    // Exactly these drafts, as the person has just seen them: what the ledger holds differently by now is refused with
    // Conflict and nothing is sent. Without a connection they stay Queued.
    virtual Async<int> send(const QList<PlanItem> &reviewed) = 0;
    virtual SendProgress progress() const = 0;
    virtual void pauseAfterCurrent() = 0;
    virtual Async<Done> sendKept(const IntentId &id) = 0; // Queued, and Parked the person decided to try again
    virtual Async<Done> abandon(const IntentId &id) = 0;  // Queued or Parked only
    virtual void clearEnded() = 0;

Q_SIGNALS:
    void changed(); // items() answers differently now
    void undoChanged();
    void progressChanged(const tenantry::SendProgress &progress);
};

} // namespace tenantry
