// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/update_request.h"

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString lowerWord(QString word)
{
    return word.remove(u'_').toLower();
}

Reply unreadable(const QString &name)
{
    return refusal(400, 2000, u"%1 is missing or cannot be read."_s.arg(name), {name});
}

bool isLeftOut(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

// What an update cannot touch must be sent as it was read, or left out.
std::optional<Reply> fixedObjection(const QJsonObject &body, const QJsonObject &current)
{
    for (const auto &name : {u"id"_s, u"offerId"_s, u"orderId"_s, u"parentSubscriptionId"_s}) {
        const auto given = member(body, name);
        if (!isLeftOut(given) && given.toString().compare(current[name].toString(), Qt::CaseInsensitive) != 0)
            return refusal(400, 3000, u"%1 cannot be changed."_s.arg(name), {name});
    }
    const auto trial = member(body, u"isTrial");
    if (!isLeftOut(trial) && trial.toBool() != current[u"isTrial"].toBool())
        return refusal(400, 3000, u"isTrial cannot be changed."_s, {u"isTrial"_s});
    const auto created = member(body, u"creationDate");
    if (!isLeftOut(created) && instantOf(created) != instantOf(current[u"creationDate"]))
        return refusal(400, 3000, u"creationDate cannot be changed."_s, {u"creationDate"_s});
    return std::nullopt;
}

// An object, or nothing; anything else is a refusal.
std::optional<Reply> readObject(const QJsonObject &body, const QString &name, QJsonObject &target)
{
    const auto given = member(body, name);
    if (!isLeftOut(given) && !given.isObject())
        return unreadable(name);
    target = given.toObject();
    return std::nullopt;
}

std::optional<Reply> readText(const QJsonObject &body, const QString &name, const QString &otherwise, QString &target)
{
    const auto given = member(body, name);
    if (!isLeftOut(given) && !given.isString())
        return unreadable(name);
    target = given.toString().isEmpty() ? otherwise : given.toString();
    return std::nullopt;
}

std::optional<Reply> readTexts(const QJsonObject &body, const QJsonObject &current, UpdateRequest &update)
{
    const auto name = current[u"offerName"].toString();
    if (auto refused = readText(body, u"friendlyName"_s, name, update.friendlyName); refused)
        return refused;
    if (auto refused = readText(body, u"partnerId"_s, {}, update.partnerId); refused)
        return refused;
    if (auto refused = readText(body, u"billingCycle"_s, current[u"billingCycle"].toString(), update.billingCycle);
        refused)
        return refused;
    return readText(body, u"termDuration"_s, current[u"termDuration"].toString(), update.termDuration);
}

} // namespace

ReadUpdate readUpdate(const QJsonObject &body, const QJsonObject &current)
{
    if (body.isEmpty())
        return {{}, refusal(400, 2000, u"The body is missing."_s)};
    if (auto refused = fixedObjection(body, current); refused)
        return {{}, refused};
    UpdateRequest update;
    const auto quantity = member(body, u"quantity");
    if (!quantity.isDouble() || quantity.toDouble() != double(quantity.toInt(-1)))
        return {{}, unreadable(u"quantity"_s)};
    const auto renews = member(body, u"autoRenewEnabled");
    if (!isLeftOut(renews) && !renews.isBool())
        return {{}, unreadable(u"autoRenewEnabled"_s)};
    if (!member(body, u"status").isString())
        return {{}, unreadable(u"status"_s)};
    update.quantity = quantity.toInt();
    update.autoRenew = renews.toBool();
    update.status = lowerWord(text(body, u"status"));
    for (const auto &refused :
         {readTexts(body, current, update), readObject(body, u"scheduledNextTermInstructions"_s, update.nextTerm),
          readObject(body, u"nextChargeInstructions"_s, update.nextCharge)}) {
        if (refused)
            return {{}, refused};
    }
    update.billingCycle = lowerWord(update.billingCycle);
    update.termDuration = update.termDuration.toUpper();
    return {update, {}};
}

} // namespace tenantry::sandbox
