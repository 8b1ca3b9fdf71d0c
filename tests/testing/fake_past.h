// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/as_of.h"
#include "services/api/evidence.h"

#include <QMap>

namespace tenantry::testing {

// The past as a test sets it: states of one customer by the instant they began.
class FakeAsOf final : public AsOf
{
    Q_OBJECT
public:
    using AsOf::AsOf;
    QMap<QDateTime, QList<Subscription>> states;
    QString companyName = QStringLiteral("Contoso SRL");
    QList<qint64> asked;
    std::optional<Error> failure;

    Async<PastCustomer> at(qint64 customer, const QDateTime &instant) override;
    Async<PastComparison> compare(qint64 customer, const QDateTime &one, const QDateTime &other) override;

private:
    PastCustomer stateAt(const QDateTime &instant) const;
};

class FakeEvidenceDesk final : public EvidenceDesk
{
    Q_OBJECT
public:
    using EvidenceDesk::EvidenceDesk;
    EvidencePack pack;
    QList<IntentId> gathered;
    QList<Paper> papers;
    QStringList parents;
    std::optional<Error> failure;      // gather() fails with it
    std::optional<Error> writeFailure; // write() fails with it

    Async<EvidencePack> gather(const IntentId &id) override;
    Async<QString> write(const EvidencePack &written, const Paper &paper, const QString &parent) override;
};

} // namespace tenantry::testing
