// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database_thread.h"

#include <chrono>
#include <future>

namespace tenantry {

namespace {

constexpr std::chrono::milliseconds breath{100};
constexpr std::chrono::seconds patience{1};

} // namespace

Result<std::unique_ptr<DatabaseThread>> DatabaseThread::start(const Connection::Settings &settings)
{
    std::unique_ptr<DatabaseThread> thread(new DatabaseThread);
    std::promise<Outcome> promise;
    std::future<Outcome> future = promise.get_future();
    thread->m_thread = std::jthread([self = thread.get(), settings, &promise](std::stop_token stop) {
        self->work(std::move(stop), settings, [&promise](Outcome outcome) { promise.set_value(std::move(outcome)); });
    });
    if (const Outcome opened = future.get(); !opened)
        return opened.error();
    return thread;
}

DatabaseThread::~DatabaseThread()
{
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join(); // before the queue goes
}

void DatabaseThread::post(Job job, Turn turn)
{
    {
        const std::lock_guard lock(m_mutex);
        if (turn == Turn::InOrder)
            m_jobs.push_back(std::move(job));
        else
            m_whenIdle.push_back({std::move(job), std::chrono::steady_clock::now()});
    }
    m_posted.notify_one();
}

bool DatabaseThread::take(std::stop_token stop, Job *job)
{
    std::unique_lock lock(m_mutex);
    m_posted.wait(lock, stop, [this] { return !m_jobs.empty() || !m_whenIdle.empty(); });
    // Who has just asked something asks more in the same breath, and that must not wait behind a walk through a table.
    if (m_jobs.empty() && !isIdleDue())
        m_posted.wait_until(lock, std::move(stop), m_lastInOrder + breath, [this] { return !m_jobs.empty(); });
    if (!m_whenIdle.empty() && (m_jobs.empty() || isIdleDue())) {
        *job = std::move(m_whenIdle.front().job);
        m_whenIdle.pop_front();
        return true;
    }
    if (m_jobs.empty())
        return false;
    *job = std::move(m_jobs.front());
    m_jobs.pop_front();
    m_lastInOrder = std::chrono::steady_clock::now();
    return true;
}

// Somebody who asks without a pause must not keep the rest waiting for ever.
bool DatabaseThread::isIdleDue() const
{
    return !m_whenIdle.empty() && std::chrono::steady_clock::now() - m_whenIdle.front().since > patience;
}

void DatabaseThread::work(std::stop_token stop, const Connection::Settings &settings,
                          std::function<void(Outcome)> opened)
{
    auto connection = Connection::open(settings);
    if (!connection) {
        opened(connection.error());
        return;
    }
    opened(Done{});
    for (Job job; take(stop, &job); job = nullptr)
        job(**connection);
}

} // namespace tenantry
