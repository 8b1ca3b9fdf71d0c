// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/retry_policy.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>

namespace tenantry {

// From Qt's transport errors to ours. Pure.

// Qt reports every HTTP status from 400 up as an error too; those are answers, not faults.
bool isHttpStatus(QNetworkReply::NetworkError error);

// write: nothing read and not provably unsent means that it may have taken effect.
AttemptFault networkFault(QNetworkReply::NetworkError error, const QString &text, bool write);

// code is "self-signed", "expired", "not-yet-valid", "wrong-host", "revoked" or "untrusted"; detail has all of them.
Error tlsFault(const QList<QSslError> &errors, const QString &host);

} // namespace tenantry
