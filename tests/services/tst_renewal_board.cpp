// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The end-of-term board over the real services and the sample company of the sandbox provider: what is asked, decided,
// hidden and taken back (C1, C4, C6; design idea 1).
#include "services/account_service.h"
#include "services/change_plan.h"
#include "services/connection_monitor.h"
#include "services/licence_pool_service.h"
#include "services/observations.h"
#include "services/order_service.h"
#include "services/renewal_service.h"
#include "services/renewal_watch.h"
#include "services/sync_service.h"
#include "tests/services/provider_world.h"

#include <QSignalSpy>

using namespace tenantry;
using namespace tenantry::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using State = TermAlert::State;
using Show = EndingQuery::Show;

// The company read as a whole, and its board.
class BoardOffice
{
public:
    ProviderWorld world;

    bool open()
    {
        if (!world.connect())
            return false;
        world.services().sync->refreshAll();
        world.until([this] { return !world.services().sync->state().running(); }, 250ms);
        world.until([this] { return !world.services().renewalWatch->running(); });
        return !page().terms.isEmpty();
    }
    RenewalBoard &board() { return *world.services().renewals; }
    EndingPage page(Show show = Show::Everything, int limit = 1000)
    {
        EndingQuery query;
        query.days = 400;
        query.show = show;
        query.limit = limit;
        return world.await(board().page(query)).valueOr({});
    }
    EndingTerm term(qint64 key) { return world.await(board().term(key)).valueOr({}); }
    // An active one that renews and binds; the clock is moved on until its alert is due, and past the midnight that
    // may follow at once.
    EndingTerm dueTerm()
    {
        for (const EndingTerm &each : page().terms) {
            const bool binds = each.alert.reasons.contains(AlertReason::BindsLonger);
            if (!binds || each.byDefault.outcome != TermOutcome::Renews ||
                each.alert.raisedAt < world.guest.clock.now())
                continue;
            const auto wait = world.guest.clock.now().msecsTo(each.alert.raisedAt);
            world.guest.clock.advance(std::chrono::milliseconds(wait) + 1h);
            return term(each.subscriptionKey);
        }
        return {};
    }
    Outcome leave(const EndingTerm &seen) { return world.await(board().leaveAsIs({seen}, u"  agreed "_s)); }
};

// Two paid subscriptions of one customer, the other one made to end on the 15th in the next term of the first.
struct CotermPair
{
    explicit CotermPair(BoardOffice &office)
    {
        const QList<EndingTerm> terms = office.page().terms;
        for (const EndingTerm &each : terms) {
            for (const EndingTerm &beside : terms) {
                const bool pair = each.customerKey == beside.customerKey && each.key != beside.key;
                if (pair && suits(each.subscription) && suits(beside.subscription) && one.subscriptionKey == 0) {
                    one = each;
                    other = beside;
                }
            }
        }
        const QDate later = one.subscription.termEnd.date().addMonths(2);
        shared = QDate(later.year(), later.month(), 15);
        const QJsonObject set{{u"commitmentEndDateTime"_s, shared.toString(Qt::ISODate) + u"T23:59:59Z"_s},
                              {u"termDuration"_s, u"P1Y"_s}};
        office.world.guest.command(u"edit-subscription"_s, {{u"customer"_s, other.subscription.customer.text()},
                                                            {u"subscription"_s, other.subscription.id.text()},
                                                            {u"set"_s, set}});
        wanted.term = Term::Year;
    }
    static bool suits(const Subscription &each)
    {
        return each.status == SubscriptionStatus::Active && !each.trial && each.autoRenew.value_or(false);
    }
    EndingTerm one;
    EndingTerm other;
    QDate shared;
    NextTerm wanted;
};

QList<qint64> keysOf(const QList<EndingTerm> &terms)
{
    QList<qint64> keys;
    for (const EndingTerm &term : terms)
        keys += term.subscriptionKey;
    return keys;
}

} // namespace

