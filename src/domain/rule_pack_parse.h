// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rule_conditions.h"

#include <QByteArray>

namespace tenantry {

// One rule that answers a question, as it stands in a pack.
struct PackRule
{
    QString id;
    QString operation;
    OfferFamily family = OfferFamily::Unknown; // Unknown: any
    QString profile;                           // empty: any
    QDate from;
    QDate until;               // its last day; invalid: still in force
    QString source;            // shown: documents a person can find
    QList<RuleCondition> when; // which subscriptions it speaks of
    QList<RuleCondition> need; // what must hold, else it refuses
    Verdict::Kind answer = Verdict::Kind::Allowed;
    QString reason;
    QString figure; // with its unit: "12 day"
    NextTime next = NextTime::Unsaid;

    bool inForce(QDate day) const { return from <= day && (!until.isValid() || day <= until); }
};

// The rules of one pack in their order; entries without an operation are the plain values BaseRules reads and are
// passed over. The first fault in the file is the Error: Invalid, subject "file:line", detail what was expected there.
Result<QList<PackRule>> parseRulePack(const QByteArray &file, const QString &fileName);

} // namespace tenantry
