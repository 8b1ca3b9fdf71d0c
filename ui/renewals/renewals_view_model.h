// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/renewals/ending_list_model.h"
#include "ui/renewals/ending_reader.h"
#include "ui/renewals/renewal_choice.h"

#include <QObject>

namespace tenantry {

class PlanDesk;

// What became of one act, for the message line.
struct RenewalAct
{
    enum class Kind { Chosen, Left, Snoozed, Muted, TakenBack, Undone, Redone };
    Kind kind = Kind::Chosen;
    int terms = 0;   // the person had chosen
    int changes = 0; // went into the plan
    int left = 0;    // decided as they are
    int passed = 0;  // could not be chosen
    QDateTime until; // of Snoozed and Muted
    TermMark::Scope scope = TermMark::Scope::Term;
    QString subject;   // customer and subscription where it was one term
    int planSteps = 0; // what Undo takes back
    int markSteps = 0;
};

// The screen "Renewals" (issue idea 1): which terms end, what was decided about each, and the acts on them. Changes go
// into the plan, marks to the board; nothing here reaches a provider. GUI thread.
class RenewalsViewModel final : public QObject
{
    Q_OBJECT
public:
    RenewalsViewModel(RenewalBoard &board, PlanDesk &plan, QObject *parent = nullptr);

    void refresh();
    void forget(); // another account

    EndingListModel &list() { return m_list; }
    const EndingReader &reader() const { return m_reader; }
    const EndingSummary &summary() const { return m_summary; }
    bool summaryRead() const { return m_summaryRead; }
    QList<EndingBin> bins() const; // empty until something was read
    void whenComplete(std::function<void()> task) { m_reader.whenComplete(std::move(task)); }

    // --- what is shown
    const EndingWish &wish() const { return m_reader.wish(); }
    void setShow(EndingQuery::Show show);
    void setDays(int days);
    void setSearch(const QString &text);
    void setSpan(const std::optional<DaySpan> &span);

    // --- acts; each answers with acted() or failed(), one at a time
    void choose(TermOption option, const QList<EndingTerm> &terms, const std::optional<NextTerm> &next = {});
    void leaveAsIs(const QList<EndingTerm> &terms);
    void snooze(const QList<EndingTerm> &terms, const QDateTime &until);
    void mute(const QList<EndingTerm> &terms, TermMark::Scope scope, const QDateTime &until, const QString &why);
    void takeBack(const QList<EndingTerm> &terms);
    void undoAct(const RenewalAct &act);
    bool canUndo() const; // marks; what went into the plan is undone there, or by undoAct()
    bool canRedo() const;
    void undo();
    void redo();
    bool busy() const { return m_busy; }

Q_SIGNALS:
    void changed();
    void acted(const tenantry::RenewalAct &act);
    void failed(const tenantry::Error &error);        // an act; what of it was done already stands
    void readingFailed(const tenantry::Error &error); // the list is as it was

private:
    using Step = std::function<Async<Done>()>;
    void want(const EndingWish &wish);
    void show();
    void readSummary();
    void summaryCame(const Result<EndingSummary> &answer);
    void run(QList<Step> steps, const RenewalAct &act);
    void finish(const Outcome &outcome, const RenewalAct &act);
    RenewalAct actOn(RenewalAct::Kind kind, const QList<EndingTerm> &terms) const;

    RenewalBoard &m_board;
    PlanDesk &m_plan;
    EndingReader m_reader;
    EndingListModel m_list;
    EndingSummary m_summary;
    quint64 m_summaryAsked = 0;
    bool m_summaryRead = false;
    bool m_summaryAsking = false;
    bool m_summaryAgain = false;
    bool m_busy = false;
};

} // namespace tenantry