class TestRenewalBoard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEndStandsOnceInOrder();
    void aDecisionIsKeptWithWhoAndWhy();
    void whatWaitsInThePlanIsDecided();
    void aSentChangeIsDecidedUntilSwitchedBack();
    void snoozingEndsByItself();
    void aMuteOfACustomerHidesAllOfIt();
    void everyActCanBeUndoneAndDoneAgain();
    void whatIsTypedIsWeighed();
    void C25_endsAreAskedOfTheProvider();
    void C25_aChosenEndStandsAtTheProvider();
    void theSummaryCountsWhatThePageShows();
    void directoriesAreCountedBeforeSeatsAreRenewed();
    void withoutAnAccountThereIsNothing();
};

void TestRenewalBoard::everyEndStandsOnceInOrder()
{
    BoardOffice office;
    QVERIFY(office.open());
    const EndingPage all = office.page();
    QVERIFY(all.terms.size() > 3);
    QVERIFY(all.policy.urgentDays > 0);
    QVERIFY(!all.next);
    for (qsizetype i = 0; i < all.terms.size(); ++i) {
        QVERIFY(i == 0 || all.terms[i - 1].key.end <= all.terms[i].key.end);
        QVERIFY(!all.terms[i].customerName.isEmpty());
    }
    EndingQuery query;
    query.days = 400;
    query.limit = 2;
    QList<qint64> met;
    for (qsizetype pages = 0; pages <= all.terms.size(); ++pages) {
        const auto some = office.world.await(office.board().page(query));
        QVERIFY(some);
        QVERIFY(some->terms.size() <= 2);
        met += keysOf(some->terms);
        if (!some->next)
            break;
        query.after = some->next;
    }
    QCOMPARE(met, keysOf(all.terms));
}

// C1, C4: kept by subscription and end, and by nothing that changes with the days
void TestRenewalBoard::aDecisionIsKeptWithWhoAndWhy()
{
    BoardOffice office;
    QVERIFY(office.open());
    const EndingTerm due = office.dueTerm();
    QCOMPARE(due.alert.state, State::Open);
    QSignalSpy changed(&office.board(), &RenewalBoard::changed);
    QVERIFY(office.leave(due));
    QVERIFY(changed.count() > 0);
    office.world.reopen();
    QVERIFY(office.world.signInAgain());
    office.world.guest.clock.advance(24h);
    const EndingTerm decided = office.term(due.subscriptionKey);
    QCOMPARE(decided.key, due.key);
    QCOMPARE(decided.decision.kind, TermDecision::Kind::LeaveAsIs);
    QCOMPARE(decided.decision.why, u"agreed"_s);
    QVERIFY(!decided.decision.who.isEmpty());
    QVERIFY(decided.decision.at.isValid());
    QCOMPARE(decided.alert.state, State::None);
    QVERIFY(!keysOf(office.page(Show::Alerts).terms).contains(due.subscriptionKey));
    QVERIFY(!keysOf(office.page(Show::Undecided).terms).contains(due.subscriptionKey));
    QVERIFY(keysOf(office.page().terms).contains(due.subscriptionKey));
}

void TestRenewalBoard::whatWaitsInThePlanIsDecided()
{
    BoardOffice office;
    QVERIFY(office.open());
    const EndingTerm due = office.dueTerm();
    QVERIFY(keysOf(office.page(Show::Alerts).terms).contains(due.subscriptionKey));
    PlanDesk &plan = *office.world.services().changes;
    QVERIFY(office.world.await(plan.put(changesFor(TermOption::CancelAtEnd, due.subscription))));
    const EndingTerm waiting = office.term(due.subscriptionKey);
    QCOMPARE(waiting.decision.kind, TermDecision::Kind::Waiting);
    QCOMPARE(waiting.decision.intents.size(), 1);
    QCOMPARE(waiting.alert.state, State::None);
    QVERIFY(office.world.await(plan.undo()));
    QCOMPARE(office.term(due.subscriptionKey).alert.state, State::Open);
}

