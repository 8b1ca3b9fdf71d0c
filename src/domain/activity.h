// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace tenantry {

// What happened, by whom, with ids. Append-only, kept for good (C39).
struct ActivityEntry
{
    qint64 number = 0;
    QDateTime at;      // UTC
    QString what;      // stable word: "order.queued", "sync.failed", "account.connected" …; screens word it
    QString subject;   // company or subscription name, plain text
    QString who;       // signed-in person's display name
    QString intent;    // id to copy, may be empty
    QString reference; // provider's id: order, subscription, correlation id
    QString detail;

    bool operator==(const ActivityEntry &) const = default;
};

} // namespace tenantry
