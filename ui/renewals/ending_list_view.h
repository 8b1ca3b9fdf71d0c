// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tenantry_tree_view.h"
#include "ui/renewals/ending_list_model.h"

class QAction;

namespace tenantry {

// The board's list: two lines a row, several can be chosen. A row that leaves the list hands the cursor to the next.
class EndingListView final : public TenantryTreeView
{
    Q_OBJECT
public:
    explicit EndingListView(EndingListModel &model, QWidget *parent = nullptr);

    QList<EndingTerm> chosenTerms() const; // in the order shown
    void chooseFirst();
    void reword();
    void widthsAreRemembered() { m_ownWidths = true; }

Q_SIGNALS:
    void choiceChanged();
    void copyRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int naturalWidth(EndingColumn column) const;
    void setNaturalWidths();
    void fit();
    void followCurrent(const QModelIndex &parent, int first);

    EndingListModel &m_model;
    QAction *m_copy;
    bool m_fitting = false;
    bool m_ownWidths = false;
};

} // namespace tenantry
