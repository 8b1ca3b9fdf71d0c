// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/byte_scan.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace tenantry {

namespace {

constexpr std::ptrdiff_t lane = 64;

// Whether any of the 64 places from place has both bytes. Written without branches for the vectoriser.
bool anyInLane(const char *place, std::ptrdiff_t second, char firstByte, char secondByte)
{
    std::array<std::uint8_t, lane> equal;
    for (std::ptrdiff_t i = 0; i < lane; ++i) {
        const bool both = (place[i] == firstByte) & (place[i + second] == secondByte);
        equal[static_cast<std::size_t>(i)] = both ? 0xff : 0;
    }
    std::array<std::uint64_t, lane / 8> words;
    std::memcpy(words.data(), equal.data(), lane);
    std::uint64_t any = 0;
    for (const std::uint64_t word : words)
        any |= word;
    return any != 0;
}

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

} // namespace

const char *findBytes(const char *begin, const char *end, std::string_view word)
{
    const auto length = static_cast<std::ptrdiff_t>(word.size());
    const std::size_t rare = rarestByte(word, word.size());
    const std::size_t other = rarestByte(word, rare);
    const auto first = static_cast<std::ptrdiff_t>(std::min(rare, other));
    const auto second = static_cast<std::ptrdiff_t>(std::max(rare, other));
    const char firstByte = word[static_cast<std::size_t>(first)];
    const char secondByte = word[static_cast<std::size_t>(second)];

    const char *place = begin;
    for (; end - place >= lane + length; place += lane) {
        if (!anyInLane(place + first, second - first, firstByte, secondByte))
            continue;
        for (const char *p = place; p < place + lane; ++p) {
            if (p[first] == firstByte && std::memcmp(p, word.data(), word.size()) == 0)
                return p;
        }
    }
    for (; end - place >= length; ++place) {
        if (std::memcmp(place, word.data(), word.size()) == 0)
            return place;
    }
    return end;
}

} // namespace tenantry
