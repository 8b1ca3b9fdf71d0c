// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace tenantry::sandbox {

// The invented partner whose sandbox this is (resources/sandbox/partner.json).
struct Partner
{
    QString tenantId;
    QString companyName;
    QString domain;
    QString initialDomain;
    QString mpnId;
    QString country;
    QString clientId;
    QJsonObject address;
    QJsonObject person; // id, firstName, lastName, userName
    QJsonArray resellers;
    QJsonArray templates;
    QStringList takenDomains;

    static Partner load();
    QString userId() const { return person[QStringLiteral("id")].toString(); }
    QString userName() const { return person[QStringLiteral("userName")].toString(); }
    QString customerTemplate() const; // template id of the customer agreement
};

} // namespace tenantry::sandbox
