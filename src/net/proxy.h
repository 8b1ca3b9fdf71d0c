// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QNetworkAccessManager;

namespace tenantry {

enum class ProxyKind { System, None, Http };

// Sends what goes through network by the chosen way. This machine (the sandbox provider, the sign-in's own page) is
// always reached directly: a proxy could not reach it, and its tokens are no business of a proxy.
void applyProxy(QNetworkAccessManager &network, ProxyKind kind, const QString &host = {}, int port = 0,
                const QString &user = {}, const QString &password = {});

} // namespace tenantry
