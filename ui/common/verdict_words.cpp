// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule says about a wish, in words.
#include "ui/common/change_words.h"
#include "ui/common/format.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

class VerdictWords
{
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)

public:
    static StatusWord word(const Verdict &verdict);
    static QHash<QString, QString> refusals();
    static QHash<QString, QString> doubts();
    static QHash<QString, QString> remarks();
    static QString known(const QString &reason);
    static QString detail(const QString &text);
    static QString reason(const Verdict &verdict);
    static QString next(const Verdict &verdict);
    static QString source(const Verdict &verdict);
};

StatusWord VerdictWords::word(const Verdict &verdict)
{
    switch (verdict.kind) {
    case Verdict::Kind::Allowed:
        //: what the rules say about a planned change
        return {tr("Allowed"), u"check-ring"_s, Tone::Good};
    case Verdict::Kind::Refused:
        //: what the rules say about a planned change
        return {tr("Not allowed"), u"barred-ring"_s, Tone::Trouble};
    case Verdict::Kind::CannotTell:
        break;
    }
    //: what the rules say about a planned change: no rule speaks of it, the provider will decide
    return {tr("Cannot tell"), u"dashed-ring"_s, Tone::Attention};
}

QHash<QString, QString> VerdictWords::refusals()
{
    return {
        //: why a change is not allowed: seats or a whole subscription can be given back only for a time
        {u"window-passed"_s, tr("The return window is over.")},
        //: why a change is not allowed; %1 is a number of seats
        {u"more-than-may-go-back"_s, tr("Only %1 of the seats may go back now.")},
        //: why a change is not allowed
        {u"not-active"_s, tr("The subscription is not active.")},
        //: why a change is not allowed: only a suspended one can run again
        {u"not-suspended"_s, tr("The subscription is not suspended.")},
        //: why a change is not allowed
        {u"over"_s, tr("The subscription has ended.")},
        //: why a change is not allowed; %1 is a number of seats
        {u"below-minimum"_s, tr("At least %1 seats are needed.")},
        //: why a change is not allowed; %1 is a number of seats
        {u"above-maximum"_s, tr("At most %1 seats are possible.")},
        //: why a change is not allowed: the provider takes no changes shortly before the term ends
        {u"locked"_s, tr("No more changes are taken before this term ends.")},
        //: why a change is not allowed: this kind of offer, or this provider, does not have it
        {u"not-offered"_s, tr("It is not offered for this subscription.")},
        //: why a change is not allowed
        {u"no-seat-reduction"_s, tr("Seats of this product cannot be reduced.")},
        //: why a change is not allowed: one may suspend, not cancel
        {u"suspend-instead"_s, tr("It cannot be cancelled; suspend it instead.")},
        //: why a change is not allowed: the provider does it on an order
        {u"through-the-order"_s, tr("It is changed through the order, not here.")},
        //: why a change is not allowed
        {u"at-renewal"_s, tr("It can change only at renewal.")},
        //: why a change is not allowed
        {u"buy-again-and-cancel"_s, tr("Buy the other one and cancel this one.")},
        //: why a change is not allowed
        {u"billing-longer-than-term"_s, tr("The billing period may not be longer than the term.")},
        //: why a change is not allowed: this billing is not sold with this term
        {u"pair-not-offered"_s, tr("This billing is not offered with this term.")},
        //: why a change is not allowed
        {u"term-not-offered"_s, tr("This term is not offered.")},
        //: why a change is not allowed: within a term only a longer one can be chosen
        {u"term-not-longer"_s, tr("Only a longer term can be chosen now.")},
        //: why a change is not allowed: the term of the new product
        {u"term-shorter"_s, tr("The new term may not be shorter than this one.")},
        //: why a change is not allowed
        {u"trial"_s, tr("A trial does not allow it.")},
        //: why a change is not allowed
        {u"not-trial"_s, tr("Only a trial allows it.")},
        //: why a change is not allowed: what holds next can be said only while it renews by itself
        {u"renewal-off"_s, tr("Automatic renewal is off.")},
        //: why automatic renewal cannot be switched off: the provider still has an instruction for the next term
        {u"has-instruction"_s, tr("Something is planned for the next term; take that away first.")},
        //: why a change is not allowed
        {u"renewal-on"_s, tr("Automatic renewal is on.")},
        //: why a change is not allowed: the subscription is too young
        {u"too-young"_s, tr("It is too early for that.")},
        //: why a change is not allowed
        {u"too-early"_s, tr("It is too early for that.")},
        //: why a change is not allowed: another partner sold the subscription
        {u"not-ours"_s, tr("Another partner sold this subscription.")},
        //: why a change is not allowed
        {u"market-not-authorised"_s, tr("You are not authorised to sell in this market.")},
    };
}

