// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intent.h"

namespace tenantry {

// Named moments around a writing step, for tests that end the process there. The program uses none.
class ExecutionProbe
{
public:
    enum class Point { BeforeCommit, AfterCommit, AfterSend, ReplyBeforeCommit };
    virtual ~ExecutionProbe() = default;
    virtual void at(Point point, const Intent &intent, const Step &step) = 0;
};

} // namespace tenantry
