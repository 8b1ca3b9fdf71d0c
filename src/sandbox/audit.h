// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/router.h"

namespace tenantry::sandbox {

// Appends what a write did to the audit log (§18). Both values are printed as JSON inside a string.
struct AuditEntry
{
    QString customerId;
    QString customerName;
    QString resourceType;
    QString operation;
    QJsonObject newValue;
    QList<QPair<QString, QString>> facts;
    QJsonObject oldValue = {}; // empty: not printed
};

void record(World &world, const AuditEntry &entry, const QString &user, const QByteArray &correlationId);
void record(Call &call, const AuditEntry &entry); // also marks the call as having had an effect

QList<Route> auditRoutes();

} // namespace tenantry::sandbox
