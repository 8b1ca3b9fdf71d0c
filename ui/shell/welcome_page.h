// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/shell/welcome_view_model.h"

class QLabel;
class QPushButton;

namespace tenantry {

class MessageBar;
class TextLabel;

// First start: two ways in, and what to know about disk encryption (design §4).
class WelcomePage final : public Page
{
    Q_OBJECT
public:
    explicit WelcomePage(WelcomeViewModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void connectRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Choice
    {
        QLabel *symbol;
        TextLabel *headline;
        TextLabel *text;
        QPushButton *button;
    };
    Choice makeChoice(QPushButton *button);
    QWidget *rowOf(const Choice &choice);
    void build();
    void retranslate();
    void refill();
    void restyle();

    WelcomeViewModel &m_model;
    TextLabel *m_title;
    TextLabel *m_lead;
    MessageBar *m_bar;
    MessageBar *m_encryption;
    Choice m_sample;
    Choice m_connect;
};

} // namespace tenantry
