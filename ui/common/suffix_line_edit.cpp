// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/suffix_line_edit.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QPainter>

namespace tenantry {

SuffixLineEdit::SuffixLineEdit(const QString &suffix, QWidget *parent) : QLineEdit(parent), m_suffix(suffix)
{
    reserve();
}

int SuffixLineEdit::suffixWidth() const
{
    return fontMetrics().horizontalAdvance(m_suffix) + 18;
}

void SuffixLineEdit::reserve()
{
    setTextMargins(6, 0, suffixWidth() + 6, 0);
    setMinimumWidth(suffixWidth() + fontMetrics().averageCharWidth() * 14);
}

void SuffixLineEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int frame = hasFocus() ? 2 : 1;
    const QRect part = rect().adjusted(width() - suffixWidth() - frame, frame, -frame, -frame);
    painter.fillRect(part.adjusted(0, 0, -2, 0), palette().color(QPalette::Window));
    painter.fillRect(QRect(part.left(), part.top(), 1, part.height()), palette().color(QPalette::Midlight));
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    painter.drawText(part, Qt::AlignCenter, m_suffix);
}

void SuffixLineEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        reserve();
}

} // namespace tenantry
