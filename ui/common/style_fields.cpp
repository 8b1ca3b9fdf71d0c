// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fields, combo boxes, check marks: outline in Mid, thickened by the focus ring (look.md §9).
#include "ui/common/icons.h"
#include "ui/common/tenantry_style.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr qreal fieldRadius = 4;

bool enabled(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_Enabled);
}

bool focused(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_HasFocus) && enabled(option);
}

QPen outlinePen(const QStyleOption *option, const QWidget *widget)
{
    const Colours &colours = coloursOf(option->palette);
    const bool fault = widget && widget->property("tenantryFault").toBool();
    if (!enabled(option))
        return QPen(option->palette.color(QPalette::Midlight), 1);
    if (focused(option))
        return QPen(fault ? colours.trouble : colours.focusRing, 2);
    return QPen(fault ? colours.trouble : option->palette.color(QPalette::Mid), 1);
}

// A pen of odd or even width drawn inside rect without blurring.
QRectF inside(const QRect &rect, const QPen &pen)
{
    const qreal half = pen.widthF() / 2;
    return QRectF(rect).adjusted(half, half, -half, -half);
}

} // namespace

void TenantryStyle::drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget, bool filled) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPen pen = outlinePen(option, widget);
    painter->setPen(pen);
    const bool readOnly = option->state.testFlag(State_ReadOnly) || !enabled(option);
    if (filled)
        painter->setBrush(option->palette.color(readOnly ? QPalette::Window : QPalette::Base));
    else
        painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(inside(option->rect, pen), fieldRadius, fieldRadius);
    painter->restore();
}

void TenantryStyle::drawCombo(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPen pen = outlinePen(option, widget);
    painter->setPen(pen);
    painter->setBrush(option->palette.color(enabled(option) ? QPalette::Button : QPalette::Window));
    painter->drawRoundedRect(inside(option->rect, pen), fieldRadius, fieldRadius);
    painter->restore();
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    const int size = qMax(14, option->fontMetrics.height() * 3 / 4);
    const QColor colour = enabled(option) ? toneColour(Tone::Muted, option->palette)
                                          : option->palette.color(QPalette::Disabled, QPalette::ButtonText);
    const QPixmap pixmap = iconPixmap(u"chevron-down"_s, size, colour, painter->device()->devicePixelRatioF());
    painter->drawPixmap(arrow.center().x() - size / 2, arrow.center().y() - size / 2 + 1, pixmap);
}

void TenantryStyle::drawComboLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (!combo || combo->editable)
        return;
    QRect area = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).adjusted(4, 0, 0, 0);
    if (!combo->currentIcon.isNull()) {
        const QSize size = combo->iconSize;
        combo->currentIcon.paint(
            painter, QRect(area.left(), area.center().y() - size.height() / 2, size.width(), size.height()));
        area.setLeft(area.left() + size.width() + 8);
    }
    const QString text = option->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, area.width());
    painter->save();
    painter->setPen(
        option->palette.color(enabled(option) ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    painter->restore();
}

void TenantryStyle::drawCheckIndicator(const QStyleOption *option, QPainter *painter) const
{
    const bool on = option->state.testFlag(State_On);
    const bool partly = option->state.testFlag(State_NoChange);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor accent = option->palette.color(QPalette::Highlight);
    const QPen outline(
        on && enabled(option) ? accent : option->palette.color(enabled(option) ? QPalette::Mid : QPalette::Midlight),
        1);
    painter->setPen(outline);
    painter->setBrush(on && enabled(option) ? accent : option->palette.color(QPalette::Base));
    const QRectF box = inside(option->rect.adjusted(1, 1, -1, -1), outline);
    painter->drawRoundedRect(box, 3, 3);
    if (on || partly) {
        const QColor mark = enabled(option) && on ? option->palette.color(QPalette::HighlightedText)
                                                  : option->palette.color(QPalette::WindowText);
        painter->setPen(QPen(mark, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        const auto at = [&box](qreal x, qreal y) {
            return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
        };
        QPainterPath path(on ? at(0.22, 0.52) : at(0.25, 0.5));
        if (on)
            path.lineTo(at(0.42, 0.72));
        path.lineTo(on ? at(0.78, 0.3) : at(0.75, 0.5));
        painter->drawPath(path);
    }
    painter->restore();
}

void TenantryStyle::drawRadioIndicator(const QStyleOption *option, QPainter *painter) const
{
    const bool on = option->state.testFlag(State_On);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor accent = option->palette.color(QPalette::Highlight);
    const QPen outline(enabled(option) ? (on ? accent : option->palette.color(QPalette::Mid))
                                       : option->palette.color(QPalette::Midlight),
                       on ? 2 : 1);
    painter->setPen(outline);
    painter->setBrush(option->palette.color(QPalette::Base));
    const QRectF ring = inside(option->rect.adjusted(1, 1, -1, -1), outline);
    painter->drawEllipse(ring);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(enabled(option) ? accent : option->palette.color(QPalette::Disabled, QPalette::Text));
        painter->drawEllipse(ring.center(), ring.width() / 4, ring.height() / 4);
    }
    painter->restore();
}

void TenantryStyle::drawFocusRing(const QStyleOption *option, QPainter *painter) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPen pen(coloursOf(option->palette).focusRing, 2);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(inside(option->rect, pen), 3, 3);
    painter->restore();
}

} // namespace tenantry
