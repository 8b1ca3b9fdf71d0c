// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/licences.h"

#include "sandbox/availabilities.h"
#include "sandbox/customers.h"
#include "sandbox/life_cycle.h"
#include "sandbox/records.h"
#include "sandbox/subscriptions.h"

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 assignedSalt = 40;
constexpr quint64 othersSalt = 41;

// Units of one SKU by what became of their subscription.
struct Units
{
    int active = 0;
    int warning = 0; // expired, users still in
    int suspended = 0;

    int total() const { return active + warning; }
};

QString licenceKey(const QString &customerId, const Sku &sku)
{
    return customerId.toLower() + u'|' + sku.key();
}

int countedSeats(const QJsonObject &subscription, const QDateTime &now)
{
    const bool provisioned = !subscription.contains(u"_seatsAt") || instantOf(subscription[u"_seatsAt"]) <= now;
    return subscription[provisioned ? u"quantity"_s : u"_seatsBefore"_s].toInt();
}

void addUnits(Units &units, const QJsonObject &subscription, const QDateTime &now)
{
    const auto status = subscription[u"status"].toString();
    const auto seats = countedSeats(subscription, now);
    if (status == u"active")
        units.active += seats;
    else if (status == u"expired")
        units.warning += seats;
    else if (status == u"suspended" || status == u"disabled")
        units.suspended += seats;
}

QMap<QString, Units> ownUnits(const World &world, const QString &customerId)
{
    QMap<QString, Units> units;
    const auto all = visibleSubscriptions(world, customerId);
    for (const auto &value : all) {
        const auto now = subscriptionAt(world, value.toObject(), world.now());
        if (now[u"status"].toString() != u"deleted")
            addUnits(units[now[u"_sku"].toString()], now, world.now());
    }
    return units;
}

// What the seed began with, from which the invented others and users are drawn: no user comes or goes with a change.
QMap<QString, int> seedUnits(const World &world, const QString &customerId)
{
    QMap<QString, int> units;
    const auto index = world.population().indexOf(customerId);
    const auto all = index ? world.population().subscriptions(*index) : QJsonArray();
    for (const auto &value : all)
        units[value[u"_sku"].toString()] += value[u"quantity"].toInt();
    return units;
}

struct Drawn
{
    int assigned = 0;
    int others = 0;
};

Drawn drawnFor(const World &world, const QString &customerId, const Sku &sku, int seats)
{
    Drawn drawn;
    if (seats > 0) {
        const auto who = digestNumber(licenceKey(customerId, sku));
        const Chance chance(world.state.origin.number);
        if (chance.pick({who, othersSalt, 0}, 5) == 0)
            drawn.others = 1 + chance.pick({who, othersSalt, 1}, 12);
        const auto all = seats + drawn.others;
        // Most seats are in use; now and then every one of them.
        drawn.assigned = std::max(0, all - chance.pick({who, assignedSalt}, all / 3 + 2));
    }
    const auto set = world.state.licences.value(licenceKey(customerId, sku));
    drawn.assigned = set[u"assigned"].toInt(drawn.assigned);
    drawn.others = set[u"others"].toInt(drawn.others);
    return drawn;
}

QString partNumber(const Sku &sku)
{
    QString name;
    const auto title = sku.title.toUpper();
    for (const auto letter : title)
        name += letter.isLetterOrNumber() ? letter : u'_';
    return name.replace(u"__"_s, u"_"_s);
}

QJsonObject servicePlan(const Sku &sku, const QString &capability)
{
    return {{u"displayName"_s, sku.title},
            {u"serviceName"_s, partNumber(sku) + u"_SERVICE"_s},
            {u"id"_s, servicePlanId(sku)},
            {u"capabilityStatus"_s, capability},
            {u"targetType"_s, u"User"_s}};
}

QJsonObject subscribedSku(const Sku &sku, Units units, const Drawn &drawn)
{
    units.active += drawn.others;
    const auto capability = units.active > 0 ? u"Enabled"_s : units.warning > 0 ? u"Warning"_s : u"Suspended"_s;
    const QJsonObject product{{u"id"_s, provisioningId(sku)},
                              {u"name"_s, sku.title},
                              {u"skuPartNumber"_s, partNumber(sku)},
                              {u"targetType"_s, u"User"_s},
                              {u"licenseGroupId"_s, u"group1"_s}};
    return {{u"availableUnits"_s, units.total() - drawn.assigned},
            {u"activeUnits"_s, units.active},
            {u"consumedUnits"_s, drawn.assigned},
            {u"suspendedUnits"_s, units.suspended},
            {u"totalUnits"_s, units.total()},
            {u"warningUnits"_s, units.warning},
            {u"productSku"_s, product},
            {u"servicePlans"_s, QJsonArray{servicePlan(sku, capability)}},
            {u"capabilityStatus"_s, capability},
            {u"attributes"_s, attributes(u"SubscribedSku"_s)}};
}

// Group 1 when none is named; group 2 holds nothing the catalogue sells.
std::optional<bool> wantsGroupOne(const Request &request)
{
    bool named = false;
    bool wanted = false;
    const auto items = request.query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (name.compare(u"licenseGroupIds"_s, Qt::CaseInsensitive) != 0)
            continue;
        const auto group = value.toLower();
        if (group != u"group1" && group != u"group2")
            return std::nullopt;
        named = true;
        wanted = wanted || group == u"group1";
    }
    return wanted || !named;
}

Reply listSubscribedSkus(Call &call, const QJsonObject &customer)
{
    const auto groupOne = wantsGroupOne(call.request);
    if (!groupOne)
        return refusal(400, 900126, u"licenseGroupIds cannot be read."_s, {u"licenseGroupIds"_s});
    const auto &world = call.world;
    const auto id = customerIdOf(customer);
    const auto units = ownUnits(world, id);
    const auto seed = seedUnits(world, id);
    QJsonArray items;
    for (const auto &product : world.catalog.products()) {
        for (const auto &sku : product.skus) {
            const auto drawn = drawnFor(world, id, sku, seed.value(sku.key()));
            if (*groupOne && (units.contains(sku.key()) || drawn.others > 0 || drawn.assigned > 0))
                items.append(subscribedSku(sku, units.value(sku.key()), drawn));
        }
    }
    return json(200, collection(items, u"/customers/%1/subscribedskus"_s.arg(id)));
}

} // namespace

void setLicences(World &world, const QString &customerId, const Sku &sku, const QJsonObject &command)
{
    auto &set = world.state.licences[licenceKey(customerId, sku)];
    for (const auto &name : {u"assigned"_s, u"others"_s}) {
        if (command.contains(name))
            set.insert(name, command[name].toInt());
    }
}

QList<Route> licenceRoutes()
{
    return {
        {"GET", u"/pc/v1/customers/{customer}/subscribedskus"_s, u"licences.list"_s, withCustomer(listSubscribedSkus)}};
}

} // namespace tenantry::sandbox
