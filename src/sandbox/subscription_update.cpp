// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/subscription_update.h"

#include "sandbox/audit.h"
#include "sandbox/credit.h"
#include "sandbox/customers.h"
#include "sandbox/life_cycle.h"
#include "sandbox/records.h"
#include "sandbox/scheduled_changes.h"
#include "sandbox/seat_lots.h"
#include "sandbox/shelf.h"
#include "sandbox/subscriptions.h"
#include "sandbox/update_rules.h"

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int secondsPerDay = 86'400;

// Quotes and weakness of an etag do not count; "*" fits everything.
std::optional<Reply> etagObjection(const Call &call, const QJsonObject &current)
{
    auto header = QString::fromLatin1(call.request.header("If-Match")).remove(u'"');
    if (header.startsWith(u"W/"_s))
        header.remove(0, 2);
    const auto own = subscriptionEtag(current);
    for (const auto &given : {header, text(child(call.body, u"attributes"), u"etag").remove(u'"')}) {
        if (!given.isEmpty() && given != u"*" && given != own)
            return refusal(400, 2055, u"The etag is not the one of the resource as it stands."_s);
    }
    return std::nullopt;
}

bool isImmediate(const QJsonObject &current, const UpdateRequest &update)
{
    return update.quantity != current[u"quantity"].toInt() ||
           update.termDuration != current[u"termDuration"].toString() ||
           (update.status != current[u"status"].toString() && update.status != u"active");
}

void applySeats(const World &world, QJsonObject &subscription, int quantity)
{
    if (quantity == subscription.value(u"quantity").toInt())
        return;
    subscription.insert(u"_seatsBefore"_s, subscription.value(u"quantity"));
    subscription.insert(u"_seatsAt"_s, stamp(world.now().addSecs(world.state.rules.provisioningSeconds)));
    setSeats(subscription, quantity, world.now());
}

// A longer term begins at once; the windows stay those of the purchase.
void applyTerm(const World &world, QJsonObject &subscription, const UpdateRequest &update)
{
    if (update.termDuration == subscription.value(u"termDuration").toString())
        return;
    const auto now = world.now();
    pinWindows(subscription, now);
    const auto *sku = world.catalog.skuByKey(subscription.value(u"_sku").toString());
    subscription.insert(u"offerId"_s, currentItem(world, *sku, update.termDuration));
    subscription.insert(u"termDuration"_s, update.termDuration);
    subscription.insert(u"billingCycle"_s, update.billingCycle);
    subscription.insert(u"effectiveStartDate"_s, stamp(now));
    subscription.insert(u"commitmentEndDateTime"_s, wholeStamp(termEnd(now, update.termDuration)));
    subscription.remove(u"nextChargeInstructions"_s);
}

void applyBilling(const World &world, QJsonObject &subscription, const UpdateRequest &update)
{
    const auto running = subscription.value(u"billingCycle").toString();
    const auto carried = text(child(update.nextCharge, u"product"), u"billingCycle").remove(u'_').toLower();
    const auto wanted = update.billingCycle != running ? update.billingCycle : carried;
    const auto stored = subscription.value(u"nextChargeInstructions")[u"product"][u"billingCycle"].toString();
    if (wanted.isEmpty() || wanted == running)
        subscription.remove(u"nextChargeInstructions"_s);
    else if (wanted != stored)
        scheduleBilling(subscription, wanted, world.now());
}

void applySchedule(const UpdatePlace &place, QJsonObject &subscription, const UpdateRequest &update)
{
    if (update.nextTerm.isEmpty() || isImmediate(place.current, update))
        dropScheduled(subscription);
    else
        subscription.insert(u"scheduledNextTermInstructions"_s,
                            readNextTerm(place.world, update.nextTerm, place.current, place.owned).instructions);
}

void applyStatus(QJsonObject &subscription, const UpdateRequest &update)
{
    subscription.insert(u"status"_s, update.status);
    if (update.status != u"deleted")
        return;
    subscription.insert(u"autoRenewEnabled"_s, false);
    subscription.remove(u"nextChargeInstructions"_s);
}

QJsonObject applied(const UpdatePlace &place, const UpdateRequest &update)
{
    auto next = place.current;
    next.insert(u"friendlyName"_s, update.friendlyName);
    next.insert(u"autoRenewEnabled"_s, update.autoRenew);
    if (!update.partnerId.isEmpty() || next.contains(u"partnerId"))
        next.insert(u"partnerId"_s, update.partnerId);
    applySchedule(place, next, update);
    applyTerm(place.world, next, update);
    applyBilling(place.world, next, update);
    applySeats(place.world, next, update.quantity);
    applyStatus(next, update);
    return next;
}

// How often the subscription was updated in the last 24 hours, this one included; empty when that is too often.
std::optional<QJsonArray> countedUpdates(const World &world, const QJsonObject &current)
{
    QJsonArray recent;
    const auto all = current[u"_updates"].toArray();
    for (const auto &at : all) {
        if (instantOf(at).addSecs(secondsPerDay) > world.now())
            recent.append(at);
    }
    const auto limit = world.state.rules.updatesPerDay;
    if (limit > 0 && recent.size() >= limit)
        return std::nullopt;
    recent.append(stamp(world.now()));
    return recent;
}

