// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service_graph.h"

namespace tenantry {

// The work of tenantryctl over a service graph. Each ends by leaving the event loop with its exit code.
struct CtlOptions
{
    bool full = false;
    bool listOnly = false;
    bool untilSettled = false; // plan send: wait until nothing is running any more
};

void syncJob(ServiceGraph &graph, const CtlOptions &options);
void planSendJob(ServiceGraph &graph, const CtlOptions &options);
void planListJob(ServiceGraph &graph);
void connectSampleJob(ServiceGraph &graph);

} // namespace tenantry
