// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The subscriptions, orders and audit records a seed begins with.
#include "sandbox/availabilities.h"
#include "sandbox/catalog.h"
#include "sandbox/documents.h"
#include "sandbox/population.h"
#include "sandbox/scheduled_changes.h"

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 subscriptionKind = 2;
constexpr quint64 slotsPerCustomer = 4096;
constexpr quint64 planSalt = 20;
constexpr quint64 startSalt = 21;
constexpr quint64 seatSalt = 22;
constexpr quint64 skuSalt = 23;
constexpr quint64 renewSalt = 24;

// Some subscriptions of every seed are in a state that a client must show without knowing it well.
struct Oddity
{
    quint64 every;
    quint64 at;
    const char16_t *status;
};
constexpr Oddity oddities[]{{53, 7, u"suspended"},
                            {61, 11, u"expired"},
                            {71, 13, u"deleted"},
                            {97, 40, u"disabled"},
                            {211, 100, u"held_for_review"}};

QString statusOf(quint64 ordinal)
{
    for (const auto &odd : oddities) {
        if (ordinal % odd.every == odd.at)
            return QString::fromUtf16(odd.status);
    }
    return u"active"_s;
}

bool endedByItself(const QString &status)
{
    return status == u"expired" || status == u"disabled";
}

// So long ago that the subscription is in its state at the epoch and for some days more (§19.4).
int daysSinceEnd(const QString &status, quint64 ordinal)
{
    return status == u"expired" ? 2 + int(ordinal % 20) : 34 + int(ordinal % 70);
}

} // namespace

int Population::subscriptionsOf(qint64 index) const
{
    const auto average = m_origin.subscriptions / m_origin.customers;
    const auto rest = m_origin.subscriptions % m_origin.customers;
    const auto pair = index / 2;
    const bool paired = pair * 2 + 1 < m_origin.customers;
    // What the even one of a pair gains the odd one loses, so that the total is exact for any size.
    const auto shift = paired ? m_chance.pick({quint64(pair), 12}, int(average)) : 0;
    return int(average) + (index % 2 == 0 ? shift : -shift) + (index < rest ? 1 : 0);
}

const Sku *Population::skuFor(qint64 index, int slot, const QJsonObject &base) const
{
    const auto chance = m_chance.draw({quint64(index), quint64(slot), skuSalt});
    if (!base.isEmpty() && slot % 4 == 3) {
        QList<const Sku *> fitting;
        for (const auto *addOn : m_addOns) {
            if (addOn->prerequisites.contains(base[u"_sku"].toString()) && !addOn->notIn.contains(country(index)))
                fitting.append(addOn);
        }
        if (!fitting.isEmpty())
            return fitting.at(qsizetype(chance % quint64(fitting.size())));
    }
    // The small-business plans stand first in the catalogue and are what most customers have.
    const auto reach = chance % 3 == 0 ? quint64(m_bases.size()) : quint64(8);
    return m_bases.at(qsizetype((chance >> 8) % reach));
}

QDate Population::startOf(quint64 ordinal, const Plan &plan) const
{
    const auto today = m_origin.epoch.date();
    const auto length = int(today.daysTo(today.addMonths(monthsIn(plan.term))));
    int age = m_chance.pick({ordinal, startSalt}, length);
    if (ordinal % 29 == 3)
        age = m_chance.pick({ordinal, startSalt}, 6); // still inside the seven days
    else if (ordinal % 19 == 4)
        age = length - 1 - m_chance.pick({ordinal, startSalt}, 10); // ends within days
    return today.addDays(-age);
}

QJsonObject Population::subscription(qint64 index, int slot, const QJsonObject &base) const
{
    const auto *sku = skuFor(index, slot, base);
    const auto ordinal = quint64(index) * 5 + quint64(slot);
    const auto status = statusOf(ordinal);
    auto plan = sku->plans.at(m_chance.pick({ordinal, planSalt}, int(sku->plans.size())));
    const bool ended = endedByItself(status); // is told from its dates, like any that ends later
    const auto day = ended
                         ? m_origin.epoch.date().addDays(-daysSinceEnd(status, ordinal)).addMonths(-monthsIn(plan.term))
                         : startOf(ordinal, plan);
    const QDateTime start(day, QTime(9, 12, int(ordinal % 60)), Qt::UTC);
    const auto orderNumber = m_chance.draw({quint64(index), quint64(slot), 30});
    QJsonObject subscription{
        {u"id"_s, guidCarrying(m_origin.number, subscriptionKind, quint64(index) * slotsPerCustomer + quint64(slot))},
        {u"offerId"_s, catalogItemId(*sku, plan.term, 0)},
        {u"offerName"_s, sku->title},
        {u"friendlyName"_s, sku->title},
        {u"quantity"_s, 1 + m_chance.pick({ordinal, seatSalt}, ordinal % 11 == 0 ? 280 : 40)},
        {u"billingCycle"_s, plan.billing},
        {u"termDuration"_s, plan.term},
        {u"creationDate"_s, stamp(start)},
        {u"effectiveStartDate"_s, stamp(start)},
        {u"commitmentEndDateTime"_s, wholeStamp(termEnd(start, plan.term))},
        {u"status"_s, ended ? u"active"_s : status},
        {u"autoRenewEnabled"_s, !ended && m_chance.pick({ordinal, renewSalt}, 6) != 0},
        {u"isTrial"_s, sku->trial},
        {u"orderId"_s, hex(orderNumber, 12)},
        {u"_sku"_s, sku->key()},
        {u"_country"_s, country(index)}};
    if (sku->addOn) {
        subscription.insert(u"parentSubscriptionId"_s, base[u"id"]);
        subscription.insert(u"orderId"_s, base[u"orderId"]);
    }
    if (ordinal % 7 == 2)
        subscription.insert(u"friendlyName"_s, u"%1 – %2"_s.arg(addressOf(index)[u"city"].toString(), sku->title));
    if (ordinal % 23 == 6 && status == u"active") {
        subscription.insert(u"autoRenewEnabled"_s, true);
        subscription.insert(u"scheduledNextTermInstructions"_s,
                            nextTermInstructions(subscription[u"offerId"].toString(), plan.term, plan.billing,
                                                 subscription[u"quantity"].toInt() + 3));
    }
    return subscription;
}

