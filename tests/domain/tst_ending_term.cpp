// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ends of terms: what happens by default, what each way costs, when somebody is told and when no longer.
#include "tests/domain/ending_case.h"

#include <QTest>

using namespace tenantry;
using namespace tenantry::endingcase;
using namespace tenantry::rulecase;

namespace {

using Reasons = QList<AlertReason>;
using State = TermAlert::State;

struct DefaultCase
{
    EndingFacts facts;
    TermOutcome outcome = TermOutcome::Unknown;
    Reasons reasons;
};

EndingFacts changed(EndingFacts facts, const std::function<void(EndingFacts &)> &change)
{
    change(facts);
    return facts;
}

EndingFacts trialFacts()
{
    EndingFacts facts = monthly();
    facts.subscription.trial = true;
    facts.price = {};
    return facts;
}

EndingFacts legacyYear()
{
    EndingFacts facts = endingFacts(legacy("2025-07-01T00:00:00Z", "2026-07-01T00:00:00Z"));
    facts.subscription.termEndInclusive = false;
    return facts;
}

TermMark markOf(const EndingFacts &facts, TermMark::Kind kind, const char *until = nullptr)
{
    TermMark mark = muteOf(look(facts), TermMark::Scope::Term);
    mark.kind = kind;
    mark.number = 1;
    mark.stood = stoodAs(look(facts));
    mark.who = u"Ana Țurcan"_s;
    mark.why = u"customer confirmed by phone"_s;
    mark.at = today.addDays(-1);
    if (until)
        mark.until = utc(until);
    return mark;
}

SubscriptionChange renewalTo(const EndingFacts &facts, bool on)
{
    SubscriptionChange change{ChangeKind::Renewal, facts.subscription.customer, facts.subscription.id, {}, {}};
    change.before.autoRenew = !on;
    change.after.autoRenew = on;
    return change;
}

} // namespace

Q_DECLARE_METATYPE(DefaultCase)

class TestEndingTerm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHappensAndWhetherItIsTold_data();
    void whatHappensAndWhetherItIsTold();
    void aDecisionEndsTheAlert_data();
    void aDecisionEndsTheAlert();
    void anAcceptedDefaultThatChangedIsToldAgain();
    void aChangeSwitchedBackElsewhereDecidesNothing();
    void theLastWordCounts();
    void renewingAsItIsIsNotRenewingAsSomethingElse();
    void anInstructionEndsAnEarlierNo();
    void C25_anotherEndThanTheChosenOneIsNotDecided();
    void whatWasSentInVainDecidesOnlyWhatHappensAnyway();
    void onceSuspendedARenewalIsDecidedNoMore();
    void whoAcceptsThatItDoesNotRenewAcceptsHowItEnds();
    void identityIsSubscriptionAndEnd();
    void snoozeAndMuteHideForATime();
    void raisedLongEnoughBeforeTheLock_data();
    void raisedLongEnoughBeforeTheLock();
    void theCutOffIsTheProvidersOwn();
    void insideTheLockNothingIsOffered();
    void urgentIsOneRule();
    void renewingCostsTheWholeTerm();
    void whatNobodyPricedStaysUnset();
    void theExtendedTermIsAForecast();
    void aShortFirstTermIsBilledByDays();
    void whatIsFreeToLeaveCostsOneCycle();
    void changesOfTheWays();
    void renewWithChangesIsJudgedAsTyped();
    void whatIsOverIsNotOnTheBoard();
};

