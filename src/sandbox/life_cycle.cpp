// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/life_cycle.h"

#include "sandbox/scheduled_changes.h"
#include "sandbox/seat_lots.h"

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int expiredDays = 30;
constexpr int disabledDays = 90;

QString statusAfterEnd(const QJsonObject &subscription, const QDateTime &now)
{
    const auto over = termIsOver(subscription);
    if (now >= over.addDays(expiredDays + disabledDays))
        return u"deleted"_s;
    // A suspended one has no days of grace, but is deleted on the same day (§23 has two readings).
    if (now >= over.addDays(expiredDays) || subscription[u"status"].toString() == u"suspended")
        return u"disabled"_s;
    return u"expired"_s;
}

void endWith(QJsonObject &subscription, const QString &status)
{
    subscription.insert(u"status"_s, status);
    dropScheduled(subscription);
    subscription.remove(u"nextChargeInstructions"_s);
}

bool renewsItself(const QJsonObject &subscription)
{
    if (subscription[u"status"].toString() != u"active" || !subscription[u"autoRenewEnabled"].toBool())
        return false;
    // A trial goes on only as what its instructions say.
    return !subscription[u"isTrial"].toBool() || subscription.contains(u"scheduledNextTermInstructions");
}

void renew(const World &world, QJsonObject &subscription)
{
    const auto start = termIsOver(subscription);
    const auto alignedEnd = applyNextTerm(world, subscription);
    const auto end = alignedEnd.isValid() ? alignedEnd : termEnd(start, subscription.value(u"termDuration").toString());
    subscription.insert(u"effectiveStartDate"_s, stamp(start));
    subscription.insert(u"commitmentEndDateTime"_s, wholeStamp(end));
    openTerm(subscription, start);
}

void applyNextCharge(QJsonObject &subscription)
{
    const auto next = subscription.value(u"nextChargeInstructions").toObject();
    subscription.insert(u"billingCycle"_s, next[u"product"][u"billingCycle"]);
    subscription.remove(u"nextChargeInstructions"_s);
    subscription.remove(u"_chargeAt"_s);
}

bool isCharged(const QJsonObject &subscription, const QDateTime &now)
{
    const auto at = instantOf(subscription[u"_chargeAt"]);
    return subscription.contains(u"nextChargeInstructions") && at.isValid() && at <= now &&
           at <= termIsOver(subscription);
}

// What was accepted for later has come true (202, §10.2).
void settle(QJsonObject &subscription, const QDateTime &now)
{
    const auto at = instantOf(subscription.value(u"_pendingAt"));
    if (at.isValid() && at <= now)
        subscription = subscription.value(u"_pending").toObject();
}

} // namespace

QDateTime termIsOver(const QJsonObject &subscription)
{
    const auto end = instantOf(subscription[u"commitmentEndDateTime"]);
    return {end.date().addDays(1), QTime(0, 0), Qt::UTC};
}

ChargeCycle chargeCycleAt(const QJsonObject &subscription, const QDateTime &now)
{
    const auto anchor = instantOf(subscription[u"effectiveStartDate"]).date();
    const auto over = termIsOver(subscription).date();
    const auto billing = subscription[u"billingCycle"].toString();
    if (billing != u"monthly" && billing != u"annual")
        return {anchor, over};
    const int step = billing == u"annual" ? 12 : 1;
    int months = step;
    while (anchor.addMonths(months) <= now.date() && anchor.addMonths(months) < over)
        months += step;
    return {anchor.addMonths(months - step), std::min(anchor.addMonths(months), over)};
}

QJsonObject subscriptionAt(const World &world, const QJsonObject &stored, const QDateTime &now)
{
    auto result = stored;
    settle(result, now);
    while (result.value(u"status").toString() == u"active" || result.value(u"status").toString() == u"suspended") {
        if (isCharged(result, now))
            applyNextCharge(result);
        if (const auto over = termIsOver(result); !over.isValid() || over > now)
            break;
        if (renewsItself(result))
            renew(world, result);
        else
            endWith(result, statusAfterEnd(result, now));
    }
    return result;
}

} // namespace tenantry::sandbox
