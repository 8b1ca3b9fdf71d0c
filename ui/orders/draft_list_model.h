// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order_draft.h"
#include "ui/common/keyed_table_model.h"

namespace tenantry {

class Clock;

// Orders that were begun and not placed: what, saved when, at which page.
class DraftListModel final : public KeyedTableModel<DraftSummary>
{
    Q_OBJECT
public:
    enum class Column { Title, Page, Saved, Count };

    explicit DraftListModel(Clock &clock, QObject *parent = nullptr);
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString rowKey(const DraftSummary &row) const override { return row.id.text(); }

private:
    QString text(const DraftSummary &draft, Column column) const;

    Clock &m_clock;
};

bool operator==(const DraftSummary &a, const DraftSummary &b);

} // namespace tenantry
