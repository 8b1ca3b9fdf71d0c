// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

namespace tenantry::partnercenter {

// Reads back after a change was taken, until the resource shows it. The provider shows changes after up to a quarter
// of an hour (api/partner-center.md §10.1), what it answered with 202 later; the longer ago the write, the slower it
// is asked. What never shows has to be looked at by a person.
StepVerdict judgeVerify(const Intent &intent, const Step &step, const ApiReply &reply, const QDateTime &now);

} // namespace tenantry::partnercenter
