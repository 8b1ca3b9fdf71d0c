// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/search_index.h"
#include "services/api/bulk_changes.h"
#include "ui/subscriptions/chosen_rows.h"
#include "ui/subscriptions/grid_model.h"
#include "ui/subscriptions/grid_wishes.h"
#include "ui/subscriptions/saved_filters.h"

#include <functional>

namespace tenantry {

class PlanDesk;

// The grid of all subscriptions (issue "Bulk"): its order and field filters are made by the store, what is typed is
// looked for in the search index that the list of customers holds; only keys are kept. GUI thread.
class SubscriptionsViewModel final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        SubscriptionGrid &grid;
        PlanDesk &plan;
        Preferences &preferences;
        Clock &clock;
        // Held and kept current elsewhere; null: not ready yet. Asked anew whenever something is looked for.
        std::function<std::shared_ptr<const SearchIndex>()> index;
    };
    explicit SubscriptionsViewModel(const Parts &parts, QObject *parent = nullptr);

    GridModel &list() { return m_list; }
    const GridModel &list() const { return m_list; }
    ChosenRows &chosen() { return m_chosen; }
    const SavedFilters &saved() const { return m_saved; }

    // Reads what is not there or has changed since; until then nothing is read at all.
    void enter();
    void refresh();      // now
    void indexChanged(); // what is typed is looked for again

    void setWish(const GridWish &wish);
    const GridWish &wish() const { return m_wish; }
    void setOrder(const GridOrder &order);
    bool isRead() const { return m_base != nullptr; }
    bool isReading() const { return m_reading; }
    bool isWaitingForIndex() const; // something is typed and cannot be looked for yet
    bool isQuiet() const { return !m_reading && !isWaitingForIndex() && m_list.isQuiet(); }
    int shown() const { return m_list.rowCount(); }
    std::optional<int> total() const { return m_total; } // of all; unset: not known yet
    const QStringList &products() const { return m_products; }

    void saveFilter(const QString &name);
    void removeFilter(const QString &name);

    // The chosen rows. Into the plan: told by added(), one step of undo.
    void put(const ChosenWish &wish);
    void askSeats(); // told by seatsAsked()

Q_SIGNALS:
    void changed();  // rows, counts, filter
    void replaced(); // another account
    void added(const QList<tenantry::SubscriptionChange> &changes, int left, const QString &subscription);
    void seatsAsked(const QList<tenantry::BulkLine> &lines);
    void failed(const tenantry::Error &error);

private:
    void read();
    void take(const Result<GridKeys> &keys);
    void readHead();
    void readProducts();
    void show();
    GridKeys narrowed() const;
    void observed(const Changes &changes);
    void putRows(const ChosenWish &wish, const QList<GridRow> &rows);
    void forget();

    Parts m_parts;
    GridModel m_list;
    ChosenRows m_chosen;
    SavedFilters m_saved;
    GridWish m_wish;
    GridQuery m_query;
    GridKeys m_base; // in order, by field filters; null: not read
    std::optional<int> m_total;
    QStringList m_products;
    QSet<qint64> m_touched; // customers with changes that are not shown yet
    quint64 m_epoch = 0;
    bool m_entered = false;
    bool m_reading = false;
    bool m_again = false; // something else was asked for meanwhile
    bool m_refreshSoon = false;
};

} // namespace tenantry
