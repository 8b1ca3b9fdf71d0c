// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "today_scene.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace tenantry::testing {

namespace {

PlanItem seatsItem(const QString &customer, const QString &subscription, int before, int after, const char *now)
{
    PlanItem item = planItem(customer, subscription, seatChange(subscription, before, after, customer));
    item.changedAt = todayAt(0, -2);
    if (now)
        item.cost.now = money(now, u"EUR"_s);
    return item;
}

EndingTerm trialTerm(qint64 key, const QString &customer, TermOutcome outcome, int inDays)
{
    EndingTerm trial = endingTerm(key, customer, u"Copilot Business"_s, todayAt(inDays));
    trial.subscription.trial = true;
    trial.subscription.quantity = 10;
    trial.byDefault.outcome = outcome;
    if (outcome == TermOutcome::RenewsChanged)
        price(trial, "2952.00", "24.60");
    return trial;
}

TodayTerms termsOf()
{
    TodayTerms terms;
    terms.asOf = todayAt(0);
    terms.trials = {trialTerm(901, u"Rotar & Partners"_s, TermOutcome::RenewsChanged, 12),
                    trialTerm(902, u"Officina Bellini S.p.A."_s, TermOutcome::Ends, 19)};
    terms.trialsInAll = 2;
    terms.windows = {openWindow(801, u"Nordwind Logistik S.R.L."_s, u"Business Premium"_s, todayAt(0, 5)),
                     openWindow(802, u"Albrecht & Söhne GmbH"_s, u"Power BI Pro"_s, todayAt(3, 2))};
    terms.windows.last().way.refund.reset();
    terms.windowsInAll = 14;
    return terms;
}

TodaySends sendsOf()
{
    TodaySends sends;
    sends.asOf = todayAt(0);
    sends.waiting.intents = {
        changeIntent(u"Brașov Unelte SRL"_s, u"Business Basic"_s, IntentState::Parked, QLatin1String(park::movedOn)),
        changeIntent(u"Rotar & Partners"_s, u"Visio Plan 2"_s, IntentState::Queued)};
    sends.waiting.inAll = 2;
    sends.refused.intents = {changeIntent(u"Albrecht & Söhne GmbH"_s, u"Project Plan 3"_s, IntentState::Refused, {},
                                          u"800090: the seat count is above the maximum"_s)};
    sends.refused.inAll = 1;
    sends.confirmed.intents = {
        changeIntent(u"Nordwind Logistik S.R.L."_s, u"Business Premium"_s, IntentState::Confirmed)};
    sends.confirmed.inAll = 31;
    return sends;
}

} // namespace

QDateTime todayAt(int days, int hours)
{
    return QDateTime(QDate(2026, 6, 1), QTime(9, 0), Qt::UTC).addDays(days).addSecs(hours * 3600);
}

OpenWindow openWindow(qint64 key, const QString &customer, const QString &subscription, const QDateTime &until)
{
    OpenWindow window;
    window.subscriptionKey = key;
    window.customerKey = 10 * key;
    window.customerName = customer;
    window.subscription.id = SubscriptionId(QString::number(key));
    window.subscription.offerName = subscription;
    window.subscription.quantity = 12;
    window.subscription.termEnd = todayAt(360);
    window.way.verdict.kind = Verdict::Kind::Allowed;
    window.way.verdict.rule = u"nce.cancel"_s;
    window.way.verdict.source = u"Microsoft Partner Center: new commerce experience cancellation policy"_s;
    window.way.until = until;
    window.way.stated = true;
    window.way.refund = money("211.20", u"EUR"_s);
    return window;
}

Intent changeIntent(const QString &customer, const QString &subscription, IntentState state, const QString &parkReason,
                    const QString &detail)
{
    Intent intent;
    intent.id = IntentId::make();
    intent.kind = intentKind(ChangeKind::Seats);
    intent.payload = toJson(seatChange(subscription, 12, 17, customer));
    intent.title = customer + u": "_s + subscription;
    intent.state = state;
    intent.parkReason = parkReason;
    intent.detail = detail;
    intent.createdAt = todayAt(-1);
    intent.changedAt = todayAt(0, -3);
    return intent;
}

TodayScene::TodayScene()
{
    connection.now.kind = ConnectionState::Kind::Connected;
    sync.now.lastDone = QDateTime(QDate(2026, 6, 1), QTime(8, 40), Qt::UTC);
    desk.termAnswers.fallback = TodayTerms{{}, 0, {}, 0, todayAt(0)};
    desk.sendAnswers.fallback = TodaySends{{}, {}, {}, todayAt(0)};
}

TodayViewModel::Parts TodayScene::parts()
{
    return {renewals.board, renewals.plan, desk, renewals.accounts, connection, sync, care, renewals.clock};
}

void TodayScene::fillBelievably()
{
    renewals.fillBelievably();
    renewals.plan.plan = {seatsItem(u"Nordwind Logistik S.R.L."_s, u"Business Premium"_s, 12, 17, "21.17"),
                          seatsItem(u"Nordwind Logistik S.R.L."_s, u"Power BI Pro"_s, 3, 4, "8.20"),
                          seatsItem(u"Albrecht & Söhne GmbH"_s, u"Business Standard"_s, 34, 31, nullptr)};
    renewals.plan.plan.last().verdict.kind = Verdict::Kind::Refused;
    desk.termAnswers.fallback = termsOf();
    desk.sendAnswers.fallback = sendsOf();
    connection.now.secretsLasting = false;
}

void TodayScene::pass(std::chrono::milliseconds time)
{
    clock().advance(time);
    for (int turn = 0; turn < 10; ++turn)
        QCoreApplication::processEvents(); // answers come in turns of their own
}

} // namespace tenantry::testing
