// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connect_page.h"

#include "ui/common/buttons.h"
#include "ui/common/field_frame.h"
#include "ui/common/hairline.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/common/scroll_column.h"
#include "ui/common/status_words.h"
#include "ui/settings/admin_steps.h"
#include "ui/settings/connect_waiting.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

ConnectPage::ConnectPage(ConnectViewModel &model, QWidget *parent)
    : Page(parent)
    , m_model(model)
    , m_header(new PageHeader)
    , m_bar(new MessageBar)
    , m_stages(new QStackedWidget)
    , m_steps(new AdminSteps)
    , m_waiting(new ConnectWaiting(model))
    , m_clientId(new QLineEdit)
    , m_tenant(new QLineEdit)
    , m_where(new QComboBox)
    , m_addresses(new QPlainTextEdit)
    , m_role(new QComboBox)
    , m_clientIdFrame(new FieldFrame(m_clientId))
    , m_tenantFrame(new FieldFrame(m_tenant))
    , m_whereFrame(new FieldFrame(m_where))
    , m_addressesFrame(new FieldFrame(m_addresses))
    , m_roleFrame(new FieldFrame(m_role))
    , m_close(pushButton())
    , m_byCode(pushButton())
    , m_byBrowser(mainButton())
{
    setObjectName(u"connectPage"_s);
    m_clientId->setObjectName(u"clientId"_s);
    m_tenant->setObjectName(u"tenant"_s);
    m_where->setObjectName(u"environment"_s);
    m_addresses->setObjectName(u"addresses"_s);
    m_role->setObjectName(u"role"_s);
    m_close->setObjectName(u"closeConnect"_s);
    m_byCode->setObjectName(u"signInWithCode"_s);
    m_byBrowser->setObjectName(u"signInInBrowser"_s);
    build();
    connectParts();
    retranslate();
}

void ConnectPage::build()
{
    m_stages->addWidget(buildForm());
    auto *waiting = new QWidget;
    auto *waitingLayout = new QVBoxLayout(waiting);
    waitingLayout->setContentsMargins(16, 16, 16, 16);
    waitingLayout->addWidget(m_waiting);
    m_stages->addWidget(waiting);
    m_stages->addWidget(new QWidget);
    m_footer = buildFooter();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_header);
    layout->addWidget(new Hairline);
    layout->addWidget(m_stages, 1);
    layout->addWidget(m_footer);
}

QWidget *ConnectPage::buildForm()
{
    m_addresses->setTabChangesFocus(true);
    m_addresses->setFixedHeight(fontMetrics().height() * 4 + 12);
    for (const auto where :
         {ConnectForm::Where::Production, ConnectForm::Where::Sandbox, ConnectForm::Where::OwnAddresses})
        m_where->addItem(QString(), static_cast<int>(where));
    for (const StaffRole role : {StaffRole::AdminAgent, StaffRole::SalesAgent, StaffRole::HelpdeskAgent})
        m_role->addItem(QString(), static_cast<int>(role));
    auto *scroll = new ScrollColumn;
    QVBoxLayout *column = scroll->column();
    scroll->addNarrow(m_steps);
    column->addSpacing(12);
    column->addWidget(new Hairline);
    column->addSpacing(4);
    for (FieldFrame *frame : {m_clientIdFrame, m_tenantFrame, m_whereFrame, m_addressesFrame, m_roleFrame})
        column->addWidget(frame);
    column->addStretch(1);
    return scroll;
}

QWidget *ConnectPage::buildFooter()
{
    auto *footer = new Ground(QPalette::Window);
    auto *rows = new QVBoxLayout(footer);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(new Hairline);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 8);
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addSpacing(12);
    buttons->addWidget(m_byCode);
    buttons->addWidget(m_byBrowser);
    rows->addLayout(buttons);
    return footer;
}

void ConnectPage::connectParts()
{
    connect(m_clientId, &QLineEdit::textChanged, this, &ConnectPage::takeForm);
    connect(m_tenant, &QLineEdit::textChanged, this, &ConnectPage::takeForm);
    connect(m_where, &QComboBox::currentIndexChanged, this, &ConnectPage::takeForm);
    connect(m_addresses, &QPlainTextEdit::textChanged, this, &ConnectPage::takeForm);
    connect(m_role, &QComboBox::currentIndexChanged, this, &ConnectPage::takeForm);
    connect(m_clientId, &QLineEdit::returnPressed, &m_model, &ConnectViewModel::startInBrowser);
    connect(m_tenant, &QLineEdit::returnPressed, &m_model, &ConnectViewModel::startInBrowser);
    connect(m_byBrowser, &QPushButton::clicked, &m_model, &ConnectViewModel::startInBrowser);
    connect(m_byCode, &QPushButton::clicked, &m_model, &ConnectViewModel::startWithDeviceCode);
    connect(m_close, &QPushButton::clicked, this, &ConnectPage::leave);
    connect(m_bar, &MessageBar::linkActivated, this, [this] { startSignInAgain(m_model.signingInTo()); });
    connect(&m_model, &ConnectViewModel::changed, this, &ConnectPage::refill);
    connect(&m_model, &ConnectViewModel::connected, this, &ConnectPage::leave);
}

