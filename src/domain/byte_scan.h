// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace tenantry {

// First place in [begin, end) where word stands, or end. Word must not be empty. Much faster than memmem over long
// blocks of short texts: compares two bytes of the word at 64 places at a time in a form compilers turn into vector
// instructions.
const char *findBytes(const char *begin, const char *end, std::string_view word);

} // namespace tenantry
