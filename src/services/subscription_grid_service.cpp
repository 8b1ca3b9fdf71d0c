// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/subscription_grid_service.h"

#include "services/grid_export.h"
#include "services/observations.h"
#include "storage/database.h"
#include "storage/grid_lookup.h"
#include "support/clock.h"

namespace tenantry {

SubscriptionGridService::SubscriptionGridService(Parts parts, QObject *parent)
    : SubscriptionGrid(parent), m_parts(std::move(parts))
{
    connect(&m_parts.observations, &Observations::changed, this, &SubscriptionGrid::changed);
}

qint64 SubscriptionGridService::accountKey() const
{
    const auto account = m_parts.account();
    return account ? account->key : 0;
}

void SubscriptionGridService::accountChanged()
{
    Q_EMIT replaced();
}

// Without an account there is nothing to be found, and looking for it would walk through everybody's rows.
Async<GridKeys> SubscriptionGridService::keys(const GridQuery &query)
{
    if (accountKey() == 0)
        return readyNow<GridKeys>(std::make_shared<const std::vector<qint64>>());
    return m_parts.store.read([account = accountKey(), query, now = m_parts.clock.now()](Connection &connection) {
        return gridKeys(connection, account, query, now);
    });
}

Async<QList<GridRow>> SubscriptionGridService::firstRows(int limit)
{
    if (accountKey() == 0)
        return readyNow(QList<GridRow>());
    return m_parts.store.read(
        [account = accountKey(), limit](Connection &connection) { return firstGridRows(connection, account, limit); });
}

Async<QList<GridRow>> SubscriptionGridService::rows(const std::vector<qint64> &keys)
{
    return m_parts.store.read([keys](Connection &connection) { return gridRows(connection, keys); });
}

Async<QStringList> SubscriptionGridService::products()
{
    if (accountKey() == 0)
        return readyNow(QStringList());
    return m_parts.store.readWhenIdle(
        [account = accountKey()](Connection &connection) { return gridProducts(connection, account); });
}

Async<std::vector<qint64>> SubscriptionGridService::customersOf(const std::vector<qint64> &keys)
{
    return m_parts.store.read([keys](Connection &connection) { return gridCustomers(connection, keys); });
}

Async<qint64> SubscriptionGridService::seatsOf(const std::vector<qint64> &keys)
{
    return m_parts.store.readWhenIdle([keys](Connection &connection) { return gridSeats(connection, keys); });
}

Async<int> SubscriptionGridService::exportCsv(const QString &path, const GridKeys &keys, const CsvTexts &texts)
{
    const Pending<int> pending;
    writeOn(std::make_shared<GridExport>(path, keys, texts, m_parts.clock.now()), pending);
    return pending.future();
}

void SubscriptionGridService::writeOn(const std::shared_ptr<GridExport> &file, const Pending<int> &pending)
{
    const auto slice =
        m_parts.store.readWhenIdle([file](Connection &connection) { return file->writeSlice(connection); });
    whenReady(slice, this, [this, file, pending](const Result<std::optional<int>> &lines) {
        if (!lines)
            pending.settle(lines.error());
        else if (*lines)
            pending.settle(**lines);
        else
            writeOn(file, pending);
    });
}

} // namespace tenantry
