// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commands.h"

#include "sandbox/audit.h"
#include "sandbox/counts.h"
#include "sandbox/http_port.h"
#include "sandbox/licences.h"
#include "sandbox/life_cycle.h"
#include "sandbox/records.h"
#include "sandbox/shelf.h"
#include "sandbox/subscription_update.h"

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonObject done(QJsonObject more = {})
{
    more.insert(u"ok"_s, true);
    return more;
}

QJsonObject failed(const QString &why)
{
    return {{u"ok"_s, false}, {u"error"_s, why}};
}

// "product:sku" from a command that names a SKU or a whole catalog item.
QString skuKey(const QJsonObject &command)
{
    const auto text = command.contains(u"sku") ? command[u"sku"].toString() : command[u"catalogItemId"].toString();
    return text.section(u':', 0, 1);
}

// A null takes the member away.
void merge(QJsonObject &target, const QJsonObject &changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it.value().isNull()) {
            target.remove(it.key());
        } else if (it.value().isObject() && target[it.key()].isObject()) {
            auto inner = target[it.key()].toObject();
            merge(inner, it.value().toObject());
            target.insert(it.key(), inner);
        } else {
            target.insert(it.key(), it.value());
        }
    }
}

} // namespace

Commands::Commands(World &world, FrontDesk &desk, SignIn &signIn, HttpPort &port)
    : m_world(world), m_desk(desk), m_signIn(signIn), m_port(port)
{}

const QMap<QString, Commands::Command> &Commands::table()
{
    static const QMap<QString, Command> all{{u"advance"_s, &Commands::advance},
                                            {u"now"_s, &Commands::now},
                                            {u"fault"_s, &Commands::addFault},
                                            {u"faults"_s, &Commands::listFaults},
                                            {u"clear-faults"_s, &Commands::clearFaults},
                                            {u"release"_s, &Commands::release},
                                            {u"log"_s, &Commands::log},
                                            {u"clear-log"_s, &Commands::clearLog},
                                            {u"counts"_s, &Commands::counts},
                                            {u"rules"_s, &Commands::rules},
                                            {u"forgetful"_s, &Commands::forgetful},
                                            {u"role"_s, &Commands::role},
                                            {u"throttle"_s, &Commands::throttle},
                                            {u"price"_s, &Commands::price},
                                            {u"withdraw"_s, &Commands::withdraw},
                                            {u"renew-availability"_s, &Commands::renewAvailability},
                                            {u"licences"_s, &Commands::licences},
                                            {u"credit"_s, &Commands::credit},
                                            {u"approve-device"_s, &Commands::approveDevice},
                                            {u"refuse-sign-in"_s, &Commands::refuseSignIn},
                                            {u"revoke"_s, &Commands::revoke},
                                            {u"expire-tokens"_s, &Commands::expireTokens},
                                            {u"edit-subscription"_s, &Commands::editSubscription},
                                            {u"edit-customer"_s, &Commands::editCustomer},
                                            {u"routes"_s, &Commands::routes}};
    return all;
}

QJsonObject Commands::execute(const QJsonObject &command)
{
    const auto name = command[u"cmd"].toString();
    const auto found = table().constFind(name);
    if (found == table().cend())
        return failed(u"unknown command: "_s + name);
    return (this->*found.value())(command);
}

QJsonObject Commands::advance(const QJsonObject &command)
{
    m_world.clock.advance(std::chrono::milliseconds(qint64(command[u"seconds"].toDouble() * 1000)));
    return now({});
}

QJsonObject Commands::now(const QJsonObject &)
{
    return done({{u"now"_s, stamp(m_world.now())}});
}

QJsonObject Commands::addFault(const QJsonObject &command)
{
    const auto fault = FaultBoard::read(command, m_world.clock.base().now());
    if (!fault)
        return failed(u"unknown kind: "_s + command[u"kind"].toString());
    m_desk.faults.add(*fault);
    return done();
}

QJsonObject Commands::listFaults(const QJsonObject &)
{
    return done({{u"faults"_s, m_desk.faults.toJson()}, {u"held"_s, m_port.held()}});
}

QJsonObject Commands::clearFaults(const QJsonObject &)
{
    m_desk.faults.clear();
    return done();
}

QJsonObject Commands::release(const QJsonObject &)
{
    return done({{u"released"_s, m_port.releaseHeld()}});
}

QJsonObject Commands::log(const QJsonObject &command)
{
    const auto route = command[u"route"].toString();
    if (route.isEmpty())
        return done({{u"log"_s, m_desk.arrivals.toJson()}});
    QJsonArray some;
    const auto all = m_desk.arrivals.toJson();
    for (const auto &entry : all) {
        if (entry[u"route"].toString() == route)
            some.append(entry);
    }
    return done({{u"log"_s, some}});
}

QJsonObject Commands::clearLog(const QJsonObject &)
{
    m_desk.arrivals.clear();
    return done();
}

QJsonObject Commands::counts(const QJsonObject &command)
{
    return done(countsOf(m_world, command[u"customer"].toString()));
}

QJsonObject Commands::rules(const QJsonObject &command)
{
    auto json = m_world.state.rules.toJson();
    merge(json, command[u"set"].toObject());
    m_world.state.rules = Rules::fromJson(json);
    return done({{u"rules"_s, m_world.state.rules.toJson()}});
}

