// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ending_term.h"
#include "domain/rule_packs.h"
#include "tests/domain/rule_case.h"

// Ending terms in few words. The clock stands at `today`.
namespace tenantry::endingcase {

using namespace Qt::StringLiterals;

inline const QDateTime today = rulecase::utc("2026-06-01T09:00:00Z");
inline const QString provider = u"microsoft-partner-center"_s;

inline ShownPrice price(const char *amount, BillingCycle per = BillingCycle::Monthly,
                        PriceSource source = PriceSource::ListPrice, const char *currency = "EUR")
{
    return {source, {*Decimal::parse(amount), QString::fromLatin1(currency)}, per};
}

inline EndingFacts endingFacts(const Subscription &subscription)
{
    EndingFacts facts;
    facts.subscription = subscription;
    facts.subscription.id = SubscriptionId(u"s-1"_s);
    facts.subscription.customer = CustomerId(u"c-1"_s);
    facts.price = price("10.08", BillingCycle::Monthly, PriceSource::OrderLine);
    facts.asIs = facts.renewal = facts.month = price("10.08");
    return facts;
}

// Ten seats for a year billed monthly, renewing at the same price, nineteen days before the end.
inline EndingFacts yearly()
{
    return endingFacts(rulecase::nce("2025-06-21T10:00:00Z", "2026-06-20T23:59:59Z"));
}

// The same by the month, a week before the end.
inline EndingFacts monthly()
{
    EndingFacts facts = endingFacts(rulecase::nce("2026-05-08T10:00:00Z", "2026-06-07T23:59:59Z"));
    facts.subscription.term = Term::Month;
    return facts;
}

inline EndingFacts off(EndingFacts facts)
{
    facts.subscription.autoRenew = false;
    return facts;
}

inline EndingFacts next(EndingFacts facts, Term term, int quantity = 0, const char *customEnd = nullptr)
{
    NextTerm next;
    next.productId = u"CFQ7TTC0LH18"_s;
    next.skuId = u"0001"_s;
    next.term = {term, isoDuration(TermWord(term))};
    next.billing = {BillingCycle::Monthly, u"monthly"_s};
    next.quantity = quantity;
    if (customEnd)
        next.customTermEnd = rulecase::utc(customEnd);
    facts.subscription.nextTerm = next;
    facts.subscription.hasNextTermInstructions = true;
    return facts;
}

inline EndingTerm look(const EndingFacts &facts, const QDateTime &now = today, const QString &profile = provider)
{
    return endingTerm(facts, RulePacks::builtIn(), profile, now);
}

// Where it is not offered: nothing, which has no rule and leads nowhere.
inline TermWay wayOf(const EndingTerm &term, TermOption option)
{
    for (const TermWay &way : term.ways) {
        if (way.option == option)
            return way;
    }
    return {};
}

inline QString total(const ExitPrice &price)
{
    return price.total ? digits(price.total->amount) + u' ' + price.total->currency : QString();
}

} // namespace tenantry::endingcase
