// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/text_label.h"

#include "ui/common/plain_text.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace tenantry {

TextLabel::TextLabel(TextSize size, Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_size(size)
    , m_tone(tone)
    , m_strong(size == TextSize::Section || size == TextSize::Total || size == TextSize::Title)
{
    setTextFormat(Qt::PlainText);
    restyle();
}

TextLabel::TextLabel(const QString &text, TextSize size, Tone tone, QWidget *parent) : TextLabel(size, tone, parent)
{
    setText(text);
}

void TextLabel::setStrong(bool strong)
{
    m_strong = strong;
    restyle();
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    restyle();
}

void TextLabel::setWrapping(bool wrapping)
{
    m_wrapping = wrapping;
    setWordWrap(wrapping);
    QSizePolicy policy(wrapping ? QSizePolicy::Expanding : QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(wrapping);
    setSizePolicy(policy);
    restyle();
}

// A layout may offer more than the text column takes; the height must be that of the column.
int TextLabel::heightForWidth(int width) const
{
    return QLabel::heightForWidth(qMin(width, maximumWidth()));
}

void TextLabel::restyle()
{
    if (m_styling)
        return;
    m_styling = true;
    setFont(textFont(m_size, m_strong));
    QPalette own;
    if (m_tone != Tone::Normal) {
        // On a Base ground a label takes Text, on a Window ground WindowText.
        const QColor colour = toneColour(m_tone, QApplication::palette());
        own.setColor(QPalette::WindowText, colour);
        own.setColor(QPalette::Text, colour);
    }
    setPalette(own);
    setMaximumWidth(m_wrapping ? 640 * QFontMetrics(QApplication::font()).height() / 18 : QWIDGETSIZE_MAX);
    m_styling = false;
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ApplicationPaletteChange ||
        event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        restyle();
}

ElidedLabel::ElidedLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    restyle();
}

void ElidedLabel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    setToolTip(isElided() ? plainToolTip(m_text) : QString());
    updateGeometry();
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

void ElidedLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void ElidedLabel::setTextSize(TextSize size, bool strong)
{
    m_size = size;
    m_strong = strong;
    restyle();
}

bool ElidedLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(m_text) > contentsRect().width();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height() + 2};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 3, fontMetrics().height() + 2};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_tone == Tone::Normal
                       ? palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText)
                       : toneColour(m_tone, palette()));
    painter.drawText(contentsRect(), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_text, m_mode, contentsRect().width()));
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setToolTip(isElided() ? plainToolTip(m_text) : QString());
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange)
        restyle();
}

void ElidedLabel::restyle()
{
    if (m_styling)
        return;
    m_styling = true;
    setFont(textFont(m_size, m_strong || m_size == TextSize::Section));
    m_styling = false;
    updateGeometry();
    update();
}

} // namespace tenantry
