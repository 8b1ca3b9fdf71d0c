// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/order_desk.h"
#include "ui/activity/activity_entry_model.h"
#include "ui/activity/order_list_model.h"
#include "ui/common/step_model.h"

#include <QObject>
#include <optional>

namespace tenantry {

class ActivityLog;

// What the Activity screen shows: orders with their steps, and the log of what happened, read page by page. GUI thread.
class ActivityViewModel final : public QObject
{
    Q_OBJECT
public:
    ActivityViewModel(OrderDesk &desk, ActivityLog &log, QObject *parent = nullptr);

    void refresh();
    void forget(); // another account

    // --- orders
    OrderListModel &orders() { return m_orders; }
    bool ordersRead() const { return m_ordersRead; }
    void select(const IntentId &id);
    std::optional<Intent> selected() const;
    StepModel &steps() { return m_steps; }
    int waiting() const; // orders that wait for the person: kept or parked

    enum class Action { SendNow, TryAgain, ReviewAgain, Abandon };
    QList<Action> actions() const; // for the selected order
    void send();
    void reviewAgain(); // draftMade() follows
    void abandon();
    bool busy() const { return m_busy; }
    const std::optional<Error> &error() const { return m_error; }

    // --- what happened
    ActivityEntryModel &entries() { return m_entries; }
    bool entriesRead() const { return m_entriesRead; }
    bool moreEntries() const { return m_moreEntries; }
    void readMore();

Q_SIGNALS:
    void changed();
    // parkReason: why the order waited, so that the draft opens where it helps
    void draftMade(const tenantry::DraftId &draft, const QString &parkReason);

private:
    void readOrders();
    void readOrder(const IntentId &id);
    void readNewest();
    void showSelected();
    void begin();
    void finish(const Outcome &outcome);

    OrderDesk &m_desk;
    ActivityLog &m_log;
    OrderListModel m_orders;
    StepModel m_steps;
    ActivityEntryModel m_entries;
    IntentId m_selected;
    std::optional<Error> m_error;
    bool m_ordersRead = false;
    bool m_entriesRead = false;
    bool m_moreEntries = false;
    bool m_busy = false;
    bool m_readingMore = false;
    quint64 m_askedOrders = 0;
    quint64 m_askedEntries = 0;
};

} // namespace tenantry