QJsonObject Commands::forgetful(const QJsonObject &command)
{
    m_world.state.rules.forgetful = command[u"on"].toBool(true);
    return done();
}

QJsonObject Commands::role(const QJsonObject &command)
{
    m_world.state.rules.role = command[u"name"].toString(u"admin"_s);
    return done();
}

QJsonObject Commands::throttle(const QJsonObject &command)
{
    m_desk.throttle.setLimit(command[u"perMinute"].toInt());
    return done();
}

QJsonObject Commands::price(const QJsonObject &command)
{
    const auto *sku = m_world.catalog.skuByKey(skuKey(command));
    const auto amount = amountOf(command[u"unitPrice"]);
    if (!sku || amount.isOverflow() || amount.isNegative())
        return failed(u"unknown sku or unreadable unitPrice"_s);
    const auto changed = changePrices(m_world, *sku, amount, command);
    return changed > 0 ? done({{u"changed"_s, changed}}) : failed(u"no plan of the sku fits"_s);
}

QJsonObject Commands::withdraw(const QJsonObject &command)
{
    const auto *sku = m_world.catalog.skuByKey(skuKey(command));
    if (!sku)
        return failed(u"unknown sku"_s);
    m_world.state.withdrawn.removeAll(sku->key());
    if (command[u"on"].toBool(true))
        m_world.state.withdrawn.append(sku->key());
    return done();
}

QJsonObject Commands::renewAvailability(const QJsonObject &command)
{
    const auto *sku = m_world.catalog.skuByKey(skuKey(command));
    if (!sku)
        return failed(u"unknown sku"_s);
    for (const auto &term : sku->terms())
        ++m_world.state.versions[sku->key() + u':' + term];
    return done();
}

QJsonObject Commands::licences(const QJsonObject &command)
{
    const auto *sku = m_world.catalog.skuByKey(skuKey(command));
    const auto customer = findCustomer(m_world, command[u"customer"].toString());
    if (!sku || !customer)
        return failed(u"unknown customer or sku"_s);
    setLicences(m_world, customerIdOf(*customer), *sku, command);
    return done();
}

QJsonObject Commands::credit(const QJsonObject &command)
{
    auto &rules = m_world.state.rules;
    const auto limit = command[u"limit"].toString(rules.creditLimit);
    if (!limit.isEmpty() && amountOf(limit).isOverflow())
        return failed(u"unreadable limit"_s);
    rules.creditLimit = limit;
    const auto set = command[u"charged"].toObject();
    for (auto it = set.begin(); it != set.end(); ++it)
        m_world.state.charged.insert(it.key(), it.value().toString());
    QJsonObject charged;
    for (auto it = m_world.state.charged.cbegin(); it != m_world.state.charged.cend(); ++it)
        charged.insert(it.key(), it.value());
    return done({{u"limit"_s, limit}, {u"charged"_s, charged}});
}

QJsonObject Commands::approveDevice(const QJsonObject &command)
{
    return m_signIn.approveDevice(command[u"user_code"].toString()) ? done() : failed(u"unknown user_code"_s);
}

QJsonObject Commands::refuseSignIn(const QJsonObject &)
{
    m_signIn.refuseNextSignIn();
    return done();
}

QJsonObject Commands::revoke(const QJsonObject &)
{
    ++m_world.state.rules.refreshGeneration;
    ++m_world.state.rules.accessGeneration;
    return done();
}

QJsonObject Commands::expireTokens(const QJsonObject &)
{
    ++m_world.state.rules.accessGeneration;
    return done();
}

QJsonObject Commands::editSubscription(const QJsonObject &command)
{
    const auto customer = findCustomer(m_world, command[u"customer"].toString());
    if (!customer)
        return failed(u"unknown customer"_s);
    const auto id = customerIdOf(*customer);
    auto list = subscriptionsOf(m_world, id);
    for (qsizetype i = 0; i < list.size(); ++i) {
        auto one = list.at(i).toObject();
        if (one[u"id"].toString().compare(command[u"subscription"].toString(), Qt::CaseInsensitive) != 0)
            continue;
        one = subscriptionAt(m_world, one, m_world.now());
        followSeats(one, command[u"set"].toObject(), m_world.now());
        merge(one, command[u"set"].toObject());
        list.replace(i, one);
        storeSubscriptions(m_world, id, list);
        record(m_world, {id, nameOf(*customer), u"subscription"_s, u"update_subscription"_s, one, {}},
               m_world.partner.userName(), {});
        return done({{u"subscription"_s, published(one)}});
    }
    return failed(u"unknown subscription"_s);
}

QJsonObject Commands::editCustomer(const QJsonObject &command)
{
    auto customer = findCustomer(m_world, command[u"customer"].toString());
    if (!customer)
        return failed(u"unknown customer"_s);
    merge(*customer, command[u"set"].toObject());
    storeCustomer(m_world, *customer);
    record(m_world, {customerIdOf(*customer), nameOf(*customer), u"customer"_s, u"update_customer"_s, *customer, {}},
           m_world.partner.userName(), {});
    return done();
}

QJsonObject Commands::routes(const QJsonObject &)
{
    QJsonArray list;
    for (const auto &route : m_desk.router().routes())
        list.append(QJsonObject{
            {u"name"_s, route.name}, {u"method"_s, QString::fromLatin1(route.method)}, {u"pattern"_s, route.pattern}});
    return done({{u"routes"_s, list}});
}

} // namespace tenantry::sandbox
