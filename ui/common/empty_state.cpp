// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/empty_state.h"

#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenantry {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_symbol(new QLabel)
    , m_headline(new TextLabel(TextSize::Section))
    , m_text(new TextLabel(TextSize::Body, Tone::Muted))
    , m_main(tenantry::mainButton())
    , m_other(pushButton())
{
    m_text->setWrapping(true);
    m_headline->setWrapping(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 32, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_symbol, 0, Qt::AlignLeft);
    layout->addSpacing(4);
    layout->addWidget(m_headline);
    layout->addWidget(m_text);
    layout->addSpacing(4);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_main);
    buttons->addWidget(m_other);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(m_main, &QPushButton::clicked, this, &EmptyState::mainRequested);
    connect(m_other, &QPushButton::clicked, this, &EmptyState::otherRequested);
    setActions({});
}

void EmptyState::setContent(const QString &iconName, const QString &headline, const QString &text)
{
    m_icon = iconName;
    m_headline->setText(headline);
    m_text->setText(text);
    restyle();
}

void EmptyState::setActions(const QString &mainText, const QString &otherText)
{
    m_main->setText(mainText);
    m_main->setVisible(!mainText.isEmpty());
    m_other->setText(otherText);
    m_other->setVisible(!otherText.isEmpty());
}

QString EmptyState::headline() const
{
    return m_headline->text();
}

void EmptyState::restyle()
{
    m_symbol->setPixmap(
        iconPixmap(m_icon, rowIconSize(this) * 2, toneColour(Tone::Muted, palette()), devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

} // namespace tenantry
