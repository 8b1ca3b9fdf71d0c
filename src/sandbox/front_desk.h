// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/arrivals.h"
#include "sandbox/faults.h"
#include "sandbox/router.h"
#include "sandbox/sign_in.h"
#include "sandbox/throttle.h"

namespace tenantry::sandbox {

// What every request passes, in this order: host, route, fault switch, throttle, headers, token, role, request id;
// then its route; then the fault switches of the way back. Logs the arrival.
class FrontDesk final
{
public:
    FrontDesk(World &world, SignIn &signIn);

    void add(const QList<Route> &routes) { m_router.add(routes); }
    const Router &router() const { return m_router; }
    Reply answer(const Request &request);

    // Called after a request changed the state, before its answer leaves.
    std::function<void()> onChange;
    // Answers POST /control; unset answers 404.
    std::function<Reply(const Request &)> control;

    Arrivals arrivals;
    FaultBoard faults;
    Throttle throttle;

private:
    Reply process(Call &call, const Router::Match &match, const std::optional<Fault> &fault);
    Reply run(Call &call, const Route &route);
    std::optional<Reply> objection(Call &call, const Route &route);
    std::optional<Reply> headerObjection(const Request &request, const Route &route) const;
    bool isOurHost(const Request &request) const;
    void addEcho(const Request &request, Reply &reply) const;

    World &m_world;
    SignIn &m_signIn;
    Router m_router;
};

} // namespace tenantry::sandbox
