// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/api_job.h"

#include <QDateTime>
#include <QList>
#include <array>

namespace tenantry {

// Calls waiting to be sent: the user's own before what was just opened before background work, each in order of
// arrival, a call that waits for its next try left out until its time has come.
class JobQueue
{
public:
    void append(const ApiJobPtr &job);
    void prepend(const ApiJobPtr &job); // it had its turn already
    void remove(const ApiJobPtr &job);
    QList<ApiJobPtr> takeAll();

    // First call that may go now; limit says how many of a priority and below may be under way.
    ApiJobPtr next(const QDateTime &now, Priority lowest) const;
    QDateTime earliest() const; // time of the first waiting try; invalid when none waits
    int size() const;

private:
    QList<ApiJobPtr> &lane(Priority priority);

    std::array<QList<ApiJobPtr>, 3> m_lanes;
};

} // namespace tenantry
