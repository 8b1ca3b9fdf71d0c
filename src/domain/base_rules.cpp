// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base_rules.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <vector>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

constexpr int knownFormat = 1;

Error fault(const QString &fileName, int line, const QString &what)
{
    Error error;
    error.kind = Error::Kind::Invalid;
    error.subject = u"%1:%2"_s.arg(fileName).arg(line);
    error.detail = what;
    return error;
}

int lineAt(const QByteArray &bytes, qsizetype offset)
{
    return 1 + static_cast<int>(std::count(bytes.begin(), bytes.begin() + std::min(offset, bytes.size()), '\n'));
}

// QJsonDocument forgets where values stood. Entries of the rule list are the objects at depth two below the root.
std::vector<int> entryLines(const QByteArray &bytes)
{
    std::vector<int> lines;
    int depth = 0;
    int line = 1;
    bool inText = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (c == '\n')
            ++line;
        if (inText && c == '\\')
            ++i;
        else if (c == '"')
            inText = !inText;
        else if (!inText && (c == '{' || c == '['))
            depth += 1;
        else if (!inText && (c == '}' || c == ']'))
            depth -= 1;
        if (!inText && c == '{' && depth == 3)
            lines.push_back(line);
    }
    return lines;
}

Result<Rule> readRule(const QJsonValue &value, const QString &fileName, int line)
{
    if (!value.isObject())
        return fault(fileName, line, u"a rule must be an object"_s);
    const QJsonObject json = value.toObject();
    Rule rule;
    rule.line = line;
    rule.id = json.value("id"_L1).toString();
    rule.value = json.value("value"_L1);
    rule.unit = json.value("unit"_L1).toString();
    rule.from = QDate::fromString(json.value("from"_L1).toString(), Qt::ISODate);
    rule.source = json.value("source"_L1).toString();
    rule.note = json.value("note"_L1).toString();
    if (rule.id.isEmpty())
        return fault(fileName, line, u"a rule without id"_s);
    if (rule.value.isUndefined() || rule.value.isNull())
        return fault(fileName, line, u"%1 has no value"_s.arg(rule.id));
    if (!rule.from.isValid())
        return fault(fileName, line, u"%1 has no date in from (yyyy-MM-dd)"_s.arg(rule.id));
    if (rule.source.isEmpty())
        return fault(fileName, line, u"%1 has no source"_s.arg(rule.id));
    if (json.contains("paper"_L1) && !json.value("paper"_L1).isString()) // for developers only
        return fault(fileName, line, u"%1: paper must be a text"_s.arg(rule.id));
    return rule;
}

// Puts a rule among those of its id, oldest first; false if one of the same day is there.
bool insertByDate(QList<Rule> &among, const Rule &rule)
{
    const auto place = std::lower_bound(among.begin(), among.end(), rule,
                                        [](const Rule &a, const Rule &b) { return a.from < b.from; });
    if (place != among.end() && place->from == rule.from)
        return false;
    among.insert(place, rule);
    return true;
}

template <class T>
T demand(const Result<T> &result)
{
    if (!result)
        qFatal("built-in rules: %s: %s", qUtf8Printable(result.error().subject), qUtf8Printable(result.error().detail));
    return result.value();
}

} // namespace

Result<BaseRules> BaseRules::parse(const QByteArray &bytes, const QString &fileName)
{
    QJsonParseError syntax;
    const QJsonObject root = QJsonDocument::fromJson(bytes, &syntax).object();
    if (syntax.error != QJsonParseError::NoError)
        return fault(fileName, lineAt(bytes, syntax.offset), syntax.errorString());
    if (root.value("format"_L1).toInt() != knownFormat)
        return fault(fileName, 1, u"format must be %1"_s.arg(knownFormat));
    if (!root.value("rules"_L1).isArray())
        return fault(fileName, 1, u"rules must be a list"_s);

    BaseRules rules;
    rules.m_fileName = fileName;
    const QJsonArray entries = root.value("rules"_L1).toArray();
    const std::vector<int> lines = entryLines(bytes);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const auto index = static_cast<std::size_t>(i);
        const auto rule = readRule(entries[i], fileName, index < lines.size() ? lines[index] : 1);
        if (!rule)
            return rule.error();
        if (!insertByDate(rules.m_rules[rule->id], *rule))
            return fault(fileName, rule->line, u"%1 is given twice for one day"_s.arg(rule->id));
    }
    return rules;
}

