// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_tree_view.h"

#include "ui/common/change_words.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/plan/plan_cells.h"
#include "ui/plan/plan_delegate.h"
#include "ui/plan/plan_line.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

// More chosen rows than this are not put back one by one after a reset.
constexpr qsizetype mostPutBack = 500;

QStringList stateWords()
{
    QStringList words{standingWord(ChangeStanding::Overtaken).word, changeStateWord(IntentState::Parked).word};
    for (const auto kind : {Verdict::Kind::Allowed, Verdict::Kind::Refused, Verdict::Kind::CannotTell}) {
        Verdict verdict;
        verdict.kind = kind;
        words << verdictWord(verdict).word;
    }
    return words;
}

// Usual content, the longest of its kind.
QStringList samplesOf(PlanColumn column)
{
    switch (column) {
    case PlanColumn::Before:
    case PlanColumn::After: {
        QStringList texts{format::count(10000)};
        for (const BillingCycle cycle : {BillingCycle::Monthly, BillingCycle::Annual}) {
            ChangeSide side;
            side.billing = CycleWord(cycle);
            texts << sideText(ChangeKind::BillingPlan, side);
        }
        return texts;
    }
    case PlanColumn::Arrow:
        return {u"→"_s};
    case PlanColumn::State:
        return stateWords();
    case PlanColumn::Now:
    case PlanColumn::PerPeriod:
    case PlanColumn::ToTermEnd:
    case PlanColumn::Sale:
    case PlanColumn::Margin:
        return {format::difference(Decimal(-12345)), format::unknown()};
    default:
        return {};
    }
}

} // namespace

PlanTreeView::PlanTreeView(PlanTreeModel &model, QWidget *parent)
    : TenantryTreeView(parent), m_model(model), m_copy(new QAction(this)), m_remove(new QAction(this))
{
    setObjectName(u"plan"_s);
    setItemDelegate(new PlanDelegate(this));
    // before setModel(): the view forgets its rows in its own slot for this signal
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &PlanTreeView::beforeReset);
    setModel(&model);
    header()->setSectionResizeMode(QHeaderView::Interactive);
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(false);
    header()->setSectionsClickable(true);
    header()->setSortIndicator(static_cast<int>(PlanColumn::Change), Qt::AscendingOrder);
    setSortingEnabled(true);
    makeActions();
    showSales(false);
    connect(&model, &PlanTreeModel::salesShown, this, &PlanTreeView::showSales);
    connect(&model, &QAbstractItemModel::modelReset, this, &PlanTreeView::afterReset);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &PlanTreeView::open);
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex &row) { m_closed.insert(m_model.groupKey(row)); });
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex &row) { m_closed.remove(m_model.groupKey(row)); });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_restoring)
            Q_EMIT choiceChanged();
    });
    connect(header(), &QHeaderView::sectionResized, this, [this](int section, int before, int now) {
        if (m_fitting || before == 0 || now == 0) // hidden or shown; Qt hides again whenever rows change places
            return;
        m_ownWidths = m_ownWidths || section != static_cast<int>(PlanColumn::State);
        fit();
    });
    reword();
}

void PlanTreeView::makeActions()
{
    m_copy->setIcon(symbol(u"copy"_s));
    m_copy->setObjectName(u"copyChanges"_s);
    m_copy->setShortcut(QKeySequence::Copy);
    m_remove->setObjectName(u"removeChanges"_s);
    m_remove->setShortcut(QKeySequence::Delete);
    for (QAction *action : {m_copy, m_remove})
        action->setShortcutContext(Qt::WidgetShortcut);
    addActions({m_copy, m_remove});
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_copy, &QAction::triggered, this, &PlanTreeView::copyRequested);
    connect(m_remove, &QAction::triggered, this, &PlanTreeView::removeRequested);
}

void PlanTreeView::reword()
{
    //: what the tree of planned changes is called to screen readers
    setAccessibleName(tr("Planned changes by customer"));
    //: context menu of the plan: copies the chosen changes as a table
    m_copy->setText(tr("Copy rows"));
    //: context menu of the plan: takes the chosen changes out of it
    m_remove->setText(tr("Remove from the plan"));
    setNaturalWidths();
}

QList<PlanItem> PlanTreeView::selectedItems() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    const auto place = [](const QModelIndex &row) { // a customer stands before its lines
        const QModelIndex group = row.parent();
        return group.isValid() ? std::pair(group.row(), row.row()) : std::pair(row.row(), -1);
    };
    std::sort(rows.begin(), rows.end(),
              [&place](const QModelIndex &a, const QModelIndex &b) { return place(a) < place(b); });
    QList<PlanItem> items;
    QModelIndex whole;
    for (const QModelIndex &row : std::as_const(rows)) {
        if (m_model.isGroup(row))
            whole = row;
        if (m_model.isGroup(row) || row.parent() != whole)
            items.append(m_model.itemsAt(row));
    }
    return items;
}

void PlanTreeView::chooseFirst()
{
    if (selectionModel()->hasSelection() || m_model.rowCount() == 0)
        return;
    const QModelIndex group = m_model.index(0, 0);
    setCurrentIndex(m_model.rowCount(group) > 0 ? m_model.index(0, 0, group) : group);
}

void PlanTreeView::beforeReset()
{
    const QList<PlanItem> chosen = selectedItems();
    m_chosen.clear();
    for (const PlanItem &item : chosen.mid(0, mostPutBack))
        m_chosen.append(item.id);
    const PlanItem *current = m_model.itemAt(currentIndex());
    m_current = current ? current->id : IntentId();
    m_scroll = verticalScrollBar()->value();
}

