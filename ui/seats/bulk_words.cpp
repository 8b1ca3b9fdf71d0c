// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seats/bulk_words.h"

#include "ui/common/change_words.h"
#include "ui/common/format.h"
#include "ui/common/status_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr qsizetype mostTwinsNamed = 5;

class BulkWords
{
    Q_DECLARE_TR_FUNCTIONS(BulkWords)

public:
    static StatusWord state(const BulkRow &row);
    static QString fault(const BulkRow &row);
    static QString number(const BulkRow &row);
    static QString unmatched(const BulkRow &row);
    static QString twice(const BulkViewModel &bulk, const BulkRow &row);
    static QString place(const BulkViewModel &bulk, const BulkRow &row, BulkTable::Column column);
    static QString column(BulkTable::Column column);
    static QString several(int matches);
    static QString unreadable(const Error &error);
    static QString tableFault(const BulkTable &table);
    static QStringList counts(const BulkCounts &counts);
    //: preview of many seat changes: a column of a table without headings; %1 is its number
    static QString columnNumber(int number) { return tr("Column %1").arg(number); }
    //: preview of many seat changes: %1 is a file name or a place in it, %2 what is wrong there
    static QString at(const QString &place, const QString &what) { return tr("%1: %2").arg(place, what); }
    //: preview of many seat changes; %1 is "12 → 17"
    static QString change(const QString &arrow) { return tr("Seats %1.").arg(arrow); }
    //: preview of many seat changes; %1 is a number
    static QString same(const QString &seats) { return tr("It has %1 already: nothing changes.").arg(seats); }
    //: preview of many seat changes
    static QString leftOut() { return tr("Left out: this line does not go into the plan."); }
    //: preview of many seat changes: the answer is not there yet
    static QString waiting() { return tr("Not checked yet."); }
    //: preview of many seat changes; %1 is a number
    static QString planned(const QString &seats)
    {
        return tr("The plan already wants a total of %1. This line replaces it.").arg(seats);
    }
    //: preview of many seat changes: what tells like-named subscriptions apart; %1 term, %2 its last day, %3 seats, %4
    //: id
    static QString particulars(const QString &term, const QString &end, const QString &seats, const QString &id)
    {
        return tr("%1, until %2 · %3 · id %4").arg(term, end, seats, id);
    }
    static QString seats(int count)
    {
        //: a number of seats (licences)
        return tr("%Ln seat(s)", nullptr, count);
    }
    static QString assignedHint()
    {
        //: seats of many subscriptions, below the field, where seats follow the users who have the licence
        return tr(
            "2 makes as many seats as users have the licence, and two more. Where users are not known, or several "
            "subscriptions give the same licence, the line says so and stays as it is.");
    }
};

StatusWord BulkWords::state(const BulkRow &row)
{
    switch (row.state()) {
    case BulkRow::State::Waiting:
        //: state of a line in the preview of many seat changes
        return {tr("Not checked"), u"arc"_s, Tone::Muted};
    case BulkRow::State::Allowed:
    case BulkRow::State::CannotTell:
    case BulkRow::State::Refused:
        return verdictWord(row.answer->verdict);
    case BulkRow::State::Same:
        //: state of a line in the preview of many seat changes
        return {tr("Nothing changes"), u"dot"_s, Tone::Muted};
    case BulkRow::State::Fault:
        //: state of a line in the preview of many seat changes: the number has to be corrected
        return {tr("Correct the number"), u"octagon-x"_s, Tone::Trouble};
    case BulkRow::State::Unmatched:
        //: state of a line in the preview of many seat changes: no such subscription
        return {tr("Not found"), u"octagon-x"_s, Tone::Trouble};
    case BulkRow::State::Choose:
        //: state of a line in the preview of many seat changes: several subscriptions match
        return {tr("Which one?"), u"flag"_s, Tone::Attention};
    case BulkRow::State::Twice:
        //: state of a line in the preview of many seat changes: another line changes the same subscription
        return {tr("More than once"), u"flag"_s, Tone::Attention};
    case BulkRow::State::LeftOut:
        //: state of a line in the preview of many seat changes: by the person's wish
        return {tr("Left out"), u"barred-ring"_s, Tone::Muted};
    }
    return {};
}

