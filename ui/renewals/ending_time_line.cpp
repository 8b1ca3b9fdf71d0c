// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/ending_time_line.h"

#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/plain_text.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int margin = 16;
constexpr int symbolSize = 12;

bool startsMonth(const DaySpan &days)
{
    return days.first.day() == 1 || days.first.month() != days.last.month() ||
           days.first.addDays(-1).month() != days.first.month();
}

} // namespace

EndingTimeLine::EndingTimeLine(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"endingTimeLine"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void EndingTimeLine::setBins(const QList<EndingBin> &bins)
{
    if (bins == m_bins)
        return;
    m_bins = bins;
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(bins.size()) - 1));
    m_anchor = std::min(m_anchor, m_current);
    describe();
    update();
}

void EndingTimeLine::setSpan(const std::optional<DaySpan> &span)
{
    m_span = span;
    describe();
    update();
}

QSize EndingTimeLine::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 6};
}

QSize EndingTimeLine::minimumSizeHint() const
{
    return {2 * margin + 4 * static_cast<int>(m_bins.size()), sizeHint().height()};
}

// --- where things stand

int EndingTimeLine::barsTop() const
{
    return fontMetrics().height() + 6;
}

int EndingTimeLine::barsBottom() const
{
    return height() - fontMetrics().height() - 6;
}

QRect EndingTimeLine::barArea(int bin) const
{
    const int wide = std::max(1, width() - 2 * margin);
    const int count = std::max(1, static_cast<int>(m_bins.size()));
    const int left = margin + wide * bin / count;
    return {left, 0, margin + wide * (bin + 1) / count - left, barsBottom() + 2};
}

int EndingTimeLine::binAt(const QPoint &place) const
{
    for (int bin = 0; bin < m_bins.size(); ++bin) {
        const QRect area = barArea(bin);
        if (place.x() >= area.left() && place.x() <= area.right())
            return bin;
    }
    return -1;
}

bool EndingTimeLine::isChosen(int bin) const
{
    const DaySpan &days = m_bins.at(bin).days;
    return m_span && days.first <= m_span->last && days.last >= m_span->first;
}

// --- painting

void EndingTimeLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int bin = 0; bin < m_bins.size(); ++bin)
        paintBin(painter, bin);
    painter.fillRect(margin, barsBottom(), width() - 2 * margin, 1, palette().color(QPalette::Mid));
    paintMonths(painter);
    if (!hasFocus() || m_bins.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(coloursOf(palette()).focusRing, 2));
    painter.drawRoundedRect(QRectF(barArea(m_current)).adjusted(1, 1, -1, -1), 3, 3);
}

void EndingTimeLine::paintBin(QPainter &painter, int bin) const
{
    const Colours &colours = coloursOf(palette());
    const EndingBin &of = m_bins.at(bin);
    const QRect area = barArea(bin);
    if (isChosen(bin))
        painter.fillRect(area, colours.selection);
    if (of.terms == 0)
        return;
    const auto most = std::max_element(m_bins.begin(), m_bins.end(),
                                       [](const EndingBin &a, const EndingBin &b) { return a.terms < b.terms; });
    const int room = barsBottom() - barsTop();
    const int tall = std::max(3, room * of.terms / most->terms);
    const int gap = std::clamp(area.width() / 8, 1, 6);
    const QRect bar(area.left() + gap, barsBottom() - tall, area.width() - 2 * gap, tall);
    const int alerts = of.alerts == 0 ? 0 : std::max(3, tall * of.alerts / of.terms);
    painter.fillRect(bar, palette().color(QPalette::Mid));
    painter.fillRect(bar.left(), bar.bottom() - alerts + 1, bar.width(), alerts, colours.attention);
    paintFigure(painter, bin, bar.top());
}

