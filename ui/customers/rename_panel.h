// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/subscription_change.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace tenantry {

class FieldFrame;
class TextLabel;

// The nickname of a subscription, beside the list. Enter puts it into the plan, Escape leaves.
class RenamePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit RenamePanel(QWidget *parent = nullptr);
    void open(const Subscription &subscription, const QString &customer);
    void leave();
    bool isChanged() const;
    QString subscriptionName() const; // of the one it was last opened for
    QLineEdit *field() const { return m_name; }
    QPushButton *addButton() const { return m_add; }

Q_SIGNALS:
    void wished(const tenantry::SubscriptionChange &change);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void reword();
    void showButtons();
    void submit();

    Subscription m_subscription;
    QString m_subscriptionName;
    TextLabel *m_title;
    TextLabel *m_customer;
    QLineEdit *m_name;
    FieldFrame *m_frame;
    QPushButton *m_close;
    QPushButton *m_add;
};

} // namespace tenantry
