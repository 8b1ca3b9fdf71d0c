// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prices/price_words.h"

#include "ui/common/format.h"
#include "ui/common/status_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tenantry::pricewords {

namespace {

class PriceWords
{
    Q_DECLARE_TR_FUNCTIONS(PriceWords)

public:
    static QString field(const QString &id);
    static QString cells(const TableFault &fault);
    static QString value(const TableFault &fault);
    static QString place(const QString &file, const TableFault &fault);
    static QString missing(const Error &error, PriceListKind kind);
    static QString rounding(Rounding rounding);
};

QString PriceWords::field(const QString &id)
{
    const QHash<QString, QString> names{
        //: field of a price list
        {u"product"_s, tr("Product id")},
        //: field of a price list
        {u"sku"_s, tr("SKU id")},
        //: field of a price list: the product's name
        {u"title"_s, tr("Name")},
        //: field of a price list: one year …
        {u"term"_s, tr("Term")},
        //: field of a price list: billed monthly …
        {u"billing"_s, tr("Billing plan")},
        //: field of a price list: per seat and billing period
        {u"unit"_s, tr("Price")},
        //: field of a price list: what the provider recommends to ask
        {u"retail"_s, tr("Retail price (ERP)")},
        //: field of a price list
        {u"currency"_s, tr("Currency")},
        //: field of a price list: the country it is for
        {u"market"_s, tr("Market")},
        //: field of a price list: commercial, education …
        {u"segment"_s, tr("Segment")},
        //: field of a price list: the price holds from so many seats
        {u"tierMinimum"_s, tr("From seats")},
        //: field of a price list: the price holds up to so many seats
        {u"tierMaximum"_s, tr("Up to seats")},
        //: field of a price list: first day of the price
        {u"from"_s, tr("Valid from")},
        //: field of a price list: last day of the price
        {u"to"_s, tr("Valid to")},
    };
    return names.value(id, id);
}

QString PriceWords::place(const QString &file, const TableFault &fault)
{
    const QString line = format::count(fault.line);
    //: fault of an imported table; %1 is the file, %2 the line, %3 the heading of the column
    return fault.column.isEmpty()
               ? tr("%1, line %2").arg(file, line)
               //: fault of an imported table; %1 is the file, %2 the line, %3 the heading of the column
               : tr("%1, line %2, column “%3”").arg(file, line, fault.column);
}

// Faults of a row as a whole.
QString PriceWords::cells(const TableFault &fault)
{
    switch (fault.kind) {
    case TableFault::Kind::TooFewCells:
        //: fault of an imported table; %1 and %2 are numbers
        return tr("%1 cells where the headings are %2. The row is cut off or a delimiter is missing: save the file "
                  "again.")
            .arg(fault.found, fault.expected);
    case TableFault::Kind::TooManyCells:
        //: fault of an imported table; %1 and %2 are numbers
        return tr("%1 cells where the headings are %2. Put quotes around the cell that holds the delimiter.")
            .arg(fault.found, fault.expected);
    case TableFault::Kind::Contradicts:
        //: fault of an imported price list; %1 is a line number
        return tr("another price for the same product, term and plan as in line %1. Take one of the two out.")
            .arg(format::count(fault.otherLine));
    case TableFault::Kind::NoRows:
        //: fault of an imported table
        return tr("no prices behind the headings. Choose the file that holds them.");
    default:
        //: fault of an imported table; %1 says in English what stood there
        return tr("cannot be read as a table from here on (%1). Save it as CSV in UTF-8 again.").arg(fault.found);
    }
}

// Faults of one cell.
QString PriceWords::value(const TableFault &fault)
{
    switch (fault.kind) {
    case TableFault::Kind::Empty:
        //: fault of a cell in an imported table
        return tr("empty. Enter a value, or leave the row out.");
    case TableFault::Kind::NotANumber:
        //: fault of a cell; %1 is what stands there, %2 a point or a comma
        return tr("“%1” is no number. Expected are digits with “%2” before the decimals and nothing between thousands; "
                  "if the file writes numbers otherwise, choose its decimal sign.")
            .arg(fault.found, fault.expected);
    case TableFault::Kind::Negative:
        //: fault of a cell; %1 is what stands there
        return tr("“%1” is negative. Expected is a price of zero or more.").arg(fault.found);
    case TableFault::Kind::NotWhole:
        //: fault of a cell; %1 is what stands there
        return tr("“%1” is no number of seats. Expected is a whole number, or nothing.").arg(fault.found);
    case TableFault::Kind::NotADate:
        //: fault of a cell; %1 is what stands there; the dates stay as they are
        return tr("“%1” is no date. Expected is 2026-12-31, 12/31/2026 or 31.12.2026.").arg(fault.found);
    case TableFault::Kind::LeadingZerosLost:
        //: fault of a cell; %1 is what stands there, %2 what it was once
        return tr("“%1” was “%2” before a spreadsheet took its zeros. Import the file as it was downloaded.")
            .arg(fault.found, fault.expected);
    case TableFault::Kind::NotACurrency:
        //: fault of a cell; %1 is what stands there
        return tr("“%1” is no currency. Expected are three letters, such as EUR.").arg(fault.found);
    case TableFault::Kind::NotAMarket:
        //: fault of a cell; %1 is what stands there
        return tr("“%1” is no market. Expected are two letters, such as RO.").arg(fault.found);
    case TableFault::Kind::OtherMarket:
        //: fault of a cell; %1 and %2 are markets
        return tr("“%1” where the rows before say “%2”. Make one file of each market.")
            .arg(fault.found, fault.expected);
    case TableFault::Kind::OtherCurrency:
        //: fault of a cell; %1 and %2 are currencies
        return tr("“%1” where the rows before say “%2”. Make one file of each currency.")
            .arg(fault.found, fault.expected);
    default:
        return cells(fault);
    }
}

QString PriceWords::missing(const Error &error, PriceListKind kind)
{
    if (error.subject == u"name"_s)
        //: import of own sale prices
        return tr("Give the sale list a name.");
    if (error.subject == u"market"_s)
        //: import of a price list
        return tr("The file does not name its market: enter it.");
    if (error.subject == u"currency"_s)
        //: import of a price list
        return tr("The file does not name its currency: enter it.");
    if (error.subject == u"month"_s)
        //: import of a price list
        return tr("Choose the month of the list.");
    Q_UNUSED(kind)
    //: import of a price list; %1 is the name of a field, such as "SKU id"
    return tr("Choose the column that holds: %1.").arg(field(error.subject));
}

QString PriceWords::rounding(Rounding rounding)
{
    switch (rounding) {
    case Rounding::HalfUp:
        //: rounding of prices: 0.005 becomes 0.01
        return tr("half up");
    case Rounding::HalfEven:
        //: rounding of prices: to the even neighbour, also called banker's rounding
        return tr("half to even");
    case Rounding::Down:
    case Rounding::Floor:
        //: rounding of prices
        return tr("down");
    case Rounding::Up:
    case Rounding::Ceiling:
        break;
    }
    //: rounding of prices
    return tr("up");
}

} // namespace

