// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/oauth_messages.h"
#include "net/token_provider.h"

#include <QDateTime>
#include <QMap>
#include <functional>
#include <optional>

class QNetworkAccessManager;

namespace tenantry {

class Clock;

// The resource= a token is asked for (api/partner-center.md §2; the audience must be exactly this).
QString resourceOf(TokenProvider::Audience audience);

// Access tokens in memory per audience, renewed with the account's refresh token. Where that one is kept is the
// caller's business: load and store speak to the SecretStore. One renewal at a time, because each may bring a new
// refresh token; callers queue behind it. A renewal that the authority refuses signs out; one that gets no answer is
// Offline, Timeout, Server …, and the next call tries again.
class RefreshingTokens final : public TokenProvider
{
    Q_OBJECT
public:
    // An Error of load passes on as it is: a keyring that is locked or lost an entry is not "signed out", and whether
    // a token was ever stored is for the caller to know.
    using Load = std::function<Async<QByteArray>()>;
    using Store = std::function<Async<Done>(const QByteArray &refreshToken)>;

    RefreshingTokens(OAuthApp app, QNetworkAccessManager &network, Clock &clock, Load load, Store store,
                     QObject *parent = nullptr);
    ~RefreshingTokens() override;

    Async<QByteArray> token(Audience audience) override;
    void reject(const QByteArray &token) override;

    // Takes over a grant fresh from sign-in: its access token is used, its refresh token is kept and stored.
    void adopt(const TokenGrant &grant, Audience audience);
    // Forgets everything in memory; callers that wait end with SignedOut.
    void forget();

private:
    struct Access
    {
        QByteArray token;
        QDateTime expires;
    };
    struct Waiter
    {
        Audience audience;
        Pending<QByteArray> promise;
    };

    bool good(Audience audience) const;
    void next();
    void loaded(const Result<QByteArray> &refreshToken);
    void renew();
    void renewed(const Result<TokenGrant> &grant);
    void keep(const TokenGrant &grant, Audience audience);
    void settle(Audience audience, const Result<QByteArray> &result);
    void signOut(const Error &why);
    void drop(const Error &why);

    OAuthApp m_app;
    QNetworkAccessManager &m_network;
    Clock &m_clock;
    Load m_load;
    Store m_store;
    QByteArray m_refreshToken;
    QMap<Audience, Access> m_access;
    QList<Waiter> m_waiters;
    std::optional<Audience> m_renewing;
    std::optional<Error> m_signedOut;
    int m_generation = 0; // an answer to a renewal begun before forget() or adopt() is not for us any more
};

} // namespace tenantry
