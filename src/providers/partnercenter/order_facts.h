// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intent.h"
#include "domain/order_draft.h"
#include "domain/tenant_name.h"

#include <chrono>

namespace tenantry::partnercenter {

// Names of the steps an order takes; offer.resolve stands once per line, "offer.resolve/0", "offer.resolve/1" …
namespace steps {
inline constexpr QLatin1StringView tenantCheck{"tenant.check"};
inline constexpr QLatin1StringView customerCreate{"customer.create"};
inline constexpr QLatin1StringView agreementRead{"agreement.read"};
inline constexpr QLatin1StringView agreementDirect{"agreement.direct"};     // signed at the provider itself
inline constexpr QLatin1StringView agreementTemplate{"agreement.template"}; // asked for offline: not known yet
inline constexpr QLatin1StringView agreementConfirm{"agreement.confirm"};
inline constexpr QLatin1StringView customerValidation{"customer.validation"}; // whether it may be sold to
inline constexpr QLatin1StringView offerResolve{"offer.resolve/"};
inline constexpr QLatin1StringView cartCreate{"cart.create"};
inline constexpr QLatin1StringView cartCheckout{"cart.checkout"};
inline constexpr QLatin1StringView orderWatch{"order.watch"};
} // namespace steps

// Names of what an order's answers taught, in Intent::facts.
namespace facts {
inline constexpr QLatin1StringView customerId{"customerId"};
inline constexpr QLatin1StringView tenantDomain{"tenantDomain"};
inline constexpr QLatin1StringView passwordLost{"passwordLost"}; // the answer that told it did not arrive
inline constexpr QLatin1StringView agreementOnRecord{"agreementOnRecord"};
inline constexpr QLatin1StringView agreementTemplateId{"agreementTemplateId"};
inline constexpr QLatin1StringView catalogItem{"catalogItemId/"}; // with the line's number behind it
inline constexpr QLatin1StringView cartId{"cartId"};
inline constexpr QLatin1StringView cartExpires{"cartExpires"};
inline constexpr QLatin1StringView cartPrices{"cartPrices"}; // [{line, reviewed, cart, currency}], digits as text
inline constexpr QLatin1StringView pricesNotCompared{"pricesNotCompared"}; // numbers of lines
inline constexpr QLatin1StringView orderIds{"orderIds"};
inline constexpr QLatin1StringView orderErrors{"orderErrors"}; // [{orderGroup, code, text}]
inline constexpr QLatin1StringView orderStatus{"orderStatus"}; // the provider's word
inline constexpr QLatin1StringView subscriptionIds{"subscriptionIds"};
inline constexpr QLatin1StringView partial{"partial"};
inline constexpr QLatin1StringView failures{"failures/"}; // with a step's kind: answers in a row that told nothing
} // namespace facts

OrderDraft draftOf(const Intent &intent);
CustomerId customerOf(const Intent &intent); // the created one, else the one ordered for
QString tenantOf(const Intent &intent);      // whole domain name
QString marketOf(const OrderDraft &draft, const DraftLine &line);
QString catalogItemOf(const Intent &intent, int line);
QList<OrderId> ordersOf(const Intent &intent);
int lineOf(const Step &step); // of offer.resolve/N; -1: no such step
// When the checkout was answered; the intent's start before that.
QDateTime orderedAt(const Intent &intent);

// Pause before the n-th repeat of something: 5 s, 15 s, 30 s, then every minute.
std::chrono::seconds growingPause(int repeats);
std::chrono::seconds visibilityLag(); // until a new order is seen everywhere (§9)

} // namespace tenantry::partnercenter
