// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace tenantry {

// Files and folders only their owner may read (design §4): 0700 and 0600.
bool makePrivateFolder(const QString &path);
// Makes an empty file when missing, and takes other people's rights away when it is there.
bool makePrivateFile(const QString &path);

// A free name beside path: "store.db" with mark "damaged-20260131T120000Z" gives "store.damaged-20260131T120000Z.db".
QString nameBeside(const QString &path, const QString &mark);
QString fileStamp(const QDateTime &at); // 20260131T120000Z

// Moves a database with its -wal; the -shm is dropped, SQLite makes it anew.
bool moveDatabase(const QString &from, const QString &to);

} // namespace tenantry
