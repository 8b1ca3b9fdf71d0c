// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tenantry_tree_view.h"

class QAction;

namespace tenantry {

class BulkTableModel;
class BulkViewModel;

// The preview on screen. Keeps its row over a refresh; Enter goes to what can be mended, Delete leaves lines out.
class BulkTableView final : public TenantryTreeView
{
    Q_OBJECT
public:
    BulkTableView(BulkViewModel &bulk, BulkTableModel &model, QWidget *parent = nullptr);

    int currentRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }
    QList<int> selectedRows() const;
    void chooseRow(int row);
    void reword();
    QAction *leaveOutAction() const { return m_leaveOut; }
    // All chosen ones are left out already: they come back.
    bool takesIn() const;
    void toggleLeftOut();

Q_SIGNALS:
    void rowChosen(int row); // -1: none

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    int naturalWidth(int column) const;

    BulkViewModel &m_bulk;
    QAction *m_copy;
    QAction *m_leaveOut;
    bool m_fitting = false;
};

} // namespace tenantry
