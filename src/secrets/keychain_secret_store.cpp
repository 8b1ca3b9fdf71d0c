// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychain_secret_store.h"

#include "support/clock.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

const QString service = u"Tenantry"_s;

Error errorOf(Error::Kind kind, const QString &key, const QString &code, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.subject = key;
    error.code = code;
    error.detail = detail;
    return error;
}

Error errorOf(const QKeychain::Job &job)
{
    const bool absent = job.error() == QKeychain::EntryNotFound;
    return errorOf(absent ? Error::Kind::NotFound : Error::Kind::Secrets, job.key(), QString::number(job.error()),
                   job.errorString());
}

} // namespace

KeychainSecretStore::KeychainSecretStore(Clock &clock, std::chrono::milliseconds patience, Start start, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_patience(patience)
    , m_start(start ? std::move(start) : [](QKeychain::Job *job) { job->start(); })
{}

// The job has no parent: it deletes itself when it ends, if it ever does, be the store still there or not.
template <class T>
Async<T> KeychainSecretStore::run(QKeychain::Job *job, const QString &key, std::function<T()> value)
{
    job->setKey(key);
    job->setInsecureFallback(false);
    const Pending<T> promise;
    connect(job, &QKeychain::Job::finished, this, [promise, value](QKeychain::Job *ended) {
        if (ended->error() == QKeychain::NoError)
            promise.settle(value());
        else
            promise.settle(errorOf(*ended));
    });
    m_clock.after(m_patience, this, [promise, key] {
        promise.settle(errorOf(Error::Kind::Secrets, key, u"silent"_s, u"the keychain did not answer"_s));
    });
    m_start(job);
    return promise.future();
}

Async<Done> KeychainSecretStore::put(const QString &key, const QByteArray &secret)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setBinaryData(secret);
    return run<Done>(job, key, [] { return Done{}; });
}

Async<QByteArray> KeychainSecretStore::get(const QString &key)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    return run<QByteArray>(job, key, [job] { return job->binaryData(); });
}

Async<Done> KeychainSecretStore::remove(const QString &key)
{
    return run<Done>(new QKeychain::DeletePasswordJob(service), key, [] { return Done{}; });
}

} // namespace tenantry
