// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "ui/plan/plan_tree_model.h"

#include <QObject>

namespace tenantry {

class Accounts;
class ConnectionStatus;

// What the screen "Plan" shows: the collected changes, their review, sending and what became of them. GUI thread.
class PlanViewModel final : public QObject
{
    Q_OBJECT
public:
    PlanViewModel(PlanDesk &desk, Accounts &accounts, ConnectionStatus &connection, QObject *parent = nullptr);

    void refresh();
    void forget(); // another account

    PlanTreeModel &tree() { return m_tree; }
    bool itemsRead() const { return m_read; }
    const QList<PlanItem> &items() const { return m_items; }
    int unsent() const; // collected and not sent: the navigation shows it
    int held() const;   // of these, those that cannot be sent as they are
    int ended() const;
    int customers() const;
    int shownLines() const { return m_shown; }
    QList<PlanItem> shownItems() const; // in the order of the tree

    const PlanOrder &order() const { return m_order; }
    void setSearch(const QString &text);
    void sortBy(PlanColumn column, Qt::SortOrder order);

    // --- collecting
    bool canUndo() const;
    bool canRedo() const;
    void undo();
    void redo();
    void remove(const QList<PlanItem> &items); // the unsent of them leave the plan
    void keepWish(const IntentId &id);         // an overtaken one stands on what the provider says now
    void sendWaiting(const QList<PlanItem> &items);
    void giveUp(const QList<PlanItem> &items);
    void clearEnded();
    bool busy() const { return m_busy; }
    const std::optional<Error> &error() const { return m_error; }

    // --- review and sending
    bool reviewing() const { return m_tree.reviewing(); }
    void review();
    void backToEditing();
    QList<PlanItem> chosen() const; // checked, while reviewing; all that could be sent, else
    int chosenCount() const { return m_totals.changes; }
    const PlanTotals &totals() const { return m_totals; } // of chosen()
    int movedWhileReviewing() const { return m_moved; }   // lines that were unchecked because they became different
    void send();                                          // exactly chosen(), as shown
    bool offline() const;                                 // sending keeps
    std::optional<Environment> environment() const;
    QString partnerName() const;
    QString sendingRefused() const; // why this role may not send; empty: it may

    SendProgress progress() const;
    void stopAfterCurrent();
    // What the last sending came to, once it is over; unset again by dismissMessages().
    const std::optional<SendProgress> &result() const { return m_result; }
    void dismissMessages(); // error and result were read

Q_SIGNALS:
    void changed();

private:
    void took(const QList<PlanItem> &items);
    void markMoved(const QList<PlanItem> &now);
    void rearrange();
    void sum();
    void checked();
    void begin();
    void finish(const Outcome &outcome);
    void follow(Async<Done> answer);
    void followAll(QList<PlanItem> items, Async<Done> (PlanDesk::*act)(const IntentId &));
    void progressed(const SendProgress &progress);

    PlanDesk &m_desk;
    Accounts &m_accounts;
    ConnectionStatus &m_connection;
    PlanTreeModel m_tree;
    PlanOrder m_order;
    QList<PlanItem> m_items;
    PlanTotals m_totals; // kept: a plan may be long and is asked for it often
    std::optional<Error> m_error;
    std::optional<SendProgress> m_result;
    QSet<IntentId> m_mine; // what the person changes while reviewing is no surprise
    quint64 m_asked = 0;
    int m_shown = 0;
    int m_moved = 0;
    bool m_read = false;
    bool m_busy = false;
    bool m_wasRunning = false;
};

} // namespace tenantry
