// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/private_files.h"
#include "storage/profile.h"
#include "storage/profile_lock.h"
#include "storage/storage_errors.h"

#include <QDir>

namespace tenantry {

using namespace Qt::StringLiterals;

struct ProfileFolder::Private
{
    explicit Private(const QString &folder) : path(folder), lock(folder + u"/profile.lock"_s) {}
    QString path;
    ProfileLock lock;
};

ProfileFolder::ProfileFolder() = default;
ProfileFolder::~ProfileFolder() = default;

Result<std::unique_ptr<ProfileFolder>> ProfileFolder::at(const QString &path)
{
    const QString absolute = QDir(path).absolutePath();
    if (!makePrivateFolder(absolute))
        return storageError(Error::Kind::Storage, absolute, u"cannot make the folder its owner's alone"_s);
    std::unique_ptr<ProfileFolder> folder(new ProfileFolder);
    folder->d = std::make_unique<Private>(absolute);
    return folder;
}

QString ProfileFolder::path() const
{
    return d->path;
}

QString ProfileFolder::storeFile() const
{
    return d->path + u"/store.db"_s;
}

QString ProfileFolder::ledgerFile() const
{
    return d->path + u"/ledger.db"_s;
}

QString ProfileFolder::logFolder() const
{
    return d->path + u"/logs"_s;
}

QString ProfileFolder::sandboxStateFile() const
{
    return d->path + u"/sample-company.json"_s;
}

bool ProfileFolder::lock()
{
    return d->lock.take();
}

bool ProfileFolder::locked() const
{
    return d->lock.taken();
}

} // namespace tenantry
