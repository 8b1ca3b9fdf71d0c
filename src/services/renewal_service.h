// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/rule_packs.h"
#include "services/api/plan_desk.h"
#include "services/api/renewal_board.h"
#include "services/ending_reading.h"
#include "services/session.h"
#include "services/term_end_question.h"

#include <functional>

namespace tenantry {

class Clock;
class Database;
class Observations;

// The current account's end-of-term board over store and ledger. Everything is found anew for each question: nothing of
// it is kept but what can be undone. GUI thread; terms are looked at on the store's reader.
class RenewalService final : public RenewalBoard
{
    Q_OBJECT
public:
    struct Parts
    {
        Database &store;
        Database &ledger;
        Observations &observations;
        PlanDesk &plan;
        std::function<std::optional<Account>()> account;
        Clock &clock;
        std::function<const RulePacks &()> rules; // read when first asked for
        // Assigned users by subscription, where the licence pool knows them; empty: nobody knows.
        std::function<AssignedSeats()> assigned{};
        CurrentSession session{}; // for what only the provider knows; empty: nobody is signed in
    };
    explicit RenewalService(Parts parts, QObject *parent = nullptr);

    Async<EndingPage> page(const EndingQuery &query) override;
    Async<EndingSummary> summary(int days) override;
    Async<EndingTerm> term(qint64 subscriptionKey) override;
    Async<TermWay> weigh(qint64 subscriptionKey, const NextTerm &wanted) override;
    Async<TermEndChoices> allowedEnds(qint64 subscriptionKey, const NextTerm &wanted) override;

    Async<Done> leaveAsIs(const QList<EndingTerm> &seen, const QString &why) override;
    Async<Done> snooze(const QList<EndingTerm> &seen, const QDateTime &until) override;
    Async<Done> mute(const TermMark &wanted) override;
    Async<QList<TermMark>> mutes() override;
    Async<Done> takeBack(const QList<qint64> &marks) override;
    bool canUndo() const override { return !m_done.isEmpty(); }
    bool canRedo() const override { return !m_undone.isEmpty(); }
    Async<Done> undo() override;
    Async<Done> redo() override;

    void accountChanged();

private:
    // One act of the person: marks that came into force by it, and marks that went out of it.
    struct Act
    {
        QList<qint64> came;
        QList<qint64> went;
    };

    std::optional<Account> account() const { return m_parts.account(); }
    EndingReading reading(const Account &current) const;
    Async<EndingNotes> notes(const Account &current) const;
    enum class Patience { None, Some }; // Some: after what others wait for
    Async<EndingStretch> stretch(const EndingReading &reading, const EndingQuery &query, Patience patience);
    Async<EndingRecord> record(const EndingReading &reading, qint64 subscriptionKey);
    Async<TermEndChoices> askEnds(const Session &session, const TermEndQuestion &question);
    Async<EndingPage> fill(EndingReading reading, EndingQuery query, EndingPage page, Patience patience);
    Async<EndingSummary> count(EndingReading reading, EndingQuery query, EndingSummary summary);
    Async<Done> add(QList<TermMark> marks);
    Async<Done> remember(const Async<Act> &act);
    Async<Done> step(QList<Act> &from, QList<Act> &to, bool back);

    Parts m_parts;
    QList<Act> m_done;
    QList<Act> m_undone;
};

} // namespace tenantry
