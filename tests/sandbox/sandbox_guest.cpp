// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox_guest.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>
#include <QUuid>

namespace tenantry::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 15'000;
const auto redirect = QStringLiteral("http://127.0.0.1:43210/");

QString challengeFor(const QString &verifier)
{
    const auto digest = QCryptographicHash::hash(verifier.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

int Answer::code() const
{
    const auto value = body[u"code"];
    return value.isString() ? value.toString().toInt() : value.toInt();
}

SandboxGuest::SandboxGuest(sandbox::Options options)
    : clock(QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC))
    , provider(std::make_unique<sandbox::Sandbox>(clock, std::move(options)))
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    if (!provider->start())
        qFatal("the sandbox did not start");
}

QUrl SandboxGuest::url(const QString &host, const QString &path) const
{
    return QUrl(provider->announcement()[host].toString() + path);
}

void SandboxGuest::signIn(const QString &resource)
{
    const auto verifier = QString(64, u'v');
    const auto client = provider->announcement()[u"clientId"].toString();
    QUrlQuery query{{u"client_id"_s, client},
                    {u"response_type"_s, u"code"_s},
                    {u"redirect_uri"_s, redirect},
                    {u"code_challenge"_s, challengeFor(verifier)},
                    {u"code_challenge_method"_s, u"S256"_s},
                    {u"state"_s, u"abc"_s}};
    auto page = url(u"authority"_s, u"/common/oauth2/authorize"_s);
    page.setQuery(query);
    const QUrl back(QString::fromLatin1(send("GET", page, {}, {}).headers.value("location")));
    const auto answer =
        form(u"/common/oauth2/token"_s, {{u"grant_type"_s, u"authorization_code"_s},
                                         {u"client_id"_s, client},
                                         {u"code"_s, QUrlQuery(back).queryItemValue(u"code"_s, QUrl::FullyDecoded)},
                                         {u"redirect_uri"_s, redirect},
                                         {u"code_verifier"_s, verifier},
                                         {u"resource"_s, resource}});
    token = answer.body[u"access_token"].toString().toLatin1();
    refreshToken = answer.body[u"refresh_token"].toString().toLatin1();
}

QNetworkReply *SandboxGuest::start(const QByteArray &verb, const QUrl &url, const QByteArray &body,
                                   const Headers &headers)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    for (auto it = headers.begin(); it != headers.end(); ++it)
        request.setRawHeader(it.key(), it.value());
    // As a custom verb it would wait for the body that HEAD never has.
    return verb == "HEAD" ? m_network.head(request) : m_network.sendCustomRequest(request, verb, body);
}

Answer SandboxGuest::answerOf(QNetworkReply &reply)
{
    Answer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.raw = reply.readAll();
    answer.body = QJsonDocument::fromJson(answer.raw).object();
    answer.error = reply.error();
    for (const auto &[name, value] : reply.rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    return answer;
}

Answer SandboxGuest::send(const QByteArray &verb, const QUrl &url, const QByteArray &body, const Headers &headers)
{
    const std::unique_ptr<QNetworkReply> reply(start(verb, url, body, headers));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(patience))
        reply->abort();
    return answerOf(*reply);
}

namespace {

Headers withDefaults(const SandboxGuest &guest, const Headers &headers, bool hasBody)
{
    Headers all{{"Accept", "application/json"}, {"Authorization", "Bearer " + guest.token}};
    if (hasBody)
        all.insert("Content-Type", "application/json");
    for (auto it = headers.begin(); it != headers.end(); ++it)
        all.insert(it.key(), it.value());
    return all;
}

} // namespace

Answer SandboxGuest::get(const QString &path, const Headers &headers)
{
    return send("GET", url(u"partnerCenter"_s, path), {}, withDefaults(*this, headers, false));
}

Answer SandboxGuest::head(const QString &path)
{
    return send("HEAD", url(u"partnerCenter"_s, path), {}, withDefaults(*this, {}, false));
}

Answer SandboxGuest::post(const QString &path, const QJsonObject &body, const Headers &headers)
{
    const auto bytes = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    return send("POST", url(u"partnerCenter"_s, path), bytes, withDefaults(*this, headers, !body.isEmpty()));
}

Answer SandboxGuest::put(const QString &path, const QJsonObject &body, const Headers &headers)
{
    return send("PUT", url(u"partnerCenter"_s, path), QJsonDocument(body).toJson(), withDefaults(*this, headers, true));
}

Answer SandboxGuest::patch(const QString &path, const QJsonObject &body, const Headers &headers)
{
    return send("PATCH", url(u"partnerCenter"_s, path), QJsonDocument(body).toJson(),
                withDefaults(*this, headers, true));
}

