// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/subscription_change.h"
#include "services/api/bulk_changes.h"

#include <QList>
#include <vector>

namespace tenantry {

// One line of the preview: what is written, what was answered, and what a person decided about it.
struct BulkRow
{
    enum class State {
        Waiting,    // not answered yet
        Allowed,    // goes into the plan
        CannotTell, // goes into the plan, no rule speaks of it
        Same,       // changes nothing
        Refused,    // by the rules
        Fault,      // the number cannot be read or is below one
        Unmatched,  // no such subscription
        Choose,     // several
        Twice,      // another line changes the same subscription: neither is taken
        LeftOut     // by a person
    };
    BulkLine line;
    std::optional<BulkAnswer> answer;
    QList<int> twins; // positions of the others about the same subscription
    bool leftOut = false;
    bool own = false;     // its number was written for it alone
    bool queued = false;  // to be judged
    quint64 revision = 0; // of line; an answer to an older one is dropped

    State state() const;
    bool goesIntoPlan() const { return state() == State::Allowed || state() == State::CannotTell; }
    bool needsPerson() const;               // neither taken nor settled: fault, no match, choice, twin, refusal
    BulkTable::Column faultyColumn() const; // which cell to look at first
    SubscriptionChange change() const;
};

struct BulkCounts
{
    int taken = 0;
    int toClear = 0;
    int refused = 0; // part of toClear
    int same = 0;
    int leftOut = 0;
    int waiting = 0;

    bool operator==(const BulkCounts &) const = default;
};
BulkCounts countsOf(const std::vector<BulkRow> &rows);

// Finds the lines that change the same subscription; of two of them neither is right by itself (the last one is not).
// Returns the positions whose twins are others than before.
QList<int> findTwins(std::vector<BulkRow> &rows);

} // namespace tenantry
