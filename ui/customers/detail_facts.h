// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/life_dates.h"
#include "domain/rows.h"

#include <QDateTime>
#include <QWidget>

namespace tenantry {

class FactsGrid;
class IdField;
class StateLabel;
struct FactText;

// What is known of one customer, line by line.
class CustomerFacts final : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerFacts(QWidget *parent = nullptr);
    void show(const CustomerDetail &detail, const QDateTime &now);
    void reword();
    using QWidget::show;

private:
    FactsGrid *m_grid;
    IdField *m_tenant;
    StateLabel *m_relationship;
    int m_tenantRow, m_relationshipRow, m_adminRow, m_agreementRow, m_holdingsRow, m_readRow;
};

// What is known of one subscription.
class SubscriptionFacts final : public QWidget
{
    Q_OBJECT
public:
    explicit SubscriptionFacts(QWidget *parent = nullptr);
    // life unset: what the rules say of its end is left out.
    void show(const SubscriptionDetail &detail, const QDateTime &now, const std::optional<SubscriptionLife> &life = {});
    void reword();
    using QWidget::show;

private:
    void showLife(const Subscription &subscription, const SubscriptionLife &life, const QDateTime &now);
    void set(int row, const FactText &fact);

    FactsGrid *m_grid;
    StateLabel *m_status;
    IdField *m_order;
    IdField *m_id;
    int m_statusRow, m_suspensionRow, m_nicknameRow, m_seatsRow, m_termRow, m_billingRow, m_renewalRow, m_priceRow,
        m_totalRow, m_cancelRow, m_refundRow, m_backRow, m_billedRow, m_accessRow, m_dataRow, m_trialRow,
        m_promotionRow, m_orderRow, m_idRow, m_readRow;
};

} // namespace tenantry
