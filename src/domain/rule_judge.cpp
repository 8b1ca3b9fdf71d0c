// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a planned change asks the rules.
#include "domain/ending_ways.h"
#include "domain/rule_packs.h"

#include <QRegularExpression>
#include <QStringTokenizer>
#include <algorithm>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

// What a change asks the rules; the side it wants says which way it goes.
QString operationOf(const SubscriptionChange &change, const Subscription &subscription)
{
    switch (change.kind) {
    case ChangeKind::Seats:
        return change.after.quantity.value_or(0) < subscription.quantity ? u"seats.fewer"_s : u"seats.more"_s;
    case ChangeKind::Renewal:
        return u"renewal"_s;
    case ChangeKind::NextTerm:
        return change.after.nextTerm ? u"next-term"_s : u"next-term.drop"_s;
    case ChangeKind::Cancel:
        return u"cancel"_s;
    case ChangeKind::Suspend:
        return u"suspend"_s;
    case ChangeKind::Reactivate:
        return u"reactivate"_s;
    case ChangeKind::Rename:
        return u"rename"_s;
    case ChangeKind::BillingPlan:
        return u"billing.change"_s;
    case ChangeKind::Term:
        return u"term.change"_s;
    case ChangeKind::Transition:
        return u"transition"_s;
    case ChangeKind::Conversion:
        return u"trial.convert"_s;
    case ChangeKind::Unknown:
        break;
    }
    return {};
}

// An unset member of the instruction stays as it is now.
void askAboutNextTerm(RuleQuestion &question, const NextTerm &next, const Subscription &subscription)
{
    question.quantity = next.quantity > 0 ? next.quantity : subscription.quantity;
    if (isStated(next.term))
        question.term = next.term;
    if (isStated(next.billing))
        question.billing = next.billing;
    const QString sku = next.productId + u':' + next.skuId;
    if (!next.productId.isEmpty() && sku.compare(subscription.offerId.section(u':', 0, 1), Qt::CaseInsensitive) != 0)
        question.offered.clear(); // of another SKU nothing was read
}

// What was read of the subscription's own SKU says nothing about the one it becomes.
void askAboutTransition(RuleQuestion &question, const Transition &transition)
{
    question.quantity = transition.quantity;
    question.term = transition.term;
    question.billing = transition.billing;
    question.limits = {};
    question.offered.clear();
}

// Product, SKU and availability, letters and digits each. Asked for every rule of every row, so not as an expression.
bool isCatalogItem(QStringView id)
{
    const auto plain = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
    };
    int parts = 0;
    for (const QStringView part : QStringTokenizer(id, u':')) {
        if (++parts > 3 || part.isEmpty() || !std::all_of(part.begin(), part.end(), plain))
            return false;
    }
    return parts == 3;
}

} // namespace

OfferFamily familyOf(const Subscription &subscription)
{
    static const QRegularExpression legacyOffer(
        u"^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}|MS-AZR-[0-9A-Za-z]+)$"_s);
    if (isCatalogItem(subscription.offerId))
        return OfferFamily::Nce;
    return legacyOffer.match(subscription.offerId).hasMatch() ? OfferFamily::Legacy : OfferFamily::Unknown;
}

Verdict RulePacks::judge(const SubscriptionChange &change, const Subscription &subscription, const QString &profile,
                         const QDateTime &now, const QList<SeatLot> *lots, const SeatLimits &limits,
                         const OfferedPlans &offered) const
{
    RuleQuestion question;
    question.operation = operationOf(change, subscription);
    question.family = familyOf(subscription);
    question.profile = profile;
    question.now = now;
    question.subscription = &subscription;
    question.quantity = change.after.quantity;
    question.term = change.after.term;
    question.billing = change.after.billing;
    question.autoRenew = change.after.autoRenew;
    question.lots = lots;
    question.limits = limits;
    question.offered = offered;
    if (change.after.nextTerm)
        askAboutNextTerm(question, *change.after.nextTerm, subscription);
    if (change.after.transition)
        askAboutTransition(question, *change.after.transition);
    return ask(question);
}

} // namespace tenantry
