// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intent.h"
#include "support/result.h"

namespace tenantry {

class Connection;

// Intents and their steps in ledger.db: what will be, is being and was sent. Every change of a step is also appended
// to a journal table that refuses UPDATE and DELETE.
class IntentStore
{
public:
    explicit IntentStore(Connection &connection) : m_connection(connection) {}
    Outcome add(const Intent &intent);                      // with its steps
    Result<Intent> load(const IntentId &id);                // NotFound
    Result<QList<Intent>> load(const QList<IntentId> &ids); // in the order asked; NotFound when one is missing
    // Newest first, with steps, of one kind ("order.place") or of all.
    Result<QList<Intent>> list(const AccountId &account, const QString &kind = {});
    Result<QList<Intent>> unfinished();     // Queued and Running of every account, oldest first
    Outcome setState(const Intent &intent); // state, parkReason, detail, facts, times; steps untouched
    Outcome setStep(const IntentId &id, const Step &step, const QDateTime &at); // insert or update, and journal

private:
    Connection &m_connection;
};

} // namespace tenantry
