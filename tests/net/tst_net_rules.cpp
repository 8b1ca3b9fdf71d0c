// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the network layer that need no network: retry ladder, budget, Retry-After, links, addresses, headers.
#include "net/api_job.h"
#include "net/host_base.h"
#include "net/link.h"
#include "net/network_fault.h"
#include "net/origin.h"
#include "net/request_budget.h"
#include "net/retry_after.h"
#include "net/retry_policy.h"
#include "net/wire_request.h"
#include "support/provider_hosts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tenantry;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

ApiRequest requestOf(Verb verb)
{
    ApiRequest request;
    request.verb = verb;
    return request;
}

} // namespace

class TestNetRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ladder_data();
    void ladder();
    void ladderGivesMoreTimeLater();
    void faultsOfTheConnection_data();
    void faultsOfTheConnection();
    void queuePauses();
    void retryAfterHeader_data();
    void retryAfterHeader();
    void budget_data();
    void budget();
    void budgetSlides();
    void budgetSurvivesAClockSetBack();
    void links_data();
    void links();
    void linksOfAnEnvironment();
    void routeTemplates();
    void transport_data();
    void transport();
    void addresses_data();
    void addresses();
    void headersOfARequest();
    void bodyLimits();
    void contentTypeOfAReply();
};

// api/partner-center.md §1.9: which answers are asked for again, after how long, and how often.
void TestNetRules::ladder_data()
{
    QTest::addColumn<int>("verb");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("retryAfterSeconds");
    QTest::addColumn<int>("wait"); // ms, -1: no further try
    const auto row = [](const char *name, Verb verb, int attempts, int status, int retryAfterSeconds, int wait) {
        QTest::newRow(name) << int(verb) << attempts << status << retryAfterSeconds << wait;
    };
    row("first 503", Verb::Get, 1, 503, 0, 500);
    row("second 503", Verb::Get, 2, 503, 0, 1500);
    row("third 503", Verb::Get, 3, 503, 0, 3500);
    row("fourth 503", Verb::Get, 4, 503, 0, -1);
    row("500", Verb::Head, 1, 500, 0, 500);
    row("502", Verb::Get, 1, 502, 0, 500);
    row("504", Verb::Get, 1, 504, 0, 500);
    row("501 will not change", Verb::Get, 1, 501, 0, -1);
    row("503 with Retry-After", Verb::Get, 1, 503, 7, 7000);
    row("429 waits as told", Verb::Get, 1, 429, 12, 12000);
    row("429 without a time", Verb::Get, 2, 429, 0, 1500);
    row("429 shorter than the rung", Verb::Get, 3, 429, 1, 3500);
    row("429 for an hour goes to the caller", Verb::Get, 1, 429, 3600, -1);
    row("404 is an answer", Verb::Get, 1, 404, 0, -1);
    row("200 is an answer", Verb::Get, 1, 200, 0, -1);
    row("post 503", Verb::Post, 1, 503, 0, -1);
    row("post 429", Verb::Post, 1, 429, 5, -1);
    row("put 500", Verb::Put, 1, 500, 0, -1);
    row("patch 502", Verb::Patch, 1, 502, 0, -1);
    row("delete 504", Verb::Delete, 1, 504, 0, -1);
}

void TestNetRules::ladder()
{
    QFETCH(int, verb);
    QFETCH(int, attempts);
    QFETCH(int, status);
    QFETCH(int, retryAfterSeconds);
    QFETCH(int, wait);
    const auto found =
        RetryPolicy::waitAfter(requestOf(Verb(verb)), attempts, status, std::chrono::seconds(retryAfterSeconds));
    QCOMPARE(found ? int(found->count()) : -1, wait);
}

void TestNetRules::ladderGivesMoreTimeLater()
{
    static_assert(RetryPolicy::timeoutOf(0, 60s) == 60s);
    static_assert(RetryPolicy::timeoutOf(3, 60s) == 120s);
    QVERIFY(RetryPolicy::timeoutOf(2, 60s) > RetryPolicy::timeoutOf(1, 60s));
}

