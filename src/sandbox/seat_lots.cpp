// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/seat_lots.h"

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int windowHours = 168; // seven calendar days (§19.2)

QDateTime windowFrom(const QDateTime &opened)
{
    return opened.addSecs(windowHours * 3600LL);
}

QDateTime openedAt(const QJsonObject &subscription)
{
    const auto opened = instantOf(subscription[u"_opened"]);
    return opened.isValid() ? opened : instantOf(subscription[u"effectiveStartDate"]);
}

QJsonObject lot(int quantity, const QDateTime &until)
{
    return {{u"quantity"_s, quantity}, {u"allowedUntilDateTime"_s, stamp(until)}};
}

QJsonArray openLots(const QJsonObject &subscription, const QDateTime &now)
{
    if (subscription[u"isTrial"].toBool())
        return {};
    const auto all = subscription.contains(u"_lots")
                         ? subscription[u"_lots"].toArray()
                         : QJsonArray{lot(subscription[u"quantity"].toInt(), windowFrom(openedAt(subscription)))};
    QJsonArray open;
    for (const auto &one : all) {
        if (instantOf(one[u"allowedUntilDateTime"]) > now)
            open.append(one);
    }
    return open;
}

int seatsIn(const QJsonArray &lots)
{
    int seats = 0;
    for (const auto &one : lots)
        seats += one[u"quantity"].toInt();
    return seats;
}

void takeYoungest(QJsonArray &lots, int count)
{
    while (count > 0 && !lots.isEmpty()) {
        auto youngest = lots.last().toObject();
        const auto there = youngest[u"quantity"].toInt();
        lots.removeLast();
        if (there > count) {
            youngest.insert(u"quantity"_s, there - count);
            lots.append(youngest);
        }
        count -= there;
    }
}

bool isRunning(const QJsonObject &subscription)
{
    const auto status = subscription[u"status"].toString();
    return status == u"active" || status == u"suspended";
}

} // namespace

int returnableSeats(const QJsonObject &subscription, const QDateTime &now)
{
    return isRunning(subscription) ? seatsIn(openLots(subscription, now)) : 0;
}

QJsonObject refundableQuantity(const QJsonObject &subscription, const QDateTime &now)
{
    const auto open = isRunning(subscription) ? openLots(subscription, now) : QJsonArray();
    return {{u"totalQuantity"_s, seatsIn(open)}, {u"details"_s, open}};
}

QDateTime cancellableUntil(const QJsonObject &subscription)
{
    if (subscription[u"isTrial"].toBool())
        return instantOf(subscription[u"commitmentEndDateTime"]);
    return windowFrom(openedAt(subscription));
}

QJsonArray refundOptions(const QJsonObject &subscription, const QDateTime &now)
{
    const auto until = cancellableUntil(subscription);
    if (!isRunning(subscription) || subscription[u"isTrial"].toBool() || until <= now)
        return {};
    QJsonArray options;
    const auto full = openedAt(subscription).addDays(1);
    if (full > now)
        options.append(QJsonObject{{u"type"_s, u"Full"_s}, {u"expiresAt"_s, stamp(full)}});
    options.append(QJsonObject{{u"type"_s, u"Partial"_s}, {u"expiresAt"_s, stamp(until)}});
    return options;
}

void openTerm(QJsonObject &subscription, const QDateTime &at)
{
    subscription.insert(u"_opened"_s, stamp(at));
    subscription.insert(u"_lots"_s, QJsonArray{lot(subscription.value(u"quantity").toInt(), windowFrom(at))});
}

void setSeats(QJsonObject &subscription, int quantity, const QDateTime &now)
{
    const auto more = quantity - subscription.value(u"quantity").toInt();
    auto lots = openLots(subscription, now);
    if (more > 0)
        lots.append(lot(more, windowFrom(now)));
    else
        takeYoungest(lots, -more);
    subscription.insert(u"_lots"_s, lots);
    subscription.insert(u"quantity"_s, quantity);
}

void pinWindows(QJsonObject &subscription, const QDateTime &now)
{
    subscription.insert(u"_opened"_s, stamp(openedAt(subscription)));
    subscription.insert(u"_lots"_s, openLots(subscription, now));
}

} // namespace tenantry::sandbox
