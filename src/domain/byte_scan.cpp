// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/byte_scan.h"

namespace tenantry {

namespace {

// How often a byte stands in names, roughly: the rarer the byte, the fewer places must be looked at.
int commonness(char byte)
{
    constexpr std::string_view byRank = "ea iornstlcumdpgbvfhkzyw.x0136529874jq-&@";
    const auto rank = byRank.find(byte);
    return rank == std::string_view::npos ? 0 : static_cast<int>(byRank.size() - rank);
}

std::size_t rarestByte(std::string_view word, std::size_t except)
{
    std::size_t best = except == 0 && word.size() > 1 ? 1 : 0;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (i != except && commonness(word[i]) < commonness(word[best]))
            best = i;
    }
    return best;
}

// Eight bytes of 0 or 1 become eight bits, the first byte the lowest.
std::uint64_t packed(std::uint64_t flags)
{
    if constexpr (std::endian::native == std::endian::little)
        return (flags * 0x0102040810204080U) >> 56U;
    std::uint64_t bits = 0;
    for (unsigned i = 0; i < 8; ++i)
        bits |= ((flags >> (56U - 8 * i)) & 1U) << i;
    return bits;
}

} // namespace

ByteScan::ByteScan(std::string_view word)
    : m_word(word)
    , m_length(static_cast<std::ptrdiff_t>(word.size()))
    , m_first(rarestByte(word, word.size()))
    , m_second(rarestByte(word, m_first))
{}

void ByteScan::candidates(const char *place, std::size_t lanes, std::uint64_t *bits) const
{
    const char firstByte = m_word[m_first];
    const char secondByte = m_word[m_second];
    for (std::size_t n = 0; n < lanes; ++n, place += lane) {
        const char *first = place + m_first;
        const char *second = place + m_second;
        std::array<std::uint8_t, lane> flags;
        for (std::size_t i = 0; i < flags.size(); ++i)
            flags[i] = static_cast<std::uint8_t>((first[i] == firstByte) & (second[i] == secondByte));
        std::array<std::uint64_t, lane / 8> words;
        std::memcpy(words.data(), flags.data(), flags.size());
        std::uint64_t any = 0;
        for (const std::uint64_t word : words)
            any |= word;
        bits[n] = 0;
        for (std::size_t i = 0; any != 0 && i < words.size(); ++i)
            bits[n] |= packed(words[i]) << (8 * i);
    }
}

} // namespace tenantry
