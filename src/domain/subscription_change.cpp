// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/subscription_change.h"

#include <array>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

struct ChangeKindName
{
    ChangeKind kind;
    QLatin1StringView name;
};

constexpr std::array changeKindNames{
    ChangeKindName{ChangeKind::Seats, "subscription.seats"_L1},
    ChangeKindName{ChangeKind::Renewal, "subscription.renewal"_L1},
    ChangeKindName{ChangeKind::NextTerm, "subscription.next-term"_L1},
    ChangeKindName{ChangeKind::Cancel, "subscription.cancel"_L1},
    ChangeKindName{ChangeKind::Suspend, "subscription.suspend"_L1},
    ChangeKindName{ChangeKind::Reactivate, "subscription.reactivate"_L1},
    ChangeKindName{ChangeKind::Rename, "subscription.rename"_L1},
    ChangeKindName{ChangeKind::BillingPlan, "subscription.billing-plan"_L1},
    ChangeKindName{ChangeKind::Term, "subscription.term"_L1},
    ChangeKindName{ChangeKind::Transition, "subscription.transition"_L1},
    ChangeKindName{ChangeKind::Conversion, "subscription.conversion"_L1},
};

QJsonObject toJson(const ChangeSide &side)
{
    QJsonObject json;
    if (side.quantity)
        json[u"quantity"_s] = *side.quantity;
    if (side.autoRenew)
        json[u"autoRenew"_s] = *side.autoRenew;
    if (side.nextTerm)
        json[u"nextTerm"_s] = toJson(*side.nextTerm);
    if (side.status)
        json[u"status"_s] = static_cast<int>(*side.status);
    if (side.nickname)
        json[u"nickname"_s] = *side.nickname;
    if (side.billing)
        json[u"billing"_s] = wireText(*side.billing);
    if (side.term)
        json[u"term"_s] = isoDuration(*side.term);
    if (side.transition)
        json[u"transition"_s] = toJson(*side.transition);
    return json;
}

ChangeSide sideFromJson(const QJsonObject &json)
{
    ChangeSide side;
    if (const QJsonValue value = json["quantity"_L1]; value.isDouble())
        side.quantity = value.toInt();
    if (const QJsonValue value = json["autoRenew"_L1]; value.isBool())
        side.autoRenew = value.toBool();
    if (const QJsonValue value = json["nextTerm"_L1]; value.isObject())
        side.nextTerm = nextTermFromJson(value.toObject());
    if (const QJsonValue value = json["status"_L1]; value.isDouble())
        side.status = static_cast<SubscriptionStatus>(value.toInt());
    if (const QJsonValue value = json["nickname"_L1]; value.isString())
        side.nickname = value.toString();
    if (const QJsonValue value = json["billing"_L1]; value.isString())
        side.billing = cycleFromText(value.toString());
    if (const QJsonValue value = json["term"_L1]; value.isString())
        side.term = termFromText(value.toString());
    if (const QJsonValue value = json["transition"_L1]; value.isObject())
        side.transition = transitionFromJson(value.toObject());
    return side;
}

// A provider's word counts by what it means; how it is spelled only where nobody knows its meaning.
template <class E>
bool sameWord(const Word<E> &a, const Word<E> &b)
{
    return a.value == b.value && (a.value != E::Unknown || a.raw == b.raw);
}

template <class E>
bool sameWord(const std::optional<Word<E>> &a, const std::optional<Word<E>> &b)
{
    return a.has_value() == b.has_value() && (!a || sameWord(*a, *b));
}

// The availability is volatile (§5) and no part of the wish.
bool sameNextTerm(const std::optional<NextTerm> &a, const std::optional<NextTerm> &b)
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    return a->productId == b->productId && a->skuId == b->skuId && a->quantity == b->quantity &&
           sameWord(a->term, b->term) && sameWord(a->billing, b->billing) && a->customTermEnd == b->customTermEnd &&
           a->promotionId == b->promotionId;
}

bool sameSide(const ChangeSide &a, const ChangeSide &b)
{
    return a.quantity == b.quantity && a.autoRenew == b.autoRenew && a.status == b.status && a.nickname == b.nickname &&
           sameNextTerm(a.nextTerm, b.nextTerm) && sameWord(a.billing, b.billing) && sameWord(a.term, b.term) &&
           a.transition == b.transition;
}

} // namespace

ChangeSide sideOf(ChangeKind kind, const Subscription &subscription)
{
    ChangeSide side;
    switch (kind) {
    case ChangeKind::Seats:
    case ChangeKind::Transition:
    case ChangeKind::Conversion:
        side.quantity = subscription.quantity;
        break;
    case ChangeKind::Renewal:
        side.autoRenew = subscription.autoRenew;
        break;
    case ChangeKind::NextTerm:
        side.nextTerm = subscription.nextTerm;
        break;
    case ChangeKind::Cancel:
    case ChangeKind::Suspend:
    case ChangeKind::Reactivate:
        side.status = subscription.status.value;
        break;
    case ChangeKind::Rename:
        side.nickname = subscription.nickname;
        break;
    case ChangeKind::BillingPlan:
        side.billing = subscription.billing;
        break;
    case ChangeKind::Term:
        side.term = subscription.term;
        break;
    case ChangeKind::Unknown:
        break;
    }
    return side;
}

