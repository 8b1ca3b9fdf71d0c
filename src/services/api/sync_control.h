// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/async.h"

#include <QDateTime>
#include <QObject>

namespace tenantry {

struct SyncState
{
    enum class Phase { Idle, Customers, Subscriptions, Prices, Audit, Failed, Cancelled };
    Phase phase = Phase::Idle;
    bool full = false;
    int done = 0;
    int total = 0;              // 0: not known yet
    QDateTime lastDone;         // UTC; invalid: never
    QDateTime lastFull;         // UTC
    std::optional<Error> error; // of Failed
    bool running() const { return phase != Phase::Idle && phase != Phase::Failed && phase != Phase::Cancelled; }
};

// Reading from the provider of the current account. GUI thread.
class SyncControl : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual SyncState state() const = 0;
    virtual void refresh() = 0;    // incremental where possible
    virtual void refreshAll() = 0; // full round
    virtual void cancel() = 0;

Q_SIGNALS:
    void stateChanged(const tenantry::SyncState &state);
};

} // namespace tenantry
