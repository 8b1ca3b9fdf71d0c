// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/money.h"
#include "domain/term.h"

#include <QList>
#include <optional>

namespace tenantry {

enum class OrderStatus {
    Unknown,
    Completed,
    Pending,
    Cancelled,
    Suspended,
    PendingReview,
    PendingPoUpload,
    PoUploadComplete,
    PoReviewRejected,
    PartialSuccess,
    Error
};

struct OrderLine
{
    int number = 0;
    QString offerId;
    SubscriptionId subscription; // empty until provisioned
    SubscriptionId parent;
    QString nickname;
    int quantity = 0;
    TermWord term;
    QString transactionType;
    std::optional<Decimal> unitPrice; // with include_price

    bool operator==(const OrderLine &) const = default;
};

// The provider's order (§9).
struct Order
{
    OrderId id;
    QString alternateId;
    CustomerId customer;
    CycleWord billing;
    QString currency;
    Word<OrderStatus> status;
    QDateTime created;
    QList<OrderLine> lines;
    std::optional<Decimal> totalPrice;

    bool operator==(const Order &) const = default;
};

} // namespace tenantry
