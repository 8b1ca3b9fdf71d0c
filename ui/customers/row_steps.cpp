// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/row_steps.h"

#include <algorithm>

namespace tenantry {

namespace {

using Keys = std::vector<qint64>;

QSet<qint64> touchedIn(const Keys &keys, const QSet<qint64> &touched)
{
    QSet<qint64> found;
    for (const qint64 key : keys) {
        if (touched.contains(key))
            found.insert(key);
    }
    return found;
}

// Removes from the back, so that the rows before stay where they are, in runs as long as possible.
void removeGone(Keys &keys, const QSet<qint64> &touched, const QSet<qint64> &kept, std::vector<RowStep> &steps)
{
    const auto gone = [&](qint64 key) { return touched.contains(key) && !kept.contains(key); };
    for (std::size_t end = keys.size(); end > 0;) {
        if (!gone(keys[end - 1])) {
            --end;
            continue;
        }
        std::size_t first = end - 1;
        while (first > 0 && gone(keys[first - 1]))
            --first;
        steps.push_back({RowStep::Kind::Remove, int(first), int(end - first), 0});
        keys.erase(keys.begin() + std::ptrdiff_t(first), keys.begin() + std::ptrdiff_t(end));
        end = first;
    }
}

class Aligner
{
public:
    Aligner(Keys keys, const Keys &to, const QSet<qint64> &touched)
        : m_keys(std::move(keys)), m_to(to), m_touched(touched), m_present(touchedIn(m_keys, touched))
    {}

    RowSteps run(std::vector<RowStep> steps)
    {
        m_steps = std::move(steps);
        for (std::size_t row = 0; row < m_to.size();) {
            if (row < m_keys.size() && m_keys[row] == m_to[row])
                ++row;
            else if (!alignAt(row))
                return {{}, false};
        }
        return {std::move(m_steps), m_keys.size() == m_to.size()};
    }

private:
    bool alignAt(std::size_t row)
    {
        const qint64 wanted = m_to[row];
        if (!m_touched.contains(wanted))
            return putAside(row);
        if (m_present.contains(wanted))
            return pullUp(row, wanted);
        insertRun(row);
        return true;
    }

    // What stands here belongs further down: to the end for now, pulled up when its turn comes.
    bool putAside(std::size_t row)
    {
        if (row + 1 >= m_keys.size() || !m_touched.contains(m_keys[row]))
            return false;
        m_steps.push_back({RowStep::Kind::Move, int(row), 1, int(m_keys.size())});
        std::rotate(m_keys.begin() + std::ptrdiff_t(row), m_keys.begin() + std::ptrdiff_t(row) + 1, m_keys.end());
        return true;
    }

    bool pullUp(std::size_t row, qint64 wanted)
    {
        const auto at = std::find(m_keys.begin() + std::ptrdiff_t(row), m_keys.end(), wanted);
        if (at == m_keys.end())
            return false;
        m_steps.push_back({RowStep::Kind::Move, int(at - m_keys.begin()), 1, int(row)});
        std::rotate(m_keys.begin() + std::ptrdiff_t(row), at, at + 1);
        return true;
    }

    void insertRun(std::size_t row)
    {
        std::size_t end = row;
        while (end < m_to.size() && m_touched.contains(m_to[end]) && !m_present.contains(m_to[end]))
            ++end;
        m_steps.push_back({RowStep::Kind::Insert, int(row), int(end - row), 0});
        m_keys.insert(m_keys.begin() + std::ptrdiff_t(row), m_to.begin() + std::ptrdiff_t(row),
                      m_to.begin() + std::ptrdiff_t(end));
    }

    Keys m_keys;
    const Keys &m_to;
    const QSet<qint64> &m_touched;
    QSet<qint64> m_present; // touched keys that are in the list already
    std::vector<RowStep> m_steps;
};

} // namespace

RowSteps rowSteps(const Keys &from, const Keys &to, const QSet<qint64> &touched)
{
    if (from == to)
        return {};
    std::vector<RowStep> steps;
    Keys keys = from;
    removeGone(keys, touched, touchedIn(to, touched), steps);
    return Aligner(std::move(keys), to, touched).run(std::move(steps));
}

} // namespace tenantry