void TestNetRules::faultsOfTheConnection_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("passing");
    QTest::addColumn<bool>("effectUnknown"); // for a write
    const auto row = [](const char *name, QNetworkReply::NetworkError fault, Error::Kind kind, bool passing,
                        bool effectUnknown) {
        QTest::newRow(name) << int(fault) << int(kind) << passing << effectUnknown;
    };
    row("refused", QNetworkReply::ConnectionRefusedError, Error::Kind::Offline, true, false);
    row("no such host", QNetworkReply::HostNotFoundError, Error::Kind::Offline, true, false);
    row("proxy refuses log-in", QNetworkReply::ProxyAuthenticationRequiredError, Error::Kind::Offline, true, false);
    row("proxy gone", QNetworkReply::ProxyConnectionClosedError, Error::Kind::Offline, true, true);
    row("closed", QNetworkReply::RemoteHostClosedError, Error::Kind::Offline, true, true);
    row("would send again", QNetworkReply::ContentReSendError, Error::Kind::Offline, true, true);
    row("unknown", QNetworkReply::UnknownNetworkError, Error::Kind::Offline, true, true);
    row("timeout", QNetworkReply::TimeoutError, Error::Kind::Timeout, true, true);
    row("handshake", QNetworkReply::SslHandshakeFailedError, Error::Kind::Tls, false, false);
    row("no http", QNetworkReply::ProtocolFailure, Error::Kind::BadReply, false, true);
}

void TestNetRules::faultsOfTheConnection()
{
    QFETCH(int, fault);
    QFETCH(int, kind);
    QFETCH(bool, passing);
    QFETCH(bool, effectUnknown);
    const auto error = static_cast<QNetworkReply::NetworkError>(fault);
    const AttemptFault ofWrite = networkFault(error, u"words"_s, true);
    QCOMPARE(int(ofWrite.error.kind), kind);
    QCOMPARE(ofWrite.passing, passing);
    QCOMPARE(ofWrite.error.effectUnknown, effectUnknown);
    QVERIFY(!networkFault(error, u"words"_s, false).error.effectUnknown);
    QCOMPARE(RetryPolicy::waitAfter(requestOf(Verb::Get), 1, ofWrite).has_value(), passing);
    QVERIFY(!RetryPolicy::waitAfter(requestOf(Verb::Patch), 1, ofWrite));
}

void TestNetRules::queuePauses()
{
    QCOMPARE(queuePause(1, 30s), 30s);
    QCOMPARE(queuePause(1, 0s), 500ms);
    QCOMPARE(queuePause(9, 0s), 3500ms);
    QCOMPARE(queuePause(1, 3600s), 3600s); // the caller gets the answer, the queue still obeys
}

void TestNetRules::retryAfterHeader_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds");
    QTest::newRow("seconds") << QByteArray("17") << 17;
    QTest::newRow("blank around") << QByteArray(" 17 ") << 17;
    QTest::newRow("zero") << QByteArray("0") << 0;
    QTest::newRow("negative") << QByteArray("-5") << 0;
    QTest::newRow("absent") << QByteArray() << 0;
    QTest::newRow("words") << QByteArray("soon") << 0;
    QTest::newRow("date") << QByteArray("Sun, 01 Mar 2026 12:01:30 GMT") << 90;
    QTest::newRow("date past") << QByteArray("Sun, 01 Mar 2026 11:59:00 GMT") << 0;
}

void TestNetRules::retryAfterHeader()
{
    QFETCH(QByteArray, value);
    QFETCH(int, seconds);
    QCOMPARE(retryAfter(value, noon), std::chrono::seconds(seconds));
}

// What may leave after so many requests in the same instant.
void TestNetRules::budget_data()
{
    QTest::addColumn<int>("priority");
    QTest::addColumn<int>("sent");
    QTest::addColumn<int>("wait"); // ms
    QTest::newRow("nothing sent") << int(Priority::Background) << 0 << 0;
    QTest::newRow("background below its share") << int(Priority::Background) << 439 << 0;
    QTest::newRow("background at its share") << int(Priority::Background) << 440 << 60000;
    QTest::newRow("opened goes on") << int(Priority::Opened) << 440 << 0;
    QTest::newRow("opened at its share") << int(Priority::Opened) << 480 << 60000;
    QTest::newRow("the user's own goes on") << int(Priority::Foreground) << 499 << 0;
    QTest::newRow("the whole budget") << int(Priority::Foreground) << 500 << 60000;
}

