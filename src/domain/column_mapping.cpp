// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/column_mapping.h"

#include "domain/text_folding.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

bool isTaken(const ColumnMapping &mapping, int column)
{
    for (const int taken : mapping.columns) {
        if (taken == column)
            return true;
    }
    return false;
}

int columnFor(const TableField &field, const QStringList &words, const ColumnMapping &sofar)
{
    for (const QString &heading : field.headings) {
        const auto column = static_cast<int>(words.indexOf(headingWord(heading)));
        if (column >= 0 && !isTaken(sofar, column))
            return column;
    }
    return -1;
}

QStringList headingWords(const QStringList &headings)
{
    QStringList words;
    for (const QString &heading : headings)
        words += headingWord(heading);
    return words;
}

} // namespace

void ColumnMapping::set(const QString &field, int column)
{
    if (column < 0)
        columns.remove(field);
    else
        columns.insert(field, column);
}

QString headingWord(const QString &heading)
{
    QString word = withoutDiacritics(heading);
    word.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return word;
}

QString headingSet(const QStringList &headings)
{
    return headingWords(headings).join(u'|');
}

ColumnMapping guessedMapping(const QList<TableField> &fields, const QStringList &headings)
{
    const QStringList words = headingWords(headings);
    ColumnMapping mapping;
    for (const TableField &field : fields)
        mapping.set(field.id, columnFor(field, words, mapping));
    return mapping;
}

QStringList missingFields(const ColumnMapping &mapping, const QList<TableField> &fields)
{
    QStringList missing;
    for (const TableField &field : fields) {
        if (field.needed && mapping.at(field.id) < 0)
            missing += field.id;
    }
    return missing;
}

QString textOf(const ColumnMapping &mapping)
{
    QJsonObject columns;
    for (auto each = mapping.columns.cbegin(); each != mapping.columns.cend(); ++each)
        columns.insert(each.key(), each.value());
    const QJsonObject all{{u"columns"_s, columns}, {u"decimalSign"_s, QString(mapping.decimalSign)}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

std::optional<ColumnMapping> mappingFrom(const QString &text, qsizetype columns)
{
    const QJsonObject all = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString sign = all["decimalSign"_L1].toString();
    const QJsonObject kept = all["columns"_L1].toObject();
    if (kept.isEmpty() || (sign != "."_L1 && sign != ","_L1))
        return std::nullopt;
    ColumnMapping mapping;
    mapping.decimalSign = sign.front();
    for (auto each = kept.begin(); each != kept.end(); ++each) {
        const int column = each.value().toInt(-1);
        if (column < 0 || column >= columns)
            return std::nullopt;
        mapping.set(each.key(), column);
    }
    return mapping;
}

} // namespace tenantry
