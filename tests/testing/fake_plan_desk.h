// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/plan_desk.h"
#include "testing/fake_services.h"

#include <QHash>
#include <functional>

namespace tenantry::testing {

// The plan in memory. It merges, undoes and redoes as the contract says; nothing is sent until a test says what became
// of a line with become(). Public members are what a test sets beforehand or reads afterwards.
class FakePlanDesk final : public PlanDesk
{
    Q_OBJECT
public:
    using PlanDesk::PlanDesk;

    QList<PlanItem> plan;
    QHash<qint64, SeatQuestion> questions; // by subscription key
    // Verdict, cost and names of a wish; empty: allowed, nothing known about the cost.
    std::function<PlanItem(const SubscriptionChange &)> weighing;
    bool offline = false;         // send() keeps for sending
    std::optional<Error> failure; // every call fails with it
    Answers<int> sendAnswers{0};  // used when holdSend
    bool holdSend = false;
    Answers<SeatQuestion> seatAnswers{SeatQuestion{}}; // used when holdSeats
    bool holdSeats = false;
    Answers<PlanItem> weighAnswers{PlanItem{}}; // used when holdWeigh
    bool holdWeigh = false;

    QList<QList<SubscriptionChange>> puts;
    QList<SubscriptionChange> weighed;
    QList<IntentId> taken;
    QList<IntentId> rebased;
    QList<QList<PlanItem>> sent;
    QList<IntentId> sentKept;
    QList<IntentId> abandoned;
    int undone = 0;
    int redone = 0;
    int pauses = 0;
    int clears = 0;
    int reads = 0;

    Async<QList<PlanItem>> items() override;
    Async<SeatQuestion> seats(qint64 subscriptionKey) override;
    Async<PlanItem> weigh(const SubscriptionChange &change) override;
    Async<Done> put(const QList<SubscriptionChange> &changes) override;
    Async<Done> take(const QList<IntentId> &drafts) override;
    Async<Done> rebase(const IntentId &draft) override;
    bool canUndo() const override { return !m_before.isEmpty(); }
    bool canRedo() const override { return !m_after.isEmpty(); }
    Async<Done> undo() override;
    Async<Done> redo() override;
    Async<int> send(const QList<PlanItem> &reviewed) override;
    SendProgress progress() const override { return m_progress; }
    void pauseAfterCurrent() override;
    Async<Done> sendKept(const IntentId &id) override;
    Async<Done> abandon(const IntentId &id) override;
    void clearEnded() override;

    PlanItem *find(const IntentId &id);
    PlanItem *find(const SubscriptionId &subscription, ChangeKind kind);
    // With changed(); for Parked detail is also the reason a screen words when it is one of park's words.
    void become(const IntentId &id, IntentState state, const QString &parkReason = {}, const QString &detail = {});
    // The provider says something else now than when the wish was made; with changed().
    void overtake(const IntentId &id, const ChangeSide &provider);
    void setProgress(const SendProgress &progress); // with progressChanged()

private:
    template <class T>
    Async<T> answer(T value);
    PlanItem weighedItem(const SubscriptionChange &change) const;
    void putOne(const SubscriptionChange &change);
    void remember();
    void announce();

    QList<QList<PlanItem>> m_before;
    QList<QList<PlanItem>> m_after;
    SendProgress m_progress;
};

// A wish for seats, as an editor makes it.
SubscriptionChange seatChange(const QString &subscription, int before, int after, const QString &customer = {});

// A line of the plan that is allowed and costs nothing known.
PlanItem planItem(const QString &customer, const QString &subscription, const SubscriptionChange &change);

} // namespace tenantry::testing
