// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intent.h"
#include "domain/subscription_change.h"
#include "storage/plan_lookup.h"
#include "support/result.h"

namespace tenantry {

class Connection;

// The plan in ledger.db: intents about subscriptions while nobody has sent them, and what became of them. A draft may
// be changed and taken away; whatever is on its way or over may not (Conflict).
class PlanStore
{
public:
    explicit PlanStore(Connection &connection) : m_connection(connection) {}
    // Not over, or over since that instant; oldest first, with steps.
    Result<QList<Intent>> changes(const AccountId &account, const QDateTime &endedSince);
    // What these are about; read much faster than they are.
    Result<WantedSubscriptions> subscriptions(const AccountId &account, const QDateTime &endedSince);
    // Whether a change of this kind of this subscription is in the plan or on its way.
    Result<bool> isPlanned(const AccountId &account, const SubscriptionChange &change);
    // How often each was changed from here so far; those that never were are absent.
    Result<QHash<SubscriptionId, int>> timesChanged(const AccountId &account,
                                                    const QList<SubscriptionId> &subscriptions);
    Outcome putDraft(const Intent &draft); // added, or its payload and title replaced
    Outcome dropDraft(const IntentId &id);
    // A draft as it was reviewed becomes Queued with its steps; Conflict when the ledger holds another one by now.
    Outcome queue(const Intent &reviewed);

private:
    Outcome mustBeDraft(const IntentId &id, const QJsonObject *payload);

    Connection &m_connection;
};

} // namespace tenantry
