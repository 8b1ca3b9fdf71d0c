// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/api_request.h"
#include "support/result.h"

namespace tenantry {

struct ProviderHosts;

// Turns a link out of an answer (links.next, self, Location, @odata.nextLink) into a request. Links are mostly
// relative, with or without the version prefix (api/partner-center.md §1.3); both resolve. An absolute one must have
// the host's own origin and lie below its base, or it is Error::Untrusted: a token goes only where it belongs.
Result<ApiRequest> requestFromLink(const ProviderHosts &hosts, ApiHost host, const QString &uri,
                                   const QMap<QByteArray, QByteArray> &headers = {});

// Same without knowing the account's addresses: absolute links must point to Microsoft's documented host.
Result<ApiRequest> requestFromLink(ApiHost host, const QString &uri, const QMap<QByteArray, QByteArray> &headers = {});

// "/customers/{id}/orders/{id}" of "/customers/0a1b…/orders/ax12": what may stand in a log.
QString routeTemplate(const QString &path);

} // namespace tenantry
