// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seats/seat_number.h"

#include "support/decimal.h"
#include "ui/common/format.h"
#include "ui/common/quantity.h"

#include <limits>

namespace tenantry {

namespace {

constexpr QChar minus(0x2212);

bool isSign(QChar c)
{
    return c == u'+' || c == u'-' || c == minus;
}

SeatNumber::Fault faultOf(Quantity::Fault fault)
{
    switch (fault) {
    case Quantity::Fault::Empty:
        return SeatNumber::Fault::Empty;
    case Quantity::Fault::NotANumber:
        return SeatNumber::Fault::NotANumber;
    case Quantity::Fault::TooMany:
        return SeatNumber::Fault::TooLarge;
    case Quantity::Fault::None:
    case Quantity::Fault::TooFew: // what is too few depends on the subscription
        break;
    }
    return SeatNumber::Fault::None;
}

SeatNumber unsignedNumber(const QString &typed)
{
    const Quantity read = readQuantity(typed, 0, 0);
    return {read.number, faultOf(read.fault)};
}

} // namespace

SeatNumber readSeatTotal(const QString &typed)
{
    const QString text = typed.trimmed();
    if (!text.isEmpty() && isSign(text.front()))
        return {0, SeatNumber::Fault::Signed};
    return unsignedNumber(text);
}

SeatNumber readSeatChange(const QString &typed)
{
    QString text = typed.trimmed();
    const bool less = text.startsWith(u'-') || text.startsWith(minus);
    if (!text.isEmpty() && isSign(text.front()))
        text = text.mid(1).trimmed();
    if (!text.isEmpty() && isSign(text.front())) // "--3"
        return {0, SeatNumber::Fault::NotANumber};
    SeatNumber read = unsignedNumber(text);
    if (less)
        read.number = -read.number;
    return read;
}

QString seatTotalText(int total)
{
    return format::count(total);
}

QString seatChangeText(int change)
{
    return format::difference(Decimal(change), 0);
}

} // namespace tenantry