QString intentKind(ChangeKind kind)
{
    for (const ChangeKindName &each : changeKindNames) {
        if (each.kind == kind)
            return each.name;
    }
    return {};
}

ChangeKind changeKindFrom(const QString &intentKind)
{
    for (const ChangeKindName &each : changeKindNames) {
        if (each.name == intentKind)
            return each.kind;
    }
    return ChangeKind::Unknown;
}

Subscription changedBy(const SubscriptionChange &change, Subscription subscription)
{
    const ChangeSide &after = change.after;
    subscription.quantity = after.quantity.value_or(subscription.quantity);
    subscription.nickname = after.nickname.value_or(subscription.nickname);
    subscription.billing = after.billing.value_or(subscription.billing);
    subscription.term = after.term.value_or(subscription.term);
    if (after.autoRenew)
        subscription.autoRenew = after.autoRenew;
    if (after.transition)
        subscription.quantity -= after.transition->quantity;
    if (after.transition && subscription.quantity <= 0)
        subscription.status = SubscriptionStatus::Deleted;
    if (after.status)
        subscription.status = *after.status;
    if (deletesNextTerm(change.kind) || change.kind == ChangeKind::NextTerm) {
        subscription.nextTerm = after.nextTerm;
        subscription.hasNextTermInstructions = after.nextTerm.has_value();
    }
    return subscription;
}

bool deletesNextTerm(ChangeKind kind)
{
    return kind == ChangeKind::Seats || kind == ChangeKind::Term || kind == ChangeKind::Suspend ||
           kind == ChangeKind::Cancel;
}

QJsonObject toJson(const NextTerm &next)
{
    QJsonObject json{{u"productId"_s, next.productId},           {u"skuId"_s, next.skuId},
                     {u"availabilityId"_s, next.availabilityId}, {u"quantity"_s, next.quantity},
                     {u"term"_s, isoDuration(next.term)},        {u"billing"_s, wireText(next.billing)},
                     {u"promotionId"_s, next.promotionId}};
    if (next.customTermEnd.isValid())
        json[u"customTermEnd"_s] = next.customTermEnd.toString(Qt::ISODateWithMs);
    return json;
}

NextTerm nextTermFromJson(const QJsonObject &json)
{
    const auto text = [&json](QLatin1StringView name) { return json[name].toString(); };
    NextTerm next;
    next.productId = text("productId"_L1);
    next.skuId = text("skuId"_L1);
    next.availabilityId = text("availabilityId"_L1);
    next.quantity = json["quantity"_L1].toInt();
    next.term = termFromText(text("term"_L1));
    next.billing = cycleFromText(text("billing"_L1));
    next.promotionId = text("promotionId"_L1);
    if (json.contains("customTermEnd"_L1))
        next.customTermEnd = QDateTime::fromString(text("customTermEnd"_L1), Qt::ISODateWithMs);
    return next;
}

QJsonObject toJson(const SubscriptionChange &change)
{
    QJsonObject json{{u"kind"_s, intentKind(change.kind)},
                     {u"customer"_s, change.customer.text()},
                     {u"subscription"_s, change.subscription.text()},
                     {u"before"_s, toJson(change.before)},
                     {u"after"_s, toJson(change.after)}};
    if (change.attendant)
        json[u"attendant"_s] = true;
    if (change.mayBeGone)
        json[u"mayBeGone"_s] = true;
    return json;
}

std::pair<CustomerId, SubscriptionId> changedSubscription(const QJsonObject &json)
{
    return {CustomerId(json["customer"_L1].toString()), SubscriptionId(json["subscription"_L1].toString())};
}

SubscriptionChange changeFromJson(const QJsonObject &json)
{
    return {changeKindFrom(json["kind"_L1].toString()),
            CustomerId(json["customer"_L1].toString()),
            SubscriptionId(json["subscription"_L1].toString()),
            sideFromJson(json["before"_L1].toObject()),
            sideFromJson(json["after"_L1].toObject()),
            json["attendant"_L1].toBool(),
            json["mayBeGone"_L1].toBool()};
}

bool SubscriptionChange::changesNothing() const
{
    return !mayBeGone && sameSide(before, after);
}

SubscriptionChange merged(const SubscriptionChange &earlier, const SubscriptionChange &later)
{
    SubscriptionChange one = later;
    one.before = earlier.before;
    return one;
}

ChangeStanding standing(const SubscriptionChange &change, const Subscription &now)
{
    const ChangeSide side = sideOf(change.kind, now);
    if (sameSide(side, change.after))
        return ChangeStanding::AlreadySo;
    const bool gone = change.mayBeGone && !now.hasNextTermInstructions;
    return gone || sameSide(side, change.before) ? ChangeStanding::Fits : ChangeStanding::Overtaken;
}

} // namespace tenantry
