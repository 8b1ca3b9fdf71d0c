// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/id_hash.h"

namespace tenantry {

namespace {

constexpr quint64 hashStart = 0xcbf29ce484222325;
constexpr quint64 hashFactor = 0x9fb21c651e98df25;
constexpr int unitsPerWord = 4;
constexpr int bitsPerUnit = 16;
constexpr int half = 32;

} // namespace

qint64 idHash(const QString &id)
{
    quint64 hash = hashStart ^ static_cast<quint64>(id.size());
    for (qsizetype at = 0; at < id.size(); at += unitsPerWord) {
        quint64 word = 0;
        const qsizetype end = qMin(id.size(), at + unitsPerWord);
        for (qsizetype unit = at; unit < end; ++unit)
            word = (word << bitsPerUnit) | id.at(unit).unicode();
        hash = (hash ^ word) * hashFactor;
        hash ^= hash >> half;
    }
    return static_cast<qint64>(hash);
}

} // namespace tenantry
