// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/attempt.h"
#include "net/token_provider.h"
#include "net/wire_request.h"
#include "support/async.h"

#include <QDateTime>
#include <memory>
#include <variant>

namespace tenantry {

// One logical call on its way: the request, what was tried so far, and the decision after each attempt. Internal to
// ApiClient, which owns queue, token and network; the decision itself needs none of them.
class ApiJob
{
public:
    ApiJob(ApiRequest request, Priority priority);

    struct Finish
    {
        Result<ApiReply> result;
    };
    struct Repeat
    {
        std::chrono::milliseconds wait;
    };
    struct Renew // the token was refused: get another one and send the same call again
    {};
    using Verdict = std::variant<Finish, Repeat, Renew>;

    Verdict afterAttempt(const AttemptEnd &end, const QDateTime &now);
    Verdict afterTokenFailure(const Error &error);

    const ApiRequest &request() const { return m_request; }
    Priority priority() const { return m_priority; }
    TokenProvider::Audience audience() const;
    CallIds newIds(); // for the next attempt
    const CallIds &ids() const { return m_ids; }
    int attempts() const { return m_attempts; }
    std::chrono::milliseconds timeout(std::chrono::milliseconds base) const;
    qint64 bodyLimit() const;

    QDateTime notBefore; // earliest time of the next attempt; invalid: at once
    QByteArray token;    // of the running attempt, so that it can be refused
    QDateTime startedAt; // of the running attempt
    QPointer<Attempt> attempt;
    Pending<ApiReply> promise;

    void settle(Result<ApiReply> result);
    bool settled() const { return promise.settled(); }

private:
    Verdict afterReply(ApiReply reply, const QDateTime &now);
    Verdict afterFault(AttemptFault fault);
    Verdict afterUnauthorized(const ApiReply &reply);
    Error named(Error error) const;

    ApiRequest m_request;
    Priority m_priority;
    CallIds m_ids;
    int m_attempts = 0;
    bool m_renewed = false;
};

using ApiJobPtr = std::shared_ptr<ApiJob>;

} // namespace tenantry
