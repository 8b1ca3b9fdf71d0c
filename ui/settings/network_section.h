// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_view_model.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tenantry {

class FieldFrame;
class TextLabel;

// Settings: proxy. The password goes to the keyring and is never shown again.
class NetworkSection final : public QWidget
{
    Q_OBJECT
public:
    explicit NetworkSection(SettingsViewModel &model, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void load();
    void refill();
    void save();
    ProxySettings entered() const;

    SettingsViewModel &m_model;
    TextLabel *m_headline;
    QComboBox *m_kind;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
    FieldFrame *m_kindFrame;
    FieldFrame *m_hostFrame;
    FieldFrame *m_portFrame;
    FieldFrame *m_userFrame;
    FieldFrame *m_passwordFrame;
    QPushButton *m_save;
    bool m_tried = false;
};

} // namespace tenantry
