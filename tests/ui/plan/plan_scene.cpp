// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_scene.h"

using namespace Qt::StringLiterals;

namespace tenantry::testing {

PlanScene::PlanScene()
{
    accounts.add(FakeAccounts::sampleAccount());
    ConnectionState connected;
    connected.kind = ConnectionState::Kind::Connected;
    connection.become(connected);
}

IntentId PlanScene::add(const QString &customer, const QString &subscription, ChangeKind kind, const ChangeSide &before,
                        const ChangeSide &after)
{
    SubscriptionChange change;
    change.kind = kind;
    change.customer = CustomerId(u"customer-"_s + customer);
    change.subscription = SubscriptionId(u"%1-%2-%3"_s.arg(customer, subscription).arg(static_cast<int>(kind)));
    change.before = before;
    change.after = after;
    PlanItem line = planItem(customer, subscription, change);
    line.customerKey = 1;
    line.subscriptionKey = desk.plan.size() + 1;
    desk.plan << line;
    return line.id;
}

IntentId PlanScene::add(const QString &customer, const QString &subscription, int before, int after)
{
    ChangeSide was;
    ChangeSide shall;
    was.quantity = before;
    shall.quantity = after;
    return add(customer, subscription, ChangeKind::Seats, was, shall);
}

void PlanScene::refuse(const IntentId &id, const QString &reason, const QString &detail)
{
    Verdict &verdict = item(id).verdict;
    verdict.kind = Verdict::Kind::Refused;
    verdict.rule = u"nce.seats.fewer"_s;
    verdict.reason = reason;
    verdict.detail = detail;
    verdict.source = u"Microsoft Partner Center: manage customer subscriptions"_s;
    verdict.from = QDate(2022, 1, 10);
    verdict.nextAllowed = QDateTime(QDate(2027, 9, 1), QTime(0, 0), Qt::UTC);
}

ChangeCost cost(const char *now, const char *perPeriod, const char *toTermEnd, const QString &currency,
                BillingCycle period)
{
    const auto money = [&currency](const char *digits) { return Money{*Decimal::parse(digits), currency}; };
    ChangeCost made;
    made.now = money(now);
    made.perPeriod = money(perPeriod);
    made.toTermEnd = money(toTermEnd);
    made.period = period;
    made.from = PriceSource::OrderLine;
    return made;
}

void PlanScene::fillBelievably()
{
    const auto priced = [this](const IntentId &id, const ChangeCost &figures) {
        item(id).cost = figures;
        return id;
    };
    const QString eur = u"EUR"_s;
    ChangeSide on;
    on.autoRenew = true;
    ChangeSide off;
    off.autoRenew = false;
    priced(add(u"Albrecht & Söhne GmbH"_s, u"Business Standard"_s, 34, 36), cost("21.17", "25.00", "112.67", eur));
    priced(add(u"Albrecht & Söhne GmbH"_s, u"Exchange Online Plan 1"_s, 6, 4), cost("-14.11", "-8.00", "-43.39", eur));
    priced(add(u"Brașov Unelte SRL"_s, u"Business Basic"_s, ChangeKind::Renewal, off, on),
           cost("0", "595.98", "7151.76", u"RON"_s));
    const IntentId moved =
        priced(add(u"Brașov Unelte SRL"_s, u"Teams Phone Standard"_s, 12, 17), cost("19.54", "22.50", "154.54", eur));
    ChangeSide now;
    now.quantity = 15;
    item(moved).standing = ChangeStanding::Overtaken;
    item(moved).provider = now;
    ChangeSide monthly;
    monthly.billing = CycleWord(BillingCycle::Monthly);
    ChangeSide yearly;
    yearly.billing = CycleWord(BillingCycle::Annual);
    const IntentId billing = add(u"Nordwind Logistik- und Transportgesellschaft mbH & Co. KG"_s, u"Power BI Pro"_s,
                                 ChangeKind::BillingPlan, monthly, yearly);
    item(billing).verdict = {};
    refuse(add(u"Officina Bellini S.p.A."_s, u"E3 (no Teams)"_s, 140, 120), u"window-passed"_s);
    priced(add(u"Officina Bellini S.p.A."_s, u"Visio Plan 2"_s, 4, 6),
           cost("314.40", "314.40", "2489.00", eur, BillingCycle::Annual));
    ChangeSide none;
    none.nickname = QString();
    ChangeSide named;
    named.nickname = u"Field staff"_s;
    const IntentId name = add(u"Tiefbau Westerwald GmbH & Co. KG"_s, u"Entra ID P2"_s, ChangeKind::Rename, none, named);
    priced(name, cost("0", "0", "0", eur));
}

} // namespace tenantry::testing
