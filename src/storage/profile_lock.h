// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>

namespace tenantry {

// The writer's lock of a profile: held by the operating system for as long as the process lives, so that a killed
// process leaves nothing to clean up. One implementation per platform.
class ProfileLock final
{
public:
    explicit ProfileLock(const QString &file);
    ~ProfileLock();
    ProfileLock(const ProfileLock &) = delete;
    ProfileLock &operator=(const ProfileLock &) = delete;

    bool take(); // at once; false: another living process has it
    bool taken() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tenantry
