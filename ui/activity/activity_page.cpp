// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activity_page.h"

#include "services/api/accounts.h"
#include "ui/activity/activity_view_model.h"
#include "ui/activity/change_detail_pane.h"
#include "ui/activity/change_detail_view_model.h"
#include "ui/activity/evidence_export.h"
#include "ui/activity/order_detail_pane.h"
#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/common/error_text.h"
#include "ui/common/hairline.h"
#include "ui/common/header_layout.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/common/tenantry_tree_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

enum Section { Orders, Entries };

TenantryTreeView *table(const QString &objectName)
{
    auto *view = new TenantryTreeView;
    view->setObjectName(objectName);
    view->setRootIsDecorated(false);
    view->setItemsExpandable(false);
    view->header()->setSectionResizeMode(QHeaderView::Interactive);
    return view;
}

QScrollArea *detailArea(QWidget *pane, int letter)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(pane);
    area->setMinimumWidth(letter * 52);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

} // namespace

ActivityPage::ActivityPage(OrderDesk &desk, ActivityLog &log, Accounts &accounts, Preferences &preferences,
                           Prompts &prompts, EvidenceDesk *evidence, PlanDesk *plan, QWidget *parent)
    : Page(parent)
    , m_model(std::make_unique<ActivityViewModel>(desk, log))
    , m_change(std::make_unique<ChangeDetailViewModel>(log, plan, accounts))
    , m_prompts(prompts)
    , m_header(new PageHeader)
    , m_bar(new MessageBar)
    , m_sections(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_copy(pushButton(u"copy"_s))
    , m_evidence(pushButton(u"export"_s))
    , m_exporter(new EvidenceExport(evidence, prompts, *m_bar, this))
    , m_noOrders(new EmptyState)
    , m_splitter(new QSplitter)
    , m_orders(table(u"orders"_s))
    , m_detail(new OrderDetailPane(*m_model, prompts))
    , m_noEntries(new EmptyState)
    , m_entrySplitter(new QSplitter)
    , m_entries(table(u"activityEntries"_s))
    , m_changeDetail(new ChangeDetailPane(*m_change, prompts))
{
    build();
    remember(preferences);
    connect(&accounts, &Accounts::currentChanged, m_model.get(), &ActivityViewModel::forget);
    connect(&accounts, &Accounts::currentChanged, m_change.get(), &ChangeDetailViewModel::forget);
    connect(m_change.get(), &ChangeDetailViewModel::changed, this, &ActivityPage::refresh);
    connect(m_changeDetail, &ChangeDetailPane::evidenceRequested, this, &ActivityPage::exportEvidence);
    connect(m_model.get(), &ActivityViewModel::changed, this, &ActivityPage::refresh);
    connect(m_model.get(), &ActivityViewModel::draftMade, this, &ActivityPage::draftMade);
    connect(m_sections, &QTabBar::currentChanged, this, &ActivityPage::showSection);
    connect(m_copy, &QPushButton::clicked, this, &ActivityPage::copySelection);
    connect(m_evidence, &QPushButton::clicked, this, &ActivityPage::exportEvidence);
    connect(m_detail, &OrderDetailPane::evidenceRequested, this, &ActivityPage::exportEvidence);
    connect(m_exporter, &EvidenceExport::runningChanged, this, &ActivityPage::refresh);
    connect(m_bar, &MessageBar::linkActivated, m_bar, &MessageBar::clear);
    connect(m_entries->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ActivityPage::followEntry);
    connect(m_noOrders, &EmptyState::mainRequested, this, &ActivityPage::newOrderRequested);
    connect(m_orders->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        const Intent *order = m_model->orders().rowAt(row.row());
        m_model->select(order ? order->id : IntentId());
    });
    connect(m_orders, &TenantryTreeView::rowActivated, this, [this](const QModelIndex &row) {
        if (const Intent *order = m_model->orders().rowAt(row.row()))
            Q_EMIT orderRequested(order->id);
    });
    connect(m_detail, &OrderDetailPane::openRequested, this, [this] {
        if (const std::optional<Intent> order = m_model->selected())
            Q_EMIT orderRequested(order->id);
    });
    connect(m_entries->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value >= m_entries->verticalScrollBar()->maximum() - m_entries->height())
            m_model->readMore();
    });
    retranslate();
    m_model->refresh();
}

