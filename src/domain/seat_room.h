// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/subscription.h"
#include "domain/verdict.h"

#include <QList>

namespace tenantry {

class RulePacks;

// One addition of seats with its own way back (design §3). Built from the stored history of a subscription.
struct SeatLot
{
    int quantity = 0;
    QDateTime addedAt = {}; // UTC, no earlier than this; invalid: nobody saw it
    QDateTime seenAt = {};  // UTC, no later than this; invalid: addedAt is exact
    bool operator==(const SeatLot &) const = default;
};

// A way of the seat count over time, oldest first, as it was observed or confirmed.
struct SeatObservation
{
    QDateTime at; // UTC
    int quantity = 0;
    bool termStart = false; // purchase or renewal: everything there begins a window anew
    // UTC: when the count was last seen to be another, for a term start the start itself; invalid: at is exact.
    QDateTime notBefore = {};
    bool operator==(const SeatObservation &) const = default;
};

// The lots that still stand: an increase makes one, a decrease takes from the youngest first. What changed between two
// readings came at some time between them. Seats that stood already when the history begins, without a term start, make
// a lot without a date: nobody saw when they came.
QList<SeatLot> lotsOf(const QList<SeatObservation> &history);

struct SeatLimits
{
    int minimum = 1;
    int maximum = 0; // of the SKU; 0: not stated
    bool operator==(const SeatLimits &) const = default;
};

// How many seats a subscription may have right now and what can go back until when (S0-51, S0-52; §19.3).
struct SeatRoom
{
    struct Part
    {
        int quantity = 0;
        QDateTime until; // UTC
        bool operator==(const Part &) const = default;
    };
    int current = 0;
    int lowest = 0;         // current less what may go back now
    int highest = 0;        // 0: nobody stated a maximum; current: none may be added now
    QList<Part> returnable; // soonest end first; sums to current - lowest
    bool anyTime = false;   // legacy: fewer at any time; returnable is empty then
    // Where the provider's figure and our own lots disagree the smaller is offered and both are shown.
    std::optional<int> stated;  // the provider's refundable quantity, windows that ended left out
    std::optional<int> counted; // by our own lots
    // Beyond the offered ones: seats of which nobody saw when they came, so that nobody knows whether they still go
    // back. Only where the provider states no dates.
    int unsure = 0;
    Verdict more;  // whether seats may be added now
    Verdict fewer; // whether any seat may go back now; refused: nextAllowed is when they can

    bool operator==(const SeatRoom &) const = default;
};

// Lots may be empty: then every seat counts from purchase or renewal, which is never later than it came. The window
// is the rule's (168 hours to the second for NCE); a date the provider states wins over it, and a part whose until is
// now or earlier no longer goes back. profile: the provider profile's id; empty: what holds for all.
SeatRoom seatRoom(const Subscription &subscription, const QList<SeatLot> &lots, const SeatLimits &limits,
                  const RulePacks &rules, const QDateTime &now, const QString &profile = {});

} // namespace tenantry
