// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/subscriptions/grid_model.h"

#include <QTableView>

class QMenu;

namespace tenantry {

// The grid on screen: looks like the other lists, but lays nothing out per row, so that half a million rows cost no
// time when their order changes. What is chosen and in sight stays over a new order. GUI thread.
class GridView final : public QTableView
{
    Q_OBJECT
public:
    explicit GridView(GridModel &model, QWidget *parent = nullptr);

    std::vector<qint64> chosenKeys() const; // in the order shown
    int chosenCount() const;
    void chooseFirst();
    void reword();
    void widthsAreRemembered() { m_ownWidths = true; }
    QMenu *columnsMenu() const { return m_columns; }
    QList<int> shownColumns() const; // as they stand

Q_SIGNALS:
    void choiceChanged();
    void rowActivated(const QModelIndex &index); // Enter or double click
    void typed(const QString &text);             // letters belong into the search field
    void copyRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyboardSearch(const QString &text) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void build();
    void buildColumnsMenu();
    void beforeReset();
    void afterReset();
    void selectAgain();
    int naturalWidth(GridColumn column) const;
    void setNaturalWidths();
    void fit();
    using RowSpan = std::pair<int, int>; // first and last
    void spansChanged();
    bool isChosen(int row) const;
    void paintRow(QPainter &painter, int row, const QStyleOptionViewItem &plain) const;
    void paintRing(QPainter &painter) const;
    QRect rowRect(int row) const;

    GridModel &m_model;
    QMenu *m_columns;
    std::vector<RowSpan> m_spans; // what is chosen, from above to below
    std::vector<qint64> m_chosenBefore;
    qint64 m_currentBefore = 0;
    qint64 m_topBefore = 0;
    bool m_restoring = false;
    bool m_fitting = false;
    bool m_ownWidths = false;
};

} // namespace tenantry
