// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/offer.h"

#include <QString>

namespace tenantry {

// A number of licences as typed. Only a whole number within the offer's limits is a quantity; everything else is told
// beside the field and never repaired silently.
struct Quantity
{
    enum class Fault { None, Empty, NotANumber, TooFew, TooMany };
    int number = 0;
    Fault fault = Fault::None;

    bool operator==(const Quantity &) const = default;
};

Quantity readQuantity(const QString &typed, int minimum, int maximum); // maximum 0: not stated
Quantity readQuantity(const QString &typed, const Offer &offer);
QString quantityFaultText(Quantity::Fault fault, const Offer &offer); // empty for None
QString quantityLimitText(const Offer &offer);                        // "1 to 300", "at least 1"

} // namespace tenantry
