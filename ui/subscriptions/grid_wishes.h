// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/subscription_change.h"

#include <QList>
#include <optional>

namespace tenantry {

// What is wished for the end of the term of chosen subscriptions. It goes into the plan, which says of each whether it
// is allowed and why not; nothing is sent.
struct ChosenWish
{
    enum class Kind {
        Renew,          // with what is scheduled for the next term, if anything is
        RenewAsIs,      // what is scheduled is taken away
        RenewWithSeats, // so many at the next term
        DoNotRenew
    };
    Kind kind = Kind::Renew;
    int seats = 0;
    bool relative = false; // to what each has now

    bool operator==(const ChosenWish &) const = default;
};

// "12" is the total of each, "+5" and "-2" a change to what each has (S0-52); anything else is none.
std::optional<ChosenWish> seatsWish(const QString &typed);

// What the wish changes of a subscription; nothing of one that is over or would have no seat left.
QList<SubscriptionChange> wishedChanges(const ChosenWish &wish, const Subscription &subscription);

} // namespace tenantry
