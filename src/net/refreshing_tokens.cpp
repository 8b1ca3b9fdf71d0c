// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/refreshing_tokens.h"

#include "net/oauth_exchange.h"
#include "support/clock.h"
#include "support/log.h"

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr std::chrono::seconds spare{30}; // renew this much early, as Microsoft's own client does

Error cancelled()
{
    Error error;
    error.kind = Error::Kind::Cancelled;
    return error;
}

Error signedOutError(const QString &detail)
{
    Error error;
    error.kind = Error::Kind::SignedOut;
    error.detail = detail;
    return error;
}

} // namespace

QString resourceOf(TokenProvider::Audience audience)
{
    return audience == TokenProvider::Audience::Graph ? u"https://graph.microsoft.com"_s
                                                      : u"https://api.partnercenter.microsoft.com"_s;
}

RefreshingTokens::RefreshingTokens(OAuthApp app, QNetworkAccessManager &network, Clock &clock, Load load, Store store,
                                   QObject *parent)
    : TokenProvider(parent)
    , m_app(std::move(app))
    , m_network(network)
    , m_clock(clock)
    , m_load(std::move(load))
    , m_store(std::move(store))
{}

RefreshingTokens::~RefreshingTokens()
{
    for (const Waiter &waiter : std::exchange(m_waiters, {}))
        waiter.promise.settle(cancelled());
}

bool RefreshingTokens::good(Audience audience) const
{
    const auto it = m_access.find(audience);
    return it != m_access.end() && m_clock.now().addSecs(spare.count()) <= it->expires;
}

Async<QByteArray> RefreshingTokens::token(Audience audience)
{
    if (m_signedOut)
        return failedNow<QByteArray>(*m_signedOut);
    if (good(audience))
        return readyNow(m_access.value(audience).token);
    Waiter waiter{audience, {}};
    m_waiters.append(waiter);
    next();
    return waiter.promise.future();
}

void RefreshingTokens::reject(const QByteArray &token)
{
    m_access.removeIf([&](auto it) { return it.value().token == token; });
}

void RefreshingTokens::adopt(const TokenGrant &grant, Audience audience)
{
    forget();
    m_signedOut.reset();
    keep(grant, audience);
}

void RefreshingTokens::forget()
{
    drop(signedOutError(u"signed out here"_s));
}

void RefreshingTokens::drop(const Error &why)
{
    ++m_generation;
    m_renewing.reset();
    m_access.clear();
    m_refreshToken.clear();
    m_signedOut = why;
    for (const Waiter &waiter : std::exchange(m_waiters, {}))
        waiter.promise.settle(*m_signedOut);
}

void RefreshingTokens::next()
{
    if (m_renewing || m_waiters.isEmpty())
        return;
    m_renewing = m_waiters.first().audience;
    if (!m_refreshToken.isEmpty()) {
        renew();
        return;
    }
    whenReady(m_load(), this, [this, generation = m_generation](const Result<QByteArray> &refreshToken) {
        if (generation == m_generation)
            loaded(refreshToken);
    });
}

void RefreshingTokens::loaded(const Result<QByteArray> &refreshToken)
{
    if (!refreshToken) {
        renewed(refreshToken.error());
        return;
    }
    m_refreshToken = *refreshToken;
    renew();
}

void RefreshingTokens::renew()
{
    const auto form = refreshForm(m_app, resourceOf(*m_renewing), m_refreshToken);
    whenReady(postForm(m_network, m_clock, tokenUrl(m_app), form, this), this,
              [this, generation = m_generation](const Result<ApiReply> &reply) {
                  if (generation == m_generation)
                      renewed(reply ? parseTokenAnswer(reply->status, reply->body) : Result<TokenGrant>(reply.error()));
              });
}

void RefreshingTokens::renewed(const Result<TokenGrant> &grant)
{
    const Audience audience = *m_renewing;
    m_renewing.reset();
    if (grant) {
        keep(*grant, audience);
        settle(audience, grant->accessToken);
    } else if (grant.error().kind == Error::Kind::SignedOut) {
        signOut(grant.error());
    } else {
        settle(audience, grant.error());
    }
    next();
}

void RefreshingTokens::keep(const TokenGrant &grant, Audience audience)
{
    m_access.insert(audience, {grant.accessToken, m_clock.now().addSecs(grant.lifetime.count())});
    if (grant.refreshToken.isEmpty() || grant.refreshToken == m_refreshToken)
        return;
    m_refreshToken = grant.refreshToken;
    whenReady(m_store(m_refreshToken), this, [](const Outcome &stored) {
        if (!stored) // it stays good in memory until the program ends
            log::warn(log::Area::Auth, u"the refresh token could not be kept: "_s + stored.error().detail);
    });
}

void RefreshingTokens::settle(Audience audience, const Result<QByteArray> &result)
{
    QList<Waiter> served;
    m_waiters.removeIf([&](const Waiter &waiter) {
        if (waiter.audience != audience)
            return false;
        served.append(waiter);
        return true;
    });
    for (const Waiter &waiter : std::as_const(served))
        waiter.promise.settle(result);
}

void RefreshingTokens::signOut(const Error &why)
{
    drop(why);
    Q_EMIT signedOut(why);
}

} // namespace tenantry
