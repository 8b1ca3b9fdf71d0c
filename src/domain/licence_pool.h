// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/subscription.h"

namespace tenantry {

// What the tenant's directory counts of one plan, whoever sold it (subscribed SKU, api/partner-center.md §11). A count
// the answer leaves out is unset.
struct LicenceCount
{
    QString plan; // productSku.id; the provisioningId of the catalog's SKU (§5)
    QString name;
    QString partNumber;
    QString group; // licence group
    QString state; // the provider's word: "Enabled"
    std::optional<int> active;
    std::optional<int> warning; // over, users still in
    std::optional<int> suspended;
    std::optional<int> total; // active + warning
    std::optional<int> assigned;

    bool operator==(const LicenceCount &) const = default;
};

// One of our subscriptions as the pool sees it.
struct PooledSubscription
{
    Subscription subscription;
    QString plan; // empty: not known which licence its SKU gives
    ShownPrice price;

    bool operator==(const PooledSubscription &) const = default;
};

// The licences of one plan pool across subscriptions and sellers (S2-124, S2-274, S2-282). Unset means unknown, never
// none; a difference that would be negative is unknown too.
struct PoolLine
{
    QString plan; // empty: of these subscriptions it is not known which licence they give
    QString name;
    std::optional<int> ours;  // seats of our active subscriptions
    std::optional<int> total; // seats in the tenant
    // What the directory counts and we did not sell: who did, until when and for how much nobody here is told.
    std::optional<int> others;
    std::optional<int> assigned; // seats a user has
    std::optional<int> free;     // total − assigned; 0 where more are assigned than there are
    bool notCountedYet = false;  // the directory counts fewer than are bought here: it follows later (§10.1)
    QList<PooledSubscription> bought;

    // Users more than there are seats; 0 where that is not known.
    int usersWithoutSeat() const { return assigned && total && *assigned > *total ? *assigned - *total : 0; }
    bool operator==(const PoolLine &) const = default;
};

// A line per plan, in the order of the names; then those of our active subscriptions whose plan is not known, one each.
// counted unset: the directory was never asked, and only what is bought here is known.
QList<PoolLine> licencePool(const std::optional<QList<LicenceCount>> &counted, const QList<PooledSubscription> &bought);

// Seats that are paid twice after a move (R27): bought here and by others as well, and no user needs them.
struct Overlap
{
    int seats = 0;
    // Of ours, in purchase prices before tax, counted from the subscription whose term ends first. Unset where a price,
    // a term or a charge cycle is not known, or where currencies differ.
    std::optional<Money> perDay;    // at the rate of the running charge cycle (§14.6)
    std::optional<Money> toTermEnd; // until the terms end
    QDateTime until;                // the last of these terms' ends, UTC; invalid: not stated

    bool operator==(const Overlap &) const = default;
};
// Unset: none, or not known whether there is one.
std::optional<Overlap> overlap(const PoolLine &line, const QDateTime &now);

// How many users would be left without a seat if ours changed by so many (S2-232); 0 when unknown or none.
int usersWithoutSeat(const PoolLine &line, int change);

// Of one of our subscriptions in the pool: its seats that users need, which is all but those that are free in the pool
// and those that users without a seat wait for (C5). Unset: not known.
std::optional<int> neededSeats(const PoolLine &line, const SubscriptionId &id);

} // namespace tenantry
