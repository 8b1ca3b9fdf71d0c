// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QDateTime>
#include <QList>

namespace tenantry {

// A day on which the provider lets a term end before it is full (api/partner-center.md §19.6; C25).
struct AllowedEnd
{
    QDateTime at;               // UTC; sent back as the provider stated it
    bool monthEnd = false;      // the last day of a calendar month
    QList<SubscriptionId> with; // subscriptions that end on that day

    QDate day() const { return at.toUTC().date(); }
    bool operator==(const AllowedEnd &) const = default;
};

// Every day once, soonest first: a month end on which subscriptions end too is one choice.
QList<AllowedEnd> oneForEachDay(const QList<AllowedEnd> &stated);

} // namespace tenantry
