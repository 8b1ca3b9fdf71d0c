// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/profile_care.h"
#include "storage/profile.h"

#include <QThreadPool>
#include <functional>

namespace tenantry {

class Clock;

// Backup and restore of the open profile, and the look through its store. A restore is laid ready beside the files and
// takes their place at the next start, before they are opened. Main thread; the copying is done in a thread of its own.
class ProfileCareService final : public ProfileCare
{
    Q_OBJECT
public:
    ProfileCareService(const ProfileFolder &folder, ProfileData &data, Clock &clock, QObject *parent = nullptr);
    ~ProfileCareService() override;

    QString folder() const override;
    Async<Done> backup(const QString &path) override;
    Async<Done> restore(const QString &path) override;
    bool storeRebuilt() const override;
    bool storeDamaged() const override { return m_storeDamaged; }

    // Once the window stands and its list is read: reads all of store.db through where that is due (design §4).
    void checkStore();
    // Waits for copying under way; before the profile's files are closed.
    void close();

    // Before opening: puts a backup laid ready in the place of the files (they are set aside).
    static Outcome takeUpRestore(const ProfileFolder &folder);

private:
    void tellDamage(const Error &error);
    Async<Done> aside(std::function<Outcome()> work);

    const ProfileFolder &m_folder;
    ProfileData &m_data;
    Clock &m_clock;
    QThreadPool m_worker;
    bool m_storeDamaged = false;
};

} // namespace tenantry
