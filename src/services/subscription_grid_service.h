// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "services/api/subscription_grid.h"

#include <functional>

namespace tenantry {

class Clock;
class Database;
class GridExport;
class Observations;

// The grid over the store, of the current account. GUI thread; reads on the store's reader thread.
class SubscriptionGridService final : public SubscriptionGrid
{
    Q_OBJECT
public:
    struct Parts
    {
        Database &store;
        Observations &observations;
        std::function<std::optional<Account>()> account; // current, signed in or not
        Clock &clock;
    };
    explicit SubscriptionGridService(Parts parts, QObject *parent = nullptr);

    Async<GridKeys> keys(const GridQuery &query) override;
    Async<QList<GridRow>> firstRows(int limit) override;
    Async<QList<GridRow>> rows(const std::vector<qint64> &keys) override;
    Async<QStringList> products() override;
    Async<std::vector<qint64>> customersOf(const std::vector<qint64> &keys) override;
    Async<qint64> seatsOf(const std::vector<qint64> &keys) override;
    Async<int> exportCsv(const QString &path, const GridKeys &keys, const CsvTexts &texts) override;

    void accountChanged();

private:
    qint64 accountKey() const;
    void writeOn(const std::shared_ptr<GridExport> &file, const Pending<int> &pending);

    Parts m_parts;
};

} // namespace tenantry
