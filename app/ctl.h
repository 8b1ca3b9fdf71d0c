// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QCoreApplication;

namespace tenantry {

class ExecutionProbe;

// The program without a window: sync, plan, prices, backup, restore. Answers on standard output, faults as one sentence
// on standard error. Exit code 0 done, 1 it did not work, 2 the words were wrong, 3 another Tenantry has the profile.
int runCtl(QCoreApplication &application, const QStringList &arguments, ExecutionProbe *probe = nullptr);

} // namespace tenantry
