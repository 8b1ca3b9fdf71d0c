// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QDateTime>
#include <QString>
#include <memory>

namespace tenantry {

// A profile's folder: 0700, every file in it 0600; one writer, held by an OS lock (design §4).
class ProfileFolder
{
public:
    // Creates the folder when missing. Errors: Storage with the path.
    static Result<std::unique_ptr<ProfileFolder>> at(const QString &path);
    ~ProfileFolder();

    QString path() const;
    QString storeFile() const;
    QString ledgerFile() const;
    QString logFolder() const;
    QString sandboxStateFile() const;

    // Takes the writer's lock; false when another living process has it. A lock of a killed process is taken over.
    bool lock();
    bool locked() const;

private:
    ProfileFolder();
    struct Private;
    std::unique_ptr<Private> d;
};

// Both files of a profile, opened. A damaged store.db is set aside, its readable history carried over and the rest left
// to sync: storeRebuilt says so. Nothing of a damaged or newer ledger is ever changed.
struct ProfileData
{
    std::unique_ptr<Database> store;
    std::unique_ptr<Database> ledger;
    bool storeRebuilt = false;
    QString setAside;        // path of the damaged copy
    int salvaged = 0;        // states of the damaged file kept as history
    bool uncleanEnd = false; // the last writer did not close its files
};
// Errors: Newer and Damaged (ledger; untouched), StorageFull, Storage; read-only also NotFound and Locked.
Result<ProfileData> openProfile(const ProfileFolder &folder, bool readOnly = false, qint64 maxPages = 0);

// Should all of store.db be read through once (Database::checkIntegrity, after first paint)? After an unclean end, else
// once a day; the answer true counts as done. Where it finds damage the next openProfile() sets the file aside.
Async<bool> storeCheckDue(ProfileData &data, const QDateTime &now);

// Backup and restore ("move to another computer"): one file with both databases; never a secret. The file is a line
// "Tenantry backup 1", a line of JSON (name, size and SHA-256 of each part) and then the parts, 0600.
Outcome backupProfile(ProfileData &data, const QString &file);
// Is this file a backup that this program can restore? Newer, Damaged or NotFound otherwise; nothing is touched.
Outcome checkBackup(const QString &file);
Outcome restoreProfile(const QString &file,
                       const ProfileFolder &folder); // into a locked, closed profile; old files set aside

} // namespace tenantry
