// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bulk_table.h"

#include "domain/text_folding.h"
#include "tables/csv_detect.h"
#include "tables/csv_reader.h"
#include "tables/table_text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>
#include <algorithm>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSeats = 1'000'000; // more is a slip of the keyboard, whatever the offer
constexpr std::array columnNames{"subscription"_L1, "customer"_L1, "product"_L1, "seats"_L1};

// Letters and digits only: "Subscription ID", "subscription_id" and "Abonnement-ID" however they are joined.
QString headerWord(const QString &text)
{
    QString word = withoutDiacritics(text);
    word.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return word;
}

// What the columns are called in our languages and in provider's exports; the more exact name first.
const std::array<QStringList, BulkTable::ColumnCount> &knownHeaders()
{
    static const auto known = [] {
        std::array<QStringList, BulkTable::ColumnCount> words;
        QFile file(u":/tables/seat_columns.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return words;
        const QJsonObject lists = QJsonDocument::fromJson(file.readAll()).object();
        for (std::size_t column = 0; column < words.size(); ++column) {
            for (const auto &name : lists[columnNames[column]].toArray())
                words[column] += headerWord(name.toString());
        }
        return words;
    }();
    return known;
}

void findColumns(BulkTable &table, const QStringList &first)
{
    QStringList words;
    for (const QString &cell : first)
        words += headerWord(cell);
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        for (const QString &name : knownHeaders()[column]) {
            table.columns[column] = static_cast<int>(words.indexOf(name));
            if (table.columns[column] >= 0)
                break;
        }
    }
}

bool isData(const QString &cell)
{
    return !QUuid::fromString(cell.trimmed()).isNull() || readSeatWish(cell).fault == SeatWish::Fault::None;
}

QStringList cellsOf(const CsvReader &reader)
{
    QStringList cells;
    for (std::size_t column = 0; column < reader.width(); ++column)
        cells += reader.text(column).trimmed();
    return cells;
}

// A line that is all data is no line of headers.
void takeFirst(BulkTable &table, int line, const QStringList &cells)
{
    findColumns(table, cells);
    const bool known = std::any_of(table.columns.begin(), table.columns.end(), [](int column) { return column >= 0; });
    if (known || std::none_of(cells.begin(), cells.end(), isData))
        table.headers = cells;
    else
        table.rows += BulkTable::Row{line, cells};
}

} // namespace

BulkTable readBulkTable(const QByteArray &bytes, const QString &name)
{
    BulkTable table;
    table.name = name;
    const Result<TableText> text = tableText(bytes);
    if (!text) {
        if (text.error().code != u"no-table"_s) // nothing in it is no fault of it
            table.fault = text.error();
        return table;
    }
    const std::string_view view(text->rows.constData(), static_cast<std::size_t>(text->rows.size()));
    CsvReader reader(view, text->dialect);
    bool first = true;
    while (reader.next()) {
        if (first && isDelimiterLine(reader.cell(0)))
            continue;
        const QStringList cells = cellsOf(reader);
        const bool blank = std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.isEmpty(); });
        if (blank)
            continue;
        if (std::exchange(first, false))
            takeFirst(table, reader.line(), cells);
        else
            table.rows += BulkTable::Row{reader.line(), cells};
    }
    table.fault = reader.fault();
    return table;
}

SeatWish readSeatWish(const QString &written)
{
    constexpr QLatin1StringView byUsers{"assigned"};
    const QString trimmed = written.trimmed();
    if (trimmed.startsWith(byUsers, Qt::CaseInsensitive)) {
        SeatWish wish = readSeatWish(trimmed.mid(byUsers.size()));
        if (!wish.relative)
            wish.fault = SeatWish::Fault::NotWhole; // "assigned" heads a column, "assigned5" is half a word
        wish.relative = false;
        wish.assigned = true;
        return wish;
    }
    SeatWish wish;
    QString digits = written.trimmed();
    if (digits.isEmpty())
        return {0, false, SeatWish::Fault::Empty, false};
    const QChar sign = digits.front();
    const bool less = sign == u'-' || sign == QChar(0x2212);
    wish.relative = less || sign == u'+';
    if (wish.relative)
        digits = digits.mid(1).trimmed();
    const bool whole =
        !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!whole)
        return {0, wish.relative, SeatWish::Fault::NotWhole, false};
    const qlonglong number = digits.size() > 9 ? mostSeats + 1LL : digits.toLongLong();
    if (number > mostSeats)
        return {0, wish.relative, SeatWish::Fault::TooLarge, false};
    wish.number = static_cast<int>(less ? -number : number);
    return wish;
}

} // namespace tenantry
