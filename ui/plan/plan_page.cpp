// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_page.h"

#include "services/api/accounts.h"
#include "services/api/connection_status.h"
#include "support/clock.h"
#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/common/hairline.h"
#include "ui/common/header_layout.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/common/text_label.h"
#include "ui/plan/credit_bar.h"
#include "ui/plan/plan_detail_strip.h"
#include "ui/plan/plan_export.h"
#include "ui/plan/plan_footer.h"
#include "ui/plan/plan_line.h"
#include "ui/plan/plan_paper.h"
#include "ui/plan/plan_table.h"
#include "ui/plan/plan_tree_view.h"
#include "ui/plan/plan_view_model.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

PlanPage::PlanPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_prompts(services.prompts)
    , m_accounts(services.accounts)
    , m_preferences(services.preferences)
    , m_clock(services.clock)
    , m_print(services.print)
    , m_model(std::make_unique<PlanViewModel>(services.desk, services.accounts, services.connection))
    , m_bar(new MessageBar)
    , m_environment(new MessageBar)
    , m_header(new PageHeader)
    , m_undo(pushButton(u"undo"_s))
    , m_redo(pushButton(u"redo"_s))
    , m_clear(pushButton())
    , m_export(pushButton(u"export"_s))
    , m_paper(pushButton())
    , m_back(pushButton())
    , m_undoAction(new QAction(this))
    , m_redoAction(new QAction(this))
    , m_mainAction(new QAction(this))
    , m_searchRow(new QWidget)
    , m_search(new QLineEdit)
    , m_found(new TextLabel(TextSize::Body, Tone::Muted))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_noMatch(new EmptyState)
    , m_tree(new PlanTreeView(m_model->tree()))
    , m_line(new Hairline)
    , m_detail(new PlanDetailStrip(*m_model, services.prompts))
    , m_credit(new CreditBar(*m_model, services.accounts, services.preferences, services.clock))
    , m_footer(new PlanFooter(*m_model))
    , m_exporter(new PlanExport(services.clock, services.prompts, this))
{
    build();
    makeActions();
    connectParts();
    remember(services.preferences);
    orderFocus();
    retranslate();
    m_model->refresh();
}

PlanPage::~PlanPage()
{
    delete m_stack; // the view reads the model until it is gone
}

void PlanPage::build()
{
    setObjectName(u"planPage"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_undo->setObjectName(u"undoPlan"_s);
    m_redo->setObjectName(u"redoPlan"_s);
    m_clear->setObjectName(u"clearFinished"_s);
    m_export->setObjectName(u"exportPlan"_s);
    m_paper->setObjectName(u"savePlanPdf"_s);
    m_back->setObjectName(u"backToEditing"_s);
    m_environment->setObjectName(u"planEnvironment"_s);
    m_bar->setObjectName(u"planMessage"_s);
    for (QPushButton *button : {m_undo, m_redo, m_clear, m_export, m_paper, m_back})
        m_header->addAction(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_environment);
    column->addWidget(m_header);
    column->addWidget(buildSearch());
    column->addWidget(new Hairline);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noMatch);
    column->addWidget(m_line);
    column->addWidget(m_detail);
    column->addWidget(m_credit);
    column->addWidget(m_footer);
}

QWidget *PlanPage::buildSearch()
{
    m_search->setObjectName(u"planSearch"_s);
    m_search->setTextMargins(6, 0, 6, 0);
    auto *row = new QHBoxLayout(m_searchRow);
    row->setContentsMargins(16, 0, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_search, 3);
    row->addStretch(2);
    row->addWidget(m_found);
    return m_searchRow;
}

void PlanPage::makeActions()
{
    m_undoAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_redoAction->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    m_mainAction->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_mainAction->setAutoRepeat(false); // a key held down reviews, and does not send
    for (QAction *action : {m_undoAction, m_redoAction, m_mainAction}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_undoAction, &QAction::triggered, m_model.get(), &PlanViewModel::undo);
    connect(m_redoAction, &QAction::triggered, m_model.get(), &PlanViewModel::redo);
    connect(m_mainAction, &QAction::triggered, this, [this] {
        if (m_footer->mainButton()->isVisible())
            m_footer->mainButton()->click(); // does nothing while it is disabled
    });
    connect(m_undo, &QPushButton::clicked, m_undoAction, &QAction::trigger);
    connect(m_redo, &QPushButton::clicked, m_redoAction, &QAction::trigger);
}

