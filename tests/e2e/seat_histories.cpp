// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Generated histories of seats at the sandbox provider, read by the program through its own parser and store: what it
// offers to give back, and until when, is what an oracle written apart says; the provider accepts it and refuses one
// seat more. In every other history the provider states no refundable quantity and no date of it (S0-51, S0-52, idea
// 3).
//   seat_histories [--histories N] [--seed N]
#include "tests/e2e/seat_oracle.h"
#include "tests/e2e/seat_world.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <cstdio>
#include <memory>
#include <random>

using namespace tenantry;
using namespace tenantry::testing;
using namespace Qt::StringLiterals;
using oracle::SeatOracle;
using oracle::Second;

namespace {

constexpr Second hour = 3600;
constexpr int historiesOfACustomer = 20;
constexpr int historiesOfAWorld = 100; // a store of thousands of old ones only takes time
constexpr int faultsShown = 10;

QDateTime instant(Second second)
{
    return QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
}

struct Product
{
    const char *product;
    const char *sku;
    int maximum;
    bool addOn;
};

constexpr Product exchange{"CFQ7TTC0LH16", "0001", 10'000, false};
constexpr Product standard{"CFQ7TTC0LDPB", "0001", 300, false}; // small-business: one of them per customer
constexpr Product conferencing{"CFQ7TTC0LHSL", "0005", 10'000, true};

struct Counts
{
    int histories = 0;
    int silent = 0;      // the provider stated nothing
    int late = 0;        // the program looked only now and then
    int unseenStart = 0; // it first looked after seats had been added
    int renewed = 0;
    int longerTerm = 0;
    int suspended = 0;
    int addOns = 0;
    int compared = 0;  // questions whose answer was compared with the oracle
    int atAnEdge = 0;  // asked within a second of the end of a window
    int something = 0; // histories in which something could go back at the end
    int several = 0;   // with several dates
    int unknown = 0;   // where the program said that it cannot know of some seats
    int accepted = 0;
    int byPlan = 0;  // accepted ones that the program itself sent
    int refused = 0; // one seat more
    int tooMany = 0; // above the maximum
    int faults = 0;
};

// What is true of one history from its beginning.
struct Nature
{
    Product product = exchange;
    bool silent = false;
    bool late = false;
    bool unseenStart = false;
    bool monthly = false;
    bool suspended = false;
};

class Teller
{
public:
    explicit Teller(quint32 seed) : m_seed(seed), m_random(seed) {}
    bool tell(int histories);
    const Counts &counts() const { return m_counts; }

private:
    int number(int least, int most) { return std::uniform_int_distribution<int>(least, most)(m_random); }
    bool oneIn(int many) { return number(1, many) == 1; }
    Second now() const { return m_world->now().toSecsSinceEpoch(); }
    void fault(const QString &what);

    bool place();
    Nature nature(int history);
    bool begin(const Nature &nature);
    void goTo(Second instant);
    Second later();
    Second nearAnEdge(Second otherwise);
    void happen();
    void setSeats(int seats);
    void more();
    void fewer();
    void longerTerm();
    void look();
    std::optional<SeatRoom> room();
    Verdict::Kind expectedKind(const SeatOracle::Offer &offer) const;
    void compare();
    bool isAtAnEdge() const;
    void finish();
    void suspend();
    void tryTheLimits(const SeatRoom &room);
    void giveBack(const SeatRoom &room);

    std::unique_ptr<SeatWorld> m_world;
    quint32 m_seed;
    std::mt19937 m_random;
    Counts m_counts;

    int m_history = 0;
    Nature m_nature;
    std::optional<SeatOracle> m_oracle;
    Second m_nextRenewal = 0;
    bool m_renewed = false;
    bool m_active = true;
    bool m_stale = true; // something happened since the program looked
};

void Teller::fault(const QString &what)
{
    if (++m_counts.faults > faultsShown)
        return;
    std::printf("history %d of seed %u, %s%s, at %s: %s\n", m_history, m_seed, m_nature.silent ? "silent" : "stated",
                m_nature.late ? ", looked at now and then" : "", qPrintable(m_world->now().toString(Qt::ISODate)),
                qPrintable(what));
}

Nature Teller::nature(int history)
{
    Nature nature;
    nature.silent = history % 2 == 1;
    nature.late = oneIn(3);
    nature.unseenStart = nature.late && oneIn(2);
    nature.monthly = oneIn(3);
    nature.suspended = oneIn(25);
    if (history % historiesOfACustomer == 0)
        nature.product = standard;
    else if (oneIn(10))
        nature.product = conferencing;
    return nature;
}

bool Teller::begin(const Nature &nature)
{
    m_nature = nature;
    m_active = m_stale = true;
    m_renewed = false;
    const int seats = number(1, 40);
    SeatWorld::Wanted wanted;
    wanted.product = QString::fromLatin1(nature.product.product);
    wanted.sku = QString::fromLatin1(nature.product.sku);
    wanted.term = nature.monthly ? u"P1M"_s : u"P1Y"_s;
    wanted.seats = seats;
    wanted.silent = nature.silent;
    if (!m_world->buy(wanted))
        return false;
    m_oracle.emplace(seats, now());
    m_nextRenewal = m_world->nextRenewal().toSecsSinceEpoch();
    if (!nature.unseenStart)
        look();
    m_counts.silent += nature.silent;
    m_counts.late += nature.late;
    m_counts.unseenStart += nature.unseenStart;
    m_counts.addOns += nature.product.addOn;
    return true;
}

// Terms that end on the way renew by themselves.
void Teller::goTo(Second second)
{
    m_world->goTo(instant(second));
    while (now() >= m_nextRenewal) {
        m_oracle->renew(m_nextRenewal);
        m_nextRenewal = m_world->nextRenewal().toSecsSinceEpoch();
        m_stale = m_renewed = true;
    }
}

Second Teller::nearAnEdge(Second otherwise)
{
    const bool renewal = m_nature.monthly && oneIn(8);
    const Second edge = renewal ? m_nextRenewal : m_oracle->someEdge(static_cast<std::size_t>(number(0, 999)));
    const Second near = edge + number(-1, 1);
    return near > now() ? near : otherwise;
}

Second Teller::later()
{
    const int kind = number(0, 9);
    if (kind == 0)
        return now() + number(1, 400 * static_cast<int>(hour));
    const Second soon = now() + number(1, 70 * static_cast<int>(hour));
    return kind < 5 ? nearAnEdge(soon) : soon;
}

// One change in the provider's portal. Who reads before and after it knows when it happened; who does not knows less,
// but sees at least that seats have gone.
void Teller::happen()
{
    if (!m_nature.late)
        look();
    const int kind = number(0, 9);
    if (kind == 9 && m_nature.monthly && (!m_renewed || m_oracle->looked()))
        longerTerm();
    else if (kind > 4 && m_oracle->mayGo(now()) > 0)
        fewer();
    else
        more();
    m_stale = true;
    const bool fewerThanSeen = m_oracle->looked() && m_oracle->seats() < m_oracle->lastSeen();
    if (!m_nature.late || fewerThanSeen || oneIn(3))
        look();
}

void Teller::setSeats(int seats)
{
    const Answer answer = m_world->setSeats(seats);
    if (answer.status != 200)
        fault(u"the provider refused %1 seats with %2"_s.arg(seats).arg(answer.code()));
    m_oracle->set(seats, now());
}

void Teller::more()
{
    setSeats(m_oracle->seats() + number(1, 12));
}

void Teller::fewer()
{
    const int most = m_oracle->mayGo(now());
    setSeats(m_oracle->seats() - (oneIn(2) ? most : number(1, most)));
}

void Teller::longerTerm()
{
    const Answer answer = m_world->change({{u"termDuration"_s, u"P1Y"_s}});
    if (answer.status != 200)
        fault(u"the provider refused the longer term with %1"_s.arg(answer.code()));
    m_nature.monthly = false;
    m_nextRenewal = m_world->nextRenewal().toSecsSinceEpoch();
    ++m_counts.longerTerm;
}

void Teller::look()
{
    if (!m_world->look())
        fault(u"the program could not read the subscriptions"_s);
    m_oracle->look(now());
    m_stale = false;
    compare();
}

std::optional<SeatRoom> Teller::room()
{
    const auto question = m_world->ask();
    if (!question)
        fault(u"the program knows no room"_s);
    return question ? std::optional(question->room) : std::nullopt;
}

Verdict::Kind Teller::expectedKind(const SeatOracle::Offer &offer) const
{
    if (m_active && offer.seats > 0)
        return Verdict::Kind::Allowed;
    return m_active && offer.unknown > 0 ? Verdict::Kind::CannotTell : Verdict::Kind::Refused;
}

// What the program offers and until when, against the oracle.
void Teller::compare()
{
    const auto room = this->room();
    if (!room)
        return;
    SeatOracle::Offer offer = m_oracle->offer(now(), !m_nature.silent);
    if (!m_active)
        offer = {};
    std::map<Second, int> until;
    for (const SeatRoom::Part &part : room->returnable)
        until[part.until.toSecsSinceEpoch()] += part.quantity;
    if (room->current != m_oracle->seats())
        fault(u"%1 seats, not %2"_s.arg(room->current).arg(m_oracle->seats()));
    if (room->current - room->lowest != offer.seats)
        fault(u"offered %1, by the oracle %2"_s.arg(room->current - room->lowest).arg(offer.seats));
    if (until != offer.until)
        fault(u"offered until other instants than the oracle says"_s);
    if (room->unsure != offer.unknown)
        fault(u"%1 unsure, by the oracle %2"_s.arg(room->unsure).arg(offer.unknown));
    if (room->fewer.kind != expectedKind(offer))
        fault(u"the verdict is %1 (%2)"_s.arg(static_cast<int>(room->fewer.kind)).arg(room->fewer.reason));
    if (m_active && room->highest != m_nature.product.maximum)
        fault(u"at most %1 seats"_s.arg(room->highest));
    ++m_counts.compared;
    m_counts.atAnEdge += isAtAnEdge();
}

bool Teller::isAtAnEdge() const
{
    for (int seat = 0; seat < m_oracle->seats(); ++seat) {
        if (std::abs(m_oracle->someEdge(static_cast<std::size_t>(seat)) - now()) <= 1)
            return true;
    }
    return false;
}

void Teller::finish()
{
    goTo(nearAnEdge(now() + number(0, 9 * 24 * static_cast<int>(hour))));
    m_counts.renewed += m_renewed;
    if (m_nature.suspended)
        return suspend();
    if (m_stale || oneIn(2))
        look();
    else
        compare(); // what was read earlier holds now
    const auto room = this->room();
    if (!room)
        return;
    m_counts.something += room->lowest < room->current;
    m_counts.several += room->returnable.size() > 1;
    m_counts.unknown += room->unsure > 0;
    tryTheLimits(*room);
    if (room->lowest < room->current)
        giveBack(*room);
}

void Teller::suspend()
{
    if (m_world->change({{u"status"_s, u"suspended"_s}}).status != 200)
        fault(u"the provider did not suspend"_s);
    m_active = false;
    look();
    if (const Answer answer = m_world->setSeats(m_oracle->seats() + 1); answer.code() != 800091)
        fault(u"suspended, and the provider answered %1"_s.arg(answer.status));
    ++m_counts.suspended;
}

// One seat more than offered is refused, unless the program said that it cannot know; so is one above the maximum.
void Teller::tryTheLimits(const SeatRoom &room)
{
    if (room.unsure == 0) {
        const Answer answer = m_world->setSeats(room.lowest - 1);
        const bool refused = answer.status == 400 && answer.code() == (room.lowest == 1 ? 2002 : 800090);
        m_counts.refused += refused;
        if (!refused)
            fault(u"one seat more was answered with %1, code %2"_s.arg(answer.status).arg(answer.code()));
    }
    const Answer answer = m_world->setSeats(room.highest + 1);
    const bool refused = answer.status == 400 && answer.code() == 2002;
    m_counts.tooMany += refused;
    if (!refused)
        fault(u"a seat above the maximum was answered with %1"_s.arg(answer.status));
}

void Teller::giveBack(const SeatRoom &room)
{
    const bool byPlan = oneIn(10);
    const bool accepted = byPlan ? m_world->sendByPlan(room.lowest) : m_world->setSeats(room.lowest).status == 200;
    m_counts.accepted += accepted;
    m_counts.byPlan += accepted && byPlan;
    if (!accepted)
        fault(u"the provider refused the offered %1 of %2"_s.arg(room.current - room.lowest).arg(room.current));
}

// A customer, sometimes a world, of its own.
bool Teller::place()
{
    if (m_history % historiesOfAWorld == 0) {
        m_world.reset();
        m_world = std::make_unique<SeatWorld>();
        if (!m_world->open())
            return false;
    }
    return m_history % historiesOfACustomer != 0 || m_world->newCustomer();
}

bool Teller::tell(int histories)
{
    for (m_history = 0; m_history < histories; ++m_history) {
        m_random.seed(m_seed + static_cast<quint32>(m_history)); // whatever the one before came to
        if (!place() || !begin(nature(m_history)))
            return false;
        for (int events = number(0, 8); events > 0; --events) {
            goTo(later());
            happen();
        }
        finish();
        ++m_counts.histories;
        m_world->goTo(instant(now() + number(1, 24 * static_cast<int>(hour))));
    }
    return true;
}

void print(const Counts &counts)
{
    std::printf("%d histories: %d silent, %d looked at now and then, %d first seen late, %d renewed, %d with a longer "
                "term, %d suspended, %d of add-ons\n",
                counts.histories, counts.silent, counts.late, counts.unseenStart, counts.renewed, counts.longerTerm,
                counts.suspended, counts.addOns);
    std::printf("%d answers compared, %d of them within a second of the end of a window; at the end %d could give "
                "something back, %d with several dates, %d said that it cannot be known of all\n",
                counts.compared, counts.atAnEdge, counts.something, counts.several, counts.unknown);
}

quint32 seedFrom(const QString &text)
{
    return text.isEmpty() ? std::random_device()() : text.toUInt();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"histories"_s, {}, u"N"_s, u"1000"_s}, {u"seed"_s, {}, u"N"_s}});
    parser.process(application);
    const quint32 seed = seedFrom(parser.value(u"seed"_s));
    const int wanted = parser.value(u"histories"_s).toInt();
    std::printf("seed %u\n", seed);
    std::fflush(stdout);
    QElapsedTimer timer;
    timer.start();
    Teller teller(seed);
    const bool told = teller.tell(wanted);
    if (!told)
        std::puts("the sandbox could not be made ready");
    const Counts &counts = teller.counts();
    print(counts);
    const bool edges = counts.atAnEdge * 10 > counts.histories; // the dice must not have missed what they are for
    const bool holds = told && edges && counts.faults == 0 && counts.histories == wanted;
    std::printf("seat histories %s: %d of %d, %d faults; %d offered reductions accepted (%d sent by the program), one "
                "seat more refused %d times, a seat above the maximum %d times; %lld s, seed %u\n",
                holds ? "hold" : "DO NOT HOLD", counts.histories, wanted, counts.faults, counts.accepted, counts.byPlan,
                counts.refused, counts.tooMany, static_cast<long long>(timer.elapsed() / 1000), seed);
    return holds ? 0 : 1;
}
