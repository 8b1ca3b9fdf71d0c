// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/ending_table.h"

#include "ui/common/ending_words.h"
#include "ui/common/format.h"
#include "ui/common/table_text.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QThreadPool>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr TermOption pricedOptions[] = {TermOption::Renew, TermOption::RenewChanged, TermOption::CancelAtEnd,
                                        TermOption::ExtendedTerm};

class EndingTableWords
{
    Q_DECLARE_TR_FUNCTIONS(EndingTableWords)

public:
    static QStringList headers();
    static QString price(const QString &option)
    {
        //: title of a column in copied or exported ending terms; %1 is a way, such as Renew as is
        return tr("Price: %1").arg(option);
    }
};

QStringList EndingTableWords::headers()
{
    QStringList headers{
        //: title of a column in copied or exported ending terms
        tr("Customer"),
        //: title of a column in copied or exported ending terms
        tr("Tenant id"),
        //: title of a column in copied or exported ending terms
        tr("Subscription"),
        //: title of a column in copied or exported ending terms
        tr("Subscription id"),
        //: title of a column in copied or exported ending terms
        tr("Seats"),
        //: title of a column in copied or exported ending terms
        tr("Term ends (UTC)"),
        //: title of a column in copied or exported ending terms: the same instant on this computer
        tr("Term ends here"),
        //: title of a column in copied or exported ending terms: until when the provider takes changes
        tr("Cut-off (UTC)"),
        //: title of a column in copied or exported ending terms: what happens by default
        tr("If nothing is done"),
        //: title of a column in copied or exported ending terms: the rule behind the default
        tr("Source"),
        //: title of a column in copied or exported ending terms
        tr("Currency"),
    };
    for (const TermOption option : pricedOptions)
        headers << price(optionText(option));
    //: title of a column in copied or exported ending terms: urgent, alert, decided …
    headers << tr("State");
    //: title of a column in copied or exported ending terms: why a decision is due
    headers << tr("Why");
    //: title of a column in copied or exported ending terms
    headers << tr("Decision");
    return headers;
}

EndingTable::Cell figureCell(qint64 number, EndingFigures figures)
{
    const bool raw = figures == EndingFigures::Raw;
    return {raw ? QString::number(number) : format::count(number), true};
}

EndingTable::Cell instantCell(const QDateTime &instant, bool utc, EndingFigures figures)
{
    if (!instant.isValid())
        return {};
    if (figures == EndingFigures::Raw)
        return {(utc ? instant.toUTC() : instant.toLocalTime()).toString(Qt::ISODate)};
    return {utc ? instantUtcText(instant) : format::dateTime(instant)};
}

const TermWay *pricedWay(const EndingTerm &term, TermOption option)
{
    const auto found = std::find_if(term.ways.begin(), term.ways.end(),
                                    [option](const TermWay &way) { return way.option == option && way.price.total; });
    return found == term.ways.end() ? nullptr : &*found;
}

EndingTable::Cell priceCell(const EndingTerm &term, TermOption option, EndingFigures figures)
{
    const TermWay *way = pricedWay(term, option);
    if (!way)
        return {};
    const Money &total = *way->price.total;
    const bool raw = figures == EndingFigures::Raw;
    return {raw ? digits(total.amount) : format::amount(total.amount, format::minorDigits(total.currency)), true};
}

QString currencyOf(const EndingTerm &term)
{
    for (const TermOption option : pricedOptions) {
        if (const TermWay *way = pricedWay(term, option))
            return way->price.total->currency;
    }
    return {};
}

QList<EndingTable::Cell> endingCells(const EndingTerm &term, EndingFigures figures)
{
    QList<EndingTable::Cell> cells{
        {term.customerName},
        {term.subscription.customer.text()},
        {endingName(term.subscription)},
        {term.subscription.id.text()},
        figureCell(term.subscription.quantity, figures),
        instantCell(term.key.end, true, figures),
        instantCell(term.key.end, false, figures),
        term.lock.known() ? instantCell(term.lock.at, true, figures) : EndingTable::Cell{cutOffText(term.lock)},
        {outcomeSentence(term.byDefault)},
        {ruleText(term.byDefault.rule)},
        {currencyOf(term)},
    };
    for (const TermOption option : pricedOptions)
        cells << priceCell(term, option, figures);
    cells << EndingTable::Cell{alertWord(term).word} << EndingTable::Cell{reasonsText(term.alert.reasons)}
          << EndingTable::Cell{decisionText(term.decision)};
    return cells;
}

bool startsFormula(const QString &text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'\''; });
    return first != text.end() && u"=+-@\t\r"_s.contains(*first);
}

QByteArray csvText(const EndingTable::Cell &cell)
{
    QString text = !cell.figure && startsFormula(cell.text) ? u'\'' + cell.text : cell.text;
    const bool quoted = text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r');
    return (quoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text).toUtf8();
}

QByteArray csvRow(const QList<EndingTable::Cell> &cells)
{
    QByteArrayList parts;
    for (const EndingTable::Cell &cell : cells)
        parts << csvText(cell);
    return parts.join(',') + "\r\n";
}

Result<int> writtenTo(const QString &path, const QByteArray &bytes, int lines)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return lines;
    Error error{.kind = Error::Kind::Storage};
    error.detail = file.errorString();
    error.subject = path;
    return error;
}

} // namespace

EndingTable endingTable(const QList<EndingTerm> &terms, EndingFigures figures)
{
    EndingTable table;
    table.headers = EndingTableWords::headers();
    for (const EndingTerm &term : terms)
        table.lines.append(endingCells(term, figures));
    return table;
}

QString endingClipboard(const EndingTable &table)
{
    QStringList lines{table.headers.join(u'\t')};
    for (const QList<EndingTable::Cell> &cells : table.lines) {
        QStringList texts;
        for (const EndingTable::Cell &cell : cells)
            texts << (cell.figure ? cell.text : guardedCell(cell.text));
        lines << texts.join(u'\t');
    }
    return lines.join(u'\n');
}

QByteArray endingCsv(const EndingTable &table)
{
    QList<EndingTable::Cell> headers;
    for (const QString &header : table.headers)
        headers.append({header});
    QByteArray bytes = "\xEF\xBB\xBF" + csvRow(headers);
    for (const QList<EndingTable::Cell> &cells : table.lines)
        bytes += csvRow(cells);
    return bytes;
}

Async<int> writeEndingFile(const QString &path, const EndingTable &table)
{
    const Pending<int> pending;
    QThreadPool::globalInstance()->start([pending, path, table] {
        pending.settle(writtenTo(path, endingCsv(table), static_cast<int>(table.lines.size())));
    });
    return pending.future();
}

} // namespace tenantry
