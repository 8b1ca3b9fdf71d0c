// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QCoreApplication;

namespace tenantry {

// "tenantryctl sandbox …": prints one JSON line with the addresses, takes commands on stdin, runs until SIGTERM,
// SIGINT, the command "stop" or, with --with-parent, the end of stdin. Returns the exit code.
int runSandbox(QCoreApplication &application, const QStringList &arguments);

} // namespace tenantry
