// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenantry {

// A provider's enum word: our reading of it and the word itself, so that an unknown one is kept and shown (C10).
// E must have an enumerator Unknown.
template <class E>
struct Word
{
    E value = E::Unknown;
    QString raw;

    Word() = default;
    Word(E v, QString r = {}) : value(v), raw(std::move(r)) {}
    bool operator==(const Word &) const = default;
    bool operator==(E e) const { return value == e; }
};

} // namespace tenantry
