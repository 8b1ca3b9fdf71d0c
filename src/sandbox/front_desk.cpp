// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/front_desk.h"

#include "sandbox/request_memory.h"

#include <QJsonDocument>
#include <QUrl>
#include <QUuid>

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

QStringList audiencesFor(const QString &path)
{
    if (path.startsWith(u"/graph/"_s))
        return {u"https://graph.microsoft.com"_s};
    if (path.startsWith(u"/partner/"_s))
        return {u"https://api.partner.microsoft.com"_s, u"https://api.partnercenter.microsoft.com"_s};
    return {u"https://api.partnercenter.microsoft.com"_s};
}

bool acceptsJson(const QByteArray &accept)
{
    const auto wanted = accept.toLower();
    return wanted.contains("application/json") || wanted.contains("*/*") || wanted.contains("application/*");
}

bool changesSomething(const Route &route)
{
    return route.method != "GET" && route.method != "HEAD" && route.name != u"validations.address";
}

bool isGuid(const QByteArray &text)
{
    return !QUuid::fromString(QString::fromLatin1(text)).isNull();
}

Reply unknownRoute(const Router::Match &match)
{
    if (match.otherMethods.isEmpty())
        return refusal(404, 1000, u"No resource was found at this address."_s);
    auto reply = refusal(405, 900141, u"This method is not supported here."_s);
    reply.setHeader("Allow", match.otherMethods.join(", "));
    return reply;
}

} // namespace

FrontDesk::FrontDesk(World &world, SignIn &signIn) : m_world(world), m_signIn(signIn) {}

bool FrontDesk::isOurHost(const Request &request) const
{
    const auto host = QString::fromLatin1(request.header("Host")).toLower();
    const auto port = QUrl(m_world.baseUrl).port();
    return host == u"127.0.0.1:%1"_s.arg(port) || host == u"localhost:%1"_s.arg(port);
}

Reply FrontDesk::answer(const Request &request)
{
    if (!isOurHost(request)) // a page in a browser that reached us under another name
        return refusal(400, 2000, u"The Host header is not the one of this sandbox."_s);
    if (request.path == u"/control")
        return control ? control(request) : empty(404);
    const auto match = m_router.find(request.method, request.path);
    const auto name = match.route ? match.route->name : u"unknown"_s;
    Call call{request, m_world, {}, match.captures, {}, false, {}};
    const auto fault = faults.take(name, m_world.clock.base().now());
    auto reply = process(call, match, fault);
    addEcho(request, reply);
    if (call.changed && onChange)
        onChange();
    const bool cut = reply.delivery.end == Delivery::End::Cut;
    arrivals.add(request, name, m_world.now(), m_world.clock.base().now(), call.changed, cut ? 0 : reply.status,
                 fault ? fault->toJson()[u"kind"].toString() : QString(), call.differs);
    return reply;
}

Reply FrontDesk::process(Call &call, const Router::Match &match, const std::optional<Fault> &fault)
{
    if (fault) {
        if (auto other = instead(*fault); other)
            return *other;
    }
    const auto reply = match.route ? run(call, *match.route) : unknownRoute(match);
    return fault ? spoiled(*fault, reply) : reply;
}

Reply FrontDesk::run(Call &call, const Route &route)
{
    if (auto refused = objection(call, route); refused)
        return *refused;
    if (auto first = remembered(call, route); first)
        return *first;
    auto reply = route.answer(call);
    remember(call, route, reply);
    return reply;
}

std::optional<Reply> FrontDesk::objection(Call &call, const Route &route)
{
    const auto &request = call.request;
    if (route.gate == Route::Gate::Open)
        return std::nullopt;
    if (const auto wait = throttle.count(m_world.clock.base().now()); wait > 0) {
        Fault limit;
        limit.kind = Fault::Kind::Throttled;
        limit.retryAfter = wait;
        return instead(limit);
    }
    if (auto refused = headerObjection(request, route); refused)
        return refused;
    if (auto refused = m_signIn.objection(request.header("Authorization"), audiencesFor(request.path), &call.user);
        refused)
        return refused;
    if (m_world.state.rules.role != u"admin" && changesSomething(route))
        return refusal(403, 900150, u"The role of the signed-in person does not allow this."_s);
    if (request.body.isEmpty())
        return std::nullopt;
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return refusal(400, 2000, u"The body is not a JSON object."_s);
    call.body = document.object();
    return std::nullopt;
}

std::optional<Reply> FrontDesk::headerObjection(const Request &request, const Route &route) const
{
    const bool isJsonRoute = request.path.startsWith(u"/pc/"_s) || request.path.startsWith(u"/graph/"_s);
    if (isJsonRoute && route.method != "HEAD" && !acceptsJson(request.header("Accept")))
        return refusal(406, 2000, u"Accept does not allow application/json."_s, {u"Accept"_s});
    if (!request.body.isEmpty() && !request.header("Content-Type").toLower().startsWith("application/json"))
        return refusal(400, 2000, u"Content-Type is not application/json."_s, {u"Content-Type"_s});
    for (const auto *name : {"MS-RequestId", "MS-CorrelationId"}) {
        if (request.hasHeader(name) && !isGuid(request.header(name)))
            return refusal(400, 2000, u"%1 is not a GUID."_s.arg(QLatin1StringView(name)), {QLatin1StringView(name)});
    }
    return std::nullopt;
}

void FrontDesk::addEcho(const Request &request, Reply &reply) const
{
    for (const auto *name : {"MS-RequestId", "MS-CorrelationId"}) {
        const auto given = request.header(name);
        reply.setHeader(name, isGuid(given) ? given : QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    }
    reply.setHeader("MS-ServerId", "SBX01");
    reply.setHeader("Date", QLocale::c().toString(m_world.now(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1());
    if (request.header("ValidateMfa").toLower() == "true")
        reply.setHeader("isMfaCompliant", "true");
}

} // namespace tenantry::sandbox
