// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QStringList>

namespace tenantry::testing {

// Remembers in which order requests left, and counts those that ended.
class RecordingNetwork final : public QNetworkAccessManager
{
    Q_OBJECT
public:
    RecordingNetwork()
    {
        connect(this, &QNetworkAccessManager::finished, this, [this] { ++ended; });
    }

    QStringList left;
    int ended = 0;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override
    {
        left.append(request.url().path());
        return QNetworkAccessManager::createRequest(operation, request, body);
    }
};

} // namespace tenantry::testing
