// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/clock.h"

#include <QPointer>
#include <QTimer>
#include <algorithm>
#include <optional>
#include <vector>

namespace tenantry {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

void SystemClock::after(std::chrono::milliseconds wait, QObject *context, std::function<void()> task)
{
    QTimer::singleShot(wait, context, std::move(task));
}

struct ManualClock::Private
{
    struct Waiting
    {
        QDateTime due;
        QPointer<QObject> context;
        std::function<void()> task;
    };

    // The earliest task that is due by then and may still run; of equals the one asked for first.
    std::optional<Waiting> takeDue(const QDateTime &by)
    {
        std::erase_if(tasks, [](const Waiting &waiting) { return waiting.context.isNull(); });
        const auto first = std::min_element(tasks.begin(), tasks.end(),
                                            [](const Waiting &a, const Waiting &b) { return a.due < b.due; });
        if (first == tasks.end() || first->due > by)
            return std::nullopt;
        Waiting taken = std::move(*first);
        tasks.erase(first);
        return taken;
    }

    QDateTime now;
    std::vector<Waiting> tasks;
};

ManualClock::ManualClock(QDateTime start) : d(std::make_unique<Private>())
{
    d->now = start.toUTC();
}

ManualClock::~ManualClock() = default;

QDateTime ManualClock::now() const
{
    return d->now;
}

void ManualClock::after(std::chrono::milliseconds wait, QObject *context, std::function<void()> task)
{
    d->tasks.push_back({d->now.addMSecs(std::max<qint64>(0, wait.count())), context, std::move(task)});
}

void ManualClock::advance(std::chrono::milliseconds by)
{
    const QDateTime end = d->now.addMSecs(by.count());
    while (auto next = d->takeDue(end)) {
        d->now = std::max(d->now, next->due);
        next->task();
    }
    d->now = end;
}

int ManualClock::waiting() const
{
    return static_cast<int>(std::count_if(d->tasks.begin(), d->tasks.end(),
                                          [](const Private::Waiting &waiting) { return !waiting.context.isNull(); }));
}

} // namespace tenantry
