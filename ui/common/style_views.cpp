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

namespace {

constexpr int headerPadding = 8;
constexpr int pageMargin = 16;

} // namespace

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
    // The first column lines up with the page's title, the last ends at the page's margin.
    const auto position = header->position;
    const bool only = position == QStyleOptionHeader::OnlyOneSection;
    const int left = only || position == QStyleOptionHeader::Beginning ? pageMargin : headerPadding;
    const int right = only || position == QStyleOptionHeader::End ? pageMargin : headerPadding;
    const QRect area = header->rect.adjusted(left, 0, -right, -1);
    const bool figures = header->textAlignment & Qt::AlignRight;
    const QString text = metrics.elidedText(header->text, Qt::ElideRight, area.width() - arrow);
    painter->save();
    painter->setPen(toneColour(Tone::Muted, option->palette));
    const QRect textArea = figures ? area.adjusted(arrow, 0, 0, 0) : area.adjusted(0, 0, -arrow, 0);
    const int side = figures ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(textArea, side | Qt::AlignVCenter | Qt::TextSingleLine, text);
    if (sorted) {
        const int width = metrics.horizontalAdvance(text);
        const int x = figures ? textArea.right() - width - 16 : textArea.left() + width + 4;
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

// No arrows: wheel, keys and the slider do; the whole length is the groove.
QRect TenantryStyle::scrollBarRect(const QStyleOptionComplex *option, SubControl sub) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || sub == SC_ScrollBarAddLine || sub == SC_ScrollBarSubLine)
        return {};
    if (sub == SC_ScrollBarGroove)
        return bar->rect;
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? bar->rect.height() : bar->rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int slider = length;
    if (range > 0)
        slider = qMax(pixelMetric(PM_ScrollBarSliderMin, option, nullptr),
                      static_cast<int>(length * qint64(bar->pageStep) / (range + bar->pageStep)));
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto part = [&](int from, int to) {
        return upright ? QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), to - from)
                       : QRect(bar->rect.left() + from, bar->rect.top(), to - from, bar->rect.height());
    };
    if (sub == SC_ScrollBarSlider)
        return part(start, start + slider);
    return sub == SC_ScrollBarSubPage ? part(0, start) : part(start + slider, length);
}

void TenantryStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    const QRect slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const bool active = option->state & (State_MouseOver | State_Sunken);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(active ? toneColour(Tone::Muted, option->palette) : option->palette.color(QPalette::Mid));
    painter->drawRoundedRect(QRectF(slider).adjusted(4, 4, -4, -4), 3, 3);
    painter->restore();
}

// Words in a row; the one shown is strong and underlined in the accent.
void TenantryStyle::drawTab(const QStyleOption *option, QPainter *painter) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab)
        return;
    const bool here = tab->state.testFlag(State_Selected);
    const bool hover = tab->state.testFlag(State_MouseOver);
    painter->save();
    QFont font = painter->font();
    font.setWeight(here ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(here || hover ? tab->palette.color(QPalette::WindowText) : toneColour(Tone::Muted, tab->palette));
    painter->drawText(tab->rect, Qt::AlignCenter | Qt::TextShowMnemonic, tab->text);
    if (here)
        painter->fillRect(QRect(tab->rect.left() + 8, tab->rect.bottom() - 2, tab->rect.width() - 16, 3),
                          tab->palette.color(QPalette::Highlight));
    painter->restore();
    if (tab->state.testFlag(State_HasFocus) && here) {
        QStyleOption ring(static_cast<const QStyleOption &>(*tab));
        ring.rect = tab->rect.adjusted(2, 2, -2, -4);
        drawFocusRing(&ring, painter);
    }
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
