// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "support/provider_hosts.h"

#include <QMap>
#include <QStringList>

namespace tenantry {

enum class Environment { Sample, Sandbox, Production };
enum class StaffRole { Unknown, AdminAgent, SalesAgent, HelpdeskAgent }; // S2-208…218

// A signed-in connection to one provider (design §3). Holds no secret.
struct Account
{
    AccountId id;
    qint64 key = 0;        // row key in both files
    QString profile;       // "microsoft-partner-center", "sample-company"
    QString displayName;   // partner's company name
    QString partnerTenant; // tenant id or domain
    QString partnerDomain; // for "not at the partner's own domain" (§3.9)
    QString clientId;      // app registration
    Environment environment = Environment::Sandbox;
    StaffRole role = StaffRole::Unknown;
    QString signedInAs; // display name; never logged
    QString market;     // ISO 3166-1 alpha-2
    QString currency;   // ISO 4217
    ProviderHosts hosts;
    bool tokenStored = false; // a refresh token was put in the keychain once

    bool operator==(const Account &) const = default;
};

// What a role may do (S2-210…218). Unknown may everything: the provider decides and a 403 corrects us.
bool mayOrder(StaffRole role);

} // namespace tenantry
