// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rows.h"
#include "domain/transition.h"
#include "domain/verdict.h"
#include "support/async.h"

#include <QObject>

namespace tenantry {

// A target from the provider's list with the terms and billing plans it is sold with to this customer.
struct TransitionOffer
{
    struct Plan
    {
        TermWord term;
        CycleWord billing;
        ShownPrice price; // list price of the customer's country, where a price list was read

        bool operator==(const Plan &) const = default;
    };
    TransitionTarget target;
    QList<Plan> plans; // those that the rules allow; empty where none is eligible

    bool operator==(const TransitionOffer &) const = default;
};

struct TransitionQuestion
{
    SubscriptionRow row;
    QString customerName;
    bool trial = false;            // what is wished is a conversion
    Verdict verdict;               // whether it is possible at all, by the rules
    QList<TransitionOffer> offers; // eligible ones first, as the provider names them
    QDateTime readAt;              // UTC; the provider may say otherwise later

    bool operator==(const TransitionQuestion &) const = default;
};

// What the seats of a subscription may become (api/partner-center.md §10.3). Asked when a person wants to know: only
// the provider can say. Of the current account. GUI thread.
class TransitionDesk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Errors: SignedOut and Offline without a connection, NotFound, Invalid where the provider knows no such thing (a
    // legacy offer), and whatever the provider answers.
    virtual Async<TransitionQuestion> targets(qint64 subscriptionKey) = 0;
};

} // namespace tenantry
