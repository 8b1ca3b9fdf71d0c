// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/as_of.h"

namespace tenantry {

class Database;

// Reads the past of one customer from store.db. GUI thread.
class AsOfService final : public AsOf
{
    Q_OBJECT
public:
    explicit AsOfService(Database &store, QObject *parent = nullptr);

    Async<PastCustomer> at(qint64 customer, const QDateTime &instant) override;
    Async<PastComparison> compare(qint64 customer, const QDateTime &one, const QDateTime &other) override;

private:
    Database &m_store;
};

} // namespace tenantry