void TestEndingTerm::whatHappensAndWhetherItIsTold_data()
{
    QTest::addColumn<DefaultCase>("one");
    const auto row = [](const char *name, const EndingFacts &facts, TermOutcome outcome, const Reasons &reasons = {}) {
        QTest::newRow(name) << DefaultCase{facts, outcome, reasons};
    };
    using Facts = EndingFacts;
    row("C1: a year binds", yearly(), TermOutcome::Renews, {AlertReason::BindsLonger});
    row("C3: a month at the same price is nothing to decide", monthly(), TermOutcome::Renews);
    row("three years bind", changed(yearly(), [](Facts &f) { f.subscription.term = Term::ThreeYears; }),
        TermOutcome::Renews, {AlertReason::BindsLonger});
    row("a term nobody knows runs as long as before",
        changed(yearly(),
                [](Facts &f) {
                    f.subscription.term = {Term::Unknown, u"P13M"_s};
                }),
        TermOutcome::Renews, {AlertReason::BindsLonger});

    row("a month that gets dearer", changed(monthly(), [](Facts &f) { f.renewal = price("10.09"); }),
        TermOutcome::Renews, {AlertReason::RaisesPrice});
    row("a month that gets cheaper", changed(monthly(), [](Facts &f) { f.renewal = price("10.07"); }),
        TermOutcome::Renews);
    row("a price in another currency says nothing",
        changed(monthly(),
                [](Facts &f) { f.renewal = price("99", BillingCycle::Monthly, PriceSource::ListPrice, "USD"); }),
        TermOutcome::Renews);
    row("an unknown price is not dearer", changed(monthly(), [](Facts &f) { f.renewal = {}; }), TermOutcome::Renews);
    row("the same for a year at once",
        changed(monthly(), [](Facts &f) { f.renewal = price("120.96", BillingCycle::Annual); }), TermOutcome::Renews);
    row("dearer for a year at once",
        changed(monthly(), [](Facts &f) { f.renewal = price("120.97", BillingCycle::Annual); }), TermOutcome::Renews,
        {AlertReason::RaisesPrice});

    row("C5: seats nobody has", changed(monthly(), [](Facts &f) { f.assigned = 9; }), TermOutcome::Renews,
        {AlertReason::UnassignedSeats});
    row("every seat is used", changed(monthly(), [](Facts &f) { f.assigned = 10; }), TermOutcome::Renews);
    row("fewer seats next term, all used", changed(next(monthly(), Term::Month, 9), [](Facts &f) { f.assigned = 9; }),
        TermOutcome::RenewsChanged);

    row("C37: off goes on for money", off(yearly()), TermOutcome::Extended, {AlertReason::RaisesPrice});
    row("off, bought before that began",
        changed(off(yearly()), [](Facts &f) { f.subscription.termStart = utc("2025-03-31T10:00:00Z"); }),
        TermOutcome::Ends, {AlertReason::EndsService});
    row("suspended", changed(yearly(), [](Facts &f) { f.subscription.status = SubscriptionStatus::Suspended; }),
        TermOutcome::Ends, {AlertReason::EndsService});

    row("a trial becomes paid", next(trialFacts(), Term::Month), TermOutcome::RenewsChanged,
        {AlertReason::RaisesPrice});
    row("a trial becomes a paid year", next(trialFacts(), Term::Year), TermOutcome::RenewsChanged,
        {AlertReason::RaisesPrice, AlertReason::BindsLonger});
    row("a trial without instruction", trialFacts(), TermOutcome::Ends, {AlertReason::EndsService});
    row("a trial switched off", off(next(trialFacts(), Term::Month)), TermOutcome::Ends, {AlertReason::EndsService});

    row("renewal not stated, a year", changed(yearly(), [](Facts &f) { f.subscription.autoRenew.reset(); }),
        TermOutcome::Unknown, {AlertReason::EndsOrBinds});
    row("renewal not stated, a month", changed(monthly(), [](Facts &f) { f.subscription.autoRenew.reset(); }),
        TermOutcome::Unknown);
    row("a status nobody knows",
        changed(monthly(),
                [](Facts &f) {
                    f.subscription.status = {SubscriptionStatus::Unknown, u"frozen"_s};
                }),
        TermOutcome::Unknown);

    row("from the month to a year", next(monthly(), Term::Year), TermOutcome::RenewsChanged,
        {AlertReason::BindsLonger});
    row("from the year to a month", next(yearly(), Term::Month), TermOutcome::RenewsChanged);
    row("a year cut to twelve days", next(yearly(), Term::Year, 0, "2026-07-02T00:00:00Z"), TermOutcome::RenewsChanged);

    const EndingFacts old = legacyYear();
    row("S2-231: a legacy year may be left any day", old, TermOutcome::Renews);
    row("S2-236: a legacy year switched off", off(old), TermOutcome::Ends, {AlertReason::EndsService});
}

void TestEndingTerm::whatHappensAndWhetherItIsTold()
{
    QFETCH(const DefaultCase, one);
    const EndingTerm term = look(one.facts);
    QCOMPARE(term.byDefault.outcome, one.outcome);
    QCOMPARE(term.alert.reasons, one.reasons);
    QCOMPARE(term.alert.state, one.reasons.isEmpty() ? State::None : State::Open);
    QCOMPARE(std::count_if(term.ways.begin(), term.ways.end(), [](const TermWay &way) { return way.isDefault; }),
             one.outcome == TermOutcome::Unknown ? 0 : 1);
    if (one.outcome == TermOutcome::Ends || one.outcome == TermOutcome::Extended)
        QVERIFY(!term.byDefault.rule.source.isEmpty());
}

