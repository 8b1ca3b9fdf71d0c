// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change_cost.h"
#include "domain/ids.h"
#include "domain/subscription.h"
#include "domain/subscription_change.h"
#include "domain/verdict.h"
#include "support/async.h"

#include <QObject>
#include <QStringList>
#include <array>
#include <optional>

namespace tenantry {

// What a line of a table says about seats. "12" is the total the customer will have, "+5" and "-2" a change to what it
// has now (S0-52), "assigned+2" as many as users have the licence and two more. Only whole numbers in digits without
// grouping: "1.000" is a thousand here and one there.
struct SeatWish
{
    enum class Fault {
        None,
        Empty,
        NotWhole,
        TooLarge,
        AssignedUnknown, // the tenant's licences were not read, or nobody said which one it is
        AssignedShared   // several subscriptions give the licence: nobody can say whose seats the users have
    };
    int number = 0;
    bool relative = false;
    Fault fault = Fault::None;
    bool assigned = false; // number is on top of the users who have the licence

    bool operator==(const SeatWish &) const = default;
};

// A table of wishes as it was read. The columns are found by their headers; a person may say otherwise.
struct BulkTable
{
    enum Column { Subscription, Customer, Product, Seats, ColumnCount };
    struct Row
    {
        int line = 0; // of the file, from 1
        QStringList cells;

        bool operator==(const Row &) const = default;
    };
    QString name;        // of the file, without its folder; empty: pasted
    QStringList headers; // empty: the first line is one like the others
    std::array<int, ColumnCount> columns{-1, -1, -1, -1};
    QList<Row> rows;
    // Where reading ended before the end: Invalid, subject "line:column", detail what stood there (C locale).
    std::optional<Error> fault;
};

// One wish as it is written. Which subscription is meant: the one chosen by a person, else by its id, else by customer
// (id, domain or name) and product (offer, SKU or own name) together.
struct BulkLine
{
    int line = 0; // of the file or list, from 1
    QString subscription;
    QString customer;
    QString product;
    QString seats;
    qint64 customerKey = 0; // both or neither: chosen, the three texts do not matter then
    qint64 subscriptionKey = 0;

    bool operator==(const BulkLine &) const = default;
};

// Enough of a subscription to tell it from one of the same name (S0-49).
struct BulkSubject
{
    qint64 customerKey = 0;
    qint64 subscriptionKey = 0;
    CustomerId customer;
    SubscriptionId subscription;
    QString customerName;
    QString name; // own name where it has one, else the offer's
    QString offerName;
    int seats = 0;
    Word<SubscriptionStatus> status;
    TermWord term;
    QDateTime termEnd; // UTC

    bool operator==(const BulkSubject &) const = default;
};

struct BulkAnswer
{
    enum class Match {
        Found,
        NothingNamed,   // neither an id nor customer and product
        NoSubscription, // no stored subscription has this id
        NoCustomer,     // no stored customer has this name, domain or id
        NoProduct,      // the customer is there, such a subscription of it is not
        OtherCustomer,  // the id is there, but belongs to another customer than the line says
        Several         // a person has to say which
    };
    Match match = Match::NothingNamed;
    BulkSubject subject;        // of Found; of OtherCustomer whose it is
    QList<BulkSubject> choices; // of Several: the first hundred
    int matches = 0;            // of Several: all of them
    QString offered;            // of NoProduct: what the customer has, for a sentence; may be empty
    SeatWish wish;
    std::optional<int> after;   // the total; unset while it is not known
    std::optional<int> planned; // what the plan wants already
    Verdict verdict;            // of Found with an after from 1 that differs from now
    ChangeCost cost;

    bool operator==(const BulkAnswer &) const = default;
};

// Many changes of seats at once, from a table or a selection: read, matched with what is stored and judged by the rules
// beforehand. Stores nothing; PlanDesk::put does. Of the current account; nothing needs the network. GUI thread, the
// work is done on another one.
class BulkChanges : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // CSV in UTF-8 or UTF-16 with comma, semicolon or tab between the cells, found by the first line. Errors: NotFound
    // and Storage (not readable), Invalid (too large). What is wrong inside stands in BulkTable::fault.
    virtual Async<BulkTable> readFile(const QString &path) = 0;
    virtual Async<BulkTable> readText(const QString &text) = 0; // the same, pasted
    // One answer per line, in their order. Ask for a few hundred at a time: then progress can be shown and the rest
    // left.
    virtual Async<QList<BulkAnswer>> judge(const QList<BulkLine> &lines) = 0;
};

} // namespace tenantry
