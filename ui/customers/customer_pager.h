// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/customer_directory.h"

#include <QCache>
#include <QSet>
#include <QTimer>

namespace tenantry {

// Brings rows from the directory when the tree shows them: what was wanted during one turn of the event loop is read in
// one batch. Keeps the rows last looked at (bounded), so that the tree holds no second copy of the store. GUI thread.
class CustomerPager final : public QObject
{
    Q_OBJECT
public:
    explicit CustomerPager(CustomerDirectory &directory, QObject *parent = nullptr);

    const CustomerRow *row(qint64 key) const { return m_rows.object(key); }
    void put(const CustomerRow &row) { m_rows.insert(row.key, new CustomerRow(row)); }
    void forget(qint64 key) { m_rows.remove(key); }
    void forgetAll(); // answers still under way are dropped when they come
    // Room for that many rows; never below the usual bound.
    void makeRoom(int rows);

    // Asks once per turn and block; rows held or under way are not asked again.
    bool wants(int block) const { return m_wantedBlocks.contains(block); }
    void wantBlock(int block, const QList<qint64> &keys);
    void wantRows(const QList<qint64> &keys);
    void wantChildren(qint64 customer);
    void readWanted(); // at once, instead of at the end of the turn
    bool idle() const { return m_rowsUnderWay.isEmpty() && m_wantedChildren.isEmpty() && m_childReads == 0; }

    static constexpr int blockSize = 64;
    static constexpr int usualRoom = 4096;

Q_SIGNALS:
    void rowsArrived(const QList<tenantry::CustomerRow> &rows);
    void childrenArrived(const QList<qint64> &customers, const QList<tenantry::SubscriptionRow> &rows);
    void failed(const tenantry::Error &error, const QList<qint64> &childrenOf);

private:
    void readRows();
    void readChildren();

    CustomerDirectory &m_directory;
    QCache<qint64, CustomerRow> m_rows;
    QSet<int> m_wantedBlocks;
    QList<qint64> m_wantedRows;
    QSet<qint64> m_rowsUnderWay; // wanted or asked
    QList<qint64> m_wantedChildren;
    QTimer m_turn;
    int m_childReads = 0;
    int m_epoch = 0;
};

} // namespace tenantry
