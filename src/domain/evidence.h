// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/activity.h"
#include "domain/intent.h"

#include <QByteArray>
#include <QList>

namespace tenantry {

// A step as it stood at one instant, from the append-only journal of the ledger.
struct StepMoment
{
    QDateTime at; // UTC
    int number = 0;
    QString kind;
    StepState state = StepState::Waiting;
    QString requestId;
    QString sentRoute;
    QString sentSha256; // of the exact body; empty: nothing made ready yet
    int attempts = 0;
    int httpStatus = 0;
    QString correlationId;
    QString errorCode;

    bool operator==(const StepMoment &) const = default;
};

// One file of a pack. The name is ours, ASCII, and the same on every file system; no part of it comes from a record.
struct EvidencePart
{
    QString name;
    QByteArray content;
    QString sha256; // of the content, lower-case hex

    bool operator==(const EvidencePart &) const = default;
};

// What the ledger can prove about one change or order (C16, C39): what was reviewed, who did what when, the exact
// bytes that were sent and what came back. Holds no credential.
struct EvidencePack
{
    Intent intent;
    QString accountName; // the partner's company
    QString partnerTenant;
    Environment environment = Environment::Sandbox;
    QList<ActivityEntry> activity; // oldest first
    QList<StepMoment> journal;     // oldest first
    QDateTime gatheredAt;          // UTC
    QString gatheredBy;            // display name of the person signed in then
    QList<EvidencePart> parts;     // the files, without manifest and PDF
    QByteArray manifest;           // as sha256sum writes it, every part
    QString manifestSha256;

    bool operator==(const EvidencePack &) const = default;
};

} // namespace tenantry
