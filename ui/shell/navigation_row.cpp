// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation_row.h"

#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/plain_text.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int leftMargin = 16;
constexpr int iconGap = 10;
constexpr int rightMargin = 14;

} // namespace

NavigationRow::NavigationRow(const QString &pageId, const QString &iconName, QWidget *parent)
    : QAbstractButton(parent), m_pageId(pageId), m_icon(iconName)
{
    setObjectName(u"navigation-"_s + pageId);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void NavigationRow::setTitle(const QString &title, const QString &shortcut)
{
    setText(title);
    m_shortcut = shortcut;
    describe();
    updateGeometry();
}

void NavigationRow::setCount(int count)
{
    m_count = count;
    describe();
    updateGeometry();
    update();
}

void NavigationRow::describe()
{
    setAccessibleName(m_count > 0 ? text() + u", "_s + format::count(m_count) : text());
    setToolTip(m_shortcut.isEmpty() ? text() : u"%1 (%2)"_s.arg(text(), m_shortcut));
}

QSize NavigationRow::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextSize::Body, true));
    const int counts = metrics.horizontalAdvance(u"  "_s + format::count(qMax(m_count, 10)));
    const int width =
        leftMargin + navigationIconSize(this) + iconGap + metrics.horizontalAdvance(text()) + counts + rightMargin;
    return {qMax(144, width), qMax(24, fontMetrics().height() + 18)};
}

void NavigationRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = coloursOf(palette());
    if (isChecked()) {
        painter.fillRect(rect(), colours.selection);
        painter.fillRect(0, 0, 3, height(), palette().color(QPalette::Highlight));
    } else if (underMouse()) {
        painter.fillRect(rect(), palette().color(QPalette::Midlight));
    }
    const int size = navigationIconSize(this);
    const QColor ink = isChecked() ? colours.progress : colours.muted;
    painter.drawPixmap(leftMargin, (height() - size) / 2, iconPixmap(m_icon, size, ink, devicePixelRatioF()));
    painter.setFont(textFont(TextSize::Body, isChecked()));
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect area = rect().adjusted(leftMargin + size + iconGap, 0, -rightMargin, 0);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
    if (m_count > 0) {
        painter.setFont(font());
        painter.setPen(colours.muted);
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, format::count(m_count));
    }
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.focusRing, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 2, 2);
}

void NavigationRow::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace tenantry
