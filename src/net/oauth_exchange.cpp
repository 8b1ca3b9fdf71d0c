// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/oauth_exchange.h"

#include "net/attempt.h"
#include "net/origin.h"
#include "net/wire_request.h"
#include "support/clock.h"
#include "support/log.h"

#include <QObject>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr std::chrono::seconds exchangePatience{30};
constexpr qint64 answerLimit = 1'048'576;

// The last word of the path names the end point; what stands before it is the tenant.
void logExchange(const QUrl &url, const AttemptEnd &end)
{
    const auto *reply = std::get_if<ApiReply>(&end);
    const QString what = reply ? QString::number(reply->status)
                               : u"no answer (%1)"_s.arg(static_cast<int>(std::get<AttemptFault>(end).error.kind));
    log::info(log::Area::Auth, u"POST oauth2/%1 %2"_s.arg(url.fileName(), what));
}

} // namespace

Async<ApiReply> postForm(QNetworkAccessManager &network, Clock &clock, const QUrl &url, const FormFields &fields,
                         QObject *context)
{
    if (const auto refusal = refusedTransport(url, {}))
        return failedNow<ApiReply>(*refusal);
    Attempt::Exchange exchange;
    exchange.request = strictRequest(url, true);
    exchange.request.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
    exchange.request.setRawHeader("Accept", "application/json");
    exchange.verb = Verb::Post;
    exchange.body = formBody(fields);
    exchange.timeout = exchangePatience;
    exchange.bodyLimit = answerLimit;
    const Pending<ApiReply> promise;
    auto *attempt = new Attempt(network, clock, std::move(exchange), context);
    QObject::connect(attempt, &Attempt::ended, context, [promise, url](const AttemptEnd &end) {
        logExchange(url, end);
        if (const auto *reply = std::get_if<ApiReply>(&end))
            promise.settle(*reply);
        else
            promise.settle(std::get<AttemptFault>(end).error);
    });
    attempt->start();
    return promise.future();
}

} // namespace tenantry
