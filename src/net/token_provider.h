// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/async.h"

#include <QObject>

namespace tenantry {

// Gives access tokens of one account. Callers never keep them. GUI thread.
class TokenProvider : public QObject
{
    Q_OBJECT
public:
    enum class Audience { PartnerCenter, Graph };
    using QObject::QObject;

    // A token that is still good for at least 30 s; renews when needed, one renewal at a time, callers queue behind it.
    virtual Async<QByteArray> token(Audience audience) = 0;
    // The provider answered 401 to this token: the next token() renews.
    virtual void reject(const QByteArray &token) = 0;

Q_SIGNALS:
    void signedOut(const tenantry::Error &why); // renewal refused; the person must sign in again
};

} // namespace tenantry
