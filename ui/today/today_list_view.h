// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tenantry_tree_view.h"
#include "ui/today/today_list_model.h"

#include <array>

namespace tenantry {

// The lists of the screen "Today": headings over the whole row, entries of two lines, the verb as a link at the end.
// A click on the verb, Enter or a double click on a line does what the verb says.
class TodayListView final : public TenantryTreeView
{
    Q_OBJECT
public:
    explicit TodayListView(TodayListModel &model, QWidget *parent = nullptr);

    void reword();
    void widthsAreRemembered() { m_ownWidths = true; }
    void setNaturalWidths();

Q_SIGNALS:
    void chosen(const tenantry::TodayTarget &target);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QModelIndex verbAt(QPoint position) const;
    void choose(const QModelIndex &index);
    int naturalWidth(TodayColumn column) const;
    void fit();

    TodayListModel &m_model;
    std::array<int, todayColumns> m_grown{};
    bool m_fitting = false;
    bool m_ownWidths = false;
};

} // namespace tenantry
