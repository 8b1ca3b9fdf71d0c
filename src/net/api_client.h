// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/api_reply.h"
#include "net/api_request.h"
#include "support/async.h"

#include <QObject>
#include <chrono>
#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace tenantry {

class Clock;
class TokenProvider;
class RequestBudget;
struct ProviderHosts;

// Speaks HTTP to one account's provider. Lives in one thread (the GUI thread, or main in tenantryctl).
//
// send() ends with an ApiReply for every complete HTTP answer whatever its status, except that 401 is answered by
// renewing the token once and replaying, 429 and 5xx on repeatable requests by the retry ladder inside the budget
// (Retry-After obeyed, it slows the whole queue), and redirects to another origin by Error::Untrusted. It ends with an
// Error for: Cancelled, Offline, Timeout, Tls, SignedOut, Untrusted. effectUnknown is set when a write left this
// machine and no complete answer came back. A write is sent exactly once per send().
class ApiClient : public QObject
{
    Q_OBJECT
public:
    struct Settings
    {
        std::chrono::milliseconds timeout{60'000}; // of one attempt
        bool budgetOn = true;                      // off only towards loopback (--no-budget)
        int requestsPerMinute = 500;               // per partner tenant (api/partner-center.md §1.9)
    };

    ApiClient(const ProviderHosts &hosts, TokenProvider &tokens, Clock &clock, QNetworkAccessManager &network,
              Settings settings, QObject *parent = nullptr);
    ~ApiClient() override;

    Async<ApiReply> send(const ApiRequest &request, Priority priority = Priority::Foreground);
    // Same, and the returned handle cancels it; destroying the handle does not.
    struct Call
    {
        Async<ApiReply> reply;
        std::function<void()> cancel;
    };
    Call start(const ApiRequest &request, Priority priority = Priority::Foreground);

    // "Work offline": every call not yet sent ends with Offline, new ones too.
    void setOffline(bool offline);
    bool offline() const;
    int queued() const;

Q_SIGNALS:
    // One per attempt that ended, for the connection monitor: status, or 0 and the error.
    void attemptEnded(int httpStatus, const tenantry::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tenantry
