// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secret_store.h"

#include <QMap>

namespace tenantry {

// Keeps secrets until the program ends: for tests, and where no keychain answers.
class MemorySecretStore final : public SecretStore
{
public:
    Async<Done> put(const QString &key, const QByteArray &secret) override;
    Async<QByteArray> get(const QString &key) override;
    Async<Done> remove(const QString &key) override; // of nothing is done, too
    bool lasting() const override { return false; }

    bool isEmpty() const { return m_secrets.isEmpty(); }
    bool contains(const QString &key) const { return m_secrets.contains(key); }

private:
    QMap<QString, QByteArray> m_secrets;
};

} // namespace tenantry
