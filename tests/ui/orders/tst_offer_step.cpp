// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_scene.h"
#include "ui/common/item_roles.h"
#include "ui/common/quantity.h"
#include "ui/orders/offer_words.h"
#include "ui/orders/order_summary.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tenantry;
using tenantry::testing::OrderScene;

namespace {

Offer offer(Term term, BillingCycle billing, const char *price, const QString &currency = u"EUR"_s)
{
    Offer result;
    result.productId = u"P"_s;
    result.skuId = QString::number(static_cast<int>(term)) + QString::number(static_cast<int>(billing)) + currency;
    result.title = u"Plan"_s;
    result.term = {term, {}};
    result.billing = {billing, {}};
    if (price)
        result.listPrice = Money{*Decimal::parse(price), currency};
    return result;
}

} // namespace

// What is ordered.
class TestOfferStep final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void readsQuantities_data();
    void readsQuantities();
    void readsQuantitiesAsTheLanguageWritesThem();
    void whatIsNoQuantityIsNeverOrdered();
    void stepsStayWithinLimits();
    void searchesTheCatalog();
    void theCatalogIsOfTheCustomersCountry();
    void billingIsChosenWithTheOffer_data();
    void billingIsChosenWithTheOffer();
    void trialsSayThatTheyAreTrials();
    void takesSeveralLinesButNoneTwice();
    void removingCanBeTakenBack();
    void anAddOnSaysWhatItNeeds();
    void anAddOnOfAnOwnedBaseNeedsNothing();
    void saysWhenAnOfferIsGone();
    void anOfferBehindTheListIsNotGone();
    void saysWhenThePriceMoved();
    void anUnreadCatalogIsSaid();
    void sumsPerCurrencyAndPeriod();
    void saysUntilWhenItBinds_data();
    void saysUntilWhenItBinds();
};

void TestOfferStep::readsQuantities_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("maximum");
    QTest::addColumn<Quantity>("expected");
    using Fault = Quantity::Fault;
    QTest::addRow("twelve") << u"12"_s << 300 << Quantity{12, Fault::None};
    QTest::addRow("blanks around") << u" 12 "_s << 300 << Quantity{12, Fault::None};
    QTest::addRow("zero") << u"0"_s << 300 << Quantity{0, Fault::TooFew};
    QTest::addRow("negative") << u"-1"_s << 300 << Quantity{-1, Fault::TooFew};
    QTest::addRow("above maximum") << u"301"_s << 300 << Quantity{301, Fault::TooMany};
    QTest::addRow("at maximum") << u"300"_s << 300 << Quantity{300, Fault::None};
    QTest::addRow("no maximum stated") << u"5000"_s << 0 << Quantity{5000, Fault::None};
    QTest::addRow("beyond counting") << u"99999999999"_s << 0 << Quantity{0, Fault::TooMany};
    QTest::addRow("letters") << u"twelve"_s << 300 << Quantity{0, Fault::NotANumber};
    QTest::addRow("fraction") << u"1.5"_s << 300 << Quantity{0, Fault::NotANumber};
    QTest::addRow("empty") << u""_s << 300 << Quantity{0, Fault::Empty};
}

// S1-4
void TestOfferStep::readsQuantities()
{
    QFETCH(QString, typed);
    QFETCH(int, maximum);
    QFETCH(Quantity, expected);
    const Quantity read = readQuantity(typed, 1, maximum);
    QCOMPARE(read.fault, expected.fault);
    QCOMPARE(read.number, expected.number);
    Offer limits;
    limits.maximum = maximum;
    QCOMPARE(quantityFaultText(read.fault, limits).isEmpty(), expected.fault == Quantity::Fault::None);
}

void TestOfferStep::readsQuantitiesAsTheLanguageWritesThem()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(readQuantity(u"1.000"_s, 1, 0).number, 1000);
    QCOMPARE(readQuantity(u"1,5"_s, 1, 0).fault, Quantity::Fault::NotANumber);
    initTestCase();
}

// S1-4
void TestOfferStep::whatIsNoQuantityIsNeverOrdered()
{
    OrderScene scene;
    scene.completeExistingOrder();
    QVERIFY(scene.wizard.mayPlace());
    for (const QString &typed : {u"0"_s, u"301"_s, u"abc"_s, u""_s}) {
        scene.wizard.offer().setQuantityText(0, typed);
        QVERIFY2(!scene.wizard.mayPlace(), qPrintable(typed));
        QVERIFY(scene.wizard.missing().contains({u"offer"_s, u"quantity"_s}));
        scene.wizard.place();
        QVERIFY(scene.desk.placed.isEmpty());
    }
    QCOMPARE(scene.wizard.editor().draft().lines.first().quantity, 0); // the 12 typed before is not kept either
}

