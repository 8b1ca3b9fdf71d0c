// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/profile_care.h"
#include "storage/profile.h"

namespace tenantry {

// Backup and restore of the open profile. A restore is laid ready beside the files and takes their place at the next
// start, before they are opened. Main thread.
class ProfileCareService final : public ProfileCare
{
    Q_OBJECT
public:
    ProfileCareService(const ProfileFolder &folder, ProfileData &data, QObject *parent = nullptr);

    QString folder() const override;
    Async<Done> backup(const QString &path) override;
    Async<Done> restore(const QString &path) override;
    bool storeRebuilt() const override;

    // Before opening: puts a backup laid ready in the place of the files (they are set aside).
    static Outcome takeUpRestore(const ProfileFolder &folder);

private:
    const ProfileFolder &m_folder;
    ProfileData &m_data;
};

} // namespace tenantry
