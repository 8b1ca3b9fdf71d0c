// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rule_packs.h"

// Questions to the rules and the subscriptions they are about, in few words.
namespace tenantry::rulecase {

using namespace Qt::StringLiterals;

inline QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toUTC();
}

// A question with the answer it must have. next: "never", an instant, or empty where nobody said.
struct Case
{
    RuleQuestion question;
    std::optional<Subscription> subscription;
    Verdict::Kind kind = Verdict::Kind::CannotTell;
    QString reason{};
    QString next{};
    QString detail{};

    Case by(const char *profile) const;
    Case seats(int wanted, SeatLimits limits = {}) const;
    Case term(Term wanted, BillingCycle billing = BillingCycle::Unknown) const;
    Case billed(BillingCycle billing) const;
    Case from(const char *market, const char *country) const;
    Case allowed(const char *why = "") const { return ends(Verdict::Kind::Allowed, why, ""); }
    Case refused(const char *why, const char *when) const { return ends(Verdict::Kind::Refused, why, when); }
    Case unknown(const char *why) const { return ends(Verdict::Kind::CannotTell, why, ""); }
    Case figure(const char *text) const;

private:
    Case ends(Verdict::Kind how, const char *why, const char *when) const;
};

inline Case Case::by(const char *profile) const
{
    Case other = *this;
    other.question.profile = QString::fromLatin1(profile);
    return other;
}

inline Case Case::seats(int wanted, SeatLimits limits) const
{
    Case other = *this;
    other.question.quantity = wanted;
    other.question.limits = limits;
    return other;
}

inline Case Case::term(Term wanted, BillingCycle billing) const
{
    Case other = *this;
    other.question.term = TermWord(wanted);
    if (billing != BillingCycle::Unknown)
        other.question.billing = CycleWord(billing);
    return other;
}

inline Case Case::billed(BillingCycle billing) const
{
    Case other = *this;
    other.question.billing = CycleWord(billing);
    return other;
}

inline Case Case::from(const char *market, const char *country) const
{
    Case other = *this;
    other.question.market = QString::fromLatin1(market);
    other.question.country = QString::fromLatin1(country);
    return other;
}

inline Case Case::figure(const char *text) const
{
    Case other = *this;
    other.detail = QString::fromLatin1(text);
    return other;
}

inline Case Case::ends(Verdict::Kind how, const char *why, const char *when) const
{
    Case other = *this;
    other.kind = how;
    other.reason = QString::fromLatin1(why);
    other.next = QString::fromLatin1(when);
    return other;
}

inline Case ask(const char *operation, const char *at, const std::optional<Subscription> &subscription = {},
                OfferFamily family = OfferFamily::Unknown)
{
    Case one;
    one.question.operation = QString::fromLatin1(operation);
    one.question.now = utc(at);
    one.question.family = family;
    one.subscription = subscription;
    return one;
}

constexpr auto nceFamily = OfferFamily::Nce;
constexpr auto legacyFamily = OfferFamily::Legacy;

// Twelve months billed monthly, ten seats, renewing.
inline Subscription year(const char *start, const char *end, const QString &offer)
{
    Subscription subscription;
    subscription.offerId = offer;
    subscription.quantity = 10;
    subscription.status = SubscriptionStatus::Active;
    subscription.termStart = utc(start);
    subscription.termEnd = utc(end);
    subscription.term = Term::Year;
    subscription.billing = BillingCycle::Monthly;
    subscription.autoRenew = true;
    return subscription;
}

inline Subscription nce(const char *start = "2024-03-01T10:00:00Z", const char *end = "2025-02-28T23:59:59Z")
{
    return year(start, end, u"CFQ7TTC0LH18:0001:CFQ7TTC0K971"_s);
}

inline Subscription legacy(const char *start = "2015-09-01T00:00:00Z", const char *end = "2016-09-01T00:00:00Z")
{
    return year(start, end, u"195416c1-3447-423a-b37b-ee59a99a19c4"_s);
}

inline Subscription with(Subscription subscription, SubscriptionStatus status)
{
    subscription.status = {status, u"as stated"_s};
    return subscription;
}

inline Subscription trialOf(Subscription subscription)
{
    subscription.trial = true;
    subscription.quantity = 25;
    return subscription;
}

// The provider's own date for giving back.
inline Subscription until(Subscription subscription, const char *date)
{
    subscription.cancelUntil = utc(date);
    return subscription;
}

inline Subscription refundable(Subscription subscription, int quantity, const char *date)
{
    subscription.refundable = RefundableSeats{quantity, {{quantity, utc(date)}}};
    return subscription;
}

inline Subscription notRenewing(Subscription subscription)
{
    subscription.autoRenew = false;
    return subscription;
}

inline Subscription typed(Subscription subscription, const char *productType)
{
    subscription.productType = QString::fromLatin1(productType);
    return subscription;
}

} // namespace tenantry::rulecase

Q_DECLARE_METATYPE(tenantry::rulecase::Case)
