// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/changes.h"
#include "domain/rule_packs.h"
#include "services/api/plan_desk.h"
#include "services/plan_edits.h"
#include "services/plan_items.h"
#include "services/session.h"
#include "storage/plan_lookup.h"

namespace tenantry {

class ActivityService;
class Clock;
class CustomerReading;
class Database;
class PlanService;

// The current account's plan over ledger and store; what is sent goes through PlanService, one change after the other.
// GUI thread.
class ChangePlan final : public PlanDesk
{
    Q_OBJECT
public:
    struct Parts
    {
        Database &store;
        Database &ledger;
        PlanService &plan;
        CustomerReading &reading;
        ActivityService &activity;
        CurrentSession session;
        std::function<std::optional<Account>()> account;
        std::function<bool()> offline;
        Clock &clock;
        std::function<const RulePacks &()> rules; // read when first asked for
    };
    explicit ChangePlan(Parts parts, QObject *parent = nullptr);

    Async<QList<PlanItem>> items() override;
    Async<SeatQuestion> seats(qint64 subscriptionKey) override;
    Async<PlanItem> weigh(const SubscriptionChange &change) override;

    Async<Done> put(const QList<SubscriptionChange> &changes) override;
    Async<Done> take(const QList<IntentId> &drafts) override;
    Async<Done> rebase(const IntentId &draft) override;
    bool canUndo() const override { return !m_done.isEmpty(); }
    bool canRedo() const override { return !m_undone.isEmpty(); }
    Async<Done> undo() override;
    Async<Done> redo() override;

    Async<int> send(const QList<PlanItem> &reviewed) override;
    SendProgress progress() const override { return m_progress; }
    void pauseAfterCurrent() override;
    Async<Done> sendKept(const IntentId &id) override;
    Async<Done> abandon(const IntentId &id) override;
    void clearEnded() override;

    void accountChanged();
    void storeChanged(const Changes &changes); // what is planned may stand differently; said soon, once for many

private:
    using Planned = KnownSubscriptions;
    struct Weighing
    {
        QList<Intent> plan;
        Planned known;
    };
    using MakeEdit = std::function<Result<PlanEdit>(const QList<Intent> &plan)>;

    std::optional<Account> account() const { return m_parts.account(); }
    Async<QList<Intent>> intents() const;
    Async<Planned> known(const WantedSubscriptions &wanted, SeatHistory history);
    Async<QList<PlanItem>> weighAll(const Account &current);
    Async<QList<PlanItem>> weighAll(const Account &current, const WantedSubscriptions &wanted);
    Async<QList<PlanItem>> weigh(const std::shared_ptr<Weighing> &weighing, const Account &current);
    Async<Planned> priced(const Planned &stored); // with what only the ledger knows of prices
    Async<PlanEdit> edit(MakeEdit make);
    Async<Done> remember(const Async<PlanEdit> &edit);
    Async<Done> step(QList<PlanEdit> &from, QList<PlanEdit> &to, bool back);
    Async<Done> standAnew(const PlanItem &parked);
    Async<Done> mayGoAlone(const QList<Intent> &stored, const QList<PlanItem> &reviewed);
    Async<int> queue(const QList<Intent> &stored, const QList<PlanItem> &reviewed);
    void forgetEdits();
    void begin(const QList<IntentId> &ids);
    void sendNext();
    void letWait(const Intent &intent);
    void ended(const Intent &intent);
    void note(const QString &what, const Intent &intent);

    Parts m_parts;
    // Who waits for the weighing under way; a future takes one continuation only, so each has its own.
    std::shared_ptr<QList<Pending<QList<PlanItem>>>> m_weighing;
    QList<PlanEdit> m_done;
    QList<PlanEdit> m_undone;
    QDateTime m_endedSince; // what ended before is no longer shown
    SendProgress m_progress;
    QList<IntentId> m_toSend;
    IntentId m_sending;
    bool m_saysSoon = false;
};

} // namespace tenantry
