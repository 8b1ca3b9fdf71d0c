// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

namespace tenantry::partnercenter {

// What an answer to a step of an order means. Answers that settle nothing are asked for again, slower each time; an
// answer to a write that does not tell whether it took effect asks for reading back.
StepVerdict judgeOrderStep(const Intent &intent, const Step &step, const ApiReply &reply, const QDateTime &now);

} // namespace tenantry::partnercenter