void TestOfferStep::stepsStayWithinLimits()
{
    OrderScene scene;
    scene.completeExistingOrder();
    OfferStep &step = scene.wizard.offer();
    step.setQuantityText(0, u"1"_s);
    step.step(0, -1);
    QCOMPARE(step.quantityText(0), u"1"_s);
    step.setQuantityText(0, u"300"_s);
    step.step(0, 1);
    QCOMPARE(step.quantityText(0), u"300"_s);
    step.setQuantityText(0, u"abc"_s);
    step.step(0, 1);
    QCOMPARE(step.quantityText(0), u"1"_s);
}

// S1-2, S4-42, S4-43: all offers to look through, or some by name
void TestOfferStep::searchesTheCatalog()
{
    OrderScene scene;
    QAbstractItemModelTester tester(&scene.wizard.offer().offers());
    scene.begin(OrderScenario::NewCustomer);
    scene.fillNewCustomer();
    scene.wizard.goTo(WizardPage::Offer);
    QCOMPARE(scene.wizard.offer().offers().rowCount(), 5);
    scene.wizard.offer().setText(u"phone"_s);
    scene.clock.advance(200ms);
    QCOMPARE(scene.wizard.offer().offers().rowCount(), 1);
    QVERIFY(scene.wizard.offer().offers().rowAt(0)->offer.addOn);
    QCOMPARE(scene.wizard.offer().offers().rowAt(0)->offer.title, u"Sample Phone add-on"_s);
    scene.wizard.offer().setText({});
    scene.clock.advance(200ms);
    QCOMPARE(scene.wizard.offer().offers().rowCount(), 5);
}

// S4-41: the market place is the price list of the customer's country
void TestOfferStep::theCatalogIsOfTheCustomersCountry()
{
    OrderScene scene;
    for (Offer &each : scene.desk.catalog)
        each.country = u"RO"_s;
    scene.desk.catalog[1].country = u"DE"_s;
    scene.begin(OrderScenario::NewCustomer);
    scene.fillNewCustomer();
    scene.wizard.goTo(WizardPage::Offer);
    QCOMPARE(scene.wizard.offer().offers().rowCount(), 4);
    scene.wizard.goTo(WizardPage::Customer);
    scene.wizard.newCustomer().setValue(u"country"_s, u"DE"_s);
    scene.wizard.goTo(WizardPage::Offer);
    QCOMPARE(scene.wizard.offer().offers().rowCount(), 1);
    QCOMPARE(scene.wizard.offer().offers().rowAt(0)->offer.country, u"DE"_s);
}

void TestOfferStep::billingIsChosenWithTheOffer_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("pair");
    QTest::addColumn<QString>("total");
    QTest::addRow("month, monthly") << 0 << u"1 month, billed monthly"_s << u"67.20 EUR each month"_s; // S4-46 b
    QTest::addRow("year, monthly") << 1 << u"1 year, billed monthly"_s << u"56.00 EUR each month"_s;   // S4-46 c
    QTest::addRow("year, yearly") << 2 << u"1 year, billed yearly"_s << u"672.00 EUR each year"_s;     // S4-45
}

// S0-17, S0-18, S0-20: each pair of term and billing is an offer of its own, and the review says what is billed when
void TestOfferStep::billingIsChosenWithTheOffer()
{
    QFETCH(int, row);
    QFETCH(QString, pair);
    QFETCH(QString, total);
    OrderScene scene;
    scene.begin(OrderScenario::NewCustomer);
    scene.fillNewCustomer();
    scene.wizard.goTo(WizardPage::Offer);
    const OfferModel &offers = scene.wizard.offer().offers();
    QCOMPARE(offers.index(row, static_cast<int>(OfferModel::Column::Term)).data().toString(), pair);
    scene.wizard.offer().setQuantityText(scene.wizard.offer().add(row), u"10"_s);
    scene.wizard.goTo(WizardPage::Review);
    ReviewStep &review = scene.wizard.review();
    QCOMPARE(review.lines().index(0, static_cast<int>(ReviewLineModel::Column::Term)).data().toString(), pair);
    QCOMPARE(review.summary().totals.size(), 1);
    QCOMPARE(review.totalText(review.summary().totals.first()).replace(QChar(QChar::Nbsp), u' '), total);
}

