// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/api_client.h"
#include "recording_network.h"
#include "support/clock.h"
#include "support/provider_hosts.h"
#include "testing/fake_tokens.h"
#include "testing/scripted_server.h"

#include <QTest>
#include <QTimeZone>
#include <memory>

namespace tenantry::testing {

using namespace Qt::StringLiterals;

// One client towards a scripted server, with time in the test's hand.
struct ClientBench
{
    explicit ClientBench(ApiClient::Settings settings = {})
    {
        if (!server.listen())
            qFatal("no port on 127.0.0.1");
        hosts = {server.url(u"/pc"_s), server.url(u"/api/"_s), server.url(u"/graph"_s), server.url(u"/login"_s)};
        client = std::make_unique<ApiClient>(hosts, tokens, clock, network, settings);
        QObject::connect(client.get(), &ApiClient::attemptEnded, client.get(), [this](int status, const Error &error) {
            statuses.append(status);
            errors.append(error);
        });
    }

    static ApiRequest get(const QString &path = u"/customers"_s)
    {
        ApiRequest request;
        request.path = path;
        request.route = path;
        return request;
    }

    static ApiRequest write(Verb verb, const QByteArray &body = R"({"quantity":5})")
    {
        ApiRequest request;
        request.verb = verb;
        request.path = u"/customers/c1/carts"_s;
        request.route = u"/customers/{id}/carts"_s;
        request.body = body;
        return request;
    }

    // Lets everything happen that needs no time to pass: for saying that something did not happen.
    static void drain()
    {
        for (int turn = 0; turn < 50; ++turn)
            QCoreApplication::processEvents();
    }

    ManualClock clock{QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC)};
    ScriptedServer server;
    RecordingNetwork network;
    FakeTokens tokens;
    ProviderHosts hosts;
    QList<int> statuses;
    QList<Error> errors;
    std::unique_ptr<ApiClient> client;
};

} // namespace tenantry::testing