void TestEndingTerm::aDecisionEndsTheAlert_data()
{
    QTest::addColumn<DefaultCase>("one");
    QTest::addColumn<TermDecision::Kind>("kind");
    using Kind = TermDecision::Kind;
    const auto row = [](const char *name, Kind kind, const EndingFacts &facts) {
        QTest::newRow(name) << DefaultCase{facts, {}, {}} << kind;
    };
    row("nothing", Kind::None, yearly());
    row("left as it is", Kind::LeaveAsIs,
        changed(yearly(), [](EndingFacts &f) { f.marks = {markOf(f, TermMark::Kind::LeftAsIs)}; }));
    row("waits in the plan", Kind::Waiting,
        changed(yearly(), [](EndingFacts &f) { f.waiting = {renewalTo(f, false)}; }));
    row("went through the plan", Kind::Settled,
        changed(off(yearly()), [](EndingFacts &f) { f.done = {renewalTo(f, false)}; }));
}

void TestEndingTerm::aDecisionEndsTheAlert()
{
    QFETCH(const DefaultCase, one);
    QFETCH(const TermDecision::Kind, kind);
    const EndingTerm term = look(one.facts);
    QCOMPARE(term.decision.kind, kind);
    QCOMPARE(term.alert.state, kind == TermDecision::Kind::None ? State::Open : State::None);
    QVERIFY(!term.alert.reasons.isEmpty()); // what was decided about stays readable
    if (kind == TermDecision::Kind::LeaveAsIs) {
        QCOMPARE(term.decision.who, u"Ana Țurcan"_s);
        QCOMPARE(term.decision.why, u"customer confirmed by phone"_s);
        QCOMPARE(term.decision.at, today.addDays(-1));
    }
}

// Somebody accepted that it renews; then it was switched off in the portal.
void TestEndingTerm::anAcceptedDefaultThatChangedIsToldAgain()
{
    EndingFacts facts = yearly();
    facts.marks = {markOf(facts, TermMark::Kind::LeftAsIs)};
    facts.subscription.quantity += 5; // more seats are no other default
    QCOMPARE(look(facts).decision.kind, TermDecision::Kind::LeaveAsIs);
    facts.subscription.autoRenew = false;
    const EndingTerm term = look(facts);
    QCOMPARE(term.decision.kind, TermDecision::Kind::None);
    QVERIFY(term.decision.outdated);
    QCOMPARE(term.alert.state, State::Open);
    facts.subscription.autoRenew = true;
    QCOMPARE(look(next(facts, Term::ThreeYears)).alert.state, State::Open);
}

void TestEndingTerm::aChangeSwitchedBackElsewhereDecidesNothing()
{
    EndingFacts facts = yearly(); // renews again
    facts.done = {renewalTo(facts, false)};
    QCOMPARE(look(facts).decision.kind, TermDecision::Kind::None);
    QCOMPARE(look(facts).alert.state, State::Open);

    facts = next(yearly(), Term::Year, 8); // the provider has filled in its offer
    SubscriptionChange wish{ChangeKind::NextTerm, facts.subscription.customer, facts.subscription.id, {}, {}};
    wish.after.nextTerm = NextTerm{};
    wish.after.nextTerm->quantity = 8;
    facts.done = {wish};
    QCOMPARE(look(facts).decision.kind, TermDecision::Kind::Settled);
    facts.subscription.nextTerm->quantity = 9;
    QCOMPARE(look(facts).decision.kind, TermDecision::Kind::None);
    QVERIFY(!look(facts).planned);
    facts.waiting = {wish};
    QCOMPARE(look(facts).planned, wish.after.nextTerm); // for whoever goes on changing it
}

// C4: what is hidden stays hidden while the days go by, and the next end is another one
// C1: off, then on again; whoever switches it off elsewhere does not find it decided by the older word
void TestEndingTerm::theLastWordCounts()
{
    EndingFacts facts = yearly();
    facts.done = {renewalTo(facts, false), renewalTo(facts, true)};
    facts.doneAt = today.addDays(-2);
    QCOMPARE(look(facts).decision.kind, TermDecision::Kind::Settled);
    QCOMPARE(look(off(facts)).decision.kind, TermDecision::Kind::None);

    facts = off(yearly());
    facts.done = {renewalTo(facts, false)};
    facts.doneAt = today.addDays(-2);
    EndingFacts renewing = yearly(); // somebody switched it on, and that was accepted
    facts.marks = {markOf(renewing, TermMark::Kind::LeftAsIs)};
    QCOMPARE(look(facts).alert.state, State::Open); // off once more: nobody wants that any longer
    facts.subscription.autoRenew = true;
    QCOMPARE(look(facts).decision.kind, TermDecision::Kind::LeaveAsIs);
    facts.doneAt = today; // switched off after it had been accepted, and on again elsewhere
    QCOMPARE(look(facts).decision.kind, TermDecision::Kind::None);
}

