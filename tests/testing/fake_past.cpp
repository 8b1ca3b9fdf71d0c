// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/fake_past.h"

#include <algorithm>

namespace tenantry::testing {

PastCustomer FakeAsOf::stateAt(const QDateTime &instant) const
{
    PastCustomer past;
    past.at = instant;
    past.knownSince = states.isEmpty() ? QDateTime() : states.firstKey();
    if (!past.known())
        return past;
    past.customer = Customer();
    past.customer->companyName = companyName;
    past.subscriptions = *std::prev(states.upperBound(instant));
    return past;
}

Async<PastCustomer> FakeAsOf::at(qint64 customer, const QDateTime &instant)
{
    asked += customer;
    return failure ? failedNow<PastCustomer>(*failure) : readyNow(stateAt(instant.toUTC()));
}

Async<PastComparison> FakeAsOf::compare(qint64 customer, const QDateTime &one, const QDateTime &other)
{
    asked += customer;
    if (failure)
        return failedNow<PastComparison>(*failure);
    PastComparison comparison;
    comparison.before = stateAt(std::min(one.toUTC(), other.toUTC()));
    comparison.after = stateAt(std::max(one.toUTC(), other.toUTC()));
    comparison.differences = differencesOf(comparison.before.subscriptions, comparison.after.subscriptions);
    return readyNow(comparison);
}

Async<EvidencePack> FakeEvidenceDesk::gather(const IntentId &id)
{
    gathered += id;
    return failure ? failedNow<EvidencePack>(*failure) : readyNow(pack);
}

Async<QString> FakeEvidenceDesk::write(const EvidencePack &, const Paper &paper, const QString &parent)
{
    papers += paper;
    parents += parent;
    return writeFailure ? failedNow<QString>(*writeFailure) : readyNow(parent + QStringLiteral("/evidence-1"));
}

} // namespace tenantry::testing
