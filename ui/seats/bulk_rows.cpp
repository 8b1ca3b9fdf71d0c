// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seats/bulk_rows.h"

#include <QHash>
#include <algorithm>

namespace tenantry {

namespace {

BulkRow::State stateOfVerdict(const Verdict &verdict)
{
    switch (verdict.kind) {
    case Verdict::Kind::Allowed:
        return BulkRow::State::Allowed;
    case Verdict::Kind::Refused:
        return BulkRow::State::Refused;
    case Verdict::Kind::CannotTell:
        break;
    }
    return BulkRow::State::CannotTell;
}

bool isAboutOne(const BulkRow &row)
{
    return !row.leftOut && row.answer && row.answer->match == BulkAnswer::Match::Found;
}

} // namespace

BulkRow::State BulkRow::state() const
{
    if (leftOut)
        return State::LeftOut;
    if (!answer)
        return State::Waiting;
    if (answer->match == BulkAnswer::Match::Several)
        return State::Choose;
    if (answer->match != BulkAnswer::Match::Found)
        return State::Unmatched;
    if (!answer->after)
        return State::Fault;
    if (!twins.isEmpty())
        return State::Twice;
    if (*answer->after < 1)
        return State::Fault;
    if (*answer->after == answer->subject.seats)
        return State::Same;
    return stateOfVerdict(answer->verdict);
}

bool BulkRow::needsPerson() const
{
    switch (state()) {
    case State::Refused:
    case State::Fault:
    case State::Unmatched:
    case State::Choose:
    case State::Twice:
        return true;
    default:
        return false;
    }
}

BulkTable::Column BulkRow::faultyColumn() const
{
    switch (answer ? answer->match : BulkAnswer::Match::Found) {
    case BulkAnswer::Match::NoCustomer:
    case BulkAnswer::Match::OtherCustomer:
        return BulkTable::Customer;
    case BulkAnswer::Match::NoProduct:
    case BulkAnswer::Match::Several:
        return BulkTable::Product;
    case BulkAnswer::Match::NoSubscription:
    case BulkAnswer::Match::NothingNamed:
        return BulkTable::Subscription;
    case BulkAnswer::Match::Found:
        break;
    }
    return BulkTable::Seats;
}

SubscriptionChange BulkRow::change() const
{
    SubscriptionChange change;
    if (!answer)
        return change;
    change.kind = ChangeKind::Seats;
    change.customer = answer->subject.customer;
    change.subscription = answer->subject.subscription;
    change.before.quantity = answer->subject.seats;
    change.after.quantity = answer->after;
    return change;
}

BulkCounts countsOf(const std::vector<BulkRow> &rows)
{
    BulkCounts counts;
    for (const BulkRow &row : rows) {
        const BulkRow::State state = row.state();
        counts.taken += row.goesIntoPlan() ? 1 : 0;
        counts.toClear += row.needsPerson() ? 1 : 0;
        counts.refused += state == BulkRow::State::Refused ? 1 : 0;
        counts.same += state == BulkRow::State::Same ? 1 : 0;
        counts.leftOut += state == BulkRow::State::LeftOut ? 1 : 0;
        counts.waiting += state == BulkRow::State::Waiting ? 1 : 0;
    }
    return counts;
}

QList<int> findTwins(std::vector<BulkRow> &rows)
{
    QHash<qint64, QList<int>> about;
    for (std::size_t place = 0; place < rows.size(); ++place) {
        if (isAboutOne(rows[place]))
            about[rows[place].answer->subject.subscriptionKey] += static_cast<int>(place);
    }
    QList<int> changed;
    for (std::size_t place = 0; place < rows.size(); ++place) {
        QList<int> twins;
        if (isAboutOne(rows[place]))
            twins = about.value(rows[place].answer->subject.subscriptionKey);
        twins.removeOne(static_cast<int>(place));
        if (std::ranges::equal(rows[place].twins,
                               twins)) // Qt 6.4 compares empty lists of numbers through null pointers
            continue;
        rows[place].twins = twins;
        changed += static_cast<int>(place);
    }
    return changed;
}

} // namespace tenantry