Answer SandboxGuest::form(const QString &path, const QMap<QString, QString> &fields)
{
    QByteArrayList pairs;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        pairs.append(QUrl::toPercentEncoding(it.key()) + '=' + QUrl::toPercentEncoding(it.value()));
    return send("POST", url(u"authority"_s, path), pairs.join('&'),
                {{"Content-Type", "application/x-www-form-urlencoded"}});
}

QByteArray SandboxGuest::postOnce(const QString &path, const QJsonObject &body, const Headers &headers)
{
    const auto target = url(u"partnerCenter"_s, path);
    QTcpSocket socket;
    socket.connectToHost(target.host(), quint16(target.port()));
    const auto bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
    QByteArray head = "POST " + target.path().toLatin1() +
                      " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(target.port()) +
                      "\r\nContent-Length: " + QByteArray::number(bytes.size()) + "\r\n";
    const auto all = withDefaults(*this, headers, true);
    for (auto it = all.begin(); it != all.end(); ++it)
        head += it.key() + ": " + it.value() + "\r\n";
    socket.write(head + "\r\n" + bytes);
    QByteArray answer;
    const auto over = [&] {
        answer += socket.readAll();
        return socket.state() == QAbstractSocket::UnconnectedState;
    };
    return QTest::qWaitFor(over, patience) ? answer : QByteArray("no end");
}

QJsonObject SandboxGuest::command(const QString &name, QJsonObject arguments)
{
    arguments.insert(u"cmd"_s, name);
    return provider->execute(arguments);
}

void SandboxGuest::advance(qint64 seconds)
{
    command(u"advance"_s, {{u"seconds"_s, seconds}});
}

int SandboxGuest::count(const QString &name)
{
    return command(u"counts"_s)[name].toInt(-1);
}

QJsonArray SandboxGuest::arrivals(const QString &route)
{
    return command(u"log"_s, {{u"route"_s, route}})[u"log"].toArray();
}

QString SandboxGuest::customerNamed(const QString &prefix)
{
    const auto filter =
        QJsonDocument(
            QJsonObject{{u"Field"_s, u"CompanyName"_s}, {u"Value"_s, prefix}, {u"Operator"_s, u"starts_with"_s}})
            .toJson(QJsonDocument::Compact);
    const auto found = get(u"/v1/customers?size=0&filter="_s + QString::fromLatin1(filter.toPercentEncoding()));
    return found.items().first()[u"id"].toString();
}

QString SandboxGuest::catalogItem(const QString &product, const QString &sku, const QString &term,
                                  const QString &country)
{
    const auto all = get(u"/v1/products/%1/skus/%2/availabilities?country=%3"_s.arg(product, sku, country)).items();
    for (const auto &availability : all) {
        if (availability[u"terms"][0][u"duration"].toString() == term)
            return availability[u"catalogItemId"].toString();
    }
    return {};
}

QJsonObject cartLine(int id, const QString &item, int quantity, const QString &term, const QString &billing)
{
    return {{u"id"_s, id},
            {u"catalogItemId"_s, item},
            {u"quantity"_s, quantity},
            {u"termDuration"_s, term},
            {u"billingCycle"_s, billing}};
}

QJsonObject cartOf(const QJsonArray &lines)
{
    return {{u"lineItems"_s, lines}};
}

QJsonObject newCustomer(const QString &domain, const QString &country)
{
    static const QMap<QString, QString> codes{{u"RO"_s, u"010011"_s}, {u"MD"_s, u"2001"_s}, {u"DE"_s, u"10115"_s}};
    const QJsonObject address{{u"Country"_s, country},
                              {u"City"_s, u"Oraș"_s},
                              {u"AddressLine1"_s, u"Strada 1"_s},
                              {u"PostalCode"_s, codes.value(country)},
                              {u"FirstName"_s, u"Ana"_s},
                              {u"LastName"_s, u"Țurcan"_s}};
    return {{u"CompanyProfile"_s, QJsonObject{{u"Domain"_s, domain}, {u"CompanyName"_s, u"Încercare SRL"_s}}},
            {u"BillingProfile"_s, QJsonObject{{u"Culture"_s, u"ro-RO"_s},
                                              {u"Email"_s, u"ana@incercare.example"_s},
                                              {u"Language"_s, u"ro"_s},
                                              {u"CompanyName"_s, u"Încercare SRL"_s},
                                              {u"DefaultAddress"_s, address}}}};
}

QByteArray someId()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

} // namespace tenantry::testing
