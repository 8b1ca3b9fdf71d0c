// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/search_id.h"

namespace tenantry {

namespace {

constexpr int digitsOfGuid = 32;

int hexValue(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= u'0' && code <= u'9')
        return code - u'0';
    if (code >= u'a' && code <= u'f')
        return code - u'a' + 10;
    if (code >= u'A' && code <= u'F')
        return code - u'A' + 10;
    return -1;
}

// Reads hex digits, skipping dashes and braces; the count, or -1 if anything else stands there or it is too much.
int readDigits(QStringView text, SearchId *into)
{
    int count = 0;
    for (const QChar c : text) {
        if (c == u'-' || c == u'{' || c == u'}')
            continue;
        const int value = hexValue(c);
        if (value < 0 || count == digitsOfGuid)
            return -1;
        auto &word = count < digitsOfGuid / 2 ? into->high : into->low;
        word = (word << 4U) | static_cast<std::uint64_t>(value);
        ++count;
    }
    return count;
}

// A mask over the first digits of a word of sixteen.
std::uint64_t maskOf(int digits)
{
    if (digits <= 0)
        return 0;
    return digits >= digitsOfGuid / 2 ? ~std::uint64_t{0} : ~(~std::uint64_t{0} >> (4 * digits));
}

std::uint64_t leftAligned(std::uint64_t word, int digits)
{
    const int missing = digitsOfGuid / 2 - digits;
    if (digits <= 0)
        return 0;
    return missing <= 0 ? word : word << (4 * missing);
}

} // namespace

SearchId SearchId::fromText(QStringView guid)
{
    SearchId id;
    const bool shape = guid.size() == 36 && guid[8] == u'-' && guid[13] == u'-' && guid[18] == u'-' && guid[23] == u'-';
    return shape && readDigits(guid, &id) == digitsOfGuid ? id : SearchId();
}

std::optional<SearchIdStart> SearchIdStart::read(QStringView typed)
{
    SearchIdStart start;
    const int count = readDigits(typed, &start.m_start);
    if (count < fewestDigits)
        return std::nullopt;
    start.m_start = {leftAligned(start.m_start.high, count), leftAligned(start.m_start.low, count - 16)};
    start.m_mask = {maskOf(count), maskOf(count - 16)};
    return start;
}

} // namespace tenantry
