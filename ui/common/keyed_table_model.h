// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <algorithm>

namespace tenantry {

// Base of small tables whose rows have an identity. setRows() turns a new list into the fewest row signals, so that
// selection, focus and scroll survive a refresh (never a reset). GUI thread. Row needs ==; Key is what rowKey()
// returns.
template <class Row>
class KeyedTableModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    const QList<Row> &rows() const { return m_rows; }
    const Row *rowAt(int row) const { return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr; }
    int rowOf(const QString &key) const { return find(key, 0); }

    void setRows(const QList<Row> &rows)
    {
        removeMissing(rows);
        for (int at = 0; at < rows.size(); ++at)
            place(rows.at(at), at);
    }
    // The words changed (language, time format), the rows did not.
    void rewordAll()
    {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        if (columnCount() > 0)
            Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }

protected:
    virtual QString rowKey(const Row &row) const = 0;

private:
    int find(const QString &key, int from) const
    {
        for (int i = from; i < m_rows.size(); ++i) {
            if (rowKey(m_rows.at(i)) == key)
                return i;
        }
        return -1;
    }
    void removeMissing(const QList<Row> &rows)
    {
        for (int i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i) {
            const QString key = rowKey(m_rows.at(i));
            const bool kept = std::any_of(rows.begin(), rows.end(), [&](const Row &r) { return rowKey(r) == key; });
            if (kept)
                continue;
            beginRemoveRows({}, i, i);
            m_rows.removeAt(i);
            endRemoveRows();
        }
    }
    void place(const Row &row, int at)
    {
        const int held = find(rowKey(row), at);
        if (held < 0) {
            beginInsertRows({}, at, at);
            m_rows.insert(at, row);
            endInsertRows();
            return;
        }
        if (held != at) {
            beginMoveRows({}, held, held, {}, at);
            m_rows.move(held, at);
            endMoveRows();
        }
        if (m_rows.at(at) == row)
            return;
        m_rows[at] = row;
        Q_EMIT this->dataChanged(index(at, 0), index(at, columnCount() - 1));
    }

    QList<Row> m_rows;
};

} // namespace tenantry
