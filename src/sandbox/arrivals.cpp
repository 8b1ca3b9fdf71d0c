// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/arrivals.h"

#include "sandbox/documents.h"

#include <QCryptographicHash>

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keptInMemory = 50'000;

QString digestOf(const QByteArray &body)
{
    if (body.isEmpty())
        return {};
    return QString::fromLatin1(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

bool Arrivals::writeTo(const QString &path)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        return false;
    return m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void Arrivals::add(const Request &request, const QString &route, const QDateTime &simulated, const QDateTime &real,
                   bool effect, int status, const QString &fault, const QStringList &differs)
{
    // The sign-in pages carry codes in their query; elsewhere it is what tells two lists apart.
    const auto query = route.startsWith(u"sign-in") ? QString() : request.query.toString();
    QJsonObject entry{{u"n"_s, ++m_sequence},
                      {u"time"_s, stamp(simulated)},
                      {u"real"_s, stamp(real)},
                      {u"method"_s, QString::fromLatin1(request.method)},
                      {u"path"_s, request.path},
                      {u"query"_s, query},
                      {u"route"_s, route},
                      {u"requestId"_s, QString::fromUtf8(request.header("MS-RequestId"))},
                      {u"correlationId"_s, QString::fromUtf8(request.header("MS-CorrelationId"))},
                      {u"body"_s, digestOf(request.body)},
                      {u"effect"_s, effect},
                      {u"status"_s, status},
                      {u"fault"_s, fault}};
    if (!differs.isEmpty())
        entry.insert(u"differs"_s, QJsonArray::fromStringList(differs));
    if (m_log.size() >= keptInMemory)
        m_log.removeFirst();
    m_log.append(entry);
    if (m_file.isOpen()) {
        m_file.write(bytesOf(entry) + '\n');
        m_file.flush();
    }
}

} // namespace tenantry::sandbox
