// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QStringList>
#include <chrono>

namespace tenantry {

// One limit with the date from which it holds and where it was read (design idea 3).
struct Rule
{
    QString id;
    QJsonValue value;
    QString unit; // "character", "hour" …; empty for words and lists
    QDate from;
    QString source;
    QString note;
    int line = 0; // in the pack's file, for errors
};

// A rule pack, immutable once read. A value that is missing or of another kind is an Error that names file, line, id.
class BaseRules
{
public:
    static Result<BaseRules> parse(const QByteArray &bytes, const QString &fileName);
    // The pack that is compiled in; tests prove that it parses and holds every id the program asks for.
    static const BaseRules &builtIn();

    // The rule in force on a day; an invalid day means the newest.
    Result<Rule> rule(QStringView id, QDate on = {}) const;
    Result<int> number(QStringView id, QDate on = {}) const;
    Result<QString> text(QStringView id, QDate on = {}) const;
    Result<QStringList> words(QStringView id, QDate on = {}) const;
    Result<QJsonObject> object(QStringView id, QDate on = {}) const;
    Result<std::chrono::seconds> duration(QStringView id, QDate on = {}) const; // unit second, minute, hour, day
    QStringList ids() const;                                                    // sorted

private:
    Error wrongKind(const Rule &rule, const QString &wanted) const;

    QString m_fileName;
    QHash<QString, QList<Rule>> m_rules; // by id, oldest first
};

// Values of the built-in pack for code that cannot go on without them. An id that is missing ends the program: only a
// broken build can cause it.
int builtInNumber(QStringView id);
QStringList builtInWords(QStringView id);
std::chrono::seconds builtInDuration(QStringView id);

} // namespace tenantry
