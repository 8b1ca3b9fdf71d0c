// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/customer.h"
#include "domain/order.h"
#include "domain/subscription.h"
#include "storage/query.h"

namespace tenantry {

// Our reading of a provider's word is stored as a number beside the word itself. The numbers in files of users are
// pinned here: a new enumerator goes to the end.
static_assert(int(Relationship::Unknown) == 0 && int(Relationship::Pending) == 6);
static_assert(int(SubscriptionStatus::Unknown) == 0 && int(SubscriptionStatus::Active) == 2 &&
              int(SubscriptionStatus::Deleted) == 7);
static_assert(int(Term::Unknown) == 0 && int(Term::Month) == 2 && int(Term::ThreeYears) == 4);
static_assert(int(BillingCycle::Unknown) == 0 && int(BillingCycle::Monthly) == 2 && int(BillingCycle::Triennial) == 6);
static_assert(int(OrderStatus::Unknown) == 0 && int(OrderStatus::PendingReview) == 5 && int(OrderStatus::Error) == 10);
static_assert(int(AgreementType::Unknown) == 0 && int(AgreementType::MicrosoftCloudAgreement) == 2);
static_assert(int(Environment::Sample) == 0 && int(Environment::Production) == 2);
static_assert(int(StaffRole::Unknown) == 0 && int(StaffRole::HelpdeskAgent) == 3);

template <class E>
requires std::is_enum_v<E>
int code(E value)
{
    return static_cast<int>(value);
}

// The pair of columns (number, word) that starts at column.
template <class E>
Word<E> wordAt(const Query &query, int column)
{
    return {static_cast<E>(query.count(column)), query.text(column + 1)};
}

inline std::optional<bool> choiceAt(const Query &query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(query.flag(column));
}

inline std::optional<Decimal> amountAt(const Query &query, int column)
{
    return query.isNull(column) ? std::nullopt : decimalFrom(query.text(column));
}

inline std::optional<QString> digitsOf(const std::optional<Decimal> &amount)
{
    return amount ? std::optional(digits(*amount)) : std::nullopt;
}

} // namespace tenantry