void TestEndingTerm::renewingAsItIsIsNotRenewingAsSomethingElse()
{
    EndingFacts facts = yearly();
    facts.done = {renewalTo(facts, true)};
    QCOMPARE(look(facts).decision.kind, TermDecision::Kind::Settled);
    QCOMPARE(look(next(facts, Term::ThreeYears)).decision.kind, TermDecision::Kind::None);

    SubscriptionChange dropped{ChangeKind::NextTerm, facts.subscription.customer, facts.subscription.id, {}, {}};
    facts.done = {dropped}; // the instruction was taken away: renew as it is
    QCOMPARE(look(facts).decision.kind, TermDecision::Kind::Settled);
    QCOMPARE(look(off(facts)).decision.kind, TermDecision::Kind::None);
}

// C1: switched off once, on again elsewhere, then instructed how to renew: the last word stands.
void TestEndingTerm::anInstructionEndsAnEarlierNo()
{
    EndingFacts facts = next(yearly(), Term::Year);
    SubscriptionChange instructed{ChangeKind::NextTerm, facts.subscription.customer, facts.subscription.id, {}, {}};
    instructed.after.nextTerm = facts.subscription.nextTerm;
    facts.done = {renewalTo(facts, false), instructed};
    QCOMPARE(look(facts).decision.kind, TermDecision::Kind::Settled);
    facts.done = {instructed, renewalTo(facts, false)}; // the other way round it is a no
    QCOMPARE(look(facts).decision.kind, TermDecision::Kind::None);
}

void TestEndingTerm::C25_anotherEndThanTheChosenOneIsNotDecided()
{
    EndingFacts facts = next(yearly(), Term::Year);
    facts.subscription.nextTerm->customTermEnd = facts.subscription.termEnd.addMonths(3);
    SubscriptionChange instructed{ChangeKind::NextTerm, facts.subscription.customer, facts.subscription.id, {}, {}};
    instructed.after.nextTerm = facts.subscription.nextTerm;
    facts.done = {instructed};
    QCOMPARE(look(facts).decision.kind, TermDecision::Kind::Settled);
    facts.subscription.nextTerm->customTermEnd = facts.subscription.termEnd.addMonths(5); // changed elsewhere
    QCOMPARE(look(facts).decision.kind, TermDecision::Kind::None);
    facts.subscription.nextTerm->customTermEnd = {};
    QCOMPARE(look(facts).decision.kind, TermDecision::Kind::None);
}

// C1: refused or parked it is no decision, unless the provider says the same for another reason.
void TestEndingTerm::whatWasSentInVainDecidesOnlyWhatHappensAnyway()
{
    EndingFacts facts = yearly();
    facts.done = {renewalTo(facts, false)};
    facts.stopped = true;
    QCOMPARE(look(facts).decision.kind, TermDecision::Kind::None);
    QVERIFY(look(facts).decision.stopped);
    QCOMPARE(look(facts).alert.state, State::Open);
    QCOMPARE(look(off(facts)).decision.kind, TermDecision::Kind::Settled);
    QVERIFY(!look(off(facts)).decision.stopped);
}

// C1: whoever decided that it renews did not decide that it ends because somebody suspended it.
void TestEndingTerm::onceSuspendedARenewalIsDecidedNoMore()
{
    const auto suspended = [](EndingFacts facts) {
        facts.subscription.status = SubscriptionStatus::Suspended;
        return facts;
    };
    EndingFacts facts = yearly();
    facts.done = {renewalTo(facts, true)};
    QCOMPARE(look(suspended(facts)).decision.kind, TermDecision::Kind::None);
    QCOMPARE(look(suspended(facts)).alert.state, State::Open);

    facts.done = {SubscriptionChange{ChangeKind::NextTerm, facts.subscription.customer, facts.subscription.id, {}, {}}};
    QCOMPARE(look(suspended(facts)).decision.kind, TermDecision::Kind::None);

    facts = off(yearly());
    facts.done = {renewalTo(facts, false)};
    QCOMPARE(look(suspended(facts)).decision.kind, TermDecision::Kind::Settled);
    facts.subscription.autoRenew = true; // switched on again elsewhere, which changes nothing while it is suspended
    QCOMPARE(look(suspended(facts)).decision.kind, TermDecision::Kind::Settled);
    QCOMPARE(look(facts).decision.kind, TermDecision::Kind::None);
}

