// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/error.h"

#include <QDateTime>
#include <QObject>

namespace tenantry {

// Connection of the current account, with its reason (design §8 status bar).
struct ConnectionState
{
    enum class Kind {
        NoAccount,
        Unknown,
        Connected,
        WorkingOffline,
        NoNetwork,
        ProviderSilent,
        ProviderBusy,
        SignedOut,
        CertificateRefused
    };
    Kind kind = Kind::Unknown;
    Error error;                // of the last failed attempt
    QDateTime since;            // UTC
    QDateTime nextTry;          // UTC, invalid when nothing is scheduled
    bool secretsLasting = true; // false: the sign-in is kept in memory only
    bool operator==(const ConnectionState &) const = default;
};

class ConnectionStatus : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual ConnectionState state() const = 0;
    virtual bool workOffline() const = 0;
    virtual void setWorkOffline(bool on) = 0; // remembered
    virtual void tryNow() = 0;

Q_SIGNALS:
    void changed(const tenantry::ConnectionState &state);
};

} // namespace tenantry
