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
};

// Runs work once the current account can be reached, or says why not and leaves.
void whenSignedIn(ServiceGraph &graph, std::function<void()> work);

void syncJob(ServiceGraph &graph, const CtlOptions &options);
void connectSampleJob(ServiceGraph &graph);

} // namespace tenantry
