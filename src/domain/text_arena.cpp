// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text_arena.h"

#include "domain/lean_growth.h"

#include <algorithm>
#include <functional>

namespace tenantry {

TextArena::TextArena()
{
    add({});
}

void TextArena::reserve(std::size_t texts, std::size_t bytes)
{
    m_starts.reserve(texts);
    m_block.reserve(bytes);
}

std::uint32_t TextArena::add(std::string_view text)
{
    const auto number = static_cast<std::uint32_t>(m_starts.size());
    makeRoom(m_starts, 1);
    makeRoom(m_block, text.size() + 1);
    m_starts.push_back(static_cast<std::uint32_t>(m_block.size()));
    m_block.insert(m_block.end(), text.begin(), text.end());
    m_block.push_back('\0');
    return number;
}

std::uint32_t TextArena::intern(std::string_view text)
{
    if (text.empty())
        return emptyText;
    if (m_table.size() * 3 <= m_interned * 4)
        growTable();
    const std::size_t slot = tableSlot(text);
    if (m_table[slot] == emptyText) {
        m_table[slot] = add(text);
        ++m_interned;
    }
    return m_table[slot];
}

void TextArena::settle()
{
    m_table = {};
    m_interned = 0;
    settleRoom(m_block);
    settleRoom(m_starts);
}

std::string_view TextArena::text(std::uint32_t number) const
{
    const std::size_t start = m_starts[number];
    return {m_block.data() + start, endOf(number) - start - 1};
}

// Hits ascend, so the text of the next one is near: a few steps on foot, then widen the step until it is passed.
std::size_t TextArena::numberAt(std::size_t offset, std::size_t nearest) const
{
    std::size_t number = nearest;
    for (int onFoot = 0; onFoot < 4; ++onFoot, ++number) {
        if (offset < endOf(number))
            return number;
    }
    const auto begin = m_starts.begin() + static_cast<std::ptrdiff_t>(number);
    const auto left = static_cast<std::size_t>(m_starts.end() - begin);
    std::size_t step = 1;
    while (step < left && begin[static_cast<std::ptrdiff_t>(step)] <= offset)
        step *= 2;
    const auto end = begin + static_cast<std::ptrdiff_t>(std::min(step, left));
    return static_cast<std::size_t>(std::upper_bound(begin, end, offset) - m_starts.begin()) - 1;
}

void TextArena::growTable()
{
    std::vector<std::uint32_t> old(std::max<std::size_t>(64, m_table.size() * 2), emptyText);
    old.swap(m_table);
    for (const std::uint32_t number : old) {
        if (number != emptyText)
            m_table[tableSlot(text(number))] = number;
    }
}

// The slot that holds an equal text, or the free one where it would go. The table is a power of two in size.
std::size_t TextArena::tableSlot(std::string_view wanted) const
{
    const std::size_t mask = m_table.size() - 1;
    std::size_t slot = std::hash<std::string_view>{}(wanted)&mask;
    while (m_table[slot] != emptyText && text(m_table[slot]) != wanted)
        slot = (slot + 1) & mask;
    return slot;
}

} // namespace tenantry
