// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"
#include "support/result.h"

namespace tenantry {

class Connection;

// What ledger.db holds about an intent beside the intent itself: who did what when, and every state its steps were in.
class EvidenceLookup
{
public:
    explicit EvidenceLookup(Connection &connection) : m_connection(connection) {}
    Result<QList<ActivityEntry>> activityOf(const AccountId &account, const IntentId &intent); // oldest first
    Result<QList<StepMoment>> journalOf(const IntentId &intent);                               // oldest first

private:
    Connection &m_connection;
};

} // namespace tenantry
