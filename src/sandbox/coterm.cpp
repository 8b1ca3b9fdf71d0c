// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/coterm.h"

#include "sandbox/customers.h"
#include "sandbox/life_cycle.h"
#include "sandbox/population.h"
#include "sandbox/records.h"
#include "sandbox/subscriptions.h"

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

// Longer terms do not follow a monthly one; a monthly one takes no late day that ends no month.
bool mayShare(const FirstTerm &term, const QJsonObject &other, QDate day)
{
    if (other[u"status"].toString() != u"active" || other[u"isTrial"].toBool() || !term.contains(day))
        return false;
    if (term.term == u"P1M")
        return day.day() < 28 || isMonthEnd(day);
    return other[u"termDuration"].toString() != u"P1M";
}

QJsonObject printedEnd(const QString &type, QDate day)
{
    return {{u"allowedCustomTermEndDateType"_s, type},
            {u"allowedCustomTermEndDate"_s, day.toString(Qt::ISODate) + u"T00:00:00"_s}};
}

QJsonArray printedEnds(const QList<QDate> &monthEnds, const QMap<QDate, QStringList> &shared)
{
    QJsonArray items;
    for (const auto &day : monthEnds)
        items.append(printedEnd(u"calendarMonthAligned"_s, day));
    for (auto end = shared.begin(); end != shared.end(); ++end) {
        auto item = printedEnd(u"subscriptionAligned"_s, end.key());
        item.insert(u"cotermSubscriptionIds"_s, QJsonArray::fromStringList(end.value()));
        items.append(item);
    }
    return items;
}

bool isOwned(const QJsonArray &owned, const QString &id)
{
    return std::any_of(owned.begin(), owned.end(), [&id](const auto &value) {
        return value[u"id"].toString().compare(id, Qt::CaseInsensitive) == 0;
    });
}

QMap<QDate, QStringList> onlyWith(const QMap<QDate, QStringList> &shared, const QString &id)
{
    QMap<QDate, QStringList> some;
    for (auto end = shared.begin(); end != shared.end(); ++end) {
        if (end.value().contains(id, Qt::CaseInsensitive))
            some.insert(end.key(), end.value());
    }
    return some;
}

Reply listCustomTermEnds(Call &call, const QJsonObject &customer)
{
    const auto &request = call.request;
    const auto id = customerIdOf(customer);
    const auto duration = request.queryItem(u"term_duration").toUpper();
    if (!QStringList{u"P1M"_s, u"P1Y"_s, u"P3Y"_s}.contains(duration))
        return refusal(400, 800121, u"The term is not valid."_s, {u"term_duration"_s});
    const auto given = request.queryItem(u"TermStartDate");
    const auto start = given.isEmpty() ? call.world.now() : instantOf(given);
    if (!start.isValid())
        return refusal(400, 2000, u"TermStartDate cannot be read."_s, {u"TermStartDate"_s});
    const auto owned = visibleSubscriptions(call.world, id);
    const FirstTerm term{start.date(), duration};
    const auto shared = endsToShare(call.world, term, owned);
    const auto self = u"/customers/%1/subscriptions/customTermEndDates?term_duration=%2"_s.arg(id, duration);
    const auto target = request.queryItem(u"TargetCotermSubscriptionId");
    if (target.isEmpty())
        return json(200, collection(printedEnds(monthEndsIn(term), shared), self));
    return isOwned(owned, target) ? json(200, collection(printedEnds({}, onlyWith(shared, target)), self))
                                  : noSubscription();
}

} // namespace

QDate FirstTerm::last() const
{
    return termEnd({first, QTime(0, 0), Qt::UTC}, term).date();
}

bool isMonthEnd(QDate day)
{
    return day.addDays(1).day() == 1;
}

QList<QDate> monthEndsIn(const FirstTerm &term)
{
    QList<QDate> days;
    for (QDate month(term.first.year(), term.first.month(), 1); month <= term.last(); month = month.addMonths(1)) {
        if (const QDate end(month.year(), month.month(), month.daysInMonth()); term.contains(end))
            days.append(end);
    }
    return days;
}

QMap<QDate, QStringList> endsToShare(const World &world, const FirstTerm &term, const QJsonArray &owned)
{
    QMap<QDate, QStringList> ends;
    for (const auto &value : owned) {
        const auto one = subscriptionAt(world, value.toObject(), world.now());
        const auto day = instantOf(one[u"commitmentEndDateTime"]).date();
        if (mayShare(term, one, day))
            ends[day].append(one[u"id"].toString());
    }
    return ends;
}

QList<Route> cotermRoutes()
{
    return {{"GET", u"/pc/v1/customers/{customer}/subscriptions/customTermEndDates"_s, u"subscriptions.custom-ends"_s,
             withCustomer(listCustomTermEnds)}};
}

} // namespace tenantry::sandbox
