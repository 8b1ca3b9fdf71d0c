// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/chance.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 low48 = 0xFFFF'FFFF'FFFFULL;

quint64 mask(quint64 seed, quint64 kind)
{
    return mixed(seed * 31 + kind) & low48;
}

} // namespace

quint64 mixed(quint64 value)
{
    value += 0x9E37'79B9'7F4A'7C15ULL;
    value = (value ^ (value >> 30)) * 0xBF58'476D'1CE4'E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D0'49BB'1331'11EBULL;
    return value ^ (value >> 31);
}

quint64 digestNumber(const QString &text)
{
    return qFromBigEndian<quint64>(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).constData());
}

quint64 Chance::draw(std::initializer_list<quint64> numbers) const
{
    auto value = mixed(m_seed);
    for (const auto one : numbers)
        value = mixed(value ^ (one + 0x51ED'270BULL));
    return value;
}

int Chance::pick(std::initializer_list<quint64> numbers, int below) const
{
    return below <= 0 ? 0 : int(draw(numbers) % quint64(below));
}

QString hex(quint64 value, int length)
{
    return QString::number(value, 16).rightJustified(length, u'0').right(length);
}

QString guidCarrying(quint64 seed, quint64 kind, quint64 index)
{
    const auto head = mixed(mixed(seed + kind * 7919) ^ index);
    return u"%1-%2-4%3-%4%5-%6"_s.arg(hex(head, 8), hex(head >> 32, 4), hex(head >> 48, 3),
                                      QString(u"89ab"_s.at(int((head >> 60) & 3))), hex(head >> 20, 3),
                                      hex((index ^ mask(seed, kind)) & low48, 12));
}

quint64 indexIn(const QString &guid, quint64 seed, quint64 kind)
{
    return (guid.right(12).toULongLong(nullptr, 16) ^ mask(seed, kind)) & low48;
}

QString code(quint64 value, int length)
{
    static const auto letters = u"0123456789BCDFGHJKLMNPQRSTVWXZ"_s;
    QString result;
    for (int i = 0; i < length; ++i) {
        result += letters.at(int(value % quint64(letters.size())));
        value /= quint64(letters.size());
    }
    return result;
}

} // namespace tenantry::sandbox
