// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/renewal_board.h"
#include "testing/fake_services.h"

#include <functional>

namespace tenantry::testing {

// The end-of-term board in memory. It filters, pages, marks, undoes and redoes as the contract says; what an alert is
// for is what the test put into its terms. Public members are what a test sets beforehand or reads afterwards.
class FakeRenewalBoard final : public RenewalBoard
{
    Q_OBJECT
public:
    using RenewalBoard::RenewalBoard;

    QList<EndingTerm> terms; // soonest end first
    EndingPolicy policy{7, {}};
    QDateTime now = QDateTime(QDate(2026, 6, 1), QTime(9, 0), Qt::UTC);
    QString who = QStringLiteral("Ana Țurcan");
    std::function<TermWay(const EndingTerm &, const NextTerm &)> weighing; // empty: allowed, no price known
    std::optional<Error> failure;                                          // every call fails with it
    Answers<EndingPage> pageAnswers{EndingPage{}};                         // used when holdPages
    bool holdPages = false;
    Answers<EndingSummary> summaryAnswers{EndingSummary{}}; // used when holdSummaries
    bool holdSummaries = false;

    std::function<TermEndChoices(const NextTerm &)> ends; // empty: a month end, and one with another subscription
    std::optional<Error> endsFailure;                     // only the provider's list fails
    Answers<TermEndChoices> endAnswers{TermEndChoices{}}; // used when holdEnds
    bool holdEnds = false;

    QList<EndingQuery> asked;
    QList<int> summariesAsked;
    QList<NextTerm> weighed;
    QList<NextTerm> endsAsked;
    QList<TermMark> marks; // standing ones, oldest first
    int undone = 0;
    int redone = 0;

    Async<EndingPage> page(const EndingQuery &query) override;
    Async<EndingSummary> summary(int days) override;
    Async<EndingTerm> term(qint64 subscriptionKey) override;
    Async<TermWay> weigh(qint64 subscriptionKey, const NextTerm &wanted) override;
    Async<TermEndChoices> allowedEnds(qint64 subscriptionKey, const NextTerm &wanted) override;
    Async<Done> leaveAsIs(const QList<EndingTerm> &seen, const QString &why) override;
    Async<Done> snooze(const QList<EndingTerm> &seen, const QDateTime &until) override;
    Async<Done> mute(const TermMark &wanted) override;
    Async<QList<TermMark>> mutes() override;
    Async<Done> takeBack(const QList<qint64> &numbers) override;
    bool canUndo() const override { return !m_before.isEmpty(); }
    bool canRedo() const override { return !m_after.isEmpty(); }
    Async<Done> undo() override;
    Async<Done> redo() override;

    EndingTerm *find(qint64 subscriptionKey);
    void announce(); // changed(): a test has edited terms

private:
    struct Book
    {
        QList<EndingTerm> terms;
        QList<TermMark> marks;
    };
    template <class T>
    Async<T> answer(T value);
    EndingPage pageOf(const EndingQuery &query) const;
    TermEndChoices someEnds() const;
    void remember();
    TermMark noted(TermMark mark);
    void follow(const TermMark &mark);

    QList<Book> m_before;
    QList<Book> m_after;
    qint64 m_lastNumber = 0;
};

// A yearly term that renews as it is, with an open alert because it binds for a year.
EndingTerm endingTerm(qint64 key, const QString &customer, const QString &subscription, const QDateTime &end);

} // namespace tenantry::testing
