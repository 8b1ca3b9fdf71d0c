// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/api_job.h"

#include "net/retry_after.h"

using namespace Qt::StringLiterals;

namespace tenantry {

ApiJob::ApiJob(ApiRequest request, Priority priority) : m_request(std::move(request)), m_priority(priority)
{
    m_ids.request = m_request.requestId.isNull() ? QUuid::createUuid() : m_request.requestId;
}

// Price sheets are asked for with the Partner Center token (api/partner-center.md §17: app+user token, one resource).
TokenProvider::Audience ApiJob::audience() const
{
    return m_request.host == ApiHost::Graph ? TokenProvider::Audience::Graph : TokenProvider::Audience::PartnerCenter;
}

CallIds ApiJob::newIds()
{
    m_ids.correlation = QUuid::createUuid();
    return m_ids;
}

std::chrono::milliseconds ApiJob::timeout(std::chrono::milliseconds base) const
{
    return RetryPolicy::timeoutOf(m_attempts, base);
}

// Price sheets are tens of megabytes of text or zip; no JSON answer comes near the smaller limit.
qint64 ApiJob::bodyLimit() const
{
    const bool json = m_request.accept.contains("json");
    return (json ? 64 : 256) * qint64(1024 * 1024);
}

ApiJob::Verdict ApiJob::afterAttempt(const AttemptEnd &end, const QDateTime &now)
{
    if (const auto *reply = std::get_if<ApiReply>(&end))
        return afterReply(*reply, now);
    return afterFault(std::get<AttemptFault>(end));
}

ApiJob::Verdict ApiJob::afterReply(ApiReply reply, const QDateTime &now)
{
    reply.requestId = m_ids.request;
    reply.correlationId = m_ids.correlation;
    if (reply.status == 401)
        return afterUnauthorized(reply);
    ++m_attempts;
    const auto asked = retryAfter(reply.headers.value(QByteArrayLiteral("retry-after")), now);
    if (const auto wait = RetryPolicy::waitAfter(m_request, m_attempts, reply.status, asked))
        return Repeat{*wait};
    return Finish{std::move(reply)};
}

// A 401 had no effect, so even a write may be sent again under its own id. A second one means that no token will do.
ApiJob::Verdict ApiJob::afterUnauthorized(const ApiReply &reply)
{
    if (!m_renewed) {
        m_renewed = true;
        return Renew{};
    }
    Error error;
    error.kind = Error::Kind::SignedOut;
    error.http = reply.status;
    error.detail = u"the provider refused a fresh token"_s;
    return Finish{named(error)};
}

ApiJob::Verdict ApiJob::afterFault(AttemptFault fault)
{
    ++m_attempts;
    if (const auto wait = RetryPolicy::waitAfter(m_request, m_attempts, fault))
        return Repeat{*wait};
    return Finish{named(fault.error)};
}

ApiJob::Verdict ApiJob::afterTokenFailure(const Error &error)
{
    AttemptFault fault{error, error.kind == Error::Kind::Offline || error.kind == Error::Kind::Timeout};
    fault.error.effectUnknown = false; // the call itself did not leave
    return afterFault(fault);
}

Error ApiJob::named(Error error) const
{
    error.requestId = m_ids.request.toString(QUuid::WithoutBraces);
    if (!m_ids.correlation.isNull())
        error.correlationId = m_ids.correlation.toString(QUuid::WithoutBraces);
    return error;
}

void ApiJob::settle(Result<ApiReply> result)
{
    token.clear();
    if (result.ok())
        promise.settle(std::move(result));
    else
        promise.settle(named(result.error()));
}

} // namespace tenantry
