// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal_scene.h"

using namespace Qt::StringLiterals;

namespace tenantry::testing {

namespace {

Verdict unconfirmedRule()
{
    Verdict rule;
    rule.kind = Verdict::Kind::CannotTell;
    rule.rule = u"nce.renewal.lapse.est"_s;
    rule.reason = u"no-documented-call"_s;
    rule.source = u"Microsoft Partner Center: extended service terms"_s;
    rule.from = QDate(2025, 4, 1);
    return rule;
}

TermMark markOf(const EndingTerm &term, qint64 number, TermMark::Kind kind, const QString &why)
{
    TermMark mark = muteOf(term, TermMark::Scope::Term);
    mark.number = number;
    mark.kind = kind;
    mark.who = u"Ana Țurcan"_s;
    mark.why = why;
    mark.at = QDateTime(QDate(2026, 5, 20), QTime(8, 0), Qt::UTC);
    mark.until = QDateTime(QDate(2026, 7, 1), QTime(0, 0), Qt::UTC);
    return mark;
}

void hideTerm(EndingTerm &term, TermAlert::State state, const TermMark &mark)
{
    term.alert.state = state;
    term.alert.mark = mark;
    term.alert.hiddenUntil = mark.until;
    term.urgent = false;
}

} // namespace

Money money(const char *digits, const QString &currency)
{
    return {*Decimal::parse(digits), currency};
}

RenewalScene::RenewalScene()
{
    Account account = FakeAccounts::sampleAccount();
    account.environment = Environment::Production;
    accounts.add(account);
    board.policy.rule.kind = Verdict::Kind::Allowed;
    board.policy.rule.rule = u"any.decision.urgent"_s;
    board.policy.rule.source = u"Tenantry (own choice)"_s;
    board.policy.rule.from = QDate(2015, 1, 1);
}

EndingTerm &RenewalScene::add(const QString &customer, const QString &subscription, int inDays)
{
    const QDateTime end(board.now.date().addDays(inDays), QTime(23, 59, 59), Qt::UTC);
    EndingTerm made = endingTerm(board.terms.size() + 1, customer, subscription, end);
    made.lock.rule.kind = Verdict::Kind::Allowed;
    made.lock.rule.rule = u"microsoft-partner-center.renewal.cut-off"_s;
    made.lock.rule.source = u"Microsoft Partner Center: schedule changes for a subscription"_s;
    made.lock.rule.from = QDate(2021, 1, 1);
    made.byDefault.rule.kind = Verdict::Kind::Allowed;
    made.urgent = inDays <= board.policy.urgentDays;
    board.terms << made;
    return board.terms.last();
}

QStringList RenewalScene::customersOf(const QList<EndingTerm> &terms) const
{
    QStringList names;
    for (const EndingTerm &term : terms)
        names << term.customerName;
    return names;
}

void price(EndingTerm &term, const char *total, const char *perSeat, const QString &currency)
{
    ExitPrice price;
    price.total = money(total, currency);
    price.perSeat = money(perSeat, currency);
    price.per = BillingCycle::Monthly;
    price.from = PriceSource::ListPrice;
    price.seats = term.subscription.quantity;
    price.exit = term.key.end.date().addYears(1);
    term.byDefault.price = price;
    for (TermWay &way : term.ways) {
        if (way.option == TermOption::Renew)
            way.price = price;
        if (way.option == TermOption::CancelAtEnd)
            way.price.total = money("0", currency);
    }
}

void lapse(EndingTerm &term, TermOutcome outcome)
{
    const bool extended = outcome == TermOutcome::Extended;
    term.subscription.autoRenew = false;
    term.byDefault.outcome = outcome;
    term.byDefault.rule = extended ? unconfirmedRule() : Verdict();
    term.byDefault.price.forecast = extended;
    term.alert.reasons = {extended ? AlertReason::RaisesPrice : AlertReason::EndsService};
    for (TermWay &way : term.ways) {
        way.isDefault = !extended && way.option == TermOption::CancelAtEnd;
        if (extended && way.option == TermOption::CancelAtEnd) {
            way.leadsTo = TermOutcome::Extended;
            way.verdict = unconfirmedRule();
        }
    }
    if (!extended)
        return;
    TermWay way;
    way.option = TermOption::ExtendedTerm;
    way.isDefault = true;
    way.leadsTo = TermOutcome::Extended;
    way.verdict = unconfirmedRule();
    way.price = term.byDefault.price;
    term.ways << way;
}

void lock(EndingTerm &term)
{
    for (TermWay &way : term.ways) {
        way.verdict = {};
        way.verdict.kind = Verdict::Kind::Refused;
        way.verdict.reason = u"locked"_s;
        way.verdict.never = true;
    }
}

void RenewalScene::fillBelievably()
{
    price(add(u"Albrecht & Söhne GmbH"_s, u"Microsoft 365 Business Standard"_s, 2), "1500.00", "12.50");
    lock(board.terms.last());
    price(add(u"Asociația Producătorilor de Îngrășăminte și Semințe Târgoviște"_s, // 60 letters
              u"Microsoft 365 E3 (ohne Teams), jährliche Bindung, monatlich abgerechnet"_s, 5),
          "46800.00", "39.00");
    EndingTerm &ends = add(u"Brașov Unelte SRL"_s, u"Exchange Online Plan 1"_s, 9);
    lapse(ends, TermOutcome::Ends);
    EndingTerm &extended = add(u"Cascina Verde S.r.l."_s, u"Dynamics 365 Sales Professional"_s, 12);
    price(extended, "812.70", "81.27");
    lapse(extended, TermOutcome::Extended);
    EndingTerm &romanian = add(u"Delta Logistică SA"_s, u"Power BI Pro"_s, 12);
    price(romanian, "5400.00", "45.00", u"RON"_s);
    romanian.alert.reasons << AlertReason::UnassignedSeats;
    EndingTerm &unknown = add(u"Edelstahl Kröger KG"_s, u"Visio Plan 2"_s, 20);
    unknown.subscription.autoRenew.reset();
    unknown.byDefault = {};
    unknown.alert.reasons = {AlertReason::EndsOrBinds};
    unknown.lock.rule.kind = Verdict::Kind::CannotTell;
    for (TermWay &way : unknown.ways)
        way.isDefault = false;
    EndingTerm &left = add(u"Fattoria <b>Bianchi</b>"_s, u"Business Basic"_s, 33);
    price(left, "612.00", "5.10");
    left.decision = {TermDecision::Kind::LeaveAsIs,
                     u"Ana Țurcan"_s,
                     u"agreed on the phone"_s,
                     board.now.addDays(-3),
                     {},
                     markOf(left, 91, TermMark::Kind::LeftAsIs, {}),
                     false};
    left.alert.state = TermAlert::State::None;
    EndingTerm &waiting = add(u"Gradina SRL"_s, u"Business Premium"_s, 40);
    waiting.decision.kind = TermDecision::Kind::Waiting;
    waiting.decision.at = board.now.addDays(-1);
    waiting.alert.state = TermAlert::State::None;
    EndingTerm &snoozed = add(u"Hansen Bootsbau"_s, u"Business Standard"_s, 61);
    hideTerm(snoozed, TermAlert::State::Snoozed, markOf(snoozed, 92, TermMark::Kind::Snoozed, {}));
    EndingTerm &muted = add(u"Inima Foundation"_s, u"Windows Server CAL"_s, 75);
    hideTerm(muted, TermAlert::State::Muted, markOf(muted, 93, TermMark::Kind::Muted, u"non-profit, free of charge"_s));
    for (int day = 80; day < 118; day += 3) {
        EndingTerm &later = add(u"Kunde %1 GmbH"_s.arg(day), u"Business Basic"_s, day);
        price(later, "612.00", "5.10");
        later.alert.state = day % 2 == 0 ? TermAlert::State::NotYet : TermAlert::State::Open;
    }
}

} // namespace tenantry::testing
