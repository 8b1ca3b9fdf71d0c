// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/api_client.h"
#include "net/job_queue.h"
#include "net/request_budget.h"
#include "support/provider_hosts.h"

namespace tenantry {

// Internal: the queue's pump. A call goes queue → token → attempt → verdict, and from there out or back to the queue.
struct ApiClient::Private
{
    Private(ApiClient &client, const ProviderHosts &hosts, TokenProvider &tokens, Clock &clock,
            QNetworkAccessManager &network, Settings settings);

    void enqueue(const ApiJobPtr &job);
    void cancel(const ApiJobPtr &job);
    void setOffline(bool on);
    void close();

    void pumpLater();
    void pump();
    void wakeAt(const QDateTime &when);
    Priority lowestAllowed() const;

    void askToken(const ApiJobPtr &job);
    void haveToken(const ApiJobPtr &job, const Result<QByteArray> &token);
    void launch(const ApiJobPtr &job, const QByteArray &token);
    void attemptEnded(const ApiJobPtr &job, const AttemptEnd &end);
    void slowDown(const ApiJobPtr &job, const AttemptEnd &end);
    void report(const ApiJobPtr &job, const AttemptEnd &end);
    void follow(const ApiJobPtr &job, const ApiJob::Verdict &verdict);
    void queueAgain(const ApiJobPtr &job, std::chrono::milliseconds wait);

    ApiClient &q;
    ProviderHosts hosts;
    TokenProvider &tokens;
    Clock &clock;
    QNetworkAccessManager &network;
    Settings settings;
    RequestBudget budget;
    bool budgetOn = true;
    bool offline = false;
    bool closed = false;
    bool pumpPosted = false;
    JobQueue queue;
    ApiJobPtr asking;          // waits for a token; nothing else is sent meanwhile
    QList<ApiJobPtr> underWay; // attempts running
    QDateTime resumeAt;        // no call leaves before (429)
    QDateTime wake;            // armed wake-up
};

} // namespace tenantry
