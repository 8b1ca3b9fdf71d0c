// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/state.h"

#include "sandbox/documents.h"

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int stateVersion = 1;

QJsonValue toValue(const QJsonObject &value)
{
    return value;
}

QJsonValue toValue(const QJsonArray &value)
{
    return value;
}

QJsonValue toValue(const QString &value)
{
    return value;
}

QJsonValue toValue(int value)
{
    return value;
}

void fromValue(const QJsonValue &value, QJsonObject &result)
{
    result = value.toObject();
}

void fromValue(const QJsonValue &value, QJsonArray &result)
{
    result = value.toArray();
}

void fromValue(const QJsonValue &value, QString &result)
{
    result = value.toString();
}

void fromValue(const QJsonValue &value, int &result)
{
    result = value.toInt();
}

template <class T>
QJsonObject objectFrom(const QMap<QString, T> &map)
{
    QJsonObject object;
    for (auto it = map.begin(); it != map.end(); ++it)
        object.insert(it.key(), toValue(it.value()));
    return object;
}

template <class T>
void read(const QJsonValue &value, QMap<QString, T> &map)
{
    const auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        fromValue(it.value(), map[it.key()]);
}

void read(const QJsonValue &value, QStringList &list)
{
    const auto array = value.toArray();
    for (const auto &item : array)
        list.append(item.toString());
}

} // namespace

QJsonObject Origin::toJson() const
{
    return {{u"word"_s, word},
            {u"number"_s, QString::number(number)},
            {u"customers"_s, customers},
            {u"subscriptions"_s, subscriptions},
            {u"epoch"_s, epoch.toUTC().toString(Qt::ISODateWithMs)}};
}

Origin Origin::fromJson(const QJsonObject &json)
{
    return {json[u"word"].toString(), json[u"number"].toString().toULongLong(), json[u"customers"].toInteger(),
            json[u"subscriptions"].toInteger(), instantOf(json[u"epoch"])};
}

QJsonObject Rules::toJson() const
{
    return {{u"lagSeconds"_s, lagSeconds},
            {u"provisioningSeconds"_s, provisioningSeconds},
            {u"forgetful"_s, forgetful},
            {u"strictRotation"_s, strictRotation},
            {u"role"_s, role},
            {u"futurePercent"_s, futurePercent},
            {u"statesWindows"_s, statesWindows},
            {u"printsEtags"_s, printsEtags},
            {u"decreaseCode"_s, decreaseCode},
            {u"updatesPerDay"_s, updatesPerDay},
            {u"acceptEvery"_s, acceptEvery},
            {u"acceptSeconds"_s, acceptSeconds},
            {u"creditLimit"_s, creditLimit},
            {u"refreshGeneration"_s, refreshGeneration},
            {u"accessGeneration"_s, accessGeneration}};
}

Rules Rules::fromJson(const QJsonObject &json)
{
    Rules rules;
    rules.lagSeconds = json[u"lagSeconds"].toInt(rules.lagSeconds);
    rules.provisioningSeconds = json[u"provisioningSeconds"].toInt(rules.provisioningSeconds);
    rules.forgetful = json[u"forgetful"].toBool();
    rules.strictRotation = json[u"strictRotation"].toBool();
    rules.role = json[u"role"].toString(rules.role);
    rules.futurePercent = json[u"futurePercent"].toInt();
    rules.statesWindows = json[u"statesWindows"].toBool(rules.statesWindows);
    rules.printsEtags = json[u"printsEtags"].toBool();
    rules.decreaseCode = json[u"decreaseCode"].toInt(rules.decreaseCode);
    rules.updatesPerDay = json[u"updatesPerDay"].toInt();
    rules.acceptEvery = json[u"acceptEvery"].toInt();
    rules.acceptSeconds = json[u"acceptSeconds"].toInt(rules.acceptSeconds);
    rules.creditLimit = json[u"creditLimit"].toString();
    rules.refreshGeneration = json[u"refreshGeneration"].toInt();
    rules.accessGeneration = json[u"accessGeneration"].toInt();
    return rules;
}

QJsonObject State::toJson() const
{
    return {{u"version"_s, stateVersion},
            {u"origin"_s, origin.toJson()},
            {u"rules"_s, rules.toJson()},
            {u"clockOffset"_s, clockOffset},
            {u"minted"_s, qint64(minted)},
            {u"customers"_s, objectFrom(customers)},
            {u"created"_s, QJsonArray::fromStringList(created)},
            {u"subscriptions"_s, objectFrom(subscriptions)},
            {u"orders"_s, objectFrom(orders)},
            {u"agreements"_s, objectFrom(agreements)},
            {u"carts"_s, objectFrom(carts)},
            {u"audit"_s, audit},
            {u"remembered"_s, objectFrom(remembered)},
            {u"prices"_s, objectFrom(prices)},
            {u"versions"_s, objectFrom(versions)},
            {u"charged"_s, objectFrom(charged)},
            {u"licences"_s, objectFrom(licences)},
            {u"transitions"_s, objectFrom(transitions)},
            {u"updates"_s, updates},
            {u"withdrawn"_s, QJsonArray::fromStringList(withdrawn)},
            {u"spentTokens"_s, QJsonArray::fromStringList(spentTokens)}};
}

std::optional<State> State::fromJson(const QJsonObject &json)
{
    if (json[u"version"].toInt() != stateVersion)
        return std::nullopt;
    State state;
    state.origin = Origin::fromJson(json[u"origin"].toObject());
    state.rules = Rules::fromJson(json[u"rules"].toObject());
    state.clockOffset = json[u"clockOffset"].toInteger();
    state.minted = quint64(json[u"minted"].toInteger());
    read(json[u"customers"], state.customers);
    read(json[u"created"], state.created);
    read(json[u"subscriptions"], state.subscriptions);
    read(json[u"orders"], state.orders);
    read(json[u"agreements"], state.agreements);
    read(json[u"carts"], state.carts);
    state.audit = json[u"audit"].toArray();
    read(json[u"remembered"], state.remembered);
    read(json[u"prices"], state.prices);
    read(json[u"versions"], state.versions);
    read(json[u"charged"], state.charged);
    read(json[u"licences"], state.licences);
    read(json[u"transitions"], state.transitions);
    state.updates = json[u"updates"].toInteger();
    read(json[u"withdrawn"], state.withdrawn);
    read(json[u"spentTokens"], state.spentTokens);
    return state;
}

} // namespace tenantry::sandbox
