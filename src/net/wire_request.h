// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/api_request.h"

#include <QNetworkRequest>
#include <QUrl>

namespace tenantry {

struct ProviderHosts;

// From the value to the wire (api/partner-center.md §1.1, §1.2). Pure.

QUrl wireUrl(const ProviderHosts &hosts, const ApiRequest &request);

struct CallIds
{
    QUuid request;     // stays the same over repeats of one call
    QUuid correlation; // new for every attempt
};

QNetworkRequest wireRequest(const QUrl &url, const ApiRequest &request, const QByteArray &token, const CallIds &ids);

// The rules every request of ours follows: no redirects followed, no cache, no cookies, HTTP/1.1 without pipelining,
// no stored log-ins. Writes get a pool of connections of their own and ask for it to be closed after each answer.
QNetworkRequest strictRequest(const QUrl &url, bool write);

} // namespace tenantry
