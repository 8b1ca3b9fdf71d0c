// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandbox.h"
#include "support/clock.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace tenantry::testing {

struct Answer
{
    int status = 0; // 0: no answer came
    QByteArray raw;
    QJsonObject body;
    QMap<QByteArray, QByteArray> headers; // lower-case names
    QNetworkReply::NetworkError error = QNetworkReply::NoError;

    int code() const; // of a refusal, printed as number or text
    QJsonArray items() const { return body[QStringLiteral("items")].toArray(); }
};

using Headers = QMap<QByteArray, QByteArray>;

// A sandbox in this process on a clock that stands still, and somebody who talks to it over real HTTP.
class SandboxGuest final
{
public:
    explicit SandboxGuest(sandbox::Options options = {});

    // Signs in for Partner Center; the other audiences on demand.
    void signIn(const QString &resource = QStringLiteral("https://api.partnercenter.microsoft.com"));
    QByteArray token;
    QByteArray refreshToken;

    Answer get(const QString &path, const Headers &headers = {});
    Answer head(const QString &path);
    Answer post(const QString &path, const QJsonObject &body, const Headers &headers = {});
    Answer put(const QString &path, const QJsonObject &body, const Headers &headers = {});
    Answer patch(const QString &path, const QJsonObject &body, const Headers &headers = {});
    Answer form(const QString &url, const QMap<QString, QString> &fields);
    Answer send(const QByteArray &verb, const QUrl &url, const QByteArray &body, const Headers &headers);
    // The same without waiting; the reply belongs to the caller.
    QNetworkReply *start(const QByteArray &verb, const QUrl &url, const QByteArray &body, const Headers &headers);
    // Over a bare socket, exactly once: QNetworkAccessManager sends again by itself when a connection breaks before the
    // answer, POST included. Gives what came until the other side closed.
    QByteArray postOnce(const QString &path, const QJsonObject &body, const Headers &headers);
    static Answer answerOf(QNetworkReply &reply);

    QJsonObject command(const QString &name, QJsonObject arguments = {});
    void advance(qint64 seconds);
    int count(const QString &name); // of "counts"
    QJsonArray arrivals(const QString &route);
    QUrl url(const QString &host, const QString &path) const; // host: partnerCenter, partnerApi, authority …

    // A customer of the demo seed whose country and agreement suit ordering, by company name prefix.
    QString customerNamed(const QString &prefix);
    QString catalogItem(const QString &product, const QString &sku, const QString &term,
                        const QString &country = QStringLiteral("RO"));

    ManualClock clock;
    std::unique_ptr<sandbox::Sandbox> provider;

private:
    QNetworkAccessManager m_network;
};

QJsonObject cartLine(int id, const QString &item, int quantity, const QString &term = QStringLiteral("P1Y"),
                     const QString &billing = QStringLiteral("monthly"));
QJsonObject cartOf(const QJsonArray &lines);
QJsonObject newCustomer(const QString &domain, const QString &country = QStringLiteral("RO"));
QByteArray someId(); // a fresh MS-RequestId

} // namespace tenantry::testing
