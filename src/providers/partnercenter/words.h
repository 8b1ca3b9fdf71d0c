// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/word.h"
#include "providers/partnercenter/json.h"

#include <string_view>

namespace tenantry::partnercenter {

bool sameIgnoringCase(std::string_view a, std::string_view b); // ASCII
// "pending_po_upload", "PendingPoUpload" and "pending po upload" are one word (api/partner-center.md §1.3).
bool sameWord(std::string_view a, std::string_view b);

template <class E>
struct WordRow
{
    std::string_view word;
    E value;
};

// The provider's word and our reading of it; a word we do not know keeps its text (C10).
template <class E, std::size_t N>
Word<E> readWord(const JsonNode &node, const WordRow<E> (&table)[N])
{
    const std::string_view raw = node.raw();
    for (const WordRow<E> &row : table) {
        if (sameWord(raw, row.word))
            return {row.value, node.text()};
    }
    return {E::Unknown, node.text()};
}

// Two words that mean the same; ones we do not know by their text.
template <class E>
bool sameMeaning(const Word<E> &a, const Word<E> &b)
{
    return a.value == b.value && (a.value != E::Unknown || a.raw.compare(b.raw, Qt::CaseInsensitive) == 0);
}

} // namespace tenantry::partnercenter
