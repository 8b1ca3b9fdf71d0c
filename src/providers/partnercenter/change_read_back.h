// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

namespace tenantry::partnercenter {

// After a lost answer to the write the subscription itself is asked: it shows the change: it happened; it still shows
// what was before: it did not, and values are absolute, so that a repeat is harmless (api/partner-center.md §1.8). If
// anything else in the resource moved meanwhile, the repeat is built anew. A third value is for a person.
std::optional<ApiRequest> changeReadBack(const Intent &intent, const Step &step, int round);
ReadBackVerdict judgeChangeReadBack(const Intent &intent, const Step &step, const ApiReply &reply,
                                    const QDateTime &now);

} // namespace tenantry::partnercenter
