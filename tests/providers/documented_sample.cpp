// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documented_sample.h"

#include "providers/partnercenter/dates.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace tenantry::testing {

using namespace Qt::StringLiterals;

namespace {

QString folder()
{
    return QStringLiteral(TENANTRY_SHARED) + u"/api/samples/"_s;
}

QByteArray contentOf(const QString &name)
{
    QFile file(folder() + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString templateOf(const QString &operation)
{
    static const QRegularExpression id(
        u"\\{[^}]*\\}|[0-9a-f]{8}-[0-9a-f-]{27}|(?<=products/)[A-Z0-9]{12}|(?<=skus/)\\d{4}"_s);
    QString plain = operation.section(u'?', 0, 0);
    plain.replace(id, u"{}"_s);
    return plain.endsWith(u'/') ? plain.chopped(1) : plain;
}

bool isDecoration(const QString &name, const QJsonValue &value)
{
    const QString key = name.toLower();
    return value.isNull() || key == "attributes"_L1 || key == "links"_L1 ||
           (value.isString() && value.toString().isEmpty()) ||
           (key == "relationshiptopartner"_L1 && value.toString() == "none"_L1);
}

QMap<QString, QJsonValue> plainMembers(const QJsonObject &object)
{
    QMap<QString, QJsonValue> members;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!isDecoration(it.key(), it.value()))
            members.insert(it.key().toLower(), it.value());
    }
    return members;
}

bool sameScalar(const QJsonValue &printed, const QJsonValue &built)
{
    if (!printed.isString() || !built.isString())
        return printed == built;
    const QDateTime a = partnercenter::readDate(printed.toString().toStdString());
    const QDateTime b = partnercenter::readDate(built.toString().toStdString());
    if (a.isValid() && b.isValid())
        return a == b;
    return printed.toString().compare(built.toString(), Qt::CaseInsensitive) == 0;
}

void compare(const QString &path, const QJsonValue &printed, const QJsonValue &built, QStringList &found);

void compareObjects(const QString &path, const QJsonObject &printed, const QJsonObject &built, QStringList &found)
{
    const auto wanted = plainMembers(printed);
    const auto made = plainMembers(built);
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        compare(path + u'/' + it.key(), it.value(), made.value(it.key(), QJsonValue::Undefined), found);
    for (auto it = made.begin(); it != made.end(); ++it) {
        // The page leaves out the line's number in one cart; the table requires it (§8).
        if (!wanted.contains(it.key()) && it.key() != "id"_L1)
            found.append(path + u'/' + it.key() + u": not printed"_s);
    }
}

void compare(const QString &path, const QJsonValue &printed, const QJsonValue &built, QStringList &found)
{
    if (built.isUndefined()) {
        found.append(path + u": not built"_s);
    } else if (printed.isObject() && built.isObject()) {
        compareObjects(path, printed.toObject(), built.toObject(), found);
    } else if (printed.isArray() && built.isArray()) {
        if (printed.toArray().size() != built.toArray().size())
            found.append(path + u": other count"_s);
        for (qsizetype i = 0; i < printed.toArray().size(); ++i)
            compare(path + u'/' + QString::number(i), printed[i], built[i], found);
    } else if (!sameScalar(printed, built)) {
        found.append(path + u": other value"_s);
    }
}

} // namespace

QByteArray DocumentedSample::bytes() const
{
    return contentOf(file);
}

QJsonValue DocumentedSample::json() const
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

bool samplesPresent()
{
    return QFile::exists(folder() + u"INDEX.md"_s);
}

QList<DocumentedSample> documentedSamples()
{
    QList<DocumentedSample> samples;
    const QStringList lines = QString::fromUtf8(contentOf(u"INDEX.md"_s)).split(u'\n');
    for (const QString &line : lines) {
        const QString file = line.section(u'|', 1, 1).trimmed();
        const bool request = file.endsWith(".request.json"_L1);
        if (request || file.endsWith(".response.json"_L1))
            samples.append({file, templateOf(line.section(u'|', 2, 2).trimmed()), request});
    }
    return samples;
}

QJsonValue at(const QJsonValue &json, const QString &path)
{
    QJsonValue value = json;
    const QStringList names = path.split(u'.');
    for (const QString &name : names) {
        if (value.isArray()) {
            value = value[name.toInt()];
            continue;
        }
        const QJsonObject object = value.toObject();
        value = QJsonValue::Undefined;
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key().compare(name, Qt::CaseInsensitive) == 0)
                value = it.value();
        }
    }
    return value;
}

QString textAt(const QJsonValue &json, const QString &path)
{
    const QJsonValue value = at(json, path);
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QStringList rawTokens(const QByteArray &bytes, const QString &member)
{
    const QRegularExpression token(u"\"%1\"\\s*:\\s*(?:\"([^\"]*)\"|([-0-9.eE+]+))"_s.arg(member),
                                   QRegularExpression::CaseInsensitiveOption);
    QStringList tokens;
    for (auto it = token.globalMatch(QString::fromUtf8(bytes)); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        tokens.append(match.captured(1) + match.captured(2));
    }
    return tokens;
}

QStringList differences(const QJsonValue &printed, const QJsonValue &built)
{
    QStringList found;
    compare({}, printed, built, found);
    return found;
}

} // namespace tenantry::testing
