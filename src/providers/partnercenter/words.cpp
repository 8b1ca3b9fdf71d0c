// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/words.h"

#include <algorithm>

namespace tenantry::partnercenter {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool joins(char c)
{
    return c == '_' || c == ' ' || c == '-';
}

std::size_t nextLetter(std::string_view text, std::size_t at)
{
    while (at < text.size() && joins(text[at]))
        ++at;
    return at;
}

} // namespace

bool sameIgnoringCase(std::string_view a, std::string_view b)
{
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return x == y || lower(x) == lower(y); });
}

bool sameWord(std::string_view a, std::string_view b)
{
    std::size_t i = nextLetter(a, 0);
    std::size_t j = nextLetter(b, 0);
    while (i < a.size() && j < b.size()) {
        if (lower(a[i]) != lower(b[j]))
            return false;
        i = nextLetter(a, i + 1);
        j = nextLetter(b, j + 1);
    }
    return i == a.size() && j == b.size();
}

} // namespace tenantry::partnercenter
