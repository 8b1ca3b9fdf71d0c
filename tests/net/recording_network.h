// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QStringList>

namespace tenantry::testing {

// Remembers in which order requests left.
class RecordingNetwork final : public QNetworkAccessManager
{
    Q_OBJECT
public:
    QStringList left;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override
    {
        left.append(request.url().path());
        return QNetworkAccessManager::createRequest(operation, request, body);
    }
};

} // namespace tenantry::testing
