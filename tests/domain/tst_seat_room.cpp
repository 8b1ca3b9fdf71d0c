// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rule_packs.h"
#include "domain/seat_room.h"

#include <QTest>
#include <algorithm>
#include <random>
#include <vector>

using namespace tenantry;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3600;

QDateTime instant(qint64 second)
{
    return QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
}

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toUTC();
}

// Bought on 1 March 2026 at ten, for a year.
Subscription nce(int quantity)
{
    Subscription subscription;
    subscription.offerId = u"CFQ7TTC0LH18:0001:CFQ7TTC0K971"_s;
    subscription.quantity = quantity;
    subscription.status = SubscriptionStatus::Active;
    subscription.termStart = utc("2026-03-01T10:00:00Z");
    subscription.termEnd = utc("2027-02-28T23:59:59Z");
    subscription.term = Term::Year;
    subscription.billing = BillingCycle::Monthly;
    return subscription;
}

Subscription stating(Subscription subscription, const QList<RefundableSeats::Part> &parts)
{
    int total = 0;
    for (const RefundableSeats::Part &part : parts)
        total += part.quantity;
    subscription.refundable = RefundableSeats{total, parts};
    return subscription;
}

SeatRoom roomAt(const QDateTime &now, const Subscription &subscription, const QList<SeatLot> &lots = {},
                const SeatLimits &limits = {})
{
    return seatRoom(subscription, lots, limits, RulePacks::builtIn(), now);
}

int sumOf(const QList<SeatRoom::Part> &parts)
{
    int sum = 0;
    for (const SeatRoom::Part &part : parts)
        sum += part.quantity;
    return sum;
}

// --- A seat by seat account of a subscription, written without anything of the program: every seat carries the second
// in which it may no longer go back.
class PlainSeats
{
public:
    void buy(int seats, qint64 at)
    {
        for (int i = 0; i < seats; ++i)
            m_since.push_back(at);
    }
    void giveBack(int seats)
    {
        for (int i = 0; i < seats; ++i)
            m_since.erase(std::max_element(m_since.begin(), m_since.end()));
    }
    void renew(qint64 at) { std::fill(m_since.begin(), m_since.end(), at); }
    int count() const { return static_cast<int>(m_since.size()); }
    const std::vector<qint64> &since() const { return m_since; }

    // Gives seats back one by one until the next is refused.
    int mostThatGoBack(qint64 now, int minimum) const
    {
        PlainSeats tried = *this;
        int gone = 0;
        while (tried.count() > minimum && tried.youngestAge(now) < 7 * 24 * 60 * 60) {
            tried.giveBack(1);
            ++gone;
        }
        return gone;
    }

private:
    qint64 youngestAge(qint64 now) const { return now - *std::max_element(m_since.begin(), m_since.end()); }

    std::vector<qint64> m_since;
};

// A history as it was observed and the same one seat by seat.
struct SeatStory
{
    PlainSeats plain;
    QList<SeatObservation> observed;
    QList<qint64> moments; // of every event
    qint64 termStart = 0;
};

class StoryTeller
{
public:
    explicit StoryTeller(quint32 seed) : m_random(seed) {}

    int number(int least, int most) { return std::uniform_int_distribution<int>(least, most)(m_random); }

    SeatStory story()
    {
        SeatStory story;
        qint64 at = utc("2024-01-01T00:00:00Z").toSecsSinceEpoch() + number(0, 800 * 24 * hour);
        story.termStart = at;
        story.plain.buy(number(1, 40), at);
        note(story, at, true);
        const int events = number(0, 9);
        for (int i = 0; i < events; ++i) {
            at += number(1, number(0, 2) == 0 ? 400 * hour : 40 * hour);
            happen(story, at);
        }
        return story;
    }

    // Near an edge of one of the windows, or anywhere within the days after the last event.
    qint64 now(const SeatStory &story)
    {
        const qint64 last = story.moments.last();
        const qint64 edge = story.moments[number(0, static_cast<int>(story.moments.size()) - 1)] + 168 * hour;
        const qint64 now = number(0, 2) == 0 ? last + number(0, 300 * hour) : edge + number(-1, 1);
        return std::max(now, last);
    }

private:
    void note(SeatStory &story, qint64 at, bool termStart)
    {
        story.observed.append({instant(at), story.plain.count(), termStart});
        story.moments.append(at);
    }

