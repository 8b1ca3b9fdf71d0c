// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/salvage.h"

#include "storage/history_store.h"
#include "storage/observation.h"
#include "storage/query.h"
#include "storage/record_json.h"
#include "storage/stored_records.h"

#include <QFileInfo>
#include <algorithm>
#include <functional>

namespace tenantry {

namespace {

constexpr qint64 longestStride = 1024;
constexpr qint64 smallestRow = 32; // bytes; bounds the keys where the last one cannot be read

// The last row key of a table, or a bound where the end of the table is what is damaged.
qint64 lastKeyOf(Connection &damaged, const QByteArray &table)
{
    Query highest(damaged, ("SELECT max(key) FROM " + table).constData());
    if (highest.next())
        return highest.number(0);
    return highest.failed() ? QFileInfo(damaged.path()).size() / smallestRow : 0;
}

// Calls visit for every row that can be read, in strides that shrink towards a damaged place and then step over it.
void visitReadable(Connection &damaged, const QByteArray &table, const QByteArray &columns,
                   const std::function<void(const Query &)> &visit)
{
    const QByteArray sql = "SELECT key, " + columns + " FROM " + table + " WHERE key BETWEEN ?1 AND ?2 ORDER BY key";
    const qint64 last = lastKeyOf(damaged, table);
    qint64 stride = longestStride;
    for (qint64 from = 1; from <= last;) {
        Query query(damaged, sql.constData(), from, from + stride - 1);
        qint64 next = from;
        while (query.next()) {
            visit(query);
            next = std::max(next, query.number(0) + 1);
        }
        if (!query.failed()) {
            from += stride;
            stride = std::min(stride * 2, longestStride);
        } else if (stride == 1) {
            from = next + 1;
        } else {
            from = next;
            stride /= 2;
        }
    }
}

// Collects into the new file. A row that does not fit there is garbage that happened to be readable: left out.
class Salvage
{
public:
    Salvage(Connection &damaged, Connection &rebuilt, const QDateTime &at)
        : m_damaged(damaged), m_rebuilt(rebuilt), m_at(at)
    {}
    void pastStates();
    void customers();
    void subscriptions();
    void orders();
    int kept() const { return m_kept; }

private:
    template <class T>
    void keep(HistoryStore::Kind kind, const Stored<T> &stored, const QString &customer);

    Connection &m_damaged;
    Connection &m_rebuilt;
    QDateTime m_at;
    int m_kept = 0;
};

void Salvage::pastStates()
{
    visitReadable(m_damaged, "history", "account, kind, record, customer, since, until, state",
                  [this](const Query &row) {
                      if (objectFrom(row.text(7)).isEmpty() || !isHistoryKind(row.text(2)))
                          return;
                      Query insert(m_rebuilt,
                                   "INSERT INTO history (account, kind, record, customer, since, until, state) "
                                   "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                                   row.number(1), row.text(2), row.text(3), row.text(4), row.number(5), row.number(6),
                                   row.text(7));
                      m_kept += insert.run() ? 1 : 0;
                  });
}

template <class T>
void Salvage::keep(HistoryStore::Kind kind, const Stored<T> &stored, const QString &customer)
{
    if (stored.gone) // its last state is in the history already
        return;
    m_kept += closeState(m_rebuilt, kind, stored, customer, m_at, stateOf(stored.value)) ? 1 : 0;
}

void Salvage::customers()
{
    visitReadable(m_damaged, "customers", "gone", [this](const Query &row) {
        if (const auto stored = storedCustomer(m_damaged, row.number(0)); stored && *stored)
            keep(HistoryStore::Kind::Customer, **stored, (*stored)->value.id.text());
    });
}

void Salvage::subscriptions()
{
    visitReadable(m_damaged, "subscriptions", "gone", [this](const Query &row) {
        if (const auto stored = storedSubscription(m_damaged, row.number(0)); stored && *stored)
            keep(HistoryStore::Kind::Subscription, **stored, (*stored)->value.customer.text());
    });
}

void Salvage::orders()
{
    visitReadable(m_damaged, "orders", "since", [this](const Query &row) {
        if (const auto stored = storedOrder(m_damaged, row.number(0)); stored && *stored)
            keep(HistoryStore::Kind::Order, **stored, (*stored)->value.customer.text());
    });
}

} // namespace

Result<int> salvageHistory(const QString &damaged, Connection &rebuilt, const QDateTime &at)
{
    const auto connection =
        Connection::open({.path = damaged, .mode = Connection::Mode::ReadOnly, .expectDamage = true});
    if (!connection)
        return 0; // not even its first page is a database's
    Salvage salvage(**connection, rebuilt, at);
    salvage.pastStates();
    salvage.customers();
    salvage.subscriptions();
    salvage.orders();
    return salvage.kept();
}

} // namespace tenantry
