// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ending_term.h"
#include "support/result.h"

namespace tenantry {

class Connection;

// A subscription whose term ends, with its prices, from store.db. What only the ledger knows is left empty in facts.
struct EndingRecord
{
    qint64 key = 0;
    qint64 customerKey = 0;
    QString customerName;
    QString market; // price_lookup.h
    EndingFacts facts;
};

// Terms that end in [from, to), soonest first.
struct EndingSlice
{
    QDateTime from; // UTC
    QDateTime to;
    qint64 customerKey = 0; // 0: all
    QDateTime afterEnd;     // behind the row with this end and key; invalid: from the start
    qint64 afterKey = 0;
    int limit = 0;
};

// Subscriptions of the account that are neither gone nor over.
Result<QList<EndingRecord>> endingRecords(Connection &connection, qint64 account, const EndingSlice &slice);
Result<std::optional<EndingRecord>> endingRecord(Connection &connection, qint64 account, qint64 key);
// Customers whose directory is to be counted for the end of a term that renews, soonest end first: those whose licences
// were not read since then.
struct CountingWindow
{
    QDateTime now;     // UTC
    QDateTime monthly; // terms of a month are of interest that end before this
    QDateTime longer;
    QDateTime readBefore;
    int limit = 0;
};
Result<QList<CustomerId>> customersToCount(Connection &connection, qint64 account, const CountingWindow &window);

// The list price of what a subscription becomes; its own order line says nothing about that (S2-132).
Result<ShownPrice> listPriceAfter(Connection &connection, qint64 account, qint64 customerKey,
                                  const Subscription &renewed);

} // namespace tenantry
