// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/layered_secret_store.h"

namespace tenantry {

namespace {

template <class T>
bool silent(const Result<T> &result)
{
    return !result && result.error().kind == Error::Kind::Secrets;
}

} // namespace

LayeredSecretStore::LayeredSecretStore(std::unique_ptr<SecretStore> keychain, QObject *parent)
    : QObject(parent)
    , m_keychain(std::move(keychain))
{}

LayeredSecretStore::~LayeredSecretStore() = default;

void LayeredSecretStore::heard(bool answered, bool before)
{
    m_answers = answered;
    if (lasting() != before)
        Q_EMIT lastingChanged(lasting());
}

Async<Done> LayeredSecretStore::put(const QString &key, const QByteArray &secret)
{
    return m_keychain->put(key, secret)
        .then(this,
              [this, key, secret](const Outcome &kept) -> Outcome {
                  const bool before = lasting();
                  if (silent(kept))
                      (void)m_memory.put(key, secret);
                  else if (kept)
                      (void)m_memory.remove(key);
                  heard(!silent(kept), before);
                  return silent(kept) ? Outcome(Done{}) : kept;
              });
}

// What memory holds is newer than anything the keychain may still have under that key: the keychain could not be
// told. If neither has it, the keychain's own answer stands, be it "not found" or silence.
Async<QByteArray> LayeredSecretStore::get(const QString &key)
{
    if (m_memory.contains(key))
        return m_memory.get(key);
    return m_keychain->get(key).then(this, [this](const Result<QByteArray> &found) {
        heard(!silent(found), lasting());
        return found;
    });
}

Async<Done> LayeredSecretStore::remove(const QString &key)
{
    const bool before = lasting();
    (void)m_memory.remove(key);
    return m_keychain->remove(key).then(this, [this, before](const Outcome &removed) {
        heard(!silent(removed), before);
        return removed;
    });
}

} // namespace tenantry
