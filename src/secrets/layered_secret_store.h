// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/memory_secret_store.h"

#include <QObject>
#include <memory>

namespace tenantry {

// The keychain first, and memory where it does not answer: then lasting() turns false and the status bar says so,
// until the keychain has answered again and nothing is left that only memory holds.
class LayeredSecretStore final : public QObject, public SecretStore
{
    Q_OBJECT
public:
    explicit LayeredSecretStore(std::unique_ptr<SecretStore> keychain, QObject *parent = nullptr);
    ~LayeredSecretStore() override;

    Async<Done> put(const QString &key, const QByteArray &secret) override;
    Async<QByteArray> get(const QString &key) override;
    Async<Done> remove(const QString &key) override;
    bool lasting() const override { return m_answers && m_memory.isEmpty(); }

Q_SIGNALS:
    void lastingChanged(bool lasting);

private:
    void heard(bool answered, bool before);

    std::unique_ptr<SecretStore> m_keychain;
    MemorySecretStore m_memory;
    bool m_answers = true;
};

} // namespace tenantry
