// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/accounts.h"

#include <QHash>
#include <QString>
#include <optional>

namespace tenantry {

// What account set-up asks, and the rules for it. Pure values.
struct ConnectForm
{
    enum class Where { Production, Sandbox, OwnAddresses };
    enum class Fault { Missing, NotAGuid, NotATenant, NotAddresses, AddressNotAllowed };

    QString clientId;
    QString tenant;
    Where where = Where::Production;
    QString addresses; // of OwnAddresses: the JSON line `tenantryctl sandbox` prints
    StaffRole role = StaffRole::AdminAgent;

    // By field: "clientId", "tenant", "addresses"; empty means it can be sent.
    QHash<QString, Fault> faults() const;
    ConnectRequest request() const;
    bool operator==(const ConnectForm &) const = default;
};

// The four base URLs out of the sandbox's announcement; https, or http towards this computer only (design §5).
struct HostsReading
{
    std::optional<ProviderHosts> hosts;
    ConnectForm::Fault fault = ConnectForm::Fault::Missing; // where hosts is empty
    QString tenant;                                         // as announced, may be empty
    QString clientId;                                       // as announced, may be empty
};
HostsReading readHosts(const QString &announcement);

} // namespace tenantry