QString BulkWords::column(BulkTable::Column column)
{
    switch (column) {
    case BulkTable::Subscription:
        //: import of seat changes: what a column of the file holds
        return tr("Subscription id");
    case BulkTable::Customer:
        //: import of seat changes: what a column of the file holds: name, domain or id
        return tr("Customer");
    case BulkTable::Product:
        //: import of seat changes: what a column of the file holds: offer name, SKU or own name
        return tr("Product");
    case BulkTable::Seats:
    case BulkTable::ColumnCount:
        break;
    }
    //: import of seat changes: what a column of the file holds
    return tr("Seats");
}

QString BulkWords::place(const BulkViewModel &bulk, const BulkRow &row, BulkTable::Column column)
{
    if (bulk.source() != BulkViewModel::Source::Table)
        return {};
    const int at = bulk.columns().at(column);
    const QString line = format::count(row.line.line);
    const QString name = at >= 0 ? bulkwords::header(bulk.table(), at) : BulkWords::column(column);
    if (bulk.table().name.isEmpty()) {
        //: where a fault is in a pasted table; %1 is a number, %2 the column's heading
        return tr("Line %1, column “%2”").arg(line, name);
    }
    //: where a fault is in a file; %1 is the file, %2 a number, %3 the column's heading
    return tr("%1, line %2, column “%3”").arg(bulk.table().name, line, name);
}

QString BulkWords::number(const BulkRow &row)
{
    switch (row.answer->wish.fault) {
    case SeatWish::Fault::Empty:
        //: fault in an imported table
        return tr("a number of seats was expected, nothing is there. Enter the new total, or +5 or −2 as a change.");
    case SeatWish::Fault::NotWhole:
        //: fault in an imported table; %1 is what stands there
        return tr("a whole number such as 12, +5 or −2 was expected, “%1” is there. Enter digits without separators.")
            .arg(row.line.seats);
    case SeatWish::Fault::TooLarge:
        //: fault in an imported table; %1 is what stands there
        return tr("“%1” is too large for a number of seats. Correct it.").arg(row.line.seats);
    case SeatWish::Fault::AssignedUnknown:
        //: seats of many subscriptions, why seats cannot follow the users of one of them
        return tr("how many users have this licence is not known. Open the customer so that its licences are read, or "
                  "enter a number.");
    case SeatWish::Fault::AssignedShared:
        //: seats of many subscriptions, why seats cannot follow the users of one of them
        return tr("several subscriptions of this customer give the licence, so nobody can say whose seats the users "
                  "have. Enter a number.");
    case SeatWish::Fault::None:
        break;
    }
    //: fault in an imported table; %1 is a number, 0 or below
    return tr("%1 seats would be left, at least one must stay. To end the subscription, cancel it.")
        .arg(format::count(row.answer->after.value_or(0)));
}

QString BulkWords::several(int matches)
{
    //: preview of many seat changes; %n is at least 2
    return tr("%Ln subscription(s) match. Choose the one that is meant.", nullptr, matches);
}

QString BulkWords::unmatched(const BulkRow &row)
{
    const BulkLine &line = row.line;
    switch (row.answer->match) {
    case BulkAnswer::Match::NoSubscription:
        //: fault in an imported table; %1 is an id
        return tr("no subscription here has the id “%1”. Correct it, or clear it and name customer and product.")
            .arg(line.subscription);
    case BulkAnswer::Match::NoCustomer:
        //: fault in an imported table; %1 is what was looked for
        return tr("no customer here has the name, domain or id “%1”. Correct it, or enter the subscription id.")
            .arg(line.customer);
    case BulkAnswer::Match::NoProduct:
        if (row.answer->offered.isEmpty()) {
            //: fault in an imported table; %1 is the customer
            return tr("“%1” has no subscriptions. Correct the customer.").arg(line.customer);
        }
        //: fault in an imported table; %1 is the customer, %2 what was looked for, %3 names of subscriptions
        return tr("“%1” has no subscription “%2”. It has: %3. Correct the product, or enter the subscription id.")
            .arg(line.customer, line.product, row.answer->offered);
    case BulkAnswer::Match::OtherCustomer:
        //: fault in an imported table; %1 is the real customer, %2 the one in the file
        return tr("this subscription is one of “%1”, the line says “%2”. Correct one of them; without a customer the "
                  "id alone decides.")
            .arg(row.answer->subject.customerName, line.customer);
    case BulkAnswer::Match::Found:
    case BulkAnswer::Match::Several:
    case BulkAnswer::Match::NothingNamed:
        break;
    }
    //: fault in an imported table
    return tr("a subscription id was expected, or a customer together with a product. Enter one of them.");
}

