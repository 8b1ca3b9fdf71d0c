// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace tenantry {

// A thread with its own Connection that works off what is posted, in order. Destruction finishes what was posted.
class DatabaseThread final
{
public:
    using Job = std::function<void(Connection &)>;

    // Opens the connection on the new thread and waits for it: opening happens once, before anything can be shown.
    static Result<std::unique_ptr<DatabaseThread>> start(const Connection::Settings &settings);
    ~DatabaseThread();
    DatabaseThread(const DatabaseThread &) = delete;
    DatabaseThread &operator=(const DatabaseThread &) = delete;

    enum class Turn { InOrder, WhenIdle };
    // Any thread. WhenIdle: after everything in order, or when it has waited for a second.
    void post(Job job, Turn turn = Turn::InOrder);

private:
    DatabaseThread() = default;
    void work(std::stop_token stop, const Connection::Settings &settings, std::function<void(Outcome)> opened);
    bool take(std::stop_token stop, Job *job);
    bool isIdleDue() const;

    std::mutex m_mutex;
    std::condition_variable_any m_posted;
    std::deque<Job> m_jobs;
    struct IdleJob
    {
        Job job;
        std::chrono::steady_clock::time_point since;
    };
    std::deque<IdleJob> m_whenIdle;
    std::chrono::steady_clock::time_point m_lastInOrder; // taken
    std::jthread m_thread;
};

} // namespace tenantry
