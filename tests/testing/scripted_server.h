// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QObject>
#include <QQueue>
#include <QSslConfiguration>
#include <QUrl>
#include <functional>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace tenantry::testing {

// A bare HTTP/1.1 server on 127.0.0.1 for tests: it answers each request with the next step of its script, byte for
// byte, and records every arrival. It knows nothing of any provider.
class ScriptedServer final : public QObject
{
    Q_OBJECT
public:
    struct Arrival
    {
        QByteArray verb;
        QByteArray target;                    // as sent: path and query
        QMap<QByteArray, QByteArray> headers; // names in lower case
        QByteArray body;
        QByteArray raw;     // the whole request
        int connection = 0; // number of the connection it came on, from 1
    };

    struct Step
    {
        // AsAsked: as the request's Connection header wishes. Hold: answered later or never.
        enum class Then { AsAsked, KeepOpen, Close, Abort, Hold };
        QByteArray bytes;
        Then then = Then::AsAsked;
    };
    static Step reply(int status, const QByteArray &body = "{}", const QList<QByteArray> &headers = {});
    static Step bytes(const QByteArray &raw, Step::Then then) { return {raw, then}; }
    static Step cut() { return {{}, Step::Then::Close}; }   // reads the request, closes without a byte
    static Step reset() { return {{}, Step::Then::Abort}; } // the same with a TCP reset
    static Step hold() { return {{}, Step::Then::Hold}; }   // reads the request, stays silent

    explicit ScriptedServer(QObject *parent = nullptr);
    ~ScriptedServer() override;

    bool listen();
    bool listenTls(const QSslConfiguration &configuration);
    void close(); // stops listening and closes every connection
    quint16 port() const;
    QUrl url(const QString &path = {}) const;

    // Steps for the next requests, in order of arrival; when they are used up, otherwise() answers.
    ScriptedServer &then(const Step &step);
    void otherwise(std::function<Step(const Arrival &)> answer) { m_otherwise = std::move(answer); }

    const QList<Arrival> &arrivals() const { return m_arrivals; }
    int count(const QByteArray &verb) const;
    void forgetArrivals() { m_arrivals.clear(); }
    int connections() const { return m_connections; }
    int openConnections() const;
    void closeConnections();
    void answerHeld(const Step &step); // the oldest request on hold
    int held() const { return static_cast<int>(m_held.size()); }

Q_SIGNALS:
    void arrived(const tenantry::testing::ScriptedServer::Arrival &arrival);

private:
    void take(QTcpServer *server);
    void read(QTcpSocket *socket);
    bool takeRequest(QTcpSocket *socket, QByteArray &buffer);
    void perform(QTcpSocket *socket, const Step &step, bool closeAsked);

    std::unique_ptr<QTcpServer> m_server;
    bool m_tls = false;
    QQueue<Step> m_script;
    std::function<Step(const Arrival &)> m_otherwise;
    QList<Arrival> m_arrivals;
    QMap<QTcpSocket *, QByteArray> m_buffers;
    QMap<QTcpSocket *, int> m_numbers;
    QQueue<QTcpSocket *> m_held;
    int m_connections = 0;
};

} // namespace tenantry::testing
