// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/buttons.h"

#include "ui/common/icons.h"
#include "ui/common/plain_text.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

QSize squareOf(const QWidget *widget)
{
    const int side = qMax(24, widget->fontMetrics().height() + 12);
    return {side, side};
}

} // namespace

QPushButton *pushButton(const QString &iconName, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setAutoDefault(false);
    if (!iconName.isEmpty())
        button->setIcon(symbol(iconName));
    return button;
}

QPushButton *mainButton(QWidget *parent)
{
    QPushButton *button = pushButton({}, parent);
    button->setDefault(true);
    return button;
}

IconButton::IconButton(const QString &iconName, QWidget *parent) : QToolButton(parent), m_iconName(iconName)
{
    setIcon(symbol(iconName));
    setFocusPolicy(Qt::StrongFocus);
}

void IconButton::setName(const QString &name)
{
    setAccessibleName(name);
    setToolTip(plainToolTip(name));
}

void IconButton::setIconName(const QString &iconName)
{
    m_iconName = iconName;
    setIcon(symbol(iconName));
}

QSize IconButton::sizeHint() const
{
    return squareOf(this);
}

LinkButton::LinkButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 6, qMax(24, fontMetrics().height() + 6)};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont underlined = font();
    underlined.setUnderline(true);
    painter.setFont(underlined);
    painter.setPen(isEnabled() ? palette().color(QPalette::Link)
                               : palette().color(QPalette::Disabled, QPalette::WindowText));
    painter.drawText(rect().adjusted(3, 0, -3, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(coloursOf(palette()).focusRing, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LinkButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

CopyButton::CopyButton(QWidget *parent) : QToolButton(parent)
{
    setIcon(symbol(u"copy"_s));
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, this, &CopyButton::copy);
}

void CopyButton::setTextToCopy(const QString &text)
{
    m_text = text;
    setEnabled(!text.isEmpty());
}

void CopyButton::setWhat(const QString &accessibleName)
{
    setAccessibleName(accessibleName);
    setToolTip(plainToolTip(accessibleName));
}

QSize CopyButton::sizeHint() const
{
    const int side = qMax(24, fontMetrics().height() + 6);
    return {side, side};
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
    setIcon(symbol(u"check"_s, Tone::Good));
    //: spoken after a copy button was pressed
    setAccessibleDescription(tr("Copied"));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    QTimer::singleShot(2000, this, [this] { setIcon(symbol(u"copy"_s)); });
}

} // namespace tenantry
