// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_line.h"

#include "domain/base_rules.h"
#include "domain/text_folding.h"
#include "ui/common/change_words.h"
#include "ui/common/error_text.h"
#include "ui/common/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

class PlanLineWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanLineWords)

public:
    static QString name(const PlanItem &item)
    {
        if (item.subscriptionName.isEmpty())
            //: line of the plan whose subscription is no longer known here; %1 is what changes
            return tr("Subscription no longer known · %1").arg(changeKindText(item.change.kind));
        //: line of the plan; %1 is a subscription, %2 what changes of it, such as "Seats"
        return tr("%1 · %2").arg(item.subscriptionName, changeKindText(item.change.kind));
    }
    static QString alreadySo()
    {
        //: why a planned change is not sent
        return tr("The provider already says so; there is nothing left to send.");
    }
    static QString providerSaid(const QString &words)
    {
        //: line of the plan: the provider's own words. %1 is its text
        return tr("The provider said: %1").arg(words);
    }
    static QString queued()
    {
        //: why a planned change waits
        return tr("It is sent when there is a connection and you send it.");
    }
    static QString became(const QString &id)
    {
        //: line of the plan: an upgrade that was carried out; %1 is the id of the subscription the seats are in now
        return tr("The seats are now in subscription %1.").arg(id);
    }
    static QString now(const QString &value)
    {
        //: plan, state of a change whose subscription was changed elsewhere; %1 is what the provider says, such as 15
        return tr("%1 now").arg(value);
    }
    static QString putsBack()
    {
        //: why a change is in the plan that nobody wished: more or fewer seats, or a longer term, delete it
        return tr("Puts back what was planned for the next term; another change here deletes it.");
    }
    static QString takesAway()
    {
        //: why a change is in the plan that nobody wished
        return tr("Goes first: renewal cannot be switched off while something is planned for the next term.");
    }
    static QString loses()
    {
        //: what a change does beside: seats, a longer term, suspending and cancelling delete it at the provider
        return tr("What was planned for the next term is deleted by it.");
    }
    static QString changedOften(int times)
    {
        //: line of the plan, a warning; %1 is how often the subscription was changed, %2 about how often it can be
        return tr("Changes of this subscription so far: %1. After about %2 the provider refuses more; make one change "
                  "of several.")
            .arg(format::count(times), format::count(builtInNumber(u"subscription.updates.most")));
    }
    static QString forgotten()
    {
        //: why a planned change is not sent
        return tr("This subscription is no longer in the local copy. Synchronise, or remove the change.");
    }
};

bool isKnown(const PlanItem &item)
{
    return !item.subscriptionName.isEmpty();
}

// The verdict, and what the plan itself has to say of the change.
QString ruleAndPlan(const PlanItem &item)
{
    QStringList sentences{verdictText(item.verdict)};
    if (item.losesNextTerm)
        sentences += PlanLineWords::loses();
    if (item.change.attendant)
        sentences += item.change.after.nextTerm ? PlanLineWords::putsBack() : PlanLineWords::takesAway();
    if (item.timesChanged > 0)
        sentences += PlanLineWords::changedOften(item.timesChanged);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

// The provider's code as a sentence with the next step, where its meaning is documented.
QString refusal(const PlanItem &item)
{
    const ProviderCodeText text = providerCodeText(item.detail.section(u':', 0, 0));
    return text.nextStep.isEmpty() ? text.sentence : text.sentence + u' ' + text.nextStep;
}

} // namespace

bool isUnsent(const PlanItem &item)
{
    return item.state == IntentState::Draft || item.state == IntentState::Reviewed;
}

bool isWaiting(const PlanItem &item)
{
    return item.state == IntentState::Queued || item.state == IntentState::Parked;
}

bool isSendable(const PlanItem &item)
{
    return isUnsent(item) && isKnown(item) && item.standing == ChangeStanding::Fits &&
           item.verdict.kind != Verdict::Kind::Refused;
}

bool hasMoved(const PlanItem &item)
{
    const bool refusedAtSending = item.state == IntentState::Parked && item.parkReason == QLatin1String(park::movedOn);
    return item.standing == ChangeStanding::Overtaken && (isUnsent(item) || refusedAtSending);
}

bool looksDifferent(const PlanItem &seen, const PlanItem &now)
{
    return seen.change != now.change || seen.standing != now.standing || seen.verdict.kind != now.verdict.kind ||
           isSendable(seen) != isSendable(now);
}

StatusWord lineWord(const PlanItem &item)
{
    if (!isUnsent(item))
        return changeStateWord(item.state);
    if (item.standing != ChangeStanding::Fits)
        return standingWord(item.standing);
    return verdictWord(item.verdict);
}

QString lineName(const PlanItem &item)
{
    return PlanLineWords::name(item);
}

QString lineBefore(const PlanItem &item)
{
    return sideText(item.change.kind, item.change.before);
}

QString lineAfter(const PlanItem &item)
{
    return sideText(item.change.kind, item.change.after);
}

QString lineReason(const PlanItem &item)
{
    if (hasMoved(item))
        return threeWayText(item.change, item.provider);
    if (item.state == IntentState::Parked)
        return changeParkReasonText(item.parkReason);
    if (item.state == IntentState::Queued)
        return PlanLineWords::queued();
    if (item.state == IntentState::Refused)
        return refusal(item);
    if (item.state == IntentState::Confirmed && !item.became.isEmpty())
        return PlanLineWords::became(item.became.text());
    if (!isUnsent(item))
        return {};
    if (item.standing == ChangeStanding::AlreadySo)
        return PlanLineWords::alreadySo();
    return isKnown(item) ? ruleAndPlan(item) : PlanLineWords::forgotten();
}

QString lineReasonShort(const PlanItem &item)
{
    if (hasMoved(item))
        return PlanLineWords::now(sideText(item.change.kind, item.provider));
    if (isUnsent(item) && item.standing == ChangeStanding::AlreadySo)
        return {}; // the word says it
    return lineReason(item);
}

QString lineSource(const PlanItem &item)
{
    const QString rule = isUnsent(item) ? verdictSourceText(item.verdict) : QString();
    const bool weighed = isSendable(item) || isWaiting(item);
    const QString price = weighed ? priceSourceText(item.cost.from) : QString();
    return rule.isEmpty() || price.isEmpty() ? rule + price : rule + u' ' + price;
}

QString lineProviderWords(const PlanItem &item)
{
    const bool spoke = item.state == IntentState::Refused || item.state == IntentState::Parked;
    return spoke && !item.detail.isEmpty() && item.detail != item.parkReason ? PlanLineWords::providerSaid(item.detail)
                                                                             : QString();
}

QString searchTextOf(const PlanItem &item)
{
    const QStringList words{item.customerName,   lineName(item),
                            lineBefore(item),    lineAfter(item),
                            lineWord(item).word, item.change.subscription.text(),
                            item.detail,         item.change.customer.text()};
    return withoutDiacritics(words.join(u' '));
}

} // namespace tenantry
