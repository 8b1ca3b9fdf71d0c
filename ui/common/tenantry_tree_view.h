// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace tenantry {

// Tree or table of our screens: one look for selection (tint and a 3 px bar over the whole row, also without focus),
// group rows, focus ring, chevrons; edge to edge, no grid. Copies the selected rows as text; Enter activates.
class TenantryTreeView : public QTreeView
{
    Q_OBJECT
public:
    explicit TenantryTreeView(QWidget *parent = nullptr);

    void setRowLines(bool lines);  // hairlines, only for two-line lists
    QString selectionText() const; // what copy puts on the clipboard
    void copySelection() const;

Q_SIGNALS:
    void rowActivated(const QModelIndex &index); // Enter or double click

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    QList<int> shownColumns() const;
    void followLoneRow();
    bool m_rowLines = false;
};

} // namespace tenantry