void ConnectPage::startNew()
{
    m_model.reset();
    m_clientId->setFocus();
}

void ConnectPage::startSignInAgain(const AccountId &id)
{
    m_model.startSignInAgain(id, false);
}

void ConnectPage::leave()
{
    m_model.reset();
    Q_EMIT closed();
}

void ConnectPage::takeForm()
{
    ConnectForm form = m_model.form();
    form.clientId = m_clientId->text();
    form.tenant = m_tenant->text();
    form.where = static_cast<ConnectForm::Where>(m_where->currentData().toInt());
    form.addresses = m_addresses->toPlainText();
    form.role = static_cast<StaffRole>(m_role->currentData().toInt());
    m_model.setForm(form);
    refill();
}

void ConnectPage::refill()
{
    const ConnectForm &form = m_model.form();
    const QSignalBlocker noEchoClientId(m_clientId);
    const QSignalBlocker noEchoTenant(m_tenant);
    const QSignalBlocker noEcho(m_addresses);
    const QSignalBlocker noEchoWhere(m_where);
    const QSignalBlocker noEchoRole(m_role);
    if (m_clientId->text() != form.clientId)
        m_clientId->setText(form.clientId);
    if (m_tenant->text() != form.tenant)
        m_tenant->setText(form.tenant);
    if (m_addresses->toPlainText() != form.addresses)
        m_addresses->setPlainText(form.addresses);
    m_where->setCurrentIndex(m_where->findData(static_cast<int>(form.where)));
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(form.role)));
    m_addressesFrame->setVisible(form.where == ConnectForm::Where::OwnAddresses);
    m_clientIdFrame->setFault(m_model.faultText(u"clientId"_s));
    m_tenantFrame->setFault(m_model.faultText(u"tenant"_s));
    m_addressesFrame->setFault(m_model.faultText(u"addresses"_s));

    const bool again = !m_model.signingInTo().isEmpty();
    const bool waiting = m_model.stage() != ConnectViewModel::Stage::Form;
    // Signing in again has no form; while nothing runs its page says what went wrong and offers to repeat.
    m_stages->setCurrentIndex(waiting ? 1 : again ? 2 : 0);
    m_byCode->setVisible(!waiting && !again);
    m_byBrowser->setVisible(!waiting && !again);
    m_close->setVisible(!waiting);
    m_footer->setVisible(!waiting);
    const std::optional<ErrorText> fault = m_model.fault();
    if (!fault) {
        m_bar->clear();
        return;
    }
    //: message bar of account set-up; %1 is what went wrong, a sentence
    m_bar->showMessage(MessageBar::Severity::Trouble, tr("The sign-in did not succeed. %1").arg(fault->full()),
                       //: link in the message bar
                       again ? tr("Try again") : QString());
    m_bar->setDetail(fault->detail);
}

void ConnectPage::retranslateCombos()
{
    //: account set-up, environment: real customers and money
    m_where->setItemText(0, tr("Production"));
    //: account set-up, environment: the provider's test environment
    m_where->setItemText(1, tr("Integration sandbox"));
    //: account set-up, environment: a test server with addresses of its own
    m_where->setItemText(2, tr("Own addresses, for tests"));
    for (int at = 0; at < m_role->count(); ++at)
        m_role->setItemText(at, roleText(static_cast<StaffRole>(m_role->itemData(at).toInt())));
}

void ConnectPage::retranslate()
{
    //: title of the account set-up page
    m_header->setTitle(tr("Connect Partner Center"));
    //: caption of the account set-up page
    m_header->setCaption(tr("Sign-in happens in your browser; Tenantry never sees your password"));
    //: label of a field of account set-up
    m_clientIdFrame->setLabel(tr("Client id"));
    //: hint below the client id
    m_clientIdFrame->setHint(tr("The application id your administrator sends back"));
    //: label of a field of account set-up: the partner's own tenant
    m_tenantFrame->setLabel(tr("Your tenant"));
    //: hint below the partner's tenant
    m_tenantFrame->setHint(tr("The domain or id of your own organisation, not of a customer"));
    //: label of a field of account set-up: production, sandbox or own addresses
    m_whereFrame->setLabel(tr("Environment"));
    //: label of a field of account set-up
    m_addressesFrame->setLabel(tr("Addresses"));
    //: hint below the addresses; "tenantryctl sandbox" is a command and stays
    m_addressesFrame->setHint(tr("The line that “tenantryctl sandbox” prints"));
    //: label of a field of account set-up: role of the person at the provider
    m_roleFrame->setLabel(tr("Your role"));
    //: hint below the role
    m_roleFrame->setHint(tr("If the provider knows better, the role is corrected by itself"));
    //: button of account set-up
    m_close->setText(tr("Close"));
    //: button of account set-up: second way to sign in
    m_byCode->setText(tr("Sign in with a code"));
    //: button of account set-up: main way to sign in
    m_byBrowser->setText(tr("Sign in in the browser"));
    retranslateCombos();
    refill();
}

void ConnectPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tenantry
