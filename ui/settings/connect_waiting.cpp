// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connect_waiting.h"

#include "ui/common/buttons.h"
#include "ui/common/field_frame.h"
#include "ui/common/state_label.h"
#include "ui/common/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

ConnectWaiting::ConnectWaiting(ConnectViewModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_headline(new TextLabel(TextSize::Section))
    , m_text(new TextLabel(TextSize::Body, Tone::Muted))
    , m_code(new TextLabel(TextSize::Title))
    , m_copyCode(new CopyButton)
    , m_address(new QLineEdit)
    , m_addressFrame(new FieldFrame(m_address))
    , m_copyAddress(new CopyButton)
    , m_state(new StateLabel)
    , m_cancel(pushButton())
    , m_other(new LinkButton)
{
    m_code->setObjectName(u"deviceCode"_s);
    m_address->setObjectName(u"signInAddress"_s);
    m_state->setObjectName(u"signInState"_s);
    m_cancel->setObjectName(u"cancelConnect"_s);
    m_other->setObjectName(u"otherWay"_s);
    build();
    connect(m_cancel, &QPushButton::clicked, &m_model, &ConnectViewModel::cancel);
    connect(m_other, &LinkButton::clicked, &m_model, &ConnectViewModel::tryOtherWay);
    connect(&m_model, &ConnectViewModel::changed, this, &ConnectWaiting::refill);
    retranslate();
}

void ConnectWaiting::build()
{
    m_headline->setWrapping(true);
    m_text->setWrapping(true);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_address->setReadOnly(true);
    m_addressFrame->setMaximumWidth(m_address->maximumWidth()); // the copy button stands beside the field
    m_state->setStrong(true);
    auto *codeRow = new QHBoxLayout;
    codeRow->addWidget(m_code);
    codeRow->addWidget(m_copyCode);
    codeRow->addStretch(1);
    auto *addressRow = new QHBoxLayout;
    addressRow->addWidget(m_addressFrame, 1000);
    addressRow->addWidget(m_copyAddress, 0, Qt::AlignBottom);
    addressRow->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(16);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_other);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_headline);
    layout->addWidget(m_text);
    layout->addLayout(codeRow);
    layout->addLayout(addressRow);
    layout->addWidget(m_state);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    layout->addStretch(1);
}

void ConnectWaiting::retranslate()
{
    //: button while signing in: stops waiting
    m_cancel->setText(tr("Cancel"));
    //: symbol button; name for screen readers and tooltip
    m_copyCode->setWhat(tr("Copy code"));
    //: symbol button; name for screen readers and tooltip
    m_copyAddress->setWhat(tr("Copy address"));
    refill();
}

void ConnectWaiting::refillCode()
{
    const int left = m_model.secondsLeft();
    if (m_model.code().isEmpty()) {
        //: state while the device code is being asked for
        m_state->setState({tr("Asking for a code…"), u"arc"_s, Tone::Progress});
        return;
    }
    if (left <= 0) {
        //: state of a device code
        m_state->setState({tr("The code has run out"), u"clock"_s, Tone::Attention},
                          //: remark beside "The code has run out"
                          tr("Cancel and start again."));
        return;
    }
    //: state while the person enters the device code elsewhere
    m_state->setState(
        {tr("Waiting for you to sign in"), u"arc"_s, Tone::Progress},
        //: remark beside the state; %1 is minutes and seconds
        tr("the code is valid for %1").arg(u"%1:%2"_s.arg(left / 60).arg(left % 60, 2, 10, QLatin1Char('0'))));
}

void ConnectWaiting::refill()
{
    const bool byCode = m_model.stage() == ConnectViewModel::Stage::DeviceCode;
    //: headline while signing in with a device code
    m_headline->setText(byCode ? tr("Sign in with a code")
                               //: headline while signing in with the browser
                               : tr("Sign in in your browser"));
    //: about signing in with a device code
    m_text->setText(
        byCode ? tr("Open the address on any device and enter this code.")
               //: about signing in with the browser
               : tr("A page of your provider has been opened. Sign in there, then come back; this page notices "
                    "it by itself. If no page was opened, copy the address into your browser."));
    //: label of the address to open for signing in
    m_addressFrame->setLabel(tr("Address"));
    m_code->setVisible(byCode && !m_model.code().isEmpty());
    m_code->setText(m_model.code());
    m_copyCode->setVisible(m_code->isVisibleTo(this));
    m_copyCode->setTextToCopy(m_model.code());
    const QString address = m_model.browserPage().toString(QUrl::FullyEncoded);
    if (m_address->text() != address) {
        m_address->setText(address);
        m_address->setCursorPosition(0);
    }
    m_copyAddress->setTextToCopy(address);
    m_addressFrame->setVisible(!address.isEmpty());
    m_copyAddress->setVisible(!address.isEmpty());
    if (byCode)
        refillCode();
    else
        //: state while the person signs in in the browser
        m_state->setState({tr("Waiting for the browser"), u"arc"_s, Tone::Progress},
                          //: remark beside "Waiting for the browser"
                          tr("for five minutes at most"));
    //: link while signing in with a code
    m_other->setText(byCode ? tr("Use the browser instead")
                            //: link while signing in with the browser
                            : tr("Use a code instead"));
    m_other->updateGeometry();
}

void ConnectWaiting::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tenantry
