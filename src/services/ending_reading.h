// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rule_packs.h"
#include "services/api/renewal_board.h"
#include "storage/ending_lookup.h"
#include "storage/renewal_store.h"

#include <QHash>

namespace tenantry {

class Connection;

using AssignedSeats = QHash<SubscriptionId, int>;

// What the ledger knows about ending terms, found by what it is about.
class EndingNotes
{
public:
    EndingNotes() = default;
    EndingNotes(const QList<TermMark> &marks, const QList<RenewalStore::PlannedEnd> &planned);

    void fill(EndingFacts *facts) const;

private:
    QMultiHash<QString, TermMark> m_marks; // by subject
    QMultiHash<SubscriptionId, RenewalStore::PlannedEnd> m_planned;
};
Result<EndingNotes> endingNotes(Connection &ledger, const AccountId &account, const QDateTime &now);

// One look at the ending terms of an account; a value, so that it can go to the reader's thread.
struct EndingReading
{
    qint64 account = 0;
    QString profile;
    QDateTime now; // UTC
    RulePacks rules;
    EndingNotes notes;
    AssignedSeats assigned;
    AccountId accountId{}; // in the ledger

    EndingFacts factsOf(const EndingRecord &record) const;
    EndingTerm termOf(const EndingRecord &record) const;
    EndingPolicy policy() const { return endingPolicy(rules, profile, now); }
};

// Terms of a stretch of the store that is short enough for the others who wait for the reader.
struct EndingStretch
{
    QList<EndingTerm> terms;                // all of them, whatever the query shows
    std::optional<EndingQuery::Place> next; // unset: the horizon is reached
};
// In two parts, since no question spans both files: what the store has, then what that comes to.
struct EndingRecords
{
    QList<EndingRecord> records;
    std::optional<EndingQuery::Place> next;
};
Result<EndingRecords> endingRecordsFor(Connection &store, const EndingReading &reading, const EndingQuery &query);
Result<EndingStretch> endingStretch(Connection &ledger, const EndingReading &reading, const EndingRecords &stored);

bool isShown(EndingQuery::Show show, const EndingTerm &term);
void countIn(EndingSummary *summary, const EndingTerm &term);

} // namespace tenantry
