// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/profile_care_service.h"

#include <QDir>
#include <QFile>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

QString laidReady(const ProfileFolder &folder)
{
    return folder.path() + u"/restore.pending"_s;
}

} // namespace

ProfileCareService::ProfileCareService(const ProfileFolder &folder, ProfileData &data, QObject *parent)
    : ProfileCare(parent), m_folder(folder), m_data(data)
{}

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
    return QtFuture::makeReadyFuture(backupProfile(m_data, path));
}

Async<Done> ProfileCareService::restore(const QString &path)
{
    if (Outcome readable = checkBackup(path); !readable)
        return QtFuture::makeReadyFuture(readable);
    const QString ready = laidReady(m_folder);
    QFile::remove(ready);
    if (!QFile::copy(path, ready))
        return failedNow<Done>(Error{Error::Kind::Storage, 0, {}, u"the backup could not be copied"_s, path});
    QFile::setPermissions(ready, QFile::ReadOwner | QFile::WriteOwner);
    Q_EMIT restartNeeded();
    return readyNow(Done());
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
