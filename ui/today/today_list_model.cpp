// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_list_model.h"

#include "ui/common/item_roles.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

QString joinedCell(const TodayCell &cell)
{
    QStringList parts{cell.unit.isEmpty() ? cell.text : cell.text + u' ' + cell.unit, cell.caption};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

int alignmentOf(TodayColumn column)
{
    return static_cast<int>((column == TodayColumn::Cost ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QString todayToolTip(const TodayRow &row, TodayColumn column)
{
    if (row.heading || column == TodayColumn::Verb)
        return {};
    const QString cell = joinedCell(todayCell(row, column));
    return column == TodayColumn::Then && !row.more.isEmpty() ? cell + u'\n' + row.more : cell;
}

} // namespace

TodayCell todayCell(const TodayRow &row, TodayColumn column)
{
    if (column == TodayColumn::Verb)
        return {row.verb};
    if (row.heading)
        return column == TodayColumn::State ? row.what : TodayCell();
    switch (column) {
    case TodayColumn::State:
        return {row.state.word, row.left, {}, row.state.tone};
    case TodayColumn::When:
        return row.when;
    case TodayColumn::What:
        return row.what;
    case TodayColumn::Then:
        return row.then;
    case TodayColumn::Cost:
    case TodayColumn::Verb:
        break;
    }
    return row.cost;
}

int TodayListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : todayColumns;
}

QString TodayListModel::rowKey(const TodayRow &row) const
{
    return QString::number(static_cast<int>(row.section)) + u'/' + (row.heading ? QString() : row.key);
}

QVariant TodayListModel::data(const QModelIndex &index, int role) const
{
    const TodayRow *row = rowAt(index.row());
    if (!row || index.column() >= todayColumns)
        return {};
    const auto column = static_cast<TodayColumn>(index.column());
    const TodayCell cell = todayCell(*row, column);
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case Qt::ToolTipRole:
        return todayToolTip(*row, column);
    case Qt::AccessibleTextRole:
        return joinedCell(cell);
    case tenantry::role(ItemRole::Caption):
        return cell.caption;
    case tenantry::role(ItemRole::Tone):
        return static_cast<int>(cell.tone);
    case tenantry::role(ItemRole::Unit):
        return cell.unit;
    case tenantry::role(ItemRole::Icon):
        return column == TodayColumn::State && !row->heading ? row->state.icon : QString();
    case tenantry::role(ItemRole::Group):
        return row->heading;
    case tenantry::role(ItemRole::Copy):
        return joinedCell(cell);
    default:
        return {};
    }
}

QString TodayListModel::header(TodayColumn column)
{
    switch (column) {
    case TodayColumn::State:
        //: screen "Today", title of a column: urgent, parked, trial ends …
        return tr("State");
    case TodayColumn::When:
        //: screen "Today", title of a column: the instant in UTC; the local time stands below
        return tr("When (UTC)");
    case TodayColumn::What:
        //: screen "Today", title of a column: who and what a line is about
        return tr("Customer, subject");
    case TodayColumn::Then:
        //: screen "Today", title of a column: what happens by default, or why it stands here
        return tr("If nothing is done, or why");
    case TodayColumn::Cost:
        //: screen "Today", title of a column: amounts
        return tr("Amount");
    case TodayColumn::Verb:
        break;
    }
    //: screen "Today", title of a column: what can be done
    return tr("What to do");
}

QVariant TodayListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= todayColumns)
        return {};
    const auto column = static_cast<TodayColumn>(section);
    if (role == Qt::DisplayRole)
        return header(column);
    return role == Qt::TextAlignmentRole ? QVariant(alignmentOf(column)) : QVariant();
}

} // namespace tenantry
