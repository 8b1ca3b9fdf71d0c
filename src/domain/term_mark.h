// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QDateTime>

namespace tenantry {

// Which end of which term: what alerts, snoozing and decisions hang on (C4).
struct TermKey
{
    SubscriptionId subscription;
    QDateTime end; // UTC

    bool operator==(const TermKey &) const = default;
    friend size_t qHash(const TermKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.subscription, key.end.toMSecsSinceEpoch());
    }
};

// What a person has noted about ending terms. Kept in the ledger; taken back, never deleted.
struct TermMark
{
    enum class Kind { LeftAsIs, Snoozed, Muted };
    enum class Scope { Term, Sku, Customer }; // LeftAsIs and Snoozed: always Term
    qint64 number = 0;                        // in the ledger
    Kind kind = Kind::LeftAsIs;
    Scope scope = Scope::Term;
    QString subject;   // the id of the subscription or customer, or "product:sku" (the offer id of a legacy offer)
    QDateTime termEnd; // of Scope::Term; UTC
    QDateTime until;   // of Snoozed and Muted; UTC
    QString stood;     // of LeftAsIs: stoodAs() then
    QString who;       // may be erased, as why
    QString why;
    QDateTime at; // UTC

    bool operator==(const TermMark &) const = default;
};

} // namespace tenantry
