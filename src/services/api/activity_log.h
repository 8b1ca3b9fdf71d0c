// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activity.h"
#include "domain/intent.h"
#include "support/async.h"

#include <QObject>

namespace tenantry {

class ActivityLog : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual Async<QList<ActivityEntry>> entries(qint64 before, int limit) = 0; // newest first; before = 0: from the top
    // The order or change an entry is about, of the current account, with its steps. NotFound.
    virtual Async<Intent> intent(const IntentId &id) = 0;

Q_SIGNALS:
    void appended();
};

} // namespace tenantry
