// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <algorithm>
#include <vector>

namespace tenantry {

// A set of row keys for one pass over half a million of them. Keys are given in turn, so one bit each is small.
class KeyMarks
{
public:
    void add(qint64 key)
    {
        const auto place = static_cast<std::size_t>(key);
        if (place >= m_marks.size())
            m_marks.resize(std::max(place + 1, m_marks.size() * 2));
        m_marks[place] = true;
    }
    bool has(qint64 key) const
    {
        const auto place = static_cast<std::size_t>(key);
        return place < m_marks.size() && m_marks[place];
    }

private:
    std::vector<bool> m_marks;
};

} // namespace tenantry