    void happen(SeatStory &story, qint64 at)
    {
        const int kind = number(0, 9);
        if (kind == 0) {
            story.plain.renew(at);
            story.termStart = at;
        } else if (kind < 4 && story.plain.count() > 1) {
            story.plain.giveBack(number(1, story.plain.count() - 1));
        } else {
            story.plain.buy(number(1, 12), at);
        }
        note(story, at, kind == 0);
    }

    std::mt19937 m_random;
};

// As the provider prints it: one part for each second in which seats came, ended ones included where it likes.
QList<RefundableSeats::Part> printedParts(const PlainSeats &seats, qint64 from)
{
    QMap<qint64, int> bySecond;
    for (const qint64 since : seats.since())
        ++bySecond[since];
    QList<RefundableSeats::Part> parts;
    for (auto each = bySecond.begin(); each != bySecond.end(); ++each) {
        if (each.key() + 168 * hour > from)
            parts.append({each.value(), instant(each.key() + 168 * hour)});
    }
    return parts;
}

int openAt(const QList<RefundableSeats::Part> &parts, qint64 now)
{
    int open = 0;
    for (const RefundableSeats::Part &part : parts)
        open += part.until.toSecsSinceEpoch() > now ? part.quantity : 0;
    return open;
}

} // namespace

class TestSeatRoom final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lotsFollowTheHistory();
    void seatsThatStoodAlreadyHaveNoDate();
    void eachAdditionHasItsOwnWindow();
    void aWindowEndsToTheSecond();
    void withoutLotsTheTermStartCounts();
    void aRenewalOpensTheWindowAnew();
    void seatsAddedBetweenTwoReadingsAreOfferedAsIfAddedAtTheFirst();
    void whatIsKnownOfSomeSeatsIsOfferedBesideWhatIsNot();
    void aRenewalSeenLateTellsWhatItRenewed();
    void aLongerTermOpensNoWindow();
    void theProvidersQuantityAndDateWin();
    void aProviderWithALongerWindowIsBelieved();
    void aShorterDateOfTheProviderWins();
    void whereTheyDisagreeTheSmallerIsOffered();
    void seatsNobodySawComeAreNoEvidenceAgainstTheProvider();
    void aTotalWithoutPartsTakesTheDateOfTheSubscription();
    void neverBelowTheMinimum();
    void nothingWhileNotActive();
    void legacyAtAnyTime();
    void aTrialKeepsItsSeats();
    void moreUpToTheMaximum();
    void anUnknownFamilyOffersOnlyWhatIsStated();
    void aThousandHistoriesAgainstAPlainAccount();
};

void TestSeatRoom::lotsFollowTheHistory()
{
    const auto at = [](int day) { return utc("2026-03-01T10:00:00Z").addDays(day); };
    const QList<SeatLot> lots = lotsOf({{at(0), 10, true}, {at(3), 14, false}, {at(5), 20, false}, {at(6), 12, false}});
    QCOMPARE(lots, (QList<SeatLot>{{10, at(0)}, {2, at(3)}}));
    QCOMPARE(lotsOf({{at(0), 10, true}, {at(3), 14, false}, {at(4), 9, false}}), (QList<SeatLot>{{9, at(0)}}));
    QCOMPARE(lotsOf({{at(0), 10, true}, {at(3), 14, false}, {at(9), 14, true}}), (QList<SeatLot>{{14, at(9)}}));
    QCOMPARE(lotsOf({{at(0), 10, true}, {at(1), 0, false}}), QList<SeatLot>());
    QCOMPARE(lotsOf({}), QList<SeatLot>());
}

void TestSeatRoom::seatsThatStoodAlreadyHaveNoDate()
{
    const QDateTime seen = utc("2026-05-01T10:00:00Z");
    const QList<SeatLot> lots = lotsOf({{seen, 10, false}, {seen.addDays(1), 12, false}});
    QCOMPARE(lots, (QList<SeatLot>{{10, {}, seen}, {2, seen.addDays(1)}}));
    QCOMPARE(roomAt(seen.addDays(2), nce(12), lots).lowest, 10); // first seen is not bought
}