// C1: that it runs out, be it in an extended term, was accepted; then somebody suspended it.
void TestEndingTerm::whoAcceptsThatItDoesNotRenewAcceptsHowItEnds()
{
    EndingFacts facts = off(yearly());
    QCOMPARE(look(facts).byDefault.outcome, TermOutcome::Extended);
    facts.marks = {markOf(facts, TermMark::Kind::LeftAsIs)};
    QCOMPARE(look(facts).decision.kind, TermDecision::Kind::LeaveAsIs);
    facts.subscription.status = SubscriptionStatus::Suspended;
    QCOMPARE(look(facts).byDefault.outcome, TermOutcome::Ends);
    QCOMPARE(look(facts).decision.kind, TermDecision::Kind::LeaveAsIs);
    facts.marks.first().stood = u"extended"_s; // as it was once recorded
    QCOMPARE(look(facts).decision.kind, TermDecision::Kind::LeaveAsIs);
    facts.marks = {markOf(facts, TermMark::Kind::LeftAsIs)};
    facts.subscription.status = SubscriptionStatus::Active; // back, and still not renewed
    QCOMPARE(look(facts).byDefault.outcome, TermOutcome::Extended);
    QCOMPARE(look(facts).decision.kind, TermDecision::Kind::LeaveAsIs);
    facts = yearly();
    facts.marks = {markOf(facts, TermMark::Kind::LeftAsIs)}; // that it renews is another thing
    facts.subscription.status = SubscriptionStatus::Suspended;
    QCOMPARE(look(facts).decision.kind, TermDecision::Kind::None);
}

void TestEndingTerm::identityIsSubscriptionAndEnd()
{
    const EndingFacts facts = yearly();
    const TermKey key = look(facts).key;
    QCOMPARE(look(facts, today.addDays(7)).key, key);
    QCOMPARE(qHash(look(facts, today.addDays(7)).key), qHash(key));
    EndingFacts dearer = facts;
    dearer.renewal = price("99");
    QCOMPARE(look(dearer).key, key);
    EndingFacts later = facts;
    later.subscription.termEnd = later.subscription.termEnd.addYears(1);
    QVERIFY(look(later).key != key);
}

// C6: muted for a time, and the line itself stays
void TestEndingTerm::snoozeAndMuteHideForATime()
{
    EndingFacts facts = yearly();
    facts.marks = {markOf(facts, TermMark::Kind::Snoozed, "2026-06-08T00:00:00Z")};
    QCOMPARE(look(facts).alert.state, State::Snoozed);
    QCOMPARE(look(facts).alert.hiddenUntil, utc("2026-06-08T00:00:00Z"));
    QCOMPARE(look(facts, utc("2026-06-07T23:59:59Z")).alert.state, State::Snoozed);
    QCOMPARE(look(facts, utc("2026-06-08T00:00:00Z")).alert.state, State::Open);

    facts.marks = {markOf(facts, TermMark::Kind::Muted, "2026-06-10T00:00:00Z")};
    facts.marks[0].why = u"server licence"_s;
    const EndingTerm muted = look(facts, utc("2026-06-09T00:00:00Z"));
    QCOMPARE(muted.alert.state, State::Muted);
    QCOMPARE(muted.alert.mark->why, u"server licence"_s);
    QCOMPARE(muted.alert.reasons, Reasons{AlertReason::BindsLonger});
    QCOMPARE(look(facts, utc("2026-06-10T00:00:00Z")).alert.state, State::Open);
}

void TestEndingTerm::raisedLongEnoughBeforeTheLock_data()
{
    QTest::addColumn<DefaultCase>("one");
    QTest::addColumn<int>("days"); // never fewer
    QTest::newRow("a year") << DefaultCase{yearly(), {}, {}} << 30;
    QTest::newRow("three years") << DefaultCase{changed(yearly(),
                                                        [](EndingFacts &f) {
                                                            f.subscription.termStart = utc("2023-06-21T10:00:00Z");
                                                            f.subscription.term = Term::ThreeYears;
                                                        }),
                                                {},
                                                {}}
                                 << 30;
    QTest::newRow("a month") << DefaultCase{off(monthly()), {}, {}} << 7;
    QTest::newRow("a term nobody knows") << DefaultCase{changed(yearly(),
                                                                [](EndingFacts &f) {
                                                                    f.subscription.term = {Term::Unknown, u"P13M"_s};
                                                                }),
                                                        {},
                                                        {}}
                                         << 30;
}

void TestEndingTerm::raisedLongEnoughBeforeTheLock()
{
    QFETCH(const DefaultCase, one);
    QFETCH(const int, days);
    const EndingTerm term = look(one.facts);
    QVERIFY(term.alert.raisedAt <= term.lock.at.addDays(-days));
    QCOMPARE(look(one.facts, term.alert.raisedAt).alert.state, State::Open);
    QCOMPARE(look(one.facts, term.alert.raisedAt.addSecs(-1)).alert.state, State::NotYet);
    QCOMPARE(look(one.facts, term.alert.raisedAt.addSecs(-1)).alert.reasons, term.alert.reasons);
}

