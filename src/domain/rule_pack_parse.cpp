// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rule_pack_parse.h"

#include "domain/rule_pack_lines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

constexpr int packFormat = 1;

Error packFault(const QString &fileName, int line, const QString &what)
{
    Error error;
    error.kind = Error::Kind::Invalid;
    error.subject = u"%1:%2"_s.arg(fileName).arg(line);
    error.detail = what;
    return error;
}

const QHash<QString, int> &unitSeconds()
{
    static const QHash<QString, int> units{{u"second"_s, 1}, {u"minute"_s, 60}, {u"hour"_s, 3600}, {u"day"_s, 86400}};
    return units;
}

// Reads on after a fault and keeps the first one.
class PackReader
{
public:
    PackReader(const QByteArray &bytes, const QString &fileName) : m_fileName(fileName), m_lines(linesOfValues(bytes))
    {}

    const std::optional<Error> &fault() const { return m_fault; }
    void refuse(const QString &path, const QString &what);
    PackRule rule(const QString &path, const QJsonValue &value);

private:
    int lineOf(QString path) const;
    void demand(bool fits, const QString &path, const QString &what);
    void members(const QString &path, const QJsonObject &json, const QStringList &known);
    void readDates(const QString &path, const QJsonObject &json, PackRule &rule);
    void readFamily(const QString &path, const QJsonObject &json, PackRule &rule);
    void readAnswer(const QString &path, const QJsonObject &json, PackRule &rule);
    void readFigure(const QString &path, const QJsonObject &json, PackRule &rule);
    NextTime next(const QString &path, const QJsonValue &value);
    QList<RuleCondition> conditions(const QString &path, const QJsonValue &value);
    RuleCondition condition(const QString &path, const QJsonObject &json);
    void readUnit(const QString &path, const QJsonObject &json, RuleCondition &condition);
    void readFinals(const QString &path, const QJsonObject &json, RuleCondition &condition);

    QString m_fileName;
    QHash<QString, int> m_lines;
    std::optional<Error> m_fault;
    QString m_id; // of the rule that is being read
    QSet<QString> m_days;
};

// A member that is missing has no line: it is missed where its owner begins.
int PackReader::lineOf(QString path) const
{
    while (!m_lines.contains(path) && !path.isEmpty())
        path = path.contains(u'/') ? path.section(u'/', 0, -2) : QString();
    return m_lines.value(path, 1);
}

void PackReader::refuse(const QString &path, const QString &what)
{
    if (!m_fault)
        m_fault = packFault(m_fileName, lineOf(path), what);
}

void PackReader::demand(bool fits, const QString &path, const QString &what)
{
    if (!fits)
        refuse(path, what);
}

// A misspelt member would be a rule that silently says less than was meant.
void PackReader::members(const QString &path, const QJsonObject &json, const QStringList &known)
{
    for (auto each = json.begin(); each != json.end(); ++each)
        demand(known.contains(each.key()), path + u'/' + each.key(), u"%1: unknown member %2"_s.arg(m_id, each.key()));
}

PackRule PackReader::rule(const QString &path, const QJsonValue &value)
{
    PackRule rule;
    const QJsonObject json = value.toObject();
    rule.id = m_id = json["id"_L1].toString();
    demand(value.isObject(), path, u"a rule must be an object"_s);
    demand(!rule.id.isEmpty(), path, u"a rule without id"_s);
    members(path, json,
            {u"id"_s, u"operation"_s, u"family"_s, u"profile"_s, u"from"_s, u"until"_s, u"source"_s, u"paper"_s,
             u"note"_s, u"when"_s, u"need"_s, u"answer"_s, u"reason"_s, u"next"_s, u"figure"_s, u"unit"_s});
    rule.operation = json["operation"_L1].toString();
    demand(!rule.operation.isEmpty(), path + u"/operation"_s, u"%1: operation must be a text"_s.arg(m_id));
    rule.profile = json["profile"_L1].toString();
    readFamily(path, json, rule);
    readDates(path, json, rule);
    rule.source = json["source"_L1].toString();
    demand(!rule.source.isEmpty(), path + u"/source"_s, u"%1 has no source"_s.arg(m_id));
    demand(!json.contains("paper"_L1) || json["paper"_L1].isString(), path + u"/paper"_s,
           u"%1: paper must be a text"_s.arg(m_id)); // for developers only
    rule.when = conditions(path + u"/when"_s, json["when"_L1]);
    rule.need = conditions(path + u"/need"_s, json["need"_L1]);
    readAnswer(path, json, rule);
    readFigure(path, json, rule);
    return rule;
}

