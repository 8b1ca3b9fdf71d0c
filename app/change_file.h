// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/subscription_change.h"

#include <QList>
#include <string_view>

namespace tenantry {

// A CSV file of wishes, comma between cells, a first row with the columns' names in any order:
//   customer, subscription  ids as the provider writes them
//   kind                    seats, renewal, next-term, cancel, suspend, reactivate, rename, billing-plan, term,
//                           transition or conversion
//   wanted                  seats: the total; renewal: on or off; next-term: none, or the seats from the next term on
//   and,
//                           where it shall be another, its term, its billing plan and its end ("until 2027-01-31");
//                           rename: the name; billing-plan: monthly, annual or triennial; term: P1M, P1Y or P3Y;
//                           transition and conversion: "PRODUCT:SKU P1Y monthly 3", the last the seats that go over;
//                           empty for cancel, suspend and reactivate
struct WishLine
{
    int line = 0;              // from 1
    SubscriptionChange change; // without its before, which the file does not know
};

struct WishFault
{
    int line = 0;
    QString column; // empty: the row as a whole
    QString what;   // "expected on or off"

    bool operator==(const WishFault &) const = default;
};

struct ChangeFile
{
    QList<WishLine> wishes;
    QList<WishFault> faults; // in the order of the lines; where there is one, nothing of the file should be used
};

// Any one thread.
ChangeFile readChangeFile(std::string_view bytes);

// What such a file says in its column "wanted".
QString wantedText(const SubscriptionChange &change);
// The file's word for the kind.
QString kindWord(ChangeKind kind);

// "changes.csv, line 3, column wanted: expected on or off."
QString sentence(const QString &file, const WishFault &fault);

} // namespace tenantry
