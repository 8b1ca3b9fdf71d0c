// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/renewals_page.h"

#include "services/api/accounts.h"
#include "services/api/preferences.h"
#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/common/hairline.h"
#include "ui/common/header_layout.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/common/role_words.h"
#include "ui/common/text_label.h"
#include "ui/renewals/ending_list_view.h"
#include "ui/renewals/ending_panel.h"
#include "ui/renewals/ending_table.h"
#include "ui/renewals/ending_time_line.h"
#include "ui/renewals/renewals_export.h"
#include "ui/renewals/renewals_filter_bar.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHideEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

const QString showKey = u"renewals/show"_s;
const QString daysKey = u"renewals/days"_s;

} // namespace

RenewalsPage::RenewalsPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_accounts(services.accounts)
    , m_preferences(services.preferences)
    , m_portal(services.portal)
    , m_model(std::make_unique<RenewalsViewModel>(services.board, services.plan))
    , m_bar(new MessageBar)
    , m_header(new PageHeader)
    , m_undo(pushButton(u"undo"_s))
    , m_redo(pushButton(u"redo"_s))
    , m_export(pushButton(u"export"_s))
    , m_undoAction(new QAction(this))
    , m_redoAction(new QAction(this))
    , m_timeLine(new EndingTimeLine)
    , m_filter(new RenewalsFilterBar(*m_model))
    , m_definition(new TextLabel(TextSize::Caption, Tone::Muted))
    , m_stack(new QStackedWidget)
    , m_splitter(new QSplitter)
    , m_list(new EndingListView(m_model->list()))
    , m_panel(new EndingPanel(*m_model, services.board, services.clock))
    , m_empty(new EmptyState)
    , m_exporter(new RenewalsExport(services.clock, services.prompts, this))
{
    build();
    buildBody();
    makeActions();
    connectParts();
    connectMessages();
    restore(services.preferences);
    orderFocus();
    retranslate();
    refreshPortal();
    showRights();
    m_model->refresh();
}

RenewalsPage::~RenewalsPage()
{
    delete m_splitter; // list and panel read the model until they are gone
}

void RenewalsPage::build()
{
    setObjectName(u"renewalsPage"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_bar->setObjectName(u"renewalsMessage"_s);
    m_undo->setObjectName(u"undoMark"_s);
    m_redo->setObjectName(u"redoMark"_s);
    m_export->setObjectName(u"exportRenewals"_s);
    m_definition->setObjectName(u"urgentDefinition"_s);
    for (QPushButton *button : {m_undo, m_redo, m_export})
        m_header->addAction(button);
    m_definition->setWordWrap(true);
    m_definition->setContentsMargins(16, 0, 16, 8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_header);
    column->addWidget(m_timeLine);
    column->addWidget(m_filter);
    column->addWidget(m_definition);
    column->addWidget(new Hairline);
    column->addWidget(m_stack, 1);
}

void RenewalsPage::buildBody()
{
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
}

void RenewalsPage::makeActions()
{
    m_undoAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_redoAction->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    for (QAction *action : {m_undoAction, m_redoAction}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_undoAction, &QAction::triggered, m_model.get(), &RenewalsViewModel::undo);
    connect(m_redoAction, &QAction::triggered, m_model.get(), &RenewalsViewModel::redo);
    connect(m_undo, &QPushButton::clicked, m_undoAction, &QAction::trigger);
    connect(m_redo, &QPushButton::clicked, m_redoAction, &QAction::trigger);
    for (QPushButton *button : m_panel->actButtons()) {
        m_acts << new QAction(m_list);
        connect(m_acts.last(), &QAction::triggered, button, &QPushButton::click);
    }
    m_list->addActions(m_acts);
    connect(m_panel, &EndingPanel::actsChanged, this, &RenewalsPage::refreshActs);
}

void RenewalsPage::refreshActs()
{
    const QList<QPushButton *> buttons = m_panel->actButtons();
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        const QPushButton *button = buttons.at(i);
        const QString name = button->accessibleName();
        m_acts.at(i)->setText(name.isEmpty() ? button->text() : name);
        m_acts.at(i)->setEnabled(button->isEnabled() && !m_panel->isFormOpen());
        m_acts.at(i)->setVisible(button->isVisibleTo(m_panel) || m_panel->isFormOpen());
    }
}

