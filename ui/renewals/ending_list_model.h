// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/renewal_board.h"

#include <QAbstractTableModel>

namespace tenantry {

enum class EndingColumn { Customer, Seats, Ends, CutOff, Default, Price, State };
constexpr int endingColumns = 7;

// Ending terms as the board shows them, two lines each. setTerms() turns a new list into row signals, so that selection
// and scroll survive a refresh; both lists must be in the board's order, soonest end first. GUI thread.
class EndingListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTerms(const QList<EndingTerm> &terms);
    void setMore(bool more) { m_more = more; } // further pages can be asked for
    const QList<EndingTerm> &terms() const { return m_terms; }
    const EndingTerm *termAt(const QModelIndex &index) const;
    int rowOf(qint64 subscriptionKey) const; // -1: not shown
    void reword();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && m_more; }
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    void removeGone(const QList<EndingTerm> &terms);
    void place(const QList<EndingTerm> &terms);

    QList<EndingTerm> m_terms;
    bool m_more = false;
};

} // namespace tenantry
