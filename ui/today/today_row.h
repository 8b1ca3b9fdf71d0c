// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "ui/common/tone.h"

#include <QDate>
#include <QString>

namespace tenantry {

// The lists of the screen "Today", in the order they stand.
enum class TodaySection { Trouble, Decisions, Unsent, Waiting, Trials, Windows, Confirmed };
constexpr int todaySections = 7;

// Where the verb of a line leads.
struct TodayTarget
{
    enum class Kind {
        None,
        Renewals, // at subscriptionKey; 0: the board
        Plan,
        Order,  // intent
        Change, // intent
        Activity,
        Subscription, // customerKey and subscriptionKey
        SignIn,
        TryNow,
        ReadAgain,
        Settings
    };
    Kind kind = Kind::None;
    qint64 customerKey = 0;
    qint64 subscriptionKey = 0;
    IntentId intent{};
    QDate end{}; // of Renewals: the day in UTC on which the term ends

    bool operator==(const TodayTarget &) const = default;
};

struct TodayCell
{
    QString text;
    QString caption{}; // second line
    QString unit{};    // small and grey beside digits
    Tone tone = Tone::Normal;

    bool operator==(const TodayCell &) const = default;
};

// One line: a heading with what its list comes to, or an entry of it.
struct TodayRow
{
    TodaySection section = TodaySection::Trouble;
    bool heading = false;
    QString key; // of the entry within its section; keeps selection and scroll over a refresh
    StatusWord state;
    QString left; // below the state: how long still, or since
    TodayCell when;
    TodayCell what; // of a heading: its title, and what it comes to
    TodayCell then; // what happens if nothing is done, or why it stands here
    TodayCell cost;
    QString verb;
    QString more; // tooltip: sources of rules, words of the provider
    TodayTarget target;

    bool operator==(const TodayRow &) const = default;
};

} // namespace tenantry
