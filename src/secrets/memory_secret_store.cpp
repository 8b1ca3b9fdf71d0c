// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/memory_secret_store.h"

namespace tenantry {

Async<Done> MemorySecretStore::put(const QString &key, const QByteArray &secret)
{
    m_secrets.insert(key, secret);
    return readyNow(Done{});
}

Async<QByteArray> MemorySecretStore::get(const QString &key)
{
    const auto it = m_secrets.constFind(key);
    if (it != m_secrets.constEnd())
        return readyNow(*it);
    Error error;
    error.kind = Error::Kind::NotFound;
    error.subject = key;
    return failedNow<QByteArray>(error);
}

Async<Done> MemorySecretStore::remove(const QString &key)
{
    m_secrets.remove(key);
    return readyNow(Done{});
}

} // namespace tenantry
