// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/request_memory.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const Request &request)
{
    return QString::fromLatin1(request.header("MS-RequestId").toLower());
}

QString digestOf(const Request &request)
{
    const auto whole = request.path.toLower().toUtf8() + '\n' + request.body;
    return QString::fromLatin1(QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex());
}

// The first password is given once (§3.2), so it is neither stored nor shown again.
QByteArray withoutPassword(const QByteArray &body)
{
    auto json = QJsonDocument::fromJson(body).object();
    if (!json.contains(u"userCredentials"))
        return body;
    auto credentials = json[u"userCredentials"].toObject();
    credentials.remove(u"password"_s);
    json.insert(u"userCredentials"_s, credentials);
    return bytesOf(json);
}

} // namespace

std::optional<Reply> remembered(const Call &call, const Route &route)
{
    const auto key = keyOf(call.request);
    const auto &state = call.world.state;
    if (!route.remembers || key.isEmpty() || state.rules.forgetful || !state.remembered.contains(key))
        return std::nullopt;
    const auto first = state.remembered.value(key);
    if (first[u"digest"].toString() != digestOf(call.request))
        return refusal(400, 2000, u"This MS-RequestId was used for another request."_s, {u"MS-RequestId"_s});
    Reply reply{first[u"status"].toInt(), {{"Content-Type", "application/json; charset=utf-8"}}, {}, {}};
    reply.body = first[u"body"].toString().toUtf8();
    if (first.contains(u"location"))
        reply.setHeader("Location", first[u"location"].toString().toLatin1());
    return reply;
}

void remember(Call &call, const Route &route, const Reply &reply)
{
    const auto key = keyOf(call.request);
    if (!route.remembers || key.isEmpty() || !call.changed || call.world.state.rules.forgetful)
        return;
    QJsonObject answer{{u"digest"_s, digestOf(call.request)},
                       {u"status"_s, reply.status},
                       {u"body"_s, QString::fromUtf8(withoutPassword(reply.body))}};
    for (const auto &[name, value] : reply.headers) {
        if (name == "Location")
            answer.insert(u"location"_s, QString::fromLatin1(value));
    }
    call.world.state.remembered.insert(key, answer);
}

} // namespace tenantry::sandbox