void PlanPage::connectParts()
{
    connect(m_model.get(), &PlanViewModel::changed, this, &PlanPage::refresh);
    connect(m_search, &QLineEdit::textChanged, m_model.get(), &PlanViewModel::setSearch);
    connect(m_clear, &QPushButton::clicked, m_model.get(), &PlanViewModel::clearEnded);
    connect(m_export, &QPushButton::clicked, this, &PlanPage::exportShown);
    connect(m_paper, &QPushButton::clicked, this, &PlanPage::savePaper);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_model->backToEditing();
        m_tree->setFocus(Qt::OtherFocusReason);
    });
    connect(m_bar, &MessageBar::linkActivated, this, &PlanPage::dismissMessage);
    connect(m_empty, &EmptyState::mainRequested, this, &PlanPage::customersRequested);
    connect(m_noMatch, &EmptyState::mainRequested, m_search, &QLineEdit::clear);
    connect(m_tree, &PlanTreeView::choiceChanged, this, [this] { m_detail->showItems(m_tree->selectedItems()); });
    connect(m_tree, &PlanTreeView::removeRequested, this, [this] { m_model->remove(m_tree->selectedItems()); });
    connect(m_tree, &PlanTreeView::copyRequested, this, &PlanPage::copySelection);
    connect(m_tree, &TenantryTreeView::rowActivated, this, [this](const QModelIndex &row) {
        if (const PlanItem *item = m_model->tree().itemAt(row); item && item->customerKey != 0)
            Q_EMIT subscriptionRequested(item->customerKey, item->subscriptionKey);
    });
    connect(m_detail, &PlanDetailStrip::openRequested, this, &PlanPage::subscriptionRequested);
    connect(m_exporter, &PlanExport::written, this, &PlanPage::tellExported);
    connect(m_exporter, &PlanExport::printed, this, &PlanPage::tellPrinted);
    connect(m_exporter, &PlanExport::failed, this, &PlanPage::tellNotExported);
}

// As it is read: actions of the title, search, list, what belongs to the chosen line, the button that goes on.
void PlanPage::orderFocus()
{
    QList<QWidget *> order{m_undo, m_redo, m_clear, m_export, m_paper, m_back, m_search, m_tree};
    order += m_detail->focusOrder();
    order += m_credit->focusOrder();
    order += {m_footer->stopButton(), m_footer->mainButton()};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void PlanPage::remember(Preferences &preferences)
{
    if ((new RememberedLayout(preferences, u"plan/columns"_s, m_tree->header()))->restored())
        m_tree->widthsAreRemembered();
}

void PlanPage::refresh()
{
    if (m_search->text() != m_model->order().search) {
        const QSignalBlocker quiet(m_search);
        m_search->setText(m_model->order().search);
    }
    refreshHeader();
    refreshBody();
    refreshMessage();
    refreshEnvironment();
    m_detail->showItems(m_tree->selectedItems());
    if (const int unsent = m_model->unsent(); unsent != m_unsent) {
        m_unsent = unsent;
        Q_EMIT unsentChanged(unsent);
    }
}

void PlanPage::refreshBody()
{
    const bool any = !m_model->items().isEmpty();
    const bool match = m_model->shownLines() > 0;
    m_searchRow->setVisible(any && !m_model->reviewing());
    m_stack->setCurrentWidget(match ? static_cast<QWidget *>(m_tree) : any ? m_noMatch : m_empty);
    m_empty->setVisible(!any && m_model->itemsRead());
    m_line->setVisible(any);
}

void PlanPage::exportShown()
{
    m_told = false;
    m_exporter->run(m_model->reviewing() ? m_model->chosen() : m_model->shownItems());
}

// For approval: what is not sent yet; while reviewing only what is chosen.
void PlanPage::savePaper()
{
    m_told = false;
    QList<PlanItem> items = m_model->reviewing() ? m_model->chosen() : m_model->shownItems();
    items.removeIf([](const PlanItem &item) { return !isUnsent(item); });
    PlanPaperFacts facts{m_accounts.current(), m_clock.now(), {}};
    PlanSum sum;
    for (const PlanItem &item : std::as_const(items))
        sum.add(item.cost);
    if (facts.account) {
        const QList<CreditLine> lines = creditLines(m_preferences, facts.account->id);
        facts.credit = creditText(creditEstimates(lines, sum.totals().charges), sum.totals().unknown);
    }
    m_exporter->runPaper(planPaper(items, facts), m_print);
}

void PlanPage::copySelection()
{
    QList<PlanItem> items = m_tree->selectedItems();
    if (items.isEmpty())
        items = m_model->shownItems(); // nothing marked: everything shown
    if (!items.isEmpty())
        QGuiApplication::clipboard()->setText(clipboardText(planTable(items, PlanFigures::Local)));
}

void PlanPage::focusSearch()
{
    if (!m_searchRow->isVisible())
        return;
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PlanPage::entered()
{
    m_model->refresh();
    if (!isVisible() || m_stack->currentWidget() != m_tree)
        return;
    m_tree->setFocus(Qt::OtherFocusReason);
    m_tree->chooseFirst();
}

void PlanPage::keyPressEvent(QKeyEvent *event)
{
    const bool escape = event->key() == Qt::Key_Escape;
    if (escape && m_model->reviewing()) {
        m_model->backToEditing();
        return event->accept();
    }
    if (escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return event->accept();
    }
    const bool down = event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (down && m_search->hasFocus()) {
        m_tree->setFocus(Qt::OtherFocusReason);
        m_tree->chooseFirst();
        return event->accept();
    }
    Page::keyPressEvent(event);
}

void PlanPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tenantry
