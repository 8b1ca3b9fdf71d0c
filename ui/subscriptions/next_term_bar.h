// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/subscriptions/grid_wishes.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace tenantry {

class TextLabel;

// Asked for between grid and footer: how many seats each of the chosen ones shall have at the next term.
class NextTermBar final : public QWidget
{
    Q_OBJECT
public:
    explicit NextTermBar(QWidget *parent = nullptr);
    void open();
    void reword();
    QLineEdit *number() const { return m_number; }
    QPushButton *addButton() const { return m_add; }
    QList<QWidget *> focusOrder() const;

Q_SIGNALS:
    void wished(const tenantry::ChosenWish &wish);
    void left(); // nothing is wished

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void submit();
    void leave();

    TextLabel *m_label;
    QLineEdit *m_number;
    TextLabel *m_hint;
    QPushButton *m_add;
    QPushButton *m_leave;
};

} // namespace tenantry
