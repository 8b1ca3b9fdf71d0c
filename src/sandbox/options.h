// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QDateTime>
#include <QStringList>
#include <optional>

namespace tenantry::sandbox {

// What "tenantryctl sandbox" is told on its command line.
struct Options
{
    quint16 port = 0;
    QString seed = QStringLiteral("demo");
    qint64 customers = -1; // scale switch: -1 leaves the seed's own number
    qint64 subscriptions = -1;
    QString stateFile;
    QString logFile;
    std::optional<QDateTime> clock; // simulated instant to start at
    std::optional<int> lagSeconds;
    std::optional<int> provisioningSeconds;
    bool forgetful = false;
    bool statesWindows = true; // refundable quantity, refund options, cancellation date
    QString creditLimit;       // decimal; empty: none
    bool throttled = true;
    bool withParent = false; // ends when stdin does
    int requestsPerMinute = 500;
    QStringList faults; // "route:kind[:times[:value]]"

    // Error::Invalid with the option in subject when the arguments do not fit.
    static Result<Options> read(const QStringList &arguments);
    static QString usage();
};

} // namespace tenantry::sandbox
