// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ending_term.h"
#include "domain/intent.h"
#include "domain/life_dates.h"
#include "support/async.h"

#include <QObject>

namespace tenantry {

// A subscription that can still be cancelled, with its countdown.
struct OpenWindow
{
    qint64 subscriptionKey = 0;
    qint64 customerKey = 0;
    QString customerName;
    Subscription subscription;
    CancelWay way;

    bool operator==(const OpenWindow &) const = default;
};

// What time does by itself: trials that end and ways back that close, soonest first; the counts are of all of them.
struct TodayTerms
{
    QList<EndingTerm> trials; // the trial tracker (S2-107, S2-221, S2-222; R24): outcome and price are byDefault's
    int trialsInAll = 0;
    QList<OpenWindow> windows; // whose end the provider states
    int windowsInAll = 0;
    QDateTime asOf; // what now was, UTC

    bool operator==(const TodayTerms &) const = default;
};

// Orders and changes in some of their states, what changed last first; steps included.
struct TodayIntents
{
    QList<Intent> intents;
    int inAll = 0;

    bool operator==(const TodayIntents &) const = default;
};

struct TodaySends
{
    TodayIntents waiting;   // Queued and Parked: they wait for somebody
    TodayIntents refused;   // since TodayDesk::daysBack days
    TodayIntents confirmed; // the same
    QDateTime asOf;         // UTC

    bool operator==(const TodaySends &) const = default;
};

// What the screen "Today" reads beside the end-of-term board and the plan: of the current account, from store and
// ledger, never from the network. limit: how many of each list. GUI thread.
class TodayDesk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    static constexpr int daysBack = 7;    // refused and confirmed
    static constexpr int trialDays = 40;  // trials that end within so many days: one is 30 days long (§19.5)
    static constexpr int windowDays = 30; // the longest window that is known (§19.2)

    virtual Async<TodayTerms> terms(int limit) = 0;
    virtual Async<TodaySends> sends(int limit) = 0;

Q_SIGNALS:
    void termsChanged(); // the answer is another one now, as is that of sends()
    void sendsChanged();
};

} // namespace tenantry