void RenewalsPage::connectParts()
{
    RenewalsViewModel *model = m_model.get();
    connect(model, &RenewalsViewModel::changed, this, &RenewalsPage::refresh);
    connect(m_timeLine, &EndingTimeLine::spanChosen, model, &RenewalsViewModel::setSpan);
    connect(m_filter, &RenewalsFilterBar::downPressed, this, [this] {
        m_list->setFocus(Qt::OtherFocusReason);
        m_list->chooseFirst();
    });
    connect(m_list, &EndingListView::choiceChanged, this, [this] { m_panel->showTerms(m_list->chosenTerms()); });
    connect(m_list, &EndingListView::copyRequested, this, &RenewalsPage::copySelection);
    connect(m_list, &TenantryTreeView::rowActivated, this, [this](const QModelIndex &row) {
        if (const EndingTerm *term = m_model->list().termAt(row))
            Q_EMIT subscriptionRequested(term->customerKey, term->subscriptionKey);
    });
    connect(m_panel, &EndingPanel::formClosed, m_list, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_panel, &EndingPanel::portalRequested, this, [this] { Q_EMIT portalRequested(m_portal); });
    connect(m_export, &QPushButton::clicked, this, &RenewalsPage::exportShown);
    connect(m_empty, &EmptyState::mainRequested, this, &RenewalsPage::emptyMain);
    connect(m_empty, &EmptyState::otherRequested, this, &RenewalsPage::customersRequested);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_splitterRemembered = true; });
    for (const auto changed : {&Accounts::changed, &Accounts::currentChanged})
        connect(&m_accounts, changed, this, &RenewalsPage::showRights);
    connect(&m_accounts, &Accounts::currentChanged, this, [this] {
        m_bar->clear();
        m_panel->closeForm();
        m_model->forget();
        refreshPortal();
    });
}

// What the role may not do is disabled, and says why; marks of one's own stay.
void RenewalsPage::showRights()
{
    m_panel->setChangesRefused(roleRefusal(m_accounts, Deed::ChangeSubscription));
}

void RenewalsPage::connectMessages()
{
    RenewalsViewModel *model = m_model.get();
    connect(model, &RenewalsViewModel::acted, this, &RenewalsPage::tell);
    connect(model, &RenewalsViewModel::failed, this, [this](const Error &error) { tellError(error, false); });
    connect(model, &RenewalsViewModel::readingFailed, this, [this](const Error &error) { tellError(error, true); });
    connect(m_bar, &MessageBar::linkActivated, this, &RenewalsPage::barLink);
    connect(m_exporter, &RenewalsExport::written, this, &RenewalsPage::tellExported);
    connect(m_exporter, &RenewalsExport::failed, this, [this](const Error &error) { tellError(error, false); });
}

// As it is read: actions of the title, time line, filters, list, what belongs to the chosen terms.
void RenewalsPage::orderFocus()
{
    QList<QWidget *> order{m_undo, m_redo, m_export, m_timeLine};
    order += m_filter->focusOrder();
    order += m_list;
    order += m_panel->focusOrder();
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

// --- remembered

void RenewalsPage::restore(Preferences &preferences)
{
    if ((new RememberedLayout(preferences, u"renewals/columns"_s, m_list->header()))->restored())
        m_list->widthsAreRemembered();
    m_splitterRemembered = (new RememberedLayout(preferences, u"renewals/splitter"_s, m_splitter))->restored();
    bool known = false;
    const int show = preferences.value(showKey).toInt(&known);
    const int days = preferences.value(daysKey).toInt(); // before anything is kept
    if (known && show >= 0 && show <= static_cast<int>(EndingQuery::Show::Urgent))
        m_model->setShow(static_cast<EndingQuery::Show>(show));
    if (days == 30 || days == 120 || days == 365)
        m_model->setDays(days);
}

void RenewalsPage::keep()
{
    const QString show = QString::number(static_cast<int>(m_model->wish().show));
    const QString days = QString::number(m_model->wish().days);
    if (m_preferences.value(showKey) != show)
        m_preferences.setValue(showKey, show);
    if (m_preferences.value(daysKey) != days)
        m_preferences.setValue(daysKey, days);
}

// A panel beside the list needs room for both; below that it stands under the list.
void RenewalsPage::fitSplitter()
{
    const int pane = m_panel->usualWidth();
    const Qt::Orientation wanted =
        width() < pane + fontMetrics().averageCharWidth() * 80 ? Qt::Vertical : Qt::Horizontal;
    const bool turned = wanted != m_splitter->orientation();
    if (turned)
        m_splitter->setOrientation(wanted);
    if (m_splitterRemembered && !turned)
        return;
    if (wanted == Qt::Horizontal)
        m_splitter->setSizes({width() - pane, pane});
    else if (turned)
        m_splitter->setSizes({m_stack->height() / 2, m_stack->height() / 2});
}

void RenewalsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitSplitter();
}

