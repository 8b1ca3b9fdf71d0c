// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/job_queue.h"

namespace tenantry {

QList<ApiJobPtr> &JobQueue::lane(Priority priority)
{
    return m_lanes.at(static_cast<std::size_t>(priority));
}

void JobQueue::append(const ApiJobPtr &job)
{
    lane(job->priority()).append(job);
}

void JobQueue::prepend(const ApiJobPtr &job)
{
    lane(job->priority()).prepend(job);
}

void JobQueue::remove(const ApiJobPtr &job)
{
    lane(job->priority()).removeOne(job);
}

QList<ApiJobPtr> JobQueue::takeAll()
{
    QList<ApiJobPtr> all;
    for (auto &jobs : m_lanes)
        all += std::exchange(jobs, {});
    return all;
}

ApiJobPtr JobQueue::next(const QDateTime &now, Priority lowest) const
{
    for (std::size_t i = 0; i <= static_cast<std::size_t>(lowest); ++i) {
        for (const ApiJobPtr &job : m_lanes.at(i)) {
            if (!job->notBefore.isValid() || job->notBefore <= now)
                return job;
        }
    }
    return nullptr;
}

QDateTime JobQueue::earliest() const
{
    QDateTime earliest;
    for (const auto &jobs : m_lanes) {
        for (const ApiJobPtr &job : jobs) {
            if (job->notBefore.isValid() && (!earliest.isValid() || job->notBefore < earliest))
                earliest = job->notBefore;
        }
    }
    return earliest;
}

int JobQueue::size() const
{
    qsizetype count = 0;
    for (const auto &jobs : m_lanes)
        count += jobs.size();
    return static_cast<int>(count);
}

} // namespace tenantry
