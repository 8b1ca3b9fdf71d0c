// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rule_conditions.h"

// What each word of the vocabulary asks; the words themselves stand in rule_conditions.cpp.
namespace tenantry::rulechecks {

ConditionFinding checkStatus(const RuleCondition &condition, const RuleQuestion &question);
ConditionFinding checkTrial(const RuleCondition &condition, const RuleQuestion &question);
ConditionFinding checkAddOn(const RuleCondition &condition, const RuleQuestion &question);
ConditionFinding checkAutoRenew(const RuleCondition &condition, const RuleQuestion &question);
ConditionFinding checkProductType(const RuleCondition &condition, const RuleQuestion &question);
ConditionFinding checkSeatWindow(const RuleCondition &condition, const RuleQuestion &question);
ConditionFinding checkTermWindow(const RuleCondition &condition, const RuleQuestion &question);
ConditionFinding checkBeforeTermEnd(const RuleCondition &condition, const RuleQuestion &question);
ConditionFinding checkYoungerThan(const RuleCondition &condition, const RuleQuestion &question);
ConditionFinding checkOlderThan(const RuleCondition &condition, const RuleQuestion &question);
ConditionFinding checkAtRenewal(const RuleCondition &condition, const RuleQuestion &question);
ConditionFinding checkTermEndsFrom(const RuleCondition &condition, const RuleQuestion &question);
ConditionFinding checkTermBeganFrom(const RuleCondition &condition, const RuleQuestion &question);
ConditionFinding checkAtLeast(const RuleCondition &condition, const RuleQuestion &question);
ConditionFinding checkAtMost(const RuleCondition &condition, const RuleQuestion &question);
ConditionFinding checkLimits(const RuleCondition &condition, const RuleQuestion &question);
ConditionFinding checkPlanWithinTerm(const RuleCondition &condition, const RuleQuestion &question);
ConditionFinding checkPairs(const RuleCondition &condition, const RuleQuestion &question);
ConditionFinding checkTermIs(const RuleCondition &condition, const RuleQuestion &question);
ConditionFinding checkWithinSeats(const RuleCondition &condition, const RuleQuestion &question);
ConditionFinding checkTermNotShorter(const RuleCondition &condition, const RuleQuestion &question);
ConditionFinding checkLongerTerm(const RuleCondition &condition, const RuleQuestion &question);
ConditionFinding checkOffered(const RuleCondition &condition, const RuleQuestion &question);
ConditionFinding checkNoInstructionWhenOff(const RuleCondition &condition, const RuleQuestion &question);
ConditionFinding checkRegions(const RuleCondition &condition, const RuleQuestion &question);
bool isStatusName(const QString &name); // "active", "suspended" …

} // namespace tenantry::rulechecks