QString month(const QDate &month)
{
    return QLocale().toString(month, u"MMMM yyyy"_s);
}

QString listName(const PriceListInfo &list)
{
    //: name of a price list of the provider
    return list.kind == PriceListKind::Sale ? list.name : PriceWords::tr("Purchase prices");
}

QString field(const QString &id)
{
    return PriceWords::field(id);
}

QString fault(const QString &file, const TableFault &fault)
{
    //: fault of an imported table; %1 is the place, such as "prices.csv, line 3", %2 says what is wrong
    return PriceWords::tr("%1: %2").arg(PriceWords::place(file, fault), PriceWords::value(fault));
}

QString unreadable(const Error &error)
{
    if (error.code == u"too-large"_s)
        //: a file that was chosen as price list
        return PriceWords::tr("This file is larger than a price list can be. Choose another one.");
    if (error.code == u"workbook"_s)
        //: a file that was chosen as price list
        return PriceWords::tr(
            "This workbook is protected or of an older format. Save it as .xlsx without a password, or "
            "its sheet as CSV, and import that file.");
    if (error.code == u"damaged"_s)
        //: a file that was chosen as price list
        return PriceWords::tr("This workbook cannot be read; it is damaged. Open it in a spreadsheet program, save it "
                              "anew and import that file.");
    if (error.code == u"archive"_s)
        //: a file that was chosen as price list
        return PriceWords::tr("This is an archive. Unpack it and import the file inside.");
    if (error.code == u"no-table"_s)
        //: a file that was chosen as price list
        return PriceWords::tr("This file has no headings. Choose a table whose first line names its columns.");
    if (error.kind != Error::Kind::Invalid || !error.subject.contains(u':'))
        return {};
    TableFault torn;
    torn.line = error.subject.section(u':', 0, 0).toInt();
    torn.found = error.detail;
    return PriceWords::cells(torn);
}

QString missing(const Error &error, PriceListKind kind)
{
    return PriceWords::missing(error, kind);
}

