// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/subscription.h"

#include <memory>
#include <optional>
#include <vector>

namespace tenantry {

// The grid of all subscriptions: what it can be ordered and narrowed by, and what one of its rows holds.
enum class GridColumn { Customer, Product, Nickname, Seats, Assigned, Refundable, Status, TermEnd, Renewal, Billing };
constexpr int gridColumnCount = 10;

struct GridOrder
{
    GridColumn column = GridColumn::Customer;
    bool descending = false; // what is not known stands last either way

    bool operator==(const GridOrder &) const = default;
};

enum class GridRenewal { Any, Renews, Stops, Unknown };

// An unset member lets everything through.
struct GridFilter
{
    std::optional<SubscriptionStatus> status;
    std::optional<int> endsWithin; // the term ends within so many days from now; 0: it has ended already
    GridRenewal renewal = GridRenewal::Any;
    QString product; // the offer's name, whole

    bool operator==(const GridFilter &) const = default;
};

struct GridQuery
{
    GridOrder order;
    GridFilter filter;

    bool operator==(const GridQuery &) const = default;
};

// Row keys of subscriptions in store.db, in the order asked for. Shared, because there may be half a million.
using GridKeys = std::shared_ptr<const std::vector<qint64>>;

struct GridRow
{
    qint64 key = 0;
    qint64 customerKey = 0;
    QString customerName;
    Subscription subscription;
    std::optional<int> assigned; // users with the licence it gives, in the whole tenant; unset: not read or not known

    bool operator==(const GridRow &) const = default;
};

// Seats the provider says may go back now (api/partner-center.md §10.1), windows that ended left out; unset: it does
// not say. The seat editor weighs this against the rules, a list only repeats it.
std::optional<int> statedReturn(const Subscription &subscription, const QDateTime &now);

} // namespace tenantry
