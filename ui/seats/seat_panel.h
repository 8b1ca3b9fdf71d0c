// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/seats/seat_edit_view_model.h"

#include <QWidget>

class QPushButton;

namespace tenantry {

class ElidedLabel;
class MessageBar;
class ScrollColumn;
class SeatEditor;
class StateLabel;
class TextLabel;

// The seat editor beside a list or in a dialog: whose seats these are (S0-49), the editor, and "Add to plan" in a
// footer that never scrolls (S0-53). Enter adds, Escape leaves.
class SeatPanel final : public QWidget
{
    Q_OBJECT
public:
    SeatPanel(PlanDesk &plan, Clock &clock, QWidget *parent = nullptr);
    ~SeatPanel() override;

    void open(qint64 subscriptionKey); // and takes the focus once it is read
    // Another row was chosen beside it: goes along unless something was typed; 0: none that has seats.
    void follow(qint64 subscriptionKey);
    void leave();
    void setRefused(const QString &why); // by the role; empty: it may

    SeatEditViewModel &edit() { return m_edit; }
    SeatEditor *editor() const { return m_editor; }
    QPushButton *addButton() const { return m_add; }
    QPushButton *closeButton() const { return m_close; }
    MessageBar *messageBar() const { return m_bar; }

Q_SIGNALS:
    void closed();
    void added(const QString &sentence); // what now stands in the plan

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void reword();
    void showSubject();
    void showButtons();
    void showError();
    void submit();

    SeatEditViewModel m_edit;
    MessageBar *m_bar;
    QWidget *m_subject;
    TextLabel *m_heading;
    StateLabel *m_state;
    TextLabel *m_title;
    TextLabel *m_offer;
    TextLabel *m_customer;
    TextLabel *m_term;
    ElidedLabel *m_id;
    ScrollColumn *m_scroll;
    SeatEditor *m_editor;
    QPushButton *m_close;
    QPushButton *m_add;
    QString m_refused;
    bool m_focusWhenRead = false;
    bool m_readFailed = false; // and the bar says so
};

} // namespace tenantry