void TestNetRules::budget()
{
    QFETCH(int, priority);
    QFETCH(int, sent);
    QFETCH(int, wait);
    RequestBudget budget(500);
    for (int i = 0; i < sent; ++i)
        budget.spend(noon);
    QCOMPARE(int(budget.wait(Priority(priority), noon).count()), wait);
}

void TestNetRules::budgetSlides()
{
    RequestBudget budget(3);
    for (int second : {0, 10, 20})
        budget.spend(noon.addSecs(second));
    QCOMPARE(budget.wait(Priority::Foreground, noon.addSecs(30)), 30s);
    QCOMPARE(budget.wait(Priority::Foreground, noon.addSecs(60)), 0ms);
    budget.spend(noon.addSecs(60));
    QCOMPARE(budget.wait(Priority::Foreground, noon.addSecs(60)), 10s);
    // Background owns two of three, so two must have left before it may go.
    QCOMPARE(budget.wait(Priority::Background, noon.addSecs(60)), 20s);
}

void TestNetRules::budgetSurvivesAClockSetBack()
{
    RequestBudget budget(1);
    budget.spend(noon.addDays(1));
    QCOMPARE(budget.wait(Priority::Foreground, noon), 0ms);
}

// §1.3: links are relative, with or without the version, and go nowhere else.
void TestNetRules::links_data()
{
    QTest::addColumn<int>("host");
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("path"); // empty: Untrusted
    QTest::addColumn<QString>("query");
    const auto row = [](const char *name, ApiHost host, const QString &uri, const QString &path,
                        const QString &query = {}) { QTest::newRow(name) << int(host) << uri << path << query; };
    const ApiHost pc = ApiHost::PartnerCenter;
    row("plain", pc, u"/customers"_s, u"/customers"_s);
    row("with version", pc, u"/v1/customers?size=500&seekOperation=Next"_s, u"/customers"_s,
        u"size=500&seekOperation=Next"_s);
    row("without slash", pc, u"customers/c1"_s, u"/customers/c1"_s);
    row("v1 only as a whole word", pc, u"/v10/customers"_s, u"/v10/customers"_s);
    row("encoded filter", pc, u"/customers?filter=%7B%22Field%22%3A%22Domain%22%7D"_s, u"/customers"_s,
        u"filter=%7B%22Field%22%3A%22Domain%22%7D"_s);
    row("own origin", pc, u"https://api.partnercenter.microsoft.com/v1/invoices/G1"_s, u"/invoices/G1"_s);
    row("own origin, port said", pc, u"https://api.partnercenter.microsoft.com:443/v1/x"_s, u"/x"_s);
    row("graph", ApiHost::Graph, u"https://graph.microsoft.com/v1.0/reports?$top=5"_s, u"/reports"_s, u"$top=5"_s);
    row("another origin", pc, u"https://evil.example/v1/customers"_s, {});
    row("graph link for partner center", pc, u"https://graph.microsoft.com/v1.0/x"_s, {});
    row("plain http", pc, u"http://api.partnercenter.microsoft.com/v1/customers"_s, {});
    row("another port", pc, u"https://api.partnercenter.microsoft.com:8443/v1/x"_s, {});
    row("name in front", pc, u"https://api.partnercenter.microsoft.com@evil.example/v1/x"_s, {});
    row("user in it", pc, u"https://me@api.partnercenter.microsoft.com/v1/x"_s, {});
    row("longer host", pc, u"https://api.partnercenter.microsoft.com.evil.example/v1/x"_s, {});
    row("no scheme", pc, u"//evil.example/customers"_s, {});
    row("backslashes", pc, u"\\\\evil.example\\x"_s, {});
    row("climbing", pc, u"/v1/../admin"_s, {});
    row("climbing, encoded", pc, u"/customers/%2e%2e/x"_s, {});
    row("file", pc, u"file:///etc/passwd"_s, {});
    row("blank inside", pc, u"/customers /x"_s, {});
    row("line break", pc, u"/customers\r\nX: y"_s, {});
    row("empty", pc, {}, {});
    row("nothing but the root", pc, u"/v1/"_s, {});
}

