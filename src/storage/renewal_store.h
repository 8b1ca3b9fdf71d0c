// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intent.h"
#include "domain/subscription_change.h"
#include "domain/term_mark.h"
#include "support/result.h"

namespace tenantry {

class Connection;

// What only we know about ending terms, in ledger.db: marks a person set, and the changes of the plan that decide how a
// term ends.
class RenewalStore
{
public:
    explicit RenewalStore(Connection &connection) : m_connection(connection) {}

    Result<qint64> add(const AccountId &account, const TermMark &mark); // its number
    // NotFound where it is not there, or has been taken back already.
    Outcome takeBack(const AccountId &account, qint64 number, const QDateTime &at);
    Outcome putBack(const AccountId &account, qint64 number); // the undoing of it
    // In force: not taken back, the term not over, the time of it not past; oldest first.
    Result<QList<TermMark>> standing(const AccountId &account, const QDateTime &now);

    struct PlannedEnd
    {
        IntentId intent;
        SubscriptionChange change;
        bool done = false;    // sent, and nothing goes on by itself; else it waits or is on its way
        bool stopped = false; // done, but refused or parked
        QDateTime at;         // UTC
    };
    // Renewal, next term, cancellation and term: those that wait or are on their way, and those done since then; oldest
    // first. What was given up is nobody's word.
    Result<QList<PlannedEnd>> plannedEnds(const AccountId &account, const QDateTime &doneSince);

private:
    Connection &m_connection;
};

} // namespace tenantry
