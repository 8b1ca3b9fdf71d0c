// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/coterm.h"

#include "providers/partnercenter/dates.h"
#include "providers/partnercenter/errors.h"
#include "providers/partnercenter/requests.h"
#include "providers/partnercenter/words.h"

namespace tenantry::partnercenter {

using namespace Qt::StringLiterals;

namespace {

// A kind of end that is not known stays a day that may be chosen: the provider says so (C10).
AllowedEnd readAllowedEnd(const JsonNode &node)
{
    AllowedEnd end;
    end.at = node["allowedCustomTermEndDate"].date();
    end.monthEnd = sameWord(node["allowedCustomTermEndDateType"].raw(), "calendarMonthAligned");
    for (const JsonNode id : node["cotermSubscriptionIds"]) {
        if (!id.text().isEmpty())
            end.with.append(SubscriptionId(id.text()));
    }
    return end;
}

} // namespace

ApiRequest allowedEndsRequest(const CustomerId &customer, const TermWord &term, const QDateTime &begins)
{
    ApiRequest request =
        getRequest(u"/customers/"_s + segment(customer.text()) + u"/subscriptions/customTermEndDates"_s,
                   u"/customers/{id}/subscriptions/customTermEndDates"_s);
    addQuery(request, u"term_duration"_s, isoDuration(term));
    addQuery(request, u"TermStartDate"_s, wireDate(begins));
    return request;
}

Result<QList<AllowedEnd>> parseAllowedEnds(const ApiReply &reply)
{
    const Result<Json> json = readJson(reply);
    if (!json)
        return json.error();
    const Result<JsonNode> items = readItems(reply, *json);
    if (!items)
        return items.error();
    QList<AllowedEnd> stated;
    for (const JsonNode item : *items) {
        stated.append(readAllowedEnd(item));
        if (!stated.last().at.isValid())
            return missingMember(reply, u"items[].allowedCustomTermEndDate"_s);
    }
    return oneForEachDay(stated);
}

} // namespace tenantry::partnercenter
