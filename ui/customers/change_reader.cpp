// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/change_reader.h"

#include "ui/common/when_done.h"

#include <utility>

namespace tenantry {

ChangeReader::ChangeReader(CustomerDirectory &directory, QObject *parent) : QObject(parent), m_directory(directory)
{
    connect(&directory, &CustomerDirectory::changed, this, &ChangeReader::add);
}

void ChangeReader::add(const Changes &changes)
{
    m_waiting.add(changes);
    if (!m_reading && !m_waiting.isEmpty())
        start();
}

void ChangeReader::forgetAll()
{
    ++m_epoch;
    m_waiting = {};
    m_batch = {};
    m_reading = false;
}

void ChangeReader::start()
{
    m_reading = true;
    const Changes changes = std::exchange(m_waiting, {});
    const Needs needs = m_needs ? m_needs() : Needs();
    m_batch = {};
    m_batch.removed = QSet<qint64>(changes.customersRemoved.begin(), changes.customersRemoved.end());
    for (const QList<qint64> &keys : {changes.customersAdded, changes.customersChanged, changes.subscriptionsOf})
        m_batch.touched += QSet<qint64>(keys.begin(), keys.end());
    m_batch.touched -= m_batch.removed;
    m_subscriptionsWanted = m_batch.touched;
    if (!needs.allSubscriptions)
        m_subscriptionsWanted &= needs.open;
    if (changes.prices || changes.orders) // prices of shown lines may be others now
        m_subscriptionsWanted += needs.open - m_batch.removed;
    m_batch.listed =
        !(changes.customersAdded.isEmpty() && changes.customersChanged.isEmpty() && changes.customersRemoved.isEmpty());
    m_orderWanted = m_batch.listed && needs.order;
    readRows();
}

void ChangeReader::readRows()
{
    if (m_batch.touched.isEmpty()) {
        readSubscriptions();
        return;
    }
    whenDone(m_directory.customers(m_batch.touched.values()), this,
             [this, epoch = m_epoch](const Result<QList<CustomerRow>> &rows) {
                 if (epoch != m_epoch)
                     return;
                 if (!rows.ok()) {
                     giveUp(rows.error());
                     return;
                 }
                 for (const CustomerRow &row : *rows)
                     m_batch.rows.insert(row.key, row);
                 dropVanished();
                 readSubscriptions();
             });
}

// Gone between the announcement and our reading; its own announcement is on the way.
void ChangeReader::dropVanished()
{
    const QSet<qint64> asked = m_batch.touched;
    for (const qint64 key : asked) {
        if (m_batch.rows.contains(key))
            continue;
        m_batch.touched.remove(key);
        m_batch.removed.insert(key);
        m_subscriptionsWanted.remove(key);
        m_batch.listed = true;
    }
}

void ChangeReader::readSubscriptions()
{
    if (m_subscriptionsWanted.isEmpty()) {
        readOrder();
        return;
    }
    whenDone(m_directory.subscriptionsOf(m_subscriptionsWanted.values()), this,
             [this, epoch = m_epoch](const Result<QList<SubscriptionRow>> &rows) {
                 if (epoch != m_epoch)
                     return;
                 if (!rows.ok()) {
                     giveUp(rows.error());
                     return;
                 }
                 for (const qint64 customer : std::as_const(m_subscriptionsWanted))
                     m_batch.subscriptions.insert(customer, {});
                 for (const SubscriptionRow &row : *rows)
                     m_batch.subscriptions[row.customerKey].append(row);
                 readOrder();
             });
}

void ChangeReader::readOrder()
{
    if (!m_orderWanted) {
        deliver();
        return;
    }
    whenDone(m_directory.customerKeys(), this, [this, epoch = m_epoch](const Result<std::vector<qint64>> &keys) {
        if (epoch != m_epoch)
            return;
        if (!keys.ok()) {
            giveUp(keys.error());
            return;
        }
        m_batch.order = *keys;
        deliver();
    });
}

void ChangeReader::deliver()
{
    const Refresh batch = std::exchange(m_batch, {});
    m_reading = false;
    Q_EMIT ready(batch);
    if (!m_reading && !m_waiting.isEmpty())
        start();
}

void ChangeReader::giveUp(const Error &error)
{
    m_batch = {};
    m_reading = false;
    Q_EMIT failed(error);
    if (!m_reading && !m_waiting.isEmpty())
        start();
}

} // namespace tenantry