// S0-51, S0-52: "8 of 12 until …"
void TestSeatRoom::eachAdditionHasItsOwnWindow()
{
    const QDateTime start = utc("2026-03-01T10:00:00Z");
    const QList<SeatLot> lots{{4, start}, {5, start.addDays(2)}, {3, start.addDays(5)}};
    const SeatRoom room = roomAt(start.addDays(8), nce(12), lots);
    QCOMPARE(room.current, 12);
    QCOMPARE(room.lowest, 4);
    QCOMPARE(room.returnable, (QList<SeatRoom::Part>{{5, start.addDays(9)}, {3, start.addDays(12)}}));
    QCOMPARE(room.counted, std::optional(8));
    QVERIFY(!room.stated);
    QVERIFY(room.fewer.allowed());
    QVERIFY(room.fewer.source.startsWith(u"Microsoft Partner Center: manage customer subscriptions"_s));
}

void TestSeatRoom::aWindowEndsToTheSecond()
{
    const QDateTime start = utc("2026-03-01T10:00:00Z");
    const QDateTime end = start.addSecs(168 * hour);
    const QList<SeatLot> lots{{10, start}};
    QCOMPARE(roomAt(end.addSecs(-1), nce(10), lots).lowest, 1);
    const SeatRoom closed = roomAt(end, nce(10), lots);
    QCOMPARE(closed.lowest, 10);
    QVERIFY(closed.returnable.isEmpty());
    QCOMPARE(closed.fewer.kind, Verdict::Kind::Refused);
    QCOMPARE(closed.fewer.reason, u"window-passed"_s);
    QCOMPARE(closed.fewer.nextAllowed, nce(10).termEnd); // at the renewal
    const Subscription stated = stating(nce(10), {{10, end}});
    QCOMPARE(roomAt(end.addMSecs(-1), stated, lots).lowest, 1);
    QCOMPARE(roomAt(end, stated, lots).lowest, 10);
    QCOMPARE(roomAt(end, stated, lots).stated, std::optional(0));
}

void TestSeatRoom::withoutLotsTheTermStartCounts()
{
    const Subscription subscription = nce(10);
    QCOMPARE(roomAt(subscription.termStart.addDays(6), subscription).lowest, 1);
    QCOMPARE(roomAt(subscription.termStart.addDays(7), subscription).lowest, 10);
    const QList<SeatLot> late{{3, subscription.termStart.addDays(20)}}; // the other seven are not in it
    QCOMPARE(roomAt(subscription.termStart.addDays(21), subscription, late).lowest, 7);
    const QList<SeatLot> surplus{{10, subscription.termStart}, {5, subscription.termStart.addDays(20)}};
    QCOMPARE(roomAt(subscription.termStart.addDays(21), nce(12), surplus).lowest, 10);
    Subscription undated = subscription;
    undated.termStart = {};
    const SeatRoom room = roomAt(utc("2026-03-02T00:00:00Z"), undated);
    QCOMPARE(room.fewer.kind, Verdict::Kind::CannotTell);
    QCOMPARE(room.fewer.reason, u"window-unknown"_s);
    QCOMPARE(room.lowest, 10);
    QVERIFY(!room.counted);
}

void TestSeatRoom::aRenewalOpensTheWindowAnew()
{
    Subscription subscription = nce(10);
    const QDateTime bought = subscription.termStart;
    subscription.termStart = utc("2027-03-01T00:00:00Z");
    subscription.termEnd = utc("2028-02-28T23:59:59Z");
    const QList<SeatLot> lots = lotsOf({{bought, 10, true}, {subscription.termStart, 10, true}});
    QCOMPARE(roomAt(subscription.termStart.addDays(6), subscription, lots).lowest, 1);
    QCOMPARE(roomAt(subscription.termStart.addDays(7), subscription, lots).lowest, 10);
}

