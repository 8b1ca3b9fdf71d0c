// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/money.h"
#include "domain/term.h"

#include <QList>
#include <optional>

namespace tenantry {

enum class SubscriptionStatus { Unknown, None, Active, Pending, Suspended, Expired, Disabled, Deleted };

struct RefundableSeats
{
    int total = 0;
    struct Part
    {
        int quantity = 0;
        QDateTime until; // UTC
        bool operator==(const Part &) const = default;
    };
    QList<Part> parts;
    bool operator==(const RefundableSeats &) const = default;
};

// What the provider was told to do when the term ends (scheduledNextTermInstructions, §10.2). An unset member stays as
// it is now.
struct NextTerm
{
    QString productId;
    QString skuId;
    QString availabilityId; // volatile; resolved when sent
    int quantity = 0;
    TermWord term;
    CycleWord billing;
    QDateTime customTermEnd; // UTC; invalid: a full term
    QString promotionId;

    bool operator==(const NextTerm &) const = default;
};

// As the provider states it (api/partner-center.md §10.1). Instants are UTC.
struct Subscription
{
    SubscriptionId id;
    CustomerId customer;
    SubscriptionId parent; // empty for a base subscription
    QString offerId;       // NCE: product:sku:availability
    QString offerName;
    QString nickname; // friendlyName
    int quantity = 0;
    QString unitType;
    Word<SubscriptionStatus> status;
    QDateTime created;
    QDateTime termStart;
    QDateTime termEnd; // commitment end
    bool termEndInclusive = true;
    TermWord term;
    CycleWord billing;
    std::optional<bool> autoRenew;
    bool trial = false;
    QDateTime cancelUntil;
    std::optional<RefundableSeats> refundable;
    QString productType;
    QString promotionId;
    QString partnerId; // reseller of record
    OrderId order;
    bool hasNextTermInstructions = false;
    std::optional<NextTerm> nextTerm; // as far as it could be read
    QStringList suspensionReasons;

    bool operator==(const Subscription &) const = default;

    // Nothing of it can change or renew any more.
    bool isOver() const { return status == SubscriptionStatus::Expired || status == SubscriptionStatus::Deleted; }
};

// Where a shown price comes from; unknown is said, never guessed (C18: whose money it is).
enum class PriceSource { Unknown, OrderLine, ListPrice };

struct ShownPrice
{
    PriceSource source = PriceSource::Unknown;
    Money perSeat; // purchase price per seat and billing period
    BillingCycle per = BillingCycle::Unknown;

    bool operator==(const ShownPrice &) const = default;
};

} // namespace tenantry
