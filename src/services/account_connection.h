// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "net/api_client.h"
#include "net/refreshing_tokens.h"

#include <memory>

namespace tenantry {

class SecretStore;

// One account's way to its provider: its tokens and its client, towards the addresses it had when this was made.
class AccountConnection final : public QObject
{
    Q_OBJECT
public:
    AccountConnection(const Account &account, SecretStore &secrets, QNetworkAccessManager &network, Clock &clock,
                      const ApiClient::Settings &settings, QObject *parent = nullptr);
    ~AccountConnection() override;

    static QString secretNameOf(const AccountId &id);
    static OAuthApp appOf(const Account &account);

    RefreshingTokens &tokens() { return *m_tokens; }
    ApiClient &client() { return *m_client; }

private:
    std::unique_ptr<RefreshingTokens> m_tokens;
    std::unique_ptr<ApiClient> m_client;
};

} // namespace tenantry
