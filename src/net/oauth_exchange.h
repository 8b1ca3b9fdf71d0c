// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/api_reply.h"
#include "net/oauth_messages.h"
#include "support/async.h"

class QNetworkAccessManager;
class QObject;

namespace tenantry {

class Clock;

// Posts one form to the sign-in authority, once, within 30 s. Ends with the answer whatever its status, or with
// Offline, Timeout, Tls or Untrusted. Cancelled with context.
Async<ApiReply> postForm(QNetworkAccessManager &network, Clock &clock, const QUrl &url, const FormFields &fields,
                         QObject *context);

} // namespace tenantry
