// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/chosen_rows.h"

#include "ui/common/when_done.h"

#include <algorithm>

namespace tenantry {

namespace {

constexpr std::size_t summedAtOnce = 10'000;
constexpr std::size_t readAtOnce = 1'000;

std::vector<qint64> sliceOf(const std::vector<qint64> &keys, std::size_t from, std::size_t most)
{
    const auto begin = keys.begin() + static_cast<std::ptrdiff_t>(from);
    return {begin, begin + static_cast<std::ptrdiff_t>(std::min(most, keys.size() - from))};
}

} // namespace

ChosenRows::ChosenRows(SubscriptionGrid &grid, QObject *parent) : QObject(parent), m_grid(grid) {}

void ChosenRows::choose(std::vector<qint64> keys)
{
    ++m_choice;
    m_keys = std::move(keys);
    m_seats = m_keys.empty() ? std::optional<qint64>(0) : std::nullopt;
    if (!m_keys.empty() && !m_summing)
        sum(m_choice, 0, 0);
}

// One slice at a time, also while the choice changes with every key: the next one begins where the last one answers.
void ChosenRows::sum(quint64 choice, std::size_t from, qint64 seats)
{
    m_summing = true;
    const std::vector<qint64> slice = sliceOf(m_keys, from, summedAtOnce);
    const std::size_t next = from + slice.size();
    whenDone(m_grid.seatsOf(slice), this, [this, choice, next, seats](const Result<qint64> &some) {
        m_summing = false;
        if (!some.ok()) {
            Q_EMIT failed(some.error());
        } else if (choice != m_choice) {
            if (!m_keys.empty())
                sum(m_choice, 0, 0);
        } else if (next < m_keys.size()) {
            sum(choice, next, seats + *some);
        } else {
            m_seats = seats + *some;
            Q_EMIT summed();
        }
    });
}

void ChosenRows::read(const Rows &task)
{
    readOn(m_keys, 0, {}, task);
}

void ChosenRows::readOn(const std::vector<qint64> &keys, std::size_t from, const QList<GridRow> &before,
                        const Rows &task)
{
    const std::vector<qint64> slice = sliceOf(keys, from, readAtOnce);
    whenDone(m_grid.rows(slice), this,
             [this, keys, next = from + slice.size(), before, task](const Result<QList<GridRow>> &some) {
                 if (!some.ok())
                     return Q_EMIT failed(some.error());
                 if (next < keys.size())
                     readOn(keys, next, before + *some, task);
                 else
                     task(before + *some);
             });
}

} // namespace tenantry
