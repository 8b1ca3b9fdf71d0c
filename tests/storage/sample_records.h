// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"
#include "domain/order.h"
#include "domain/subscription.h"

namespace tenantry {

// A GUID that says which number it is.
inline QString guid(int number)
{
    return QStringLiteral("%1-aaaa-4bbb-8ccc-dddddddddddd").arg(number, 8, 16, QLatin1Char('0'));
}

// As a page of the customer list states it: without what only the single read has.
inline Customer listedCustomer(int number, const QString &name)
{
    Customer customer;
    customer.id = CustomerId(guid(number));
    customer.companyName = name;
    customer.domain = QStringLiteral("c%1.onmicrosoft.com").arg(number);
    customer.relationship = {Relationship::Reseller, QStringLiteral("reseller")};
    customer.delegatedAdmin = true;
    customer.commerceId = guid(number + 0x1000000);
    return customer;
}

// As the single read states it.
inline Customer wholeCustomer(int number, const QString &name)
{
    Customer customer = listedCustomer(number, name);
    customer.email = QStringLiteral("office@example.org");
    customer.culture = QStringLiteral("ro-RO");
    customer.language = QStringLiteral("ro");
    Address address;
    address.line1 = QStringLiteral("Str. Lungă 1");
    address.city = QStringLiteral("Brașov");
    address.postalCode = QStringLiteral("500001");
    address.country = QStringLiteral("RO");
    customer.address = address;
    return customer;
}

inline Subscription subscription(const QString &id, const QString &name, int quantity)
{
    Subscription subscription;
    subscription.id = SubscriptionId(id);
    subscription.offerId = QStringLiteral("CFQ7TTC0LH16:0001:AVAIL1");
    subscription.offerName = name;
    subscription.quantity = quantity;
    subscription.unitType = QStringLiteral("Licenses");
    subscription.status = {SubscriptionStatus::Active, QStringLiteral("active")};
    subscription.term = {Term::Year, QStringLiteral("P1Y")};
    subscription.billing = {BillingCycle::Monthly, QStringLiteral("monthly")};
    subscription.autoRenew = true;
    return subscription;
}

inline Order order(const QString &id, const QList<OrderLine> &lines)
{
    Order order;
    order.id = OrderId(id);
    order.billing = {BillingCycle::Monthly, QStringLiteral("monthly")};
    order.currency = QStringLiteral("EUR");
    order.status = {OrderStatus::Completed, QStringLiteral("completed")};
    order.lines = lines;
    return order;
}

inline OrderLine orderLine(int number, const QString &subscription, const char *price)
{
    OrderLine line;
    line.number = number;
    line.offerId = QStringLiteral("CFQ7TTC0LH16:0001:AVAIL1");
    line.subscription = SubscriptionId(subscription);
    line.quantity = 5;
    line.term = {Term::Year, QStringLiteral("P1Y")};
    if (price)
        line.unitPrice = Decimal::parse(price);
    return line;
}

} // namespace tenantry
