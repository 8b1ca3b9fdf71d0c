// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/documents.h"
#include "sandbox/world.h"

#include <functional>

namespace tenantry::sandbox {

// One request on its way through a route.
struct Call
{
    const Request &request;
    World &world;
    QJsonObject body;     // parsed, empty when the request has none
    QStringList captures; // what stood in the braces of the pattern, in order
    QString user;         // user principal name of the token
    bool changed = false; // the route had an effect
    QStringList differs;  // members of a whole-resource body that are not as they read at this instant
};

struct Route
{
    enum class Gate {
        Token, // a token of the host's audience is needed
        Open,  // sign-in pages
    };

    QByteArray method;
    QString pattern; // "/pc/v1/customers/{customer}"; braces may stand inside a segment
    QString name;    // for fault switches and logs: "customers.get"
    std::function<Reply(Call &)> answer;
    Gate gate = Gate::Token;
    bool remembers = false; // a repeated MS-RequestId gets the first answer (§1.8)
};

class Router final
{
public:
    struct Match
    {
        const Route *route = nullptr;
        QStringList captures;
        QByteArrayList otherMethods; // the path is known under these only
    };

    void add(Route route);
    void add(const QList<Route> &routes);
    Match find(const QByteArray &method, const QString &path) const;
    const QList<Route> &routes() const { return m_routes; }

private:
    QList<Route> m_routes;
};

} // namespace tenantry::sandbox