QString checked(const PriceFileCheck &check, const PriceImport &wanted)
{
    if (check.faults > 0)
        //: import of a price list, after it was read through
        return PriceWords::tr("%Ln fault(s) keep the list from being imported.", nullptr, check.faults);
    QStringList parts;
    if (check.sameAgain)
        //: import of a price list, after it was read through
        parts += PriceWords::tr("This file is in force already; importing it changes nothing.");
    else
        //: import of a price list, after it was read through; %n is a number, %1 a month such as December 2026
        parts += PriceWords::tr("%Ln price(s) for %1, no faults.", nullptr, check.rows).arg(month(wanted.month));
    if (check.replaces && !check.sameAgain)
        //: import of a price list; %1 is a file, %2 a date
        parts += PriceWords::tr("It takes the place of “%1”, imported %2.")
                     .arg(check.replaces->fileName, format::date(check.replaces->importedAt));
    if (check.unknownRows > 0)
        //: import of a price list; %1 is a word of the file that nobody knows
        parts += PriceWords::tr("%Ln row(s) have a term or plan that is not known (“%1”): kept, not used.", nullptr,
                                check.unknownRows)
                     .arg(check.unknownWord);
    return parts.join(u' ');
}

QString differences(const PriceDifferences &all, const QDate &before)
{
    if (all.dearer + all.cheaper + all.added + all.gone == 0)
        //: prices; %1 is a month such as November 2026
        return PriceWords::tr("No price differs from %1.").arg(month(before));
    //: prices against the month before; %1 is a month such as November 2026, the others are numbers
    return PriceWords::tr("Against %1: %2 dearer, %3 cheaper, %4 new, %5 gone.")
        .arg(month(before), format::count(all.dearer), format::count(all.cheaper), format::count(all.added),
             format::count(all.gone));
}

QString termAndPlan(const ListedPrice &price)
{
    return QStringList{termText(price.term), cycleText(price.billing)}.join(u", "_s);
}

QString basis(SaleRule::Basis basis)
{
    switch (basis) {
    case SaleRule::Basis::MarkUp:
        //: how a sale price is made: so many percent are added
        return PriceWords::tr("Mark-up on the purchase price");
    case SaleRule::Basis::RetailDiscount:
        //: how a sale price is made: so many percent are taken off
        return PriceWords::tr("Discount on the retail price (ERP)");
    case SaleRule::Basis::List:
        break;
    }
    //: how a sale price is made
    return PriceWords::tr("By a sale list");
}

QString rule(const SaleRule &rule)
{
    const QString percent = format::exactAmount(rule.percent.normalized(), 0);
    switch (rule.basis) {
    case SaleRule::Basis::MarkUp:
        //: how a sale price is made; %1 is a number, possibly negative
        return PriceWords::tr("Purchase price and %1 %").arg(percent);
    case SaleRule::Basis::RetailDiscount:
        //: how a sale price is made; %1 is a number
        return PriceWords::tr("Retail price less %1 %").arg(percent);
    case SaleRule::Basis::List:
        break;
    }
    //: how a sale price is made; %1 is the name of a list
    return PriceWords::tr("Sale list “%1”").arg(rule.list);
}

QString rounding(Rounding rounding)
{
    return PriceWords::rounding(rounding);
}

QString roundingOf(const SaleRule &rule)
{
    if (rule.basis == SaleRule::Basis::List)
        //: rounding of sale prices that stand in a list
        return PriceWords::tr("as the list says");
    //: rounding of sale prices; %1 is "half up", %n a number of digits
    return PriceWords::tr("%1 to %Ln digit(s)", nullptr, rule.digits).arg(rounding(rule.rounding));
}

QString ruleFault(SaleRuleFault fault, SaleRule::Basis basis)
{
    const bool markUp = basis == SaleRule::Basis::MarkUp;
    switch (fault) {
    case SaleRuleFault::PercentTooLow:
        //: fault beside the percentage of a sale price
        return markUp ? PriceWords::tr("More than -100 %, or the licence is given away.")
                      //: fault beside the percentage of a sale price
                      : PriceWords::tr("A discount is 0 % or more.");
    case SaleRuleFault::PercentTooHigh:
        //: fault beside the percentage of a sale price
        return markUp ? PriceWords::tr("At most 1000 %.")
                      //: fault beside the percentage of a sale price
                      : PriceWords::tr("A discount is at most 100 %.");
    case SaleRuleFault::DigitsOutOfRange:
        //: fault beside the digits a sale price is rounded to
        return PriceWords::tr("0 to 4 digits.");
    case SaleRuleFault::NoList:
        //: fault beside the choice of a sale list
        return PriceWords::tr("Choose a sale list; import one first where there is none.");
    case SaleRuleFault::None:
        break;
    }
    return {};
}

} // namespace tenantry::pricewords