// Above a bar: how many alerts with their symbol, else how many terms; the symbol alone where there is no room.
void EndingTimeLine::paintFigure(QPainter &painter, int bin, int top) const
{
    const EndingBin &of = m_bins.at(bin);
    const Colours &colours = coloursOf(palette());
    const QFont small = textFont(TextSize::Caption, of.alerts > 0);
    const QString number = format::count(of.alerts > 0 ? of.alerts : of.terms);
    const QRect area = barArea(bin);
    const int symbol = of.alerts > 0 ? symbolSize + 2 : 0;
    const int text = QFontMetrics(small).horizontalAdvance(number);
    const bool fits = symbol + text <= area.width();
    const int wide = symbol + (fits ? text : 0);
    const int high = QFontMetrics(small).height();
    int left = area.center().x() - wide / 2 + 1;
    if (symbol > 0 && symbolSize <= area.width())
        painter.drawPixmap(left, top - high + (high - symbolSize) / 2,
                           iconPixmap(u"triangle"_s, symbolSize, colours.attention, devicePixelRatioF()));
    left += symbol;
    if (!fits)
        return;
    painter.setFont(small);
    painter.setPen(of.alerts > 0 ? colours.attention : colours.muted);
    painter.drawText(QRect(left, top - high - 1, text + 2, high), Qt::AlignLeft | Qt::AlignVCenter, number);
}

void EndingTimeLine::paintMonths(QPainter &painter) const
{
    painter.setFont(textFont(TextSize::Caption, false));
    painter.setPen(coloursOf(palette()).muted);
    int free = 0;
    for (int bin = 0; bin < m_bins.size(); ++bin) {
        const DaySpan &days = m_bins.at(bin).days;
        const int left = barArea(bin).left();
        if ((bin > 0 && !startsMonth(days)) || left < free)
            continue;
        const QString month = bin == 0 ? format::date(days.first) : QLocale().toString(days.last, u"MMM yyyy"_s);
        const int wide = painter.fontMetrics().horizontalAdvance(month);
        if (left + wide > width())
            break;
        painter.drawText(QRect(left, barsBottom() + 2, wide + 2, height() - barsBottom() - 2),
                         Qt::AlignLeft | Qt::AlignVCenter, month);
        free = left + wide + 12;
    }
}

// --- choosing

void EndingTimeLine::choose(int first, int last)
{
    const auto [from, to] = std::minmax(first, last);
    Q_EMIT spanChosen(DaySpan{m_bins.at(from).days.first, m_bins.at(to).days.last});
}

void EndingTimeLine::moveTo(int bin, bool extend)
{
    if (m_bins.isEmpty())
        return;
    m_current = std::clamp(bin, 0, static_cast<int>(m_bins.size()) - 1);
    if (extend)
        choose(m_anchor, m_current);
    else
        m_anchor = m_current;
    describe();
    update();
}

void EndingTimeLine::mousePressEvent(QMouseEvent *event)
{
    const int bin = event->button() == Qt::LeftButton ? binAt(event->position().toPoint()) : -1;
    if (bin < 0)
        return;
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    moveTo(bin, extend);
    if (extend)
        return;
    if (m_span == m_bins.at(bin).days)
        Q_EMIT spanChosen(std::nullopt); // a second click takes it back
    else
        choose(bin, bin);
}

void EndingTimeLine::mouseMoveEvent(QMouseEvent *event)
{
    const int bin = binAt(event->position().toPoint());
    if (event->buttons().testFlag(Qt::LeftButton) && bin >= 0 && bin != m_current)
        moveTo(bin, true);
}

void EndingTimeLine::keyPressEvent(QKeyEvent *event)
{
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_current - 1, extend);
    case Qt::Key_Right:
        return moveTo(m_current + 1, extend);
    case Qt::Key_Home:
        return moveTo(0, extend);
    case Qt::Key_End:
        return moveTo(static_cast<int>(m_bins.size()) - 1, extend);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_bins.isEmpty())
            choose(m_current, m_current);
        return;
    case Qt::Key_Escape:
        if (m_span)
            return Q_EMIT spanChosen(std::nullopt);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void EndingTimeLine::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void EndingTimeLine::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool EndingTimeLine::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int bin = binAt(help->pos());
        if (bin >= 0)
            QToolTip::showText(help->globalPos(), plainToolTip(binText(m_bins.at(bin))), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

// What the cursor stands on; the whole is in the list of days beside it.
void EndingTimeLine::describe()
{
    const QString text = m_bins.isEmpty() ? QString() : binText(m_bins.at(m_current));
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

} // namespace tenantry
