// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ending_reading.h"

namespace tenantry {

// What is asked of the provider when a person wants to choose until when a next term runs (C25), and what the store
// adds to its answer.
struct TermEndQuestion
{
    Subscription renewed; // as it would stand for a full term
    Verdict rule;         // anything but allowed: there is nothing to ask
    QHash<SubscriptionId, QString> names;
};
Result<TermEndQuestion> termEndQuestion(Connection &store, const EndingReading &reading, const EndingRecord &record,
                                        const NextTerm &wanted);
TermEndChoices choicesOf(const TermEndQuestion &question, const QList<AllowedEnd> &ends);

} // namespace tenantry
