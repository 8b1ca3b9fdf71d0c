// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/oauth_messages.h"
#include "support/async.h"

#include <QObject>

class QNetworkAccessManager;

namespace tenantry {

class Clock;

// Signs in to the sample company without a browser: its sign-in page has no questions and leads straight back, so the
// code is taken from the redirect. Otherwise the same code flow with PKCE. GUI thread.
Async<TokenGrant> signInToSample(const OAuthApp &app, const QString &resource, QNetworkAccessManager &network,
                                 Clock &clock, QObject *context);

} // namespace tenantry
