// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_list_view.h"

#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/item_roles.h"
#include "ui/common/row_delegate.h"
#include "ui/common/theme.h"
#include "ui/today/today_words.h"

#include <QEvent>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

bool isTodayHeading(const QModelIndex &index)
{
    return index.data(role(ItemRole::Group)).toBool();
}

bool isVerb(const QModelIndex &index)
{
    return index.column() == static_cast<int>(TodayColumn::Verb);
}

// Headings are one line high and painted by the view; verbs look like what they are.
class TodayDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (!isTodayHeading(index))
            return RowDelegate::sizeHint(option, index);
        return {0, QFontMetrics(option.font).height() + 14};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (isVerb(index))
            paintVerb(painter, option, index);
        else if (!isTodayHeading(index))
            RowDelegate::paint(painter, option, index);
    }

private:
    void paintVerb(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const QString verb = index.data(Qt::DisplayRole).toString();
        const QRect area = option.rect.adjusted(padding, 0, -2 * padding, 0);
        QFont font = option.font;
        font.setUnderline(true);
        painter->save();
        painter->setFont(font);
        painter->setPen(option.palette.color(QPalette::Link));
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(verb, Qt::ElideRight, area.width()));
        painter->restore();
    }
};

QDateTime longInstant()
{
    return QDateTime(QDate(2028, 12, 28), QTime(23, 59), Qt::UTC);
}

} // namespace

TodayListView::TodayListView(TodayListModel &model, QWidget *parent) : TenantryTreeView(parent), m_model(model)
{
    setObjectName(u"todayLists"_s);
    auto *delegate = new TodayDelegate(this);
    delegate->setTwoLines(true);
    setItemDelegate(delegate);
    setRowLines(true);
    setRootIsDecorated(false);
    setUniformRowHeights(false);
    setSelectionMode(SingleSelection);
    setModel(&model);
    header()->setSectionResizeMode(QHeaderView::Interactive);
    viewport()->setMouseTracking(true);
    connect(this, &TenantryTreeView::rowActivated, this, &TodayListView::choose);
    connect(header(), &QHeaderView::sectionResized, this, [this](int section) {
        if (m_fitting)
            return;
        m_ownWidths = m_ownWidths || section != static_cast<int>(TodayColumn::What);
        fit();
    });
    reword();
}

void TodayListView::reword()
{
    m_grown.fill(0);
    //: screen "Today": what the lists are called to screen readers
    setAccessibleName(tr("What is due, waiting or in trouble"));
    setNaturalWidths();
}

void TodayListView::choose(const QModelIndex &index)
{
    const TodayRow *row = m_model.rowAt(index.row());
    if (row && row->target.kind != TodayTarget::Kind::None)
        Q_EMIT chosen(TodayTarget(row->target)); // what follows may change the lists
}

// The heading's title and what its list comes to, up to the verb.
void TodayListView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    TenantryTreeView::drawRow(painter, option, index);
    if (!isTodayHeading(index))
        return;
    const QModelIndex first = index.siblingAtColumn(0);
    const QModelIndex verb = index.siblingAtColumn(static_cast<int>(TodayColumn::Verb));
    const int right = verb.data(Qt::DisplayRole).toString().isEmpty() ? viewport()->width() - 2 * RowDelegate::padding
                                                                      : visualRect(verb).left();
    QRect area(visualRect(first).left() + 2 * RowDelegate::padding, option.rect.top(), 0, option.rect.height());
    area.setRight(right);
    painter->save();
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter->setFont(strong);
    painter->setPen(palette().color(QPalette::Text));
    const QString title = first.data(Qt::DisplayRole).toString();
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, title);
    area.setLeft(area.left() + QFontMetrics(strong).horizontalAdvance(title) + 2 * RowDelegate::padding);
    painter->setFont(font());
    painter->setPen(toneColour(Tone::Muted, palette()));
    const QString note = first.data(role(ItemRole::Caption)).toString();
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      fontMetrics().elidedText(note, Qt::ElideRight, area.width()));
    painter->restore();
}

