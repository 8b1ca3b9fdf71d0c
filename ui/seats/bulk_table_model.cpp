// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seats/bulk_table_model.h"

#include "ui/common/format.h"
#include "ui/common/item_roles.h"
#include "ui/seats/bulk_words.h"

namespace tenantry {

namespace {

bool isNumber(BulkCell cell)
{
    return cell == BulkCell::Line || cell == BulkCell::Before || cell == BulkCell::Wanted || cell == BulkCell::After;
}

// The subscription a line is about, null while that is open.
const BulkSubject *subjectOf(const BulkRow &row)
{
    return row.answer && row.answer->match == BulkAnswer::Match::Found ? &row.answer->subject : nullptr;
}

QString foundText(const BulkSubject &subject, BulkCell cell)
{
    switch (cell) {
    case BulkCell::Customer:
        return subject.customerName;
    case BulkCell::Subscription:
        return subject.name;
    case BulkCell::Id:
        return subject.subscription.text();
    case BulkCell::TermEnd:
        return subject.termEnd.isValid() ? format::dateUtc(subject.termEnd) : QString();
    case BulkCell::Before:
        return format::count(subject.seats);
    default:
        return {};
    }
}

QString writtenText(const BulkLine &line, BulkCell cell)
{
    switch (cell) {
    case BulkCell::Customer:
        return line.customer;
    case BulkCell::Subscription:
        return line.product;
    case BulkCell::Id:
        return line.subscription;
    default:
        return {};
    }
}

} // namespace

BulkTableModel::BulkTableModel(BulkViewModel &bulk, QObject *parent)
    : QAbstractTableModel(parent), m_bulk(bulk), m_count(static_cast<int>(bulk.rows().size()))
{
    connect(&bulk, &BulkViewModel::reset, this, [this] {
        beginResetModel();
        m_count = static_cast<int>(m_bulk.rows().size());
        endResetModel();
    });
    connect(&bulk, &BulkViewModel::rowsChanged, this, [this](int first, int last) {
        if (last < m_count)
            Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    });
}

int BulkTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int BulkTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(BulkCell::Count);
}

QString BulkTableModel::textOf(const BulkRow &row, BulkCell cell) const
{
    switch (cell) {
    case BulkCell::Line:
        return format::count(row.line.line);
    case BulkCell::Wanted:
        return row.line.seats;
    case BulkCell::After:
        return row.answer && row.answer->after ? format::count(*row.answer->after) : QString();
    case BulkCell::State:
        return bulkwords::state(row).word;
    default:
        break;
    }
    const BulkSubject *subject = subjectOf(row);
    return subject ? foundText(*subject, cell) : writtenText(row.line, cell);
}

QVariant BulkTableModel::data(const QModelIndex &index, int which) const
{
    if (!index.isValid() || index.row() >= m_count)
        return {};
    const BulkRow &row = m_bulk.rows().at(static_cast<std::size_t>(index.row()));
    const auto cell = static_cast<BulkCell>(index.column());
    if (which == Qt::DisplayRole)
        return textOf(row, cell);
    if (which == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (isNumber(cell) ? Qt::AlignRight : Qt::AlignLeft));
    if (which == role(ItemRole::ElideMiddle))
        return cell == BulkCell::Id;
    if (which == role(ItemRole::Strong))
        return cell == BulkCell::After && row.goesIntoPlan();
    const bool settled = row.state() == BulkRow::State::LeftOut || row.state() == BulkRow::State::Same;
    if (which == role(ItemRole::Tone))
        return static_cast<int>(cell == BulkCell::State ? bulkwords::state(row).tone
                                : settled               ? Tone::Muted
                                                        : Tone::Normal);
    if (which == role(ItemRole::Icon) && cell == BulkCell::State)
        return bulkwords::state(row).icon;
    return {};
}

QVariant BulkTableModel::headerData(int section, Qt::Orientation orientation, int which) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto cell = static_cast<BulkCell>(section);
    if (which == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (isNumber(cell) ? Qt::AlignRight : Qt::AlignLeft));
    if (which != Qt::DisplayRole)
        return {};
    switch (cell) {
    case BulkCell::Line:
        //: preview of many seat changes: column: number of the line in the file or list
        return tr("Line");
    case BulkCell::Customer:
        //: preview of many seat changes: column
        return tr("Customer");
    case BulkCell::Subscription:
        //: preview of many seat changes: column
        return tr("Subscription");
    case BulkCell::Id:
        //: preview of many seat changes: column
        return tr("Subscription id");
    case BulkCell::TermEnd:
        //: preview of many seat changes: column: last day of the term
        return tr("Term end");
    case BulkCell::Before:
        //: preview of many seat changes: column: number of seats now
        return tr("Seats now");
    case BulkCell::Wanted:
        //: preview of many seat changes: column: what is asked for: 12, +5 or −2
        return tr("Wanted");
    case BulkCell::After:
        //: preview of many seat changes: column: number of seats afterwards
        return tr("Afterwards");
    case BulkCell::State:
        //: preview of many seat changes: column: allowed, not allowed, not found …
        return tr("State");
    case BulkCell::Count:
        break;
    }
    return {};
}

void BulkTableModel::reword()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (m_count > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1));
}

} // namespace tenantry
