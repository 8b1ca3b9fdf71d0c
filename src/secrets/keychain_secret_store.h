// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secret_store.h"

#include <QObject>
#include <chrono>
#include <functional>

namespace QKeychain {
class Job;
}

namespace tenantry {

class Clock;

// The operating system's keychain, service name "Tenantry". A keychain that does not answer within the time limit
// (a prompt nobody sees, a bus that hangs) ends as Error::Secrets with code "silent"; its job is let go of, since a
// running one cannot be taken back safely, and what it says later is not heard. Plain text files are never a fallback.
class KeychainSecretStore final : public QObject, public SecretStore
{
    Q_OBJECT
public:
    // Puts a job on its way. Tests pass one that never does.
    using Start = std::function<void(QKeychain::Job *)>;

    explicit KeychainSecretStore(Clock &clock, std::chrono::milliseconds patience = std::chrono::seconds(5),
                                 Start start = {}, QObject *parent = nullptr);

    Async<Done> put(const QString &key, const QByteArray &secret) override;
    Async<QByteArray> get(const QString &key) override;
    Async<Done> remove(const QString &key) override;
    bool lasting() const override { return true; }

private:
    template <class T>
    Async<T> run(QKeychain::Job *job, const QString &key, std::function<T()> value);

    Clock &m_clock;
    std::chrono::milliseconds m_patience;
    Start m_start;
};

} // namespace tenantry
