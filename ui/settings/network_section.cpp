// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/network_section.h"

#include "ui/common/buttons.h"
#include "ui/common/field_frame.h"
#include "ui/common/text_label.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

NetworkSection::NetworkSection(SettingsViewModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_headline(new TextLabel(TextSize::Section))
    , m_kind(new QComboBox)
    , m_host(new QLineEdit)
    , m_port(new QLineEdit)
    , m_user(new QLineEdit)
    , m_password(new QLineEdit)
    , m_kindFrame(new FieldFrame(m_kind))
    , m_hostFrame(new FieldFrame(m_host))
    , m_portFrame(new FieldFrame(m_port))
    , m_userFrame(new FieldFrame(m_user))
    , m_passwordFrame(new FieldFrame(m_password))
    , m_save(pushButton())
{
    m_kind->setObjectName(u"proxyKind"_s);
    m_host->setObjectName(u"proxyHost"_s);
    m_port->setObjectName(u"proxyPort"_s);
    m_user->setObjectName(u"proxyUser"_s);
    m_password->setObjectName(u"proxyPassword"_s);
    m_save->setObjectName(u"saveProxy"_s);
    build();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NetworkSection::refill);
    for (QLineEdit *edit : {m_host, m_port, m_user, m_password})
        connect(edit, &QLineEdit::textChanged, this, &NetworkSection::refill);
    connect(m_save, &QPushButton::clicked, this, &NetworkSection::save);
    connect(&m_model, &SettingsViewModel::proxyChanged, this, &NetworkSection::load);
    load();
    retranslate();
}

void NetworkSection::build()
{
    using Kind = ProxySettings::Kind;
    for (const Kind kind : {Kind::System, Kind::None, Kind::Http})
        m_kind->addItem(QString(), static_cast<int>(kind));
    m_password->setEchoMode(QLineEdit::Password);
    m_port->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
    auto *address = new QHBoxLayout;
    address->setSpacing(8);
    address->addWidget(m_hostFrame, 3);
    address->addWidget(m_portFrame, 1);
    address->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_headline);
    layout->addWidget(m_kindFrame);
    layout->addLayout(address);
    layout->addWidget(m_userFrame);
    layout->addWidget(m_passwordFrame);
    layout->addWidget(m_save, 0, Qt::AlignLeft);
}

void NetworkSection::load()
{
    const ProxySettings proxy = m_model.proxy();
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(proxy.kind)));
    m_host->setText(proxy.host);
    m_port->setText(proxy.port > 0 ? QString::number(proxy.port) : QString());
    m_user->setText(proxy.user);
    m_password->clear(); // never shown again
    m_tried = false;
    refill();
}

ProxySettings NetworkSection::entered() const
{
    ProxySettings proxy;
    proxy.kind = static_cast<ProxySettings::Kind>(m_kind->currentData().toInt());
    proxy.host = m_host->text().trimmed();
    proxy.port = m_port->text().trimmed().toInt();
    proxy.user = m_user->text();
    proxy.password = m_password->text();
    return proxy;
}

void NetworkSection::save()
{
    m_tried = true;
    refill();
    if (SettingsViewModel::proxyFault(entered()).isEmpty())
        m_model.saveProxy(entered());
}

void NetworkSection::refill()
{
    const ProxySettings proxy = entered();
    const bool own = proxy.kind == ProxySettings::Kind::Http;
    for (FieldFrame *frame : {m_hostFrame, m_portFrame, m_userFrame, m_passwordFrame})
        frame->setVisible(own);
    const QString fault = m_tried ? SettingsViewModel::proxyFault(proxy) : QString();
    //: fault beside the host of the proxy
    m_hostFrame->setFault(fault == u"host" ? tr("A host name or address, without http://") : QString());
    //: fault beside the port of the proxy
    m_portFrame->setFault(fault == u"port" ? tr("1 to 65535") : QString());
}

void NetworkSection::retranslate()
{
    //: section of Settings
    m_headline->setText(tr("Network"));
    //: label in Settings
    m_kindFrame->setLabel(tr("Proxy"));
    //: choice of proxy: what the operating system says
    m_kind->setItemText(0, tr("As the system"));
    //: choice of proxy
    m_kind->setItemText(1, tr("None"));
    //: choice of proxy: one entered here
    m_kind->setItemText(2, tr("HTTP proxy"));
    //: label of a field: host name of the proxy
    m_hostFrame->setLabel(tr("Host"));
    //: label of a field: port of the proxy
    m_portFrame->setLabel(tr("Port"));
    //: label of a field: login name at the proxy
    m_userFrame->setLabel(tr("Proxy user"));
    //: hint below the proxy user
    m_userFrame->setHint(tr("Empty if the proxy asks for no login"));
    //: label of a field
    m_passwordFrame->setLabel(tr("Proxy password"));
    //: hint below the proxy password
    m_passwordFrame->setHint(tr("Kept in the keyring and not shown again; leave empty to keep the stored one"));
    //: button in Settings
    m_save->setText(tr("Save proxy settings"));
    refill();
}

void NetworkSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tenantry