void PackReader::readFamily(const QString &path, const QJsonObject &json, PackRule &rule)
{
    const QString family = json["family"_L1].toString();
    rule.family = family == "nce"_L1      ? OfferFamily::Nce
                  : family == "legacy"_L1 ? OfferFamily::Legacy
                                          : OfferFamily::Unknown;
    demand(rule.family != OfferFamily::Unknown || family == "any"_L1, path + u"/family"_s,
           u"%1: family must be nce, legacy or any"_s.arg(m_id));
}

void PackReader::readDates(const QString &path, const QJsonObject &json, PackRule &rule)
{
    rule.from = QDate::fromString(json["from"_L1].toString(), Qt::ISODate);
    demand(rule.from.isValid(), path + u"/from"_s, u"%1 has no date in from (yyyy-MM-dd)"_s.arg(m_id));
    const QString day = u"%1 %2"_s.arg(rule.id, rule.from.toString(Qt::ISODate));
    demand(!m_days.contains(day), path, u"%1 is given twice for one day"_s.arg(m_id));
    m_days.insert(day);
    if (!json.contains("until"_L1))
        return;
    rule.until = QDate::fromString(json["until"_L1].toString(), Qt::ISODate);
    demand(rule.until.isValid() && rule.until >= rule.from, path + u"/until"_s,
           u"%1: until must be a date (yyyy-MM-dd) not before from"_s.arg(m_id));
}

NextTime PackReader::next(const QString &path, const QJsonValue &value)
{
    static const QHash<QString, NextTime> times{
        {u"never"_s, NextTime::Never}, {u"renewal"_s, NextTime::Renewal}, {u"unsaid"_s, NextTime::Unsaid}};
    demand(times.contains(value.toString()), path, u"%1: next must be never, renewal or unsaid"_s.arg(m_id));
    return times.value(value.toString());
}

void PackReader::readAnswer(const QString &path, const QJsonObject &json, PackRule &rule)
{
    using Kind = Verdict::Kind;
    static const QHash<QString, Kind> answers{
        {u"allowed"_s, Kind::Allowed}, {u"refused"_s, Kind::Refused}, {u"unknown"_s, Kind::CannotTell}};
    const QString answer = json["answer"_L1].toString();
    demand(answers.contains(answer), path + u"/answer"_s,
           u"%1: answer must be allowed, refused or unknown"_s.arg(m_id));
    rule.answer = answers.value(answer);
    rule.reason = json["reason"_L1].toString();
    demand(rule.answer == Kind::Allowed || !rule.reason.isEmpty(), path + u"/reason"_s,
           u"%1: an answer that is not allowed needs a reason"_s.arg(m_id));
    if (rule.answer == Kind::Refused)
        rule.next = next(path + u"/next"_s, json["next"_L1]);
}

void PackReader::readFigure(const QString &path, const QJsonObject &json, PackRule &rule)
{
    if (!json.contains("figure"_L1))
        return;
    const QJsonValue figure = json["figure"_L1];
    rule.figure = figure.isDouble() ? QString::number(figure.toInt()) : figure.toString();
    const bool whole = !figure.isDouble() || figure.toDouble() == figure.toInt();
    demand(whole && !rule.figure.isEmpty(), path + u"/figure"_s,
           u"%1: figure must be a text or a whole number"_s.arg(m_id));
    if (const QString unit = json["unit"_L1].toString(); !unit.isEmpty())
        rule.figure += u' ' + unit;
}