// --- showing

void RenewalsPage::refresh()
{
    m_timeLine->setBins(m_model->bins());
    m_timeLine->setSpan(m_model->wish().span);
    m_filter->refresh();
    refreshHeader();
    refreshBody();
    keep();
    if (const int open = m_model->summary().open; open != m_alerts) {
        m_alerts = open;
        Q_EMIT alertsChanged(open);
    }
}

void RenewalsPage::refreshBody()
{
    const bool any = m_model->list().rowCount() > 0;
    const bool empty = !any && m_model->reader().isComplete() && m_model->summaryRead();
    m_stack->setCurrentWidget(empty && !m_panel->isFormOpen() ? static_cast<QWidget *>(m_empty) : m_splitter);
    if (empty)
        refreshEmpty();
}

// Where the account lives at the provider; a sample or a sandbox has nothing there.
void RenewalsPage::refreshPortal()
{
    const std::optional<Account> account = m_accounts.current();
    const bool live = account && account->environment == Environment::Production;
    m_panel->setPortalOffered(live && m_portal.isValid() && m_portal.scheme() == u"https"_s);
}

void RenewalsPage::entered()
{
    m_model->refresh();
    if (!isVisible() || m_stack->currentWidget() != m_splitter || m_panel->isFormOpen())
        return;
    m_list->setFocus(Qt::OtherFocusReason);
    m_list->chooseFirst();
}

void RenewalsPage::showTerm(qint64 subscriptionKey, QDate end)
{
    m_panel->closeForm();
    if (m_model->list().rowOf(subscriptionKey) < 0) {
        m_filter->search()->clear();
        m_model->setSearch({});
        m_model->setShow(EndingQuery::Show::Everything);
        m_model->setSpan(DaySpan{end, end});
    }
    m_model->whenComplete([this, subscriptionKey] {
        const int row = m_model->list().rowOf(subscriptionKey);
        if (row < 0)
            return;
        m_list->setCurrentIndex(m_model->list().index(row, 0));
        m_list->setFocus(Qt::OtherFocusReason);
    });
}

void RenewalsPage::focusSearch()
{
    m_filter->search()->setFocus(Qt::ShortcutFocusReason);
    m_filter->search()->selectAll();
}

void RenewalsPage::copySelection()
{
    QList<EndingTerm> terms = m_list->chosenTerms();
    if (terms.isEmpty())
        terms = m_model->list().terms(); // nothing chosen: everything shown
    if (!terms.isEmpty())
        QGuiApplication::clipboard()->setText(endingClipboard(endingTable(terms, EndingFigures::Local)));
}

// All that the filters let through, also what the list has not read yet.
void RenewalsPage::exportShown()
{
    m_exporter->run([this](const std::function<void(const QList<EndingTerm> &)> &task) {
        m_model->whenComplete([this, task] { task(m_model->reader().found()); });
    });
}

void RenewalsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return Page::keyPressEvent(event);
    if (!m_model->wish().search.isEmpty())
        m_model->setSearch({});
    else if (m_model->wish().span)
        m_model->setSpan(std::nullopt);
    else
        return Page::keyPressEvent(event);
    event->accept();
}

// On another screen the plan may change; Undo would then take back something else.
void RenewalsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (!event->spontaneous() && m_link == Link::Undo) {
        m_link = Link::None;
        m_bar->clear();
    }
}

void RenewalsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fitSplitter();
}

} // namespace tenantry
