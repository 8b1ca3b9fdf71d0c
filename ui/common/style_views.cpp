// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Headers, branches, splitters and the progress bar.
#include "ui/common/icons.h"
#include "ui/common/tenantry_style.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace tenantry {

void TenantryStyle::drawBranch(const QStyleOption *option, QPainter *painter) const
{
    if (!option->state.testFlag(State_Children))
        return;
    const QString name = option->state.testFlag(State_Open) ? u"chevron-down"_s : u"chevron-right"_s;
    const int size = qMax(14, option->fontMetrics.height() * 3 / 4);
    const QPixmap pixmap =
        iconPixmap(name, size, toneColour(Tone::Muted, option->palette), painter->device()->devicePixelRatioF());
    painter->drawPixmap(option->rect.center().x() - size / 2 + 1, option->rect.center().y() - size / 2 + 1, pixmap);
}

void TenantryStyle::drawHeaderSection(const QStyleOption *option, QPainter *painter) const
{
    painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                      option->palette.color(QPalette::Midlight));
}

void TenantryStyle::drawHeaderLabel(const QStyleOption *option, QPainter *painter) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header)
        return;
    const QFontMetrics &metrics = header->fontMetrics;
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    const int arrow = sorted ? 16 : 0;
    const QRect area = header->rect.adjusted(0, 0, 0, -1); // the hairline below is the section's
    const bool right = header->textAlignment & Qt::AlignRight;
    const QString text = metrics.elidedText(header->text, Qt::ElideRight, area.width() - arrow);
    painter->save();
    painter->setPen(toneColour(Tone::Muted, option->palette));
    const QRect textArea = right ? area.adjusted(arrow, 0, 0, 0) : area.adjusted(0, 0, -arrow, 0);
    const int side = right ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(textArea, side | Qt::AlignVCenter | Qt::TextSingleLine, text);
    if (sorted) {
        const int width = metrics.horizontalAdvance(text);
        const int x = right ? textArea.right() - width - 16 : textArea.left() + width + 4;
        const QString name =
            header->sortIndicator == QStyleOptionHeader::SortDown ? u"chevron-down"_s : u"chevron-up"_s;
        const QPixmap pixmap =
            iconPixmap(name, 12, toneColour(Tone::Muted, option->palette), painter->device()->devicePixelRatioF());
        painter->drawPixmap(x, area.center().y() - 6, pixmap);
    }
    painter->restore();
}

void TenantryStyle::drawSplitter(const QStyleOption *option, QPainter *painter) const
{
    const bool upright = option->state.testFlag(State_Horizontal);
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    const QPoint middle = option->rect.center();
    const QRect line = upright ? QRect(middle.x(), option->rect.top(), 1, option->rect.height())
                               : QRect(option->rect.left(), middle.y(), option->rect.width(), 1);
    painter->fillRect(line, option->palette.color(QPalette::Midlight));
}

void TenantryStyle::drawProgress(const QStyleOption *option, QPainter *painter) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar)
        return;
    const qreal height = 6;
    const QRectF groove(option->rect.left(), option->rect.center().y() - height / 2 + 0.5, option->rect.width(),
                        height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(option->palette.color(QPalette::Midlight));
    painter->drawRoundedRect(groove, height / 2, height / 2);
    const qreal span = bar->maximum - bar->minimum;
    if (span > 0) { // unknown length: words say so, no endless stripes
        QRectF done = groove;
        done.setWidth(groove.width() * qBound(0.0, (bar->progress - bar->minimum) / span, 1.0));
        painter->setBrush(option->palette.color(QPalette::Highlight));
        painter->drawRoundedRect(done, height / 2, height / 2);
    }
    painter->restore();
}

} // namespace tenantry
