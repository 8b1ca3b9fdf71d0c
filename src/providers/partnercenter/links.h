// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/api_reply.h"
#include "net/api_request.h"
#include "providers/partnercenter/json.h"
#include "support/result.h"

#include <QUrl>
#include <optional>

namespace tenantry::partnercenter {

// The request for the page after the one asked for, from the collection's links.next (api/partner-center.md §1.6);
// empty when the list ended. A link is followed only to the route it came from and only at the account's own host:
// anything else is Untrusted. Of the link's headers only the continuation token is taken over.
Result<std::optional<ApiRequest>> nextPage(const ApiRequest &asked, const ApiReply &reply, const JsonNode &collection);

// A page of the provider that is opened outside or passed on: https on its own domains, or loopback (the sample
// company). Anything else is Untrusted.
Result<QUrl> documentLink(const ApiReply &reply, const QString &text);

} // namespace tenantry::partnercenter
