// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Push and tool buttons: the main one (DefaultButton) filled with the accent, the others outlined.
#include "ui/common/tenantry_style.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace tenantry {

namespace {

constexpr qreal radius = 4;
constexpr int labelGap = 8;

bool isMain(const QStyleOptionButton *button)
{
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton) &&
           button->state.testFlag(QStyle::State_Enabled);
}

QColor mixed(const QColor &ground, const QColor &other, qreal share)
{
    return QColor::fromRgbF(static_cast<float>(ground.redF() * (1 - share) + other.redF() * share),
                            static_cast<float>(ground.greenF() * (1 - share) + other.greenF() * share),
                            static_cast<float>(ground.blueF() * (1 - share) + other.blueF() * share));
}

QColor pressedOrHovered(const QColor &ground, const QStyleOption *option, const QColor &towards)
{
    if (!option->state.testFlag(QStyle::State_Enabled))
        return ground;
    if (option->state.testFlag(QStyle::State_Sunken) || option->state.testFlag(QStyle::State_On))
        return mixed(ground, towards, 0.16);
    return option->state.testFlag(QStyle::State_MouseOver) ? mixed(ground, towards, 0.06) : ground;
}

} // namespace

void TenantryStyle::drawButtonPanel(const QStyleOption *option, QPainter *painter) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool main = isMain(button);
    const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
    const bool live = option->state.testFlag(State_Enabled);
    const QColor text = option->palette.color(QPalette::ButtonText);
    const QColor ground = option->palette.color(main ? QPalette::Highlight : QPalette::Button);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (flat && !option->state.testFlag(State_MouseOver) && !option->state.testFlag(State_Sunken)) {
        painter->restore();
        return;
    }
    painter->setBrush(
        live ? pressedOrHovered(ground, option, main ? option->palette.color(QPalette::HighlightedText) : text)
             : option->palette.color(QPalette::Window));
    if (main || flat)
        painter->setPen(Qt::NoPen);
    else
        painter->setPen(QPen(option->palette.color(live ? QPalette::Mid : QPalette::Midlight), 1));
    const qreal inset = main || flat ? 0 : 0.5;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void TenantryStyle::drawToolPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool raised = !option->state.testFlag(State_AutoRaise);
    const bool active = option->state & (State_MouseOver | State_Sunken | State_On);
    const bool live = option->state.testFlag(State_Enabled);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (raised || (active && live)) {
        const QColor ground = option->palette.color(raised ? QPalette::Button : QPalette::Window);
        painter->setBrush(pressedOrHovered(ground, option, option->palette.color(QPalette::ButtonText)));
        if (raised)
            painter->setPen(QPen(option->palette.color(live ? QPalette::Mid : QPalette::Midlight), 1));
        else
            painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    if (widget && widget->hasFocus()) {
        painter->setPen(QPen(coloursOf(option->palette).focusRing, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), radius, radius);
    }
    painter->restore();
}

void TenantryStyle::drawPushButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
    proxy()->drawControl(CE_PushButtonLabel, option, painter, widget);
    if (!option->state.testFlag(State_HasFocus))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(
        isMain(button) ? option->palette.color(QPalette::HighlightedText) : coloursOf(option->palette).focusRing, 2));
    painter->drawRoundedRect(QRectF(option->rect).adjusted(4, 4, -4, -4), 2, 2);
    painter->restore();
}

void TenantryStyle::drawPushButtonLabel(const QStyleOption *option, QPainter *painter) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    const bool live = option->state.testFlag(State_Enabled);
    const int textWidth = option->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
    const bool hasIcon = !button->icon.isNull();
    const int iconWidth = hasIcon ? button->iconSize.width() + (button->text.isEmpty() ? 0 : labelGap) : 0;
    int left = option->rect.center().x() - (textWidth + iconWidth) / 2 + 1;
    left = qMax(left, option->rect.left() + 6);
    if (hasIcon) {
        const QRect spot(QPoint(left, option->rect.center().y() - button->iconSize.height() / 2 + 1), button->iconSize);
        button->icon.paint(painter, spot, Qt::AlignCenter, live ? QIcon::Normal : QIcon::Disabled);
    }
    painter->save();
    painter->setPen(isMain(button)
                        ? option->palette.color(QPalette::HighlightedText)
                        : option->palette.color(live ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    const QRect area(left + iconWidth, option->rect.top(), option->rect.right() - left - iconWidth - 4,
                     option->rect.height());
    const int flags =
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine |
        (styleHint(SH_UnderlineShortcut, option, nullptr, nullptr) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    painter->drawText(area, flags, button->text);
    painter->restore();
}

} // namespace tenantry
