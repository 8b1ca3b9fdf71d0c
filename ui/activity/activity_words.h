// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activity.h"
#include "ui/common/tone.h"

namespace tenantry {

// The vocabulary of ActivityEntry::what. A word this program does not know (written by a newer one) is shown as it is.
StatusWord activityWord(const QString &what);
// Detail of an entry as a person reads it: reasons why an order waits are worded, everything else stays as it came.
QString activityDetail(const ActivityEntry &entry);

} // namespace tenantry
