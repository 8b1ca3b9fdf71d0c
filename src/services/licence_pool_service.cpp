// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/licence_pool_service.h"

#include "services/customer_reading.h"
#include "services/observations.h"
#include "storage/database.h"
#include "storage/licence_store.h"

namespace tenantry {

namespace {

Result<TenantPool> storedPool(Connection &connection, qint64 customer)
{
    LicenceStore store(connection);
    const Result<LicenceStore::Reading> reading = store.reading(customer);
    if (!reading)
        return reading.error();
    const Result<QList<PoolLine>> lines = store.pool(customer, LicenceStore::Prices::Shown);
    if (!lines)
        return lines.error();
    TenantPool pool;
    pool.lines = *lines;
    pool.readAt = reading->readAt;
    return pool;
}

bool isAnswer(const Error &error)
{
    return error.kind != Error::Kind::Offline && error.kind != Error::Kind::SignedOut &&
           error.kind != Error::Kind::Secrets && error.kind != Error::Kind::Cancelled;
}

QList<LicenceStore::SkuPlan> plansOf(const QList<Provider::CatalogSku> &skus)
{
    QList<LicenceStore::SkuPlan> plans;
    for (const Provider::CatalogSku &sku : skus)
        plans += LicenceStore::SkuPlan{sku.id, sku.provisioningId};
    return plans;
}

} // namespace

LicencePoolService::LicencePoolService(Parts parts, QObject *parent) : LicencePool(parent), m_parts(std::move(parts))
{
    connect(&m_parts.reading, &CustomerReading::licencesAsked, this, &LicencePoolService::asked);
    connect(&m_parts.reading, &CustomerReading::licencesAnswered, this, &LicencePoolService::answered);
    connect(&m_parts.observations, &Observations::changed, this, &LicencePoolService::observed);
}

void LicencePoolService::accountChanged()
{
    m_beingAsked.clear();
    m_failures.clear();
    m_productsAsked.clear();
    m_counted.clear();
    m_needed.clear();
    countNeeded();
}

Async<CustomerId> LicencePoolService::idOf(qint64 customer)
{
    return m_parts.store.read([customer](Connection &connection) -> Result<CustomerId> {
        const Result<QList<CustomerRow>> rows = CustomerStore(connection).rows({customer});
        if (!rows)
            return rows.error();
        return rows->isEmpty() ? Result<CustomerId>(Error{Error::Kind::NotFound}) : rows->first().id;
    });
}

Async<TenantPool> LicencePoolService::pool(qint64 customer)
{
    return idOf(customer)
        .then(this,
              [this, customer](const Result<CustomerId> &id) -> Async<TenantPool> {
                  if (!id)
                      return failedNow<TenantPool>(id.error());
                  return m_parts.store
                      .read([customer](Connection &connection) { return storedPool(connection, customer); })
                      .then(this, [this, id = *id](Result<TenantPool> found) {
                          if (!found)
                              return found;
                          found->reading = m_beingAsked.contains(id);
                          if (const auto failure = m_failures.constFind(id); failure != m_failures.cend())
                              found->failure = *failure;
                          found->mayAsk = m_parts.session().has_value();
                          return found;
                      });
              })
        .unwrap();
}

Async<Done> LicencePoolService::refresh(qint64 customer)
{
    const std::optional<Session> session = m_parts.session();
    if (!session)
        return failedNow<Done>(Error{Error::Kind::SignedOut});
    return idOf(customer)
        .then(this,
              [this, session](const Result<CustomerId> &id) -> Async<Changes> {
                  return id ? m_parts.reading.readLicences(*session, *id, Priority::Opened)
                            : failedNow<Changes>(id.error());
              })
        .unwrap()
        .then(this, [](const Result<Changes> &changes) -> Outcome {
            if (!changes)
                return changes.error();
            return Done{};
        });
}

void LicencePoolService::asked(qint64 account, const CustomerId &customer)
{
    m_beingAsked.insert(customer);
    tell(account, customer, false);
}

void LicencePoolService::answered(qint64 account, const CustomerId &customer, const std::optional<Error> &failure)
{
    m_beingAsked.remove(customer);
    if (!failure)
        m_failures.remove(customer);
    else if (isAnswer(*failure))
        m_failures.insert(customer, *failure);
    tell(account, customer, !failure);
}

// Answers of an account that is no longer the current one concern nobody here.
void LicencePoolService::tell(qint64 account, const CustomerId &customer, bool counted)
{
    const auto current = m_parts.account();
    if (!current || current->key != account)
        return;
    const auto find = [account, customer](Connection &connection) {
        return CustomerStore(connection).keyOf(account, customer);
    };
    m_parts.store.read(find).then(this, [this, counted](const Result<qint64> &key) {
        if (!key)
            return;
        Q_EMIT changed(*key);
        if (!counted)
            return;
        m_counted.insert(*key);
        follow(*key);
    });
}

// The subscriptions and the country of a customer may be read after its licences.
void LicencePoolService::observed(const Changes &changes)
{
    const QList<qint64> touched = changes.customersChanged + changes.subscriptionsOf;
    for (const qint64 customer : QSet<qint64>(touched.begin(), touched.end())) {
        if (m_counted.contains(customer))
            follow(customer);
    }
}

void LicencePoolService::follow(qint64 customer)
{
    countNeeded();
    placeSkus(customer);
}

// Which licence a SKU gives is the same in every country: of a customer whose country was not read the partner's
// serves.
void LicencePoolService::placeSkus(qint64 customer)
{
    const std::optional<Session> session = m_parts.session();
    if (!session)
        return;
    m_parts.store.read([customer](Connection &connection) { return LicenceStore(connection).unplaced(customer); })
        .then(this, [this, session, customer](const Result<LicenceStore::Unplaced> &unplaced) {
            if (!unplaced)
                return;
            const QString &country = unplaced->country.isEmpty() ? session->account.market : unplaced->country;
            if (country.isEmpty())
                return;
            for (const QString &product : unplaced->products)
                askForSkus(*session, customer, country, product);
        });
}

void LicencePoolService::askForSkus(const Session &session, qint64 customer, const QString &country,
                                    const QString &product)
{
    if (m_productsAsked.contains(product))
        return;
    m_productsAsked.insert(product);
    ++m_asking;
    const qint64 account = session.account.key;
    ask(session.send, session.provider->skus(product, country), Priority::Opened, this)
        .then(this,
              [this, account, product](const Result<QList<Provider::CatalogSku>> &skus) -> Async<Done> {
                  if (!skus)
                      return failedNow<Done>(skus.error());
                  return m_parts.store.write([account, product, plans = plansOf(*skus)](Connection &connection) {
                      return LicenceStore(connection).setPlans(account, product, plans);
                  });
              })
        .unwrap()
        .then(this, [this, customer, product](const Outcome &placed) {
            --m_asking;
            if (!placed) {
                m_productsAsked.remove(product);
                return;
            }
            Q_EMIT changed(customer);
            countNeeded();
        });
}

// Goes through every tenant that was counted: once at a time, and once more when something came meanwhile.
void LicencePoolService::countNeeded()
{
    const auto current = m_parts.account();
    m_countAgain = m_counting;
    if (m_counting || !current)
        return;
    m_counting = true;
    m_parts.store
        .readWhenIdle(
            [key = current->key](Connection &connection) { return LicenceStore(connection).neededSeatsOf(key); })
        .then(this, [this, key = current->key](const Result<QHash<SubscriptionId, int>> &needed) {
            m_counting = false;
            if (needed)
                counted(key, *needed);
            if (std::exchange(m_countAgain, false))
                countNeeded();
        });
}

void LicencePoolService::counted(qint64 account, const QHash<SubscriptionId, int> &needed)
{
    const auto current = m_parts.account();
    if (!current || current->key != account || needed == m_needed)
        return;
    m_needed = needed;
    Q_EMIT neededSeatsChanged();
}

} // namespace tenantry
