// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/async.h"

#include <QObject>
#include <QString>

namespace tenantry {

// Where the profile lives and how it is kept safe (design §4). GUI thread.
class ProfileCare : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QString folder() const = 0; // native path, shown and copied
    // Both files, consistent with each other, into one file with mode 0600. Holds no token.
    virtual Async<Done> backup(const QString &path) = 0;
    // Checks the backup and lays it ready; it takes the profile's place at the next start (restartNeeded()).
    virtual Async<Done> restore(const QString &path) = 0;
    // The store was found damaged at start and is being rebuilt from the provider; the shell says so.
    virtual bool storeRebuilt() const = 0;
    // The store was found damaged while it is in use; the next start sets it aside and rebuilds it. The shell says so.
    virtual bool storeDamaged() const = 0;

Q_SIGNALS:
    void restartNeeded();
    void storeRebuiltChanged();
    void storeDamagedFound();
};

} // namespace tenantry
