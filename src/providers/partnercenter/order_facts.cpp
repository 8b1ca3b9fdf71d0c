// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/order_facts.h"

#include "domain/base_rules.h"

#include <QJsonArray>
#include <algorithm>
#include <array>

namespace tenantry::partnercenter {

using namespace Qt::StringLiterals;

OrderDraft draftOf(const Intent &intent)
{
    return orderDraftFromJson(intent.payload);
}

CustomerId customerOf(const Intent &intent)
{
    const QString created = intent.facts.value(facts::customerId).toString();
    return created.isEmpty() ? draftOf(intent).customer : CustomerId(created);
}

QString tenantOf(const Intent &intent)
{
    const QString prefix = draftOf(intent).newCustomer.tenantPrefix;
    return prefix.isEmpty() ? QString() : TenantPrefix{.text = prefix}.domain();
}

QString marketOf(const OrderDraft &draft, const DraftLine &line)
{
    if (!draft.customerCountry.isEmpty())
        return draft.customerCountry;
    return line.offer.country.isEmpty() ? draft.newCustomer.address.country : line.offer.country;
}

QString catalogItemOf(const Intent &intent, int line)
{
    return intent.facts.value(facts::catalogItem + QString::number(line)).toString();
}

QList<OrderId> ordersOf(const Intent &intent)
{
    QList<OrderId> ids;
    const QJsonArray array = intent.facts.value(facts::orderIds).toArray();
    for (const QJsonValue value : array)
        ids.append(OrderId(value.toString()));
    return ids;
}

int lineOf(const Step &step)
{
    if (!step.kind.startsWith(steps::offerResolve))
        return -1;
    bool isNumber = false;
    const int line = QStringView(step.kind).mid(steps::offerResolve.size()).toInt(&isNumber);
    return isNumber ? line : -1;
}

QDateTime orderedAt(const Intent &intent)
{
    const auto checkout = std::find_if(intent.steps.begin(), intent.steps.end(),
                                       [](const Step &step) { return step.kind == steps::cartCheckout; });
    if (checkout == intent.steps.end())
        return intent.createdAt;
    if (checkout->changedAt.isValid())
        return checkout->changedAt;
    return checkout->sentAt.isValid() ? checkout->sentAt : intent.createdAt;
}

std::chrono::seconds growingPause(int repeats)
{
    constexpr std::array<std::chrono::seconds, 4> pauses{std::chrono::seconds(5), std::chrono::seconds(15),
                                                         std::chrono::seconds(30), std::chrono::seconds(60)};
    const int last = static_cast<int>(pauses.size()) - 1;
    return pauses[static_cast<std::size_t>(std::clamp(repeats - 1, 0, last))];
}

std::chrono::seconds visibilityLag()
{
    return builtInDuration(u"order.visibility.lag");
}

} // namespace tenantry::partnercenter
