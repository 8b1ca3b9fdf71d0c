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
    : QObject(parent), m_keychain(std::move(keychain))
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
    const Pending<Done> done;
    whenReady(m_keychain->put(key, secret), this, [this, done, key, secret](const Outcome &kept) {
        const bool before = lasting();
        if (silent(kept))
            (void)m_memory.put(key, secret);
        else if (kept)
            (void)m_memory.remove(key);
        heard(!silent(kept), before);
        done.settle(silent(kept) ? Outcome(Done{}) : kept);
    });
    return done.future();
}

// What memory holds is newer than anything the keychain may still have under that key: the keychain could not be
// told. If neither has it, the keychain's own answer stands, be it "not found" or silence.
Async<QByteArray> LayeredSecretStore::get(const QString &key)
{
    if (m_memory.contains(key))
        return m_memory.get(key);
    const Pending<QByteArray> answer;
    whenReady(m_keychain->get(key), this, [this, answer](const Result<QByteArray> &found) {
        heard(!silent(found), lasting());
        answer.settle(found);
    });
    return answer.future();
}

Async<Done> LayeredSecretStore::remove(const QString &key)
{
    const bool before = lasting();
    (void)m_memory.remove(key);
    const Pending<Done> done;
    whenReady(m_keychain->remove(key), this, [this, done, before](const Outcome &removed) {
        heard(!silent(removed), before);
        done.settle(removed);
    });
    return done.future();
}

} // namespace tenantry
