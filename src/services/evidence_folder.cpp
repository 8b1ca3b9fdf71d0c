// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/evidence_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <numeric>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr int namesTried = 99;

qint64 sizeOf(const QList<EvidencePart> &files)
{
    constexpr qint64 folderItself = 64 * 1024; // entries, blocks that are not full
    return std::accumulate(files.begin(), files.end(), folderItself,
                           [](qint64 sum, const EvidencePart &file) { return sum + file.content.size(); });
}

bool tooFull(const QString &parent, const QList<EvidencePart> &files, const RoomIn &room)
{
    const qint64 left = room(parent);
    return left >= 0 && left < sizeOf(files);
}

Error folderFault(Error::Kind kind, const QString &path, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.subject = path;
    error.detail = detail;
    return error;
}

// Straight to the disk: a pack that has its name must survive a power cut.
Outcome writePart(const QString &folder, const EvidencePart &part)
{
    QSaveFile file(folder + u'/' + part.name);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly) &&
                         file.write(part.content) == part.content.size() && file.commit();
    if (!written)
        return folderFault(Error::Kind::Storage, file.fileName(), file.errorString());
    return Done{};
}

Result<QString> named(const QString &unnamed, const QString &wanted)
{
    for (int number = 1; number <= namesTried; ++number) {
        const QString path = number == 1 ? wanted : u"%1-%2"_s.arg(wanted).arg(number);
        if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
            continue;
        if (QDir().rename(unnamed, path))
            return path;
        if (!QFileInfo::exists(path))
            break; // not taken meanwhile: it cannot be done
    }
    return folderFault(Error::Kind::Storage, wanted, u"the folder could not be given its name"_s);
}

} // namespace

qint64 roomOnDisk(const QString &folder)
{
    const QStorageInfo disk(folder);
    return disk.isValid() ? disk.bytesAvailable() : -1;
}

Result<QString> writeNewFolder(const QString &parent, const QString &name, const QList<EvidencePart> &files,
                               const RoomIn &room)
{
    if (tooFull(parent, files, room))
        return folderFault(Error::Kind::StorageFull, parent, u"not enough room"_s);
    QTemporaryDir unnamed(parent + u"/.evidence-XXXXXX"_s); // 0700; taken away again unless it got its name
    if (!unnamed.isValid())
        return folderFault(Error::Kind::Storage, parent, unnamed.errorString());
    for (const EvidencePart &file : files) {
        if (const Outcome written = writePart(unnamed.path(), file); !written)
            return tooFull(parent, files, room) ? folderFault(Error::Kind::StorageFull, parent, written.error().detail)
                                                : written.error();
    }
    const Result<QString> path = named(unnamed.path(), parent + u'/' + name);
    if (path)
        unnamed.setAutoRemove(false);
    return path;
}

} // namespace tenantry