// S0-21
void TestOfferStep::trialsSayThatTheyAreTrials()
{
    OrderScene scene;
    scene.begin(OrderScenario::NewCustomer);
    scene.fillNewCustomer();
    scene.wizard.goTo(WizardPage::Offer);
    const auto note = [&scene](int row) {
        return scene.wizard.offer().offers().index(row, static_cast<int>(OfferModel::Column::Note)).data().toString();
    };
    QCOMPARE(note(4), u"Trial"_s);
    QVERIFY(note(0).isEmpty());
    const int line = scene.wizard.offer().add(4);
    QVERIFY(scene.wizard.offer().lines().at(line).offer.trial);
    QCOMPARE(note(4), u"In the order · Trial"_s);
}

// S1-3, S1-7, S2-229, S4-44: several products in one order
void TestOfferStep::takesSeveralLinesButNoneTwice()
{
    OrderScene scene;
    scene.begin(OrderScenario::NewCustomer);
    scene.fillNewCustomer();
    scene.wizard.goTo(WizardPage::Offer);
    QCOMPARE(scene.wizard.offer().add(0), 0);
    QCOMPARE(scene.wizard.offer().add(3), 1);
    QCOMPARE(scene.wizard.offer().add(0), 0);
    QCOMPARE(scene.wizard.offer().lines().size(), 2);
    QVERIFY(scene.wizard.offer().offers().rowAt(0)->chosen);
    scene.wizard.offer().setNickname(1, u"Field staff"_s);
    QCOMPARE(scene.wizard.editor().draft().lines.at(1).nickname, u"Field staff"_s);
}

void TestOfferStep::removingCanBeTakenBack()
{
    OrderScene scene;
    scene.completeExistingOrder();
    scene.wizard.offer().remove(0);
    QVERIFY(scene.wizard.offer().lines().isEmpty());
    QVERIFY(scene.wizard.offer().takeBack().has_value());
    QCOMPARE(scene.wizard.offer().quantityText(0), u"12"_s);
    QVERIFY(!scene.wizard.offer().takeBack());
}

// S1-5: an add-on needs its base
void TestOfferStep::anAddOnSaysWhatItNeeds()
{
    OrderScene scene;
    scene.begin(OrderScenario::NewCustomer);
    scene.fillNewCustomer();
    scene.wizard.goTo(WizardPage::Offer);
    QCOMPARE(scene.wizard.offer().offers().rowAt(3)->needs, u"Sample 365 Basic"_s);
    const int line = scene.wizard.offer().add(3);
    QCOMPARE(scene.wizard.offer().note(line).needs, u"Sample 365 Basic"_s);
    scene.wizard.offer().add(0);
    QVERIFY(scene.wizard.offer().note(line).needs.isEmpty());
}

// S1-5, C33: a base counts wherever it was bought
void TestOfferStep::anAddOnOfAnOwnedBaseNeedsNothing()
{
    OrderScene scene;
    Subscription base;
    base.offerId = u"CFQ7TTC0BASE:0001:CFQ7TTC0XXXX"_s;
    base.status = {SubscriptionStatus::Active, u"active"_s};
    scene.directory.addSubscription(scene.directory.customerDetails.first().row.key, base);
    scene.begin(OrderScenario::ExistingCustomer);
    scene.wizard.existingCustomer().choose(0);
    scene.wizard.goTo(WizardPage::Offer);
    const int line = scene.wizard.offer().add(3);
    QVERIFY(scene.wizard.offer().note(line).needs.isEmpty());
}

void TestOfferStep::saysWhenAnOfferIsGone()
{
    OrderScene scene;
    scene.completeExistingOrder();
    scene.desk.catalog.removeAt(1);
    Q_EMIT scene.desk.catalogChanged(u"RO"_s);
    QVERIFY(scene.wizard.offer().note(0).gone);
    QVERIFY(scene.wizard.missing().contains({u"offer"_s, u"offerGone"_s}));
    QVERIFY(!scene.wizard.mayPlace());
}

// The list shows the best of many; what is ordered is compared however far behind it stands.
void TestOfferStep::anOfferBehindTheListIsNotGone()
{
    OrderScene scene;
    scene.completeExistingOrder();
    scene.desk.mostOffers = 1;
    Q_EMIT scene.desk.catalogChanged(u"RO"_s);
    QCOMPARE(scene.wizard.offer().offers().rowCount(), 1);
    QCOMPARE(scene.wizard.offer().found(), 5);
    QVERIFY(!scene.wizard.offer().note(0).gone);
    QVERIFY(scene.wizard.mayPlace());
}

