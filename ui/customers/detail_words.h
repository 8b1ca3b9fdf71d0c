// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rows.h"
#include "ui/common/tone.h"

#include <QDateTime>
#include <QString>

namespace tenantry {

// A value of the detail pane in words.
struct FactText
{
    QString text; // empty: nothing to say, the line is left out
    Tone tone = Tone::Normal;

    bool operator==(const FactText &) const = default;
};

// Sentences of the detail pane, in the current language. What the provider did not state is called unknown or left out,
// never guessed.
namespace detailwords {

FactText delegatedAdmin(const Customer &customer);
FactText agreements(const CustomerDetail &detail);
FactText holdings(const CustomerRow &row);                        // 4 subscriptions · 157 seats
FactText lastRead(const QDateTime &readAt, const QDateTime &now); // never, or when

FactText term(const Subscription &subscription); // Annual, 19 Jun 2026 – 18 Jun 2027
FactText renewal(const Subscription &subscription);
FactText price(const SubscriptionRow &row);     // per seat, with its source
FactText lineTotal(const SubscriptionRow &row); // seats times price
FactText cancelUntil(const Subscription &subscription, const QDateTime &now);
FactText goBack(const Subscription &subscription, const QDateTime &now); // seats that can be returned
FactText trial(const Subscription &subscription);
FactText suspension(const Subscription &subscription);

} // namespace detailwords

// Last day of the term as people count it: an exclusive end is the day before (§19.7).
QDate lastDayOf(const Subscription &subscription);

} // namespace tenantry
