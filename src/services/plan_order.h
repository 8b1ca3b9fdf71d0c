// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intent.h"
#include "domain/subscription_change.h"

namespace tenantry {

// In which order the plan's changes go out: as they were collected, but those of one subscription so that each finds
// what it stands on. Renewal is switched on before an instruction for the next term and off after one was taken away
// (api/partner-center.md §10.2); instructions come after what would delete them, and what ends the use comes last.
QList<Intent> inSendingOrder(const QList<Intent> &intents);

// The places of each subscription's intents in the list, in the order they are sent; what is over first, what is on its
// way before what is not.
QList<QList<qsizetype>> bySubscriptionInSendingOrder(const QList<Intent> &intents,
                                                     const QList<SubscriptionChange> &changes);
// What the intents say, in their order.
QList<SubscriptionChange> changesOf(const QList<Intent> &intents);

} // namespace tenantry
