// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/message_bar.h"

#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/text_label.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

struct Dress
{
    QColor tint;
    Tone tone;
    QString icon;
};

Dress dressOf(MessageBar::Severity severity, const Colours &colours)
{
    switch (severity) {
    case MessageBar::Severity::Good:
        return {colours.tintGood, Tone::Good, u"check-ring"_s};
    case MessageBar::Severity::Attention:
        return {colours.tintAttention, Tone::Attention, u"triangle"_s};
    case MessageBar::Severity::Trouble:
        return {colours.tintTrouble, Tone::Trouble, u"octagon-x"_s};
    case MessageBar::Severity::Info:
        break;
    }
    return {colours.tintProgress, Tone::Progress, u"info"_s};
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_symbol(new QLabel), m_text(new TextLabel), m_copy(new LinkButton), m_link(new LinkButton)
{
    m_text->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_text->setSizePolicy(policy);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_symbol, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1);
    layout->addSpacing(8);
    layout->addWidget(m_copy, 0, Qt::AlignVCenter);
    layout->addWidget(m_link, 0, Qt::AlignVCenter);
    connect(m_link, &LinkButton::clicked, this, &MessageBar::linkActivated);
    connect(m_copy, &LinkButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_detail); });
    retranslate();
    clear();
}

void MessageBar::showMessage(Severity severity, const QString &text, const QString &linkText, const QString &iconName)
{
    const bool same = isShown() && m_text->text() == text && m_severity == severity;
    m_severity = severity;
    m_icon = iconName;
    m_text->setText(text);
    m_link->setText(linkText);
    m_link->setVisible(!linkText.isEmpty());
    m_link->updateGeometry();
    setDetail({});
    setAccessibleName(text);
    restyle();
    setVisible(true);
    if (same)
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::setDetail(const QString &detail)
{
    m_detail = detail;
    m_copy->setVisible(!detail.isEmpty());
}

void MessageBar::clear()
{
    m_text->clear();
    m_link->setVisible(false);
    setDetail({});
    setVisible(false);
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::retranslate()
{
    //: link in a message bar: puts error codes and ids on the clipboard for support
    m_copy->setText(tr("Copy details"));
    m_copy->updateGeometry();
}

void MessageBar::restyle()
{
    const Dress dress = dressOf(m_severity, coloursOf(palette()));
    m_symbol->setPixmap(iconPixmap(m_icon.isEmpty() ? dress.icon : m_icon, rowIconSize(this),
                                   toneColour(dress.tone, palette()), devicePixelRatioF()));
    update();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), dressOf(m_severity, coloursOf(palette())).tint);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

} // namespace tenantry
