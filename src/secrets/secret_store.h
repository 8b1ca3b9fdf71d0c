// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/async.h"

#include <QByteArray>

namespace tenantry {

// Where refresh tokens and first passwords are kept: the OS keychain, or memory. GUI thread.
// Every answer comes within the store's own time limit; a silent keychain ends as Error::Secrets.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    virtual Async<Done> put(const QString &key, const QByteArray &secret) = 0;
    virtual Async<QByteArray> get(const QString &key) = 0; // NotFound when the keychain says so (may also be locked)
    virtual Async<Done> remove(const QString &key) = 0;
    virtual bool lasting() const = 0; // false: kept in memory only, forgotten at exit (shown in the status bar)
};

} // namespace tenantry