// What was added between two readings came at some time between them: offered is what certainly still goes, and of the
// rest it is said that nobody knows.
void TestSeatRoom::seatsAddedBetweenTwoReadingsAreOfferedAsIfAddedAtTheFirst()
{
    const QDateTime start = nce(15).termStart;
    const QDateTime read = start.addDays(20);
    const QDateTime readAgain = start.addDays(22);
    const QList<SeatLot> lots = lotsOf({{start, 10, true}, {readAgain, 15, false, read}});
    QCOMPARE(lots, (QList<SeatLot>{{10, start}, {5, read, readAgain}}));
    const SeatRoom sure = roomAt(read.addDays(7).addSecs(-1), nce(15), lots);
    QCOMPARE(sure.returnable, (QList<SeatRoom::Part>{{5, read.addDays(7)}}));
    QCOMPARE(sure.unsure, 0);
    const SeatRoom unsure = roomAt(read.addDays(7), nce(15), lots);
    QCOMPARE(unsure.lowest, 15);
    QCOMPARE(unsure.unsure, 5);
    QCOMPARE(unsure.fewer.kind, Verdict::Kind::CannotTell);
    QCOMPARE(unsure.fewer.reason, u"window-unknown"_s);
    const SeatRoom over = roomAt(readAgain.addDays(7), nce(15), lots);
    QCOMPARE(over.unsure, 0);
    QCOMPARE(over.fewer.reason, u"window-passed"_s);
    // the provider knows better
    QCOMPARE(roomAt(read.addDays(8), stating(nce(15), {{5, read.addDays(8).addSecs(1)}}), lots).lowest, 10);
}

void TestSeatRoom::whatIsKnownOfSomeSeatsIsOfferedBesideWhatIsNot()
{
    const QDateTime start = nce(20).termStart;
    const QList<SeatLot> lots = lotsOf({{start.addDays(3), 12, false}, {start.addDays(8), 20, false}});
    const SeatRoom room = roomAt(start.addDays(9), nce(20), lots); // 12 seats came in the first three days
    QCOMPARE(room.lowest, 12);
    QCOMPARE(room.unsure, 11); // one stays in any case
    QVERIFY(room.fewer.allowed());
    const SeatRoom known = roomAt(start.addDays(10), nce(20), lots);
    QCOMPARE(known.lowest, 12);
    QCOMPARE(known.unsure, 0);
}

void TestSeatRoom::aRenewalSeenLateTellsWhatItRenewed()
{
    const QDateTime start = nce(10).termStart;
    Subscription renewed = nce(14);
    renewed.termStart = utc("2027-03-01T00:00:00Z");
    const QDateTime seen = renewed.termStart.addDays(4);
    const QList<SeatLot> lots = lotsOf({{start, 10, true}, {seen, 14, true, renewed.termStart}});
    QCOMPARE(lots, (QList<SeatLot>{{10, renewed.termStart}, {4, renewed.termStart, seen}}));
    QCOMPARE(roomAt(renewed.termStart.addDays(7).addSecs(-1), renewed, lots).lowest, 1);
    QCOMPARE(roomAt(renewed.termStart.addDays(7), renewed, lots).lowest, 14);
    QCOMPARE(roomAt(renewed.termStart.addDays(7), renewed, lots).unsure, 4);
}

// A longer term begins at once and opens no window (api/partner-center.md §10.2, §19.2).
void TestSeatRoom::aLongerTermOpensNoWindow()
{
    Subscription longer = nce(10);
    longer.created = longer.termStart;
    const QDateTime bought = longer.termStart;
    longer.termStart = bought.addDays(5).addSecs(4711);
    const QList<SeatLot> lots = lotsOf({{bought, 10, true}});
    QCOMPARE(roomAt(bought.addDays(7).addSecs(-1), longer, lots).lowest, 1);
    QCOMPARE(roomAt(bought.addDays(7), longer, lots).lowest, 10);
    QCOMPARE(roomAt(bought.addDays(7), longer).lowest, 10); // nobody saw the purchase
    const QList<SeatLot> firstSeen = lotsOf({{bought.addDays(6), 10, false}});
    QCOMPARE(roomAt(bought.addDays(8), longer, firstSeen).fewer.kind, Verdict::Kind::CannotTell);
    longer.termStart = utc("2026-04-01T00:00:00Z"); // a renewal
    QCOMPARE(roomAt(longer.termStart.addDays(6), longer).lowest, 1);
}

