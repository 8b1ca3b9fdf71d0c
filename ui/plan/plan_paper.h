// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/paper.h"
#include "services/api/plan_desk.h"

namespace tenantry {

// What stands on a plan that somebody shall approve beside the changes themselves.
struct PlanPaperFacts
{
    std::optional<Account> account; // whose plan it is
    QDateTime preparedAt;           // UTC
    QString credit;                 // the estimate of the credit line, a line each; empty: none
};

// The changes of a plan by customer, each with before and after, verdict and cost, the totals and a place to sign;
// plain text in the reader's language.
Paper planPaper(const QList<PlanItem> &items, const PlanPaperFacts &facts);

} // namespace tenantry
