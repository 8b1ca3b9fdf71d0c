// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>
#include <chrono>

namespace tenantry {

enum class Verb { Get, Head, Post, Put, Patch, Delete };
// Which base URL of the account's environment a request goes to; the client resolves it.
enum class ApiHost { PartnerCenter, PartnerApi, Graph };
// Foreground: the user's own action. Opened: what the user just opened (jumps the background queue). Background: sync.
enum class Priority { Foreground, Opened, Background };

// One call as a value, made by pure builders. Nothing here names a token or an account.
struct ApiRequest
{
    Verb verb = Verb::Get;
    ApiHost host = ApiHost::PartnerCenter;
    QString path;  // "/customers/{…}/carts", below the host's version prefix, already percent-encoded
    QString route; // template for logs: "/customers/{id}/carts"
    QUrlQuery query;
    QByteArray body;                      // exact bytes
    QMap<QByteArray, QByteArray> headers; // extra: If-Match, MS-ContinuationToken, X-Locale
    QByteArray accept = "application/json";
    QUuid requestId; // MS-RequestId; null: the client makes one per call
    // May the client itself repeat it after a failure? GET and HEAD: yes. Writes: never; the executor decides.
    bool repeatable() const { return verb == Verb::Get || verb == Verb::Head; }

    bool operator==(const ApiRequest &other) const
    {
        return verb == other.verb && host == other.host && path == other.path && query == other.query &&
               body == other.body && headers == other.headers && requestId == other.requestId;
    }
};

QByteArray verbName(Verb verb);

} // namespace tenantry