void PlanTreeView::afterReset()
{
    {
        const QScopedValueRollback guard(m_restoring, true);
        open({}, 0, m_model.rowCount() - 1);
        const QModelIndex current = m_model.indexOf(m_current);
        const bool closed = m_closed.contains(m_model.groupKey(current)); // the current line would open it
        if (current.isValid())
            selectionModel()->setCurrentIndex(closed ? current.parent() : current, QItemSelectionModel::NoUpdate);
        for (const IntentId &id : std::as_const(m_chosen)) {
            if (const QModelIndex row = m_model.indexOf(id); row.isValid())
                selectionModel()->select(row, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        verticalScrollBar()->setValue(m_scroll);
    }
    fit();
    Q_EMIT choiceChanged();
}

// Lines come one by one: once they are all there.
void PlanTreeView::fitSoon()
{
    if (std::exchange(m_fitsSoon, true))
        return;
    const auto now = [this] {
        m_fitsSoon = false;
        fit();
    };
    QMetaObject::invokeMethod(this, now, Qt::QueuedConnection);
}

void PlanTreeView::open(const QModelIndex &parent, int first, int last)
{
    fitSoon();
    if (parent.isValid())
        return;
    for (int row = first; row <= last; ++row) {
        const QModelIndex group = m_model.index(row, 0);
        if (!m_closed.contains(m_model.groupKey(group)))
            expand(group);
    }
}

void PlanTreeView::toggleChecks()
{
    const QList<PlanItem> items = selectedItems();
    const bool allOn = std::all_of(items.begin(), items.end(), [this](const PlanItem &item) {
        return m_model.isChecked(item) || !isSendable(item);
    });
    m_model.setChecked(items, !allOn);
}

void PlanTreeView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && m_model.reviewing()) {
        toggleChecks();
        event->accept();
        return;
    }
    TenantryTreeView::keyPressEvent(event);
}

int PlanTreeView::naturalWidth(int column) const
{
    const auto which = static_cast<PlanColumn>(column);
    const bool perPeriod = which == PlanColumn::PerPeriod || which >= PlanColumn::Sale;
    int widest = 0;
    for (const QString &text : samplesOf(which))
        widest = std::max(widest, fontMetrics().horizontalAdvance(text));
    if (which == PlanColumn::State)
        widest += rowIconSize(this) + 7;
    if (isFigure(which))
        widest +=
            QFontMetrics(textFont(TextSize::Caption, false))
                .horizontalAdvance(format::unit(u"EUR"_s, perPeriod ? BillingCycle::Monthly : BillingCycle::None)) +
            5;
    if (which == PlanColumn::ToTermEnd || which == PlanColumn::Margin)
        widest += 8;       // as last column it ends at the page's margin
    const int sorted = 16; // room for the arrow of the column that sorts
    const int header = which == PlanColumn::Arrow ? 0 : this->header()->sectionSizeHint(column) + sorted;
    return std::max(widest + 20, header);
}

void PlanTreeView::showSales(bool shown)
{
    {
        const QScopedValueRollback guard(m_fitting, true); // no width that a person has chosen
        for (const PlanColumn column : {PlanColumn::Sale, PlanColumn::Margin})
            setColumnHidden(static_cast<int>(column), !shown);
    }
    fit();
}

void PlanTreeView::setNaturalWidths()
{
    if (m_ownWidths)
        return fit();
    {
        const QScopedValueRollback guard(m_fitting, true);
        for (int column = 1; column < m_model.columnCount(); ++column)
            header()->resizeSection(column, naturalWidth(column));
    }
    fit();
}

// Seats need little room, billing plans much: what is not shown takes none away from the names.
void PlanTreeView::fitSides()
{
    if (m_ownWidths)
        return;
    for (const PlanColumn side : {PlanColumn::Before, PlanColumn::After}) {
        const int column = static_cast<int>(side);
        const int most = naturalWidth(column);
        const int least = std::min(most, header()->sectionSizeHint(column) + fontMetrics().averageCharWidth() * 2);
        header()->resizeSection(column, std::clamp(sizeHintForColumn(column), least, most));
    }
}

// Names get what they need, within reason; the states take the rest: they say why.
void PlanTreeView::fit()
{
    if (m_fitting || viewport()->width() <= 0)
        return;
    const QScopedValueRollback guard(m_fitting, true);
    fitSides();
    constexpr int state = static_cast<int>(PlanColumn::State);
    int rest = viewport()->width();
    for (int column = 1; column < m_model.columnCount(); ++column) {
        if (column != state && !header()->isSectionHidden(column))
            rest -= header()->sectionSize(column);
    }
    const int letter = fontMetrics().averageCharWidth();
    const int least = naturalWidth(state);
    const int most = std::max(letter * 28, std::min(letter * 56, rest - least));
    if (!m_ownWidths)
        header()->resizeSection(0, std::clamp(sizeHintForColumn(0) + letter, letter * 28, most));
    header()->resizeSection(state, std::max(rest - header()->sectionSize(0), least));
}

void PlanTreeView::resizeEvent(QResizeEvent *event)
{
    TenantryTreeView::resizeEvent(event);
    fit();
}

void PlanTreeView::changeEvent(QEvent *event)
{
    TenantryTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setNaturalWidths();
}

} // namespace tenantry
