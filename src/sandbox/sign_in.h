// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/router.h"
#include "sandbox/tokens.h"

#include <QMap>

namespace tenantry::sandbox {

// The sign-in authority (§2): authorization code with PKCE, device code, refresh. The sample person signs in at once.
// Codes live in memory only; tokens are self-contained.
class SignIn final
{
public:
    explicit SignIn(World &world);

    QList<Route> routes();
    bool approveDevice(const QString &userCode);
    void refuseNextSignIn() { m_refuseNext = true; }

    // Why a bearer token is not good for a host's audiences; empty when it is. Fills user on success.
    std::optional<Reply> objection(const QByteArray &authorization, const QStringList &audiences, QString *user) const;

private:
    struct Code
    {
        QString clientId;
        QString redirectUri;
        QString challenge;
        QDateTime until;
    };
    struct Device
    {
        QString clientId;
        QString userCode;
        QDateTime until;
        bool approved = false;
    };

    Reply authorize(Call &call);
    Reply token(Call &call);
    Reply deviceCode(Call &call);
    Reply devicePage(Call &call);
    Reply confirmDevice(Call &call);
    Reply redeemCode(const QUrlQuery &form);
    Reply redeemDevice(const QUrlQuery &form);
    Reply refresh(Call &call, const QUrlQuery &form);
    Reply grant(const QUrlQuery &form, const QString &clientId);
    bool knowsTenant(const QString &tenant) const;

    World &m_world;
    Tokens m_tokens;
    QMap<QString, Code> m_codes;
    QMap<QString, Device> m_devices;
    bool m_refuseNext = false;
};

} // namespace tenantry::sandbox
