// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/order_watch.h"

#include "providers/partnercenter/order_facts.h"
#include "providers/partnercenter/orders.h"
#include "providers/partnercenter/verdicts.h"

#include <QJsonArray>
#include <algorithm>

namespace tenantry::partnercenter {

using namespace Qt::StringLiterals;

namespace {

// A completed order whose subscriptions are not named this long after the checkout needs a person.
constexpr std::chrono::hours provisioningPatience{1};

enum class Stage { Done, Provisioning, Waiting, InReview, Failed, Partly, NotUnderstood };

bool allProvisioned(const Order &order)
{
    return !order.lines.isEmpty() && std::none_of(order.lines.begin(), order.lines.end(),
                                                  [](const OrderLine &line) { return line.subscription.isEmpty(); });
}

Stage stageOf(const Order &order)
{
    switch (order.status.value) {
    case OrderStatus::Completed:
        return allProvisioned(order) ? Stage::Done : Stage::Provisioning;
    case OrderStatus::Pending:
        return Stage::Waiting;
    case OrderStatus::PendingReview:
    case OrderStatus::PendingPoUpload:
    case OrderStatus::PoUploadComplete:
    case OrderStatus::Suspended:
        return Stage::InReview;
    case OrderStatus::Cancelled:
    case OrderStatus::PoReviewRejected:
    case OrderStatus::Error:
        return Stage::Failed;
    case OrderStatus::PartialSuccess:
        return Stage::Partly;
    case OrderStatus::Unknown:
        return Stage::NotUnderstood;
    }
    return Stage::NotUnderstood;
}

std::chrono::seconds since(const QDateTime &then, const QDateTime &now)
{
    return std::chrono::seconds(std::max<qint64>(then.secsTo(now), 0));
}

// 5 s, 15 s, 30 s, then every minute, by how long ago the order was placed.
std::chrono::seconds pauseAfter(std::chrono::seconds elapsed)
{
    int repeats = 1;
    for (auto reached = growingPause(1); reached <= elapsed && repeats < 4; reached += growingPause(repeats))
        ++repeats;
    return growingPause(repeats);
}

// The watched orders out of one answer, and whether all of them were in it.
struct Seen
{
    QList<Order> orders;
    bool all = false;

    bool any(Stage stage) const
    {
        return std::any_of(orders.begin(), orders.end(),
                           [stage](const Order &order) { return stageOf(order) == stage; });
    }
    QString words() const
    {
        QStringList words;
        for (const Order &order : orders)
            words.append(order.status.raw);
        return words.join(u", "_s);
    }
};

Result<Seen> readSeen(const Intent &intent, const ApiReply &reply)
{
    const QList<OrderId> watched = ordersOf(intent);
    if (watched.size() == 1) {
        Result<Order> order = parseOrder(customerOf(intent), reply);
        if (!order)
            return order.error();
        return Seen{{std::move(*order)}, true};
    }
    const Result<QList<Order>> all = parseOrders(customerOf(intent), reply);
    if (!all)
        return all.error();
    Seen seen;
    std::copy_if(all->begin(), all->end(), std::back_inserter(seen.orders),
                 [&watched](const Order &order) { return watched.contains(order.id); });
    seen.all = seen.orders.size() == watched.size();
    return seen;
}

StepVerdict finished(const Intent &intent, const Seen &seen)
{
    QJsonArray subscriptions;
    QJsonArray errors = intent.facts.value(facts::orderErrors).toArray();
    for (const Order &order : seen.orders) {
        for (const OrderLine &line : order.lines) {
            if (!line.subscription.isEmpty())
                subscriptions.append(line.subscription.text());
        }
        if (stageOf(order) == Stage::Failed)
            errors.append(
                QJsonObject{{u"orderGroup"_s, order.id.text()}, {u"code"_s, QString()}, {u"text"_s, order.status.raw}});
    }
    QJsonObject learned{{facts::subscriptionIds, subscriptions}, {facts::orderStatus, seen.words()}};
    if (seen.any(Stage::Failed) || seen.any(Stage::Partly)) {
        learned.insert(facts::partial, true);
        learned.insert(facts::orderErrors, errors);
    }
    return succeeded(learned);
}

StepVerdict notSeen(std::chrono::seconds elapsed)
{
    // Twice the stated lag before a person is bothered.
    return elapsed < 2 * visibilityLag() ? again(pauseAfter(elapsed)) : parked(park::cannotTell);
}

StepVerdict judgeStages(const Intent &intent, const Seen &seen, std::chrono::seconds elapsed)
{
    if (seen.any(Stage::InReview))
        return parked(park::providerReview, {}, seen.words());
    if (seen.any(Stage::NotUnderstood) && elapsed >= visibilityLag())
        return parked(park::cannotTell, {}, seen.words());
    if (seen.any(Stage::Provisioning) && elapsed >= provisioningPatience)
        return parked(park::cannotTell, {}, seen.words());
    if (seen.any(Stage::NotUnderstood) || seen.any(Stage::Provisioning) || seen.any(Stage::Waiting))
        return again(pauseAfter(elapsed));
    if (!seen.any(Stage::Done) && !seen.any(Stage::Partly))
        return refused({}, seen.words());
    return finished(intent, seen);
}

} // namespace

StepVerdict judgeWatch(const Intent &intent, const Step &step, const ApiReply &reply, const QDateTime &now)
{
    const std::chrono::seconds elapsed = since(orderedAt(intent), now);
    const Result<Seen> seen = readSeen(intent, reply);
    if (!seen && seen.error().kind == Error::Kind::NotFound)
        return notSeen(elapsed);
    if (!seen)
        return judgeError(intent, step, seen.error());
    if (!seen->all)
        return notSeen(elapsed);
    StepVerdict verdict = judgeStages(intent, *seen, elapsed);
    verdict.facts.insert(facts::orderStatus, seen->words());
    return verdict;
}

} // namespace tenantry::partnercenter
