// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transitions/transition_words.h"

#include "ui/common/change_words.h"
#include "ui/common/error_text.h"
#include "ui/common/format.h"
#include "ui/common/status_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

class TransitionWords
{
    Q_DECLARE_TR_FUNCTIONS(TransitionWords)

public:
    static QString heading(bool trial)
    {
        //: heading of the panel that turns a trial into paid seats
        return trial ? tr("Convert the trial to paid")
                     //: heading of the panel that turns seats into another product
                     : tr("Upgrade to another product");
    }
    static QString price(const QString &plan, const QString &each)
    {
        //: upgrade, one way to buy the target: %1 is "Annual, billed monthly", %2 "11.70 EUR/mo"
        return tr("%1 · %2 per seat").arg(plan, each);
    }
    static QString noReason()
    {
        //: upgrade, a product that cannot be had; the provider gave no reason
        return tr("The provider gives no reason.");
    }
    static QString notSold()
    {
        //: upgrade, a product that is eligible, but in no term and billing plan that fits
        return tr("It is not sold with a term and a billing plan that fit.");
    }
    static QString refusal(const QString &title, const QString &why)
    {
        //: upgrade, a product that cannot be had; %1 is the product, %2 the reason
        return tr("%1: %2").arg(title, why);
    }
    static QString seatsGo(int seats, const QString &product)
    {
        //: upgrade, what it means; %1 is the product the seats become
        return tr("%n seat(s) become %1.", nullptr, seats).arg(product);
    }
    static QString rest(int staying)
    {
        //: upgrade, what it means: so many seats remain in the subscription they are in
        return staying > 0 ? tr("%n seat(s) stay as they are.", nullptr, staying)
                           //: upgrade, what it means: no seat remains where it was
                           : tr("No seat stays: this subscription ends with it, and what was scheduled for its next "
                                "term is gone.");
    }
    static QString newTerm(const QString &term)
    {
        //: upgrade, what it means; %1 is a length of time such as "1 year"
        return tr("A new subscription begins, with a term of its own (%1) from the day it is carried out.").arg(term);
    }
    static QString termThere(const QString &name)
    {
        //: upgrade, what it means; %1 is the subscription that takes the seats
        return tr("The seats take on the term and the end of “%1”.").arg(name);
    }
    static QString users(bool move)
    {
        //: upgrade, what it means: the provider assigns the users' licences of the new product
        return move ? tr("The provider moves the users’ licences.")
                    //: upgrade, what it means: licences of the new product are assigned by somebody
                    : tr("Users keep the old licence until somebody assigns the new one.");
    }
    static QString rateUnknown()
    {
        //: upgrade, about money: what comes back for the term that is left early
        return tr("What comes back for the rest of the old term is not known beforehand.");
    }
    static QString fault(TransitionViewModel::Fault fault, int all)
    {
        switch (fault) {
        case TransitionViewModel::Fault::NotANumber:
            //: upgrade, below the field for seats
            return tr("Enter a whole number of seats.");
        case TransitionViewModel::Fault::BelowOne:
            //: upgrade, below the field for seats
            return tr("At least one seat has to go over.");
        case TransitionViewModel::Fault::AboveAll:
            //: upgrade, below the field for seats
            return tr("There are only %n seat(s).", nullptr, all);
        case TransitionViewModel::Fault::None:
            break;
        }
        return {};
    }
    static QString added(const QString &change, const QString &subscription)
    {
        //: message after an upgrade was put into the plan; %1 is what changes, %2 the subscription
        return tr("Added to the plan: %1 for %2. Nothing is sent yet.").arg(change, subscription);
    }
    static QString nothing()
    {
        //: upgrade: the provider's list of products is empty
        return tr("The provider names no product this subscription could become.");
    }
    static QString allRefused()
    {
        //: upgrade: the provider's list has only products that cannot be had now
        return tr("None of these is possible now:");
    }
};

QString planName(const TermWord &term, const CycleWord &billing)
{
    return termText(term) + u", "_s + cycleText(billing);
}

QString obstacleText(const TransitionObstacle &obstacle, const QString &family)
{
    const ProviderCodeText known = providerCodeText(family + QString::number(obstacle.code));
    if (!known.sentence.isEmpty())
        return known.sentence;
    return obstacle.text.isEmpty() ? TransitionWords::noReason() : obstacle.text;
}

} // namespace

namespace transitionwords {

QString heading(bool trial)
{
    return TransitionWords::heading(trial);
}

QString termAndBillingText(const TransitionOffer::Plan &plan)
{
    const QString name = planName(plan.term, plan.billing);
    if (plan.price.source == PriceSource::Unknown)
        return name;
    const Money &each = plan.price.perSeat;
    return TransitionWords::price(name, format::amount(each.amount, format::minorDigits(each.currency)) + QChar::Nbsp +
                                            format::unit(each.currency, plan.price.per));
}

QString hostText(const TransitionHost &host)
{
    return host.name + u" ("_s + planName(host.term, host.billing) + u')';
}

QString hostRefusal(const TransitionHost &host)
{
    const TransitionObstacle first = host.obstacles.isEmpty() ? TransitionObstacle() : host.obstacles.first();
    return TransitionWords::refusal(host.name, obstacleText(first, u"transition-host-"_s));
}

QString refusal(const TransitionOffer &offer)
{
    if (offer.target.eligible())
        return TransitionWords::refusal(offer.target.title, TransitionWords::notSold());
    for (const TransitionWay &way : offer.target.ways) {
        if (!way.obstacles.isEmpty())
            return TransitionWords::refusal(offer.target.title, obstacleText(way.obstacles.first(), u"transition-"_s));
    }
    return TransitionWords::refusal(offer.target.title, TransitionWords::noReason());
}

QStringList meaning(const TransitionViewModel &model)
{
    const SubscriptionChange wish = model.wish();
    if (!wish.after.transition || model.fault() != TransitionViewModel::Fault::None)
        return {};
    const Transition &transition = *wish.after.transition;
    QStringList sentences{TransitionWords::seatsGo(transition.quantity, transition.name),
                          TransitionWords::rest(model.staying())};
    sentences += transition.into.isEmpty() ? TransitionWords::newTerm(termText(transition.term))
                                           : TransitionWords::termThere(transition.intoName);
    sentences += TransitionWords::users(transition.withLicences);
    if (wish.kind == ChangeKind::Transition)
        sentences += TransitionWords::rateUnknown();
    return sentences;
}

QString faultText(const TransitionViewModel &model)
{
    return TransitionWords::fault(model.fault(), model.question() ? model.question()->row.subscription.quantity : 0);
}

QString added(const SubscriptionChange &change, const QString &subscription)
{
    return TransitionWords::added(changeText(change), subscription);
}

QString nothing(const TransitionQuestion &question)
{
    if (!question.verdict.allowed() && !question.verdict.reason.isEmpty())
        return verdictText(question.verdict);
    return question.offers.isEmpty() ? TransitionWords::nothing() : TransitionWords::allRefused();
}

} // namespace transitionwords

} // namespace tenantry
