// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QString>
#include <functional>
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
    // A second window asks the first to come forward; the first hears it. Local socket named after the folder.
    bool raiseOther();
    void onRaise(QObject *context, std::function<void()> raise);

private:
    ProfileFolder();
    struct Private;
    std::unique_ptr<Private> d;
};

// Both files of a profile, opened. A damaged store.db is set aside, salvaged and rebuilt: storeRebuilt says so.
struct ProfileData
{
    std::unique_ptr<Database> store;
    std::unique_ptr<Database> ledger;
    bool storeRebuilt = false;
    QString setAside; // path of the damaged copy
};
Result<ProfileData> openProfile(const ProfileFolder &folder, bool readOnly = false, qint64 maxPages = 0);

// Backup and restore ("move to another computer"): one file with both databases; never a secret.
Outcome backupProfile(ProfileData &data, const QString &file);
// Is this file a backup that this program can restore? Newer, Damaged or NotFound otherwise; nothing is touched.
Outcome checkBackup(const QString &file);
Outcome restoreProfile(const QString &file,
                       const ProfileFolder &folder); // into a locked, closed profile; old files set aside

} // namespace tenantry
