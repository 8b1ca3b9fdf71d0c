// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <algorithm>
#include <vector>

namespace tenantry {

// Keys of stored records, which are small numbers given in turn: one bit each. The tree asks it once for every row
// whenever a hundred thousand rows are laid out, where a hash table is most of the time.
class KeySet
{
public:
    bool contains(qint64 key) const
    {
        return isSmall(key) ? static_cast<std::size_t>(key) < m_small.size() && m_small[static_cast<std::size_t>(key)]
                            : m_large.contains(key);
    }
    void insert(qint64 key)
    {
        if (!isSmall(key)) {
            m_large.insert(key);
            return;
        }
        const auto place = static_cast<std::size_t>(key);
        if (place >= m_small.size())
            m_small.resize(std::max(place + 1, m_small.size() * 2));
        m_small[place] = true;
    }
    void remove(qint64 key)
    {
        if (!isSmall(key))
            m_large.remove(key);
        else if (static_cast<std::size_t>(key) < m_small.size())
            m_small[static_cast<std::size_t>(key)] = false;
    }
    void clear()
    {
        m_small.clear();
        m_large.clear();
    }

private:
    static constexpr qint64 bound = qint64(1) << 26; // 8 MiB of bits
    static bool isSmall(qint64 key) { return key >= 0 && key < bound; }

    std::vector<bool> m_small;
    QSet<qint64> m_large;
};

} // namespace tenantry
