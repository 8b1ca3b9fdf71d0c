// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/order_draft.h"

#include <QJsonDocument>
#include <QTest>

using namespace tenantry;
using namespace Qt::StringLiterals;

namespace {

Offer fullOffer()
{
    Offer offer;
    offer.productId = u"CFQ7TTC0TEST"_s;
    offer.skuId = u"0002"_s;
    offer.title = u"Cloud Desk „Basic“"_s;
    offer.productTitle = u"Cloud Desk"_s;
    offer.description = u"Plain <b>text</b>"_s;
    offer.country = u"RO"_s;
    offer.term = {Term::Year, u"p1y"_s};
    offer.billing = {BillingCycle::Monthly, u"Monthly"_s};
    offer.minimum = 2;
    offer.maximum = 300;
    offer.addOn = true;
    offer.trial = true;
    offer.prerequisites = {u"CFQ7TTC0BASE:0001"_s};
    offer.listPrice = Money{*decimalFrom(u"28.82860766744404945074"), u"EUR"_s};
    offer.retailPrice = Money{*decimalFrom(u"36.00"), u"EUR"_s};
    return offer;
}

// Every member differs from its default, so that one that is forgotten shows.
OrderDraft fullDraft()
{
    OrderDraft draft;
    draft.id = DraftId::make();
    draft.account = AccountId::make();
    draft.scenario = OrderScenario::NewCustomer;
    draft.customer = CustomerId::make();
    draft.customerName = u"Contoso ȘȚ SRL"_s;
    draft.customerCountry = u"RO"_s;
    draft.newCustomer.companyName = u"=cmd|' /C calc'!A0"_s;
    draft.newCustomer.address = {u"l1"_s, u"l2"_s,     u"city"_s,  u"BV"_s,   u"500030"_s,
                                 u"RO"_s, u"region"_s, u"first"_s, u"last"_s, u"+40 268 1"_s};
    draft.newCustomer.contact = {u"Ana"_s, u"Pop"_s, u"ana@contoso.ro"_s, u"+40 268 2"_s};
    draft.newCustomer.culture = u"ro-RO"_s;
    draft.newCustomer.language = u"ro"_s;
    draft.newCustomer.registrationNumber = u"J08/1/2020"_s;
    draft.newCustomer.tenantPrefix = u"contoso"_s;
    draft.lines = {{fullOffer(), 12, u"Front desk"_s}, {Offer(), 1, {}}};
    draft.consent.given = true;
    draft.consent.signer = {u"Ion"_s, u"Rus"_s, u"ion@contoso.ro"_s, u"+40 268 3"_s};
    draft.consent.agreedAt = QDateTime(QDate(2026, 3, 5), QTime(9, 30, 1, 250), Qt::UTC);
    draft.consent.templateId = u"template-7"_s;
    draft.consent.alreadyOnRecord = true;
    draft.purchaseOrderNumber = u"PO-0042"_s;
    draft.note = u"two\nlines"_s;
    draft.page = u"review"_s;
    draft.savedAt = QDateTime(QDate(2026, 3, 5), QTime(9, 31), Qt::UTC);
    return draft;
}

OrderDraft throughBytes(const OrderDraft &draft)
{
    const QByteArray bytes = QJsonDocument(toJson(draft)).toJson(QJsonDocument::Compact);
    return orderDraftFromJson(QJsonDocument::fromJson(bytes).object());
}

} // namespace

// Nothing entered is lost.
class TestOrderDraft final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberComesBack();
    void emptyDraftComesBack();
    void moneyKeepsItsDigits();
    void unknownWordsComeBack();
    void everyScenarioComesBack();
    void missingMembersAreEmpty();
    void unknownMembersAreIgnored();
    void instantsAreUtc();
};

void TestOrderDraft::everyMemberComesBack()
{
    const OrderDraft draft = fullDraft();
    const OrderDraft again = throughBytes(draft);
    QCOMPARE(again.newCustomer, draft.newCustomer);
    QCOMPARE(again.lines, draft.lines);
    QCOMPARE(again.consent, draft.consent);
    QCOMPARE(again, draft);
}

void TestOrderDraft::emptyDraftComesBack()
{
    QCOMPARE(throughBytes({}), OrderDraft());
}

void TestOrderDraft::moneyKeepsItsDigits()
{
    const OrderDraft again = throughBytes(fullDraft());
    QCOMPARE(digits(again.lines[0].offer.listPrice->amount), u"28.82860766744404945074"_s);
    QCOMPARE(digits(again.lines[0].offer.retailPrice->amount), u"36.00"_s);
    QVERIFY(!again.lines[1].offer.listPrice.has_value());
}

// C10
void TestOrderDraft::unknownWordsComeBack()
{
    OrderDraft draft;
    Offer offer;
    offer.term = {Term::Unknown, u"P5Y"_s};
    offer.billing = {BillingCycle::Unknown, u"quarterly"_s};
    Offer none;
    none.term = {Term::None, QString()};
    none.billing = {BillingCycle::None, u"none"_s};
    draft.lines = {{offer, 1, {}}, {none, 1, {}}};
    QCOMPARE(throughBytes(draft).lines, draft.lines);
}

void TestOrderDraft::everyScenarioComesBack()
{
    for (const auto scenario :
         {OrderScenario::NotChosen, OrderScenario::NewCustomer, OrderScenario::ExistingCustomer}) {
        OrderDraft draft;
        draft.scenario = scenario;
        QCOMPARE(throughBytes(draft).scenario, scenario);
    }
}

void TestOrderDraft::missingMembersAreEmpty()
{
    const QJsonObject json{{u"note"_s, u"only this"_s}, {u"lines"_s, u"not a list"_s}, {u"consent"_s, 7}};
    OrderDraft expected;
    expected.note = u"only this"_s;
    QCOMPARE(orderDraftFromJson(json), expected);
}

void TestOrderDraft::unknownMembersAreIgnored()
{
    QJsonObject json = toJson(fullDraft());
    json.insert(u"fromTheFuture"_s, QJsonObject{{u"deep"_s, 1}});
    json.insert(u"scenario"_s, u"takeover"_s);
    OrderDraft expected = orderDraftFromJson(toJson(fullDraft()));
    expected.id = orderDraftFromJson(json).id;
    expected.account = orderDraftFromJson(json).account;
    expected.customer = orderDraftFromJson(json).customer;
    expected.scenario = OrderScenario::NotChosen;
    QCOMPARE(orderDraftFromJson(json), expected);
}

void TestOrderDraft::instantsAreUtc()
{
    OrderDraft draft;
    draft.savedAt = QDateTime(QDate(2026, 3, 5), QTime(11, 30), Qt::OffsetFromUTC, 7200);
    const OrderDraft again = throughBytes(draft);
    QCOMPARE(again.savedAt.timeSpec(), Qt::UTC);
    QCOMPARE(again.savedAt, QDateTime(QDate(2026, 3, 5), QTime(9, 30), Qt::UTC));
}

QTEST_APPLESS_MAIN(TestOrderDraft)
#include "tst_order_draft.moc"
