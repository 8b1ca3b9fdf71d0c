// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenantry {

// A number of seats as typed, either as the total the customer will have or as the change to it. What is no whole
// number, or belongs into the other field, is told and never repaired silently (S0-52).
struct SeatNumber
{
    enum class Fault {
        None,
        Empty,
        NotANumber,
        Signed, // "+5" as a total: it would be a change
        TooLarge
    };
    int number = 0;
    Fault fault = Fault::None;

    bool operator==(const SeatNumber &) const = default;
};

// Both read the number as the language writes it, blanks around it are left out.
SeatNumber readSeatTotal(const QString &typed);
SeatNumber readSeatChange(const QString &typed); // "+5", "5", "-3", "−3"

QString seatTotalText(int total);
QString seatChangeText(int change); // "+5", "−3", "0"

} // namespace tenantry
