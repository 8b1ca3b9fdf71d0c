// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/plan_desk.h"
#include "ui/common/tone.h"

#include <QString>

namespace tenantry {

// What a change of a subscription is called wherever it is shown: seat editor, plan, review, results. Plain text.
QString changeKindText(ChangeKind kind);                        // Seats
QString sideText(ChangeKind kind, const ChangeSide &side);      // 12; on; Annual, billed monthly, 22 seats
QString changeText(const SubscriptionChange &change);           // Seats 12 → 17; Renewal: on → off
QString arrowText(const QString &before, const QString &after); // 12 → 17
// "You saw 12, you want 17, the provider says 15 now." (S0-50, C26)
QString threeWayText(const SubscriptionChange &change, const ChangeSide &provider);

StatusWord verdictWord(const Verdict &verdict);    // Allowed, Not allowed, Cannot tell
QString verdictReasonText(const Verdict &verdict); // one sentence; an unknown reason is shown as it is
QString verdictNextText(const Verdict &verdict);   // when it will be allowed, or never; empty: nobody said
QString verdictSourceText(const Verdict &verdict); // rule, where it was read, since when; empty without a rule
QString verdictText(const Verdict &verdict);       // reason and next date in one line

StatusWord standingWord(ChangeStanding standing); // empty word for Fits

StatusWord changeStateWord(IntentState state);       // of a change that was sent or kept
QString changeParkReasonText(const QString &reason); // why a change waits; an unknown reason is shown as it is

// now +21.17 EUR · +25.00 EUR/mo · +112.67 EUR to the end of the term; what is not known says so
QString costText(const ChangeCost &cost);
QString priceSourceText(PriceSource source); // where the figures come from, one sentence

} // namespace tenantry
