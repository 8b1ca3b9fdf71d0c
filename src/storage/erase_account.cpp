// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customer_store.h"
#include "storage/query.h"

namespace tenantry {

Outcome CustomerStore::forgetAccount(qint64 account)
{
    // The row in erasing is what the triggers of the history look for.
    for (const char *sql : {"INSERT INTO erasing (account) VALUES (?1)", "DELETE FROM history WHERE account = ?1",
                            "DELETE FROM order_lines WHERE order_key IN (SELECT key FROM orders WHERE account = ?1)",
                            "DELETE FROM orders WHERE account = ?1", "DELETE FROM subscriptions WHERE account = ?1",
                            "DELETE FROM agreements WHERE customer IN (SELECT key FROM customers WHERE account = ?1)",
                            "DELETE FROM licences WHERE customer IN (SELECT key FROM customers WHERE account = ?1)",
                            "DELETE FROM customers WHERE account = ?1", "DELETE FROM round_pages WHERE account = ?1",
                            "DELETE FROM sync_cursors WHERE account = ?1", "DELETE FROM offer_lists WHERE account = ?1",
                            "DELETE FROM price_sheets WHERE account = ?1", "DELETE FROM sku_plans WHERE account = ?1",
                            "DELETE FROM country_rules WHERE account = ?1", "DELETE FROM erasing WHERE account = ?1"}) {
        if (const Outcome erased = Query(m_connection, sql, account).run(); !erased)
            return erased;
    }
    return Done{};
}

} // namespace tenantry
