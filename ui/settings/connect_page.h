// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/settings/connect_view_model.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace tenantry {

class AdminSteps;
class ConnectWaiting;
class FieldFrame;
class MessageBar;
class PageHeader;

// Connect Partner Center: the page for the administrator, the fields, then signing in. Also used to sign in again.
class ConnectPage final : public Page
{
    Q_OBJECT
public:
    explicit ConnectPage(ConnectViewModel &model, QWidget *parent = nullptr);

    void startNew();                            // an empty form
    void startSignInAgain(const AccountId &id); // straight to the browser

Q_SIGNALS:
    void closed(); // the person is done here, signed in or not

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildForm();
    QWidget *buildFooter();
    void connectParts();
    void retranslate();
    void retranslateCombos();
    void refill();
    void takeForm();
    void leave();

    ConnectViewModel &m_model;
    PageHeader *m_header;
    MessageBar *m_bar;
    QStackedWidget *m_stages;
    AdminSteps *m_steps;
    ConnectWaiting *m_waiting;
    QLineEdit *m_clientId;
    QLineEdit *m_tenant;
    QComboBox *m_where;
    QPlainTextEdit *m_addresses;
    QComboBox *m_role;
    FieldFrame *m_clientIdFrame;
    FieldFrame *m_tenantFrame;
    FieldFrame *m_whereFrame;
    FieldFrame *m_addressesFrame;
    FieldFrame *m_roleFrame;
    QPushButton *m_close;
    QPushButton *m_byCode;
    QPushButton *m_byBrowser;
    QWidget *m_footer = nullptr;
};

} // namespace tenantry