QModelIndex TodayListView::verbAt(QPoint position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid() || !isVerb(index) || index.data(Qt::DisplayRole).toString().isEmpty())
        return {};
    return index;
}

void TodayListView::mouseReleaseEvent(QMouseEvent *event)
{
    TenantryTreeView::mouseReleaseEvent(event);
    const QModelIndex verb = verbAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && verb.isValid() && currentIndex().row() == verb.row())
        choose(verb);
}

void TodayListView::mouseMoveEvent(QMouseEvent *event)
{
    TenantryTreeView::mouseMoveEvent(event);
    viewport()->setCursor(verbAt(event->position().toPoint()).isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

int TodayListView::naturalWidth(TodayColumn column) const
{
    int widest = 0;
    const auto meet = [this, &widest](const QString &text) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(text));
    };
    switch (column) {
    case TodayColumn::When:
        meet(todaywords::when(longInstant()).text);
        meet(todaywords::when(longInstant()).caption);
        break;
    case TodayColumn::Cost:
        meet(format::difference(Decimal(123456)) + u" EUR"_s);
        break;
    default:
        break;
    }
    // What the lists say now; words of a language are longer than any guess.
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const TodayCell cell = todayCell(m_model.rows().at(row), column);
        if (!m_model.rows().at(row).heading || column == TodayColumn::Verb) {
            meet(cell.text);
            meet(cell.caption);
        }
    }
    if (column == TodayColumn::State)
        widest = std::max(widest, fontMetrics().averageCharWidth() * 14) + rowIconSize(this) + 15;
    if (column == TodayColumn::Then)
        widest = std::min(widest, fontMetrics().averageCharWidth() * 34);
    if (column == TodayColumn::Verb)
        widest = std::max(widest, fontMetrics().averageCharWidth() * 16) + RowDelegate::padding;
    return std::max(widest + 2 * RowDelegate::padding + 4, header()->sectionSizeHint(static_cast<int>(column)) + 4);
}

// A column that was wide enough for what stood there stays so: nothing jumps while countdowns go on.
void TodayListView::setNaturalWidths()
{
    if (!m_ownWidths) {
        const QScopedValueRollback guard(m_fitting, true);
        for (int column = 0; column < todayColumns; ++column) {
            if (column == static_cast<int>(TodayColumn::What))
                continue;
            int &grown = m_grown.at(static_cast<std::size_t>(column));
            grown = std::max(grown, naturalWidth(static_cast<TodayColumn>(column)));
            header()->resizeSection(column, grown);
        }
    }
    fit();
}

// Names take the rest, but not less than 18 letters; before that the reasons give way, then the list scrolls sideways.
void TodayListView::fit()
{
    if (m_fitting || viewport()->width() <= 0)
        return;
    const QScopedValueRollback guard(m_fitting, true);
    const int what = static_cast<int>(TodayColumn::What);
    const int then = static_cast<int>(TodayColumn::Then);
    if (!m_ownWidths)
        header()->resizeSection(then, m_grown.at(static_cast<std::size_t>(then)));
    int rest = viewport()->width();
    for (int column = 0; column < todayColumns; ++column) {
        if (column != what && !header()->isSectionHidden(column))
            rest -= header()->sectionSize(column);
    }
    const int least = std::max(fontMetrics().averageCharWidth() * 18, header()->sectionSizeHint(what) + 12);
    if (rest < least && !m_ownWidths) {
        const int shortest = std::max(fontMetrics().averageCharWidth() * 20, header()->sectionSizeHint(then) + 4);
        const int given = std::clamp(header()->sectionSize(then) - shortest, 0, least - rest);
        header()->resizeSection(then, header()->sectionSize(then) - given);
        rest += given;
    }
    header()->resizeSection(what, std::max(rest, least));
}

void TodayListView::resizeEvent(QResizeEvent *event)
{
    TenantryTreeView::resizeEvent(event);
    fit();
}

void TodayListView::changeEvent(QEvent *event)
{
    TenantryTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setNaturalWidths();
}

} // namespace tenantry