void TestNetRules::links()
{
    QFETCH(int, host);
    QFETCH(QString, uri);
    QFETCH(QString, path);
    QFETCH(QString, query);
    const auto request = requestFromLink(ApiHost(host), uri, {{"MS-ContinuationToken", "AA=="}});
    QCOMPARE(request.ok(), !path.isEmpty());
    if (!request) {
        QCOMPARE(request.error().kind, Error::Kind::Untrusted);
        return;
    }
    QCOMPARE(request->path, path);
    QCOMPARE(request->query.query(QUrl::FullyEncoded), query);
    QCOMPARE(request->host, ApiHost(host));
    QCOMPARE(request->headers.value("MS-ContinuationToken"), QByteArray("AA=="));
}

void TestNetRules::linksOfAnEnvironment()
{
    const ProviderHosts hosts{QUrl(u"http://127.0.0.1:99/pc"_s), {}, QUrl(u"http://127.0.0.1:99/graph"_s), {}};
    const auto link = requestFromLink(hosts, ApiHost::Graph, u"http://127.0.0.1:99/graph/v1.0/reports?p=2"_s);
    QVERIFY(link.ok());
    QCOMPARE(link->path, u"/reports"_s);
    QCOMPARE(wireUrl(hosts, *link), QUrl(u"http://127.0.0.1:99/graph/v1.0/reports?p=2"_s));
    QVERIFY(!requestFromLink(hosts, ApiHost::Graph, u"http://127.0.0.1:99/graphics/x"_s));
    QVERIFY(!requestFromLink(hosts, ApiHost::Graph, u"http://127.0.0.1:98/graph/v1.0/x"_s));
}

void TestNetRules::routeTemplates()
{
    QCOMPARE(routeTemplate(u"/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/orders/Po0rUZ9mTmRr"_s),
             u"/customers/{id}/orders/{id}"_s);
    QCOMPARE(routeTemplate(u"/domains/anna.example"_s), u"/domains/{id}"_s);
}

void TestNetRules::transport_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("https") << u"https://api.partnercenter.microsoft.com/v1"_s << QByteArray("ey") << true;
    QTest::newRow("http elsewhere") << u"http://api.partnercenter.microsoft.com/v1"_s << QByteArray("sbx-1") << false;
    QTest::newRow("http 127.0.0.1, sandbox token") << u"http://127.0.0.1:80/"_s << QByteArray("sbx-1") << true;
    QTest::newRow("http ::1, sandbox token") << u"http://[::1]:80/"_s << QByteArray("sbx-1") << true;
    QTest::newRow("http localhost, sandbox token") << u"http://localhost/"_s << QByteArray("sbx-1") << true;
    QTest::newRow("http 127.0.0.1, real token") << u"http://127.0.0.1:80/"_s << QByteArray("ey") << false;
    QTest::newRow("looks like localhost") << u"http://localhost.evil.example/"_s << QByteArray("sbx-1") << false;
    QTest::newRow("lan") << u"http://192.168.0.1/"_s << QByteArray("sbx-1") << false;
    QTest::newRow("ftp") << u"ftp://127.0.0.1/"_s << QByteArray("sbx-1") << false;
    QTest::newRow("nowhere") << QString() << QByteArray("sbx-1") << false;
}

void TestNetRules::transport()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, token);
    QFETCH(bool, allowed);
    const auto refusal = refusedTransport(QUrl(url), token);
    QCOMPARE(!refusal, allowed);
    if (refusal)
        QCOMPARE(refusal->kind, Error::Kind::Untrusted);
}

