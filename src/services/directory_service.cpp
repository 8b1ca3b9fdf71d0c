// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/directory_service.h"

#include "services/customer_export.h"
#include "services/observations.h"
#include "storage/customer_store.h"
#include "storage/database.h"
#include "storage/note_store.h"
#include "support/clock.h"

namespace tenantry {

namespace {

QString recordIdOf(const CustomerDetail &detail)
{
    return detail.row.id.text();
}

QString recordIdOf(const SubscriptionDetail &detail)
{
    return detail.row.subscription.id.text();
}

} // namespace

DirectoryService::DirectoryService(Parts parts, QObject *parent) : CustomerDirectory(parent), m_parts(std::move(parts))
{
    connect(&m_parts.observations, &Observations::changed, this, &CustomerDirectory::changed);
}

qint64 DirectoryService::accountKey() const
{
    const auto account = m_parts.account();
    return account ? account->key : 0;
}

AccountId DirectoryService::accountId() const
{
    const auto account = m_parts.account();
    return account ? account->id : AccountId();
}

void DirectoryService::accountChanged()
{
    m_beingRead.clear();
    Q_EMIT replaced();
}

Async<CustomerDirectory::Counts> DirectoryService::counts()
{
    if (accountKey() == 0)
        return readyNow(Counts());
    return m_parts.store.readWhenIdle([key = accountKey()](Connection &connection) -> Result<Counts> {
        CustomerStore store(connection);
        const auto customers = store.customerCount(key);
        if (!customers)
            return customers.error();
        const auto subscriptions = store.subscriptionCount(key);
        if (!subscriptions)
            return subscriptions.error();
        return Counts{*customers, *subscriptions};
    });
}

// Without an account there is nothing to be found, and looking for it would walk through everybody's rows.
Async<std::vector<qint64>> DirectoryService::customerKeys()
{
    if (accountKey() == 0)
        return readyNow(std::vector<qint64>());
    return m_parts.store.read(
        [key = accountKey()](Connection &connection) { return CustomerStore(connection).customerKeys(key); });
}

Async<QList<CustomerRow>> DirectoryService::customers(const QList<qint64> &keys)
{
    return m_parts.store.read([keys](Connection &connection) { return CustomerStore(connection).rows(keys); });
}

Async<QList<CustomerRow>> DirectoryService::firstCustomers(int limit)
{
    if (accountKey() == 0)
        return readyNow(QList<CustomerRow>());
    return m_parts.store.read([key = accountKey(), limit](Connection &connection) {
        return CustomerStore(connection).firstRows(key, limit);
    });
}

Async<QList<SubscriptionRow>> DirectoryService::subscriptionsOf(const QList<qint64> &customerKeys)
{
    return m_parts.store.read(
        [customerKeys](Connection &connection) { return CustomerStore(connection).subscriptionsOf(customerKeys); });
}

template <class Detail>
Async<Detail> DirectoryService::withNote(Async<Detail> detail)
{
    return detail
        .then(this,
              [this](const Result<Detail> &found) -> Async<Detail> {
                  if (!found)
                      return failedNow<Detail>(found.error());
                  return m_parts.ledger.read(
                      [account = accountId(), found = *found](Connection &connection) mutable -> Result<Detail> {
                          const auto note = NoteStore(connection).note(account, recordIdOf(found));
                          if (!note)
                              return note.error();
                          found.note = *note;
                          return found;
                      });
              })
        .unwrap();
}

Async<CustomerDetail> DirectoryService::customer(qint64 key)
{
    return withNote<CustomerDetail>(
        m_parts.store.read([key](Connection &connection) { return CustomerStore(connection).detail(key); }));
}

Async<SubscriptionDetail> DirectoryService::subscription(qint64 key)
{
    return withNote<SubscriptionDetail>(m_parts.store.read(
        [key](Connection &connection) { return CustomerStore(connection).subscriptionDetail(key); }));
}

Async<QList<CustomerRow>> DirectoryService::find(const QString &text, int limit)
{
    return m_parts.store.read([key = accountKey(), text, limit](Connection &connection) {
        return CustomerStore(connection).find(key, text, limit);
    });
}

Async<std::shared_ptr<SearchIndex>> DirectoryService::searchIndex()
{
    if (accountKey() == 0) {
        auto nothing = std::make_shared<SearchIndex>();
        nothing->finish();
        return readyNow(std::move(nothing));
    }
    return m_parts.store.readWhenIdle(
        [key = accountKey()](Connection &connection) { return CustomerStore(connection).searchIndex(key); });
}

Async<Done> DirectoryService::setNote(const QString &recordId, const QString &note)
{
    return m_parts.ledger.write(
        [account = accountId(), recordId, note, at = m_parts.clock.now()](Connection &connection) {
            return NoteStore(connection).setNote(account, recordId, note, at);
        });
}

Async<Done> DirectoryService::setCustomerNote(qint64 key, const QString &note)
{
    return m_parts.store.read([key](Connection &connection) { return CustomerStore(connection).rows({key}); })
        .then(this,
              [this, note](const Result<QList<CustomerRow>> &rows) -> Async<Done> {
                  if (!rows)
                      return failedNow<Done>(rows.error());
                  if (rows->isEmpty())
                      return failedNow<Done>(Error{Error::Kind::NotFound});
                  return setNote(rows->first().id.text(), note);
              })
        .unwrap();
}

Async<Done> DirectoryService::setSubscriptionNote(qint64 key, const QString &note)
{
    return m_parts.store
        .read([key](Connection &connection) { return CustomerStore(connection).subscriptionDetail(key); })
        .then(this,
              [this, note](const Result<SubscriptionDetail> &detail) -> Async<Done> {
                  if (!detail)
                      return failedNow<Done>(detail.error());
                  return setNote(detail->row.subscription.id.text(), note);
              })
        .unwrap();
}

Async<int> DirectoryService::exportCsv(const QString &path, const QList<qint64> &customerKeys, const CsvTexts &texts)
{
    return m_parts.store.read([key = accountKey(), path, customerKeys, texts](Connection &connection) -> Result<int> {
        if (!customerKeys.isEmpty())
            return exportCustomersCsv(connection, path, customerKeys, texts);
        const auto all = CustomerStore(connection).customerKeys(key);
        if (!all)
            return all.error();
        return exportCustomersCsv(connection, path, QList<qint64>(all->begin(), all->end()), texts);
    });
}

void DirectoryService::opened(qint64 customerKey)
{
    const std::optional<Session> session = m_parts.session();
    if (!session)
        return;
    customers({customerKey}).then(this, [this, session](const Result<QList<CustomerRow>> &rows) {
        if (!rows || rows->isEmpty() || m_beingRead.contains(rows->first().id))
            return;
        const CustomerId id = rows->first().id;
        m_beingRead.insert(id);
        m_parts.reading.read(*session, id, CustomerReading::Depth::Everything, Priority::Opened)
            .then(this, [this, id](const Result<Changes> &) { m_beingRead.remove(id); })
            .onCanceled(this, [this, id] { m_beingRead.remove(id); });
    });
}

} // namespace tenantry