void TestOfferStep::saysWhenThePriceMoved()
{
    OrderScene scene;
    scene.completeExistingOrder();
    const Money before = *scene.wizard.offer().lines().first().offer.listPrice;
    scene.desk.catalog[1].listPrice = Money{*Decimal::parse("6.10"), u"EUR"_s};
    Q_EMIT scene.desk.catalogChanged(u"RO"_s);
    QCOMPARE(scene.wizard.offer().note(0).priceWas, std::optional(before));
    QCOMPARE(scene.wizard.offer().lines().first().offer.listPrice->amount, *Decimal::parse("6.10"));
}

void TestOfferStep::anUnreadCatalogIsSaid()
{
    OrderScene scene;
    scene.desk.catalogReadAt = {};
    scene.desk.catalog.clear();
    scene.begin(OrderScenario::NewCustomer);
    scene.fillNewCustomer();
    scene.wizard.goTo(WizardPage::Offer);
    QVERIFY(!scene.wizard.offer().catalogRead());
    scene.desk.catalogReadAt = scene.clock.now();
    scene.wizard.offer().refreshCatalog();
    QCOMPARE(scene.desk.catalogRefreshes, 1);
    QVERIFY(scene.wizard.offer().catalogRead());
}

void TestOfferStep::sumsPerCurrencyAndPeriod()
{
    OrderDraft draft;
    draft.lines = {{offer(Term::Year, BillingCycle::Monthly, "5.60"), 12, {}},
                   {offer(Term::Month, BillingCycle::Monthly, "6.72"), 3, {}},
                   {offer(Term::Year, BillingCycle::Annual, "67.20"), 2, {}},
                   {offer(Term::Year, BillingCycle::Monthly, "27.9999", u"RON"_s), 10, {}},
                   {offer(Term::ThreeYears, BillingCycle::Monthly, nullptr), 4, {}}};
    const OrderSummary summary = summarize(draft, QDate(2026, 12, 4));
    QCOMPARE(summary.unknownPrices, 1);
    QCOMPARE(summary.totals.size(), 3);
    QCOMPARE(summary.totals.at(0).per, BillingCycle::Monthly);
    QCOMPARE(summary.totals.at(0).amount, (Money{*Decimal::parse("87.36"), u"EUR"_s})); // 12 × 5.60 + 3 × 6.72
    QCOMPARE(summary.totals.at(1).per, BillingCycle::Annual);
    QCOMPARE(summary.totals.at(1).amount, (Money{*Decimal::parse("134.40"), u"EUR"_s}));
    QCOMPARE(summary.totals.at(2).amount, (Money{*Decimal::parse("279.999"), u"RON"_s})); // never added to EUR
    QVERIFY(!summary.lines.at(4).perPeriod);
}

void TestOfferStep::saysUntilWhenItBinds_data()
{
    QTest::addColumn<Term>("term");
    QTest::addColumn<BillingCycle>("billing");
    QTest::addColumn<bool>("trial");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QString>("text");
    QTest::addRow("year, monthly") << Term::Year << BillingCycle::Monthly << false << QDate(2026, 12, 4)
                                   << u"billed monthly, bound until 03 Dec 2027"_s;
    QTest::addRow("month from the 31st") << Term::Month << BillingCycle::Monthly << false << QDate(2027, 1, 31)
                                         << u"billed monthly, bound until 27 Feb 2027"_s;
    QTest::addRow("three years, yearly") << Term::ThreeYears << BillingCycle::Annual << false << QDate(2026, 12, 4)
                                         << u"billed yearly, bound until 03 Dec 2029"_s;
    // S0-22: how long a trial lasts is said by the offer, not by a number of ours
    QTest::addRow("trial of a month") << Term::Month << BillingCycle::None << true << QDate(2026, 11, 4)
                                      << u"trial, ends on 03 Dec 2026"_s;
    QTest::addRow("trial of unknown length")
        << Term::Unknown << BillingCycle::None << true << QDate(2026, 11, 4) << u"not billed, term unknown"_s;
}

// C18: what is billed monthly may bind for a year; the sentence says both
void TestOfferStep::saysUntilWhenItBinds()
{
    QFETCH(Term, term);
    QFETCH(BillingCycle, billing);
    QFETCH(bool, trial);
    QFETCH(QDate, start);
    QFETCH(QString, text);
    Offer chosen = offer(term, billing, "1");
    chosen.trial = trial;
    QString said = liabilityText(chosen, start);
    said.replace(QChar(0xa0), u' ');
    QCOMPARE(said, text);
}

QTEST_GUILESS_MAIN(TestOfferStep)
#include "tst_offer_step.moc"
