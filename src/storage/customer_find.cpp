// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/search_index.h"
#include "storage/customer_store.h"
#include "storage/query.h"

#include <algorithm>

namespace tenantry {

namespace {

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); });
}

} // namespace

// One pass in list order over the folded names; the wizard asks for a handful.
Result<QList<CustomerRow>> CustomerStore::find(qint64 account, const QString &text, int limit)
{
    if (const Result<qint64> named = keyOf(account, CustomerId(text.trimmed())); named)
        return rows({*named}); // an id, whole
    const QString wanted = QString::fromUtf8(folded(text)).simplified();
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    QList<qint64> beginning;
    QList<qint64> containing;
    Query query(m_connection,
                "SELECT key, sort_key, domain FROM customers WHERE +account = ?1 AND gone IS NULL ORDER BY sort_key, "
                "account, key",
                account);
    while (beginning.size() < limit && query.next()) {
        const QString name = query.text(1);
        if (name.startsWith(wanted))
            beginning.append(query.number(0));
        else if (containing.size() < limit && holdsAll(name + u' ' + query.text(2).toLower(), words))
            containing.append(query.number(0));
    }
    if (query.failed())
        return query.error();
    beginning += containing;
    return rows(beginning.mid(0, limit));
}

} // namespace tenantry
