// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rule_packs.h"

#include <QJsonValue>
#include <QList>
#include <chrono>

namespace tenantry {

// When a refused wish will be allowed: not at all, at the renewal (end of the term), or nobody said.
enum class NextTime { Unsaid, Never, Renewal };

// One condition of a rule: a word of the vocabulary (rule_conditions.cpp) with what the pack gives it.
struct RuleCondition
{
    int word = -1; // index in the vocabulary
    bool flag = false;
    int number = 0;
    std::chrono::seconds length{0};
    QStringList words;
    QStringList finals;                      // status words from which there is no way back
    QList<QPair<TermWord, CycleWord>> pairs; // offered term and billing plan
    QList<QStringList> regions;              // countries of one authorised region each
    QDate day;
    QString reason; // what a screen is told where it is not met
    NextTime next = NextTime::Unsaid;
};

struct ConditionFinding
{
    enum class Kind { Met, Unmet, Untold }; // Untold: what it is about is not known
    Kind kind = Kind::Met;
    QString reason{};
    QString detail{};
    NextTime next = NextTime::Unsaid;
    QDateTime nextAt{}; // where the condition itself knows the instant
};
ConditionFinding checkCondition(const RuleCondition &condition, const RuleQuestion &question);

// A word of the vocabulary by its name in a pack; -1: no such word.
int conditionWord(const QString &name);
QStringList conditionWords();
// Reads the value that stands beside the word; what was expected there, or empty where it fits.
QString readCondition(const QJsonValue &value, RuleCondition &condition);
bool isReturnWindow(const RuleCondition &condition); // the window of seats
bool takesUnit(const RuleCondition &condition);      // its number is a length of time

} // namespace tenantry
