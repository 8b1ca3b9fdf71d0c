// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/renewals_view_model.h"

#include "services/api/plan_desk.h"
#include "ui/common/when_done.h"

#include <QSet>
#include <utility>

namespace tenantry {

RenewalsViewModel::RenewalsViewModel(RenewalBoard &board, PlanDesk &plan, QObject *parent)
    : QObject(parent), m_board(board), m_plan(plan), m_reader(board)
{
    connect(&m_board, &RenewalBoard::changed, this, &RenewalsViewModel::refresh);
    connect(&m_board, &RenewalBoard::undoChanged, this, &RenewalsViewModel::changed);
    connect(&m_reader, &EndingReader::changed, this, &RenewalsViewModel::show);
    connect(&m_reader, &EndingReader::failed, this, &RenewalsViewModel::readingFailed);
    connect(&m_list, &EndingListModel::moreWanted, &m_reader, &EndingReader::more);
}

// --- what is shown

void RenewalsViewModel::refresh()
{
    m_reader.again();
    readSummary();
}

void RenewalsViewModel::forget()
{
    m_reader.forget();
    m_list.setMore(false);
    m_list.setTerms({});
    m_summary = {};
    ++m_summaryAsked; // an answer for the other account is dropped
    m_summaryRead = m_summaryAsking = m_summaryAgain = m_busy = false;
    refresh();
    Q_EMIT changed();
}

void RenewalsViewModel::show()
{
    m_list.setMore(!m_reader.isComplete() && !m_reader.isReadingOn());
    m_list.setTerms(m_reader.found());
    Q_EMIT changed();
}

// Counting reads everything that ends: once at a time, and once more when it was asked for meanwhile.
void RenewalsViewModel::readSummary()
{
    m_summaryAgain = m_summaryAsking;
    if (m_summaryAsking)
        return;
    m_summaryAsking = true;
    const quint64 asked = ++m_summaryAsked;
    whenDone(m_board.summary(wish().days), this, [this, asked](const Result<EndingSummary> &answer) {
        if (asked == m_summaryAsked)
            summaryCame(answer);
    });
}

void RenewalsViewModel::summaryCame(const Result<EndingSummary> &answer)
{
    m_summaryAsking = false;
    const bool again = std::exchange(m_summaryAgain, false);
    if (!answer.ok()) {
        Q_EMIT readingFailed(answer.error());
        return;
    }
    m_summary = *answer;
    m_summaryRead = true;
    Q_EMIT changed();
    if (again)
        readSummary();
}

QList<EndingBin> RenewalsViewModel::bins() const
{
    const QDate today = m_reader.asOf().toUTC().date();
    return today.isValid() ? endingBins(m_summary, today, wish().days) : QList<EndingBin>();
}

void RenewalsViewModel::want(const EndingWish &wish)
{
    if (wish == this->wish())
        return;
    m_reader.want(wish);
    Q_EMIT changed();
}

void RenewalsViewModel::setShow(EndingQuery::Show show)
{
    EndingWish wish = this->wish();
    wish.show = show;
    want(wish);
}

void RenewalsViewModel::setDays(int days)
{
    EndingWish wish = this->wish();
    if (wish.days == days)
        return;
    wish.days = days;
    wish.span.reset(); // its bars are gone
    want(wish);
    ++m_summaryAsked; // of other days
    m_summaryAsking = false;
    readSummary();
}

void RenewalsViewModel::setSearch(const QString &text)
{
    EndingWish wish = this->wish();
    wish.search = text;
    want(wish);
}

void RenewalsViewModel::setSpan(const std::optional<DaySpan> &span)
{
    EndingWish wish = this->wish();
    wish.span = span;
    want(wish);
}

// --- acts

RenewalAct RenewalsViewModel::actOn(RenewalAct::Kind kind, const QList<EndingTerm> &terms) const
{
    RenewalAct act;
    act.kind = kind;
    act.terms = static_cast<int>(terms.size());
    if (terms.size() == 1)
        act.subject = terms.first().customerName;
    return act;
}

// One after the other; the first that fails ends it and is said.
void RenewalsViewModel::run(QList<Step> steps, const RenewalAct &act)
{
    if (!std::exchange(m_busy, true))
        Q_EMIT changed();
    if (steps.isEmpty())
        return finish(Done(), act);
    const Step first = steps.takeFirst();
    whenDone(first(), this, [this, steps, act](const Outcome &outcome) {
        if (outcome.ok())
            run(steps, act);
        else
            finish(outcome, act);
    });
}

void RenewalsViewModel::finish(const Outcome &outcome, const RenewalAct &act)
{
    m_busy = false;
    Q_EMIT changed();
    if (outcome.ok())
        Q_EMIT acted(act);
    else
        Q_EMIT failed(outcome.error());
}

void RenewalsViewModel::choose(TermOption option, const QList<EndingTerm> &terms, const std::optional<NextTerm> &next)
{
    if (m_busy || terms.isEmpty())
        return;
    const RenewalChoice choice = choiceOf(option, terms, next);
    RenewalAct act = actOn(RenewalAct::Kind::Chosen, terms);
    act.changes = static_cast<int>(choice.changes.size());
    act.left = static_cast<int>(choice.left.size());
    act.passed = choice.passed;
    QList<Step> steps;
    if (!choice.obsolete.isEmpty())
        steps << [this, choice] { return m_plan.take(choice.obsolete); };
    if (!choice.changes.isEmpty())
        steps << [this, choice] { return m_plan.put(choice.changes); };
    act.planSteps = static_cast<int>(steps.size());
    if (!choice.left.isEmpty())
        steps << [this, choice] { return m_board.leaveAsIs(choice.left, {}); };
    act.markSteps = static_cast<int>(steps.size()) - act.planSteps;
    run(steps, act);
}

void RenewalsViewModel::leaveAsIs(const QList<EndingTerm> &terms)
{
    if (m_busy || terms.isEmpty())
        return;
    RenewalAct act = actOn(RenewalAct::Kind::Left, terms);
    QList<IntentId> obsolete;
    for (const EndingTerm &term : terms) {
        if (term.decision.kind == TermDecision::Kind::Waiting)
            obsolete += term.decision.intents;
    }
    QList<Step> steps;
    if (!obsolete.isEmpty())
        steps << [this, obsolete] { return m_plan.take(obsolete); };
    act.planSteps = static_cast<int>(steps.size());
    act.markSteps = 1;
    act.left = act.terms;
    steps << [this, terms] { return m_board.leaveAsIs(terms, {}); };
    run(steps, act);
}

void RenewalsViewModel::snooze(const QList<EndingTerm> &terms, const QDateTime &until)
{
    if (m_busy || terms.isEmpty())
        return;
    RenewalAct act = actOn(RenewalAct::Kind::Snoozed, terms);
    act.until = until;
    act.markSteps = 1;
    run({[this, terms, until] { return m_board.snooze(terms, until); }}, act);
}

// Every SKU or customer once.
void RenewalsViewModel::mute(const QList<EndingTerm> &terms, TermMark::Scope scope, const QDateTime &until,
                             const QString &why)
{
    if (m_busy || terms.isEmpty())
        return;
    RenewalAct act = actOn(RenewalAct::Kind::Muted, terms);
    act.until = until;
    act.scope = scope;
    QSet<QString> subjects;
    QList<Step> steps;
    for (const EndingTerm &term : terms) {
        TermMark mark = muteOf(term, scope);
        const QString subject = mark.subject + mark.termEnd.toString(Qt::ISODate);
        if (subjects.contains(subject))
            continue;
        subjects.insert(subject);
        mark.until = until;
        mark.why = why.trimmed();
        steps << [this, mark] { return m_board.mute(mark); };
    }
    act.markSteps = static_cast<int>(steps.size());
    run(steps, act);
}

void RenewalsViewModel::takeBack(const QList<EndingTerm> &terms)
{
    const TakenBack back = takenBack(terms);
    if (m_busy || back.isEmpty())
        return;
    RenewalAct act = actOn(RenewalAct::Kind::TakenBack, terms);
    QList<Step> steps;
    if (!back.drafts.isEmpty())
        steps << [this, back] { return m_plan.take(back.drafts); };
    act.planSteps = static_cast<int>(steps.size());
    if (!back.marks.isEmpty())
        steps << [this, back] { return m_board.takeBack(back.marks); };
    act.markSteps = static_cast<int>(steps.size()) - act.planSteps;
    run(steps, act);
}

void RenewalsViewModel::undoAct(const RenewalAct &act)
{
    if (m_busy)
        return;
    QList<Step> steps;
    for (int i = 0; i < act.markSteps; ++i)
        steps << [this] { return m_board.undo(); };
    for (int i = 0; i < act.planSteps; ++i)
        steps << [this] { return m_plan.undo(); };
    run(steps, actOn(RenewalAct::Kind::Undone, {}));
}

bool RenewalsViewModel::canUndo() const
{
    return m_board.canUndo() && !m_busy;
}

bool RenewalsViewModel::canRedo() const
{
    return m_board.canRedo() && !m_busy;
}

void RenewalsViewModel::undo()
{
    if (canUndo())
        run({[this] { return m_board.undo(); }}, actOn(RenewalAct::Kind::Undone, {}));
}

void RenewalsViewModel::redo()
{
    if (canRedo())
        run({[this] { return m_board.redo(); }}, actOn(RenewalAct::Kind::Redone, {}));
}

} // namespace tenantry
