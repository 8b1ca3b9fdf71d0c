// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rule_conditions.h"

#include "domain/rule_checks.h"

#include <QJsonArray>
#include <algorithm>
#include <array>

namespace tenantry {

using namespace Qt::StringLiterals;
using namespace rulechecks;

namespace {

// --- reading

QString readFlag(const QJsonValue &value, RuleCondition &condition)
{
    condition.flag = value.toBool();
    return value.isBool() ? QString() : u"true or false"_s;
}

QString readTrue(const QJsonValue &value, RuleCondition &condition)
{
    condition.flag = true;
    return value.isBool() && value.toBool() ? QString() : u"true"_s;
}

QString readNumber(const QJsonValue &value, RuleCondition &condition)
{
    constexpr int none = -1;
    condition.number = value.toInt(none);
    return condition.number >= 0 ? QString() : u"a whole number"_s;
}

QString readDay(const QJsonValue &value, RuleCondition &condition)
{
    condition.day = QDate::fromString(value.toString(), Qt::ISODate);
    return condition.day.isValid() ? QString() : u"a date (yyyy-MM-dd)"_s;
}

bool readTexts(const QJsonValue &value, QStringList &words)
{
    for (const auto each : value.toArray()) {
        if (!each.isString())
            return false;
        words.append(each.toString());
    }
    return !words.isEmpty();
}

QString readWords(const QJsonValue &value, RuleCondition &condition)
{
    return readTexts(value, condition.words) ? QString() : u"a list of texts"_s;
}

QString readTerms(const QJsonValue &value, RuleCondition &condition)
{
    const bool fits = readTexts(value, condition.words) &&
                      std::all_of(condition.words.begin(), condition.words.end(),
                                  [](const QString &word) { return termFromText(word) != Term::Unknown; });
    return fits ? QString() : u"a list of P1M, P1Y, P3Y"_s;
}

QString readStatus(const QJsonValue &value, RuleCondition &condition)
{
    const bool fits =
        readTexts(value, condition.words) && std::all_of(condition.words.begin(), condition.words.end(), isStatusName);
    return fits ? QString() : u"a list of none, active, pending, suspended, expired, disabled, deleted"_s;
}

QString readRegions(const QJsonValue &value, RuleCondition &condition)
{
    const QString expected = u"a list of lists of countries"_s;
    for (const auto region : value.toArray()) {
        condition.regions.append(QStringList());
        if (!readTexts(region, condition.regions.last()))
            return expected;
    }
    return value.isArray() ? QString() : expected;
}

QString readPairs(const QJsonValue &value, RuleCondition &condition)
{
    const QString expected = u"a list of pairs of a term and a billing plan"_s;
    for (const auto each : value.toArray()) {
        QStringList words;
        if (!readTexts(each, words) || words.size() != 2)
            return expected;
        condition.pairs.append({termFromText(words[0]), cycleFromText(words[1])});
        if (condition.pairs.last().first == Term::Unknown || condition.pairs.last().second == BillingCycle::Unknown)
            return expected;
    }
    return condition.pairs.isEmpty() ? expected : QString();
}

struct Vocable
{
    QLatin1StringView name;
    QString (*read)(const QJsonValue &, RuleCondition &);
    ConditionFinding (*check)(const RuleCondition &, const RuleQuestion &);
    NextTime next; // where the pack does not say
};

constexpr std::array vocabulary{
    Vocable{"status"_L1, readStatus, checkStatus, NextTime::Unsaid},
    Vocable{"trial"_L1, readFlag, checkTrial, NextTime::Never},
    Vocable{"add-on"_L1, readFlag, checkAddOn, NextTime::Never},
    Vocable{"auto-renew"_L1, readFlag, checkAutoRenew, NextTime::Unsaid},
    Vocable{"product-type"_L1, readWords, checkProductType, NextTime::Never},
    Vocable{"seat-window"_L1, readNumber, checkSeatWindow, NextTime::Renewal},
    Vocable{"term-window"_L1, readNumber, checkTermWindow, NextTime::Renewal},
    Vocable{"before-term-end"_L1, readNumber, checkBeforeTermEnd, NextTime::Renewal},
    Vocable{"term-younger-than"_L1, readNumber, checkYoungerThan, NextTime::Renewal},
    Vocable{"term-older-than"_L1, readNumber, checkOlderThan, NextTime::Unsaid},
    Vocable{"at-renewal"_L1, readTrue, checkAtRenewal, NextTime::Renewal},
    Vocable{"term-ends-from"_L1, readDay, checkTermEndsFrom, NextTime::Unsaid},
    Vocable{"term-began-from"_L1, readDay, checkTermBeganFrom, NextTime::Unsaid},
    Vocable{"at-least"_L1, readNumber, checkAtLeast, NextTime::Never},
    Vocable{"at-most"_L1, readNumber, checkAtMost, NextTime::Never},
    Vocable{"limits"_L1, readTrue, checkLimits, NextTime::Never},
    Vocable{"plan-within-term"_L1, readTrue, checkPlanWithinTerm, NextTime::Never},
    Vocable{"pairs"_L1, readPairs, checkPairs, NextTime::Never},
    Vocable{"term-is"_L1, readTerms, checkTermIs, NextTime::Never},
    Vocable{"within-seats"_L1, readTrue, checkWithinSeats, NextTime::Never},
    Vocable{"term-not-shorter"_L1, readTrue, checkTermNotShorter, NextTime::Renewal},
    Vocable{"longer-term"_L1, readTrue, checkLongerTerm, NextTime::Renewal},
    Vocable{"offered"_L1, readTrue, checkOffered, NextTime::Unsaid},
    Vocable{"no-instruction-when-off"_L1, readTrue, checkNoInstructionWhenOff, NextTime::Unsaid},
    Vocable{"regions"_L1, readRegions, checkRegions, NextTime::Never},
};

const Vocable &vocable(const RuleCondition &condition)
{
    return vocabulary[static_cast<std::size_t>(condition.word)];
}

} // namespace

ConditionFinding checkCondition(const RuleCondition &condition, const RuleQuestion &question)
{
    return vocable(condition).check(condition, question);
}

int conditionWord(const QString &name)
{
    const auto found =
        std::find_if(vocabulary.begin(), vocabulary.end(), [&name](const Vocable &each) { return each.name == name; });
    return found == vocabulary.end() ? -1 : static_cast<int>(found - vocabulary.begin());
}

QStringList conditionWords()
{
    QStringList words;
    for (const Vocable &each : vocabulary)
        words.append(each.name);
    return words;
}

QString readCondition(const QJsonValue &value, RuleCondition &condition)
{
    condition.next = vocable(condition).next;
    return vocable(condition).read(value, condition);
}

bool isReturnWindow(const RuleCondition &condition)
{
    return vocable(condition).check == &checkSeatWindow;
}

bool takesUnit(const RuleCondition &condition)
{
    static constexpr std::array lengths{&checkSeatWindow, &checkTermWindow, &checkBeforeTermEnd, &checkYoungerThan,
                                        &checkOlderThan};
    return std::find(lengths.begin(), lengths.end(), vocable(condition).check) != lengths.end();
}

} // namespace tenantry
