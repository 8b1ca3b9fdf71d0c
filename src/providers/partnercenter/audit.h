// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

namespace tenantry::partnercenter {

// The audit log, the change feed for a cache (api/partner-center.md §18): at most 90 days back, paged by seek.
ApiRequest auditRequest(QDate from, QDate to);
Result<ListPage<AuditEntry>> parseAudit(const ApiRequest &asked, const ApiReply &reply);

} // namespace tenantry::partnercenter
