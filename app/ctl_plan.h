// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenantry {

class ServiceGraph;

// The plan without a window. Each job ends by leaving the event loop with its exit code. Importing and queueing need
// the accounts to be loaded and no connection; nothing is sent by them.
void planImportJob(ServiceGraph &graph, const QString &file);
// Drafts that the rules allow become Queued; the others are listed with what the rules say, exit code 1.
void planQueueJob(ServiceGraph &graph);
void planListJob(ServiceGraph &graph);
// What a killed process left running goes on, then everything Queued is sent: orders side by side, changes one after
// the other, because each sends back the whole subscription as it was just before.
void planSendJob(ServiceGraph &graph);

} // namespace tenantry
