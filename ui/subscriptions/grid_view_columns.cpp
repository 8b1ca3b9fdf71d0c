// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of the grid: how wide they are, which are shown.
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/row_delegate.h"
#include "ui/common/status_words.h"
#include "ui/subscriptions/grid_cells.h"
#include "ui/subscriptions/grid_view.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <algorithm>

namespace tenantry {

namespace {

constexpr int namesFrom = 18; // letters that names have room for at least

QStringList renewalSamples()
{
    QStringList texts{format::unknown()};
    for (const bool renews : {true, false}) {
        GridRow row;
        row.subscription.autoRenew = renews;
        texts << gridCell(row, GridColumn::Renewal, {}, Qt::DisplayRole).toString();
    }
    return texts;
}

QStringList statusSamples()
{
    QStringList texts;
    for (const auto status : {SubscriptionStatus::Active, SubscriptionStatus::Pending, SubscriptionStatus::Suspended,
                              SubscriptionStatus::Expired, SubscriptionStatus::Deleted})
        texts << statusWord(Word<SubscriptionStatus>(status)).word;
    return texts;
}

// Usual content, the longest of its kind.
QStringList samplesOf(GridColumn column)
{
    switch (column) {
    case GridColumn::Seats:
        return {format::count(10000)};
    case GridColumn::Assigned:
    case GridColumn::Refundable:
        return {format::count(10000), format::unknown()};
    case GridColumn::Status:
        return statusSamples();
    case GridColumn::TermEnd:
        return {format::date(QDate(2026, 10, 28)), format::date(QDate(2026, 5, 28))};
    case GridColumn::Renewal:
        return renewalSamples();
    case GridColumn::Billing:
        return {cycleText(CycleWord(BillingCycle::Monthly)), cycleText(CycleWord(BillingCycle::Annual))};
    case GridColumn::Nickname:
        return {QStringLiteral("Nnnnnnnnnnnnn")};
    case GridColumn::Customer:
    case GridColumn::Product:
        break;
    }
    return {};
}

} // namespace

int GridView::naturalWidth(GridColumn column) const
{
    int widest = 0;
    for (const QString &text : samplesOf(column))
        widest = std::max(widest, fontMetrics().horizontalAdvance(text));
    if (column == GridColumn::Status)
        widest += rowIconSize(this) + 7;
    if (column == GridColumn::Billing)
        widest += RowDelegate::padding; // as last column it ends at the page's margin
    const int header = fontMetrics().horizontalAdvance(gridTitle(column)) + (column == GridColumn::Billing ? 24 : 16);
    const bool sorts = m_model.order().column == column;
    return std::max(widest + 2 * RowDelegate::padding + 4, header + (sorts ? 16 : 4));
}

void GridView::setNaturalWidths()
{
    verticalHeader()->setDefaultSectionSize(std::max(24, fontMetrics().height() + 8));
    if (!m_ownWidths) {
        const QScopedValueRollback guard(m_fitting, true);
        for (int column = 0; column < gridColumnCount; ++column) {
            if (!horizontalHeader()->isSectionHidden(column))
                horizontalHeader()->resizeSection(column, naturalWidth(static_cast<GridColumn>(column)));
        }
    }
    fit();
}

// Customer and product share the rest; below their least the grid scrolls sideways.
void GridView::fit()
{
    if (m_fitting || viewport()->width() <= 0)
        return;
    const QScopedValueRollback guard(m_fitting, true);
    QHeaderView &header = *horizontalHeader();
    QList<int> names;
    int rest = viewport()->width();
    for (int column = 0; column < header.count(); ++column) {
        if (header.isSectionHidden(column))
            continue;
        if (column <= static_cast<int>(GridColumn::Product))
            names << column;
        else
            rest -= header.sectionSize(column);
    }
    const int least = fontMetrics().averageCharWidth() * namesFrom + 2 * RowDelegate::padding;
    for (qsizetype place = 0; place < names.size(); ++place) {
        const int share = rest / static_cast<int>(names.size() - place);
        const int width = std::max(share, least);
        header.resizeSection(names.at(place), width);
        rest -= width;
    }
}

QList<int> GridView::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int logical = horizontalHeader()->logicalIndex(visual);
        if (!horizontalHeader()->isSectionHidden(logical))
            columns << logical;
    }
    return columns;
}

void GridView::buildColumnsMenu()
{
    m_columns = new QMenu(this);
    for (int column = 0; column < gridColumnCount; ++column) {
        QAction *action = m_columns->addAction(QString());
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::triggered, this, [this, column](bool shown) {
            horizontalHeader()->setSectionHidden(column, !shown);
            setNaturalWidths();
        });
    }
    m_columns->actions().constFirst()->setEnabled(false); // whose it is stays
    connect(m_columns, &QMenu::aboutToShow, this, [this] {
        for (int column = 0; column < gridColumnCount; ++column)
            m_columns->actions().at(column)->setChecked(!horizontalHeader()->isSectionHidden(column));
    });
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_columns->popup(horizontalHeader()->mapToGlobal(at)); });
}

void GridView::reword()
{
    //: grid of all subscriptions: what it is called to screen readers
    setAccessibleName(tr("All subscriptions"));
    //: grid of all subscriptions, context menu: which columns are shown
    m_columns->setTitle(tr("Columns"));
    for (int column = 0; column < gridColumnCount; ++column)
        m_columns->actions().at(column)->setText(gridTitle(static_cast<GridColumn>(column)));
    setNaturalWidths();
}

} // namespace tenantry
