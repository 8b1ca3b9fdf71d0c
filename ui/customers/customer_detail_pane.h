// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/life_dates.h"
#include "services/api/customer_directory.h"
#include "ui/customers/customer_tree_view.h"

#include <QWidget>
#include <functional>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace tenantry {

class Clock;
class CustomerFacts;
class LicencePool;
class NotesEditor;
class PoolSection;
class SubscriptionFacts;
class TextLabel;

// The chosen customer or subscription: what is known of it, own notes, a new order for it. Reads the directory, never
// the network. GUI thread.
class CustomerDetailPane final : public QWidget
{
    Q_OBJECT
public:
    CustomerDetailPane(CustomerDirectory &directory, Clock &clock, QWidget *parent = nullptr);

    void showRow(const CustomerTreeView::RowId &row);
    void showNothing();
    void refresh(const QSet<qint64> &customers); // reads again what is shown of them
    void reword();
    CustomerTreeView::RowId shownRow() const { return m_row; }
    NotesEditor *notes() const { return m_notes; }
    QPushButton *newOrderButton() const { return m_newOrder; }
    QPushButton *seatsButton() const { return m_seats; }
    QPushButton *pastButton() const { return m_past; }
    void setPastShown(bool shown);              // whether the past can be asked for
    void setPlanShown(bool shown);              // whether there is a plan that seats can be changed in
    void setChangesRefused(const QString &why); // by the role, said beside the button; empty: it may
    void showLicences(LicencePool &pools);      // from now on, with the details
    using Life = std::function<SubscriptionLife(const SubscriptionRow &)>;
    void showLife(const Life &life) { m_life = life; } // from now on, what the rules say of an end
    PoolSection *licences() const { return m_licences; }
    int usualWidth() const; // about 372 px at 10 pt

Q_SIGNALS:
    void newOrderRequested(const tenantry::CustomerId &customer);
    void seatsRequested(qint64 subscription);
    void pastRequested(qint64 customer);
    void failed(const tenantry::Error &error);

private:
    void read();
    void readCustomer();
    void readSubscription();
    void cannotRead(const Error &error);
    void take(const CustomerDetail &detail);
    void take(const SubscriptionDetail &detail);
    void showParts(bool customer, bool subscription);
    void saveNote(bool subscription, qint64 key, const QString &text,
                  const std::function<void(const std::optional<Error> &)> &done);

    CustomerDirectory &m_directory;
    Clock &m_clock;
    Life m_life;
    CustomerTreeView::RowId m_row;
    CustomerId m_customer; // of the row
    int m_asked = 0;
    QScrollArea *m_scroll;
    TextLabel *m_hint;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    CustomerFacts *m_customerFacts;
    SubscriptionFacts *m_subscriptionFacts;
    QVBoxLayout *m_parts = nullptr;
    PoolSection *m_licences = nullptr; // where there is a pool to show
    QWidget *m_line;
    NotesEditor *m_notes;
    QWidget *m_footer;
    QPushButton *m_newOrder;
    QPushButton *m_seats;
    TextLabel *m_refused;
    QPushButton *m_past;
    bool m_planShown = false;
    bool m_pastShown = false;
    bool m_mayChange = false; // the subscription shown is not over
};

} // namespace tenantry
