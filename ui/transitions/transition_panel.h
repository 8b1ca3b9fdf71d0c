// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transitions/transition_view_model.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tenantry {

class FieldFrame;
class MessageBar;
class StateLabel;
class TextLabel;

// What the seats of a subscription shall become, beside a list: the provider's targets, how many seats, what it means,
// verdict and cost; "Add to plan" never scrolls. Enter adds, Escape leaves.
class TransitionPanel final : public QWidget
{
    Q_OBJECT
public:
    TransitionPanel(TransitionDesk &desk, PlanDesk &plan, QWidget *parent = nullptr);
    ~TransitionPanel() override;

    void open(qint64 subscriptionKey);
    void follow(qint64 subscriptionKey); // another row was chosen beside it: the panel leaves
    void leave();

    TransitionViewModel &edit() { return m_edit; }
    QComboBox *target() const { return m_target; }
    QComboBox *plan() const { return m_plan; }
    QComboBox *host() const { return m_host; }
    QLineEdit *seats() const { return m_seats; }
    QCheckBox *licences() const { return m_licences; }
    QPushButton *addButton() const { return m_add; }

Q_SIGNALS:
    void closed();
    void added(const QString &sentence); // what now stands in the plan

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildFooter();
    void connectParts();
    void reword();
    void refresh();
    void refreshSubject();
    void refreshChoices();
    void refreshRefused();
    void refreshResult();
    void submit();

    TransitionViewModel m_edit;
    MessageBar *m_bar;
    TextLabel *m_heading;
    TextLabel *m_subject;
    TextLabel *m_customer;
    TextLabel *m_state;
    QWidget *m_form;
    QComboBox *m_target;
    QComboBox *m_plan;
    QComboBox *m_host;
    QLineEdit *m_seats;
    QCheckBox *m_licences;
    FieldFrame *m_targetFrame;
    FieldFrame *m_planFrame;
    FieldFrame *m_hostFrame;
    FieldFrame *m_seatsFrame;
    TextLabel *m_meaning;
    StateLabel *m_verdict;
    TextLabel *m_reason;
    TextLabel *m_cost;
    TextLabel *m_refused;
    QPushButton *m_close;
    QPushButton *m_add;
    bool m_focusWhenRead = false;
};

} // namespace tenantry