// C24: two days early at one provider, at the end of the term at another, and unknown is said
void TestEndingTerm::theCutOffIsTheProvidersOwn()
{
    const EndingTerm direct = look(yearly());
    QVERIFY(direct.lock.known());
    QCOMPARE(direct.lock.at, utc("2026-06-20T23:59:59Z"));
    QVERIFY(!direct.lock.rule.source.isEmpty());

    const EndingTerm unsaid = look(yearly(), today, u"computer-gross"_s);
    QVERIFY(!unsaid.lock.known());
    QCOMPARE(unsaid.lock.at, utc("2026-06-20T23:59:59Z"));

    for (const auto &[figure, unit] : {std::pair{2, "day"}, std::pair{48, "hour"}}) {
        const auto early =
            RulePacks::parse(QByteArray(R"({"format": 1, "pack": "early", "rules": [{"id": "early.cut-off",
            "operation": "renewal.cut-off", "family": "any", "profile": "early", "from": "2021-01-01",
            "source": "contract", "answer": "allowed", "figure": )") +
                                 QByteArray::number(figure) + R"(, "unit": ")" + unit + R"("}]})",
                             u"early.json"_s);
        QVERIFY(early);
        QCOMPARE(endingTerm(yearly(), *early, u"early"_s, today).lock.at, utc("2026-06-18T23:59:59Z"));
    }
}

// C23: both instants are there, and inside the lock every way is refused
void TestEndingTerm::insideTheLockNothingIsOffered()
{
    const auto packs = RulePacks::parse(R"({"format": 1, "pack": "early", "rules": [
        {"id": "early.cut-off", "operation": "renewal.cut-off", "family": "any", "from": "2021-01-01",
         "source": "contract", "answer": "allowed", "figure": 48, "unit": "hour"},
        {"id": "early.renewal", "operation": "renewal", "family": "any", "from": "2021-01-01",
         "source": "contract", "answer": "allowed"},
        {"id": "early.drop", "operation": "next-term.drop", "family": "any", "from": "2021-01-01",
         "source": "contract", "answer": "allowed"},
        {"id": "early.next", "operation": "next-term", "family": "any", "from": "2021-01-01",
         "source": "contract", "answer": "allowed"}]})",
                                        u"early.json"_s);
    QVERIFY(packs);
    const QDateTime lock = utc("2026-06-18T23:59:59Z");
    const EndingTerm before = endingTerm(next(yearly(), Term::Year), *packs, provider, lock.addSecs(-1));
    for (const TermWay &way : before.ways)
        QVERIFY(way.verdict.allowed());
    const EndingTerm inside = endingTerm(next(yearly(), Term::Year), *packs, provider, lock);
    QVERIFY(inside.locked(lock));
    QCOMPARE(inside.key.end, utc("2026-06-20T23:59:59Z"));
    for (const TermWay &way : inside.ways) {
        QCOMPARE(way.verdict.kind, Verdict::Kind::Refused);
        QCOMPARE(way.verdict.reason, u"locked"_s);
        QCOMPARE(way.verdict.detail, u"2026-06-18T23:59:59Z"_s);
        QCOMPARE(way.verdict.source, u"contract"_s);
    }
}

// C17
void TestEndingTerm::urgentIsOneRule()
{
    const EndingPolicy policy = endingPolicy(RulePacks::builtIn(), provider, today);
    QVERIFY(policy.urgentDays > 0);
    QVERIFY(!policy.rule.rule.isEmpty() && !policy.rule.source.isEmpty());
    const EndingFacts facts = yearly();
    const QDateTime from = look(facts).lock.at.addDays(-policy.urgentDays);
    QVERIFY(!look(facts, from.addSecs(-1)).urgent);
    QVERIFY(look(facts, from).urgent);

    EndingFacts waiting = facts; // decided, but the provider does not know yet
    waiting.waiting = {renewalTo(facts, false)};
    QVERIFY(look(waiting, from).urgent);
    EndingFacts decided = facts;
    decided.marks = {markOf(facts, TermMark::Kind::LeftAsIs)};
    QVERIFY(!look(decided, from).urgent);
    EndingFacts muted = facts;
    muted.marks = {markOf(facts, TermMark::Kind::Muted, "2027-01-01T00:00:00Z")};
    QVERIFY(!look(muted, from).urgent);
    QVERIFY(!look(monthly()).urgent); // nothing to decide
}