QHash<QString, QString> VerdictWords::doubts()
{
    return {
        //: why nobody can tell whether a change is allowed
        {u"not-documented"_s, tr("The provider does not document it; it will decide.")},
        //: why nobody can tell whether a change is allowed
        {u"unconfirmed"_s, tr("Nobody has confirmed it with this provider.")},
        //: why nobody can tell whether a change is allowed
        {u"eligibility-decides"_s, tr("The provider says for each subscription whether it is possible.")},
        //: why nobody can tell whether a change is allowed
        {u"no-documented-call"_s, tr("There is no documented way to do it from here.")},
        //: why nobody can tell whether a change is allowed: it is not read yet
        {u"subscription-unknown"_s, tr("The subscription has not been read.")},
        //: why nobody can tell whether a change is allowed; %1 is a word of the provider
        {u"unknown-status"_s, tr("Its status “%1” is not known here.")},
        //: why nobody can tell whether a change is allowed
        {u"renewal-unknown"_s, tr("Whether it renews by itself is not known.")},
        //: why nobody can tell whether a change is allowed: until when seats can go back was not stated
        {u"window-unknown"_s, tr("Until when it may go back is not known.")},
        //: why nobody can tell whether a change is allowed
        {u"term-end-unknown"_s, tr("The end of the term is not known.")},
        //: why nobody can tell whether a change is allowed
        {u"term-dates-unknown"_s, tr("The dates of the term are not known.")},
        //: why nobody can tell whether a change is allowed
        {u"term-unknown"_s, tr("The term is not known.")},
        //: why nobody can tell whether a change is allowed
        {u"plan-unknown"_s, tr("Term or billing is not known.")},
        //: why nobody can tell whether a change is allowed
        {u"quantity-unknown"_s, tr("The number of seats is not known.")},
        //: why nobody can tell whether a change is allowed
        {u"sources-differ"_s, tr("The sources contradict each other.")},
        //: why nobody can tell whether a change is allowed
        {u"by-hand"_s, tr("It is agreed with the provider by hand.")},
    };
}

QHash<QString, QString> VerdictWords::remarks()
{
    return {
        //: remark on a change that is allowed; %1 is a date and time
        {u"in-window"_s, tr("It may go back until %1.")},
        //: remark on a suspension that is allowed
        {u"not-billed"_s, tr("Nothing is billed while it is suspended.")},
        //: remark on a suspension that is allowed
        {u"billed-on"_s, tr("Billing goes on while it is suspended.")},
        //: remark on another billing plan that is allowed
        {u"from-next-charge"_s, tr("It holds from the next charge on.")},
        //: remark on a cancellation that is allowed
        {u"no-fee"_s, tr("No fee is charged for it.")},
        //: remark on a cancellation: what was used up to now is charged
        {u"prorated"_s, tr("What was used until now is charged.")},
        //: remark on switching the renewal off: what becomes of the subscription
        {u"lapses"_s, tr("It then ends with its term.")},
    };
}

QString VerdictWords::known(const QString &reason)
{
    for (const auto &words : {refusals(), doubts(), remarks()}) {
        if (const auto found = words.constFind(reason); found != words.constEnd())
            return *found;
    }
    return {};
}

// A figure, or an instant in UTC as people read it.
QString VerdictWords::detail(const QString &text)
{
    const QDateTime instant = text.contains(u'T') ? QDateTime::fromString(text, Qt::ISODate) : QDateTime();
    if (instant.isValid())
        return format::deadline(instant);
    bool whole = false;
    const int number = text.toInt(&whole);
    return whole ? format::count(number) : text.isEmpty() ? format::unknown() : text;
}

QString VerdictWords::reason(const Verdict &verdict)
{
    if (verdict.reason.isEmpty())
        //: no rule speaks of a planned change
        return verdict.kind == Verdict::Kind::CannotTell ? tr("No rule here speaks of it; the provider decides.")
                                                         : QString();
    const QString sentence = known(verdict.reason);
    if (sentence.isEmpty())
        return verdict.detail.isEmpty() ? verdict.reason : verdict.reason + u": "_s + verdict.detail;
    return sentence.contains(u"%1"_s) ? sentence.arg(detail(verdict.detail)) : sentence;
}

QString VerdictWords::next(const Verdict &verdict)
{
    if (verdict.kind != Verdict::Kind::Refused)
        return {};
    if (verdict.never)
        //: a change that is not allowed now
        return tr("It will not become possible later.");
    if (!verdict.nextAllowed)
        return {};
    //: a change that is not allowed now; %1 is a date and time
    return tr("Possible again from %1.").arg(format::deadline(*verdict.nextAllowed));
}

QString VerdictWords::source(const Verdict &verdict)
{
    if (verdict.rule.isEmpty())
        return {};
    if (!verdict.from.isValid())
        //: where a rule was read; %1 is the rule's id, %2 a document
        return tr("Rule “%1”, %2.").arg(verdict.rule, verdict.source);
    //: where a rule was read; %1 is the rule's id, %2 a document, %3 a day
    return tr("Rule “%1”, %2, in force since %3.").arg(verdict.rule, verdict.source, format::date(verdict.from));
}

} // namespace

StatusWord verdictWord(const Verdict &verdict)
{
    return VerdictWords::word(verdict);
}

QString verdictReasonText(const Verdict &verdict)
{
    return VerdictWords::reason(verdict);
}

QString verdictNextText(const Verdict &verdict)
{
    return VerdictWords::next(verdict);
}

QString verdictSourceText(const Verdict &verdict)
{
    return VerdictWords::source(verdict);
}

QString verdictText(const Verdict &verdict)
{
    const QString next = VerdictWords::next(verdict);
    const QString reason = VerdictWords::reason(verdict);
    return next.isEmpty() || reason.isEmpty() ? reason + next : reason + u' ' + next;
}

} // namespace tenantry
