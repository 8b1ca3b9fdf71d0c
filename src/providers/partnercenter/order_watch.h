// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

namespace tenantry::partnercenter {

// Follows placed orders until every line has its subscription (api/partner-center.md §9). A new order may stay unseen
// for fifteen minutes; the longer ago the checkout, the slower it is asked for.
StepVerdict judgeWatch(const Intent &intent, const Step &step, const ApiReply &reply, const QDateTime &now);

} // namespace tenantry::partnercenter
