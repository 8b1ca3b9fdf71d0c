// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/ending_cells.h"

#include "domain/text_folding.h"
#include "ui/common/ending_words.h"
#include "ui/common/format.h"
#include "ui/common/item_roles.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

class EndingCellWords
{
    Q_DECLARE_TR_FUNCTIONS(EndingCellWords)

public:
    static QString header(EndingColumn column);
    //: end-of-term board, instead of a cut-off: nobody says how long before the end changes are taken
    static QString notStated() { return tr("Not stated"); }
    //: end-of-term board, second line: nobody has confirmed what stands above
    static QString unconfirmed() { return tr("Unconfirmed"); }
};

QString EndingCellWords::header(EndingColumn column)
{
    switch (column) {
    case EndingColumn::Customer:
        //: end-of-term board, title of a column: customer, and the subscription below
        return tr("Customer, subscription");
    case EndingColumn::Seats:
        //: end-of-term board, title of a column
        return tr("Seats");
    case EndingColumn::Ends:
        //: end-of-term board, title of a column: end of the term; the local time stands below
        return tr("Ends (UTC)");
    case EndingColumn::CutOff:
        //: end-of-term board, title of a column: until when the provider takes changes
        return tr("Cut-off (UTC)");
    case EndingColumn::Default:
        //: end-of-term board, title of a column: what happens by default
        return tr("If nothing is done");
    case EndingColumn::Price:
        //: end-of-term board, title of a column: what the default costs until one can leave next
        return tr("Costs then");
    case EndingColumn::State:
        break;
    }
    //: end-of-term board, title of a column: urgent, alert, decided …
    return tr("State");
}

QString priceDigits(const ExitPrice &price)
{
    return price.total ? format::amount(price.total->amount, format::minorDigits(price.total->currency))
                       : format::unknown();
}

QString firstLine(const EndingTerm &term, EndingColumn column)
{
    switch (column) {
    case EndingColumn::Customer:
        return term.customerName;
    case EndingColumn::Seats:
        return format::count(term.subscription.quantity);
    case EndingColumn::Ends:
        return instantUtcText(term.key.end);
    case EndingColumn::CutOff:
        return term.lock.known() ? instantUtcText(term.lock.at) : EndingCellWords::notStated();
    case EndingColumn::Default:
        return outcomeText(term.byDefault);
    case EndingColumn::Price:
        return term.byDefault.outcome == TermOutcome::Ends ? QString() : priceDigits(term.byDefault.price);
    case EndingColumn::State:
        break;
    }
    return alertWord(term).word;
}

QString defaultRemark(const EndingTerm &term)
{
    if (!isUnconfirmed(term.byDefault))
        return seatPriceText(term.byDefault.price);
    const QString source = term.byDefault.rule.source;
    return source.isEmpty() ? EndingCellWords::unconfirmed() : EndingCellWords::unconfirmed() + u": "_s + source;
}

QString secondLine(const EndingTerm &term, EndingColumn column)
{
    switch (column) {
    case EndingColumn::Customer:
        return endingName(term.subscription);
    case EndingColumn::Ends:
        return instantHereText(term.key.end);
    case EndingColumn::CutOff:
        return instantHereText(term.lock.at);
    case EndingColumn::Default:
        return defaultRemark(term);
    case EndingColumn::Price:
        return exitText(term.byDefault.price);
    case EndingColumn::State:
        return alertRemark(term);
    case EndingColumn::Seats:
        break;
    }
    return {};
}

QString toolTip(const EndingTerm &term, EndingColumn column)
{
    switch (column) {
    case EndingColumn::Ends:
        return format::deadline(term.key.end);
    case EndingColumn::CutOff:
        return cutOffText(term.lock) + u'\n' + cutOffRuleText(term.lock);
    case EndingColumn::Default: {
        QStringList lines{outcomeSentence(term.byDefault), ruleText(term.byDefault.rule)};
        for (const TermWay &way : term.ways)
            lines << optionText(way.option) + u": "_s + exitPriceText(way.price);
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    case EndingColumn::Price:
        return QString(exitPriceText(term.byDefault.price) + u'\n' + renewalListText(term)).trimmed();
    default:
        return firstLine(term, column) + u'\n' + secondLine(term, column);
    }
}

Tone toneOf(const EndingTerm &term, EndingColumn column)
{
    if (column == EndingColumn::State)
        return alertWord(term).tone;
    const bool unknownPrice = column == EndingColumn::Price && !term.byDefault.price.total;
    const bool noCutOff = column == EndingColumn::CutOff && !term.lock.known();
    return unknownPrice || noCutOff ? Tone::Muted : Tone::Normal;
}

} // namespace

QVariant endingCell(const EndingTerm &term, EndingColumn column, int role)
{
    if (role == Qt::DisplayRole)
        return firstLine(term, column);
    if (role == tenantry::role(ItemRole::Caption))
        return secondLine(term, column);
    if (role == tenantry::role(ItemRole::Tone))
        return static_cast<int>(toneOf(term, column));
    if (role == tenantry::role(ItemRole::Icon))
        return column == EndingColumn::State ? alertWord(term).icon : QString();
    if (role == tenantry::role(ItemRole::Unit) && column == EndingColumn::Price && term.byDefault.price.total)
        return firstLine(term, column).isEmpty() ? QString() : term.byDefault.price.total->currency;
    if (role == tenantry::role(ItemRole::Key))
        return term.subscriptionKey;
    if (role == Qt::TextAlignmentRole)
        return endingAlignment(column);
    if (role == Qt::ToolTipRole)
        return toolTip(term, column);
    if (role == Qt::AccessibleTextRole)
        return column == EndingColumn::Customer ? endingLine(term)
                                                : firstLine(term, column) + u", "_s + secondLine(term, column);
    return {};
}

QString endingHeader(EndingColumn column)
{
    return EndingCellWords::header(column);
}

int endingAlignment(EndingColumn column)
{
    const bool figure = column == EndingColumn::Seats || column == EndingColumn::Price;
    return static_cast<int>((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QString endingLine(const EndingTerm &term)
{
    return QStringList{term.customerName,           endingName(term.subscription),
                       outcomeText(term.byDefault), instantUtcText(term.key.end),
                       alertWord(term).word,        alertRemark(term)}
        .join(u", "_s);
}

QString endingSearchText(const EndingTerm &term)
{
    return withoutDiacritics(QStringList{endingLine(term), term.subscription.offerName, term.subscription.id.text(),
                                         term.subscription.customer.text()}
                                 .join(u' '));
}

} // namespace tenantry
