// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/licence_pool.h"

#include <QWidget>

namespace tenantry {

class Clock;
class LinkButton;
class PoolGrid;
class TextLabel;

// The licence pool of the tenant in the detail pane (idea 9): of a customer all plans, of a subscription the one it
// gives. A refusal is a sentence. Reads the store; Refresh asks the provider. GUI thread.
class PoolSection final : public QWidget
{
    Q_OBJECT
public:
    PoolSection(LicencePool &pools, Clock &clock, QWidget *parent = nullptr);

    void showCustomer(qint64 customer);
    void showSubscription(qint64 customer, const SubscriptionId &subscription);
    void reword();
    LinkButton *refreshButton() const { return m_refresh; }

private:
    void read();
    void take(const TenantPool &pool);
    void refresh();
    QList<PoolLine> shown(const QList<PoolLine> &lines) const;

    LicencePool &m_pools;
    Clock &m_clock;
    qint64 m_customer = 0;
    SubscriptionId m_subscription; // empty: all of the customer
    int m_asked = 0;
    TenantPool m_pool;
    std::optional<Error> m_notAsked; // why Refresh reached nobody
    TextLabel *m_title;
    TextLabel *m_state;
    LinkButton *m_refresh;
    TextLabel *m_failure;
    PoolGrid *m_grid;
};

} // namespace tenantry
