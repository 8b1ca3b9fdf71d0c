// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intent.h"
#include "domain/subscription_change.h"
#include "net/api_reply.h"
#include "providers/partnercenter/subscriptions.h"

#include <chrono>

namespace tenantry::partnercenter {

// Names of the steps a change of a subscription takes.
namespace steps {
inline constexpr QLatin1StringView subscriptionRead{"subscription.read"};
inline constexpr QLatin1StringView subscriptionOffer{"subscription.offer"}; // the catalog item of the next term
inline constexpr QLatin1StringView subscriptionWrite{"subscription.write"};
inline constexpr QLatin1StringView subscriptionVerify{"subscription.verify"};
} // namespace steps

// Names of what a change's answers taught, in Intent::facts.
namespace facts {
// The resource as it was read just before it was sent back, byte for byte, and when that was (UTC, ISO; empty: it may
// no longer be what the provider has).
inline constexpr QLatin1StringView resource{"resource"};
inline constexpr QLatin1StringView resourceReadAt{"resourceReadAt"};
inline constexpr QLatin1StringView rereads{"rereads"};               // in a row, without a write between them
inline constexpr QLatin1StringView staleAnswers{"staleAnswers"};     // how often the provider said 2055
inline constexpr QLatin1StringView pendingSince{"pendingSince"};     // UTC, ISO: first of the answers "busy with it"
inline constexpr QLatin1StringView alreadySo{"alreadySo"};           // nothing had to be sent
inline constexpr QLatin1StringView availabilityId{"availabilityId"}; // of the next term
inline constexpr QLatin1StringView takesLonger{"takesLonger"};       // answered 202
inline constexpr QLatin1StringView location{"location"};             // of the 202: where it is followed
// A scheduled change that was there before the write and is gone after it (§10.2).
inline constexpr QLatin1StringView scheduledChangeLost{"scheduledChangeLost"};
} // namespace facts

SubscriptionChange changeOf(const Intent &intent);
// The resource as it was read; a BadReply before that.
Result<SubscriptionResource> resourceOf(const Intent &intent);
ApiRequest readRequest(const Intent &intent);
// The step's last request only read, whatever else the step is there for.
bool onlyRead(const Step &step);
// When the write was answered; the intent's start before that.
QDateTime writtenAt(const Intent &intent);
std::chrono::seconds elapsedSince(const QDateTime &then, const QDateTime &now);
// Pause before something is asked again: 5 s, 15 s, 30 s, every minute, and after an hour every ten.
std::chrono::seconds pauseByAge(std::chrono::seconds elapsed);
// The product and SKU of the next term: as wished, else those of the subscription (NCE offer ids, §1.4).
struct WantedProduct
{
    QString productId;
    QString skuId;
    TermWord term;
    CycleWord billing;
};
WantedProduct wantedProduct(const NextTerm &wanted, const Subscription &now);

} // namespace tenantry::partnercenter