ActivityPage::~ActivityPage()
{
    delete m_stack; // the views read the models until they are gone
}

void ActivityPage::build()
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_sections->setObjectName(u"activitySections"_s);
    m_copy->setObjectName(u"copyRows"_s);
    m_sections->setDrawBase(false);
    m_sections->setExpanding(false);
    m_sections->addTab({});
    m_sections->addTab({});
    m_evidence->setObjectName(u"exportEvidenceOfEntry"_s);
    m_header->addAction(m_evidence);
    m_header->addAction(m_copy);
    m_stack->addWidget(buildOrders());
    m_stack->addWidget(buildEntries());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_header);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(16, 0, 16, 8);
    tabs->addWidget(m_sections);
    tabs->addStretch(1);
    column->addLayout(tabs);
    column->addWidget(new Hairline);
    column->addWidget(m_stack, 1);
}

QWidget *ActivityPage::buildOrders()
{
    m_orders->setModel(&m_model->orders());
    m_orders->setSelectionMode(QAbstractItemView::ExtendedSelection);
    using Column = OrderListModel::Column;
    const int letter = fontMetrics().averageCharWidth();
    for (const auto &[section, width] : {std::pair{Column::State, 22},
                                         {Column::Customer, 28},
                                         {Column::Offer, 34},
                                         {Column::Placed, 20},
                                         {Column::Changed, 20},
                                         {Column::Number, 18}})
        m_orders->setColumnWidth(static_cast<int>(section), width * letter);
    auto *area = detailArea(m_detail, letter);
    m_splitter->addWidget(m_orders);
    m_splitter->addWidget(area);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({letter * 100, letter * 58});
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_noOrders);
    column->addWidget(m_splitter, 1);
    return box;
}

QWidget *ActivityPage::buildEntries()
{
    m_entries->setModel(&m_model->entries());
    using Column = ActivityEntryModel::Column;
    const int letter = fontMetrics().averageCharWidth();
    for (const auto &[section, width] : {std::pair{Column::At, 22},
                                         {Column::What, 30},
                                         {Column::Subject, 44},
                                         {Column::Who, 22},
                                         {Column::Detail, 34},
                                         {Column::Reference, 24}})
        m_entries->setColumnWidth(static_cast<int>(section), width * letter);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto *area = detailArea(m_changeDetail, letter);
    m_entrySplitter->addWidget(m_entries);
    m_entrySplitter->addWidget(area);
    m_entrySplitter->setStretchFactor(0, 1);
    m_entrySplitter->setChildrenCollapsible(false);
    m_entrySplitter->setSizes({letter * 100, letter * 58});
    column->addWidget(m_noEntries);
    column->addWidget(m_entrySplitter, 1);
    return box;
}

void ActivityPage::remember(Preferences &preferences)
{
    new RememberedLayout(preferences, u"activity/order-columns"_s, m_orders->header());
    new RememberedLayout(preferences, u"activity/entry-columns"_s, m_entries->header());
    new RememberedLayout(preferences, u"activity/splitter"_s, m_splitter);
    new RememberedLayout(preferences, u"activity/entry-splitter"_s, m_entrySplitter);
}

void ActivityPage::refresh()
{
    const bool orders = m_model->orders().rowCount() > 0;
    m_noOrders->setVisible(m_model->ordersRead() && !orders);
    m_splitter->setVisible(orders);
    m_splitter->widget(1)->setVisible(m_model->selected().has_value());
    const bool entries = m_model->entries().rowCount() > 0;
    m_noEntries->setVisible(m_model->entriesRead() && !entries);
    m_entrySplitter->setVisible(entries || m_change->intent());
    m_entrySplitter->widget(1)->setVisible(m_change->intent().has_value());
    m_copy->setEnabled(shownTable()->model()->rowCount() > 0);
    m_evidence->setVisible(m_exporter->available() && m_sections->currentIndex() == Entries);
    m_evidence->setEnabled(!m_exporter->running() && !chosenIntent().isEmpty());
    m_detail->setEvidenceOffered(m_exporter->available(), !m_exporter->running());
    m_changeDetail->setEvidenceOffered(m_exporter->available(), !m_exporter->running());
    if (m_model->error() && !m_model->selected())
        m_bar->showMessage(MessageBar::Severity::Attention, errorText(*m_model->error()).full());
    else if (m_errorShown)
        m_bar->clear();
    m_errorShown = m_model->error() && !m_model->selected();
    //: Activity, beside the title: number of orders
    m_header->setCaption(tr("%n order(s)", "", m_model->orders().rowCount()));
    if (const int waiting = m_model->waiting(); waiting != m_waiting) {
        m_waiting = waiting;
        Q_EMIT waitingChanged(waiting);
    }
}