QJsonArray Population::subscriptions(qint64 index) const
{
    QJsonArray list;
    QJsonObject base;
    const auto count = subscriptionsOf(index);
    for (int slot = 0; slot < count; ++slot) {
        const auto one = subscription(index, slot, base);
        if (!one.contains(u"parentSubscriptionId"))
            base = one;
        list.append(one);
    }
    if (index % 37 == 5 && !list.isEmpty()) { // one in the trial month
        auto trial = list.last().toObject();
        const auto *sku = m_catalog.sku(u"CFQ7TTC0LDPB"_s, u"000P"_s);
        const QDateTime start(m_origin.epoch.date().addDays(-12), QTime(10, 0), Qt::UTC);
        trial.insert(u"offerId"_s, catalogItemId(*sku, u"P1M"_s, 0));
        trial.insert(u"offerName"_s, sku->title);
        trial.insert(u"friendlyName"_s, sku->title);
        trial.insert(u"quantity"_s, 25);
        trial.insert(u"billingCycle"_s, u"none"_s);
        trial.insert(u"termDuration"_s, u"P1M"_s);
        trial.insert(u"creationDate"_s, stamp(start));
        trial.insert(u"effectiveStartDate"_s, stamp(start));
        trial.insert(u"commitmentEndDateTime"_s, wholeStamp(termEnd(start, u"P1M"_s)));
        trial.insert(u"status"_s, u"active"_s);
        trial.insert(u"autoRenewEnabled"_s, true);
        trial.insert(u"isTrial"_s, true);
        trial.insert(u"_sku"_s, sku->key());
        trial.insert(u"scheduledNextTermInstructions"_s,
                     nextTermInstructions(catalogItemId(*m_catalog.sku(u"CFQ7TTC0LDPB"_s, u"0001"_s), u"P1Y"_s, 0),
                                          u"P1Y"_s, u"monthly"_s, 25));
        trial.remove(u"parentSubscriptionId"_s);
        trial.insert(u"orderId"_s, hex(m_chance.draw({quint64(index), 31}), 12));
        list.replace(list.size() - 1, trial);
    }
    return list;
}

QJsonObject Population::orderFor(qint64 index, const QJsonArray &lines) const
{
    const auto first = lines.first().toObject();
    const auto market = *m_catalog.market(country(index));
    QJsonArray items;
    for (const auto &value : lines) {
        const auto one = value.toObject();
        const auto *sku = m_catalog.skuByKey(one[u"_sku"].toString());
        const Plan plan{one[u"termDuration"].toString(), one[u"billingCycle"].toString()};
        items.append(QJsonObject{{u"lineItemNumber"_s, items.size()},
                                 {u"offerId"_s, one[u"offerId"]},
                                 {u"subscriptionId"_s, one[u"id"]},
                                 {u"termDuration"_s, plan.term},
                                 {u"transactionType"_s, u"New"_s},
                                 {u"friendlyName"_s, one[u"friendlyName"]},
                                 {u"quantity"_s, one[u"quantity"]},
                                 {u"_billing"_s, plan.billing},
                                 {u"_unit"_s, words(m_catalog.price(*sku, plan, market))}});
    }
    return {{u"id"_s, first[u"orderId"]},
            {u"alternateId"_s, first[u"orderId"]},
            {u"referenceCustomerId"_s, customerId(index)},
            {u"billingCycle"_s, first[u"billingCycle"]},
            {u"currencyCode"_s, market.currency},
            {u"currencySymbol"_s, market.symbol},
            {u"lineItems"_s, items},
            {u"creationDate"_s, first[u"creationDate"]},
            {u"status"_s, u"completed"_s},
            {u"transactionType"_s, u"UserPurchase"_s}};
}

QJsonArray Population::orders(qint64 index) const
{
    QMap<QString, QJsonArray> groups;
    QStringList order;
    const auto all = subscriptions(index);
    for (const auto &value : all) {
        const auto id = value[u"orderId"].toString();
        if (!groups.contains(id))
            order.append(id);
        groups[id].append(value);
    }
    QJsonArray list;
    for (const auto &id : std::as_const(order))
        list.append(orderFor(index, groups.value(id)));
    return list;
}

QJsonArray Population::audit() const
{
    QJsonArray list;
    const auto shown = std::min<qint64>(count(), 24);
    for (qint64 i = 0; i < shown; ++i) {
        const auto index = shown - 1 - i;
        const auto at = m_origin.epoch.addDays(-index).addSecs(-3600);
        list.append(QJsonObject{{u"partnerId"_s, m_partner.tenantId},
                                {u"customerId"_s, customerId(index)},
                                {u"customerName"_s, companyName(index)},
                                {u"userPrincipalName"_s, m_partner.userName()},
                                {u"resourceType"_s, u"subscription"_s},
                                {u"operationType"_s, u"update_subscription"_s},
                                {u"operationDate"_s, stamp(at)},
                                {u"operationStatus"_s, u"succeeded"_s},
                                {u"customizedData"_s, QJsonArray()}});
    }
    return list;
}

} // namespace tenantry::sandbox
