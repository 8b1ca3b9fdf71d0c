// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/licence_pool.h"
#include "support/async.h"

#include <QObject>

namespace tenantry {

// One tenant's licences, as last read.
struct TenantPool
{
    QList<PoolLine> lines;
    QDateTime readAt;     // when its directory was asked, UTC; invalid: never
    bool reading = false; // it is being asked right now
    // The provider's answer to the last try of this session was no; what was read before stays. That nobody could be
    // asked, offline or signed out, is no answer.
    std::optional<Error> failure;
    bool mayAsk = false; // there is an account to ask with

    bool operator==(const TenantPool &) const = default;
};

// The licence pool of a tenant (idea 9; S2-124, S2-274, C8): what is bought here, what its directory counts in all, and
// who has a seat. GUI thread.
class LicencePool : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // From the store, never the network. customer: row key of the store. Errors: NotFound, Storage.
    virtual Async<TenantPool> pool(qint64 customer) = 0;
    // Asks the provider; changed() tells when the answer is there, whatever it is. Errors: those of the answer,
    // Forbidden for a sign-in that may not see the tenant's licences; SignedOut; NotFound.
    virtual Async<Done> refresh(qint64 customer) = 0;

Q_SIGNALS:
    void changed(qint64 customer); // its pool is to be read again
};

} // namespace tenantry
