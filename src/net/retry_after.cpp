// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/retry_after.h"

#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

// "Wed, 21 Oct 2026 07:28:00 GMT". The two older forms of RFC 9110 are read by no one who sends Retry-After.
QDateTime httpDate(const QByteArray &value)
{
    const QString text = QString::fromLatin1(value);
    QDateTime when = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    when.setTimeSpec(Qt::UTC);
    return when;
}

} // namespace

std::chrono::seconds retryAfter(const QByteArray &value, const QDateTime &now)
{
    const QByteArray text = value.trimmed();
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber)
        return std::chrono::seconds(qMax<qint64>(0, seconds));
    const QDateTime when = httpDate(text);
    if (!when.isValid())
        return std::chrono::seconds(0);
    const qint64 wait = now.msecsTo(when);
    return std::chrono::ceil<std::chrono::seconds>(std::chrono::milliseconds(qMax<qint64>(0, wait)));
}

} // namespace tenantry
