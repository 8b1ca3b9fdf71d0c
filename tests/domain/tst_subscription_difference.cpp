// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/subscription_difference.h"

#include <QTest>

using namespace tenantry;
using namespace Qt::StringLiterals;

using Change = void (*)(Subscription &);
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(SubscriptionMember)

namespace {

Subscription sample(const QString &id)
{
    Subscription made;
    made.id = SubscriptionId(id);
    made.quantity = 5;
    made.autoRenew = true;
    made.status = {SubscriptionStatus::Active, u"active"_s};
    return made;
}

} // namespace

class TestSubscriptionDifference final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachMemberIsToldApart_data();
    void eachMemberIsToldApart();
    void listsAreComparedById();
};

void TestSubscriptionDifference::eachMemberIsToldApart_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<SubscriptionMember>("member");
    using Member = SubscriptionMember;
    const auto row = [](const char *name, Change change, Member member) {
        QTest::addRow("%s", name) << change << member;
    };
    row(
        "parent", [](Subscription &s) { s.parent = SubscriptionId(u"p"_s); }, Member::Parent);
    row(
        "offer id", [](Subscription &s) { s.offerId = u"o"_s; }, Member::Offer);
    row(
        "offer name", [](Subscription &s) { s.offerName = u"o"_s; }, Member::Offer);
    row(
        "nickname", [](Subscription &s) { s.nickname = u"n"_s; }, Member::Nickname);
    row(
        "quantity", [](Subscription &s) { s.quantity = 6; }, Member::Quantity);
    row(
        "unit", [](Subscription &s) { s.unitType = u"u"_s; }, Member::UnitType);
    row(
        "status", [](Subscription &s) { s.status = SubscriptionStatus::Suspended; }, Member::Status);
    row(
        "status word only", [](Subscription &s) { s.status.raw = u"ACTIVE"_s; }, Member::Status);
    row(
        "created", [](Subscription &s) { s.created = QDateTime::fromMSecsSinceEpoch(1); }, Member::Created);
    row(
        "term start", [](Subscription &s) { s.termStart = QDateTime::fromMSecsSinceEpoch(1); }, Member::TermStart);
    row(
        "term end", [](Subscription &s) { s.termEnd = QDateTime::fromMSecsSinceEpoch(1); }, Member::TermEnd);
    row(
        "inclusive", [](Subscription &s) { s.termEndInclusive = false; }, Member::TermEnd);
    row(
        "term", [](Subscription &s) { s.term = Term::Year; }, Member::Term);
    row(
        "billing", [](Subscription &s) { s.billing = BillingCycle::Annual; }, Member::Billing);
    row(
        "renewal off", [](Subscription &s) { s.autoRenew = false; }, Member::AutoRenew);
    row(
        "renewal not said", [](Subscription &s) { s.autoRenew.reset(); }, Member::AutoRenew);
    row(
        "trial", [](Subscription &s) { s.trial = true; }, Member::Trial);
    row(
        "cancel until", [](Subscription &s) { s.cancelUntil = QDateTime::fromMSecsSinceEpoch(1); },
        Member::CancelUntil);
    row(
        "refundable",
        [](Subscription &s) {
            s.refundable = RefundableSeats{1, {}};
        },
        Member::Refundable);
    row(
        "product type", [](Subscription &s) { s.productType = u"t"_s; }, Member::ProductType);
    row(
        "promotion", [](Subscription &s) { s.promotionId = u"p"_s; }, Member::Promotion);
    row(
        "partner", [](Subscription &s) { s.partnerId = u"1"_s; }, Member::Partner);
    row(
        "order", [](Subscription &s) { s.order = OrderId(u"o"_s); }, Member::Order);
    row(
        "instructions", [](Subscription &s) { s.hasNextTermInstructions = true; }, Member::NextTerm);
    row(
        "next term", [](Subscription &s) { s.nextTerm = NextTerm{}; }, Member::NextTerm);
    row(
        "reasons", [](Subscription &s) { s.suspensionReasons = {u"r"_s}; }, Member::SuspensionReasons);
}

void TestSubscriptionDifference::eachMemberIsToldApart()
{
    QFETCH(const Change, change);
    QFETCH(const SubscriptionMember, member);
    const Subscription before = sample(u"a"_s);
    Subscription after = before;
    QCOMPARE(differingMembers(before, after), QList<SubscriptionMember>());
    change(after);
    QVERIFY(!(before == after));
    QCOMPARE(differingMembers(before, after), QList{member});
}

void TestSubscriptionDifference::listsAreComparedById()
{
    const QList<Subscription> before{sample(u"stays"_s), sample(u"goes"_s), sample(u"grows"_s)};
    QList<Subscription> after{sample(u"grows"_s), sample(u"comes"_s), sample(u"stays"_s)};
    after[0].quantity = 9;
    const QList<SubscriptionDifference> differences = differencesOf(before, after);
    QCOMPARE(differences.size(), 3);
    QVERIFY(!differences.at(0).before && differences.at(0).after->id == after.at(1).id); // comes
    QVERIFY(differences.at(1).before && !differences.at(1).after);                       // goes
    QCOMPARE(differences.at(2).members, QList{SubscriptionMember::Quantity});
    QCOMPARE(differences.at(2).subscription().quantity, 9);
    QVERIFY(differencesOf(before, before).isEmpty());
}

QTEST_APPLESS_MAIN(TestSubscriptionDifference)
#include "tst_subscription_difference.moc"
