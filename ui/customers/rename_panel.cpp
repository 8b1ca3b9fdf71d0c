// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/rename_panel.h"

#include "ui/common/buttons.h"
#include "ui/common/field_frame.h"
#include "ui/common/hairline.h"
#include "ui/common/scroll_column.h"
#include "ui/common/text_label.h"
#include "ui/customers/customer_cells.h"
#include "ui/customers/plan_wishes.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

RenamePanel::RenamePanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextSize::Section))
    , m_customer(new TextLabel(TextSize::Body, Tone::Muted))
    , m_name(new QLineEdit)
    , m_frame(new FieldFrame(m_name))
    , m_close(pushButton())
    , m_add(mainButton())
{
    setObjectName(u"renamePanel"_s);
    build();
    connect(m_name, &QLineEdit::textChanged, this, &RenamePanel::showButtons);
    connect(m_name, &QLineEdit::returnPressed, this, &RenamePanel::submit);
    connect(m_add, &QPushButton::clicked, this, &RenamePanel::submit);
    connect(m_close, &QPushButton::clicked, this, &RenamePanel::leave);
    reword();
}

void RenamePanel::build()
{
    m_name->setObjectName(u"newNickname"_s);
    m_add->setObjectName(u"addNameToPlan"_s);
    m_title->setWrapping(true);
    m_customer->setWrapping(true);
    auto *scroll = new ScrollColumn;
    scroll->column()->addWidget(m_title);
    scroll->column()->addWidget(m_customer);
    scroll->column()->addWidget(m_frame);
    scroll->column()->addStretch(1);
    auto *footer = new Ground(QPalette::Window);
    auto *buttons = new QHBoxLayout(footer);
    buttons->setContentsMargins(16, 8, 16, 8);
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(footer);
}

void RenamePanel::open(const Subscription &subscription, const QString &customer)
{
    m_subscription = subscription;
    m_subscriptionName = subscriptionTitle(subscription);
    m_title->setText(subscription.offerName);
    m_customer->setText(customer);
    m_name->setText(subscription.nickname);
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
    showButtons();
}

void RenamePanel::leave()
{
    m_subscription = {};
    m_name->clear();
    Q_EMIT closed();
}

bool RenamePanel::isChanged() const
{
    return !renameWish(m_subscription, m_name->text()).changesNothing();
}

QString RenamePanel::subscriptionName() const
{
    return m_subscriptionName;
}

void RenamePanel::showButtons()
{
    m_add->setEnabled(isChanged());
}

void RenamePanel::submit()
{
    if (!isChanged())
        return;
    const SubscriptionChange change = renameWish(m_subscription, m_name->text());
    leave();
    Q_EMIT wished(change);
}

void RenamePanel::reword()
{
    //: name of the region beside the customers for screen readers
    setAccessibleName(tr("Rename a subscription"));
    //: label above the name a subscription gets from the partner
    m_frame->setLabel(tr("Nickname"));
    //: below the name of a subscription
    m_frame->setHint(tr("Your own name for it, kept by the provider. Empty: only the offer's name."));
    //: button: leaves without putting the new name into the plan
    m_close->setText(tr("Close"));
    //: button: puts the new name into the plan; nothing is sent yet
    m_add->setText(tr("Add to plan"));
}

void RenamePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void RenamePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

} // namespace tenantry