Decimal costOf(const World &world, const QJsonObject &before, const QJsonObject &after)
{
    if (after[u"status"].toString() == u"deleted")
        return -restOfCycle(world, before, before[u"quantity"].toInt());
    return restOfCycle(world, before, after[u"quantity"].toInt() - before[u"quantity"].toInt());
}

QList<QPair<QString, QString>> factsOfUpdate(const QJsonObject &next)
{
    return {{u"SubscriptionId"_s, next[u"id"].toString()},
            {u"OfferId"_s, next[u"offerId"].toString()},
            {u"SubscriptionName"_s, next[u"friendlyName"].toString()},
            {u"Quantity"_s, QString::number(next[u"quantity"].toInt())},
            {u"SubscriptionStatus"_s, next[u"status"].toString()}};
}

// Every so many updates take longer: the resource stays as it was until then, and takes no other update.
bool takesLonger(World &world)
{
    ++world.state.updates;
    const auto every = world.state.rules.acceptEvery;
    return every > 0 && world.state.updates % every == 0;
}

Reply accepted(const QString &customer, const QJsonObject &subscription)
{
    auto reply = empty(202);
    reply.setHeader("Location",
                    u"/customers/%1/subscriptions/%2"_s.arg(customer, subscription[u"id"].toString()).toLatin1());
    return reply;
}

QJsonObject withPending(QJsonObject before, const QJsonObject &next, const World &world)
{
    before.insert(u"_pending"_s, next);
    before.insert(u"_pendingAt"_s, stamp(world.now().addSecs(world.state.rules.acceptSeconds)));
    return before;
}

Reply carryOut(Call &call, const QJsonObject &customer, const QJsonObject &before, const QJsonObject &next)
{
    auto &world = call.world;
    const auto id = customerIdOf(customer);
    const bool later = takesLonger(world);
    replaceSubscription(world, id, later ? withPending(before, next, world) : next);
    charge(world, currencyOf(world, before), costOf(world, before, next));
    record(call, {id, nameOf(customer), u"subscription"_s, u"update_subscription"_s,
                  printedSubscription(world, next, id), factsOfUpdate(next), printedSubscription(world, before, id)});
    return later ? accepted(id, next) : json(200, printedSubscription(world, next, id));
}

// Which members of the body are not as the resource reads now, members left out included.
QStringList differing(const QJsonObject &body, const QJsonObject &read)
{
    QStringList names;
    for (auto it = read.begin(); it != read.end(); ++it) {
        const auto given = member(body, it.key());
        if (given != it.value() && !(given.isUndefined() && it.value().isNull()))
            names.append(it.key());
    }
    for (auto it = body.begin(); it != body.end(); ++it) {
        if (member(read, it.key()).isUndefined() && !it.value().isNull())
            names.append(it.key());
    }
    return names;
}

Reply updateSubscription(Call &call, const QJsonObject &customer)
{
    const auto &world = call.world;
    const auto found = findSubscription(call, customer);
    if (!found)
        return noSubscription();
    const auto id = customerIdOf(customer);
    const auto current = subscriptionAt(world, *found, world.now());
    const auto owned = visibleSubscriptions(world, id);
    const UpdatePlace place{world, current, owned};
    call.differs = differing(call.body, printedSubscription(world, current, id));
    if (auto refused = etagObjection(call, current); refused)
        return *refused;
    if (auto refused = standingObjection(place); refused)
        return *refused;
    const auto read = readUpdate(call.body, current);
    if (read.refused)
        return *read.refused;
    if (auto refused = updateObjection(place, read.update); refused)
        return *refused;
    auto next = applied(place, read.update);
    if (next == current)
        return json(200, printedSubscription(world, current, id));
    const auto updates = countedUpdates(world, current);
    if (!updates)
        return refusal(400, 900311, u"There were too many updates of the subscription."_s);
    next.insert(u"_updates"_s, *updates);
    const auto cost = costOf(world, current, next);
    if (auto refused = creditObjection(world, currencyOf(world, current), cost); refused && cost > Decimal(0))
        return *refused;
    return carryOut(call, customer, current, next);
}

} // namespace

void followSeats(QJsonObject &subscription, const QJsonObject &members, const QDateTime &now)
{
    const auto quantity = members[u"quantity"].toInt(-1);
    if (quantity < 0 || quantity == subscription.value(u"quantity").toInt() || members.contains(u"_lots"))
        return;
    setSeats(subscription, quantity, now);
    dropScheduled(subscription);
}

QList<Route> subscriptionUpdateRoutes()
{
    return {{"PATCH", u"/pc/v1/customers/{customer}/subscriptions/{subscription}"_s, u"subscriptions.update"_s,
             withCustomer(updateSubscription), Route::Gate::Token, true}};
}

} // namespace tenantry::sandbox
