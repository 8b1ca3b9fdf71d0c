// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox_guest.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace tenantry::testing;
using namespace Qt::StringLiterals;

namespace {

// A body with one member of a nested object changed, by path "BillingProfile/DefaultAddress/City".
QJsonObject with(QJsonObject body, const QString &path, const QJsonValue &value)
{
    const auto head = path.section(u'/', 0, 0);
    const auto rest = path.section(u'/', 1);
    body.insert(head, rest.isEmpty() ? value : QJsonValue(with(body[head].toObject(), rest, value)));
    return body;
}

QString filter(const QString &field, const QString &value, const QString &operation = u"starts_with"_s)
{
    const QJsonObject json{{u"Field"_s, field}, {u"Value"_s, value}, {u"Operator"_s, operation}};
    return QString::fromLatin1(QJsonDocument(json).toJson(QJsonDocument::Compact).toPercentEncoding());
}

const auto freeName = QStringLiteral("incercarea.onmicrosoft.com");

} // namespace

// partner-center.md §1.6–1.8, §3.
class TestSandboxCustomers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void domainsAreTakenOrFree()
    {
        SandboxGuest guest;
        guest.signIn();
        QCOMPARE(guest.head(u"/v1/domains/panificatiataraneasca.onmicrosoft.com"_s).status, 200);
        QCOMPARE(guest.head(u"/v1/domains/Contoso.onmicrosoft.com"_s).status, 200);
        QCOMPARE(guest.head(u"/v1/domains/"_s + freeName).status, 404);
        QCOMPARE(guest.post(u"/v1/customers"_s, newCustomer(freeName)).status, 201);
        QCOMPARE(guest.head(u"/v1/domains/"_s + freeName).status, 200);
    }

    void creationGivesThePasswordOnce()
    {
        SandboxGuest guest;
        guest.signIn();
        const auto id = someId();
        const auto first = guest.post(u"/v1/customers"_s, newCustomer(freeName), {{"MS-RequestId", id}});
        QCOMPARE(first.status, 201);
        QVERIFY(!first.body[u"userCredentials"][u"password"].toString().isEmpty());
        const auto again = guest.post(u"/v1/customers"_s, newCustomer(freeName), {{"MS-RequestId", id}});
        QCOMPARE(again.status, 201);
        QCOMPARE(again.body[u"id"], first.body[u"id"]);
        QVERIFY(!again.body[u"userCredentials"].toObject().contains(u"password"_s));
        QCOMPARE(guest.count(u"createdCustomers"_s), 1);
        const auto read = guest.get(u"/v1/customers/"_s + first.body[u"id"].toString());
        QCOMPARE(read.status, 200);
        QVERIFY(!read.body.contains(u"userCredentials"_s));
        QVERIFY(!read.raw.contains("\"_"));
    }

    void requestIdWithAnotherBodyIsRefused()
    {
        SandboxGuest guest;
        guest.signIn();
        const auto id = someId();
        QCOMPARE(guest.post(u"/v1/customers"_s, newCustomer(freeName), {{"MS-RequestId", id}}).status, 201);
        const auto other =
            guest.post(u"/v1/customers"_s, newCustomer(u"other-one.onmicrosoft.com"_s), {{"MS-RequestId", id}});
        QCOMPARE(other.status, 400);
        QCOMPARE(guest.count(u"createdCustomers"_s), 1);
    }

    void forgetfulForgetsIdsButTheDomainStaysTaken()
    {
        SandboxGuest guest;
        guest.signIn();
        guest.command(u"forgetful"_s, {{u"on"_s, true}});
        const auto id = someId();
        QCOMPARE(guest.post(u"/v1/customers"_s, newCustomer(freeName), {{"MS-RequestId", id}}).status, 201);
        const auto lost = guest.post(u"/v1/customers"_s, newCustomer(freeName), {{"MS-RequestId", id}});
        QCOMPARE(lost.status, 409);
        QCOMPARE(lost.code(), 3000);
        QCOMPARE(guest.count(u"createdCustomers"_s), 1);
    }

    void creationRefuses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("country");
        QTest::addColumn<int>("code");
        const auto name = u"BillingProfile/CompanyName"_s;
        const auto mail = u"BillingProfile/Email"_s;
        const auto address = u"BillingProfile/DefaultAddress/"_s;
        const auto number = u"CompanyProfile/OrganizationRegistrationNumber"_s;
        const auto ro = u"RO"_s;
        QTest::addRow("no domain") << u"CompanyProfile/Domain"_s << QJsonValue() << ro << 3000;
        QTest::addRow("prefix only") << u"CompanyProfile/Domain"_s << QJsonValue(u"abc"_s) << ro << 3000;
        QTest::addRow("domain taken") << u"CompanyProfile/Domain"_s << QJsonValue(u"contoso.onmicrosoft.com"_s) << ro
                                      << 3000;
        QTest::addRow("name of one letter") << name << QJsonValue(u"X"_s) << ro << 3000;
        QTest::addRow("name of blanks") << name << QJsonValue(u" \t "_s) << ro << 3000;
        QTest::addRow("name of symbols") << name << QJsonValue(u"&&--"_s) << ro << 3000;
        QTest::addRow("only a legal form") << name << QJsonValue(u"S.R.L."_s) << ro << 3000;
        QTest::addRow("201 characters") << name << QJsonValue(QString(201, u'a')) << ro << 3000;
        QTest::addRow("mail of the partner") << mail << QJsonValue(u"a@exemplarcloud.example"_s) << ro << 3000;
        QTest::addRow("mail of Microsoft") << mail << QJsonValue(u"a@microsoft.com"_s) << ro << 3000;
        QTest::addRow("no mail") << mail << QJsonValue() << ro << 3000;
        QTest::addRow("no culture") << u"BillingProfile/Culture"_s << QJsonValue(u"romanian"_s) << ro << 3000;
        QTest::addRow("postal code") << QString(address + u"PostalCode"_s) << QJsonValue(u"1234"_s) << ro << 3000;
        QTest::addRow("country") << QString(address + u"Country"_s) << QJsonValue(u"XX"_s) << ro << 3000;
        QTest::addRow("street of 201") << QString(address + u"AddressLine1"_s) << QJsonValue(QString(201, u'a')) << ro
                                       << 3000;
        QTest::addRow("phone of letters") << QString(address + u"PhoneNumber"_s) << QJsonValue(u"abc"_s) << ro << 3000;
        QTest::addRow("number not supported") << number << QJsonValue(u"123"_s) << ro << 600002;
        QTest::addRow("number missing") << number << QJsonValue() << u"MD"_s << 600049;
        QTest::addRow("number malformed") << number << QJsonValue(u"12"_s) << u"MD"_s << 600050;
        QTest::addRow("unknown reseller") << u"associatedPartnerId"_s << QJsonValue(u"nobody"_s) << ro << 800015;
        QTest::addRow("password sent") << u"userCredentials/password"_s << QJsonValue(u"x"_s) << ro << 3000;
    }
    void creationRefuses()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QFETCH(QString, country);
        QFETCH(int, code);
        SandboxGuest guest;
        guest.signIn();
        auto body = newCustomer(freeName, country);
        if (country == u"MD")
            body = with(body, u"BillingProfile/DefaultAddress/PhoneNumber"_s, u"22123456"_s);
        const auto answer = guest.post(u"/v1/customers"_s, with(body, path, value));
        QVERIFY(answer.status >= 400 && answer.status < 500);
        QCOMPARE(answer.code(), code);
        QCOMPARE(guest.count(u"createdCustomers"_s), 0);
        QCOMPARE(guest.head(u"/v1/domains/"_s + freeName).status, 404);
    }

    void phoneIsMandatoryWhereTheCountrySaysSo()
    {
        SandboxGuest guest;
        guest.signIn();
        const auto body = with(newCustomer(freeName, u"MD"_s), u"CompanyProfile/OrganizationRegistrationNumber"_s,
                               u"1003600012345"_s);
        QCOMPARE(guest.post(u"/v1/customers"_s, body).code(), 600051);
        QCOMPARE(
            guest.post(u"/v1/customers"_s, with(body, u"BillingProfile/DefaultAddress/PhoneNumber"_s, u"22123456"_s))
                .status,
            201);
    }

    void listPagesBySeek()
    {
        SandboxGuest guest;
        guest.signIn();
        QSet<QString> seen;
        auto page = guest.get(u"/v1/customers?size=20"_s);
        int pages = 0;
        for (;;) {
            ++pages;
            const auto items = page.items();
            for (const auto &item : items)
                seen.insert(item[u"id"].toString());
            const auto next = page.body[u"links"][u"next"].toObject();
            if (next.isEmpty())
                break;
            const auto token = next[u"headers"][0][u"value"].toString().toLatin1();
            page = guest.get(u"/v1"_s + next[u"uri"].toString(), {{"MS-ContinuationToken", token}});
        }
        QCOMPARE(pages, 3);
        QCOMPARE(seen.size(), 48);
    }

    void listRefuses_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addRow("no size") << u""_s;
        QTest::addRow("size of letters") << u"?size=many"_s;
        QTest::addRow("size 0 without filter") << u"?size=0"_s;
        QTest::addRow("operator") << QString(u"?size=5&filter="_s + filter(u"CompanyName"_s, u"P"_s, u"substring"_s));
        QTest::addRow("field") << QString(u"?size=5&filter="_s + filter(u"Email"_s, u"P"_s));
        QTest::addRow("not JSON") << u"?size=5&filter=abc"_s;
        QTest::addRow("token") << u"?size=5&seekOperation=Next"_s;
    }
    void listRefuses()
    {
        QFETCH(QString, query);
        SandboxGuest guest;
        guest.signIn();
        QCOMPARE(guest.get(u"/v1/customers"_s + query).status, 400);
    }

    void filterFindsByPrefixWithoutCase()
    {
        SandboxGuest guest;
        guest.signIn();
        const auto byName = guest.get(u"/v1/customers?size=0&filter="_s + filter(u"CompanyName"_s, u"panific"_s));
        QCOMPARE(byName.items().size(), 2);
        const auto byDomain = guest.get(u"/v1/customers?size=10&filter="_s + filter(u"Domain"_s, u"CODRU"_s));
        QCOMPARE(byDomain.items().size(), 1);
    }

    void billingProfileNeedsTheCurrentEtag()
    {
        SandboxGuest guest;
        guest.signIn();
        const auto path = u"/v1/customers/%1/profiles/billing"_s.arg(guest.customerNamed(u"Tischlerei"_s));
        auto profile = guest.get(path).body;
        const auto etag = profile[u"attributes"][u"etag"].toString();
        profile.insert(u"companyName"_s, u"Tischlerei Öberg & Sohn GmbH"_s);
        QCOMPARE(guest.put(path, profile, {{"If-Match", "\"" + etag.toLatin1() + "\""}}).status, 200);
        const auto stale = guest.put(path, profile, {{"If-Match", "\"" + etag.toLatin1() + "\""}});
        QCOMPARE(stale.status, 400);
        QCOMPARE(stale.code(), 2055);
        QCOMPARE(guest.get(path).body[u"companyName"].toString(), u"Tischlerei Öberg & Sohn GmbH"_s);
    }

    void validationStatusOfSomeIsUnusual()
    {
        SandboxGuest guest;
        guest.signIn();
        const auto statusOf = [&guest](const QString &name) {
            return guest.get(u"/v1/customers/%1/validationStatus?type=account"_s.arg(guest.customerNamed(name)));
        };
        QCOMPARE(statusOf(u"Panificația"_s).body[u"status"].toString(), u"Allowed"_s);
        QCOMPARE(statusOf(u"Mobilă"_s).body[u"status"].toString(), u"UnderReview"_s);
        QCOMPARE(statusOf(u"Grădinița"_s).body[u"status"].toString(), u"Not Ready"_s);
        QCOMPARE(statusOf(u"Servicii"_s).code(), 600074);
    }

    void addressCheckAnswersByWhatIsWrong_data()
    {
        QTest::addColumn<QString>("street");
        QTest::addColumn<QString>("city");
        QTest::addColumn<QString>("postal");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("suggestions");
        QTest::addRow("right") << u"Strada Unirii 3"_s << u"Iași"_s << u"700001"_s << u"RO"_s << u"Verified"_s << 1;
        QTest::addRow("postal") << u"Strada Unirii 3"_s << u"Iași"_s << u"7001"_s << u"RO"_s << u"None"_s << 0;
        QTest::addRow("number") << u"Strada Unirii"_s << u"Iași"_s << u"700001"_s << u"RO"_s << u"StreetPartial"_s << 1;
        QTest::addRow("city") << u"Via Roma 3"_s << u"milano"_s << u"20121"_s << u"IT"_s << u"InteractionRequired"_s
                              << 1;
        QTest::addRow("several") << u"Ambig 3"_s << u"Wien"_s << u"1010"_s << u"AT"_s << u"Multiple"_s << 2;
        QTest::addRow("uncovered") << u"Strada 3"_s << u"Chișinău"_s << u"2001"_s << u"MD"_s << u"NotValidated"_s << 0;
    }
    void addressCheckAnswersByWhatIsWrong()
    {
        QFETCH(QString, street);
        QFETCH(QString, city);
        QFETCH(QString, postal);
        QFETCH(QString, country);
        SandboxGuest guest;
        guest.signIn();
        const auto answer = guest.post(
            u"/v1/validations/address"_s,
            {{u"AddressLine1"_s, street}, {u"City"_s, city}, {u"PostalCode"_s, postal}, {u"Country"_s, country}});
        QCOMPARE(answer.status, 200);
        QTEST(answer.body[u"status"].toString(), "status");
        QTEST(int(answer.body[u"suggestedAddresses"].toArray().size()), "suggestions");
    }

    void countryRulesSayWhatADemandIs()
    {
        SandboxGuest guest;
        guest.signIn();
        for (const auto &country : {u"RO"_s, u"IT"_s, u"DE"_s, u"US"_s, u"MD"_s, u"CH"_s, u"AT"_s}) {
            const auto rules = guest.get(u"/v1/countryvalidationrules/"_s + country);
            QCOMPARE(rules.status, 200);
            QCOMPARE(rules.body[u"iso2Code"].toString(), country);
            QVERIFY(!rules.body[u"postalCodeRegex"].toString().isEmpty());
            QVERIFY(!rules.raw.contains("\"_"));
        }
        QCOMPARE(guest.get(u"/v1/countryvalidationrules/ZZ"_s).status, 404);
    }

    void agreementTwiceWithTheSameContactIsRefused()
    {
        SandboxGuest guest;
        guest.signIn();
        const auto customer = guest.post(u"/v1/customers"_s, newCustomer(freeName)).body[u"id"].toString();
        const auto path = u"/v1/customers/%1/agreements"_s.arg(customer);
        const auto known = guest.get(u"/v1/agreements?agreementType=MicrosoftCustomerAgreement"_s).items();
        QCOMPARE(known.size(), 1);
        QJsonObject agreement{{u"primaryContact"_s, QJsonObject{{u"firstName"_s, u"Ana"_s},
                                                                {u"lastName"_s, u"Țurcan"_s},
                                                                {u"email"_s, u"ana@incercare.example"_s}}},
                              {u"dateAgreed"_s, u"2026-03-01T09:00:00Z"_s},
                              {u"templateId"_s, known.first()[u"templateId"]},
                              {u"type"_s, u"MicrosoftCustomerAgreement"_s}};
        QCOMPARE(guest.get(path).items().size(), 0);
        QCOMPARE(guest.post(path, agreement).status, 201);
        const auto again = guest.post(path, agreement);
        QCOMPARE(again.status, 400);
        QCOMPARE(again.code(), 600061);
        QCOMPARE(guest.get(path).items().size(), 1);
        agreement.insert(u"templateId"_s, u"not-a-template"_s);
        QCOMPARE(guest.post(path, agreement).code(), 3000);
        agreement.insert(u"templateId"_s, known.first()[u"templateId"]);
        agreement.insert(u"dateAgreed"_s, u"2027-03-01T09:00:00Z"_s);
        QCOMPARE(guest.post(path, agreement).code(), 3000);
    }

    void partnerIdsAreLookedUp()
    {
        SandboxGuest guest;
        guest.signIn();
        QCOMPARE(guest.get(u"/v1/profiles/mpn"_s).body[u"partnerName"].toString(), u"Exemplar Cloud SRL"_s);
        QCOMPARE(guest.get(u"/v1/profiles/mpn?mpnId=6233901"_s).status, 200);
        const auto unknown = guest.get(u"/v1/profiles/mpn?mpnId=1"_s);
        QCOMPARE(unknown.status, 404);
        QCOMPARE(unknown.code(), 3000);
    }
};

QTEST_GUILESS_MAIN(TestSandboxCustomers)
#include "tst_sandbox_customers.moc"
