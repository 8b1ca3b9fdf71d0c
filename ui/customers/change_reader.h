// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/customer_directory.h"

#include <QHash>
#include <QSet>
#include <functional>
#include <optional>

namespace tenantry {

// What a change announced by the directory comes to, read and ready to be shown.
struct Refresh
{
    QSet<qint64> touched; // customers added, changed or with changed subscriptions
    QSet<qint64> removed;
    QHash<qint64, CustomerRow> rows;                     // of touched
    QHash<qint64, QList<SubscriptionRow>> subscriptions; // of those that were read
    bool listed = false;                                 // customers came, went or may have another name
    std::optional<std::vector<qint64>> order;            // of all customers, where the index cannot tell it
};

// Collects announced changes and reads what they name, one batch at a time; what arrives meanwhile waits for the next
// batch. Reads grow with what changed, never with what is stored (design §11). GUI thread.
class ChangeReader final : public QObject
{
    Q_OBJECT
public:
    struct Needs
    {
        bool allSubscriptions = false; // the search index wants the texts of every touched customer
        bool order = false;            // no index tells where a new customer stands
        QSet<qint64> open;             // customers whose subscriptions are shown
    };

    explicit ChangeReader(CustomerDirectory &directory, QObject *parent = nullptr);
    void setNeeds(std::function<Needs()> needs) { m_needs = std::move(needs); }
    void add(const Changes &changes);
    void forgetAll();
    bool idle() const { return !m_reading && m_waiting.isEmpty(); }

Q_SIGNALS:
    void ready(const tenantry::Refresh &refresh);
    void failed(const tenantry::Error &error);

private:
    void start();
    void readRows();
    void dropVanished();
    void readSubscriptions();
    void readOrder();
    void deliver();
    void giveUp(const Error &error);

    CustomerDirectory &m_directory;
    std::function<Needs()> m_needs;
    Changes m_waiting;
    Refresh m_batch;
    QSet<qint64> m_subscriptionsWanted;
    bool m_orderWanted = false;
    bool m_reading = false;
    int m_epoch = 0;
};

} // namespace tenantry
