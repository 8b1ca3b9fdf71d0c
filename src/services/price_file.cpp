// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/price_table.h"

#include "tables/cell_values.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <array>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsShown = 12;
constexpr int rowsSampled = 200;

struct FieldName
{
    QLatin1StringView id;
    bool needed;
};
// In the order a form shows them; where two fields know one heading, the first takes it.
constexpr std::array fieldNames{
    FieldName{"product"_L1, true},  FieldName{"sku"_L1, true},          FieldName{"title"_L1, false},
    FieldName{"term"_L1, true},     FieldName{"billing"_L1, true},      FieldName{"unit"_L1, true},
    FieldName{"retail"_L1, false},  FieldName{"currency"_L1, false},    FieldName{"market"_L1, false},
    FieldName{"segment"_L1, false}, FieldName{"tierMinimum"_L1, false}, FieldName{"tierMaximum"_L1, false},
    FieldName{"from"_L1, false},    FieldName{"to"_L1, false},
};

QStringList knownHeadings(const QJsonObject &lists, QLatin1StringView id)
{
    QStringList headings;
    const QJsonArray names = lists[id].toArray();
    for (const auto &name : names)
        headings += name.toString();
    return headings;
}

// The first rows as texts, a column an entry.
QList<QStringList> sampleOf(const TableFile &file)
{
    QList<QStringList> rows;
    TableRows reader(file);
    while (rows.size() < rowsSampled && reader.next()) {
        QStringList cells;
        for (int column = 0; column < file.headings().size(); ++column)
            cells += reader.text(column);
        rows += cells;
    }
    return rows;
}

QStringList columnOf(const QList<QStringList> &rows, int column)
{
    QStringList cells;
    for (const QStringList &row : rows) {
        if (column >= 0 && !row.value(column).isEmpty())
            cells += row.at(column);
    }
    return cells;
}

// A comma that cannot be read otherwise, and no point that could.
QChar decimalSignIn(const QStringList &prices)
{
    int commas = 0;
    for (const QString &price : prices) {
        if (!decimalCell(price, u'.') && decimalCell(price, u','))
            ++commas;
        else if (price.contains(u'.'))
            return u'.';
    }
    return commas > 0 ? u',' : u'.';
}

QDate monthInName(const QString &name)
{
    static const QRegularExpression yearFirst(u"(?<!\\d)(20\\d\\d)[-_. ]?(0[1-9]|1[0-2])(?!\\d)"_s);
    static const QRegularExpression monthFirst(u"(?<!\\d)(0[1-9]|1[0-2])[-_. ]?(20\\d\\d)(?!\\d)"_s);
    if (const auto match = yearFirst.match(name); match.hasMatch())
        return QDate(match.captured(1).toInt(), match.captured(2).toInt(), 1);
    if (const auto match = monthFirst.match(name); match.hasMatch())
        return QDate(match.captured(2).toInt(), match.captured(1).toInt(), 1);
    return {};
}

// The month all rows begin in: sheets made for one month say so.
QDate monthInRows(const QStringList &starts)
{
    QSet<QDate> months;
    for (const QString &start : starts) {
        const auto instant = instantCell(start, DayIs::Begin);
        if (instant)
            months.insert(monthOf(*instant));
    }
    return months.size() == 1 ? *months.begin() : QDate();
}

QDate guessedMonth(const TableFile &file, const QStringList &starts, const QDateTime &now)
{
    const QDate named = monthInName(file.name());
    const QDate month = named.isValid() ? named : monthInRows(starts);
    return month.isValid() && month <= newestPublishedMonth(now) ? month : monthOf(now);
}

} // namespace

const QList<TableField> &priceFields()
{
    static const auto known = [] {
        QList<TableField> fields;
        QFile file(u":/tables/price_columns.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return fields;
        const QJsonObject lists = QJsonDocument::fromJson(file.readAll()).object();
        for (const FieldName &name : fieldNames)
            fields += TableField{name.id, knownHeadings(lists, name.id), name.needed};
        return fields;
    }();
    return known;
}

QString mappingKind(PriceListKind kind)
{
    return kind == PriceListKind::Sale ? u"sale-prices"_s : u"purchase-prices"_s;
}

PriceFile lookedAt(const TableFile &file, const PriceImport &wanted, const std::optional<ColumnMapping> &remembered,
                   const PriceTableHome &home)
{
    const QList<QStringList> sample = sampleOf(file);
    PriceFile seen;
    seen.name = file.name();
    seen.size = file.size();
    seen.headings = file.headings();
    seen.rows = sample.mid(0, rowsShown);
    seen.fields = priceFields();
    seen.remembered = remembered.has_value();
    seen.proposed = wanted;
    ColumnMapping &mapping = seen.proposed.mapping;
    mapping = remembered.value_or(guessedMapping(priceFields(), file.headings()));
    if (!remembered)
        mapping.decimalSign = decimalSignIn(columnOf(sample, mapping.at(u"unit"_s)));
    const QStringList markets = columnOf(sample, mapping.at(u"market"_s));
    const QStringList currencies = columnOf(sample, mapping.at(u"currency"_s));
    seen.marketStated = !markets.isEmpty();
    seen.currencyStated = !currencies.isEmpty();
    const QString ownMarket = wanted.kind == PriceListKind::Sale ? QString() : home.market;
    seen.proposed.market = markets.value(0, ownMarket).toUpper();
    seen.proposed.currency = currencies.value(0, home.currency).toUpper();
    seen.proposed.month = guessedMonth(file, columnOf(sample, mapping.at(u"from"_s)), home.now);
    if (wanted.kind == PriceListKind::Sale && wanted.name.isEmpty())
        seen.proposed.name = QFileInfo(file.name()).completeBaseName();
    return seen;
}

} // namespace tenantry
