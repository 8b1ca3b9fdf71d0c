// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/scheduled_changes.h"

#include "sandbox/coterm.h"
#include "sandbox/life_cycle.h"
#include "sandbox/seat_count.h"
#include "sandbox/shelf.h"

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString plainWord(QString word)
{
    return word.remove(u'_').toLower();
}

ReadInstructions refusedNext(int status, int code, const QString &why)
{
    return {{}, refusal(status, code, why, {u"scheduledNextTermInstructions"_s})};
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject normalized(const QJsonObject &given)
{
    const auto product = child(given, u"product");
    const auto end = instantOf(member(given, u"customTermEndDate"));
    const QJsonObject kept{{u"productId"_s, text(product, u"productId").toUpper()},
                           {u"skuId"_s, text(product, u"skuId").toUpper()},
                           {u"availabilityId"_s, text(product, u"availabilityId").toUpper()},
                           {u"billingCycle"_s, plainWord(text(product, u"billingCycle"))},
                           {u"termDuration"_s, text(product, u"termDuration").toUpper()},
                           {u"promotionId"_s, textOrNull(text(product, u"promotionId"))}};
    return {{u"product"_s, kept},
            {u"quantity"_s, member(given, u"quantity").toInt(-1)},
            {u"customTermEndDate"_s, textOrNull(end.isValid() ? wholeStamp(end) : QString())}};
}

QString itemOf(const QJsonObject &instructions)
{
    const auto product = instructions[u"product"];
    return u"%1:%2:%3"_s.arg(product[u"productId"].toString(), product[u"skuId"].toString(),
                             product[u"availabilityId"].toString());
}

std::optional<ReadInstructions> endObjection(const World &world, const QJsonObject &wanted,
                                             const QJsonObject &subscription, const QJsonArray &owned)
{
    const auto end = instantOf(wanted[u"customTermEndDate"]);
    if (!end.isValid())
        return std::nullopt;
    const FirstTerm next{termIsOver(subscription).date(), wanted[u"product"][u"termDuration"].toString()};
    const auto day = end.date();
    const bool lateDay = next.term == u"P1M" && day.day() >= 28 && !isMonthEnd(day);
    if (!next.contains(day) || lateDay)
        return refusedNext(400, 900245, u"The custom term end date lies outside the next term."_s);
    if (!isMonthEnd(day) && !endsToShare(world, next, owned).contains(day))
        return refusedNext(400, 900246, u"The custom term end date matches no subscription and no month end."_s);
    return std::nullopt;
}

std::optional<ReadInstructions> productObjection(const World &world, const QJsonObject &wanted,
                                                 const QJsonObject &subscription)
{
    const auto product = wanted[u"product"].toObject();
    for (const auto &name : {u"productId"_s, u"skuId"_s, u"availabilityId"_s}) {
        if (product[name].toString().isEmpty())
            return refusedNext(400, 900142, u"The product of the next term is not complete."_s);
    }
    const auto *from = world.catalog.skuByKey(subscription[u"_sku"].toString());
    const auto ware = wareOf(world, itemOf(wanted), subscription[u"_country"].toString());
    if (!ware)
        return refusedNext(404, 400019, u"The availability of the next term was not found."_s);
    if (!from || !mayBecome(*from, *ware->sku))
        return refusedNext(403, 800020, u"The subscription cannot become this product."_s);
    const auto term = product[u"termDuration"].toString();
    if (term != ware->term)
        return refusedNext(400, 800121, u"The product is not offered with this term."_s);
    if (auto refused = billingObjection(*ware->sku, term, product[u"billingCycle"].toString()); refused)
        return ReadInstructions{{}, refused};
    return std::nullopt;
}

} // namespace

bool mayBecome(const Sku &from, const Sku &to)
{
    return !to.trial && (to.key() == from.key() || from.upgrades.contains(to.key()) ||
                         (from.trial && to.productId == from.productId));
}

