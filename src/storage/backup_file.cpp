// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup_file.h"

#include "storage/private_files.h"
#include "storage/storage_errors.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <filesystem>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunk = 1 << 20;
constexpr qint64 longestHeader = 1 << 16;
const QByteArray family = "Tenantry backup ";
const QByteArray firstLine = family + "1\n";

Error damaged(const QString &file, const QString &why)
{
    return storageError(Error::Kind::Damaged, file, why);
}

// Copies size bytes from one file to another, or to nowhere, and answers their digest; empty when either failed.
QByteArray copied(QFile &from, qint64 size, QFile *to)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 left = size; left > 0;) {
        const QByteArray bytes = from.read(std::min(chunk, left));
        if (bytes.isEmpty() || (to && to->write(bytes) != bytes.size()))
            return {};
        hash.addData(bytes);
        left -= bytes.size();
    }
    return hash.result().toHex();
}

Outcome describe(QList<BackupPart> *parts)
{
    for (BackupPart &part : *parts) {
        QFile file(part.file);
        if (!file.open(QIODevice::ReadOnly))
            return storageError(Error::Kind::Storage, part.file, file.errorString());
        part.size = file.size();
        part.sha256 = copied(file, part.size, nullptr);
    }
    return Done{};
}

QByteArray headerOf(const QList<BackupPart> &parts, const QDateTime &at)
{
    QJsonArray list;
    for (const BackupPart &part : parts)
        list += QJsonObject{{u"name"_s, part.name},
                            {u"schema"_s, part.schema},
                            {u"size"_s, part.size},
                            {u"sha256"_s, QString::fromLatin1(part.sha256)}};
    const QJsonObject header{{u"madeAt"_s, at.toUTC().toString(Qt::ISODate)}, {u"parts"_s, list}};
    return firstLine + QJsonDocument(header).toJson(QJsonDocument::Compact) + '\n';
}

bool writeAll(QFile &out, const QList<BackupPart> &parts, const QDateTime &at)
{
    const QByteArray header = headerOf(parts, at);
    if (out.write(header) != header.size())
        return false;
    for (const BackupPart &part : parts) {
        QFile in(part.file);
        if (!in.open(QIODevice::ReadOnly) || copied(in, part.size, &out) != part.sha256)
            return false;
    }
    return out.flush();
}

Result<QList<BackupPart>> readHeader(QFile &file)
{
    if (!file.exists())
        return storageError(Error::Kind::NotFound, file.fileName(), u"no such file"_s);
    if (!file.open(QIODevice::ReadOnly))
        return storageError(Error::Kind::Storage, file.fileName(), file.errorString());
    const QByteArray first = file.readLine(longestHeader);
    if (first != firstLine) {
        if (first.startsWith(family))
            return storageError(Error::Kind::Newer, file.fileName(), u"a form of backup not known yet"_s);
        return damaged(file.fileName(), u"not a backup"_s);
    }
    const QJsonObject header = QJsonDocument::fromJson(file.readLine(longestHeader)).object();
    QList<BackupPart> parts;
    const QJsonArray list = header["parts"_L1].toArray();
    for (const auto &part : list)
        parts += {part["name"_L1].toString(),
                  {},
                  part["schema"_L1].toInt(),
                  part["size"_L1].toInteger(-1),
                  part["sha256"_L1].toString().toLatin1()};
    return parts;
}

// Empty target: the part is read and compared only.
Outcome takePart(QFile &from, const BackupPart &part, const QString &target)
{
    QFile to(target);
    if (!target.isEmpty()) {
        QFile::remove(target);
        if (!makePrivateFile(target) || !to.open(QIODevice::WriteOnly))
            return storageError(Error::Kind::Storage, target, to.errorString());
    }
    const QByteArray digest = copied(from, part.size, to.isOpen() ? &to : nullptr);
    if (to.isOpen() && (!to.flush() || to.error() != QFileDevice::NoError))
        return storageError(Error::Kind::StorageFull, target, to.errorString());
    if (part.size < 0 || digest.isEmpty() || digest != part.sha256)
        return damaged(from.fileName(), u"%1 is incomplete or changed"_s.arg(part.name));
    return Done{};
}

} // namespace

Outcome writeBackup(const QString &file, QList<BackupPart> parts, const QDateTime &at)
{
    if (const Outcome described = describe(&parts); !described)
        return described;
    const QString unfinished = file + u".part"_s;
    QFile::remove(unfinished);
    QFile out(unfinished);
    if (!makePrivateFile(unfinished) || !out.open(QIODevice::WriteOnly))
        return storageError(Error::Kind::Storage, file, u"cannot create the file"_s);
    const bool written = writeAll(out, parts, at);
    const QString why = out.errorString();
    out.close();
    std::error_code failed;
    if (written)
        std::filesystem::rename(std::filesystem::path(unfinished.toStdU16String()),
                                std::filesystem::path(file.toStdU16String()), failed);
    if (written && !failed)
        return Done{};
    QFile::remove(unfinished);
    return storageError(written ? Error::Kind::Storage : Error::Kind::StorageFull, file, why);
}

Result<QList<BackupPart>> readBackup(const QString &file)
{
    QFile in(file);
    Result<QList<BackupPart>> parts = readHeader(in);
    if (!parts)
        return parts;
    for (const BackupPart &part : *parts) {
        if (const Outcome taken = takePart(in, part, {}); !taken)
            return taken.error();
    }
    if (!in.atEnd())
        return damaged(file, u"longer than it says"_s);
    return parts;
}

Outcome unpackBackup(const QString &file, const QMap<QString, QString> &targets)
{
    QFile in(file);
    const Result<QList<BackupPart>> parts = readHeader(in);
    if (!parts)
        return parts.error();
    for (const BackupPart &part : *parts) {
        if (const Outcome taken = takePart(in, part, targets.value(part.name)); !taken)
            return taken;
    }
    return Done{};
}

} // namespace tenantry
