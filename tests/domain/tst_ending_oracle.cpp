// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "Alert or none" for made-up subscriptions against a second opinion that knows only what the story says: neither the
// rules nor the words of the program (C1, C3, C4, C6).
#include "tests/domain/ending_case.h"

#include <QTest>
#include <random>

using namespace tenantry;
using namespace tenantry::endingcase;

namespace {

enum class Renewing { On, Off, Unsaid };
enum class Decided { No, AcceptedSame, AcceptedOther, Waits, DoneStands, DoneReverted };

// Told in whole numbers only.
struct EndStory
{
    bool legacy = false;
    int months = 1;     // of the term: 1, 12 or 36
    int nextMonths = 0; // of what is scheduled; 0: nothing is
    bool trial = false;
    bool suspended = false;
    bool soldLong = false; // bought before the extended term was thought of
    Renewing renewing = Renewing::On;
    int cents = 1000;
    int nextCents = 1000; // 0: unknown
    int seats = 10;
    int nextSeats = 10;
    int users = -1; // -1: unknown
    Decided decided = Decided::No;
    int quietDays = 0; // snoozed or muted for so many more days; 0: not
    bool mutedByCustomer = false;
    int daysLeft = 5;
};

class EndTeller
{
public:
    explicit EndTeller(quint32 seed) : m_random(seed) {}
    EndStory story()
    {
        EndStory one;
        one.legacy = chance(15);
        one.months = one.legacy ? 12 : pick({1, 1, 12, 36});
        one.trial = !one.legacy && one.months == 1 && chance(20);
        one.nextMonths = !one.legacy && chance(30) ? pick({1, 12, 36}) : 0;
        one.suspended = chance(10);
        one.soldLong = one.months == 36 && chance(50);
        one.renewing = pick({Renewing::On, Renewing::On, Renewing::Off, Renewing::Unsaid});
        one.nextCents = pick({0, 999, 1000, 1001});
        one.nextSeats = one.nextMonths > 0 ? pick({8, 10, 12}) : one.seats;
        one.users = pick({-1, -1, 7, 8, 10, 15});
        one.decided = pick({Decided::No, Decided::No, Decided::No, Decided::AcceptedSame, Decided::AcceptedOther,
                            Decided::Waits, Decided::DoneStands, Decided::DoneReverted});
        one.quietDays = pick({0, 0, 0, 3});
        one.mutedByCustomer = chance(50);
        one.daysLeft = std::uniform_int_distribution(0, 60)(m_random);
        return one;
    }

private:
    bool chance(int percent) { return std::uniform_int_distribution(0, 99)(m_random) < percent; }
    template <class T>
    T pick(std::initializer_list<T> from)
    {
        return *(from.begin() + std::uniform_int_distribution<qsizetype>(0, qsizetype(from.size()) - 1)(m_random));
    }
    std::mt19937 m_random;
};

enum class Opinion { Alert, None, Either };

bool worthTelling(const EndStory &one)
{
    if (one.suspended)
        return true;
    if (one.renewing == Renewing::Off)
        return true; // it ends, or goes on dearer
    const int holds = one.nextMonths > 0 ? one.nextMonths : one.months;
    if (one.renewing == Renewing::Unsaid)
        return !one.legacy && holds > 1;
    if (one.trial)
        return true; // ends, or begins to cost
    const bool dearer = one.nextCents > one.cents;
    const bool binds = !one.legacy && holds > 1;
    const bool idle = one.users >= 0 && one.users < one.nextSeats;
    return dearer || binds || idle;
}

Opinion opinionOn(const EndStory &one)
{
    const bool on = one.renewing == Renewing::On;
    const bool ends = one.suspended || (one.trial && on && one.nextMonths == 0); // whatever renewal says
    const bool stands =
        one.decided == Decided::DoneStands && (one.renewing == Renewing::Off || (on && one.nextMonths == 0 && !ends));
    const bool wantedTheEnd =
        (one.decided == Decided::DoneStands && !on) || (one.decided == Decided::DoneReverted && on);
    const bool settled =
        one.decided == Decided::AcceptedSame || one.decided == Decided::Waits || stands || (wantedTheEnd && ends);
    if (!worthTelling(one) || settled || one.quietDays > 0)
        return Opinion::None;
    if (one.daysLeft <= (one.months > 1 ? 30 : 7))
        return Opinion::Alert;
    return Opinion::Either; // how much earlier is a matter of taste
}

Subscription subscriptionOf(const EndStory &one)
{
    const QDate last = today.date().addDays(one.daysLeft);
    Subscription subscription = one.legacy ? rulecase::legacy() : rulecase::nce();
    subscription.termEndInclusive = !one.legacy;
    subscription.termEnd =
        one.legacy ? last.addDays(1).startOfDay(Qt::UTC) : QDateTime(last, QTime(23, 59, 59), Qt::UTC);
    subscription.termStart = last.addDays(1).addMonths(-one.months).startOfDay(Qt::UTC);
    if (one.soldLong)
        subscription.termStart = rulecase::utc("2023-01-01T00:00:00Z");
    subscription.term = one.months == 1 ? Term::Month : one.months == 12 ? Term::Year : Term::ThreeYears;
    subscription.quantity = one.seats;
    subscription.trial = one.trial;
    if (one.suspended)
        subscription.status = SubscriptionStatus::Suspended;
    subscription.autoRenew.reset();
    if (one.renewing != Renewing::Unsaid)
        subscription.autoRenew = one.renewing == Renewing::On;
    return subscription;
}

void decide(const EndStory &one, EndingFacts &facts)
{
    TermMark mark = muteOf(look(facts), TermMark::Scope::Term);
    mark.kind = TermMark::Kind::LeftAsIs;
    mark.stood = one.decided == Decided::AcceptedOther ? u"something else"_s : stoodAs(look(facts));
    SubscriptionChange change{ChangeKind::Renewal, facts.subscription.customer, facts.subscription.id, {}, {}};
    const bool on = one.renewing == Renewing::On;
    change.before.autoRenew = one.decided == Decided::DoneStands ? !on : on;
    change.after.autoRenew = !*change.before.autoRenew;
    switch (one.decided) {
    case Decided::No:
        break;
    case Decided::AcceptedSame:
    case Decided::AcceptedOther:
        facts.marks += mark;
        break;
    case Decided::Waits:
        facts.waiting += change;
        break;
    case Decided::DoneStands:
    case Decided::DoneReverted:
        facts.done += change;
        break;
    }
}

EndingFacts factsOf(const EndStory &one)
{
    EndingFacts facts = endingFacts(subscriptionOf(one));
    if (one.nextMonths > 0)
        facts = next(facts,
                     one.nextMonths == 1    ? Term::Month
                     : one.nextMonths == 12 ? Term::Year
                                            : Term::ThreeYears,
                     one.nextSeats);
    facts.price.perSeat.amount = Decimal::scaled(one.cents, 2);
    facts.renewal.perSeat.amount = Decimal::scaled(one.nextCents, 2);
    if (one.nextCents == 0)
        facts.renewal = {};
    if (one.users >= 0)
        facts.assigned = one.users;
    decide(one, facts);
    if (one.quietDays > 0) {
        TermMark quiet = muteOf(look(facts), one.mutedByCustomer ? TermMark::Scope::Customer : TermMark::Scope::Term);
        quiet.kind = one.mutedByCustomer ? TermMark::Kind::Muted : TermMark::Kind::Snoozed;
        quiet.until = today.addDays(one.quietDays);
        facts.marks += quiet;
    }
    return facts;
}

QString told(const EndStory &one)
{
    return u"legacy %1, months %2 then %3, trial %4, suspended %5, renewing %6, cents %7 then %8, seats %9"_s
               .arg(one.legacy)
               .arg(one.months)
               .arg(one.nextMonths)
               .arg(one.trial)
               .arg(one.suspended)
               .arg(int(one.renewing))
               .arg(one.cents)
               .arg(one.nextCents)
               .arg(one.nextSeats) +
           u", users %1, decided %2, quiet %3, days left %4"_s.arg(one.users)
               .arg(int(one.decided))
               .arg(one.quietDays)
               .arg(one.daysLeft);
}

} // namespace

class TestEndingOracle final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesAboutEveryStory();
};

void TestEndingOracle::agreesAboutEveryStory()
{
    bool given = false;
    auto seed = qEnvironmentVariable("TENANTRY_TEST_SEED").toUInt(&given);
    if (!given)
        seed = std::random_device()();
    qInfo("seed %u", seed);
    EndTeller teller(seed);
    int alerts = 0;
    int none = 0;
    for (int i = 0; i < 5000; ++i) {
        const EndStory one = teller.story();
        const Opinion opinion = opinionOn(one);
        const bool open = look(factsOf(one)).alert.state == TermAlert::State::Open;
        alerts += opinion == Opinion::Alert ? 1 : 0;
        none += opinion == Opinion::None ? 1 : 0;
        QVERIFY2(opinion == Opinion::Either || open == (opinion == Opinion::Alert), qPrintable(told(one)));
    }
    QVERIFY(alerts > 500 && none > 500);
}

QTEST_GUILESS_MAIN(TestEndingOracle)
#include "tst_ending_oracle.moc"
