// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/documents.h"
#include "sandbox/world.h"

namespace tenantry::sandbox {

// How a subscription moves by itself in simulated time: renewals with what was scheduled for them, billing plans that
// change at the end of a cycle, the walk to expired, disabled and deleted (§19.1, §19.4, §19.7). Nothing of it is
// recorded in the audit log (§21).

// The stored document as it stands at the given instant.
QJsonObject subscriptionAt(const World &world, const QJsonObject &stored, const QDateTime &now);

// 00:00 UTC of the day after the term's last day.
QDateTime termIsOver(const QJsonObject &subscription);
// The charge cycle that runs at the instant: months counted from the term's first day, which keeps its day of month.
struct ChargeCycle
{
    QDate first;
    QDate next; // first day of the following cycle or, when that is sooner, of the following term
};
ChargeCycle chargeCycleAt(const QJsonObject &subscription, const QDateTime &now);

} // namespace tenantry::sandbox
