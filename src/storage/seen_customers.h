// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <vector>

namespace tenantry {

class Connection;

// Which customers a round has met. A customer equal to what is stored is not written, so that it was met is kept as one
// row per page, and only while a full round is under way; before the round's cursor is stored it is held in memory.
class SeenCustomers final
{
public:
    void add(qint64 account, std::vector<qint64> keys, const QDateTime &at);
    // Writes what is held in memory of the account when a full round is under way.
    Outcome keep(Connection &connection, qint64 account);
    // Every customer met since then, sorted, without doubles.
    Result<std::vector<qint64>> since(Connection &connection, qint64 account, const QDateTime &start) const;
    Outcome clear(Connection &connection, qint64 account);

private:
    struct Page
    {
        qint64 account;
        QDateTime at;
        std::vector<qint64> keys;
    };
    std::vector<Page> m_pending;
};

// Sorted keys as differences of seven bits a byte: a page of neighbours takes one byte each.
QByteArray packedKeys(std::vector<qint64> keys);
std::vector<qint64> unpackedKeys(const QByteArray &bytes);

} // namespace tenantry
