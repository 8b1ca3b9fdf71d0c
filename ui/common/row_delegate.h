// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStyledItemDelegate>

namespace tenantry {

// Paints the cells of our trees and tables (look.md §6): symbol and word in one colour, digits right with a small grey
// unit, elision right or middle with the full text as plain tooltip, selection left to the view. Reads ItemRole.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit RowDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    void setTwoLines(bool twoLines) { m_twoLines = twoLines; }
    static constexpr int padding = 8;

private:
    struct Parts;
    Parts partsOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    int unitColumnWidth(const QModelIndex &index, const QFontMetrics &small) const;
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const Parts &parts) const;

    bool m_twoLines = false;
    // Widest unit met per column, so that all digits of a column share an edge.
    mutable QHash<int, int> m_unitWidths;
};

} // namespace tenantry
