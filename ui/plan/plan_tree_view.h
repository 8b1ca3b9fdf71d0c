// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tenantry_tree_view.h"
#include "ui/plan/plan_tree_model.h"

class QAction;

namespace tenantry {

// The plan's tree: customers stand open unless the person closed them; selection survives every refresh. Delete takes
// the chosen changes out, Space checks them while reviewing.
class PlanTreeView final : public TenantryTreeView
{
    Q_OBJECT
public:
    explicit PlanTreeView(PlanTreeModel &model, QWidget *parent = nullptr);

    QList<PlanItem> selectedItems() const; // a chosen customer stands for all of its changes; in the order shown
    void chooseFirst();
    void reword();
    void widthsAreRemembered() { m_ownWidths = true; } // the person's: only the column of states follows the window

Q_SIGNALS:
    void removeRequested();
    void copyRequested();
    void choiceChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    void beforeReset();
    void afterReset();
    void open(const QModelIndex &parent, int first, int last);
    void toggleChecks();
    int naturalWidth(int column) const;
    void setNaturalWidths();
    void showSales(bool shown);
    void fit();
    void fitSides();
    void fitSoon();

    PlanTreeModel &m_model;
    QAction *m_copy;
    QAction *m_remove;
    QSet<QString> m_closed;
    QList<IntentId> m_chosen; // over a reset
    IntentId m_current;
    int m_scroll = 0;
    bool m_fitting = false;
    bool m_fitsSoon = false;
    bool m_ownWidths = false;
    bool m_restoring = false;
};

} // namespace tenantry