void TestNetRules::addresses_data()
{
    QTest::addColumn<int>("host");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("wire");
    QTest::newRow("partner center") << int(ApiHost::PartnerCenter) << u"/customers/c1"_s
                                    << u"http://127.0.0.1:8/pc/v1/customers/c1"_s;
    QTest::newRow("price sheet") << int(ApiHost::PartnerApi)
                                 << u"/sales/pricesheets(Market='US',PricesheetView='updatedlicensebased')/$value"_s
                                 << u"http://127.0.0.1:8/api/v1.0/sales/"
                                    "pricesheets(Market='US',PricesheetView='updatedlicensebased')/$value"_s;
    QTest::newRow("graph") << int(ApiHost::Graph) << u"/reports"_s << u"http://127.0.0.1:8/v1.0/reports"_s;
    QTest::newRow("encoded stays") << int(ApiHost::PartnerCenter) << u"/customers/a%2Fb%20c"_s
                                   << u"http://127.0.0.1:8/pc/v1/customers/a%2Fb%20c"_s;
}

void TestNetRules::addresses()
{
    QFETCH(int, host);
    QFETCH(QString, path);
    QFETCH(QString, wire);
    const ProviderHosts hosts{
        QUrl(u"http://127.0.0.1:8/pc"_s), QUrl(u"http://127.0.0.1:8/api/"_s), QUrl(u"http://127.0.0.1:8"_s), {}};
    ApiRequest request;
    request.host = ApiHost(host);
    request.path = path;
    QCOMPARE(wireUrl(hosts, request).toString(QUrl::FullyEncoded), wire);
    request.query.addQueryItem(u"filter"_s, u"a+b c"_s);
    QCOMPARE(wireUrl(hosts, request).toString(QUrl::FullyEncoded), wire + u"?filter=a%2Bb%20c"_s);
}

// api/partner-center.md §1.2
void TestNetRules::headersOfARequest()
{
    ApiRequest request = requestOf(Verb::Post);
    request.body = "{}";
    request.headers = {{"If-Match", "\"e1\""}, {"Authorization", "Bearer stolen"}};
    const CallIds ids{QUuid(u"11111111-2222-3333-4444-555555555555"_s), QUuid::createUuid()};
    const auto wire = wireRequest(QUrl(u"https://host/v1/x"_s), request, "tok", ids);
    QCOMPARE(wire.rawHeader("Authorization"), QByteArray("Bearer tok"));
    QCOMPARE(wire.rawHeader("Accept"), QByteArray("application/json"));
    QCOMPARE(wire.rawHeader("Content-Type"), QByteArray("application/json"));
    QCOMPARE(wire.rawHeader("If-Match"), QByteArray("\"e1\""));
    QCOMPARE(wire.rawHeader("MS-RequestId"), QByteArray("11111111-2222-3333-4444-555555555555"));
    QCOMPARE(wire.rawHeader("MS-CorrelationId"), ids.correlation.toByteArray(QUuid::WithoutBraces));
    QCOMPARE(wire.rawHeader("MS-Contract-Version"), QByteArray("v1"));
    QCOMPARE(wire.rawHeader("MS-PartnerCenter-Application"), QByteArray("Tenantry"));
    QVERIFY(!wire.hasRawHeader("X-Locale"));
    QCOMPARE(wire.attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(),
             int(QNetworkRequest::ManualRedirectPolicy));
    QCOMPARE(wire.attribute(QNetworkRequest::Http2AllowedAttribute).toBool(), false);
    const auto read = wireRequest(QUrl(u"https://host/v1/x"_s), requestOf(Verb::Get), "tok", ids);
    QVERIFY(!read.hasRawHeader("Content-Type"));
}

void TestNetRules::bodyLimits()
{
    ApiRequest request;
    QCOMPARE(ApiJob(request, Priority::Foreground).bodyLimit(), qint64(64) << 20);
    request.accept = "application/octet-stream";
    QCOMPARE(ApiJob(request, Priority::Foreground).bodyLimit(), qint64(256) << 20);
}

void TestNetRules::contentTypeOfAReply()
{
    ApiReply reply;
    QCOMPARE(reply.contentType(), QByteArray());
    reply.headers.insert("content-type", "Application/JSON; charset=utf-8");
    QCOMPARE(reply.contentType(), QByteArray("application/json"));
}

QTEST_GUILESS_MAIN(TestNetRules)
#include "tst_net_rules.moc"
