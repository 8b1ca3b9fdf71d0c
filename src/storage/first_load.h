// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QHash>
#include <optional>

namespace tenantry {

class Connection;

// The very first load of an empty store: the two large indexes over customers are left out and made once at the end,
// because growing them page by page costs several times the load itself. Meanwhile identities are found in memory.
// A load that was cut short leaves the indexes missing; the next writer makes them before it does anything else.
class FirstLoad final
{
public:
    bool running() const { return m_running; }
    // Before a page of customers is written: starts when the store is empty and the page large, else makes sure that
    // the indexes are there.
    Outcome prepare(Connection &connection, qsizetype pageSize);
    // The list has ended, or something needs the indexes now.
    Outcome finish(Connection &connection);
    // After a rollback what is held here may not be in the file.
    void forget();

    void remember(qint64 account, const QString &id, qint64 key);
    // The key of what is probably that customer (hashes may collide: compare the id of the row).
    std::optional<qint64> probableKey(qint64 account, const QString &id) const;

private:
    Outcome makeIndexes(Connection &connection);

    bool m_running = false;
    bool m_indexesSeen = false;
    QHash<size_t, qint64> m_keys;
};

} // namespace tenantry
