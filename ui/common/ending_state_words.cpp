// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cut-off, alert and decision of an ending term.
#include "ui/common/change_words.h"
#include "ui/common/ending_words.h"
#include "ui/common/format.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

class AlertWords
{
    Q_DECLARE_TR_FUNCTIONS(AlertWords)

public:
    static QString noCutOff(const QString &end)
    {
        //: end-of-term board: until when the provider takes changes; %1 is the end of the term
        return tr("Not stated; at the latest %1").arg(end);
    }
    static QString reason(AlertReason reason);
    static StatusWord hidden(TermAlert::State state);
    static StatusWord decided(TermDecision::Kind kind);
    static StatusWord alert(const EndingTerm &term);
    static QString decision(TermDecision::Kind kind);
    static QString decisionWithWho(const TermDecision &known);
    static QString hiddenUntil(const TermAlert &alert);
    static QString undecided(const EndingTerm &term);
    static QString urgent(const EndingPolicy &policy);
};

QString AlertWords::reason(AlertReason reason)
{
    switch (reason) {
    case AlertReason::EndsService:
        //: end-of-term board: why a decision is due
        return tr("service ends");
    case AlertReason::RaisesPrice:
        //: end-of-term board: why a decision is due
        return tr("the price rises");
    case AlertReason::BindsLonger:
        //: end-of-term board: why a decision is due
        return tr("binds for longer than a month");
    case AlertReason::EndsOrBinds:
        //: end-of-term board: why a decision is due: it does one of the two, nobody knows which
        return tr("ends, or binds for longer than a month");
    case AlertReason::UnassignedSeats:
        break;
    }
    //: end-of-term board: why a decision is due
    return tr("renews seats nobody is assigned to");
}

StatusWord AlertWords::hidden(TermAlert::State state)
{
    if (state == TermAlert::State::Snoozed)
        //: end-of-term board: the alert is put off to a later day
        return {tr("Snoozed"), u"pause"_s, Tone::Muted};
    //: end-of-term board: the alert is switched off, with reason and end
    return {tr("Muted"), u"barred-ring"_s, Tone::Muted};
}

StatusWord AlertWords::decided(TermDecision::Kind kind)
{
    if (kind == TermDecision::Kind::Waiting)
        //: end-of-term board: decided, but the change still waits in the plan
        return {tr("In the plan"), u"dashed-ring"_s, Tone::Progress};
    //: end-of-term board: somebody has decided what shall happen
    return {tr("Decided"), u"check-ring"_s, Tone::Good};
}

StatusWord AlertWords::alert(const EndingTerm &term)
{
    if (term.urgent)
        //: end-of-term board: the word whose definition is printed above the list
        return {tr("Urgent"), u"octagon-x"_s, Tone::Trouble};
    if (term.decision.kind != TermDecision::Kind::None)
        return decided(term.decision.kind);
    switch (term.alert.state) {
    case TermAlert::State::Open:
        //: end-of-term board: a decision is due
        return {tr("Alert"), u"triangle"_s, Tone::Attention};
    case TermAlert::State::NotYet:
        //: end-of-term board: there will be an alert, on the day that stands below
        return {tr("Later"), u"clock"_s, Tone::Muted};
    case TermAlert::State::Snoozed:
    case TermAlert::State::Muted:
        return hidden(term.alert.state);
    case TermAlert::State::None:
        break;
    }
    //: end-of-term board: there is nothing to decide
    return {tr("No alert"), u"dot"_s, Tone::Muted};
}

QString AlertWords::decision(TermDecision::Kind kind)
{
    switch (kind) {
    case TermDecision::Kind::LeaveAsIs:
        //: end-of-term board: what was decided: what happens by default is wanted
        return tr("Left as it is");
    case TermDecision::Kind::Waiting:
        //: end-of-term board: what was decided: a change of it is in the plan or on its way
        return tr("Waits in the plan, not at the provider yet");
    case TermDecision::Kind::Settled:
        //: end-of-term board: what was decided: a change went through the plan
        return tr("Changed at the provider");
    case TermDecision::Kind::None:
        break;
    }
    //: end-of-term board: nobody has decided yet
    return tr("Undecided");
}

QString AlertWords::decisionWithWho(const TermDecision &known)
{
    QStringList parts{decision(known.kind)};
    if (!known.who.isEmpty() && known.kind != TermDecision::Kind::None)
        parts << known.who;
    if (known.at.isValid() && known.kind != TermDecision::Kind::None)
        parts << format::date(known.at);
    const QString all = parts.join(u", "_s);
    if (known.outdated)
        //: end-of-term board: a decision that no longer counts
        return tr("Undecided: it was left as it is, but since then something else happens by default");
    if (known.stopped)
        //: end-of-term board: what was decided did not come through: the provider refused it, or it has to be looked at
        return tr("Undecided: what was sent did not come through; the plan says why");
    return known.why.isEmpty() || known.kind == TermDecision::Kind::None ? all : all + u": "_s + known.why;
}

QString AlertWords::hiddenUntil(const TermAlert &alert)
{
    //: end-of-term board: until when an alert is put off or switched off
    const QString until = tr("until %1").arg(format::date(alert.hiddenUntil));
    return alert.mark && !alert.mark->why.isEmpty() ? until + u": "_s + alert.mark->why : until;
}

QString AlertWords::undecided(const EndingTerm &term)
{
    if (term.alert.state == TermAlert::State::NotYet)
        //: end-of-term board: the day on which a decision will be asked for
        return tr("from %1").arg(format::date(term.alert.raisedAt));
    return reasonsText(term.alert.reasons);
}

QString AlertWords::urgent(const EndingPolicy &policy)
{
    //: end-of-term board: the one definition of the word urgent, printed above the list
    const QString definition = tr("Urgent: nothing is decided, or what was decided still waits in the plan, and %n "
                                  "day(s) or fewer are left to the cut-off.",
                                  nullptr, policy.urgentDays);
    const QString source = verdictSourceText(policy.rule);
    return source.isEmpty() ? definition : definition + u' ' + source;
}

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

QString cutOffText(const TermLock &lock)
{
    const QString at = format::deadline(lock.at);
    return lock.known() ? at : AlertWords::noCutOff(at);
}

QString cutOffRuleText(const TermLock &lock)
{
    return ruleText(lock.rule);
}

QString reasonText(AlertReason reason)
{
    return AlertWords::reason(reason);
}

QString reasonsText(const QList<AlertReason> &reasons)
{
    QStringList texts;
    for (const AlertReason reason : reasons)
        texts << AlertWords::reason(reason);
    return capital(texts.join(u", "_s));
}

StatusWord alertWord(const EndingTerm &term)
{
    return AlertWords::alert(term);
}

QString alertRemark(const EndingTerm &term)
{
    if (term.decision.kind != TermDecision::Kind::None || term.decision.outdated || term.decision.stopped)
        return AlertWords::decisionWithWho(term.decision);
    const bool hidden = term.alert.state == TermAlert::State::Snoozed || term.alert.state == TermAlert::State::Muted;
    return hidden ? AlertWords::hiddenUntil(term.alert) : AlertWords::undecided(term);
}

QString decisionText(const TermDecision &known)
{
    return AlertWords::decisionWithWho(known);
}

QString urgentText(const EndingPolicy &policy)
{
    return AlertWords::urgent(policy);
}

} // namespace tenantry