void TestSeatRoom::theProvidersQuantityAndDateWin()
{
    const QDateTime day = utc("2026-06-10T00:00:00Z");
    const Subscription stated = stating(nce(20), {{2, day.addDays(-1)}, {5, day.addDays(3)}, {3, day.addDays(1)}});
    const SeatRoom room = roomAt(day, stated);
    QCOMPARE(room.lowest, 12);
    QCOMPARE(room.stated, std::optional(8)); // windows that ended left out
    QVERIFY(!room.counted);
    QCOMPARE(room.returnable, (QList<SeatRoom::Part>{{3, day.addDays(1)}, {5, day.addDays(3)}}));
    const SeatRoom none = roomAt(day, stating(nce(20), {}));
    QCOMPARE(none.lowest, 20);
    QCOMPARE(none.fewer.reason, u"window-passed"_s);
    // a provider that says nothing goes back is believed in the first week too
    QCOMPARE(roomAt(nce(20).termStart.addDays(1), stating(nce(20), {})).lowest, 20);
}

void TestSeatRoom::aProviderWithALongerWindowIsBelieved()
{
    const QDateTime start = nce(15).termStart;
    const QList<SeatLot> lots{{10, start}, {5, start.addDays(1)}};
    const SeatRoom parts = roomAt(start.addDays(10), stating(nce(15), {{15, start.addDays(15)}}), lots);
    QCOMPARE(parts.lowest, 1);
    QCOMPARE(parts.returnable.last().until, start.addDays(15));
    Subscription dated = nce(15);
    dated.cancelUntil = start.addDays(15);
    QCOMPARE(roomAt(start.addDays(15).addSecs(-1), dated, lots).lowest, 1);
    QCOMPARE(roomAt(start.addDays(15), dated, lots).lowest, 15);
    // more than our youngest lots together is no longer window but another figure
    QCOMPARE(roomAt(start.addDays(10), stating(nce(15), {{7, start.addDays(15)}}), lots).lowest, 15);
}

void TestSeatRoom::aShorterDateOfTheProviderWins()
{
    const QDateTime start = nce(15).termStart;
    Subscription dated = nce(15);
    dated.cancelUntil = start.addDays(3);
    const QList<SeatLot> lots{{10, start}, {5, start.addDays(1)}};
    QCOMPARE(roomAt(start.addDays(4), dated, lots).lowest, 10); // the five have their own window
    QCOMPARE(roomAt(start.addDays(4), stating(nce(15), {{15, start.addDays(3)}}), lots).lowest, 15);
}

void TestSeatRoom::whereTheyDisagreeTheSmallerIsOffered()
{
    const QDateTime start = nce(28).termStart;
    const QDateTime day = start.addDays(20);
    const QList<SeatLot> lots{{20, start}, {8, day.addDays(-4)}};
    const SeatRoom more = roomAt(day, stating(nce(28), {{12, day.addDays(3)}}), lots);
    QCOMPARE(more.stated, std::optional(12));
    QCOMPARE(more.counted, std::optional(8));
    QCOMPARE(more.lowest, 20);
    QCOMPARE(sumOf(more.returnable), 8);
    const SeatRoom fewer = roomAt(day, stating(nce(28), {{5, day.addDays(2)}}), lots);
    QCOMPARE(fewer.stated, std::optional(5));
    QCOMPARE(fewer.counted, std::optional(8));
    QCOMPARE(fewer.lowest, 23);
    QCOMPARE(fewer.returnable, (QList<SeatRoom::Part>{{5, day.addDays(2)}}));
}

void TestSeatRoom::seatsNobodySawComeAreNoEvidenceAgainstTheProvider()
{
    const QDateTime day = nce(15).termStart.addDays(60);
    const Subscription stated = stating(nce(15), {{5, day.addDays(4)}});
    const QList<SeatLot> firstSeen = lotsOf({{day.addSecs(-60), 15, false}});
    const SeatRoom room = roomAt(day, stated, firstSeen);
    QCOMPARE(room.lowest, 10);
    QCOMPARE(room.returnable, (QList<SeatRoom::Part>{{5, day.addDays(4)}}));
    QVERIFY(!room.counted);
    const SeatRoom partly = roomAt(day, stated, {{2, day.addDays(-3)}}); // thirteen nobody saw come, two we did
    QCOMPARE(partly.lowest, 10);
    QCOMPARE(partly.counted, std::optional(2));
}

