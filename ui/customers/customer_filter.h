// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rows.h"
#include "domain/search_index.h"
#include "ui/customers/change_reader.h"

#include <QHash>
#include <QSet>
#include <memory>
#include <vector>

namespace tenantry {

// Type-ahead over the search index: which customers are shown and which of their subscriptions. Keeps the index current
// from refreshes. Plain object, GUI thread; find() costs one pass over the folded texts.
class CustomerFilter
{
public:
    void setIndex(std::shared_ptr<SearchIndex> index);
    void forget();
    bool ready() const { return m_index != nullptr; }
    std::shared_ptr<const SearchIndex> index() const { return m_index; } // null: not there yet

    void setText(const QString &text);
    const QString &text() const { return m_text; }
    bool active() const { return ready() && !m_text.isEmpty(); }

    // List order. shown() is order() where nothing is filtered.
    std::vector<qint64> order() const;
    std::vector<qint64> shown() const;
    // Of each asked customer the subscriptions that match; a customer that matches by itself alone has none and shows
    // all of them.
    QHash<qint64, QSet<qint64>> matchesOf(const QSet<qint64> &customers) const;
    // Customers to open by themselves, empty where the result is too long to be read at a glance.
    std::vector<qint64> worthOpening() const;
    std::vector<qint64> childless() const; // customers without a subscription

    // Takes over what changed and runs the query again where one is set. Returns the customers it could not take over,
    // because their subscriptions were not read.
    QSet<qint64> apply(const Refresh &refresh);

    static constexpr std::size_t glance = 200;

private:
    std::shared_ptr<SearchIndex> m_index;
    SearchIndex::Match m_match;
    QString m_text;
};

} // namespace tenantry
