// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/account_connection.h"

#include "secrets/secret_store.h"

#include <QCoreApplication>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

// The ledger remembers that a token was stored: an entry that is not found then means a locked keyring or a removed
// entry, never "signed out" (design §5).
Result<QByteArray> readFor(const Account &account, const Result<QByteArray> &secret)
{
    if (secret || secret.error().kind != Error::Kind::NotFound)
        return secret;
    if (account.tokenStored)
        return Error{Error::Kind::Secrets, 0, u"entry-not-found"_s};
    return Error{Error::Kind::SignedOut};
}

} // namespace

AccountConnection::AccountConnection(const Account &account, SecretStore &secrets, QNetworkAccessManager &network,
                                     Clock &clock, const ApiClient::Settings &settings, QObject *parent)
    : QObject(parent)
{
    const QString name = secretNameOf(account.id);
    // The sample company signs in by itself at each start; nothing of it is worth a place in the keychain.
    const bool kept = account.environment != Environment::Sample;
    m_tokens = std::make_unique<RefreshingTokens>(
        appOf(account), network, clock,
        [&secrets, name, account, kept]() -> Async<QByteArray> {
            if (!kept)
                return failedNow<QByteArray>(Error{Error::Kind::SignedOut});
            // Not this as context: a keychain may answer after this connection was replaced.
            return secrets.get(name).then(QCoreApplication::instance(), [account](const Result<QByteArray> &secret) {
                return readFor(account, secret);
            });
        },
        [&secrets, name, kept](const QByteArray &token) { return kept ? secrets.put(name, token) : readyNow(Done()); });
    m_client = std::make_unique<ApiClient>(account.hosts, *m_tokens, clock, network, settings);
}

AccountConnection::~AccountConnection() = default;

QString AccountConnection::secretNameOf(const AccountId &id)
{
    return u"refresh-token/"_s + id.text();
}

OAuthApp AccountConnection::appOf(const Account &account)
{
    return {account.hosts.authority, account.partnerTenant, account.clientId};
}

} // namespace tenantry