const BaseRules &BaseRules::builtIn()
{
    static const BaseRules rules = [] {
        QFile file(u":/rules/base.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("built-in rules are not compiled in");
        return demand(parse(file.readAll(), u"base.json"_s));
    }();
    return rules;
}

Result<Rule> BaseRules::rule(QStringView id, QDate on) const
{
    const QList<Rule> all = m_rules.value(id.toString());
    const auto found =
        std::find_if(all.rbegin(), all.rend(), [on](const Rule &rule) { return !on.isValid() || rule.from <= on; });
    if (found != all.rend())
        return *found;
    const int line = all.isEmpty() ? 0 : all.first().line;
    return fault(m_fileName, line,
                 all.isEmpty() ? u"no rule %1"_s.arg(id) : u"no rule %1 on %2"_s.arg(id, on.toString(Qt::ISODate)));
}

Error BaseRules::wrongKind(const Rule &rule, const QString &wanted) const
{
    return fault(m_fileName, rule.line, u"%1 must be %2"_s.arg(rule.id, wanted));
}

Result<int> BaseRules::number(QStringView id, QDate on) const
{
    const auto found = rule(id, on);
    if (!found)
        return found.error();
    constexpr int none = -1; // limits are never negative
    const int value = found->value.toInt(none);
    if (value == none)
        return wrongKind(*found, u"a whole number"_s);
    return value;
}

Result<QString> BaseRules::text(QStringView id, QDate on) const
{
    const auto found = rule(id, on);
    if (!found)
        return found.error();
    if (!found->value.isString())
        return wrongKind(*found, u"a text"_s);
    return found->value.toString();
}

Result<QStringList> BaseRules::words(QStringView id, QDate on) const
{
    const auto found = rule(id, on);
    if (!found)
        return found.error();
    QStringList words;
    for (const auto each : found->value.toArray()) {
        if (!each.isString())
            return wrongKind(*found, u"a list of texts"_s);
        words.append(each.toString());
    }
    if (!found->value.isArray())
        return wrongKind(*found, u"a list of texts"_s);
    return words;
}

Result<QJsonObject> BaseRules::object(QStringView id, QDate on) const
{
    const auto found = rule(id, on);
    if (!found)
        return found.error();
    if (!found->value.isObject())
        return wrongKind(*found, u"an object"_s);
    return found->value.toObject();
}

Result<std::chrono::seconds> BaseRules::duration(QStringView id, QDate on) const
{
    const auto found = rule(id, on);
    const auto count = number(id, on);
    if (!count)
        return count.error();
    static const QHash<QString, int> seconds{{u"second"_s, 1}, {u"minute"_s, 60}, {u"hour"_s, 3600}, {u"day"_s, 86400}};
    if (!seconds.contains(found->unit))
        return wrongKind(*found, u"in second, minute, hour or day"_s);
    return std::chrono::seconds(std::int64_t{seconds.value(found->unit)} * *count);
}

QStringList BaseRules::ids() const
{
    QStringList ids = m_rules.keys();
    ids.sort();
    return ids;
}

int builtInNumber(QStringView id)
{
    return demand(BaseRules::builtIn().number(id));
}

QStringList builtInWords(QStringView id)
{
    return demand(BaseRules::builtIn().words(id));
}

std::chrono::seconds builtInDuration(QStringView id)
{
    return demand(BaseRules::builtIn().duration(id));
}

} // namespace tenantry
