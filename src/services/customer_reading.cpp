// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/customer_reading.h"

#include "services/observations.h"

namespace tenantry {

CustomerReading::CustomerReading(Observations &observations, QObject *parent)
    : QObject(parent), m_observations(observations)
{}

Async<Changes> CustomerReading::read(const Session &session, const CustomerId &customer, Depth depth, Priority priority)
{
    Async<Changes> subscriptions = readSubscriptions(session, customer, priority);
    if (depth == Depth::Subscriptions)
        return subscriptions;
    if (depth == Depth::Everything) {
        readRecord(session, customer, priority);
        readAgreements(session, customer, priority);
    }
    return subscriptions
        .then(this,
              [this, session, customer, depth, priority](const Result<Changes> &changes) -> Async<Changes> {
                  if (!changes)
                      return failedNow<Changes>(changes.error());
                  if (depth == Depth::Changed && changes->isEmpty())
                      return readyNow(*changes);
                  return readOrders(session, customer, priority);
              })
        .unwrap();
}

Async<Changes> CustomerReading::readSubscriptions(const Session &session, const CustomerId &customer, Priority priority)
{
    return ask(session.send, session.provider->subscriptions(customer), priority, this)
        .then(this,
              [this, account = session.account.key, customer](const Result<QList<Subscription>> &list) {
                  return list ? m_observations.subscriptions(account, customer, *list)
                              : failedNow<Changes>(list.error());
              })
        .unwrap();
}

Async<Changes> CustomerReading::readOrders(const Session &session, const CustomerId &customer, Priority priority)
{
    return ask(session.send, session.provider->orders(customer), priority, this)
        .then(this,
              [this, account = session.account.key, customer](const Result<QList<Order>> &list) {
                  return list ? m_observations.orders(account, customer, *list) : failedNow<Changes>(list.error());
              })
        .unwrap();
}

Async<Changes> CustomerReading::readAgreements(const Session &session, const CustomerId &customer, Priority priority)
{
    return ask(session.send, session.provider->agreements(customer), priority, this)
        .then(this,
              [this, account = session.account.key, customer](const Result<QList<AgreementRecord>> &list) {
                  return list ? m_observations.agreements(account, customer, *list) : failedNow<Changes>(list.error());
              })
        .unwrap();
}

Async<Changes> CustomerReading::readRecord(const Session &session, const CustomerId &customer, Priority priority)
{
    return ask(session.send, session.provider->customer(customer), priority, this)
        .then(this,
              [this, account = session.account.key](const Result<Customer> &record) {
                  return record ? m_observations.customers(account, {*record}) : failedNow<Changes>(record.error());
              })
        .unwrap();
}

} // namespace tenantry
