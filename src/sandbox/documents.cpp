// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents.h"

#include <QJsonDocument>
#include <QTimeZone>

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

// Private-use character that marks text which leaves as a bare number.
constexpr char16_t numberMark = u'\uE0A1';

const QByteArray &markBytes()
{
    static const QByteArray bytes = QString(QChar(numberMark)).toUtf8();
    return bytes;
}

QByteArray withBareNumbers(QByteArray bytes)
{
    if (!bytes.contains(markBytes()))
        return bytes;
    bytes.replace('"' + markBytes(), QByteArray());
    bytes.replace(markBytes() + '"', QByteArray());
    return bytes;
}

QJsonValue publishedValue(const QJsonValue &value)
{
    if (value.isObject())
        return published(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray clean;
    const auto array = value.toArray();
    for (const auto &item : array)
        clean.append(publishedValue(item));
    return clean;
}

QString inUtc(const QDateTime &instant, const QString &format)
{
    return QLocale::c().toString(instant.toUTC(), format);
}

} // namespace

QJsonValue member(const QJsonObject &object, QStringView name)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return it.value();
    }
    return QJsonValue(QJsonValue::Undefined);
}

QString text(const QJsonObject &object, QStringView name)
{
    return member(object, name).toString();
}

QJsonObject child(const QJsonObject &object, QStringView name)
{
    return member(object, name).toObject();
}

QJsonObject published(const QJsonObject &document)
{
    QJsonObject clean;
    for (auto it = document.begin(); it != document.end(); ++it) {
        if (!it.key().startsWith(u'_'))
            clean.insert(it.key(), publishedValue(it.value()));
    }
    return clean;
}

QJsonValue number(const Decimal &amount)
{
    return QChar(numberMark) + QString::fromStdString(amount.toString()) + QChar(numberMark);
}

QJsonValue words(const Decimal &amount)
{
    return QString::fromStdString(amount.toString());
}

Decimal amountOf(const QJsonValue &value)
{
    if (value.isDouble())
        return Decimal::parse(QByteArray::number(value.toDouble(), 'f', QLocale::FloatingPointShortest).toStdString())
            .value_or(Decimal::overflow());
    auto digits = value.toString();
    digits.remove(QChar(numberMark));
    return Decimal::parse(digits.toStdString()).value_or(Decimal::overflow());
}

QByteArray bytesOf(const QJsonObject &object)
{
    return withBareNumbers(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QByteArray bytesOf(const QJsonArray &array)
{
    return withBareNumbers(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString stamp(const QDateTime &instant)
{
    return inUtc(instant, u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u"0000Z"_s;
}

QString wholeStamp(const QDateTime &instant)
{
    return inUtc(instant, u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z';
}

QDateTime instantOf(const QJsonValue &value)
{
    auto instant = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (instant.isValid() && instant.timeSpec() == Qt::LocalTime)
        instant.setTimeZone(QTimeZone::utc());
    return instant.toUTC();
}

QJsonObject link(const QString &uri, const QString &method)
{
    return {{u"uri"_s, uri}, {u"method"_s, method}, {u"headers"_s, QJsonArray()}};
}

QJsonObject attributes(const QString &objectType)
{
    return {{u"objectType"_s, objectType}};
}

QJsonObject collection(const QJsonArray &items, const QString &selfUri, qint64 total)
{
    QJsonObject result{{u"totalCount"_s, total < 0 ? qint64(items.size()) : total},
                       {u"items"_s, items},
                       {u"attributes"_s, attributes(u"Collection"_s)}};
    if (!selfUri.isEmpty())
        result.insert(u"links"_s, QJsonObject{{u"self"_s, link(selfUri)}});
    return result;
}

Reply json(int status, const QJsonObject &body)
{
    Reply reply{status, {{"Content-Type", "application/json; charset=utf-8"}}, bytesOf(body), {}};
    return reply;
}

Reply json(int status, const QJsonArray &body)
{
    Reply reply{status, {{"Content-Type", "application/json; charset=utf-8"}}, bytesOf(body), {}};
    return reply;
}

Reply empty(int status)
{
    return {status, {}, {}, {}};
}

Reply refusal(int status, int code, const QString &description, const QStringList &details, CodeForm form)
{
    const QJsonValue printed = form == CodeForm::Number ? QJsonValue(code) : QJsonValue(QString::number(code));
    return json(status, QJsonObject{{u"code"_s, printed},
                                    {u"description"_s, description},
                                    {u"data"_s, QJsonArray::fromStringList(details)},
                                    {u"source"_s, u"PartnerFD"_s}});
}

} // namespace tenantry::sandbox
