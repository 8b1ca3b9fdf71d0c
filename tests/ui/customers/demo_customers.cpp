// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_customers.h"

using namespace Qt::StringLiterals;

namespace tenantry::testing {

namespace {

ShownPrice price(const char *perSeat, const QString &currency, BillingCycle per,
                 PriceSource source = PriceSource::OrderLine)
{
    return {source, {*Decimal::parse(perSeat), currency}, per};
}

QDateTime lastMoment(const QDate &day)
{
    return {day, {23, 59, 59}, Qt::UTC};
}

void fillNordwind(DirectoryFake &directory)
{
    directory.addCustomer(3, u"Nordwind Logistik S.R.L."_s, u"nordwind.example"_s);
    SubscriptionRow &premium = directory.addSubscription(31, 3, u"Microsoft 365 Business Premium"_s, 12);
    premium.price = price("22.00", u"EUR"_s, BillingCycle::Monthly);
    premium.subscription.order = OrderId(u"7b1f0f2c9a04"_s);
    premium.subscription.cancelUntil = {QDate(2026, 11, 24), QTime(14, 7), Qt::UTC};
    premium.subscription.nickname = u"Front office"_s;
    premium.subscription.refundable = RefundableSeats{8, {{8, {QDate(2026, 11, 24), QTime(14, 7), Qt::UTC}}}};
    directory.addSubscription(32, 3, u"Teams Phone Standard"_s, 5, 31).price =
        price("7.50", u"EUR"_s, BillingCycle::Monthly);
    SubscriptionRow &audio = directory.addSubscription(33, 3, u"Audio Conferencing"_s, 12, 31);
    audio.price = price("0.00", u"EUR"_s, BillingCycle::Monthly);
    audio.subscription.status = {SubscriptionStatus::Pending, u"pending"_s};
    SubscriptionRow &powerBi = directory.addSubscription(34, 3, u"Power BI Pro"_s, 3);
    powerBi.subscription.autoRenew = false;
    powerBi.subscription.termEnd = lastMoment({2026, 11, 30});
    powerBi.price = price("9.40", u"EUR"_s, BillingCycle::Monthly, PriceSource::ListPrice);
    CustomerDetail &detail = directory.detail(3);
    detail.customer.delegatedAdmin = true;
    detail.agreementsRead = true;
    AgreementRecord agreement;
    agreement.type = {AgreementType::MicrosoftCustomerAgreement, u"MicrosoftCustomerAgreement"_s};
    agreement.agreedAt = {QDate(2026, 6, 18), QTime(9, 30), Qt::UTC};
    detail.agreements = {agreement};
    detail.note = u"PO 4471. New drivers start in December."_s;
    directory.subscriptionDetail(31).note = u"PO 4471. New drivers start in December."_s;
    directory.subscriptionDetail(31).readAt = detail.row.readAt;
}

void fillBellini(DirectoryFake &directory)
{
    directory.addCustomer(4, u"Officina Bellini S.p.A."_s, u"bellini.example"_s);
    SubscriptionRow &e3 = directory.addSubscription(41, 4, u"Microsoft 365 E3 (no Teams)"_s, 140);
    e3.price = price("408.00", u"EUR"_s, BillingCycle::Annual);
    SubscriptionRow &defender = directory.addSubscription(42, 4, u"Microsoft Defender for Business"_s, 140);
    defender.subscription.status = {SubscriptionStatus::Suspended, u"suspended"_s};
    defender.subscription.suspensionReasons = {u"CustomerCancellation"_s};
    defender.subscription.autoRenew = false;
    defender.price = price("2.50", u"EUR"_s, BillingCycle::Monthly);
    SubscriptionRow &visio = directory.addSubscription(43, 4, u"Visio Plan 2"_s, 4);
    visio.subscription.term = {Term::Month, u"P1M"_s};
    visio.subscription.autoRenew.reset();
    visio.price = price("13.10", u"EUR"_s, BillingCycle::Monthly);
    SubscriptionRow &old = directory.addSubscription(44, 4, u"Project Plan 3"_s, 2);
    old.subscription.status = {SubscriptionStatus::Expired, u"expired"_s};
    SubscriptionRow &odd = directory.addSubscription(45, 4, u"Windows 365 Business"_s, 1);
    odd.subscription.status = {SubscriptionStatus::Unknown, u"underReviewByRegion"_s};
    odd.subscription.termEnd = {};
}

} // namespace

void fillDemo(DirectoryFake &directory)
{
    directory.addCustomer(1, u"Albrecht & Söhne GmbH"_s, u"albrecht.example"_s);
    directory.addSubscription(11, 1, u"Microsoft 365 Business Standard"_s, 34).price =
        price("12.50", u"EUR"_s, BillingCycle::Monthly);
    directory.addSubscription(12, 1, u"Exchange Online Plan 1"_s, 6).price =
        price("4.00", u"EUR"_s, BillingCycle::Monthly);
    directory.addCustomer(2, u"Brașov Unelte SRL"_s, u"brasov-unelte.example"_s);
    directory.addSubscription(21, 2, u"Microsoft 365 Business Basic"_s, 22).price =
        price("25.80", u"RON"_s, BillingCycle::Monthly);
    fillNordwind(directory);
    fillBellini(directory);
    directory.addCustomer(5, u"Rotar & Partners"_s, u"rotar.example"_s).relationship = {Relationship::Advisor,
                                                                                        u"advisor"_s};
    SubscriptionRow &trial =
        directory.addSubscription(51, 5, u"Microsoft 365 Copilot Business, annual commitment, trial offer"_s, 10);
    trial.subscription.trial = true;
    trial.subscription.autoRenew.reset();
    directory
        .addCustomer(6, u"Societatea Comercială de Întreținere și Reparații Utilaje Brăila SRL"_s,
                     u"intretinere.example"_s)
        .seats = 9;
    CustomerRow &unread = directory.addCustomer(7, u"Studio Verdi S.r.l."_s, u"verdi.example"_s);
    unread.readAt = {};
    directory.addCustomer(8, u"Tiefbau Westerwald GmbH & Co. KG"_s, u"westerwald.example"_s).seats = 61;
}

} // namespace tenantry::testing
