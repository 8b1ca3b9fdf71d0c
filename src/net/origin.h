// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/error.h"

#include <QByteArray>
#include <QUrl>
#include <optional>

namespace tenantry {

struct ProviderHosts;

// Where a request may go, and with which token (design §5). Pure, any thread.

bool isLoopback(const QUrl &url);
bool allLoopback(const ProviderHosts &hosts);  // every address that is set
bool sameOrigin(const QUrl &a, const QUrl &b); // scheme, host, port (default ports filled in)
QString originOf(const QUrl &url);             // "https://host" or "http://host:port", for details and logs

// Https anywhere. Plain http only towards this machine, and only with a token of the sandbox provider, whose tokens
// begin with "sbx-"; everything else is Error::Untrusted. Requests without a token (sign-in) pass an empty one.
std::optional<Error> refusedTransport(const QUrl &url, const QByteArray &token);

} // namespace tenantry
