// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/term.h"
#include "domain/term_end.h"
#include "net/api_reply.h"
#include "net/api_request.h"
#include "support/result.h"

namespace tenantry::partnercenter {

// Days on which a term of a customer may end before it is full (api/partner-center.md §10.1, §19.6).
ApiRequest allowedEndsRequest(const CustomerId &customer, const TermWord &term, const QDateTime &begins);

Result<QList<AllowedEnd>> parseAllowedEnds(const ApiReply &reply);

} // namespace tenantry::partnercenter