QString BulkWords::twice(const BulkViewModel &bulk, const BulkRow &row)
{
    QStringList lines;
    for (const int twin : row.twins.mid(0, mostTwinsNamed))
        lines += format::count(bulk.rows().at(static_cast<std::size_t>(twin)).line.line);
    const QString named = lines.join(u", "_s) + (row.twins.size() > mostTwinsNamed ? u", …"_s : QString());
    //: preview of many seat changes; %1 are numbers of lines, %n how many
    return tr("line(s) %1 change the same subscription too. None of them is taken until all but one are corrected or "
              "left out.",
              nullptr, static_cast<int>(row.twins.size()))
        .arg(named);
}

QString BulkWords::fault(const BulkRow &row)
{
    return row.state() == BulkRow::State::Fault ? number(row) : unmatched(row);
}

// By table_text.h.
QString BulkWords::unreadable(const Error &error)
{
    if (error.code == u"workbook"_s)
        //: import of seat changes: a file that was chosen
        return tr("This workbook is protected or of an older format. Save it as .xlsx without a password, or its sheet "
                  "as CSV, and open that file.");
    if (error.code == u"archive"_s)
        //: import of seat changes: a file that was chosen
        return tr("This is an archive. Unpack it and open the table inside.");
    if (error.code == u"too-large"_s)
        //: import of seat changes: a workbook that was chosen
        return tr("The sheet of this workbook is too large. Keep only the lines that are needed and open it again.");
    //: import of seat changes: a workbook that was chosen
    return tr("This workbook cannot be read; it is damaged. Open it in a spreadsheet program, save it anew and open it "
              "here again.");
}

QString BulkWords::tableFault(const BulkTable &table)
{
    if (!table.fault)
        return {};
    if (!table.fault->code.isEmpty())
        return unreadable(*table.fault);
    const QString line = table.fault->subject.section(u':', 0, 0);
    const QString column = table.fault->subject.section(u':', 1, 1);
    //: import of seat changes; %1 is a number, %2 a number of characters from the start of the line
    QString place = tr("Line %1, character %2").arg(line, column);
    if (!table.name.isEmpty()) {
        //: import of seat changes; %1 is the file, %2 "Line 5, character 3"
        place = tr("%1 · %2").arg(table.name, place);
    }
    if (table.fault->detail.contains("UTF-8"_L1)) {
        //: import of seat changes: nothing after this place was read; %1 is the place in the file
        return tr("%1: these bytes are no UTF-8 text, and nothing from here on was read. Save the table as “CSV UTF-8” "
                  "and open it again.")
            .arg(place);
    }
    if (table.fault->detail.contains("does not end"_L1)) {
        //: import of seat changes: nothing after this place was read; %1 is the place in the file
        return tr("%1: a cell begins with a quotation mark that is never closed, and nothing from here on was read. "
                  "Close it and open the table again.")
            .arg(place);
    }
    //: import of seat changes: nothing after this place was read; %1 is the place in the file
    return tr("%1: a quotation mark or line end is not where one can be, and nothing from here on was read. Put the "
              "cell in quotation marks, double those inside it, and open the table again.")
        .arg(place);
}

