// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/device_sign_in.h"

#include "net/oauth_exchange.h"
#include "support/clock.h"

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr std::chrono::seconds slowDownBy{5}; // RFC 8628 §3.5

bool expired(const QString &code)
{
    return code == "expired_token"_L1 || code == "code_expired"_L1;
}

bool declined(const QString &code)
{
    return code == "access_denied"_L1 || code == "authorization_declined"_L1;
}

// A broken connection or a busy server in between does not end the wait; the code stays good until it expires.
bool passing(const Error &error)
{
    return error.kind == Error::Kind::Offline || error.kind == Error::Kind::Timeout ||
           error.kind == Error::Kind::Server || error.kind == Error::Kind::Throttled;
}

} // namespace

DeviceSignIn::DeviceSignIn(OAuthApp app, QString resource, QNetworkAccessManager &network, Clock &clock,
                           QObject *parent)
    : QObject(parent), m_app(std::move(app)), m_resource(std::move(resource)), m_network(network), m_clock(clock)
{}

DeviceSignIn::~DeviceSignIn()
{
    cancel();
}

void DeviceSignIn::cancel()
{
    m_outcome.settle(Error{.kind = Error::Kind::Cancelled, .code = {}});
}

Async<DeviceCode> DeviceSignIn::start()
{
    const Pending<DeviceCode> shown;
    const auto asked = postForm(m_network, m_clock, deviceCodeUrl(m_app), deviceCodeForm(m_app, m_resource), this);
    whenReady(asked, this, [this, shown](const Result<ApiReply> &reply) {
        auto code = reply ? parseDeviceCodeAnswer(reply->status, reply->body) : Result<DeviceCode>(reply.error());
        if (code)
            begin(*code);
        else
            m_outcome.settle(code.error());
        shown.settle(std::move(code));
    });
    return shown.future();
}

void DeviceSignIn::begin(const DeviceCode &code)
{
    m_code = code;
    m_expires = m_clock.now().addSecs(code.lifetime.count());
    pollLater();
}

void DeviceSignIn::pollLater()
{
    if (m_outcome.settled())
        return;
    if (m_clock.now() >= m_expires)
        m_outcome.settle(Error{.kind = Error::Kind::Timeout, .code = u"expired_token"_s});
    else
        m_clock.after(m_code.interval, this, [this] { poll(); });
}

void DeviceSignIn::poll()
{
    if (m_outcome.settled())
        return;
    const auto form = devicePollForm(m_app, m_resource, m_code.deviceCode);
    whenReady(postForm(m_network, m_clock, tokenUrl(m_app), form, this), this,
              [this](const Result<ApiReply> &reply) { polled(reply); });
}

void DeviceSignIn::polled(const Result<ApiReply> &reply)
{
    auto grant = reply ? parseTokenAnswer(reply->status, reply->body) : Result<TokenGrant>(reply.error());
    const QString code = grant ? QString() : grant.error().code;
    if (grant)
        m_outcome.settle(std::move(grant));
    else if (expired(code))
        m_outcome.settle(Error{.kind = Error::Kind::Timeout, .code = code});
    else if (declined(code))
        m_outcome.settle(Error{.kind = Error::Kind::Cancelled, .code = code});
    else if (code == "authorization_pending"_L1 || code == "slow_down"_L1 || passing(grant.error())) {
        if (code == "slow_down"_L1)
            m_code.interval += slowDownBy;
        pollLater();
    } else {
        m_outcome.settle(grant.error());
    }
}

} // namespace tenantry
