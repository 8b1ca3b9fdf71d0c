// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace tenantry {

// Makes room for more elements. A vector doubles when it is full; for the large, nearly constant vectors of the search
// index an eighth is enough, and half the memory.
template <class T>
void makeRoom(std::vector<T> &vector, std::size_t more)
{
    const std::size_t wanted = vector.size() + more;
    if (wanted > vector.capacity())
        vector.reserve(wanted + wanted / 8);
}

// After a bulk load: gives back room that growing left over, but keeps some for what comes one by one.
template <class T>
void settleRoom(std::vector<T> &vector)
{
    std::vector<T> settled;
    settled.reserve(vector.size() + vector.size() / 32 + 16);
    settled.assign(vector.begin(), vector.end());
    vector.swap(settled);
}

} // namespace tenantry