QStringList BulkWords::counts(const BulkCounts &counts)
{
    QStringList parts;
    //: below the preview of many seat changes: lines that go into the plan
    parts << tr("%Ln ready", nullptr, counts.taken);
    if (counts.toClear > 0) {
        //: below the preview of many seat changes: lines with a fault, a refusal or a question
        parts << tr("%Ln to clear up", nullptr, counts.toClear);
    }
    if (counts.same > 0) {
        //: below the preview of many seat changes: lines that change nothing
        parts << tr("%Ln unchanged", nullptr, counts.same);
    }
    if (counts.leftOut > 0) {
        //: below the preview of many seat changes: lines a person took out
        parts << tr("%Ln left out", nullptr, counts.leftOut);
    }
    if (counts.waiting > 0) {
        //: below the preview of many seat changes: lines without an answer yet
        parts << tr("%Ln not checked", nullptr, counts.waiting);
    }
    return parts;
}

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.front().toUpper() + text.mid(1);
}

QString arrowOf(const BulkRow &row)
{
    return arrowText(format::count(row.answer->subject.seats), format::count(row.answer->after.value_or(0)));
}

} // namespace

namespace bulkwords {

StatusWord state(const BulkRow &row)
{
    return BulkWords::state(row);
}

StatusWord sentence(const BulkViewModel &bulk, int place)
{
    const BulkRow &row = bulk.rows().at(static_cast<std::size_t>(place));
    StatusWord word = BulkWords::state(row);
    const auto placed = [&](BulkTable::Column column, const QString &what) {
        const QString at = BulkWords::place(bulk, row, column);
        return at.isEmpty() ? capitalised(what) : BulkWords::at(at, what);
    };
    switch (row.state()) {
    case BulkRow::State::Waiting:
        word.word = BulkWords::waiting();
        break;
    case BulkRow::State::Allowed:
        word.word = BulkWords::change(arrowOf(row)) + u' ' + word.word;
        break;
    case BulkRow::State::CannotTell:
    case BulkRow::State::Refused:
        word.word = BulkWords::change(arrowOf(row)) + u' ' + word.word + u": "_s + verdictText(row.answer->verdict);
        break;
    case BulkRow::State::Same:
        word.word = BulkWords::same(BulkWords::seats(row.answer->subject.seats));
        break;
    case BulkRow::State::Fault:
    case BulkRow::State::Unmatched:
        word.word = placed(row.faultyColumn(), BulkWords::fault(row));
        break;
    case BulkRow::State::Choose:
        word.word = BulkWords::several(row.answer->matches);
        break;
    case BulkRow::State::Twice:
        word.word = placed(BulkTable::Subscription, BulkWords::twice(bulk, row));
        break;
    case BulkRow::State::LeftOut:
        word.word = BulkWords::leftOut();
        break;
    }
    return word;
}

QString source(const BulkRow &row)
{
    const bool judged = row.goesIntoPlan() || row.state() == BulkRow::State::Refused;
    return judged ? verdictSourceText(row.answer->verdict) : QString();
}

QString planned(const BulkRow &row)
{
    const bool replaces = row.goesIntoPlan() && row.answer->planned && row.answer->planned != row.answer->after;
    return replaces ? BulkWords::planned(BulkWords::seats(*row.answer->planned)) : QString();
}

QString subject(const BulkSubject &subject)
{
    return subject.customerName + u" · "_s + subject.name;
}

QString particulars(const BulkSubject &subject)
{
    return BulkWords::particulars(termText(subject.term), format::dateUtc(subject.termEnd),
                                  BulkWords::seats(subject.seats), subject.subscription.text());
}

QString columnName(BulkTable::Column column)
{
    return BulkWords::column(column);
}

QString header(const BulkTable &table, int place)
{
    const QString name = table.headers.value(place);
    return name.isEmpty() ? BulkWords::columnNumber(place + 1) : name;
}

QString tableFault(const BulkTable &table)
{
    return BulkWords::tableFault(table);
}

QString counts(const BulkCounts &counts)
{
    return BulkWords::counts(counts).join(u" · "_s);
}

QString assignedHint()
{
    return BulkWords::assignedHint();
}

} // namespace bulkwords

} // namespace tenantry