QJsonObject nextTermInstructions(const QString &catalogItemId, const QString &term, const QString &billing,
                                 int quantity)
{
    const QJsonObject product{{u"productId"_s, catalogItemId.section(u':', 0, 0)},
                              {u"skuId"_s, catalogItemId.section(u':', 1, 1)},
                              {u"availabilityId"_s, catalogItemId.section(u':', 2, 2)},
                              {u"billingCycle"_s, billing},
                              {u"termDuration"_s, term},
                              {u"promotionId"_s, QJsonValue()}};
    return {{u"product"_s, product}, {u"quantity"_s, quantity}, {u"customTermEndDate"_s, QJsonValue()}};
}

void scheduleBilling(QJsonObject &subscription, const QString &billing, const QDateTime &now)
{
    auto next =
        nextTermInstructions(subscription.value(u"offerId").toString(), subscription.value(u"termDuration").toString(),
                             billing, subscription.value(u"quantity").toInt());
    next.remove(u"customTermEndDate"_s);
    subscription.insert(u"nextChargeInstructions"_s, next);
    subscription.insert(u"_chargeAt"_s, stamp({chargeCycleAt(subscription, now).next, QTime(0, 0), Qt::UTC}));
}

void dropScheduled(QJsonObject &subscription)
{
    subscription.remove(u"scheduledNextTermInstructions"_s);
}

std::optional<Reply> billingObjection(const Sku &sku, const QString &term, const QString &billing)
{
    static const QMap<QString, int> months{{u"none"_s, 0},    {u"onetime"_s, 0},   {u"monthly"_s, 1},
                                           {u"annual"_s, 12}, {u"biennial"_s, 24}, {u"triennial"_s, 36}};
    if (!months.contains(billing))
        return refusal(400, 900269, u"The billing cycle is not valid."_s, {u"billingCycle"_s});
    if (months.value(billing) > monthsIn(term))
        return refusal(400, 900270, u"The billing cycle is longer than the term."_s, {u"billingCycle"_s});
    if (!sku.offers({term, billing}))
        return refusal(400, 900269, u"The billing cycle is not offered for the product."_s, {u"billingCycle"_s});
    return std::nullopt;
}

ReadInstructions readNextTerm(const World &world, const QJsonObject &given, const QJsonObject &subscription,
                              const QJsonArray &owned)
{
    const auto wanted = normalized(given);
    if (wanted == subscription[u"scheduledNextTermInstructions"].toObject())
        return {wanted, {}}; // carried along as it was read
    if (wanted[u"quantity"].toInt() < 0)
        return refusedNext(400, 2000, u"The quantity of the next term is not a whole number."_s);
    if (subscription[u"isTrial"].toBool() && !wanted[u"customTermEndDate"].isNull())
        return refusedNext(400, 900244, u"A trial cannot have a custom term end date."_s);
    if (auto refused = productObjection(world, wanted, subscription); refused)
        return *refused;
    const auto *sku = world.catalog.skuByKey(itemOf(wanted));
    const SeatPlace place{subscription, owned};
    if (auto refused = seatObjection(world, *sku, wanted[u"quantity"].toInt(), place); refused)
        return {{}, refused};
    if (auto refused = endObjection(world, wanted, subscription, owned); refused)
        return *refused;
    return {wanted, {}};
}

QDateTime applyNextTerm(const World &world, QJsonObject &subscription)
{
    const auto next = subscription.value(u"scheduledNextTermInstructions").toObject();
    dropScheduled(subscription);
    if (next.isEmpty())
        return {};
    const auto product = next[u"product"].toObject();
    const auto *sku = world.catalog.skuByKey(itemOf(next));
    if (sku && sku->key() != subscription.value(u"_sku").toString()) {
        subscription.insert(u"_sku"_s, sku->key());
        subscription.insert(u"offerName"_s, sku->title);
    }
    subscription.insert(u"offerId"_s, itemOf(next));
    subscription.insert(u"quantity"_s, next[u"quantity"]);
    subscription.insert(u"billingCycle"_s, product[u"billingCycle"]);
    subscription.insert(u"termDuration"_s, product[u"termDuration"]);
    subscription.insert(u"isTrial"_s, false);
    subscription.remove(u"nextChargeInstructions"_s); // the plan of the new term is the one of its instructions
    const auto end = instantOf(next[u"customTermEndDate"]);
    return end.isValid() ? QDateTime(end.date(), QTime(23, 59, 59), Qt::UTC) : QDateTime();
}

} // namespace tenantry::sandbox
