// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ways out of a term and what each costs.
#include "ui/common/ending_words.h"
#include "ui/common/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

class WayWords
{
    Q_DECLARE_TR_FUNCTIONS(WayWords)

public:
    static QString option(TermOption option);
    static QString leadsTo(const TermWay &way);
    //: end-of-term board, in the place of an amount: no price is known
    static QString noPrice() { return tr("price unknown"); }
    static QString exit(const ExitPrice &price);
    static QString list(const PriceFound &list);
    static QString total(const ExitPrice &price, const QString &money);
    static QString perSeat(const QString &money)
    {
        //: end-of-term board: %1 is for example 22.00 EUR/mo
        return tr("%1 per seat").arg(money);
    }
    //: between two amounts of different currencies
    static QString both(const QString &first, const QString &second) { return tr("%1 and %2").arg(first, second); }
    static QString unpriced(int terms)
    {
        //: end-of-term board, several terms: so many of them have no known price
        return tr("%n without a price", nullptr, terms);
    }
};

QString WayWords::option(TermOption option)
{
    switch (option) {
    case TermOption::Renew:
        //: end-of-term board: a way to go on
        return tr("Renew as is");
    case TermOption::RenewChanged:
        //: end-of-term board: a way to go on; a form follows
        return tr("Renew with changes");
    case TermOption::CancelAtEnd:
        //: end-of-term board: a way out: it does not renew
        return tr("Cancel at end");
    case TermOption::ExtendedTerm:
        break;
    }
    //: end-of-term board: a way to go on: Microsoft's monthly term after the term
    return tr("Extended service term");
}

QString WayWords::leadsTo(const TermWay &way)
{
    if (way.leadsTo == TermOutcome::Extended && way.option == TermOption::CancelAtEnd)
        //: end-of-term board: what "Cancel at end" leads to, a forecast nobody has confirmed
        return tr("Switching renewal off may lead into the extended service term instead of an end: unconfirmed.");
    if (way.option == TermOption::ExtendedTerm)
        //: end-of-term board: about the extended service term
        return tr("A forecast. There is no documented call for it: it can be chosen only in the provider's portal.");
    return {};
}

QString WayWords::exit(const ExitPrice &price)
{
    if (price.seats == 0 || !price.exit.isValid())
        return {};
    if (price.anyTime)
        //: end-of-term board, below a price: it may be left at any time; %1 is the last day paid for
        return tr("to %1, may be left any time").arg(format::date(price.exit));
    //: end-of-term board, below a price: %1 is the last day that is paid for
    return tr("to %1").arg(format::date(price.exit));
}

QString WayWords::list(const PriceFound &list)
{
    const auto month = [](const QDate &day) { return QLocale().toString(day, u"MMMM yyyy"_s); };
    const QString wanted = month(list.month);
    switch (list.standing) {
    case PriceFound::Standing::NotYetPublished:
        //: end-of-term board: price of a month whose list is not out; %1 is "March 2027", %2 "December 2026"
        return list.listed.isValid()
                   ? tr("price of %1, not yet published; by the list of %2").arg(wanted, month(list.listed))
                   //: end-of-term board: price of a month whose list is not out; %1 is "March 2027"
                   : tr("price of %1, not yet published").arg(wanted);
    case PriceFound::Standing::NotImported:
        //: end-of-term board: a list that is out, but is not here; %1 is "March 2027", %2 "December 2026"
        return list.listed.isValid() ? tr("list of %1 not imported; by the list of %2").arg(wanted, month(list.listed))
                                     //: end-of-term board: a list that is out, but is not here; %1 is "March 2027"
                                     : tr("list of %1 not imported").arg(wanted);
    case PriceFound::Standing::NotListed:
        //: end-of-term board: %1 is "March 2027"
        return tr("not in the price list of %1").arg(wanted);
    case PriceFound::Standing::Nothing:
    case PriceFound::Standing::Listed:
        break;
    }
    return {};
}

QString WayWords::total(const ExitPrice &price, const QString &money)
{
    const QString until = exit(price);
    const QString all = until.isEmpty() ? money : money + u' ' + until;
    //: end-of-term board: an amount nobody has confirmed; %1 is "264.00 EUR to 13 Jun 2027"
    return price.forecast ? tr("%1, forecast").arg(all) : all;
}

} // namespace

QString optionText(TermOption option)
{
    return WayWords::option(option);
}

QString wayOutcomeText(const TermWay &way)
{
    return WayWords::leadsTo(way);
}

QString exitText(const ExitPrice &price)
{
    return WayWords::exit(price);
}

QString renewalListText(const EndingTerm &term)
{
    const TermOutcome outcome = term.byDefault.outcome;
    const bool renews = outcome == TermOutcome::Renews || outcome == TermOutcome::RenewsChanged;
    return renews ? WayWords::list(term.renewalList) : QString();
}

QString exitPriceText(const ExitPrice &price)
{
    return WayWords::total(price, price.total ? format::money(*price.total) : WayWords::noPrice());
}

QString seatPriceText(const ExitPrice &price)
{
    if (!price.perSeat)
        return {};
    return WayWords::perSeat(format::exactAmount(price.perSeat->amount, format::minorDigits(price.perSeat->currency)) +
                             QChar::Nbsp + format::unit(price.perSeat->currency, price.per));
}

QString sumText(const QList<Money> &sums, int unpriced)
{
    QString text;
    for (const Money &sum : sums)
        text = text.isEmpty() ? format::money(sum) : WayWords::both(text, format::money(sum));
    if (unpriced == 0)
        return text;
    return text.isEmpty() ? WayWords::noPrice() : text + u", "_s + WayWords::unpriced(unpriced);
}

} // namespace tenantry
