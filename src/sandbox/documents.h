// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/message.h"
#include "support/decimal.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <optional>

namespace tenantry::sandbox {

// The sandbox keeps its records as the JSON documents it serves; members that begin with "_" stay private to it.

// A member by name without case (requests come in camelCase and PascalCase, §1.3).
QJsonValue member(const QJsonObject &object, QStringView name);
QString text(const QJsonObject &object, QStringView name);
QJsonObject child(const QJsonObject &object, QStringView name);

// Without private members, at every depth.
QJsonObject published(const QJsonObject &document);

// Money keeps its digits: it is written by bytesOf() as a bare number, or as text where a route prints text.
QJsonValue number(const Decimal &amount);
QJsonValue words(const Decimal &amount);
Decimal amountOf(const QJsonValue &value); // reads either form and plain text

// Compact UTF-8, with number() values as bare digits.
QByteArray bytesOf(const QJsonObject &object);
QByteArray bytesOf(const QJsonArray &array);

QString stamp(const QDateTime &instant);      // 2026-03-01T10:00:00.1230000Z, seven digits as the provider prints
QString wholeStamp(const QDateTime &instant); // 2026-03-01T10:00:00Z
QDateTime instantOf(const QJsonValue &value); // UTC; a missing zone means UTC

QJsonObject link(const QString &uri, const QString &method = QStringLiteral("GET"));
QJsonObject attributes(const QString &objectType);
QJsonObject collection(const QJsonArray &items, const QString &selfUri, qint64 total = -1);

Reply json(int status, const QJsonObject &body);
Reply json(int status, const QJsonArray &body);
Reply empty(int status);

// {code, description, data, source}; the code is printed as a number or as text, as the routes differ (§1.5).
enum class CodeForm { Number, Text };
Reply refusal(int status, int code, const QString &description, const QStringList &details = {},
              CodeForm form = CodeForm::Number);

} // namespace tenantry::sandbox
