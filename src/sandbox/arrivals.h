// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/message.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>

namespace tenantry::sandbox {

// Every arrival, in memory and, when asked for, as one JSON line in a file. The authorization header is never kept.
class Arrivals final
{
public:
    bool writeTo(const QString &path);
    void add(const Request &request, const QString &route, const QDateTime &simulated, const QDateTime &real,
             bool effect, int status, const QString &fault, const QStringList &differs = {});
    QJsonArray toJson() const { return m_log; }
    void clear() { m_log = {}; }

private:
    QJsonArray m_log;
    QFile m_file;
    qint64 m_sequence = 0;
};

} // namespace tenantry::sandbox