void TestRenewalBoard::aSentChangeIsDecidedUntilSwitchedBack()
{
    BoardOffice office;
    QVERIFY(office.open());
    const EndingTerm due = office.dueTerm();
    PlanDesk &plan = *office.world.services().changes;
    QVERIFY(office.world.await(plan.put(changesFor(TermOption::CancelAtEnd, due.subscription))));
    QVERIFY(office.world.await(plan.send(office.world.await(plan.items()).valueOr({}))));
    QVERIFY(office.world.until([&] { return !plan.progress().running; }));
    QVERIFY(office.world.until(
        [&] { return office.term(due.subscriptionKey).decision.kind == TermDecision::Kind::Settled; }));
    const EndingTerm done = office.term(due.subscriptionKey);
    QCOMPARE(done.alert.state, State::None);
    QVERIFY(done.byDefault.outcome == TermOutcome::Ends || done.byDefault.outcome == TermOutcome::Extended);

    Subscription elsewhere = done.subscription; // somebody switched it on again in the portal
    elsewhere.autoRenew = true;
    Observations &observations = *office.world.services().observations;
    QVERIFY(office.world.await(observations.subscriptions(office.world.services().accounts->current()->key,
                                                          elsewhere.customer, {elsewhere}, observations.asking())));
    QCOMPARE(office.term(due.subscriptionKey).decision.kind, TermDecision::Kind::None);
    QCOMPARE(office.term(due.subscriptionKey).alert.state, State::Open);
}

void TestRenewalBoard::snoozingEndsByItself()
{
    BoardOffice office;
    QVERIFY(office.open());
    const EndingTerm due = office.dueTerm();
    const QDateTime now = office.world.guest.clock.now();
    const auto snoozed = [&](const QDateTime &until) {
        return office.world.await(office.board().snooze({due}, until));
    };
    QCOMPARE(snoozed(due.lock.at).error().subject, u"until"_s); // it would outlast the lock
    QCOMPARE(snoozed(now.addSecs(-1)).error().kind, Error::Kind::Invalid);
    QVERIFY(snoozed(now.addDays(2)));
    QCOMPARE(office.term(due.subscriptionKey).alert.state, State::Snoozed);
    QVERIFY(keysOf(office.page(Show::Hidden).terms).contains(due.subscriptionKey));
    office.world.guest.clock.advance(24h); // C4: another number of days left
    QCOMPARE(office.term(due.subscriptionKey).alert.state, State::Snoozed);
    office.world.guest.clock.advance(25h);
    QCOMPARE(office.term(due.subscriptionKey).alert.state, State::Open);
}

// C6
void TestRenewalBoard::aMuteOfACustomerHidesAllOfIt()
{
    BoardOffice office;
    QVERIFY(office.open());
    const EndingTerm due = office.dueTerm();
    const QDateTime until = office.world.guest.clock.now().addDays(10);
    for (const auto scope : {TermMark::Scope::Customer, TermMark::Scope::Sku, TermMark::Scope::Term}) {
        TermMark mark = muteOf(due, scope);
        mark.until = until;
        QCOMPARE(office.world.await(office.board().mute(mark)).error().subject, u"why"_s);
        mark.why = u"non-profit"_s;
        QVERIFY(office.world.await(office.board().mute(mark)));
        for (const EndingTerm &each : office.page(Show::Alerts).terms) {
            const bool same = scope == TermMark::Scope::Customer ? each.customerKey == due.customerKey
                              : scope == TermMark::Scope::Term   ? each.key == due.key
                                                                 : muteOf(each, scope).subject == mark.subject;
            QVERIFY(!same);
        }
        const EndingTerm muted = office.term(due.subscriptionKey);
        QCOMPARE(muted.alert.state, State::Muted);
        QCOMPARE(muted.alert.mark->why, u"non-profit"_s);
        const auto mutes = office.world.await(office.board().mutes());
        QCOMPARE(mutes->size(), 1);
        QVERIFY(office.world.await(office.board().takeBack({mutes->first().number})));
        QCOMPARE(office.term(due.subscriptionKey).alert.state, State::Open);
    }
}

void TestRenewalBoard::everyActCanBeUndoneAndDoneAgain()
{
    BoardOffice office;
    QVERIFY(office.open());
    const EndingTerm due = office.dueTerm();
    const auto state = [&] { return office.term(due.subscriptionKey).alert.state; };
    const auto await = [&](const Async<Done> &act) { return office.world.await(act).ok(); };
    QVERIFY(!office.board().canUndo());
    QVERIFY(office.leave(due));
    QVERIFY(await(office.board().undo()));
    QCOMPARE(state(), State::Open);
    QVERIFY(!office.board().canUndo() && office.board().canRedo());
    QVERIFY(await(office.board().redo()));
    QCOMPARE(state(), State::None);

    const auto decision = office.term(due.subscriptionKey).decision;
    QVERIFY(await(office.board().takeBack({decision.mark->number})));
    QCOMPARE(state(), State::Open);
    QVERIFY(await(office.board().undo())); // of the taking back
    QCOMPARE(office.term(due.subscriptionKey).decision, decision);
    QVERIFY(await(office.board().undo()));
    QCOMPARE(state(), State::Open);
    QVERIFY(await(office.board().snooze({due}, office.world.guest.clock.now().addDays(1))));
    QVERIFY(!office.board().canRedo()); // what was done since stands
    QVERIFY(await(office.board().undo()));
    QCOMPARE(state(), State::Open);
}

