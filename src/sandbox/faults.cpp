// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faults.h"

#include "sandbox/documents.h"

#include <QJsonDocument>
#include <QMap>

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

using Kind = Fault::Kind;

const QMap<QString, Kind> &kinds()
{
    static const QMap<QString, Kind> words{{u"latency"_s, Kind::Latency},
                                           {u"cut-before-effect"_s, Kind::CutBeforeEffect},
                                           {u"cut-after-effect"_s, Kind::CutAfterEffect},
                                           {u"hold-after-effect"_s, Kind::HoldAfterEffect},
                                           {u"unauthorized"_s, Kind::Unauthorized},
                                           {u"throttled"_s, Kind::Throttled},
                                           {u"error"_s, Kind::Error},
                                           {u"error-after-effect"_s, Kind::ErrorAfterEffect},
                                           {u"truncated"_s, Kind::Truncated},
                                           {u"malformed"_s, Kind::Malformed},
                                           {u"html"_s, Kind::Html},
                                           {u"slow-body"_s, Kind::SlowBody},
                                           {u"redirect"_s, Kind::Redirect},
                                           {u"foreign-next"_s, Kind::ForeignNext}};
    return words;
}

Reply errorReply(const Fault &fault)
{
    const auto code = fault.code != 0 ? fault.code : 800003;
    return refusal(fault.status, code, u"The service could not answer."_s);
}

Reply throttledReply(int seconds)
{
    auto reply =
        json(429, QJsonObject{{u"statusCode"_s, 429},
                              {u"message"_s, u"Rate limit is exceeded. Try again in %1 seconds."_s.arg(seconds)}});
    reply.setHeader("Retry-After", QByteArray::number(seconds));
    return reply;
}

Reply unauthorizedReply()
{
    auto reply = refusal(401, 400, u"Access denied."_s);
    reply.setHeader("WWW-Authenticate", "Bearer");
    return reply;
}

Reply withForeignNext(Reply reply, const QString &target)
{
    auto body = QJsonDocument::fromJson(reply.body).object();
    auto links = body[u"links"].toObject();
    auto next = links[u"next"].toObject();
    next.insert(u"uri"_s, QString(target + u"/customers?size=500&seekOperation=Next"_s));
    next.insert(u"method"_s, u"GET"_s);
    links.insert(u"next"_s, next);
    body.insert(u"links"_s, links);
    reply.body = bytesOf(body);
    return reply;
}

} // namespace

bool Fault::hits(const QString &name) const
{
    if (route == u"*" || route == name)
        return true;
    return route.endsWith(u".*"_s) && name.startsWith(route.chopped(1));
}

QJsonObject Fault::toJson() const
{
    return {{u"route"_s, route}, {u"kind"_s, kinds().key(kind)}, {u"times"_s, times}, {u"skip"_s, skip}};
}

std::optional<Fault> FaultBoard::read(const QJsonObject &json, const QDateTime &now)
{
    const auto kind = kinds().constFind(json[u"kind"].toString());
    if (kind == kinds().cend())
        return std::nullopt;
    Fault fault;
    fault.route = json[u"route"].toString(u"*"_s);
    fault.kind = *kind;
    fault.skip = json[u"skip"].toInt();
    fault.milliseconds = json[u"ms"].toInt(fault.kind == Kind::SlowBody ? 50 : 0);
    fault.status = json[u"status"].toInt(fault.status);
    fault.code = json[u"code"].toInt();
    fault.retryAfter = json[u"retryAfter"].toInt(fault.retryAfter);
    fault.target = json[u"to"].toString(fault.target);
    if (json.contains(u"seconds"))
        fault.until = now.addMSecs(qint64(json[u"seconds"].toDouble() * 1000));
    fault.times = json[u"times"].toInt(fault.until ? 0 : 1);
    return fault;
}

QJsonObject FaultBoard::fromOption(const QString &option)
{
    const auto parts = option.split(u':');
    QJsonObject json{{u"route"_s, parts.value(0)}, {u"kind"_s, parts.value(1)}};
    if (parts.size() > 2)
        json.insert(u"times"_s, parts.at(2).toInt());
    if (parts.size() > 3) {
        const auto value = parts.at(3).toInt();
        const auto kind = parts.at(1);
        const auto name = kind == u"throttled" ? u"retryAfter"_s : kind.startsWith(u"error") ? u"status"_s : u"ms"_s;
        json.insert(name, value);
    }
    return json;
}

QJsonArray FaultBoard::toJson() const
{
    QJsonArray list;
    for (const auto &fault : m_faults)
        list.append(fault.toJson());
    return list;
}

std::optional<Fault> FaultBoard::take(const QString &route, const QDateTime &now)
{
    m_faults.removeIf([&now](const Fault &fault) { return fault.until && *fault.until <= now; });
    for (auto it = m_faults.begin(); it != m_faults.end(); ++it) {
        if (!it->hits(route))
            continue;
        if (it->skip > 0) {
            --it->skip;
            continue;
        }
        const auto fault = *it;
        if (it->times > 0 && --it->times == 0)
            m_faults.erase(it);
        return fault;
    }
    return std::nullopt;
}

std::optional<Reply> instead(const Fault &fault)
{
    switch (fault.kind) {
    case Kind::CutBeforeEffect: {
        Reply reply;
        reply.delivery.end = Delivery::End::Cut;
        return reply;
    }
    case Kind::Unauthorized:
        return unauthorizedReply();
    case Kind::Throttled:
        return throttledReply(fault.retryAfter);
    case Kind::Error:
        return errorReply(fault);
    case Kind::Redirect:
        return Reply{302, {{"Location", fault.target.toUtf8()}}, {}, {}};
    default:
        return std::nullopt;
    }
}

Reply spoiled(const Fault &fault, Reply reply)
{
    const std::chrono::milliseconds time(fault.milliseconds);
    switch (fault.kind) {
    case Kind::Latency:
        reply.delivery.wait = time;
        return reply;
    case Kind::CutAfterEffect:
        reply.delivery.end = Delivery::End::Cut;
        return reply;
    case Kind::HoldAfterEffect:
        reply.delivery.end = Delivery::End::Held;
        return reply;
    case Kind::ErrorAfterEffect:
        return errorReply(fault);
    case Kind::Truncated:
        reply.delivery.end = Delivery::End::Truncated;
        return reply;
    case Kind::Malformed:
        reply.body = "{\"totalCount\": 1, \"items\": [{\"id\": \"" + reply.body.left(20).toHex() + "\", }";
        return reply;
    case Kind::Html:
        return {200,
                {{"Content-Type", "text/html; charset=utf-8"}},
                "<!DOCTYPE html><html><body><h1>Sign in to the hotel network</h1></body></html>",
                {}};
    case Kind::SlowBody:
        reply.delivery.pause = time;
        return reply;
    case Kind::ForeignNext:
        return withForeignNext(reply, fault.target);
    default:
        return reply;
    }
}

} // namespace tenantry::sandbox
