// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/api_client.h"

#include "net/api_client_private.h"
#include "net/origin.h"
#include "net/retry_after.h"
#include "support/clock.h"
#include "support/log.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

// How many attempts may run at once. Qt opens six connections per host; the user's own calls always find one.
constexpr qsizetype backgroundSlots = 4;
constexpr qsizetype openedSlots = 5;

Error errorOf(Error::Kind kind, const QString &detail = {})
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    return error;
}

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

// What an answer means for the connection monitor; a plain success or refusal says nothing about the connection.
Error errorOfAnswer(const ApiReply &reply, const QDateTime &now)
{
    Error error;
    error.http = reply.status;
    if (reply.status == 429) {
        error.kind = Error::Kind::Throttled;
        error.retryAfter = retryAfter(reply.headers.value(QByteArrayLiteral("retry-after")), now);
    } else if (reply.status >= 500) {
        error.kind = Error::Kind::Server;
    }
    return error;
}

} // namespace

ApiClient::Private::Private(ApiClient &client, const ProviderHosts &providerHosts, TokenProvider &tokenProvider,
                            Clock &theClock, QNetworkAccessManager &manager, Settings chosen)
    : q(client)
    , hosts(providerHosts)
    , tokens(tokenProvider)
    , clock(theClock)
    , network(manager)
    , settings(chosen)
    , budget(chosen.requestsPerMinute)
    , budgetOn(chosen.budgetOn || !allLoopback(providerHosts))
{}

void ApiClient::Private::enqueue(const ApiJobPtr &job)
{
    queue.append(job);
    pumpLater();
}

void ApiClient::Private::cancel(const ApiJobPtr &job)
{
    if (job->settled())
        return;
    if (job->attempt) {
        job->attempt->cancel();
        return;
    }
    queue.remove(job);
    job->settle(errorOf(Error::Kind::Cancelled));
}

void ApiClient::Private::setOffline(bool on)
{
    const bool was = std::exchange(offline, on);
    if (was || !on)
        return;
    auto unsent = queue.takeAll();
    if (asking)
        unsent.prepend(asking);
    for (const ApiJobPtr &job : std::as_const(unsent))
        job->settle(errorOf(Error::Kind::Offline, u"working offline"_s));
}

void ApiClient::Private::close()
{
    closed = true;
    const auto running = underWay;
    for (const ApiJobPtr &job : running)
        cancel(job);
    auto unsent = queue.takeAll();
    if (asking)
        unsent.append(asking);
    for (const ApiJobPtr &job : std::as_const(unsent))
        job->settle(errorOf(Error::Kind::Cancelled));
}

// Through the event loop, so that a caller inside a continuation never sees its next call begin under its feet.
void ApiClient::Private::pumpLater()
{
    if (std::exchange(pumpPosted, true))
        return;
    QMetaObject::invokeMethod(
        &q,
        [this] {
            pumpPosted = false;
            pump();
        },
        Qt::QueuedConnection);
}

Priority ApiClient::Private::lowestAllowed() const
{
    if (underWay.size() < backgroundSlots)
        return Priority::Background;
    return underWay.size() < openedSlots ? Priority::Opened : Priority::Foreground;
}

void ApiClient::Private::pump()
{
    if (asking || closed)
        return;
    const QDateTime now = clock.now();
    if (resumeAt.isValid() && now < resumeAt) {
        wakeAt(resumeAt);
        return;
    }
    const ApiJobPtr job = queue.next(now, lowestAllowed());
    if (!job) {
        wakeAt(queue.earliest());
        return;
    }
    const auto wait = budgetOn ? budget.wait(job->priority(), now) : std::chrono::milliseconds(0);
    if (wait.count() > 0) {
        wakeAt(now.addMSecs(wait.count()));
        return;
    }
    queue.remove(job);
    askToken(job);
}

void ApiClient::Private::wakeAt(const QDateTime &when)
{
    if (!when.isValid() || (wake.isValid() && wake <= when))
        return;
    wake = when;
    const auto wait = std::chrono::milliseconds(std::max<qint64>(0, clock.now().msecsTo(when)));
    clock.after(wait, &q, [this, when] {
        if (wake == when)
            wake = {};
        pumpLater();
    });
}

void ApiClient::Private::askToken(const ApiJobPtr &job)
{
    asking = job;
    whenReady(tokens.token(job->audience()), &q,
              [this, job](const Result<QByteArray> &token) { haveToken(job, token); });
}

void ApiClient::Private::haveToken(const ApiJobPtr &job, const Result<QByteArray> &token)
{
    asking = nullptr;
    pumpLater();
    if (job->settled())
        return;
    if (!token) {
        follow(job, job->afterTokenFailure(token.error()));
        return;
    }
    const QDateTime now = clock.now();
    if (resumeAt.isValid() && now < resumeAt) { // a 429 came in while the token was being fetched
        queue.prepend(job);
        return;
    }
    launch(job, *token);
}

