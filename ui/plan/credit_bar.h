// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/credit_line.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace tenantry {

class Accounts;
class Clock;
class FieldFrame;
class LinkButton;
class PlanViewModel;
class TextLabel;

// What the plan would use of the credit line at once, and the place to enter that line: limit and open balance of a
// currency, per account. Above the footer of the plan.
class CreditBar final : public QWidget
{
    Q_OBJECT
public:
    CreditBar(PlanViewModel &model, Accounts &accounts, Preferences &preferences, Clock &clock,
              QWidget *parent = nullptr);
    QList<QWidget *> focusOrder() const;
    LinkButton *openButton() const { return m_open; }
    QLineEdit *currency() const { return m_currency; }
    QLineEdit *limit() const { return m_limit; }
    QLineEdit *balance() const { return m_balance; }
    QPushButton *saveButton() const { return m_save; }
    QString text() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void reword();
    void refresh();
    void openEditor();
    void closeEditor();
    void showEntered(); // of the currency in its field
    void save();

    PlanViewModel &m_model;
    Accounts &m_accounts;
    Preferences &m_preferences;
    Clock &m_clock;
    TextLabel *m_text;
    LinkButton *m_open;
    QWidget *m_editor;
    QLineEdit *m_currency;
    QLineEdit *m_limit;
    QLineEdit *m_balance;
    FieldFrame *m_currencyFrame;
    FieldFrame *m_limitFrame;
    FieldFrame *m_balanceFrame;
    QPushButton *m_save;
    QPushButton *m_forget;
    QPushButton *m_close;
};

} // namespace tenantry
