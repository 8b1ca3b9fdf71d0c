// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/documents.h"

namespace tenantry::sandbox {

// What the body of a subscription PATCH says (§10.2). The body is the whole resource: members it leaves out are lost,
// not kept, where the contract says so.
struct UpdateRequest
{
    int quantity = 0;
    QString friendlyName; // left out: the offer's name
    QString status;
    bool autoRenew = false; // left out: false
    QString billingCycle;   // left out: as it is
    QString termDuration;   // left out: as it is
    QString partnerId;      // left out: none
    QJsonObject nextTerm;   // left out or null: deleted
    QJsonObject nextCharge; // left out or null: deleted
};

struct ReadUpdate
{
    UpdateRequest update;
    std::optional<Reply> refused;
};
// current: the document as it stands now.
ReadUpdate readUpdate(const QJsonObject &body, const QJsonObject &current);

} // namespace tenantry::sandbox
