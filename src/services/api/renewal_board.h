// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ending_term.h"
#include "domain/term_end.h"
#include "support/async.h"

#include <QObject>

namespace tenantry {

// Which ending terms are asked for, soonest end first.
struct EndingQuery
{
    enum class Show {
        Everything,
        Alerts,    // Open
        Hidden,    // Snoozed or Muted
        Undecided, // no decision, alert or not
        Urgent
    };
    int days = 120; // terms that end within so many days from now
    Show show = Show::Everything;
    qint64 customerKey = 0; // 0: all customers
    int limit = 200;
    // Where the last page stopped; both as in EndingPage::next.
    struct Place
    {
        QDateTime end; // UTC
        qint64 subscriptionKey = 0;
        bool operator==(const Place &) const = default;
    };
    std::optional<Place> after;
};

struct EndingPage
{
    QList<EndingTerm> terms;
    std::optional<EndingQuery::Place> next; // unset: that was the last page
    EndingPolicy policy;
    QDateTime asOf; // what now was, UTC

    bool operator==(const EndingPage &) const = default;
};

// For the time line and for "decisions due".
struct EndingSummary
{
    struct Day
    {
        QDate day; // UTC
        int terms = 0;
        int alerts = 0; // open
        bool operator==(const Day &) const = default;
    };
    QList<Day> days; // those with terms, in order
    int terms = 0;
    int open = 0;
    int urgent = 0;
    int waiting = 0;      // decided, but still waiting in the plan
    int hidden = 0;       // snoozed or muted
    QDateTime nextRaised; // when the next alert comes, UTC; invalid: none of these terms will have one
    EndingPolicy policy;

    bool operator==(const EndingSummary &) const = default;
};

// Until when a next term may run instead of in full (C25).
struct TermEndChoices
{
    struct Choice
    {
        AllowedEnd end;
        QStringList with; // names of the subscriptions that end on that day; the id where none is stored
        bool operator==(const Choice &) const = default;
    };
    QList<Choice> choices; // soonest first, without the last day of the full term
    Verdict rule;          // whether this subscription can have an end of its own at all, with its source

    bool operator==(const TermEndChoices &) const = default;
};

// The end-of-term board (C1…C6, C23…C25, C37): terms of the current account that end, what happens by default and what
// each way costs, and what was decided. Reads the local store and works offline; only the ends a next term may have are
// asked of the provider. What a person chooses becomes changes (changesFor in domain/ending_term.h) that the screen
// puts into the plan (PlanDesk::put). Marks are kept in the ledger. GUI thread.
class RenewalBoard : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual Async<EndingPage> page(const EndingQuery &query) = 0;
    virtual Async<EndingSummary> summary(int days) = 0;
    // NotFound: no longer stored, or it has no end ahead.
    virtual Async<EndingTerm> term(qint64 subscriptionKey) = 0;
    // "Renew with changes" priced and judged as it is typed; stores nothing.
    virtual Async<TermWay> weigh(qint64 subscriptionKey, const NextTerm &wanted) = 0;
    // Ends of the provider's own list for a next term as long as the wanted one; read anew at every call. SignedOut and
    // Offline without a connection, NotFound as above, and whatever the provider answers.
    virtual Async<TermEndChoices> allowedEnds(qint64 subscriptionKey, const NextTerm &wanted) = 0;

    // --- marks. Each act is one step of undo, all of it or none. Invalid with a subject: "why" (a reason is missing),
    // "until" (not ahead, or a snooze that would outlast the lock).
    // Decided: it stays as it is, seen being what the person saw. A reason may be empty.
    virtual Async<Done> leaveAsIs(const QList<EndingTerm> &seen, const QString &why) = 0;
    virtual Async<Done> snooze(const QList<EndingTerm> &seen, const QDateTime &until) = 0;
    // As muteOf() made it, with until and why filled in; the reason must not be empty (C6).
    virtual Async<Done> mute(const TermMark &wanted) = 0;
    virtual Async<QList<TermMark>> mutes() = 0; // standing ones, youngest first
    // Takes decisions, snoozes and mutes back, by number.
    virtual Async<Done> takeBack(const QList<qint64> &marks) = 0;
    virtual bool canUndo() const = 0;
    virtual bool canRedo() const = 0;
    virtual Async<Done> undo() = 0;
    virtual Async<Done> redo() = 0;

Q_SIGNALS:
    void changed(); // page, summary and term answer differently now
    void undoChanged();
};

} // namespace tenantry
