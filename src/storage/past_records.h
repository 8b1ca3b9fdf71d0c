// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"
#include "domain/subscription.h"
#include "support/result.h"

#include <QJsonObject>
#include <optional>

namespace tenantry {

class Connection;

// One customer of store.db as it stood in the past, as domain values (C14, C39). What is current and what is history is
// put together here; reads only that customer's rows. An instant before the first reading is not known, which is not
// the same as "there was none".
class PastRecords
{
public:
    explicit PastRecords(Connection &connection) : m_connection(connection) {}
    // The first instant anything is known of this customer's subscriptions; invalid: they were never read.
    Result<QDateTime> knownSince(qint64 customer);
    Result<std::optional<Customer>> customerAt(qint64 customer, const QDateTime &at);
    // In the order of their ids; those the provider did not name at that time are not among them.
    Result<QList<Subscription>> subscriptionsAt(qint64 customer, const QDateTime &at);

private:
    Result<std::optional<QJsonObject>> past(qint64 account, const char *kind, const QString &record,
                                            const QDateTime &at);

    Connection &m_connection;
};

// The record a state of the history was written from (stateOf in record_json.h).
Subscription subscriptionFromState(const QJsonObject &state);
Customer customerFromState(const QJsonObject &state);

} // namespace tenantry
