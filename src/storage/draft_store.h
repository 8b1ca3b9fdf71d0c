// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order_draft.h"
#include "support/result.h"

namespace tenantry {

class Connection;

// Order drafts in ledger.db.
class DraftStore
{
public:
    explicit DraftStore(Connection &connection) : m_connection(connection) {}
    Outcome save(const OrderDraft &draft, const QString &title);
    Result<OrderDraft> load(const DraftId &id);                 // NotFound
    Result<QList<DraftSummary>> list(const AccountId &account); // newest first
    Outcome remove(const DraftId &id);

private:
    Connection &m_connection;
};

} // namespace tenantry
