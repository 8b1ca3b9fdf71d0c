// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/plan_desk.h"
#include "ui/common/tone.h"

#include <QString>

namespace tenantry {

// What one line of the plan is and says. Plain functions over PlanItem, shared by tree, review, copy and export.
bool isUnsent(const PlanItem &item);                            // collected, may still be taken out
bool isWaiting(const PlanItem &item);                           // kept for sending, or waits for a decision
bool isSendable(const PlanItem &item);                          // unsent and nothing speaks against sending it
bool hasMoved(const PlanItem &item);                            // the provider says a third thing: keep or drop
bool looksDifferent(const PlanItem &seen, const PlanItem &now); // a person should look at it again

StatusWord lineWord(const PlanItem &item);       // its state as one word
QString lineName(const PlanItem &item);          // Business Standard · Seats
QString lineBefore(const PlanItem &item);        // 12
QString lineAfter(const PlanItem &item);         // 17
QString lineReason(const PlanItem &item);        // why it stays, waits or was refused; one or two sentences, else empty
QString lineReasonShort(const PlanItem &item);   // the same for a narrow column
QString lineSource(const PlanItem &item);        // where the rule and the figures come from
QString lineProviderWords(const PlanItem &item); // of Refused and Parked: what the provider said

// The words a person may search a line by, folded.
QString searchTextOf(const PlanItem &item);

} // namespace tenantry