void ApiClient::Private::launch(const ApiJobPtr &job, const QByteArray &token)
{
    const QUrl url = wireUrl(hosts, job->request());
    if (const auto refusal = refusedTransport(url, token)) {
        job->settle(*refusal);
        return;
    }
    Attempt::Exchange exchange;
    exchange.request = wireRequest(url, job->request(), token, job->newIds());
    exchange.verb = job->request().verb;
    exchange.body = job->request().body;
    exchange.timeout = job->timeout(settings.timeout);
    exchange.bodyLimit = job->bodyLimit();
    job->token = token;
    job->startedAt = clock.now();
    job->attempt = new Attempt(network, clock, std::move(exchange), &q);
    QObject::connect(job->attempt, &Attempt::ended, &q, [this, job](const AttemptEnd &end) { attemptEnded(job, end); });
    underWay.append(job);
    budget.spend(job->startedAt);
    job->attempt->start();
}

void ApiClient::Private::attemptEnded(const ApiJobPtr &job, const AttemptEnd &end)
{
    underWay.removeOne(job);
    job->attempt = nullptr;
    slowDown(job, end);
    const auto verdict = job->afterAttempt(end, clock.now());
    report(job, end);
    follow(job, verdict);
    pumpLater();
}

// Throttling is per partner, so one refused call speaks for all of them, writes included.
void ApiClient::Private::slowDown(const ApiJobPtr &job, const AttemptEnd &end)
{
    const auto *reply = std::get_if<ApiReply>(&end);
    if (!reply || reply->status != 429)
        return;
    const QDateTime now = clock.now();
    const auto asked = retryAfter(reply->headers.value(QByteArrayLiteral("retry-after")), now);
    const QDateTime until = now.addMSecs(queuePause(job->attempts() + 1, asked).count());
    if (!resumeAt.isValid() || resumeAt < until)
        resumeAt = until;
}

void ApiClient::Private::report(const ApiJobPtr &job, const AttemptEnd &end)
{
    const auto *reply = std::get_if<ApiReply>(&end);
    const int status = reply ? reply->status : 0;
    const Error error = reply ? errorOfAnswer(*reply, clock.now()) : std::get<AttemptFault>(end).error;
    const QString what = reply ? QString::number(status) : u"no answer (%1)"_s.arg(static_cast<int>(error.kind));
    const ApiRequest &request = job->request();
    log::info(log::Area::Net,
              u"%1 %2 %3 %4 ms request=%5 correlation=%6"_s.arg(
                  QString::fromLatin1(verbName(request.verb)), request.route.isEmpty() ? u"-"_s : request.route, what,
                  QString::number(job->startedAt.msecsTo(clock.now())), idText(job->ids().request),
                  idText(job->ids().correlation)));
    Q_EMIT q.attemptEnded(status, error);
}

void ApiClient::Private::follow(const ApiJobPtr &job, const ApiJob::Verdict &verdict)
{
    if (const auto *finish = std::get_if<ApiJob::Finish>(&verdict)) {
        job->settle(finish->result);
    } else if (const auto *repeat = std::get_if<ApiJob::Repeat>(&verdict)) {
        queueAgain(job, repeat->wait);
    } else {
        tokens.reject(job->token);
        queueAgain(job, std::chrono::milliseconds(0));
    }
}

void ApiClient::Private::queueAgain(const ApiJobPtr &job, std::chrono::milliseconds wait)
{
    if (closed || offline) {
        job->settle(errorOf(offline ? Error::Kind::Offline : Error::Kind::Cancelled));
        return;
    }
    job->notBefore = wait.count() > 0 ? clock.now().addMSecs(wait.count()) : QDateTime();
    queue.prepend(job);
}

ApiClient::ApiClient(const ProviderHosts &hosts, TokenProvider &tokens, Clock &clock, QNetworkAccessManager &network,
                     Settings settings, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, hosts, tokens, clock, network, settings))
{}

ApiClient::~ApiClient()
{
    d->close();
}

Async<ApiReply> ApiClient::send(const ApiRequest &request, Priority priority)
{
    return start(request, priority).reply;
}

ApiClient::Call ApiClient::start(const ApiRequest &request, Priority priority)
{
    const auto job = std::make_shared<ApiJob>(request, priority);
    const Call call{job->promise.future(), [client = QPointer<ApiClient>(this), job] {
                        if (client)
                            client->d->cancel(job);
                    }};
    if (d->offline || d->closed)
        job->settle(errorOf(d->offline ? Error::Kind::Offline : Error::Kind::Cancelled));
    else
        d->enqueue(job);
    return call;
}

void ApiClient::setOffline(bool offline)
{
    d->setOffline(offline);
}

bool ApiClient::offline() const
{
    return d->offline;
}

int ApiClient::queued() const
{
    return d->queue.size() + (d->asking ? 1 : 0);
}

} // namespace tenantry
