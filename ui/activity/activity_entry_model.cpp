// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activity_entry_model.h"

#include "ui/activity/activity_words.h"
#include "ui/common/format.h"
#include "ui/common/item_roles.h"
#include "ui/common/plain_text.h"

namespace tenantry {

int ActivityEntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QString ActivityEntryModel::text(const ActivityEntry &entry, Column column) const
{
    switch (column) {
    case Column::At:
        return format::dateTime(entry.at);
    case Column::What:
        return activityWord(entry.what).word;
    case Column::Subject:
        return entry.subject;
    case Column::Who:
        return entry.who;
    case Column::Detail:
        return activityDetail(entry);
    default:
        return entry.reference.isEmpty() ? entry.intent : entry.reference;
    }
}

QVariant ActivityEntryModel::data(const QModelIndex &index, int role) const
{
    const ActivityEntry *entry = rowAt(index.row());
    if (!entry || !index.isValid())
        return {};
    const auto column = static_cast<Column>(index.column());
    const StatusWord word = activityWord(entry->what);
    if (role == Qt::DisplayRole)
        return text(*entry, column);
    if (role == Qt::ToolTipRole)
        return plainToolTip(text(*entry, column));
    if (role == tenantry::role(ItemRole::Icon) && column == Column::What)
        return word.icon;
    if (role == tenantry::role(ItemRole::Tone) && column == Column::What)
        return static_cast<int>(word.tone);
    if (role == tenantry::role(ItemRole::ElideMiddle))
        return column == Column::Reference;
    return {};
}

QVariant ActivityEntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::At:
        //: Activity, list of what happened: column header
        return tr("Time");
    case Column::What:
        //: Activity, list of what happened: column header
        return tr("What happened");
    case Column::Subject:
        //: Activity, list of what happened: column header, company or order it is about
        return tr("About");
    case Column::Who:
        //: Activity, list of what happened: column header, the person
        return tr("Who");
    case Column::Detail:
        //: Activity, list of what happened: column header
        return tr("Detail");
    default:
        //: Activity, list of what happened: column header, an id
        return tr("ID");
    }
}

} // namespace tenantry
