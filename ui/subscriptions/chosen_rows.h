// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/subscription_grid.h"

#include <functional>

namespace tenantry {

// The chosen rows of the grid: how many seats they have together, and reading them whole where that is wanted. Many may
// be chosen, so both go slice by slice and rows in sight are read in between. Another choice drops what is under way.
// GUI thread.
class ChosenRows final : public QObject
{
    Q_OBJECT
public:
    explicit ChosenRows(SubscriptionGrid &grid, QObject *parent = nullptr);

    void choose(std::vector<qint64> keys);
    const std::vector<qint64> &keys() const { return m_keys; }
    std::optional<qint64> seats() const { return m_seats; } // unset: being summed

    // All of them, then the task; not at all when reading fails.
    using Rows = std::function<void(const QList<GridRow> &)>;
    void read(const Rows &task);
    static constexpr std::size_t mostChanged = 50'000; // at once; a plan nobody can review helps nobody

Q_SIGNALS:
    void summed();
    void failed(const tenantry::Error &error);

private:
    void sum(quint64 choice, std::size_t from, qint64 seats);
    void readOn(const std::vector<qint64> &keys, std::size_t from, const QList<GridRow> &before, const Rows &task);

    SubscriptionGrid &m_grid;
    std::vector<qint64> m_keys;
    std::optional<qint64> m_seats = 0;
    quint64 m_choice = 0;
    bool m_summing = false;
};

} // namespace tenantry
