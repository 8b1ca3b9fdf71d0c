// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers.h"

#include "domain/subscription_change.h"
#include "providers/partnercenter/change_facts.h"

namespace tenantry::testing {

inline const SubscriptionId knownSubscription(QStringLiteral("9a7b2c10-1d2e-4f30-8a41-5b6c7d8e9f01"));

// What the fixture subscription_nce.json shows, and what it is to become.
inline SubscriptionChange seatChange(int before = 15, int after = 20)
{
    SubscriptionChange change{ChangeKind::Seats, knownCustomer, knownSubscription, {}, {}};
    change.before.quantity = before;
    change.after.quantity = after;
    return change;
}

inline SubscriptionChange statusChange(ChangeKind kind, SubscriptionStatus before, SubscriptionStatus after)
{
    SubscriptionChange change{kind, knownCustomer, knownSubscription, {}, {}};
    change.before.status = before;
    change.after.status = after;
    return change;
}

// What subscription_nce.json has scheduled.
inline NextTerm scheduledTerm()
{
    return {QStringLiteral("CFQ7TTC0TEST"),
            QStringLiteral("0001"),
            QStringLiteral("CFQ7TTC0AV01"),
            9,
            termFromText(QStringLiteral("P1Y")),
            cycleFromText(QStringLiteral("annual")),
            QDateTime(QDate(2025, 12, 31), QTime(0, 0), Qt::UTC),
            QStringLiteral("PROMO1:0002:PROMO3")};
}

inline SubscriptionChange nextTermChange(const std::optional<NextTerm> &before, const std::optional<NextTerm> &after)
{
    SubscriptionChange change{ChangeKind::NextTerm, knownCustomer, knownSubscription, {}, {}};
    change.before.nextTerm = before;
    change.after.nextTerm = after;
    return change;
}

// An intent as the ledger holds it after its resource was read at readAt.
inline Intent changeIntent(const SubscriptionChange &change, const QByteArray &resource = {},
                           const QDateTime &readAt = testStart)
{
    Intent intent;
    intent.id = IntentId(QStringLiteral("dddddddd-0000-4000-8000-000000000005"));
    intent.kind = intentKind(change.kind);
    intent.payload = toJson(change);
    intent.createdAt = testStart.addSecs(-3600);
    if (!resource.isEmpty()) {
        intent.facts.insert(partnercenter::facts::resource, QString::fromUtf8(resource));
        intent.facts.insert(partnercenter::facts::resourceReadAt, readAt.toString(Qt::ISODateWithMs));
    }
    Step write = stepOf(partnercenter::steps::subscriptionWrite, true);
    write.changedAt = testStart;
    intent.steps = {write};
    return intent;
}

// The writing step after a call of that verb left.
inline Step writeStep(const char *verb = "PATCH", int attempts = 1)
{
    Step step = stepOf(partnercenter::steps::subscriptionWrite, true, attempts);
    step.sentRoute = QLatin1StringView(verb) + QStringLiteral(" /customers/c/subscriptions/s");
    return step;
}

// What the executor does with a verdict's facts.
inline void learn(Intent &intent, const QJsonObject &facts)
{
    for (auto it = facts.begin(); it != facts.end(); ++it)
        intent.facts.insert(it.key(), it.value());
}

inline QByteArray replaced(QByteArray text, const char *what, const char *with)
{
    if (!text.contains(what))
        qFatal("the text has no %s", what);
    return text.replace(what, with);
}

} // namespace tenantry::testing
