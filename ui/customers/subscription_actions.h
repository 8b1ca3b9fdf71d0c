// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/plan_wishes.h"

#include <QObject>
#include <array>
#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace tenantry {

// The part of a context menu that changes subscriptions: seats and name in an editor, the rest straight into the plan.
class SubscriptionActions final : public QObject
{
    Q_OBJECT
public:
    using Selection = std::function<QList<Subscription>()>; // asked when the menu opens
    // Adds them to owner's actions; keys work while it has the focus.
    SubscriptionActions(QWidget *owner, Selection selection);
    ~SubscriptionActions() override;

    void setShown(bool shown); // without a plan there is nothing to put a wish into
    // The one in focus, null where it is a customer; several: more than one row is chosen, subscriptions among them.
    void enable(const Subscription *current, bool several);
    // Why the signed-in role may change none; empty: it may. Stands in the menu, where disabled entries have no
    // tooltip.
    void setRefused(const QString &why);
    void reword();

    QAction *seatsAction() const { return m_seats; }
    QAction *bulkAction() const { return m_bulk; }
    QAction *upgradeAction() const { return m_upgrade; }
    QAction *renameAction() const { return m_rename; }
    QAction *wishAction(PlanWish wish) const { return m_wishes.at(static_cast<std::size_t>(wish)); }

Q_SIGNALS:
    void seatsRequested();
    void bulkRequested();       // seats of all chosen ones
    void transitionRequested(); // what the seats of the one in focus may become
    void renameRequested();
    void wished(tenantry::PlanWish wish);

private:
    void enableWishes();
    void rewordUpgrade();

    Selection m_selection;
    QString m_refused;
    QAction *m_gap;
    QAction *m_why;
    QAction *m_seats;
    QAction *m_bulk;
    QAction *m_upgrade;
    QAction *m_rename;
    QMenu *m_menu;
    std::array<QAction *, 5> m_wishes{};
    bool m_trial = false;
};

} // namespace tenantry
