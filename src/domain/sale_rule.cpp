// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sale_rule.h"

namespace tenantry {

namespace {

constexpr int mostDigits = 4;
constexpr int mostMarkUp = 1000; // percent; more is a slip of the keyboard
const Decimal hundred(100);

std::optional<Money> percentOf(const std::optional<Money> &price, const Decimal &percent, const SaleRule &rule)
{
    if (!price)
        return std::nullopt;
    const Decimal amount = Decimal::multiplyDivide(price->amount, percent, hundred, rule.digits, rule.rounding);
    return amount.isOverflow() ? std::nullopt : std::optional(Money{amount, price->currency});
}

} // namespace

SaleRuleFault faultOf(const SaleRule &rule)
{
    if (rule.basis == SaleRule::Basis::List)
        return rule.list.trimmed().isEmpty() ? SaleRuleFault::NoList : SaleRuleFault::None;
    const bool markUp = rule.basis == SaleRule::Basis::MarkUp;
    if (rule.percent.isOverflow() || rule.percent > (markUp ? Decimal(mostMarkUp) : hundred))
        return SaleRuleFault::PercentTooHigh;
    if (markUp ? rule.percent <= -hundred : rule.percent.isNegative())
        return SaleRuleFault::PercentTooLow;
    return rule.digits < 0 || rule.digits > mostDigits ? SaleRuleFault::DigitsOutOfRange : SaleRuleFault::None;
}

std::optional<Money> salePrice(const SaleRule &rule, const std::optional<Money> &purchase,
                               const std::optional<Money> &retail, const std::optional<Money> &listed)
{
    switch (rule.basis) {
    case SaleRule::Basis::MarkUp:
        return percentOf(purchase, hundred + rule.percent, rule);
    case SaleRule::Basis::RetailDiscount:
        return percentOf(retail, hundred - rule.percent, rule);
    case SaleRule::Basis::List:
        break;
    }
    return listed;
}

SaleRules::SaleRules(const QList<SaleRule> &rules)
{
    for (const SaleRule &rule : rules)
        m_rules.insert(rule.customer, rule);
}

const SaleRule *SaleRules::of(const CustomerId &customer) const
{
    auto rule = m_rules.constFind(customer);
    if (rule == m_rules.cend())
        rule = m_rules.constFind(CustomerId());
    return rule == m_rules.cend() ? nullptr : &*rule;
}

} // namespace tenantry
