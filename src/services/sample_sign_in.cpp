// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sample_sign_in.h"

#include "net/oauth_exchange.h"
#include "support/clock.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrlQuery>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

const QString nobodyListens = u"http://localhost:1/"_s; // never opened: the redirect is only read

Result<RedirectAnswer> answerOf(const QNetworkReply &reply, const QByteArray &state)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return Error{Error::Kind::Offline, 0, {}, reply.errorString()};
    const QUrl target(QString::fromLatin1(reply.rawHeader("Location")));
    const RedirectAnswer answer = parseRedirect(target.query(QUrl::FullyEncoded).toLatin1());
    if (status != 302 || answer.code.isEmpty() || answer.state != state)
        return Error{Error::Kind::Rejected, status, answer.error, answer.errorDescription};
    return answer;
}

} // namespace

Async<TokenGrant> signInToSample(const OAuthApp &app, const QString &resource, QNetworkAccessManager &network,
                                 Clock &clock, QObject *context)
{
    const Pkce pkce = makePkce();
    const QByteArray state = makeState();
    QNetworkRequest request(authorizeUrl(app, resource, nobodyListens, state, pkce));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(15'000);
    QNetworkReply *reply = network.get(request);
    const Pending<TokenGrant> outcome;
    QObject::connect(reply, &QNetworkReply::finished, context, [=, &network, &clock] {
        reply->deleteLater();
        const Result<RedirectAnswer> answer = answerOf(*reply, state);
        if (!answer)
            return outcome.settle(answer.error());
        const auto form = codeForm(app, resource, nobodyListens, answer->code, pkce);
        postForm(network, clock, tokenUrl(app), form, context)
            .then(context, [outcome](const Result<ApiReply> &granted) {
                outcome.settle(granted ? parseTokenAnswer(granted->status, granted->body)
                                       : Result<TokenGrant>(granted.error()));
            });
    });
    return outcome.future();
}

} // namespace tenantry
