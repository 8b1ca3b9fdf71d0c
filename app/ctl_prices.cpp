// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_prices.h"

#include "app/ctl_words.h"
#include "app/service_graph.h"
#include "services/account_service.h"
#include "services/price_list_service.h"

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

// What was expected and what to do, after the place and what stood there.
QString expectedText(const TableFault &fault)
{
    switch (fault.kind) {
    case TableFault::Kind::Broken:
        return u"cannot be read as a table from here on (%1); save it as CSV in UTF-8 again"_s.arg(fault.found);
    case TableFault::Kind::TooFewCells:
        return u"%1 cells where the headings are %2; the row is cut off, or a delimiter is missing"_s.arg(
            fault.found, fault.expected);
    case TableFault::Kind::TooManyCells:
        return u"%1 cells where the headings are %2; put quotes around a cell that holds the delimiter"_s.arg(
            fault.found, fault.expected);
    case TableFault::Kind::Empty:
        return u"empty; expected a value, or leave the row out"_s;
    case TableFault::Kind::NotANumber:
        return u"\"%1\" is no number; expected digits with the decimal sign \"%2\" and nothing between thousands"_s.arg(
            fault.found, fault.expected);
    case TableFault::Kind::Negative:
        return u"\"%1\" is negative; expected a price of zero or more"_s.arg(fault.found);
    case TableFault::Kind::NotWhole:
        return u"\"%1\" is no quantity; expected a whole number or nothing"_s.arg(fault.found);
    case TableFault::Kind::NotADate:
        return u"\"%1\" is no date; expected 2026-12-31, 12/31/2026 or 31.12.2026"_s.arg(fault.found);
    case TableFault::Kind::LeadingZerosLost:
        return u"\"%1\" has lost its zeros in a spreadsheet; expected \"%2\": import the file as it was downloaded"_s
            .arg(fault.found, fault.expected);
    case TableFault::Kind::NotACurrency:
        return u"\"%1\" is no currency; expected three letters such as EUR"_s.arg(fault.found);
    case TableFault::Kind::NotAMarket:
        return u"\"%1\" is no market; expected two letters such as RO"_s.arg(fault.found);
    case TableFault::Kind::OtherMarket:
        return u"\"%1\" where the rows before say %2; make a file of each market"_s.arg(fault.found, fault.expected);
    case TableFault::Kind::OtherCurrency:
        return u"\"%1\" where the rows before say %2; make a file of each currency"_s.arg(fault.found, fault.expected);
    case TableFault::Kind::Contradicts:
        return u"another price for the same as in line %1; take one of them out"_s.arg(fault.otherLine);
    case TableFault::Kind::NoRows:
        return u"no prices behind the headings"_s;
    }
    return {};
}

QString lookFault(const Error &error)
{
    if (error.kind == Error::Kind::NotFound)
        return u"there is no such file"_s;
    if (error.code == u"too-large"_s)
        return u"larger than a price list can be"_s;
    if (error.code == u"workbook"_s)
        return u"a workbook; save its sheet as CSV in UTF-8"_s;
    if (error.code == u"archive"_s)
        return u"an archive; unpack it and import the CSV file inside"_s;
    if (error.code == u"no-table"_s)
        return u"no headings in it"_s;
    return error.subject.contains(u':') ? u"line "_s + error.subject.section(u':', 0, 0) + u": "_s + error.detail
                                        : error.detail;
}

// What keeps a file from being imported although it can be read.
QString misfitText(const Error &error)
{
    if (error.subject == u"market"_s)
        return u"the file does not name its market; say it with --market"_s;
    if (error.subject == u"currency"_s)
        return u"the file does not name its currency; say it with --currency"_s;
    return u"no column for \"%1\" was found; import it in the window once, where columns can be chosen"_s.arg(
        error.subject);
}

QString nameOf(const PriceListInfo &list)
{
    const QString what = list.kind == PriceListKind::Sale ? u"sale list "_s + list.name : u"price list"_s;
    return u"%1 %2 %3 %4"_s.arg(what, list.market, list.month.toString(u"yyyy-MM"), list.currency).simplified();
}

PriceImport decided(const PriceFile &file, const PriceFileWords &words)
{
    PriceImport wanted = file.proposed;
    if (!words.month.isEmpty())
        wanted.month = monthFrom(words.month);
    if (!words.market.isEmpty())
        wanted.market = words.market.toUpper();
    if (!words.currency.isEmpty())
        wanted.currency = words.currency.toUpper();
    wanted.name = words.saleList;
    return wanted;
}

void giveUp(const QString &file, const QString &why)
{
    complain(file + u": "_s + why + u". Nothing was imported."_s, {});
    leave(1);
}

void importChecked(ServiceGraph &graph, const PriceImport &wanted, const QString &file)
{
    graph.prices->import(wanted).then(&graph, [file](const Result<ImportedPrices> &done) {
        if (!done)
            return giveUp(file, done.error().detail);
        const PriceListInfo &list = done->list;
        say(done->changed ? u"%1: %2 prices imported as %3."_s.arg(file).arg(list.rows).arg(nameOf(list))
                          : u"%1: imported before as %2; nothing changed."_s.arg(file, nameOf(list)));
        leave(0);
    });
}

void checkFile(ServiceGraph &graph, const PriceImport &wanted, const QString &file)
{
    graph.prices->check(wanted).then(&graph, [&graph, wanted, file](const Result<PriceFileCheck> &check) {
        if (!check)
            return giveUp(file, misfitText(check.error()));
        for (const TableFault &fault : check->first)
            complain(sentence(file, fault), {});
        if (check->faults > 0)
            return giveUp(file, u"faults: %1"_s.arg(check->faults));
        if (check->unknownRows > 0)
            say(u"%1 rows have a term or a billing plan that is not known (\"%2\"); they are kept and not used."_s
                    .arg(check->unknownRows)
                    .arg(check->unknownWord));
        importChecked(graph, wanted, file);
    });
}

} // namespace

QDate monthFrom(const QString &word)
{
    return QDate::fromString(word + u"-01"_s, Qt::ISODate);
}

QString sentence(const QString &file, const TableFault &fault)
{
    const QString column = fault.column.isEmpty() ? QString() : u", column "_s + fault.column;
    return u"%1, line %2%3: %4."_s.arg(file, QString::number(fault.line), column, expectedText(fault));
}

void pricesImportJob(ServiceGraph &graph, const PriceFileWords &words)
{
    if (!graph.accounts->current())
        return giveUp(words.file, u"there is no account in this profile; connect one in Tenantry first"_s);
    const PriceListKind kind = words.saleList.isEmpty() ? PriceListKind::Purchase : PriceListKind::Sale;
    graph.prices->look(words.file, kind).then(&graph, [&graph, words](const Result<PriceFile> &file) {
        if (!file)
            return giveUp(words.file, lookFault(file.error()));
        checkFile(graph, decided(*file, words), file->name);
    });
}

void pricesListJob(ServiceGraph &graph)
{
    graph.prices->lists().then(&graph, [](const Result<QList<PriceListInfo>> &lists) {
        if (!lists) {
            complain(u"The ledger could not be read."_s, lists.error());
            return leave(1);
        }
        for (const PriceListInfo &list : *lists)
            say(QStringList{nameOf(list), QString::number(list.rows), list.fileName,
                            list.importedAt.toString(Qt::ISODate)}
                    .join(u'\t'));
        leave(0);
    });
}

} // namespace tenantry
