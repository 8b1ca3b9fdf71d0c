// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profile_lock.h"

#include <QDir>
#include <windows.h>

namespace tenantry {

struct ProfileLock::Private
{
    std::wstring file;
    HANDLE handle = INVALID_HANDLE_VALUE;
};

ProfileLock::ProfileLock(const QString &file) : d(std::make_unique<Private>())
{
    d->file = QDir::toNativeSeparators(file).toStdWString();
}

ProfileLock::~ProfileLock()
{
    if (taken())
        CloseHandle(d->handle); // gives the lock back
}

bool ProfileLock::take()
{
    if (taken())
        return true;
    const HANDLE handle = CreateFileW(d->file.c_str(), GENERIC_READ | GENERIC_WRITE,
                                      FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_ALWAYS,
                                      FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return false;
    OVERLAPPED whole = {};
    if (!LockFileEx(handle, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &whole)) {
        CloseHandle(handle);
        return false;
    }
    d->handle = handle;
    return true;
}

bool ProfileLock::taken() const
{
    return d->handle != INVALID_HANDLE_VALUE;
}

} // namespace tenantry