void TestEndingTerm::renewingCostsTheWholeTerm()
{
    EndingFacts facts = yearly();
    facts.asIs = facts.renewal = price("10.50");
    const EndingTerm term = look(facts);
    const TermWay renew = wayOf(term, TermOption::Renew);
    QCOMPARE(total(renew.price), u"1260.00 EUR"_s); // 10.50 × 10 seats × 12 months
    QCOMPARE(renew.price.exit, QDate(2027, 6, 20));
    QVERIFY(!renew.price.anyTime && !renew.price.forecast);
    QCOMPARE(term.byDefault.price, renew.price);

    facts.subscription.billing = BillingCycle::Annual;
    facts.asIs = price("118.80", BillingCycle::Annual);
    QCOMPARE(total(wayOf(look(facts), TermOption::Renew).price), u"1188.00 EUR"_s);

    facts = next(yearly(), Term::Month, 8);
    facts.renewal = price("12.00");
    QCOMPARE(total(wayOf(look(facts), TermOption::RenewChanged).price), u"96.00 EUR"_s);
    QCOMPARE(wayOf(look(facts), TermOption::RenewChanged).price.exit, QDate(2026, 7, 20));

    const TermWay cancel = wayOf(look(yearly()), TermOption::CancelAtEnd);
    QCOMPARE(total(cancel.price), u"0 EUR"_s);
    QCOMPARE(cancel.price.exit, QDate(2026, 6, 20));
}

void TestEndingTerm::whatNobodyPricedStaysUnset()
{
    EndingFacts facts = next(off(yearly()), Term::Year);
    facts.price = facts.asIs = facts.renewal = facts.month = {};
    for (const TermWay &way : look(facts).ways)
        QVERIFY(!way.price.total && !way.price.perSeat);
    facts.asIs = facts.renewal = price("118.80", BillingCycle::Annual); // not the plan it is billed by
    QVERIFY(!wayOf(look(facts), TermOption::Renew).price.total);
    QVERIFY(!wayOf(look(yearly()), TermOption::RenewChanged).price.total); // nobody said to what
}

// C37, api/partner-center.md §0 (2026-05-04)
void TestEndingTerm::theExtendedTermIsAForecast()
{
    EndingFacts facts = off(yearly());
    facts.month = price("12.10"); // the monthly plan
    const EndingTerm term = look(facts);
    const TermWay extended = wayOf(term, TermOption::ExtendedTerm);
    QVERIFY(extended.isDefault);
    QVERIFY(extended.price.forecast);
    QCOMPARE(total(extended.price), u"124.60 EUR"_s); // 12.10 + 3 % = 12.46, 10 seats, one month
    QCOMPARE(extended.price.exit, QDate(2026, 7, 20));
    QCOMPARE(extended.verdict.reason, u"no-documented-call"_s);
    QCOMPARE(term.byDefault.rule.kind, Verdict::Kind::CannotTell);
    QVERIFY(term.byDefault.rule.source.contains(u"extended service terms"_s));
    // switching renewal off is said not to be enough
    QCOMPARE(wayOf(term, TermOption::CancelAtEnd).leadsTo, TermOutcome::Extended);
    QCOMPARE(wayOf(term, TermOption::CancelAtEnd).verdict.kind, Verdict::Kind::CannotTell);

    facts.month = {}; // no monthly plan: 120.96 / 12 + 23 % = 12.3984
    facts.asIs = price("120.96", BillingCycle::Annual);
    QCOMPARE(total(wayOf(look(facts), TermOption::ExtendedTerm).price), u"124.00 EUR"_s);
}

void TestEndingTerm::aShortFirstTermIsBilledByDays()
{
    EndingFacts facts = next(yearly(), Term::Year, 10, "2026-06-30T00:00:00Z");
    facts.renewal = price("30.00");
    const TermWay way = wayOf(look(facts), TermOption::RenewChanged);
    QCOMPARE(way.price.exit, QDate(2026, 6, 30));
    QCOMPARE(total(way.price), u"100.00 EUR"_s); // 10 of the 30 days of June
    QCOMPARE(look(facts).byDefault.earlyEnd, QDate(2026, 6, 30));
    QVERIFY(!look(next(yearly(), Term::Year, 10)).byDefault.earlyEnd.isValid());
    EndingFacts earlier = next(yearly(), Term::Year, 10, "2026-05-31T00:00:00Z"); // told for a term that is over
    earlier.renewal = price("30.00");
    QVERIFY(!wayOf(look(earlier), TermOption::RenewChanged).price.total);
}

