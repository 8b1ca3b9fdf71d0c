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
        if (!m_licencesRefused.contains({session.account.key, customer}))
            readLicences(session, customer, priority);
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
              [this, account = session.account.key, customer,
               asked = m_observations.asking()](const Result<QList<Subscription>> &list) {
                  return list ? m_observations.subscriptions(account, customer, *list, asked)
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

Async<Changes> CustomerReading::readLicences(const Session &session, const CustomerId &customer, Priority priority)
{
    const qint64 account = session.account.key;
    Q_EMIT licencesAsked(account, customer);
    return ask(session.send, session.provider->subscribedSkus(customer), priority, this)
        .then(this,
              [this, account, customer](const Result<QList<LicenceCount>> &counts) {
                  return counts ? m_observations.licences(account, customer, *counts)
                                : failedNow<Changes>(counts.error());
              })
        .unwrap()
        .then(this, [this, account, customer](const Result<Changes> &changes) {
            return licencesDone(account, customer, changes);
        });
}

Result<Changes> CustomerReading::licencesDone(qint64 account, const CustomerId &customer,
                                              const Result<Changes> &changes)
{
    if (changes)
        m_licencesRefused.remove({account, customer});
    else if (changes.error().kind == Error::Kind::Forbidden)
        m_licencesRefused.insert({account, customer});
    Q_EMIT licencesAnswered(account, customer, changes ? std::nullopt : std::optional(changes.error()));
    return changes;
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