void TestRenewalBoard::whatIsTypedIsWeighed()
{
    BoardOffice office;
    QVERIFY(office.open());
    const EndingTerm due = office.dueTerm();
    QVERIFY(office.world.await(office.world.services().orders->refreshCatalog(u"RO"_s))); // states least and most seats
    NextTerm wanted;
    wanted.quantity = due.subscription.quantity + 2;
    const auto way = office.world.await(office.board().weigh(due.subscriptionKey, wanted));
    QVERIFY(way);
    QCOMPARE(way->option, TermOption::RenewChanged);
    QCOMPARE(way->price.seats, wanted.quantity);
    QVERIFY(way->verdict.allowed());
    wanted.quantity = 10'000'000;
    const auto tooMany = office.world.await(office.board().weigh(due.subscriptionKey, wanted));
    QCOMPARE(tooMany->verdict.kind, Verdict::Kind::Refused);
    QCOMPARE(tooMany->verdict.reason, u"above-maximum"_s);
    QCOMPARE(office.world.await(office.board().weigh(-1, wanted)).error().kind, Error::Kind::NotFound);
}

void TestRenewalBoard::C25_endsAreAskedOfTheProvider()
{
    BoardOffice office;
    QVERIFY(office.open());
    const CotermPair pair(office);
    QVERIFY(pair.one.subscriptionKey != 0);
    const auto asked = [&](qint64 key) { return office.world.await(office.board().allowedEnds(key, pair.wanted)); };
    const auto known = asked(pair.one.subscriptionKey);
    QVERIFY2(known, known ? "" : qPrintable(known.error().detail));
    QVERIFY(known->rule.allowed() && !known->rule.source.isEmpty());
    const QDate full = lastTermDay(renewedBy(pair.one.subscription, pair.wanted));
    int months = 0;
    QStringList with;
    for (const TermEndChoices::Choice &choice : known->choices) {
        QVERIFY(choice.end.day() > lastTermDay(pair.one.subscription) && choice.end.day() < full);
        months += choice.end.monthEnd ? 1 : 0;
        if (choice.end.day() == pair.shared)
            with = choice.with;
    }
    QVERIFY(months >= 11);
    const Subscription &other = pair.other.subscription;
    QVERIFY(with.contains(other.nickname.isEmpty() ? other.offerName : other.nickname));
    QVERIFY(asked(pair.one.subscriptionKey)); // read anew each time
    QCOMPARE(office.world.arrivals(u"subscriptions.custom-ends"_s), 2);

    QCOMPARE(asked(-1).error().kind, Error::Kind::NotFound);
    QVERIFY(office.world.fault(u"subscriptions.custom-ends"_s, u"error"_s, {{u"status"_s, 403}}));
    QCOMPARE(asked(pair.one.subscriptionKey).error().kind, Error::Kind::Forbidden);
    office.world.services().connection->setWorkOffline(true);
    QCOMPARE(asked(pair.one.subscriptionKey).error().kind, Error::Kind::Offline);
}

