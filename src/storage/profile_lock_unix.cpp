// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profile_lock.h"

#include <QFile>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tenantry {

struct ProfileLock::Private
{
    QByteArray file;
    int descriptor = -1;
};

ProfileLock::ProfileLock(const QString &file) : d(std::make_unique<Private>())
{
    d->file = QFile::encodeName(file);
}

ProfileLock::~ProfileLock()
{
    if (d->descriptor >= 0)
        close(d->descriptor); // gives the lock back
}

bool ProfileLock::take()
{
    if (taken())
        return true;
    // Not inherited by child processes: the sample provider must not keep the lock of a killed desktop.
    const int descriptor = open(d->file.constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return false;
    if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        close(descriptor);
        return false;
    }
    d->descriptor = descriptor;
    return true;
}

bool ProfileLock::taken() const
{
    return d->descriptor >= 0;
}

} // namespace tenantry
