// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/byte_scan.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace tenantry {

// Many short texts side by side in one block, each with a number, made to be scanned as a whole. Offer names repeat
// hundreds of times among subscriptions, so equal texts may share one place (intern). Nothing is freed; the owner
// rebuilds. Texts must not contain a zero byte.
class TextArena
{
public:
    static constexpr std::uint32_t emptyText = 0; // number of the empty text

    TextArena();
    void reserve(std::size_t texts, std::size_t bytes);
    std::uint32_t add(std::string_view text);    // always a new place
    std::uint32_t intern(std::string_view text); // the place of an equal interned text, if there is one
    // After a bulk load: gives back spare room and forgets what could be shared; texts added later share among
    // themselves.
    void settle();

    std::size_t count() const { return m_starts.size(); }
    std::size_t bytes() const { return m_block.size(); }
    std::string_view text(std::uint32_t number) const;

    // Adds bit to the mask of every text that contains word; masks has count() elements.
    template <class Mask>
    void mark(std::string_view word, Mask bit, std::vector<Mask> &masks) const
    {
        const char *begin = m_block.data();
        std::size_t number = 0;
        std::size_t end = 0; // of the text that was marked last; further hits in it say nothing new
        ByteScan(word).forEach(begin, begin + m_block.size(), [&](const char *place) {
            const auto offset = static_cast<std::size_t>(place - begin);
            if (offset < end)
                return;
            number = numberAt(offset, number);
            end = endOf(number);
            masks[number] = static_cast<Mask>(masks[number] | bit);
        });
    }

private:
    std::size_t endOf(std::size_t number) const
    {
        return number + 1 < m_starts.size() ? m_starts[number + 1] : m_block.size();
    }
    std::size_t numberAt(std::size_t offset, std::size_t nearest) const;
    void growTable();
    std::size_t tableSlot(std::string_view text) const;

    std::vector<char> m_block;           // each text ends with a zero byte
    std::vector<std::uint32_t> m_starts; // ascending offsets into m_block
    std::vector<std::uint32_t> m_table;  // open addressing: numbers of interned texts, 0 is free
    std::size_t m_interned = 0;
};

} // namespace tenantry
