// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/error.h"

#include <QString>

namespace tenantry {

// How tenantryctl speaks: answers on standard output, faults as one sentence on standard error.
void say(const QString &line);
void complain(const QString &what, const Error &error);
void leave(int code); // ends the event loop with this exit code

} // namespace tenantry
