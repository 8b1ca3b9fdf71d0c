// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/offer.h"
#include "domain/subscription.h"
#include "storage/query.h"

#include <QHash>
#include <optional>

namespace tenantry {

// The price sheet of one market, as read at one time.
struct PriceSheet
{
    qint64 key = 0;
    QString market;
    QDateTime readAt;
};

struct PriceQuestion
{
    QString productId;
    QString skuId;
    Term term = Term::Unknown;
    BillingCycle billing = BillingCycle::Unknown;
    int quantity = 1;
    QDateTime on;
};

// The country whose price list is the customer's; empty: their address was not read.
Result<QString> marketOf(Connection &connection, qint64 customer);

// Whether the running term began with a renewal, and not with what was ordered.
bool hasRenewed(const Subscription &subscription);
// Notes what a seat costs from now on: the term that begins takes the list price of the day.
Outcome noteTermPrice(Connection &connection, qint64 subscriptionKey, const Subscription &subscription,
                      const ShownPrice &price);

Result<std::optional<PriceSheet>> priceSheet(Connection &connection, qint64 account, const QString &market);
Result<QList<PriceRow>> pricesOf(Connection &connection, const PriceSheet &sheet);
Result<std::optional<PriceRow>> priceIn(Connection &connection, const PriceSheet &sheet, const PriceQuestion &question);

// The price a screen shows beside each subscription of one customer: what its order line says, in later terms what was
// noted when they began (S2-132), else the list price of the customer's market, else unknown (issue: "price (order line
// with include_price, else list price marked so)").
class ShownPrices
{
public:
    static Result<ShownPrices> of(Connection &connection, qint64 account, qint64 customer);
    Result<ShownPrice> priceOf(const Subscription &subscription) const;
    Result<ShownPrice> listPriceOf(const Subscription &subscription) const;

private:
    struct Line
    {
        QString order;
        QString subscription;
        QString offer;
        int linesInOrder = 0;
        ShownPrice price;
    };
    explicit ShownPrices(Connection &connection) : m_connection(&connection) {}
    Outcome readLines(qint64 customer);
    Outcome readSheet(qint64 account, qint64 customer);
    const Line *lineOf(const Subscription &subscription) const;
    Outcome readTerms(qint64 customer);

    Connection *m_connection;
    QList<Line> m_lines; // newest order first
    struct TermPrice
    {
        QDateTime termStart;
        ShownPrice price;
    };
    QHash<QString, TermPrice> m_terms; // by subscription
    std::optional<PriceSheet> m_sheet;
};

} // namespace tenantry
