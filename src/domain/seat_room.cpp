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

} // namespace

QList<SeatLot> lotsOf(const QList<SeatObservation> &history)
{
    QList<SeatLot> lots;
    int quantity = 0;
    bool first = true;
    for (const SeatObservation &seen : history) {
        const int more = seen.quantity - quantity;
        if (seen.termStart)
            lots = seen.quantity > 0 ? QList<SeatLot>{{seen.quantity, seen.at}} : QList<SeatLot>();
        else if (more > 0)
            lots.append({more, first ? QDateTime() : seen.at});
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
    if (!room.fewer.allowed())
        return room;

    const int floor = std::min(room.current, std::max(1, limits.minimum));
    room.anyTime = unlimited;
    room.lowest = unlimited ? floor : std::max(floor, room.current - returns.total());
    if (!unlimited) {
        room.returnable = returns.parts;
        keepSeats(room.returnable, returns.total() - (room.current - room.lowest));
    }
    return room;
}

} // namespace tenantry
