// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_scene.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tenantry::testing {

namespace {

Money euros(int cents)
{
    return {Decimal::scaled(cents, 2), u"EUR"_s};
}

SeatQuestion premiumQuestion()
{
    SeatQuestion question;
    question.row.key = SeatScene::premium;
    question.row.customerKey = 3;
    Subscription &subscription = question.row.subscription;
    subscription.id = SubscriptionId(u"9f2c71e0-0000-4000-8000-00000000b41d"_s);
    subscription.customer = CustomerId(u"00000003-0000-4000-8000-000000000000"_s);
    subscription.offerName = u"Microsoft 365 Business Premium"_s;
    subscription.nickname = u"Front office"_s;
    subscription.quantity = 12;
    subscription.status = {SubscriptionStatus::Active, u"active"_s};
    subscription.term = {Term::Year, u"P1Y"_s};
    subscription.billing = {BillingCycle::Monthly, u"monthly"_s};
    subscription.termEnd = QDateTime({2027, 6, 18}, {23, 59, 59}, Qt::UTC);
    question.customerName = u"Nordwind Logistik S.R.L."_s;
    question.periodEnd = QDateTime({2026, 12, 18}, {23, 59, 59}, Qt::UTC);
    question.price = {PriceSource::OrderLine, euros(2200), BillingCycle::Monthly};
    SeatRoom &room = question.room;
    room.current = 12;
    room.lowest = 4;
    room.highest = 300;
    room.returnable = {{8, QDateTime({2026, 11, 24}, {14, 7}, Qt::UTC)}};
    room.stated = 8;
    room.counted = 8;
    room.more.kind = Verdict::Kind::Allowed;
    room.fewer.kind = Verdict::Kind::Allowed;
    return question;
}

} // namespace

PlanItem weighedLikeRules(const SubscriptionChange &change, const SeatQuestion &question)
{
    PlanItem item = planItem(question.customerName, question.row.subscription.offerName, change);
    const int wanted = change.after.quantity.value_or(0);
    item.verdict.rule = u"nce.seats.fewer"_s;
    item.verdict.source = u"Partner Center, Manage subscriptions"_s;
    item.verdict.from = QDate(2022, 1, 10);
    if (wanted < question.room.lowest) {
        item.verdict.kind = Verdict::Kind::Refused;
        item.verdict.reason = u"window-passed"_s;
        item.verdict.nextAllowed = QDateTime({2027, 6, 19}, {0, 0}, Qt::UTC);
    }
    if (question.price.source == PriceSource::Unknown)
        return item;
    const int by = wanted - change.before.quantity.value_or(0);
    item.cost.perPeriod = euros(2200 * by);
    item.cost.now = euros(2053 * by);
    item.cost.toTermEnd = euros(15253 * by);
    item.cost.period = BillingCycle::Monthly;
    item.cost.from = PriceSource::OrderLine;
    return item;
}

SeatScene::SeatScene()
{
    desk.questions.insert(premium, premiumQuestion());
    desk.weighing = [this](const SubscriptionChange &change) { return weighedLikeRules(change, question()); };
}

void SeatScene::pause()
{
    clock.advance(200ms);
}

} // namespace tenantry::testing
