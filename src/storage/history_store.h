// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <optional>

namespace tenantry {

class Connection;

// How records of store.db stood in the past (C14, C39). A state is current in [since, until); the current one stands in
// its own table, every earlier one here.
class HistoryStore
{
public:
    enum class Kind { Customer, Subscription, Order };
    struct Version
    {
        qint64 account = 0;
        Kind kind = Kind::Customer;
        QString record;   // the provider's id
        QString customer; // id of the customer it belongs to
        QDateTime since;
        QDateTime until;
        QJsonObject state;
        QDateTime seen = {}; // it still stood when it was last read; invalid: not known
    };

    explicit HistoryStore(Connection &connection) : m_connection(connection) {}
    Outcome append(const Version &version);
    // The state at that instant; empty when the record was not there, or not known yet, at that time.
    Result<std::optional<QJsonObject>> stateAt(qint64 account, Kind kind, const QString &record, const QDateTime &at);
    // Everything of one kind as it was at that instant, by id.
    Result<QList<QJsonObject>> allAt(qint64 account, Kind kind, const QDateTime &at);

private:
    Result<QList<QJsonObject>> past(qint64 account, Kind kind, const QString &record, const QDateTime &at);
    Result<QList<QJsonObject>> current(qint64 account, Kind kind, const QString &record, const QDateTime &at);

    Connection &m_connection;
};

// Is this a word of the column kind?
bool isHistoryKind(const QString &word);

} // namespace tenantry
