// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/connect_view_model.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace tenantry {

class CopyButton;
class FieldFrame;
class LinkButton;
class StateLabel;
class TextLabel;

// While the person signs in elsewhere: the page's address or the device code with its countdown, and ways out.
class ConnectWaiting final : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectWaiting(ConnectViewModel &model, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void refill();
    void refillCode();

    ConnectViewModel &m_model;
    TextLabel *m_headline;
    TextLabel *m_text;
    TextLabel *m_code;
    CopyButton *m_copyCode;
    QLineEdit *m_address;
    FieldFrame *m_addressFrame;
    CopyButton *m_copyAddress;
    StateLabel *m_state;
    QPushButton *m_cancel;
    LinkButton *m_other;
};

} // namespace tenantry