void TestSeatRoom::aTotalWithoutPartsTakesTheDateOfTheSubscription()
{
    const QDateTime start = nce(10).termStart;
    Subscription stated = nce(10);
    stated.refundable = RefundableSeats{4, {}};
    QCOMPARE(roomAt(start.addDays(2), stated).lowest, 6);
    QCOMPARE(roomAt(start.addDays(2), stated).returnable, (QList<SeatRoom::Part>{{4, start.addDays(7)}}));
    QCOMPARE(roomAt(start.addDays(7), stated).lowest, 10);
    stated.cancelUntil = start.addDays(9);
    QCOMPARE(roomAt(start.addDays(8), stated).returnable, (QList<SeatRoom::Part>{{4, start.addDays(9)}}));
}

void TestSeatRoom::neverBelowTheMinimum()
{
    const QDateTime start = nce(10).termStart;
    const QList<SeatLot> lots{{6, start}, {4, start.addDays(1)}};
    const SeatRoom room = roomAt(start.addDays(2), nce(10), lots, {5, 0});
    QCOMPARE(room.lowest, 5);
    QCOMPARE(room.returnable, (QList<SeatRoom::Part>{{1, start.addDays(7)}, {4, start.addDays(8)}}));
    const SeatRoom atMinimum = roomAt(start.addDays(2), nce(5), {{5, start}}, {5, 0});
    QCOMPARE(atMinimum.lowest, 5);
    QCOMPARE(atMinimum.fewer.reason, u"below-minimum"_s);
    QVERIFY(atMinimum.fewer.never);
    QCOMPARE(roomAt(start.addDays(2), nce(3), {{3, start}}, {5, 0}).lowest, 3); // below it already: stays
    QCOMPARE(roomAt(start.addDays(2), nce(1), {{1, start}}).lowest, 1);
}

void TestSeatRoom::nothingWhileNotActive()
{
    Subscription suspended = nce(10);
    suspended.status = SubscriptionStatus::Suspended;
    const SeatRoom room = roomAt(suspended.termStart.addDays(1), suspended);
    QCOMPARE(room.lowest, 10);
    QCOMPARE(room.highest, 10);
    QVERIFY(room.returnable.isEmpty());
    QCOMPARE(room.more.reason, u"not-active"_s);
    QCOMPARE(room.fewer.reason, u"not-active"_s);
    QCOMPARE(room.fewer.detail, u"suspended"_s);
}

void TestSeatRoom::legacyAtAnyTime()
{
    Subscription legacy = nce(10);
    legacy.offerId = u"195416c1-3447-423a-b37b-ee59a99a19c4"_s;
    const SeatRoom room = roomAt(legacy.termStart.addDays(200), legacy, {}, {2, 300});
    QVERIFY(room.anyTime);
    QCOMPARE(room.lowest, 2);
    QCOMPARE(room.highest, 300);
    QVERIFY(room.returnable.isEmpty());
    legacy.status = SubscriptionStatus::Suspended;
    QVERIFY(!roomAt(legacy.termStart, legacy).anyTime);
    QCOMPARE(roomAt(legacy.termStart, legacy).lowest, 10);
}

void TestSeatRoom::aTrialKeepsItsSeats()
{
    Subscription trial = nce(25);
    trial.trial = true;
    const SeatRoom room = roomAt(trial.termStart.addDays(1), trial);
    QCOMPARE(room.lowest, 25);
    QCOMPARE(room.highest, 25);
    QCOMPARE(room.more.reason, u"trial"_s);
    QCOMPARE(room.more.nextAllowed, trial.termEnd);
}

