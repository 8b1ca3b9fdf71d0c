// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/profile_care_service.h"

#include "support/clock.h"
#include "support/log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

QString laidReady(const ProfileFolder &folder)
{
    return folder.path() + u"/restore.pending"_s;
}

Outcome layReady(const QString &backup, const QString &ready)
{
    if (Outcome readable = checkBackup(backup); !readable)
        return readable;
    QFile::remove(ready);
    if (!QFile::copy(backup, ready))
        return Error{Error::Kind::Storage, 0, {}, u"the backup could not be copied"_s, backup};
    QFile::setPermissions(ready, QFile::ReadOwner | QFile::WriteOwner);
    return Done();
}

} // namespace

ProfileCareService::ProfileCareService(const ProfileFolder &folder, ProfileData &data, Clock &clock, QObject *parent)
    : ProfileCare(parent), m_folder(folder), m_data(data), m_clock(clock)
{
    m_worker.setMaxThreadCount(1); // a restore waits for the backup before it
}

ProfileCareService::~ProfileCareService()
{
    close();
}

void ProfileCareService::close()
{
    m_worker.waitForDone();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall); // what it came to, while somebody may still ask
}

// Both files of a large profile are seconds of copying and digesting.
Async<Done> ProfileCareService::aside(std::function<Outcome()> work)
{
    const Pending<Done> pending;
    m_worker.start([this, pending, work = std::move(work)] {
        // Ends where continuations are attached, never while one is.
        QMetaObject::invokeMethod(
            this, [pending, outcome = work()] { pending.settle(outcome); }, Qt::QueuedConnection);
    });
    return pending.future();
}

QString ProfileCareService::folder() const
{
    return QDir::toNativeSeparators(m_folder.path());
}

bool ProfileCareService::storeRebuilt() const
{
    return m_data.storeRebuilt;
}

Async<Done> ProfileCareService::backup(const QString &path)
{
    return aside([this, path] { return backupProfile(m_data, path); });
}

Async<Done> ProfileCareService::restore(const QString &path)
{
    return aside([path, ready = laidReady(m_folder)] { return layReady(path, ready); })
        .then(this, [this](const Outcome &laid) {
            if (laid)
                Q_EMIT restartNeeded();
            return laid;
        });
}

void ProfileCareService::checkStore()
{
    whenReady(storeCheckDue(m_data, m_clock.now()), this, [this](const Result<bool> &due) {
        if (!due)
            return tellDamage(due.error());
        if (!*due)
            return;
        m_data.uncleanEnd = false; // looked into
        whenReady(m_data.store->checkIntegrity(), this, [this](const Outcome &checked) {
            if (!checked)
                tellDamage(checked.error());
        });
    });
}

void ProfileCareService::tellDamage(const Error &error)
{
    if (error.kind != Error::Kind::Damaged || m_storeDamaged)
        return;
    log::warn(log::Area::Storage, u"store.db is damaged; the next start sets it aside"_s);
    m_storeDamaged = true;
    Q_EMIT storeDamagedFound();
}

Outcome ProfileCareService::takeUpRestore(const ProfileFolder &folder)
{
    const QString ready = laidReady(folder);
    if (!QFile::exists(ready) || !folder.locked())
        return Done();
    Outcome restored = restoreProfile(ready, folder);
    if (restored)
        QFile::remove(ready);
    return restored;
}

} // namespace tenantry
