// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/quantity.h"

#include "ui/common/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace tenantry {

namespace {

struct QuantityWords
{
    Q_DECLARE_TR_FUNCTIONS(QuantityWords)
};

bool allDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

Quantity readQuantity(const QString &typed, int minimum, int maximum)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {0, Quantity::Fault::Empty};
    bool ok = false;
    const int number = QLocale().toInt(text, &ok);
    if (!ok)
        return {0, allDigits(text) ? Quantity::Fault::TooMany : Quantity::Fault::NotANumber};
    if (number < std::max(1, minimum))
        return {number, Quantity::Fault::TooFew};
    if (maximum > 0 && number > maximum)
        return {number, Quantity::Fault::TooMany};
    return {number, Quantity::Fault::None};
}

Quantity readQuantity(const QString &typed, const Offer &offer)
{
    return readQuantity(typed, offer.minimum, offer.maximum);
}

QString quantityFaultText(Quantity::Fault fault, const Offer &offer)
{
    switch (fault) {
    case Quantity::Fault::None:
        return {};
    case Quantity::Fault::Empty:
        //: Offer page, beside the number of licences
        return QuantityWords::tr("Enter the number of licences.");
    case Quantity::Fault::NotANumber:
        //: Offer page, beside the number of licences: letters or fractions were typed
        return QuantityWords::tr("Enter a whole number.");
    case Quantity::Fault::TooFew:
        //: Offer page, beside the number of licences. %n is the smallest number that can be ordered
        return QuantityWords::tr("At least %n licence(s) must be ordered.", "", std::max(1, offer.minimum));
    case Quantity::Fault::TooMany:
        if (offer.maximum > 0) {
            //: Offer page, beside the number of licences. %n is the largest number that can be ordered
            return QuantityWords::tr("At most %n licence(s) can be ordered.", "", offer.maximum);
        }
        //: Offer page, beside the number of licences: no limit is known, but the number is absurd
        return QuantityWords::tr("This number is too large.");
    }
    return {};
}

QString quantityLimitText(const Offer &offer)
{
    const QString minimum = format::count(std::max(1, offer.minimum));
    if (offer.maximum <= 0) {
        //: Offer page, below the number of licences. %1 is a number
        return QuantityWords::tr("at least %1").arg(minimum);
    }
    //: Offer page, below the number of licences: limits. %1 and %2 are numbers
    return QuantityWords::tr("%1 to %2").arg(minimum, format::count(offer.maximum));
}

} // namespace tenantry
