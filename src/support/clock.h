// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <chrono>
#include <functional>
#include <memory>

namespace tenantry {

// Time as a dependency. Product code asks a Clock for now and for waiting, so that tests move time instead of sleeping.
// All instants are UTC. Not thread-safe for after(): call it from the thread of the context object.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0;
    // Runs task once, in context's thread, unless context is destroyed first.
    virtual void after(std::chrono::milliseconds wait, QObject *context, std::function<void()> task) = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    void after(std::chrono::milliseconds wait, QObject *context, std::function<void()> task) override;
};

// Stands still until advanced; due tasks run inside advance(), in order of their time.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(QDateTime start);
    ~ManualClock() override;
    QDateTime now() const override;
    void after(std::chrono::milliseconds wait, QObject *context, std::function<void()> task) override;
    void advance(std::chrono::milliseconds by);
    int waiting() const; // tasks not run yet whose context lives

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tenantry
