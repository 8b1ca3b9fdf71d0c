// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the order desk asks for before anything may be sent.
#include "services/order_intent.h"

#include <QTest>
#include <functional>

using namespace tenantry;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(OrderDraft &)>;

OrderDraft wholeOrder()
{
    OrderDraft draft;
    draft.scenario = OrderScenario::NewCustomer;
    NewCustomerData &data = draft.newCustomer;
    data.companyName = u"Liliac SRL"_s;
    data.address.line1 = u"Strada Memorandumului 28"_s;
    data.address.city = u"Cluj-Napoca"_s;
    data.address.postalCode = u"400114"_s;
    data.address.country = u"RO"_s;
    data.contact = {u"Ana"_s, u"Pop"_s, u"ana@sanziene.example"_s, u"+40264555010"_s};
    data.tenantPrefix = u"liliac"_s;
    Offer offer;
    offer.maximum = 300;
    draft.lines = {{offer, 12, {}}};
    draft.consent.given = true;
    draft.consent.signer = data.contact;
    draft.consent.agreedAt = QDateTime({2026, 11, 3}, {8, 0}, Qt::UTC);
    return draft;
}

OrderDraft ofOurCustomer()
{
    OrderDraft draft = wholeOrder();
    draft.scenario = OrderScenario::ExistingCustomer;
    draft.newCustomer = {};
    draft.customer = CustomerId(u"c1"_s);
    return draft;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestMissingParts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeOrderMissesNothing();
    void newCustomerMisses_data();
    void newCustomerMisses();
    void ourCustomerMisses_data();
    void ourCustomerMisses();
    void anAgreementOnRecordIsEnough();

private:
    static QList<MissingPart> missing(const OrderDraft &draft)
    {
        return missingParts(draft, *builtInCountryRules(u"RO"_s), u"reseller.example"_s);
    }
};

void TestMissingParts::aWholeOrderMissesNothing()
{
    QCOMPARE(missing(wholeOrder()), QList<MissingPart>());
    QCOMPARE(missing(ofOurCustomer()), QList<MissingPart>());
}

void TestMissingParts::newCustomerMisses_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QString &page, const QString &field, const Change &change) {
        QTest::addRow("%s", name) << change << page << field;
    };
    const QString customer = u"customer"_s;
    row("scenario", u"scenario"_s, u"scenario"_s, [](OrderDraft &d) { d.scenario = OrderScenario::NotChosen; }); // S0-5
    row("company", customer, u"companyName"_s, [](OrderDraft &d) { d.newCustomer.companyName.clear(); });        // S0-2
    row("street", customer, u"line1"_s, [](OrderDraft &d) { d.newCustomer.address.line1.clear(); });             // S0-3
    row("postal code", customer, u"postalCode"_s,
        [](OrderDraft &d) { d.newCustomer.address.postalCode = u"10115"_s; }); // S0-3: of another country
    row("last name", customer, u"lastName"_s, [](OrderDraft &d) { d.newCustomer.contact.lastName.clear(); }); // S0-4
    row("mail", customer, u"email"_s, [](OrderDraft &d) { d.newCustomer.contact.email = u"ana"_s; });         // S0-4
    row("tenant", u"tenant"_s, u"prefix"_s, [](OrderDraft &d) { d.newCustomer.tenantPrefix.clear(); });       // S0-11
}

// S0-10
void TestMissingParts::newCustomerMisses()
{
    QFETCH(Change, change);
    QFETCH(QString, page);
    QFETCH(QString, field);
    OrderDraft draft = wholeOrder();
    change(draft);
    QCOMPARE(missing(draft), (QList<MissingPart>{{page, field}}));
}

void TestMissingParts::ourCustomerMisses_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QString &page, const QString &field, const Change &change) {
        QTest::addRow("%s", name) << change << page << field;
    };
    const QString offer = u"offer"_s;
    const QString agreement = u"agreement"_s;
    row("customer", u"customer"_s, u"customer"_s, [](OrderDraft &d) { d.customer = {}; });
    row("offer", offer, u"lines"_s, [](OrderDraft &d) { d.lines.clear(); });
    row("none", offer, u"quantity"_s, [](OrderDraft &d) { d.lines[0].quantity = 0; });          // S1-4
    row("too many", offer, u"quantity"_s, [](OrderDraft &d) { d.lines[0].quantity = 301; });    // S1-4
    row("acceptance", agreement, u"given"_s, [](OrderDraft &d) { d.consent.given = false; });   // S2-155, S2-156
    row("signer", agreement, u"signer"_s, [](OrderDraft &d) { d.consent.signer = {}; });        // S2-157
    row("day of it", agreement, u"agreedAt"_s, [](OrderDraft &d) { d.consent.agreedAt = {}; }); // S2-157
}

void TestMissingParts::ourCustomerMisses()
{
    QFETCH(Change, change);
    QFETCH(QString, page);
    QFETCH(QString, field);
    OrderDraft draft = ofOurCustomer();
    change(draft);
    QCOMPARE(missing(draft), (QList<MissingPart>{{page, field}}));
}

void TestMissingParts::anAgreementOnRecordIsEnough()
{
    OrderDraft draft = ofOurCustomer();
    draft.consent = {};
    draft.consent.alreadyOnRecord = true;
    QCOMPARE(missing(draft), QList<MissingPart>());
}

QTEST_APPLESS_MAIN(TestMissingParts)
#include "tst_missing_parts.moc"
