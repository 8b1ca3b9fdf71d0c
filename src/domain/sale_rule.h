// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/money.h"

#include <QDateTime>
#include <QHash>
#include <QList>

namespace tenantry {

// How the sale price of a customer is made: out of the purchase price, out of the provider's retail price ("ERP"), or
// by a sale list of ours. Kept in the ledger; taken back, never changed.
struct SaleRule
{
    enum class Basis { MarkUp, RetailDiscount, List };
    qint64 number = 0;   // in the ledger
    CustomerId customer; // empty: everybody who has no rule of their own
    Basis basis = Basis::MarkUp;
    Decimal percent; // of MarkUp: on the purchase price; of RetailDiscount: off the retail price
    QString list;    // of List: its name
    Rounding rounding = Rounding::HalfUp;
    int digits = 2; // fraction digits the price per seat and billing period is rounded to
    QString who;    // may be erased
    QDateTime at;   // UTC

    bool operator==(const SaleRule &) const = default;
};

// What is wrong with a rule as a person wrote it; None: it can be kept.
enum class SaleRuleFault { None, PercentTooLow, PercentTooHigh, DigitsOutOfRange, NoList };
SaleRuleFault faultOf(const SaleRule &rule);

// Per seat and billing period. The price of a sale list stands as written and is not rounded again.
std::optional<Money> salePrice(const SaleRule &rule, const std::optional<Money> &purchase,
                               const std::optional<Money> &retail, const std::optional<Money> &listed);

// The rules in force of an account, by customer.
class SaleRules
{
public:
    SaleRules() = default;
    explicit SaleRules(const QList<SaleRule> &rules);
    // The customer's own, else the account's default; null where there is neither.
    const SaleRule *of(const CustomerId &customer) const;

private:
    QHash<CustomerId, SaleRule> m_rules;
};

} // namespace tenantry
