// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox_guest.h"

namespace tenantry::testing {

// A new customer with a confirmed agreement at a sandbox where nothing takes long, and what it buys and changes.
class SeatHolder final
{
public:
    explicit SeatHolder(sandbox::Options options = {});

    // The subscription as it is read afterwards; empty when the purchase was refused.
    QJsonObject buy(const QString &product, const QString &sku, int quantity,
                    const QString &term = QStringLiteral("P1Y"), const QString &billing = QStringLiteral("monthly"));
    QJsonObject read(const QJsonObject &subscription);
    // Sends the whole resource as it reads now with these members set; a null takes one out.
    Answer change(const QJsonObject &subscription, const QJsonObject &members);
    Answer setSeats(const QJsonObject &subscription, int quantity);
    int refundable(const QJsonObject &subscription);
    // Changes made behind the partner's back.
    void edit(const QJsonObject &subscription, const QJsonObject &members);
    void rules(const QJsonObject &set);
    void wait(qint64 seconds); // simulated; signs in again
    QString path(const QString &what) const { return QStringLiteral("/v1/customers/%1/%2").arg(customer, what); }
    QString pathOf(const QJsonObject &subscription) const;

    SandboxGuest guest;
    QString customer;
};

// The plain form of scheduled next-term instructions.
QJsonObject nextTerm(const QString &catalogItem, int quantity, const QString &term = QStringLiteral("P1Y"),
                     const QString &billing = QStringLiteral("monthly"));

} // namespace tenantry::testing
