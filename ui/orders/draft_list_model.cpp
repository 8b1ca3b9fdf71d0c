// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/draft_list_model.h"

#include "support/clock.h"
#include "ui/common/format.h"
#include "ui/common/item_roles.h"
#include "ui/common/plain_text.h"
#include "ui/orders/field_words.h"

using namespace Qt::StringLiterals;

namespace tenantry {

bool operator==(const DraftSummary &a, const DraftSummary &b)
{
    return a.id == b.id && a.title == b.title && a.savedAt == b.savedAt && a.page == b.page;
}

DraftListModel::DraftListModel(Clock &clock, QObject *parent) : KeyedTableModel(parent), m_clock(clock) {}

int DraftListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QString DraftListModel::text(const DraftSummary &draft, Column column) const
{
    switch (column) {
    case Column::Title:
        //: list of order drafts: an order without customer and offer yet
        return draft.title.isEmpty() ? tr("Order without customer") : draft.title;
    case Column::Page: {
        const std::optional<WizardPage> page = wizardPageFrom(draft.page);
        return pageName(page.value_or(WizardPage::Scenario));
    }
    default:
        return format::recent(draft.savedAt, m_clock.now());
    }
}

QVariant DraftListModel::data(const QModelIndex &index, int role) const
{
    const DraftSummary *draft = rowAt(index.row());
    if (!draft || !index.isValid())
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return text(*draft, column);
    if (role == Qt::ToolTipRole)
        return plainToolTip(text(*draft, column));
    if (role == tenantry::role(ItemRole::Icon) && column == Column::Title)
        return u"note"_s;
    return {};
}

QVariant DraftListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Title:
        //: list of order drafts: column header
        return tr("Draft");
    case Column::Page:
        //: list of order drafts: column header, the wizard's page it was left at
        return tr("Left at");
    default:
        //: list of order drafts: column header
        return tr("Saved");
    }
}

} // namespace tenantry
