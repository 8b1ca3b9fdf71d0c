// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/next_term_bar.h"

#include "ui/common/buttons.h"
#include "ui/common/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace tenantry {

NextTermBar::NextTermBar(QWidget *parent)
    : QWidget(parent)
    , m_label(new TextLabel)
    , m_number(new QLineEdit)
    , m_hint(new TextLabel(TextSize::Caption, Tone::Muted))
    , m_add(pushButton())
    , m_leave(pushButton())
{
    setObjectName(u"nextTermBar"_s);
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    m_number->setObjectName(u"nextTermSeats"_s);
    m_add->setObjectName(u"nextTermAdd"_s);
    m_leave->setObjectName(u"nextTermLeave"_s);
    m_number->setTextMargins(6, 0, 6, 0);
    m_number->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
    m_label->setBuddy(m_number);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_label);
    row->addWidget(m_number);
    row->addWidget(m_hint, 1);
    row->addWidget(m_leave);
    row->addWidget(m_add);
    connect(m_number, &QLineEdit::textChanged, this,
            [this](const QString &typed) { m_add->setEnabled(seatsWish(typed).has_value()); });
    connect(m_add, &QPushButton::clicked, this, &NextTermBar::submit);
    connect(m_leave, &QPushButton::clicked, this, &NextTermBar::leave);
    reword();
    hide();
}

QList<QWidget *> NextTermBar::focusOrder() const
{
    return {m_number, m_leave, m_add};
}

void NextTermBar::open()
{
    m_number->clear();
    m_add->setEnabled(false);
    show();
    m_number->setFocus(Qt::OtherFocusReason);
}

void NextTermBar::submit()
{
    const std::optional<ChosenWish> wish = seatsWish(m_number->text());
    if (!wish)
        return;
    hide();
    Q_EMIT wished(*wish);
}

void NextTermBar::leave()
{
    hide();
    Q_EMIT left();
}

void NextTermBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_number->hasFocus())
        submit();
    else
        return QWidget::keyPressEvent(event);
    event->accept();
}

void NextTermBar::reword()
{
    //: grid of subscriptions: label of the number of seats each chosen one shall have at the next term
    m_label->setText(tr("Seats of each at the next term:"));
    //: grid of subscriptions: how the number of seats is entered
    m_hint->setText(tr("12 is the total, +5 adds, -2 takes away"));
    m_number->setAccessibleDescription(m_hint->text());
    //: grid of subscriptions, button: puts the seats of the next term into the plan
    m_add->setText(tr("Add to plan"));
    //: grid of subscriptions, button: nothing is put into the plan
    m_leave->setText(tr("Do not add"));
}

} // namespace tenantry
