// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/seat_room.h"

#include "domain/rule_packs.h"
#include "domain/seat_returns.h"

#include <algorithm>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

RuleQuestion seatQuestion(const Subscription &subscription, const QList<SeatLot> &lots, const SeatLimits &limits,
                          const QDateTime &now, const QString &profile)
{
    RuleQuestion question;
    question.family = familyOf(subscription);
    question.profile = profile;
    question.now = now;
    question.subscription = &subscription;
    question.lots = &lots;
    question.limits = limits;
    return question;
}

// Seats that must stay are the ones whose window ends soonest: the others can wait.
void keepSeats(QList<SeatRoom::Part> &parts, int kept)
{
    while (kept > 0 && !parts.isEmpty()) {
        const int taken = std::min(kept, parts.first().quantity);
        parts.first().quantity -= taken;
        kept -= taken;
        if (parts.first().quantity == 0)
            parts.removeFirst();
    }
}

SeatLot lotSeen(int quantity, const SeatObservation &seen)
{
    const bool exact = !seen.notBefore.isValid() || seen.notBefore >= seen.at;
    return exact ? SeatLot{quantity, seen.at} : SeatLot{quantity, seen.notBefore, seen.at};
}

// A renewal renews what there was; what it is more by the time somebody looks came then or later.
QList<SeatLot> lotsOfTerm(int before, const SeatObservation &seen)
{
    QList<SeatLot> lots;
    if (const int renewed = std::min(before, seen.quantity); renewed > 0)
        lots.append({renewed, seen.notBefore.isValid() ? seen.notBefore : seen.at});
    if (seen.quantity > before)
        lots.append(lotSeen(seen.quantity - before, seen));
    return lots;
}

} // namespace

QList<SeatLot> lotsOf(const QList<SeatObservation> &history)
{
    QList<SeatLot> lots;
    int quantity = 0;
    bool first = true;
    for (const SeatObservation &seen : history) {
        const int more = seen.quantity - quantity;
        if (seen.termStart)
            lots = lotsOfTerm(first ? seen.quantity : quantity, seen);
        else if (more > 0)
            lots.append(first ? SeatLot{more, {}, seen.at} : lotSeen(more, seen));
        else
            takeYoungest(lots, -more);
        quantity = seen.quantity;
        first = false;
    }
    return lots;
}

SeatRoom seatRoom(const Subscription &subscription, const QList<SeatLot> &lots, const SeatLimits &limits,
                  const RulePacks &rules, const QDateTime &now, const QString &profile)
{
    RuleQuestion question = seatQuestion(subscription, lots, limits, now, profile);
    SeatRoom room;
    room.current = subscription.quantity;
    question.operation = u"seats.more"_s;
    question.quantity = std::max(room.current + 1, limits.minimum); // who has too few may come up to it
    room.more = rules.ask(question);
    room.highest = room.more.kind == Verdict::Kind::Refused ? room.current : limits.maximum;

    question.operation = u"seats.fewer"_s;
    question.quantity = room.current - 1;
    room.fewer = rules.ask(question);
    room.lowest = room.current;
    const std::chrono::seconds window = rules.returnWindow(question);
    const bool unlimited = window == std::chrono::seconds::max();
    const SeatReturns returns = seatReturns(subscription, lots, unlimited ? std::chrono::seconds::zero() : window, now);
    room.stated = returns.stated;
    room.counted = unlimited ? std::nullopt : returns.counted;
    const int floor = std::min(room.current, std::max(1, limits.minimum));
    if (room.fewer.kind != Verdict::Kind::Refused && !unlimited)
        room.unsure = std::clamp(room.current - floor - returns.total(), 0, returns.unsure);
    if (!room.fewer.allowed())
        return room;

    room.anyTime = unlimited;
    room.lowest = unlimited ? floor : std::max(floor, room.current - returns.total());
    if (!unlimited) {
        room.returnable = returns.parts;
        keepSeats(room.returnable, returns.total() - (room.current - room.lowest));
    }
    return room;
}

} // namespace tenantry
