// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/role_rules.h"

#include "domain/rule_packs.h"

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

QString ruleWord(StaffRole role)
{
    switch (role) {
    case StaffRole::AdminAgent:
        return u"admin-agent"_s;
    case StaffRole::SalesAgent:
        return u"sales-agent"_s;
    case StaffRole::HelpdeskAgent:
        return u"helpdesk-agent"_s;
    case StaffRole::Unknown:
        break;
    }
    return {};
}

QString ruleWord(Deed deed)
{
    switch (deed) {
    case Deed::CreateCustomer:
        return u"customer.create"_s;
    case Deed::Order:
        return u"order"_s;
    case Deed::ChangeSubscription:
        break;
    }
    return u"subscription.change"_s;
}

} // namespace

Verdict roleVerdict(StaffRole role, Deed deed, const RulePacks &rules, const QDateTime &now)
{
    if (role == StaffRole::Unknown)
        return {};
    RuleQuestion question;
    question.operation = u"role.%1.%2"_s.arg(ruleWord(role), ruleWord(deed));
    question.family = OfferFamily::Nce; // the same for all
    question.now = now;
    return rules.ask(question);
}

} // namespace tenantry
