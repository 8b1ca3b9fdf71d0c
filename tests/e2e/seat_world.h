// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/plan_desk.h"
#include "tests/services/provider_world.h"

namespace tenantry::testing {

// A subscription at the sandbox and the program that reads it. Client and provider live on one clock that stands still
// unless told, so that every window edge is met to the second.
class SeatWorld final
{
public:
    SeatWorld();

    // Signed in, the catalog with its limits read.
    bool open();
    // A new customer with an agreement and a base subscription for add-ons, known to the program.
    bool newCustomer();

    QDateTime now() const { return m_world.guest.clock.now(); }
    void goTo(const QDateTime &instant);

    // --- at the provider, as somebody in its portal does it
    struct Wanted
    {
        QString product;
        QString sku;
        QString term;
        int seats = 1;
        bool silent = false; // the provider states no refundable quantity and no date of it
    };
    bool buy(const Wanted &wanted);
    QDateTime nextRenewal(); // as the subscription reads now
    Answer change(const QJsonObject &members);
    Answer setSeats(int seats) { return change({{QStringLiteral("quantity"), seats}}); }

    // --- by the program
    bool look(); // reads the customer's subscriptions
    std::optional<SeatQuestion> ask();
    // Puts the new total into the plan, sends it, and tells whether it ended confirmed.
    bool sendByPlan(int seats);

private:
    void advanceTo(const QDateTime &instant);
    template <class T>
    Result<T> await(const Async<T> &future)
    {
        if (!m_world.until([&future] { return future.isFinished(); }, std::chrono::milliseconds(0)))
            return Error{Error::Kind::Timeout};
        return future.result();
    }
    QString buyLine(const QString &product, const QString &sku, const QString &term, int seats);
    QString pathOf(const QString &what) const;
    void signInAgain();

    ProviderWorld m_world;
    QDateTime m_signedInAt;
    QDateTime m_askedAt; // the provider by the program, last
    int m_customers = 0;
    CustomerId m_customer;
    SubscriptionId m_subscription;
    qint64 m_key = 0; // of the subscription in the program's store; 0: not seen yet
};

} // namespace tenantry::testing
