// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rule_packs.h"

#include "domain/rule_pack_parse.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <algorithm>

namespace tenantry {

using namespace Qt::StringLiterals;

struct RulePacks::Index
{
    QHash<QString, QList<PackRule>> byOperation; // the most particular first, then the youngest

    void add(const QList<PackRule> &rules);
    void sort();
    // The rule that answers; its finding where a guard cannot be told. Without a subscription guarded ones are skipped.
    const PackRule *speaking(const RuleQuestion &question, ConditionFinding *untold) const;
};

namespace {

int particularity(const PackRule &rule)
{
    return (rule.profile.isEmpty() ? 0 : 4) + (rule.family == OfferFamily::Unknown ? 0 : 2) +
           (rule.when.isEmpty() ? 0 : 1);
}

bool moreParticular(const PackRule &a, const PackRule &b)
{
    const int difference = particularity(a) - particularity(b);
    return difference != 0 ? difference > 0 : a.from > b.from;
}

bool concerns(const PackRule &rule, const RuleQuestion &question, OfferFamily family, QDate day)
{
    return rule.inForce(day) && (rule.family == OfferFamily::Unknown || rule.family == family) &&
           (rule.profile.isEmpty() || rule.profile == question.profile);
}

OfferFamily familyAsked(const RuleQuestion &question)
{
    if (question.family != OfferFamily::Unknown || !question.subscription)
        return question.family;
    return familyOf(*question.subscription);
}

// What is not met before what cannot be told; met where all are, with what the last one told.
ConditionFinding worst(const QList<RuleCondition> &conditions, const RuleQuestion &question)
{
    using Kind = ConditionFinding::Kind;
    ConditionFinding worst;
    for (const RuleCondition &condition : conditions) {
        const ConditionFinding found = checkCondition(condition, question);
        if (found.kind == Kind::Unmet)
            return found;
        if (worst.kind == Kind::Met && (found.kind == Kind::Untold || !found.reason.isEmpty()))
            worst = found;
    }
    return worst;
}

void sayWhen(Verdict &verdict, NextTime next, const RuleQuestion &question)
{
    verdict.never = next == NextTime::Never;
    const QDateTime renewal = question.subscription ? question.subscription->termEnd : QDateTime();
    if (next == NextTime::Renewal && renewal.isValid() && renewal > question.now)
        verdict.nextAllowed = renewal.toUTC();
}

void sayFinding(Verdict &verdict, const ConditionFinding &found)
{
    verdict.reason = found.reason;
    verdict.detail = found.detail;
}

Verdict verdictOf(const PackRule &rule, const RuleQuestion &question, const ConditionFinding &guard)
{
    using Kind = ConditionFinding::Kind;
    Verdict verdict;
    verdict.rule = rule.id;
    verdict.source = rule.source;
    verdict.from = rule.from;
    const ConditionFinding found = guard.kind == Kind::Untold ? guard : worst(rule.need, question);
    if (found.kind != Kind::Met) {
        verdict.kind = found.kind == Kind::Unmet ? Verdict::Kind::Refused : Verdict::Kind::CannotTell;
        sayFinding(verdict, found);
        if (found.kind == Kind::Unmet)
            sayWhen(verdict, found.next, question);
        if (found.nextAt.isValid())
            verdict.nextAllowed = found.nextAt.toUTC();
        return verdict;
    }
    verdict.kind = rule.answer;
    sayFinding(verdict, found);
    if (!rule.reason.isEmpty())
        verdict.reason = rule.reason;
    if (!rule.figure.isEmpty())
        verdict.detail = rule.figure;
    if (rule.answer == Verdict::Kind::Refused)
        sayWhen(verdict, rule.next, question);
    return verdict;
}

Error unreadable(const QString &fileName, const QString &why)
{
    Error error;
    error.kind = Error::Kind::Invalid;
    error.subject = fileName + u":1"_s;
    error.detail = why;
    return error;
}

// Adds or replaces by file name: a pack is replaced whole.
std::optional<Error> readPacks(const QString &folder, QMap<QString, QList<PackRule>> &packs)
{
    const QStringList names = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return unreadable(name, file.errorString());
        const auto rules = parseRulePack(file.readAll(), name);
        if (!rules)
            return rules.error();
        packs.insert(name, *rules);
    }
    return {};
}

const QString &builtInFolder()
{
    static const QString folder = u":/rules"_s;
    return folder;
}

} // namespace

