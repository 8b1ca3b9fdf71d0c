// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup_file.h"
#include "storage/connection.h"
#include "storage/migrator.h"
#include "storage/private_files.h"
#include "storage/profile.h"
#include "storage/storage_errors.h"
#include "support/clock.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <filesystem>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

const QString storePart = u"store.db"_s;
const QString ledgerPart = u"ledger.db"_s;

QString scratch(const QString &file, const QString &part)
{
    return file + u'.' + part + u".part"_s;
}

Result<BackupPart> copyOf(Database &database, const QString &name, const QString &copy)
{
    QFile::remove(copy);
    if (const Outcome copied = database.backupTo(copy).result(); !copied)
        return copied.error();
    const Result<int> schema = schemaVersionOf(copy);
    if (!schema)
        return schema.error();
    BackupPart part;
    part.name = name;
    part.schema = *schema;
    return part;
}

Result<int> newestSchema(const QString &part)
{
    const Result<Migrator> migrator =
        Migrator::fromFolder(part == storePart ? u":/migrations/store"_s : u":/migrations/ledger"_s);
    if (!migrator)
        return migrator.error();
    return migrator->newest();
}

std::filesystem::path native(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

Error cannotReplace(const QString &path)
{
    return storageError(Error::Kind::Storage, path, u"the file could not be replaced"_s);
}

// Keeps the old pair beside the new file. The old WAL must be gone before a new file stands at its place, where SQLite
// would play it back.
Outcome replaceDatabase(const QString &path, const QString &with, const QString &mark)
{
    if (QFile::exists(path)) {
        const QString aside = nameBeside(path, mark);
        if (!QFile::copy(path, aside))
            return cannotReplace(path);
        const QString wal = path + u"-wal"_s;
        if (QFile::exists(wal) && !QFile::rename(wal, aside + u"-wal"_s))
            return cannotReplace(path);
        QFile::remove(path + u"-shm"_s);
    }
    std::error_code failed;
    std::filesystem::rename(native(with), native(path), failed); // unlike QFile's, over a file that is there
    if (failed)
        return cannotReplace(path);
    QFile::remove(damageMark(path));
    return Done{};
}

} // namespace

Outcome backupProfile(ProfileData &data, const QString &file)
{
    const QString store = scratch(file, storePart);
    const QString ledger = scratch(file, ledgerPart);
    const auto cleanUp = qScopeGuard([&store, &ledger] {
        QFile::remove(store);
        QFile::remove(ledger);
    });
    Result<BackupPart> storeCopy = copyOf(*data.store, storePart, store);
    if (!storeCopy)
        return storeCopy.error();
    Result<BackupPart> ledgerCopy = copyOf(*data.ledger, ledgerPart, ledger);
    if (!ledgerCopy)
        return ledgerCopy.error();
    storeCopy->file = store;
    ledgerCopy->file = ledger;
    return writeBackup(file, {*storeCopy, *ledgerCopy}, SystemClock().now());
}

Outcome checkBackup(const QString &file)
{
    const Result<QList<BackupPart>> parts = readBackup(file);
    if (!parts)
        return parts.error();
    QStringList names;
    for (const BackupPart &part : *parts) {
        const Result<int> newest = newestSchema(part.name);
        if (!newest)
            return newest.error();
        if (part.schema > *newest)
            return storageError(Error::Kind::Newer, file, u"made by a newer program"_s);
        names += part.name;
    }
    if (names != QStringList({storePart, ledgerPart}))
        return storageError(Error::Kind::Damaged, file, u"a part is missing"_s);
    return Done{};
}

Outcome restoreProfile(const QString &file, const ProfileFolder &folder)
{
    if (!folder.locked())
        return storageError(Error::Kind::Locked, folder.path(), u"the profile is not ours to change"_s);
    if (const Outcome checked = checkBackup(file); !checked)
        return checked;
    const QString store = folder.storeFile() + u".restoring"_s;
    const QString ledger = folder.ledgerFile() + u".restoring"_s;
    if (const Outcome unpacked = unpackBackup(file, {{storePart, store}, {ledgerPart, ledger}}); !unpacked)
        return unpacked;
    const QString mark = u"before-restore-"_s + fileStamp(SystemClock().now());
    if (const Outcome replaced = replaceDatabase(folder.storeFile(), store, mark); !replaced)
        return replaced;
    return replaceDatabase(folder.ledgerFile(), ledger, mark);
}

} // namespace tenantry