void TestEndingTerm::whatIsFreeToLeaveCostsOneCycle()
{
    const EndingFacts facts = legacyYear();
    const ExitPrice price = wayOf(look(facts), TermOption::Renew).price;
    QVERIFY(price.anyTime);
    QCOMPARE(total(price), u"100.80 EUR"_s);
    QCOMPARE(price.exit, QDate(2026, 7, 31));
}

void TestEndingTerm::changesOfTheWays()
{
    const Subscription on = yearly().subscription;
    const Subscription offed = off(yearly()).subscription;
    const Subscription instructed = next(yearly(), Term::Year, 8).subscription;
    const auto kinds = [](const QList<SubscriptionChange> &changes) {
        QList<ChangeKind> found;
        for (const SubscriptionChange &change : changes)
            found += change.kind;
        return found;
    };
    using Kinds = QList<ChangeKind>;
    QCOMPARE(kinds(changesFor(TermOption::Renew, on)), Kinds{});
    QCOMPARE(kinds(changesFor(TermOption::Renew, offed)), Kinds{ChangeKind::Renewal});
    QCOMPARE(kinds(changesFor(TermOption::Renew, instructed)), Kinds{ChangeKind::NextTerm});
    QVERIFY(!changesFor(TermOption::Renew, instructed).first().after.nextTerm);

    const QList<SubscriptionChange> cancel = changesFor(TermOption::CancelAtEnd, instructed);
    QCOMPARE(kinds(cancel), (Kinds{ChangeKind::NextTerm, ChangeKind::Renewal})); // renewal is last to go (§10.2)
    QVERIFY(cancel.first().before.nextTerm && !cancel.first().after.nextTerm);
    QCOMPARE(cancel.last().before.autoRenew, true);
    QCOMPARE(cancel.last().after.autoRenew, false);
    QCOMPARE(cancel.last().subscription, instructed.id);
    QCOMPARE(kinds(changesFor(TermOption::CancelAtEnd, on)), Kinds{ChangeKind::Renewal});

    NextTerm wanted = *instructed.nextTerm;
    wanted.quantity = 6;
    QCOMPARE(kinds(changesFor(TermOption::RenewChanged, offed, wanted)),
             (Kinds{ChangeKind::Renewal, ChangeKind::NextTerm}));
    const QList<SubscriptionChange> more = changesFor(TermOption::RenewChanged, instructed, wanted);
    QCOMPARE(kinds(more), Kinds{ChangeKind::NextTerm});
    QCOMPARE(more.first().before.nextTerm->quantity, 8);
    QCOMPARE(more.first().after.nextTerm->quantity, 6);
    QVERIFY(changesFor(TermOption::ExtendedTerm, offed).isEmpty());
}

// S0-52 holds for the next term too; limits and plan are those of §10.2, §19.1
void TestEndingTerm::renewWithChangesIsJudgedAsTyped()
{
    EndingFacts facts = off(yearly()); // renewal is switched on by the same wish
    facts.renewal = price("9.00");
    facts.limits = {1, 300};
    NextTerm wanted;
    wanted.quantity = 300;
    wanted.term = {Term::Year, u"P1Y"_s};
    const auto judged = [&] { return renewChanged(facts, wanted, RulePacks::builtIn(), provider, today); };
    QVERIFY(judged().verdict.allowed());
    QCOMPARE(total(judged().price), u"32400.00 EUR"_s);
    wanted.quantity = 301;
    QCOMPARE(judged().verdict.reason, u"above-maximum"_s);
    wanted.quantity = 10;
    wanted.term = {Term::Month, u"P1M"_s};
    wanted.billing = {BillingCycle::Annual, u"annual"_s};
    QCOMPARE(judged().verdict.reason, u"billing-longer-than-term"_s);
}

void TestEndingTerm::whatIsOverIsNotOnTheBoard()
{
    Subscription subscription = yearly().subscription;
    QVERIFY(endsAhead(subscription, today));
    QVERIFY(endsAhead(subscription, utc("2026-06-20T23:59:59Z")));
    QVERIFY(!endsAhead(subscription, utc("2026-06-21T00:00:00Z")));
    for (const auto status : {SubscriptionStatus::Expired, SubscriptionStatus::Disabled, SubscriptionStatus::Deleted}) {
        subscription.status = status;
        QVERIFY(!endsAhead(subscription, today));
    }
    subscription.status = SubscriptionStatus::Suspended;
    QVERIFY(endsAhead(subscription, today));
    subscription.termEnd = {};
    QVERIFY(!endsAhead(subscription, today));
}

QTEST_GUILESS_MAIN(TestEndingTerm)
#include "tst_ending_term.moc"
