// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "storage/history_store.h"
#include "storage/stored_records.h"

namespace tenantry {

// Pieces that all observe…() functions of CustomerStore share.

// Row key of a customer, gone or not. NotFound when there is none.
Result<qint64> customerKey(Connection &connection, qint64 account, const QString &id);

// A state stops being current at that instant; seen: when it was last read as it was.
template <class T>
Outcome closeState(Connection &connection, HistoryStore::Kind kind, const Stored<T> &stored, const QString &customer,
                   const QDateTime &at, const QJsonObject &state, const QDateTime &seen = {})
{
    return HistoryStore(connection)
        .append({stored.account, kind, stored.value.id.text(), customer, stored.since, at, state, seen});
}

// What an answer that leaves something out means together with what is known: left out is not the same as taken away.
Customer merged(const Customer &stored, const Customer &observed);
Order merged(const Order &stored, const Order &observed);

} // namespace tenantry