void TestSeatRoom::moreUpToTheMaximum()
{
    const QDateTime day = utc("2026-06-10T00:00:00Z");
    QCOMPARE(roomAt(day, nce(10)).highest, 0);
    QVERIFY(roomAt(day, nce(10)).more.allowed());
    QCOMPARE(roomAt(day, nce(10), {}, {1, 300}).highest, 300);
    const SeatRoom full = roomAt(day, nce(300), {}, {1, 300});
    QCOMPARE(full.highest, 300);
    QCOMPARE(full.more.reason, u"above-maximum"_s);
    QCOMPARE(full.more.detail, u"300"_s);
    // who holds more than the maximum may come closer to it, who holds too few up to the minimum
    const Subscription tooMany = nce(310);
    QCOMPARE(roomAt(tooMany.termStart.addDays(1), tooMany, {}, {1, 300}).lowest, 1);
    QVERIFY(roomAt(day, nce(3), {}, {5, 300}).more.allowed());
}

void TestSeatRoom::anUnknownFamilyOffersOnlyWhatIsStated()
{
    Subscription foreign = nce(10);
    foreign.offerId = u"some other shape"_s;
    const QDateTime day = foreign.termStart.addDays(1);
    QCOMPARE(roomAt(day, foreign).fewer.kind, Verdict::Kind::CannotTell);
    QCOMPARE(roomAt(day, foreign).lowest, 10);
    const QList<SeatLot> lots{{10, foreign.termStart}};
    QCOMPARE(roomAt(day, stating(foreign, {{4, day.addDays(1)}}), lots).lowest, 6);
}

void TestSeatRoom::aThousandHistoriesAgainstAPlainAccount()
{
    bool given = false;
    auto seed = qEnvironmentVariable("TENANTRY_TEST_SEED").toUInt(&given);
    if (!given)
        seed = std::random_device()();
    qInfo("seed %u", seed);
    StoryTeller teller(seed);
    int withSomething = 0;
    int atAnEdge = 0;
    for (int i = 0; i < 1000; ++i) {
        const SeatStory story = teller.story();
        const qint64 now = teller.now(story);
        const SeatLimits limits{teller.number(0, 2) == 0 ? teller.number(2, 6) : 1, 0};
        Subscription subscription = nce(story.plain.count());
        subscription.termStart = instant(story.termStart);
        subscription.termEnd = instant(story.termStart).addYears(2);
        int most = story.plain.mostThatGoBack(now, limits.minimum);
        if (i % 2 == 0) {
            auto parts = printedParts(story.plain, teller.number(0, 1) == 0 ? now : 0);
            if (!parts.isEmpty() && teller.number(0, 3) == 0) // a figure of the provider's own, sometimes another one
                parts.last().quantity = std::max(1, parts.last().quantity - teller.number(0, 5));
            subscription = stating(subscription, parts);
            most = std::min({most, openAt(parts, now), std::max(0, subscription.quantity - limits.minimum)});
        }
        const SeatRoom room = roomAt(instant(now), subscription, lotsOf(story.observed), limits);
        const QString where = u"history %1 of seed %2"_s.arg(i).arg(seed);
        QVERIFY2(room.current - room.lowest == most, qUtf8Printable(where));
        QVERIFY2(sumOf(room.returnable) == most, qUtf8Printable(where));
        QVERIFY2(room.fewer.allowed() == (most > 0), qUtf8Printable(where));
        for (const SeatRoom::Part &part : room.returnable) // what a part says of later holds then
            QVERIFY2(part.quantity > 0 && part.until > instant(now), qUtf8Printable(where));
        if (!room.returnable.isEmpty()) {
            const qint64 end = room.returnable.first().until.toSecsSinceEpoch();
            const SeatRoom later = roomAt(instant(end), subscription, lotsOf(story.observed), limits);
            const SeatRoom before = roomAt(instant(end - 1), subscription, lotsOf(story.observed), limits);
            QVERIFY2(before.lowest == room.lowest, qUtf8Printable(where));
            QVERIFY2(later.lowest > room.lowest, qUtf8Printable(where));
        }
        withSomething += most > 0 ? 1 : 0;
        atAnEdge += std::any_of(story.moments.begin(), story.moments.end(),
                                [now](qint64 at) { return std::abs(now - at - 168 * hour) <= 1; });
    }
    QVERIFY2(withSomething > 300 && withSomething < 950, qUtf8Printable(QString::number(withSomething)));
    QVERIFY2(atAnEdge > 200, qUtf8Printable(QString::number(atAnEdge)));
}

QTEST_APPLESS_MAIN(TestSeatRoom)
#include "tst_seat_room.moc"