void RulePacks::Index::add(const QList<PackRule> &rules)
{
    for (const PackRule &rule : rules)
        byOperation[rule.operation].append(rule);
}

void RulePacks::Index::sort()
{
    for (QList<PackRule> &rules : byOperation)
        std::stable_sort(rules.begin(), rules.end(), moreParticular);
}

const PackRule *RulePacks::Index::speaking(const RuleQuestion &question, ConditionFinding *untold) const
{
    const auto rules = byOperation.constFind(question.operation);
    if (rules == byOperation.constEnd())
        return nullptr;
    const OfferFamily family = familyAsked(question);
    const QDate day = question.now.toUTC().date();
    for (const PackRule &rule : *rules) {
        if (!concerns(rule, question, family, day))
            continue;
        const ConditionFinding guard = worst(rule.when, question);
        if (guard.kind == ConditionFinding::Kind::Untold && untold)
            *untold = guard;
        if (guard.kind == ConditionFinding::Kind::Met || (guard.kind == ConditionFinding::Kind::Untold && untold))
            return &rule;
    }
    return nullptr;
}

const RulePacks &RulePacks::builtIn()
{
    static const RulePacks packs = [] {
        const auto read = withFolder({});
        if (!read)
            qFatal("built-in rules: %s: %s", qUtf8Printable(read.error().subject), qUtf8Printable(read.error().detail));
        return *read;
    }();
    return packs;
}

Result<RulePacks> RulePacks::withFolder(const QString &folder)
{
    QMap<QString, QList<PackRule>> builtInPacks;
    QMap<QString, QList<PackRule>> own;
    if (const auto fault = readPacks(builtInFolder(), builtInPacks))
        return *fault;
    if (!folder.isEmpty()) {
        if (const auto fault = readPacks(folder, own))
            return *fault;
    }
    auto index = std::make_shared<Index>();
    for (auto each = own.constBegin(); each != own.constEnd(); ++each) {
        index->add(*each); // first: of two alike the user's speaks
        builtInPacks.remove(each.key());
    }
    for (const QList<PackRule> &rules : std::as_const(builtInPacks))
        index->add(rules);
    index->sort();
    RulePacks read;
    read.m_index = index;
    return read;
}

Result<RulePacks> RulePacks::parse(const QByteArray &bytes, const QString &fileName)
{
    const auto rules = parseRulePack(bytes, fileName);
    if (!rules)
        return rules.error();
    auto index = std::make_shared<Index>();
    index->add(*rules);
    index->sort();
    RulePacks read;
    read.m_index = index;
    return read;
}

Verdict RulePacks::ask(const RuleQuestion &question) const
{
    ConditionFinding guard;
    const PackRule *rule = m_index ? m_index->speaking(question, &guard) : nullptr;
    if (rule)
        return verdictOf(*rule, question, guard);
    return {}; // no rule speaks of it
}

std::chrono::seconds RulePacks::returnWindow(OfferFamily family, const QString &profile, const QDateTime &now) const
{
    RuleQuestion question;
    question.operation = u"seats.fewer"_s;
    question.family = family;
    question.profile = profile;
    question.now = now;
    return returnWindow(question);
}

std::chrono::seconds RulePacks::returnWindow(const RuleQuestion &seatsFewer) const
{
    const PackRule *rule = m_index ? m_index->speaking(seatsFewer, nullptr) : nullptr;
    if (!rule || rule->answer != Verdict::Kind::Allowed)
        return std::chrono::seconds::zero();
    const auto window = std::find_if(rule->need.begin(), rule->need.end(), isReturnWindow);
    return window == rule->need.end() ? std::chrono::seconds::max() : window->length;
}

QStringList RulePacks::operations() const
{
    QStringList names = m_index ? m_index->byOperation.keys() : QStringList();
    names.sort();
    return names;
}

} // namespace tenantry
