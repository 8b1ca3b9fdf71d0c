// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_pager.h"

#include "ui/common/when_done.h"

#include <algorithm>
#include <utility>

namespace tenantry {

CustomerPager::CustomerPager(CustomerDirectory &directory, QObject *parent)
    : QObject(parent), m_directory(directory), m_rows(usualRoom)
{
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &CustomerPager::readWanted);
}

void CustomerPager::forgetAll()
{
    ++m_epoch;
    m_rows.clear();
    m_rows.setMaxCost(usualRoom);
    m_wantedBlocks.clear();
    m_wantedRows.clear();
    m_rowsUnderWay.clear();
    m_wantedChildren.clear();
    m_childReads = 0;
}

void CustomerPager::makeRoom(int rows)
{
    m_rows.setMaxCost(std::max(rows, usualRoom));
}

void CustomerPager::wantBlock(int block, const QList<qint64> &keys)
{
    m_wantedBlocks.insert(block);
    wantRows(keys);
}

void CustomerPager::wantRows(const QList<qint64> &keys)
{
    for (const qint64 key : keys) {
        if (m_rows.contains(key) || m_rowsUnderWay.contains(key))
            continue;
        m_rowsUnderWay.insert(key);
        m_wantedRows.append(key);
    }
    if (!m_wantedRows.isEmpty())
        m_turn.start();
}

void CustomerPager::wantChildren(qint64 customer)
{
    m_wantedChildren.append(customer);
    m_turn.start();
}

void CustomerPager::readWanted()
{
    m_turn.stop();
    m_wantedBlocks.clear();
    if (!m_wantedRows.isEmpty())
        readRows();
    if (!m_wantedChildren.isEmpty())
        readChildren();
}

void CustomerPager::readRows()
{
    const QList<qint64> keys = std::exchange(m_wantedRows, {});
    whenDone(m_directory.customers(keys), this, [this, keys, epoch = m_epoch](const Result<QList<CustomerRow>> &rows) {
        if (epoch != m_epoch)
            return;
        for (const qint64 key : keys)
            m_rowsUnderWay.remove(key);
        if (!rows.ok()) {
            Q_EMIT failed(rows.error(), {});
            return;
        }
        for (const CustomerRow &row : *rows)
            put(row);
        Q_EMIT rowsArrived(*rows);
    });
}

void CustomerPager::readChildren()
{
    const QList<qint64> customers = std::exchange(m_wantedChildren, {});
    ++m_childReads;
    whenDone(m_directory.subscriptionsOf(customers), this,
             [this, customers, epoch = m_epoch](const Result<QList<SubscriptionRow>> &rows) {
                 if (epoch != m_epoch)
                     return;
                 --m_childReads;
                 if (rows.ok())
                     Q_EMIT childrenArrived(customers, *rows);
                 else
                     Q_EMIT failed(rows.error(), customers);
             });
}

} // namespace tenantry
