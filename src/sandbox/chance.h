// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <initializer_list>

namespace tenantry::sandbox {

// Reproducible "chance": the same seed and numbers give the same value on every machine.
class Chance final
{
public:
    explicit Chance(quint64 seed) : m_seed(seed) {}

    quint64 draw(std::initializer_list<quint64> numbers) const;
    // 0 … below-1
    int pick(std::initializer_list<quint64> numbers, int below) const;

private:
    quint64 m_seed;
};

quint64 mixed(quint64 value);
// A number that stands for the text in every process; qHash would not.
quint64 digestNumber(const QString &text);
// A GUID whose last 48 bits carry index, so that a record is found again without a table.
QString guidCarrying(quint64 seed, quint64 kind, quint64 index);
quint64 indexIn(const QString &guid, quint64 seed, quint64 kind); // meaningless for foreign GUIDs: compare afterwards
// Letters and digits as in catalog ids (no vowels that make words).
QString code(quint64 value, int length);
QString hex(quint64 value, int length);

} // namespace tenantry::sandbox
