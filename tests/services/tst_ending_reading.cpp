// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the ledger says of an end, brought to the subscription it is about.
#include "services/ending_reading.h"

#include <QTest>

using namespace tenantry;
using namespace Qt::StringLiterals;

namespace {

const QDateTime termStart({2026, 1, 12}, {0, 0}, Qt::UTC);
const SubscriptionId subscription(u"0000000b-aaaa-4bbb-8ccc-dddddddddddd"_s);

RenewalStore::PlannedEnd confirmed(ChangeKind kind, int day)
{
    RenewalStore::PlannedEnd end;
    end.intent = IntentId::make();
    end.change.kind = kind;
    end.change.subscription = subscription;
    end.done = true;
    end.at = termStart.addDays(day);
    return end;
}

} // namespace

class TestEndingReading : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasDecidedComesInTheOrderItWasSaid();
    void whatDidNotComeThroughIsTold();
};

// C1: fewer seats were decided, later that it renews as it is; the last word counts, and it has to be told as the last
void TestEndingReading::whatWasDecidedComesInTheOrderItWasSaid()
{
    EndingFacts facts;
    facts.subscription.id = subscription;
    facts.subscription.termStart = termStart;
    facts.subscription.termEnd = termStart.addYears(1);
    const EndingNotes notes({}, {confirmed(ChangeKind::NextTerm, 1), confirmed(ChangeKind::Renewal, 10)});
    notes.fill(&facts);
    QCOMPARE(facts.done.size(), 2);
    QCOMPARE(facts.done.first().kind, ChangeKind::NextTerm);
    QCOMPARE(facts.done.last().kind, ChangeKind::Renewal);
    QCOMPARE(facts.doneAt, termStart.addDays(10));
}

// C1: nothing goes on without a person any more, so nothing waits; a later word that came through is the last one
void TestEndingReading::whatDidNotComeThroughIsTold()
{
    EndingFacts facts;
    facts.subscription.id = subscription;
    facts.subscription.termStart = termStart;
    facts.subscription.termEnd = termStart.addYears(1);
    RenewalStore::PlannedEnd parked = confirmed(ChangeKind::NextTerm, 1);
    parked.stopped = true;
    EndingNotes({}, {parked}).fill(&facts);
    QVERIFY(facts.waiting.isEmpty());
    QCOMPARE(facts.done.size(), 1);
    QVERIFY(facts.stopped);
    EndingNotes({}, {confirmed(ChangeKind::Renewal, 10)}).fill(&facts);
    QVERIFY(!facts.stopped);
}

QTEST_GUILESS_MAIN(TestEndingReading)
#include "tst_ending_reading.moc"
