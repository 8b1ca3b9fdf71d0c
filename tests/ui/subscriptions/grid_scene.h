// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/search_index.h"
#include "services/api/subscription_grid.h"
#include "support/clock.h"
#include "testing/fake_plan_desk.h"
#include "ui/subscriptions/subscriptions_view_model.h"

namespace tenantry::testing {

// The store's subscriptions in memory: ordered by customer, seats or term end, narrowed by every field.
class FakeGrid final : public SubscriptionGrid
{
    Q_OBJECT
public:
    using SubscriptionGrid::SubscriptionGrid;

    QList<GridRow> stored;
    QDateTime now;
    std::optional<Error> failure; // every read fails with it
    bool hold = false;            // keys() waits for release()
    bool holdSeats = false;       // seatsOf() waits for releaseSeats()
    QList<GridQuery> queries;
    QList<std::vector<qint64>> rowReads;
    QList<std::vector<qint64>> seatReads;
    QStringList exports;
    GridKeys exported;

    Async<GridKeys> keys(const GridQuery &query) override;
    Async<QList<GridRow>> firstRows(int limit) override;
    Async<QList<GridRow>> rows(const std::vector<qint64> &keys) override;
    Async<QStringList> products() override;
    Async<std::vector<qint64>> customersOf(const std::vector<qint64> &keys) override;
    Async<qint64> seatsOf(const std::vector<qint64> &keys) override;
    Async<int> exportCsv(const QString &path, const GridKeys &keys, const CsvTexts &texts) override;
    void release();
    void releaseSeats();
    const GridRow *find(qint64 key) const;

private:
    GridKeys ordered(const GridQuery &query) const;
    bool lets(const GridFilter &filter, const Subscription &subscription) const;

    qint64 seatsIn(const std::vector<qint64> &keys) const;

    QList<std::pair<Pending<GridKeys>, GridQuery>> m_held;
    QList<std::pair<Pending<qint64>, std::vector<qint64>>> m_heldSeats;
};

// The grid with what stands around it. Now is 22 November 2026, 8:00 UTC.
struct GridScene
{
    FakeGrid grid;
    FakePlanDesk plan;
    FakeAccounts accounts;
    FakeSyncControl sync;
    FakePreferences preferences;
    FakePrompts prompts;
    ManualClock clock{QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC)};
    std::shared_ptr<SearchIndex> index;

    GridScene();
    GridRow &add(const QString &customer, const QString &product, int seats);
    void makeIndex();
    void fillBelievably(); // every status, unknowns, long names
    SubscriptionsViewModel::Parts parts();
};

// Customers of the rows the model shows, each read when it is asked for.
QStringList shownCustomers(SubscriptionsViewModel &model);

} // namespace tenantry::testing