QList<RuleCondition> PackReader::conditions(const QString &path, const QJsonValue &value)
{
    QList<RuleCondition> list;
    if (value.isUndefined())
        return list;
    demand(value.isArray(), path, u"%1: %2 must be a list of conditions"_s.arg(m_id, path.section(u'/', -1)));
    const QJsonArray entries = value.toArray();
    for (qsizetype i = 0; i < entries.size() && !m_fault; ++i)
        list.append(condition(u"%1/%2"_s.arg(path).arg(i), entries[i].toObject()));
    return list;
}

RuleCondition PackReader::condition(const QString &path, const QJsonObject &json)
{
    RuleCondition condition;
    QString name;
    for (const QString &key : json.keys()) {
        if (conditionWord(key) < 0)
            continue;
        demand(name.isEmpty(), path, u"%1: one condition, not %2 and %3"_s.arg(m_id, name, key));
        name = key;
    }
    condition.word = conditionWord(name);
    if (condition.word < 0) {
        refuse(path, u"%1: a condition must have one of %2"_s.arg(m_id, conditionWords().join(u", "_s)));
        return condition;
    }
    const QString expected = readCondition(json[name], condition);
    demand(expected.isEmpty(), path + u'/' + name, u"%1: %2 must be %3"_s.arg(m_id, name, expected));
    QStringList known{name, u"reason"_s, u"next"_s};
    known += takesUnit(condition) ? QStringList{u"unit"_s} : QStringList();
    known += name == "status"_L1 ? QStringList{u"final"_s} : QStringList();
    members(path, json, known);
    condition.reason = json["reason"_L1].toString();
    if (json.contains("next"_L1))
        condition.next = next(path + u"/next"_s, json["next"_L1]);
    readUnit(path, json, condition);
    readFinals(path, json, condition);
    return condition;
}

void PackReader::readUnit(const QString &path, const QJsonObject &json, RuleCondition &condition)
{
    if (!takesUnit(condition))
        return;
    const QString unit = json["unit"_L1].toString();
    demand(unitSeconds().contains(unit), path + u"/unit"_s,
           u"%1: unit must be second, minute, hour or day"_s.arg(m_id));
    condition.length = std::chrono::seconds(std::int64_t{unitSeconds().value(unit)} * condition.number);
}

void PackReader::readFinals(const QString &path, const QJsonObject &json, RuleCondition &condition)
{
    if (!json.contains("final"_L1))
        return;
    RuleCondition finals;
    finals.word = condition.word;
    const QString expected = readCondition(json["final"_L1], finals);
    demand(expected.isEmpty(), path + u"/final"_s, u"%1: final must be %2"_s.arg(m_id, expected));
    condition.finals = finals.words;
}

// A value as BaseRules reads it: has no operation, must have a value.
bool isPlainValue(const QJsonValue &entry)
{
    return entry.isObject() && !entry["operation"_L1].isString() && entry.toObject().contains("value"_L1);
}

} // namespace

Result<QList<PackRule>> parseRulePack(const QByteArray &file, const QString &fileName)
{
    const QByteArray mark = "\xef\xbb\xbf"; // some editors begin a file with it
    const QByteArray bytes = file.startsWith(mark) ? file.sliced(mark.size()) : file;
    QJsonParseError syntax;
    const QJsonObject root = QJsonDocument::fromJson(bytes, &syntax).object();
    if (syntax.error != QJsonParseError::NoError)
        return packFault(fileName, lineAtOffset(bytes, syntax.offset), syntax.errorString());
    PackReader reader(bytes, fileName);
    if (root["format"_L1].toInt() != packFormat)
        reader.refuse(u"format"_s, u"format must be %1"_s.arg(packFormat));
    if (!root["rules"_L1].isArray())
        reader.refuse(u"rules"_s, u"rules must be a list"_s);
    const QJsonArray entries = root["rules"_L1].toArray();
    QList<PackRule> rules;
    for (qsizetype i = 0; i < entries.size() && !reader.fault(); ++i) {
        if (!isPlainValue(entries[i]))
            rules.append(reader.rule(u"rules/%1"_s.arg(i), entries[i]));
    }
    if (reader.fault())
        return *reader.fault();
    return rules;
}

} // namespace tenantry
