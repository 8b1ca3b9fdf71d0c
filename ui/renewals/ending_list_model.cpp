// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/ending_list_model.h"

#include "ui/renewals/ending_cells.h"

#include <QSet>
#include <algorithm>
#include <utility>

namespace tenantry {

void EndingListModel::setTerms(const QList<EndingTerm> &terms)
{
    removeGone(terms);
    place(terms);
}

void EndingListModel::removeGone(const QList<EndingTerm> &terms)
{
    QSet<TermKey> kept;
    for (const EndingTerm &term : terms)
        kept.insert(term.key);
    for (auto last = static_cast<int>(m_terms.size()) - 1; last >= 0;) {
        if (kept.contains(m_terms.at(last).key)) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && !kept.contains(m_terms.at(first - 1).key))
            --first;
        beginRemoveRows({}, first, last);
        m_terms.remove(first, last - first + 1);
        endRemoveRows();
        last = first - 1;
    }
}

// What is left stands in the same order as in the new list.
void EndingListModel::place(const QList<EndingTerm> &terms)
{
    for (int at = 0; at < terms.size(); ++at) {
        if (at < m_terms.size() && m_terms.at(at).key == terms.at(at).key) {
            if (m_terms.at(at) == terms.at(at))
                continue;
            m_terms[at] = terms.at(at);
            Q_EMIT dataChanged(index(at, 0), index(at, endingColumns - 1));
            continue;
        }
        int end = at + 1;
        const bool last = at >= m_terms.size();
        while (end < terms.size() && (last || terms.at(end).key != m_terms.at(at).key))
            ++end;
        beginInsertRows({}, at, end - 1);
        for (int i = at; i < end; ++i)
            m_terms.insert(i, terms.at(i));
        endInsertRows();
        at = end - 1;
    }
}

const EndingTerm *EndingListModel::termAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_terms.size() ? &m_terms.at(index.row()) : nullptr;
}

int EndingListModel::rowOf(qint64 subscriptionKey) const
{
    const auto found = std::find_if(m_terms.begin(), m_terms.end(), [subscriptionKey](const EndingTerm &term) {
        return term.subscriptionKey == subscriptionKey;
    });
    return found == m_terms.end() ? -1 : static_cast<int>(found - m_terms.begin());
}

void EndingListModel::reword()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, endingColumns - 1);
    if (!m_terms.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, endingColumns - 1));
}

int EndingListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_terms.size());
}

int EndingListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : endingColumns;
}

QVariant EndingListModel::data(const QModelIndex &index, int role) const
{
    const EndingTerm *term = termAt(index);
    return term ? endingCell(*term, static_cast<EndingColumn>(index.column()), role) : QVariant();
}

QVariant EndingListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= endingColumns)
        return {};
    const auto column = static_cast<EndingColumn>(section);
    if (role == Qt::DisplayRole)
        return endingHeader(column);
    if (role == Qt::TextAlignmentRole)
        return endingAlignment(column);
    return {};
}

void EndingListModel::fetchMore(const QModelIndex &)
{
    if (std::exchange(m_more, false)) // once per page
        Q_EMIT moreWanted();
}

} // namespace tenantry
