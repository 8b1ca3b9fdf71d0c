// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service_graph.h"
#include "domain/intent.h"
#include "domain/order_draft.h"
#include "sandbox_guest.h"

#include <QTemporaryDir>
#include <QTest>

namespace tenantry::testing {

// The program's own services over a profile of their own, talking to the sandbox provider over real HTTP. Client and
// provider live on one clock, which stands still until somebody waits here.
class ProviderWorld final
{
public:
    explicit ProviderWorld(sandbox::Options options = quick());
    ~ProviderWorld();

    // The demo company; orders are visible and delivered at once, and nobody is slowed down.
    static sandbox::Options quick();
    static sandbox::Options forgetful(bool on);

    // Signs in by device code, as a person with a real account does. Being connected sets off a round of reading;
    // unless it is wanted, it is given up at once.
    enum class FirstRound { GivenUp, Wanted };
    bool connect(FirstRound round = FirstRound::GivenUp);
    bool signInAgain(FirstRound round = FirstRound::GivenUp);
    ServiceGraph &services() { return *m_graph; }
    // The program anew on the same profile; tokens are kept in memory only and gone. Not signed in afterwards.
    void reopen();

    // Waits, moving the clock meanwhile; false after a while of real time.
    bool until(const std::function<bool()> &condition, std::chrono::milliseconds stride = std::chrono::seconds(1));
    template <class T>
    Result<T> await(const Async<T> &future)
    {
        if (!until([&future] { return future.isFinished(); }))
            return Error{Error::Kind::Timeout, 0, {}, QStringLiteral("the test waited in vain")};
        return future.result();
    }

    // One fault of the sandbox provider (src/sandbox/README.md); false when it knows no such fault.
    bool fault(const QString &route, const QString &kind, QJsonObject more = {});
    int arrivals(const QString &route) { return static_cast<int>(guest.arrivals(route).size()); }
    // Customers, orders … of what this test touched, in the provider's own books.
    int created(const QString &what) { return guest.count(what); }
    QJsonObject booksOf(const Intent &order); // of the order's customer

    // From the catalog as the program read it, with the price of the sheet.
    std::optional<Offer> offer(const QString &product, const QString &sku = QStringLiteral("0001"),
                               const QString &term = QStringLiteral("P1M"));
    OrderDraft forNewCustomer(const QString &prefix, const QList<Offer> &offers);
    OrderDraft forExistingCustomer(const QString &name, const QList<Offer> &offers);

    // Places and follows the order until nothing runs any more.
    Intent place(const OrderDraft &draft);
    Intent settle(const IntentId &id, std::chrono::milliseconds stride = std::chrono::seconds(1));
    Intent stored(const IntentId &id);

    SandboxGuest guest;

private:
    void open();
    bool reached(FirstRound round);

    QTemporaryDir m_folder;
    std::unique_ptr<ServiceGraph> m_graph;
};

} // namespace tenantry::testing
