// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intent.h"
#include "services/api/order_desk.h"
#include "support/async.h"

#include <QObject>

namespace tenantry {

class Clock;
class Database;
class SecretStore;

// Keeps the first administrator password that creating a customer returns once: in the SecretStore until the user has
// taken it over, seven days at most (design §4). The ledger knows only whether and until when. GUI thread.
class FirstPasswordKeeper final : public QObject
{
    Q_OBJECT
public:
    FirstPasswordKeeper(Database &ledger, SecretStore &secrets, Clock &clock, QObject *parent = nullptr);

    static QString nameFor(const IntentId &intent);

    // Ends when the secret is kept or known not to be kept; the mark tells which.
    Async<FirstPassword> keep(const QString &name, const QByteArray &secret);
    // The answer was lost or the process ended: is the secret there after all?
    Async<FirstPassword> settle(const QString &name);
    Async<FirstPassword> state(const IntentId &intent);
    Async<QString> password(const IntentId &intent);
    Async<Done> taken(const IntentId &intent);
    void forgetExpired();

private:
    Async<FirstPassword> mark(const QString &name, const QString &state, FirstPassword::Kind kind);

    Database &m_ledger;
    SecretStore &m_secrets;
    Clock &m_clock;
};

} // namespace tenantry