void TestRenewalBoard::C25_aChosenEndStandsAtTheProvider()
{
    BoardOffice office;
    QVERIFY(office.open());
    CotermPair pair(office);
    const auto known = office.world.await(office.board().allowedEnds(pair.one.subscriptionKey, pair.wanted));
    QVERIFY(known);
    for (const TermEndChoices::Choice &choice : known->choices) {
        if (choice.end.day() == pair.shared)
            pair.wanted.customTermEnd = choice.end.at;
    }
    const auto way = office.world.await(office.board().weigh(pair.one.subscriptionKey, pair.wanted));
    QVERIFY(way);
    QVERIFY(!way->price.total || way->price.anyTime || way->price.exit == pair.shared);
    PlanDesk &plan = *office.world.services().changes;
    QVERIFY(office.world.await(plan.put(changesFor(TermOption::RenewChanged, pair.one.subscription, pair.wanted))));
    const auto planned = office.term(pair.one.subscriptionKey).planned;
    QVERIFY(planned && planned->customTermEnd == pair.wanted.customTermEnd);
    QVERIFY(office.world.await(plan.send(office.world.await(plan.items()).valueOr({}))));
    QVERIFY(office.world.until([&] { return !plan.progress().running; }));
    const auto told = [&] { return office.term(pair.one.subscriptionKey).subscription.nextTerm; };
    QVERIFY(office.world.until([&] { return told() && told()->customTermEnd.date() == pair.shared; }));
}

void TestRenewalBoard::theSummaryCountsWhatThePageShows()
{
    BoardOffice office;
    QVERIFY(office.open());
    const EndingTerm due = office.dueTerm();
    QVERIFY(office.world.await(office.board().snooze({due}, office.world.guest.clock.now().addDays(1))));
    const auto counted = [&office] { return office.world.await(office.board().summary(400)); };
    auto summary = counted();
    int alerts = 0;
    for (bool stands = false; !stands;) { // directories are read meanwhile, and users without a seat are a reason
        QVERIFY(summary);
        alerts = int(office.page(Show::Alerts).terms.size());
        const auto after = counted();
        stands = after && after->open == summary->open;
        summary = after;
    }
    QCOMPARE(summary->open, alerts);
    QCOMPARE(summary->terms, int(office.page().terms.size()));
    QCOMPARE(summary->urgent, int(office.page(Show::Urgent).terms.size()));
    QCOMPARE(summary->hidden, int(office.page(Show::Hidden).terms.size()));
    QVERIFY(summary->hidden > 0);
    int onDays = 0;
    for (qsizetype i = 0; i < summary->days.size(); ++i) {
        QVERIFY(i == 0 || summary->days[i - 1].day < summary->days[i].day);
        onDays += summary->days[i].terms;
    }
    QCOMPARE(onDays, summary->terms);
}

// C5: nobody opened these customers, and yet seats without a user are told
void TestRenewalBoard::directoriesAreCountedBeforeSeatsAreRenewed()
{
    BoardOffice office;
    QVERIFY(office.open());
    const EndingTerm due = office.dueTerm();
    const Subscription &of = due.subscription;
    QVERIFY(office.world.guest
                .command(u"licences"_s, {{u"customer"_s, of.customer.text()},
                                         {u"sku"_s, of.offerId.section(u':', 0, 1)},
                                         {u"assigned"_s, 0},
                                         {u"others"_s, 0}})[u"ok"]
                .toBool());
    const auto asked = [&office] { return office.world.arrivals(u"licences.list"_s); };
    const auto again = [&office] {
        office.world.services().sync->refresh();
        office.world.until([&office] { return !office.world.services().sync->state().running(); }, 250ms);
        office.world.until([&office] { return !office.world.services().renewalWatch->running(); });
    };
    office.world.guest.clock.advance(25h);
    again();
    QVERIFY(office.world.until(
        [&] { return office.term(due.subscriptionKey).alert.reasons.contains(AlertReason::UnassignedSeats); }));
    const int first = asked();
    again();
    QCOMPARE(asked(), first); // once a day
    office.world.guest.clock.advance(25h);
    again();
    QVERIFY(asked() > first);
}

void TestRenewalBoard::withoutAnAccountThereIsNothing()
{
    ProviderWorld world;
    RenewalBoard &board = *world.services().renewals;
    QVERIFY(world.await(board.page({}))->terms.isEmpty());
    QCOMPARE(world.await(board.summary(120))->terms, 0);
    QCOMPARE(world.await(board.term(1)).error().kind, Error::Kind::SignedOut);
    QCOMPARE(world.await(board.leaveAsIs({EndingTerm()}, {})).error().kind, Error::Kind::SignedOut);
}

QTEST_GUILESS_MAIN(TestRenewalBoard)
#include "tst_renewal_board.moc"
