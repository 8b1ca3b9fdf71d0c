// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/message.h"

#include <QDateTime>
#include <QJsonArray>
#include <QList>
#include <optional>

namespace tenantry::sandbox {

// What goes wrong on purpose, chosen by route name ("cart.checkout", "cart.*", "*") and count (design §7).
struct Fault
{
    enum class Kind {
        Latency,          // answers after milliseconds
        CutBeforeEffect,  // the connection breaks, nothing happened
        CutAfterEffect,   // the connection breaks, it happened
        HoldAfterEffect,  // it happened, the answer waits for "release"
        Unauthorized,     // 401
        Throttled,        // 429 with Retry-After
        Error,            // status and code of choice, before the effect
        ErrorAfterEffect, // the same, but it happened
        Truncated,        // half of the body
        Malformed,        // not JSON
        Html,             // a page with status 200
        SlowBody,         // the body comes in drips
        Redirect,         // to another origin
        ForeignNext       // links.next points to another origin
    };

    QString route;
    Kind kind = Kind::Error;
    int times = 1;                  // 0: until cleared
    int skip = 0;                   // let so many pass first
    std::optional<QDateTime> until; // base time
    int milliseconds = 0;
    int status = 500;
    int code = 0;
    int retryAfter = 1;
    QString target = QStringLiteral("https://attacker.example/v1");

    bool hits(const QString &name) const;
    bool afterEffect() const
    {
        return kind == Kind::CutAfterEffect || kind == Kind::HoldAfterEffect || kind == Kind::ErrorAfterEffect;
    }
    QJsonObject toJson() const;
};

class FaultBoard final
{
public:
    // Understands {"route", "kind", "times", "skip", "seconds", "ms", "status", "code", "retryAfter", "to"}.
    // Empty when the kind is unknown.
    static std::optional<Fault> read(const QJsonObject &json, const QDateTime &now);
    // "route:kind[:times[:value]]" of the command line.
    static QJsonObject fromOption(const QString &option);

    void add(Fault fault) { m_faults.append(std::move(fault)); }
    void clear() { m_faults.clear(); }
    QJsonArray toJson() const;
    // The fault for this arrival, if any; counts it.
    std::optional<Fault> take(const QString &route, const QDateTime &now);

private:
    QList<Fault> m_faults;
};

// What a fault makes of the answer of an arrival whose route did run.
Reply spoiled(const Fault &fault, Reply reply);
// The answer of a fault that keeps the route from running; empty for the others.
std::optional<Reply> instead(const Fault &fault);

} // namespace tenantry::sandbox
