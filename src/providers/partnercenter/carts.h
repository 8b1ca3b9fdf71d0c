// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"
#include "providers/partnercenter/json.h"
#include "providers/provider.h"

#include <QMap>

namespace tenantry::partnercenter {

// Carts (api/partner-center.md §8).
struct CartLine
{
    int id = 0; // from 0
    QString catalogItemId;
    int quantity = 1;
    QString billingCycle;
    QString term; // ISO duration; empty: left out
    QString nickname;
    QMap<QString, QString> provisioning; // "parentSubscriptionId" …
    QString renewsTo;                    // term after a trial
    QList<CartLine> addOns;              // bought with the base
};

ApiRequest createCartRequest(const CustomerId &customer, const QList<CartLine> &lines);
ApiRequest cartRequest(const CustomerId &customer, const QString &cartId);
ApiRequest checkoutRequest(const CustomerId &customer, const QString &cartId);

// A cart as the provider answers it. Prices are before tax, per seat and billing period; exact.
struct CartAnswer
{
    struct Line
    {
        int id = 0;
        QString catalogItemId;
        int quantity = 0;
        QString currency;
        QString billingCycle;
        QString term;
        QString nickname;
        QString orderGroup;
        std::optional<Decimal> listPrice;
        std::optional<Decimal> discountedPrice;
        std::optional<Decimal> proratedPrice;
        std::optional<Decimal> price;
        std::optional<Decimal> extendedPrice;
        QString errorCode; // empty: no error
        QString errorText;
    };
    enum class Status { Unknown, Active, Ordered };

    QString id;
    Word<Status> status;
    QDateTime created;
    QDateTime expires; // as stated, never counted (§23)
    QList<Line> lines; // add-ons after their base
};
Result<CartAnswer> parseCart(const ApiReply &reply);

// What a checkout made; partial success is normal.
struct CheckoutAnswer
{
    struct Failure
    {
        QString orderGroup;
        QString code;
        QString text;
    };
    QList<Order> orders;
    QList<Failure> failures;
};
Result<CheckoutAnswer> parseCheckout(const CustomerId &customer, const ApiReply &reply);

} // namespace tenantry::partnercenter
