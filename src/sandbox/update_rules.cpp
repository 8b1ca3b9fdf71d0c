// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/update_rules.h"

#include "sandbox/life_cycle.h"
#include "sandbox/scheduled_changes.h"
#include "sandbox/seat_count.h"
#include "sandbox/seat_lots.h"

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

const Sku *skuOf(const UpdatePlace &place)
{
    return place.world.catalog.skuByKey(place.current[u"_sku"].toString());
}

bool isSuspended(const UpdatePlace &place)
{
    return place.current[u"status"].toString() == u"suspended";
}

bool parentIsActive(const UpdatePlace &place)
{
    const auto parent = place.current[u"parentSubscriptionId"].toString();
    if (parent.isEmpty())
        return true;
    return std::any_of(place.owned.begin(), place.owned.end(), [&](const auto &value) {
        const auto one = subscriptionAt(place.world, value.toObject(), place.world.now());
        return one[u"id"].toString().compare(parent, Qt::CaseInsensitive) == 0 &&
               one[u"status"].toString() == u"active";
    });
}

std::optional<Reply> statusObjection(const UpdatePlace &place, const UpdateRequest &update)
{
    const auto from = place.current[u"status"].toString();
    const QStringList details{u"status"_s};
    if (update.status == from)
        return std::nullopt;
    if (update.status == u"deleted")
        return cancellableUntil(place.current) > place.world.now()
                   ? std::nullopt
                   : std::optional(refusal(400, 900117, u"The cancellation window has passed."_s, details));
    if (update.status != u"active" && update.status != u"suspended")
        return refusal(400, 800096, u"The status cannot be changed to this one."_s, details);
    if (update.status == u"active" && !parentIsActive(place))
        return refusal(409, 27009, u"The parent subscription is not active."_s, details);
    return std::nullopt;
}

std::optional<Reply> fewerObjection(const UpdatePlace &place, int fewer)
{
    if (fewer <= returnableSeats(place.current, place.world.now()))
        return std::nullopt;
    return refusal(400, place.world.state.rules.decreaseCode, u"Subscription quantity cannot be decreased."_s);
}

std::optional<Reply> quantityObjection(const UpdatePlace &place, const UpdateRequest &update)
{
    const auto before = place.current[u"quantity"].toInt();
    if (update.quantity == before)
        return std::nullopt;
    if (isSuspended(place))
        return refusal(400, 800091, u"The subscription is suspended."_s, {u"quantity"_s});
    if (update.status == u"suspended")
        return refusal(400, 2001, u"The quantity cannot be changed while suspending."_s, {u"quantity"_s});
    if (place.current[u"isTrial"].toBool())
        return refusal(400, 800095, u"The quantity of a trial cannot be changed."_s, {u"quantity"_s});
    const auto *sku = skuOf(place);
    if (!sku)
        return std::nullopt;
    const auto limits = seatObjection(place.world, *sku, update.quantity, {place.current, place.owned});
    const bool fewer = update.quantity < before;
    // Who holds more than the limit may still come closer to it.
    if (limits && (!fewer || update.quantity < std::max(1, sku->minimum)))
        return limits;
    return fewer ? fewerObjection(place, before - update.quantity) : std::nullopt;
}

std::optional<Reply> termObjection(const UpdatePlace &place, const UpdateRequest &update)
{
    const auto before = place.current[u"termDuration"].toString();
    if (update.termDuration == before)
        return std::nullopt;
    const QStringList details{u"termDuration"_s};
    if (place.current[u"isTrial"].toBool())
        return refusal(400, 800107, u"The term of a trial cannot be changed."_s, details);
    if (isSuspended(place))
        return refusal(400, 800091, u"The subscription is suspended."_s, details);
    const auto *sku = skuOf(place);
    if (!sku || !sku->terms().contains(update.termDuration))
        return refusal(400, 800121, u"The term is not valid."_s, details);
    if (monthsIn(update.termDuration) < monthsIn(before))
        return refusal(400, 800122, u"The term is shorter than the running one."_s, details);
    return billingObjection(*sku, update.termDuration, update.billingCycle);
}

std::optional<Reply> cycleObjection(const UpdatePlace &place, const UpdateRequest &update)
{
    const auto next = text(child(update.nextCharge, u"product"), u"billingCycle").remove(u'_').toLower();
    for (const auto &wanted : {update.billingCycle, next}) {
        const bool isNew = !wanted.isEmpty() && wanted != place.current[u"billingCycle"].toString();
        if (!isNew)
            continue;
        if (place.current[u"isTrial"].toBool())
            return refusal(400, 800097, u"The billing cycle of a trial cannot be changed."_s, {u"billingCycle"_s});
        if (auto refused = billingObjection(*skuOf(place), update.termDuration, wanted); refused)
            return refused;
    }
    if (!update.nextCharge.isEmpty() && next.isEmpty())
        return refusal(400, 2000, u"nextChargeInstructions have no billing cycle."_s, {u"nextChargeInstructions"_s});
    return std::nullopt;
}

std::optional<Reply> scheduleObjection(const UpdatePlace &place, const UpdateRequest &update)
{
    if (update.nextTerm.isEmpty())
        return std::nullopt;
    const QStringList details{u"scheduledNextTermInstructions"_s};
    if (!update.autoRenew)
        return refusal(400, 3000, u"Scheduled changes need autoRenewEnabled."_s, details);
    if (isSuspended(place))
        return refusal(400, 800091, u"The subscription is suspended."_s, details);
    return readNextTerm(place.world, update.nextTerm, place.current, place.owned).refused;
}

std::optional<Reply> partnerObjection(const UpdatePlace &place, const UpdateRequest &update)
{
    const auto &partner = place.world.partner;
    if (update.partnerId.isEmpty() || update.partnerId == place.current[u"partnerId"].toString() ||
        update.partnerId == partner.mpnId)
        return std::nullopt;
    const bool known = std::any_of(partner.resellers.begin(), partner.resellers.end(), [&](const auto &reseller) {
        return reseller[u"mpnId"].toString() == update.partnerId;
    });
    return known ? std::nullopt
                 : std::optional(refusal(404, 800015, u"The partner id is unknown."_s, {u"partnerId"_s}));
}

} // namespace

std::optional<Reply> standingObjection(const UpdatePlace &place)
{
    const auto status = place.current[u"status"].toString();
    if (status == u"deleted")
        return refusal(400, 2011, u"The subscription is deleted."_s);
    if (status == u"expired" || status == u"disabled")
        return refusal(400, 900279, u"The subscription takes no more updates."_s);
    if (status != u"active" && status != u"suspended")
        return refusal(400, 900280, u"The subscription takes no updates now."_s);
    if (place.current.contains(u"_pendingAt"))
        return refusal(409, 900278, u"An operation on the subscription is pending. Try again after 24 hours."_s);
    return std::nullopt;
}

std::optional<Reply> updateObjection(const UpdatePlace &place, const UpdateRequest &update)
{
    for (auto *rule :
         {statusObjection, quantityObjection, termObjection, cycleObjection, scheduleObjection, partnerObjection}) {
        if (auto refused = rule(place, update); refused)
            return refused;
    }
    return std::nullopt;
}

} // namespace tenantry::sandbox
