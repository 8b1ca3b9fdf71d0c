// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/private_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

constexpr QFileDevice::Permissions ownerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions ownerFolder = ownerFile | QFileDevice::ExeOwner;
constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                                            QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

bool closeToOthers(const QString &path, QFileDevice::Permissions wanted)
{
    if (!(QFile::permissions(path) & others))
        return true;
    return QFile::setPermissions(path, wanted);
}

} // namespace

bool makePrivateFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return closeToOthers(path, ownerFolder);
    if (!QDir().mkpath(info.absolutePath()))
        return false;
    return QDir().mkdir(info.absoluteFilePath(), ownerFolder);
}

bool makePrivateFile(const QString &path)
{
    if (QFile::exists(path))
        return closeToOthers(path, ownerFile);
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerFile);
}

QString fileStamp(const QDateTime &at)
{
    return at.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'");
}

QString nameBeside(const QString &path, const QString &mark)
{
    const QFileInfo info(path);
    const QString stem = info.absolutePath() + u'/' + info.completeBaseName() + u'.' + mark;
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    QString name = stem + suffix;
    for (int number = 2; QFile::exists(name); ++number)
        name = stem + u'-' + QString::number(number) + suffix;
    return name;
}

bool moveDatabase(const QString &from, const QString &to)
{
    // The WAL goes first: a main file without it is merely older, a foreign WAL beside a new file would be poison.
    const QString wal = from + u"-wal"_s;
    if (QFile::exists(wal) && !QFile::rename(wal, to + u"-wal"_s))
        return false;
    QFile::remove(from + u"-shm"_s);
    return QFile::rename(from, to);
}

} // namespace tenantry
