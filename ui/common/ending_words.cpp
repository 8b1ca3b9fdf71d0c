// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happens when nobody does anything, and when it happens.
#include "ui/common/ending_words.h"

#include "ui/common/change_words.h"
#include "ui/common/format.h"
#include "ui/common/status_words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

class OutcomeWords
{
    Q_DECLARE_TR_FUNCTIONS(OutcomeWords)

public:
    //: an instant on this computer's clock; %1 is date and time
    static QString here(const QString &instant) { return tr("%1 here").arg(instant); }
    static QString outcome(const TermDefault &known);
    static QString what(const TermDefault &known);
    static QString sentence(const TermDefault &known);
    static QString rule(const Verdict &rule);
};

QString OutcomeWords::outcome(const TermDefault &known)
{
    switch (known.outcome) {
    case TermOutcome::Renews:
        //: end-of-term board: what happens by default; %1 is "1 year"
        return tr("Renews for %1").arg(termLength(known.term));
    case TermOutcome::RenewsChanged:
        if (known.earlyEnd.isValid())
            //: end-of-term board: what happens by default, by an instruction; %1 is the last day of the next term
            return tr("Renews changed until %1").arg(format::date(known.earlyEnd));
        //: end-of-term board: what happens by default, by an instruction; %1 is "1 year"
        return tr("Renews changed for %1").arg(termLength(known.term));
    case TermOutcome::Ends:
        //: end-of-term board: what happens by default
        return tr("Service ends");
    case TermOutcome::Extended:
        //: end-of-term board: what happens by default, a forecast: Microsoft's monthly term after the term
        return tr("Extended service term");
    case TermOutcome::Unknown:
        break;
    }
    //: end-of-term board: what happens by default
    return tr("Not known");
}

QString OutcomeWords::what(const TermDefault &known)
{
    //: end-of-term board: how it goes on; %1 is "Billed monthly"
    return tr("%1, %n seat(s).", nullptr, known.quantity).arg(cycleText(known.billing));
}

QString OutcomeWords::sentence(const TermDefault &known)
{
    switch (known.outcome) {
    case TermOutcome::Renews:
        //: end-of-term board: what happens by default; %1 is "1 year", %2 "Billed monthly, 10 seats."
        return tr("It renews as it is for %1. %2").arg(termLength(known.term), what(known));
    case TermOutcome::RenewsChanged:
        if (known.earlyEnd.isValid())
            //: end-of-term board: what happens by default; %1 is the last day of the next term, %2 "Billed monthly, 10
            //: seats."
            return tr("It renews with the changes the provider was told, until %1. %2")
                .arg(format::date(known.earlyEnd), what(known));
        //: end-of-term board: what happens by default; %1 is "1 year", %2 "Billed monthly, 10 seats."
        return tr("It renews with the changes the provider was told, for %1. %2")
            .arg(termLength(known.term), what(known));
    case TermOutcome::Ends:
        //: end-of-term board: what happens by default
        return tr("It does not renew: service ends with the term.");
    case TermOutcome::Extended:
        //: end-of-term board: what happens by default, a forecast; %1 is "Billed monthly, 10 seats."
        return tr("Forecast: service goes on and is charged month by month in the extended service term. %1")
            .arg(what(known));
    case TermOutcome::Unknown:
        break;
    }
    //: end-of-term board: what happens by default
    return tr("Whether it renews or ends is not known: the provider does not say so.");
}

QString OutcomeWords::rule(const Verdict &rule)
{
    const QString source = verdictSourceText(rule);
    if (rule.kind != Verdict::Kind::CannotTell || source.isEmpty())
        return source;
    //: end-of-term board: a rule nobody has confirmed; %1 says where it was read
    return tr("Unconfirmed. %1").arg(source);
}

} // namespace

QString endingName(const Subscription &subscription)
{
    if (!subscription.nickname.isEmpty())
        return subscription.nickname;
    return subscription.offerName.isEmpty() ? subscription.id.text() : subscription.offerName;
}

QString instantUtcText(const QDateTime &utc)
{
    if (!utc.isValid())
        return format::unknown();
    return format::dateUtc(utc) + QChar::Nbsp + QLocale().toString(utc.toUTC().time(), u"HH:mm"_s);
}

QString instantHereText(const QDateTime &utc)
{
    return utc.isValid() ? OutcomeWords::here(format::dateTime(utc)) : QString();
}

QString outcomeText(const TermDefault &known)
{
    return OutcomeWords::outcome(known);
}

QString outcomeSentence(const TermDefault &known)
{
    return OutcomeWords::sentence(known);
}

bool isUnconfirmed(const TermDefault &known)
{
    return known.price.forecast || (known.rule.kind == Verdict::Kind::CannotTell && !known.rule.rule.isEmpty() &&
                                    known.outcome != TermOutcome::Unknown);
}

QString ruleText(const Verdict &rule)
{
    return OutcomeWords::rule(rule);
}

} // namespace tenantry
