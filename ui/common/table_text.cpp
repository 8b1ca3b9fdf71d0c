// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/table_text.h"

#include "ui/common/item_roles.h"

#include <QAbstractItemModel>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

bool isFigure(const QString &text)
{
    bool digit = false;
    for (const QChar c : text) {
        if (c.isDigit())
            digit = true;
        else if (!u"+-.,\u2212\u00A0\u202F\u2019 "_s.contains(c))
            return false;
    }
    return digit;
}

QString withoutBreaks(QString text)
{
    for (QChar &c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

QString cell(const QModelIndex &index)
{
    QString text = index.data(role(ItemRole::Copy)).toString();
    if (text.isEmpty())
        text = index.data(Qt::DisplayRole).toString();
    const QString unit = index.data(role(ItemRole::Unit)).toString();
    const QString guarded = guardedCell(text);
    return unit.isEmpty() ? guarded : guarded + u' ' + withoutBreaks(unit);
}

} // namespace

QString guardedCell(const QString &text)
{
    if (text.isEmpty())
        return text;
    const bool risky = u"=+-@\t\r"_s.contains(text.front());
    const QString clean = withoutBreaks(text);
    return risky && !isFigure(clean) ? u'\'' + clean : clean;
}

QString tableText(const QModelIndexList &rows, const QList<int> &columns)
{
    if (rows.isEmpty())
        return {};
    QStringList lines;
    QStringList cells;
    for (const int column : columns)
        cells << guardedCell(rows.first().model()->headerData(column, Qt::Horizontal).toString());
    lines << cells.join(u'\t');
    for (const QModelIndex &row : rows) {
        cells.clear();
        for (const int column : columns)
            cells << cell(row.siblingAtColumn(column));
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace tenantry
