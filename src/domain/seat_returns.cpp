// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/seat_returns.h"

#include <algorithm>
#include <numeric>

namespace tenantry {

namespace {

using ReturnParts = QList<SeatRoom::Part>;
using std::chrono::seconds;

int seatsAfter(const ReturnParts &parts, const QDateTime &instant)
{
    return std::accumulate(parts.begin(), parts.end(), 0, [&instant](int sum, const SeatRoom::Part &part) {
        return part.until > instant ? sum + part.quantity : sum;
    });
}

int sumOf(const QList<SeatLot> &lots)
{
    return std::accumulate(lots.begin(), lots.end(), 0, [](int sum, const SeatLot &lot) { return sum + lot.quantity; });
}

// Lots of exactly the seats the provider says there are: too many go from the youngest, missing ones have no date.
QList<SeatLot> lotsOfQuantity(QList<SeatLot> lots, int quantity)
{
    const int surplus = sumOf(lots) - quantity;
    takeYoungest(lots, surplus);
    if (surplus < 0)
        lots.prepend({-surplus, {}});
    return lots;
}

// Purchase or renewal, before which no seat of the term came. A term that begins neither with the purchase nor at the
// midnight of a renewal (§19.1) is a longer one taken in between, and that opens no window (§10.2).
QDateTime windowBegin(const Subscription &subscription)
{
    const QDateTime &start = subscription.termStart;
    if (!start.isValid() || !subscription.created.isValid() || start <= subscription.created)
        return start;
    return start.toUTC().time() == QTime(0, 0) ? start : subscription.created;
}

// The earliest and the latest instant at which the window of a lot can have begun. Invalid: nobody knows.
QDateTime earliestBegin(const SeatLot &lot, const Subscription &subscription)
{
    if (lot.addedAt.isValid())
        return lot.addedAt;
    const QDateTime begin = windowBegin(subscription);
    return begin.isValid() && lot.seenAt.isValid() ? std::min(begin, lot.seenAt) : begin;
}

QDateTime latestBegin(const SeatLot &lot, const Subscription &subscription)
{
    return lot.seenAt.isValid() ? lot.seenAt : earliestBegin(lot, subscription);
}

bool statesParts(const Subscription &subscription)
{
    return subscription.refundable && !subscription.refundable->parts.isEmpty();
}

QDateTime untilFrom(const QDateTime &begin, const Subscription &subscription, seconds window)
{
    const QDateTime counted = begin.isValid() ? begin.addSecs(window.count()) : QDateTime();
    if (statesParts(subscription) || !subscription.cancelUntil.isValid())
        return counted;
    // While the whole subscription may be cancelled any of its seats may go.
    const bool ofTermStart = !begin.isValid() || begin == subscription.termStart;
    return ofTermStart ? subscription.cancelUntil : std::max(counted, subscription.cancelUntil);
}

// The provider's; a total without parts takes its date from the subscription's.
std::optional<ReturnParts> statedParts(const Subscription &subscription)
{
    if (!subscription.refundable)
        return {};
    ReturnParts parts;
    for (const RefundableSeats::Part &part : subscription.refundable->parts)
        parts.append({part.quantity, part.until});
    if (parts.isEmpty() && subscription.refundable->total > 0 && subscription.cancelUntil.isValid())
        parts.append({subscription.refundable->total, subscription.cancelUntil});
    return parts;
}

// Where the youngest lots are exactly the seats of the provider's latest parts and it gives them longer than our count,
// it is believed: its window is another one. Both lists oldest first.
void believeDates(ReturnParts &counted, ReturnParts stated)
{
    std::stable_sort(stated.begin(), stated.end(), [](const auto &a, const auto &b) { return a.until < b.until; });
    qsizetype first = counted.size() - 1; // youngest lot of the group that is being compared
    qsizetype lot = first;
    int open = 0; // stated seats less lots, of the group
    for (auto part = stated.crbegin(); part != stated.crend() && lot >= 0; ++part) {
        open += part->quantity;
        while (lot >= 0 && open >= counted[lot].quantity)
            open -= counted[lot--].quantity;
        if (open != 0)
            continue;
        const bool longer = !counted[first].until.isValid() || part->until > counted[first].until;
        for (qsizetype i = lot + 1; i <= first && longer; ++i)
            counted[i].until = part->until;
        first = lot;
    }
}

// One that states a total but no date anywhere: the dates are ours, the total caps them.
bool totalOnly(const Subscription &subscription)
{
    return subscription.refundable && subscription.refundable->parts.isEmpty() && subscription.refundable->total > 0 &&
           !subscription.cancelUntil.isValid();
}

// Our own lots. Where the provider speaks they count as late as they can have come, and seats nobody saw come are no
// evidence against it; else as early as they can have come, so that nothing is offered that it would refuse.
struct OwnCount
{
    ReturnParts parts;
    ReturnParts latest; // the same as late as they can have come
    int undated = 0;
};

std::optional<OwnCount> ownCount(const Subscription &subscription, const QList<SeatLot> &lots, seconds window)
{
    const bool canCount = window > seconds::zero() || (!subscription.refundable && subscription.cancelUntil.isValid());
    const bool dated = subscription.refundable && !totalOnly(subscription);
    OwnCount own;
    for (const SeatLot &lot : lotsOfQuantity(lots, subscription.quantity)) {
        if (dated && !lot.addedAt.isValid()) {
            own.undated += lot.quantity;
            continue;
        }
        const QDateTime latest = untilFrom(latestBegin(lot, subscription), subscription, window);
        const QDateTime earliest = untilFrom(earliestBegin(lot, subscription), subscription, window);
        own.parts.append({lot.quantity, dated ? latest : earliest});
        own.latest.append({lot.quantity, latest});
    }
    if (const auto stated = statedParts(subscription))
        believeDates(own.parts, *stated);
    const bool known = subscription.quantity == 0 ||
                       std::any_of(own.parts.begin(), own.parts.end(), [](const auto &p) { return p.until.isValid(); });
    return canCount && known ? std::optional(own) : std::nullopt;
}

int cappedSeats(const Subscription &subscription, int seats)
{
    if (!subscription.refundable || (subscription.refundable->total == 0 && statesParts(subscription)))
        return seats; // parts without a total
    return std::min(seats, subscription.refundable->total);
}

QList<QDateTime> endsOf(const ReturnParts &parts, const QDateTime &now)
{
    QList<QDateTime> ends;
    for (const SeatRoom::Part &part : parts) {
        if (part.until > now)
            ends.append(part.until);
    }
    std::sort(ends.begin(), ends.end());
    ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
    return ends;
}

// Turns "how many may go at this instant" into parts that end where it falls.
template <class SeatsAt>
ReturnParts partsOf(const QList<QDateTime> &ends, const QDateTime &now, SeatsAt seatsAt)
{
    ReturnParts parts;
    int before = seatsAt(now);
    for (const QDateTime &end : ends) {
        const int after = seatsAt(end);
        if (after < before)
            parts.append({before - after, end});
        before = after;
    }
    return parts;
}

} // namespace

void takeYoungest(QList<SeatLot> &lots, int seats)
{
    while (seats > 0 && !lots.isEmpty()) {
        const int taken = std::min(seats, lots.last().quantity);
        lots.last().quantity -= taken;
        seats -= taken;
        if (lots.last().quantity == 0)
            lots.removeLast();
    }
}

int SeatReturns::total() const
{
    return std::accumulate(parts.begin(), parts.end(), 0,
                           [](int sum, const SeatRoom::Part &part) { return sum + part.quantity; });
}

SeatReturns seatReturns(const Subscription &subscription, const QList<SeatLot> &lots, seconds window,
                        const QDateTime &now)
{
    const auto stated = statedParts(subscription);
    const auto counted = ownCount(subscription, lots, window);
    SeatReturns returns;
    if (stated)
        returns.stated = totalOnly(subscription) ? subscription.refundable->total
                                                 : cappedSeats(subscription, seatsAfter(*stated, now));
    if (counted) {
        returns.counted = seatsAfter(counted->parts, now);
        if (!stated || totalOnly(subscription))
            returns.unsure = cappedSeats(subscription, seatsAfter(counted->latest, now)) -
                             cappedSeats(subscription, *returns.counted);
    }
    const bool statedDates = stated && !totalOnly(subscription);
    const auto seatsAt = [&](const QDateTime &instant) {
        int seats = subscription.quantity;
        if (statedDates)
            seats = std::min(seats, seatsAfter(*stated, instant));
        if (counted)
            seats = std::min(seats, counted->undated + seatsAfter(counted->parts, instant));
        return cappedSeats(subscription, seats);
    };
    if (statedDates || counted)
        returns.parts = partsOf(
            endsOf(stated.value_or(ReturnParts()) + (counted ? counted->parts : ReturnParts()), now), now, seatsAt);
    return returns;
}

} // namespace tenantry
