// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/country_rules.h"
#include "domain/intent.h"
#include "domain/order_draft.h"
#include "support/result.h"

namespace tenantry {

class Connection;

inline const QString orderKind = QStringLiteral("order.place");
inline bool isOrder(const Intent &intent)
{
    return intent.kind == orderKind;
}

// "Contoso SRL: Microsoft 365 Business Basic × 12", for lists; provider and user text, plain.
QString orderTitle(const OrderDraft &draft);

// The reviewed draft as an intent. It takes over the draft's id, so that one draft can be placed only once.
Intent orderIntent(const OrderDraft &reviewed);

// A parked order back as a draft. What already happened stays: a customer that was created is an existing one now, an
// order that was accepted cannot be revised (Conflict).
Result<OrderDraft> draftAgain(const Intent &intent, const DraftId &id);

// What keeps a draft from being placed (S0-2…4, S0-10, S2-156, S4-53).
QList<MissingPart> missingParts(const OrderDraft &draft, const CountryRules &rules, const QString &partnerDomain);

// Who agreed, when, to which template; kept in the ledger with the order.
Outcome recordConsent(Connection &connection, const OrderDraft &reviewed, const QDateTime &at);

} // namespace tenantry