void ActivityPage::showSection(int section)
{
    m_stack->setCurrentIndex(section);
    refresh();
}

TenantryTreeView *ActivityPage::shownTable() const
{
    return m_sections->currentIndex() == Entries ? m_entries : m_orders;
}

IntentId ActivityPage::chosenIntent() const
{
    if (m_sections->currentIndex() == Orders)
        return m_model->selected() ? m_model->selected()->id : IntentId();
    if (m_change->intent())
        return m_change->shownId();
    const ActivityEntry *entry = m_model->entries().rowAt(m_entries->currentIndex().row());
    return entry ? IntentId(entry->intent) : IntentId();
}

// An order has its own list; beside an entry about a change stands the change.
void ActivityPage::followEntry()
{
    const ActivityEntry *entry = m_model->entries().rowAt(m_entries->currentIndex().row());
    m_change->show(entry ? IntentId(entry->intent) : IntentId());
    refresh();
}

void ActivityPage::showOrder(const IntentId &order)
{
    m_sections->setCurrentIndex(Orders);
    m_model->select(order);
    const int row = m_model->orders().rowOf(order.text());
    if (row >= 0)
        m_orders->setCurrentIndex(m_model->orders().index(row, 0));
}

void ActivityPage::showChange(const IntentId &change)
{
    m_sections->setCurrentIndex(Entries);
    m_entries->selectionModel()->clear();
    m_change->show(change);
    const QList<ActivityEntry> &entries = m_model->entries().rows();
    for (int row = 0; row < entries.size(); ++row) {
        if (entries.at(row).intent == change.text()) {
            m_entries->setCurrentIndex(m_model->entries().index(row, 0));
            return;
        }
    }
}

void ActivityPage::exportEvidence()
{
    m_exporter->run(chosenIntent());
}

void ActivityPage::copySelection()
{
    TenantryTreeView *view = m_detail->steps()->hasFocus()         ? m_detail->steps()
                             : m_changeDetail->steps()->hasFocus() ? m_changeDetail->steps()
                                                                   : shownTable();
    if (!view->selectionModel()->hasSelection())
        view->selectAll(); // nothing marked: everything shown
    view->copySelection();
}

void ActivityPage::entered()
{
    m_model->refresh();
    if (isVisible() && m_model->orders().rowCount() > 0)
        shownTable()->setFocus(Qt::OtherFocusReason);
}

void ActivityPage::retranslate()
{
    //: Activity: title
    m_header->setTitle(tr("Activity"));
    //: Activity: tab
    m_sections->setTabText(Orders, tr("Orders"));
    //: Activity: tab
    m_sections->setTabText(Entries, tr("What happened"));
    //: Activity: accessible name of the two tabs
    m_sections->setAccessibleName(tr("Sections"));
    //: Activity: button, copies the marked rows, or all if none is marked
    m_copy->setText(tr("Copy rows"));
    //: Activity: button, writes a folder with all that is recorded of the change or order the marked line is about
    m_evidence->setText(tr("Export evidence…"));
    m_orders->setAccessibleName(m_sections->tabText(Orders));
    m_entries->setAccessibleName(m_sections->tabText(Entries));
    //: Activity, no orders yet: headline
    m_noOrders->setContent(u"activity"_s, tr("No order has been placed yet"),
                           //: Activity, no orders yet: what the list is for
                           tr("Orders stand here with their state, their steps and the IDs for the provider's "
                              "support, from the moment you place them."));
    //: Activity, no orders yet: button
    m_noOrders->setActions(tr("Start an order"));
    //: Activity, nothing happened yet: headline
    m_noEntries->setContent(u"activity"_s, tr("Nothing has happened yet"),
                            //: Activity, nothing happened yet: what the list is for
                            tr("Synchronisations, orders, sign-ins and notes are listed here, newest first."));
    m_noEntries->setActions({});
    m_model->orders().rewordAll();
    m_model->entries().rewordAll();
    refresh();
}

void ActivityPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tenantry
