// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace tenantry {

// Finds every place of a word in a long block of short texts, several times faster than memmem: two rare bytes of the
// word are compared at 64 places at once, in a form compilers turn into vector instructions. Word must not be empty.
class ByteScan
{
public:
    explicit ByteScan(std::string_view word);

    // Calls hit(place) for each place in [begin, end), ascending.
    template <class Hit>
    void forEach(const char *begin, const char *end, Hit hit) const
    {
        std::array<std::uint64_t, lanesAtOnce> bits;
        const char *place = begin;
        while (end - place >= lane + m_length) {
            const auto lanes = std::min((end - place - m_length) / lane, static_cast<std::ptrdiff_t>(bits.size()));
            candidates(place, static_cast<std::size_t>(lanes), bits.data());
            for (std::ptrdiff_t i = 0; i < lanes; ++i, place += lane)
                forEachBit(bits[static_cast<std::size_t>(i)], place, hit);
        }
        for (; end - place >= m_length; ++place) {
            if (standsAt(place))
                hit(place);
        }
    }

private:
    static constexpr std::ptrdiff_t lane = 64;
    static constexpr std::size_t lanesAtOnce = 32;

    template <class Hit>
    void forEachBit(std::uint64_t bits, const char *place, Hit &hit) const
    {
        for (; bits != 0; bits &= bits - 1) {
            const char *candidate = place + std::countr_zero(bits);
            if (candidatesAreHits() || standsAt(candidate))
                hit(candidate);
        }
    }
    bool standsAt(const char *place) const { return std::memcmp(place, m_word.data(), m_word.size()) == 0; }
    bool candidatesAreHits() const { return m_length <= 2; } // both bytes were compared
    // One bit per place that has both rare bytes where the word has them.
    void candidates(const char *place, std::size_t lanes, std::uint64_t *bits) const;

    std::string_view m_word;
    std::ptrdiff_t m_length;
    std::size_t m_first;  // where the rarest byte of the word stands
    std::size_t m_second; // and the next rare one
};

} // namespace tenantry
