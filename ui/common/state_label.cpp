// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/state_label.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QPainter>

namespace tenantry {

namespace {

constexpr int gap = 7;

int lineHeight(const QWidget *widget)
{
    return qMax(widget->fontMetrics().height() + 4, rowIconSize(widget) + 2);
}

} // namespace

StateLabel::StateLabel(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StateLabel::setState(const StatusWord &state, const QString &remark)
{
    if (m_state == state && m_remark == remark)
        return;
    m_state = state;
    m_remark = remark;
    setAccessibleName(remark.isEmpty() ? state.word : state.word + u' ' + remark);
    updateGeometry();
    update();
    if (!m_announced)
        return;
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void StateLabel::setStrong(bool strong)
{
    m_strong = strong;
    updateGeometry();
    update();
}

QFont StateLabel::wordFont() const
{
    QFont bold = font();
    if (m_strong)
        bold.setWeight(QFont::DemiBold);
    return bold;
}

// The remark stands right of the word and wraps; where there is no room it goes below.
QRect StateLabel::remarkRect(int width) const
{
    if (m_remark.isEmpty())
        return {};
    const int indent = rowIconSize(this) + gap;
    const int beside = indent + QFontMetrics(wordFont()).horizontalAdvance(m_state.word) + 8;
    const int natural = fontMetrics().horizontalAdvance(m_remark);
    if (beside + natural <= width)
        return {beside, 0, width - beside, lineHeight(this)};
    const QRect wrapped =
        fontMetrics().boundingRect(QRect(0, 0, qMax(40, width - indent), 10000), Qt::TextWordWrap, m_remark);
    return {indent, lineHeight(this), qMax(40, width - indent), wrapped.height()};
}

QSize StateLabel::sizeHint() const
{
    int width = rowIconSize(this) + gap + QFontMetrics(wordFont()).horizontalAdvance(m_state.word);
    if (!m_remark.isEmpty())
        width += 8 + fontMetrics().horizontalAdvance(m_remark);
    return {width + 2, lineHeight(this)};
}

QSize StateLabel::minimumSizeHint() const
{
    return {rowIconSize(this) + gap + QFontMetrics(wordFont()).horizontalAdvance(m_state.word) + 2, lineHeight(this)};
}

int StateLabel::heightForWidth(int width) const
{
    return qMax(lineHeight(this), remarkRect(width).bottom() + 1);
}

void StateLabel::paintEvent(QPaintEvent *)
{
    if (m_state.word.isEmpty())
        return;
    QPainter painter(this);
    const QColor colour = toneColour(m_state.tone, palette());
    const int size = rowIconSize(this);
    const QRect line(0, 0, width(), lineHeight(this));
    painter.drawPixmap(0, line.center().y() - size / 2 + 1,
                       iconPixmap(m_state.icon, size, colour, devicePixelRatioF()));
    painter.setPen(colour);
    painter.setFont(wordFont());
    painter.drawText(line.adjusted(size + gap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_state.word, Qt::ElideRight, line.width() - size - gap));
    const QRect remark = remarkRect(width());
    painter.setFont(font());
    painter.setPen(toneColour(Tone::Muted, palette()));
    painter.drawText(remark, remark.top() == 0 ? Qt::AlignVCenter | Qt::AlignLeft : Qt::TextWordWrap | Qt::AlignLeft,
                     m_remark);
}

} // namespace tenantry
