// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seats/bulk_page.h"

#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/common/error_text.h"
#include "ui/common/format.h"
#include "ui/common/hairline.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/common/plain_text.h"
#include "ui/common/progress_row.h"
#include "ui/common/prompts.h"
#include "ui/common/text_label.h"
#include "ui/seats/bulk_row_pane.h"
#include "ui/seats/bulk_rule_bar.h"
#include "ui/seats/bulk_table_model.h"
#include "ui/seats/bulk_table_view.h"
#include "ui/seats/bulk_words.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

BulkPage::BulkPage(BulkViewModel::Parts parts, Prompts &prompts, QWidget *parent)
    : Page(parent)
    , m_bulk(parts)
    , m_prompts(prompts)
    , m_model(new BulkTableModel(m_bulk, this))
    , m_bar(new MessageBar)
    , m_header(new PageHeader)
    , m_open(pushButton(u"folder"_s))
    , m_paste(pushButton(u"copy"_s))
    , m_rule(new BulkRuleBar(m_bulk))
    , m_columns(new BulkColumnsBar(m_bulk))
    , m_stack(new QStackedWidget)
    , m_view(new BulkTableView(m_bulk, *m_model))
    , m_empty(new EmptyState)
    , m_pane(new BulkRowPane(m_bulk))
    , m_progress(new ProgressRow)
    , m_counts(new TextLabel)
    , m_rest(pushButton())
    , m_close(pushButton())
    , m_add(mainButton())
{
    build();
    connectParts();
    orderFocus();
    reword();
    m_pane->showRow(-1);
}

BulkPage::~BulkPage()
{
    delete m_stack; // the view reads the model until it is gone
    m_stack = nullptr;
}

void BulkPage::build()
{
    setObjectName(u"bulkPage"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_open->setObjectName(u"openTable"_s);
    m_paste->setObjectName(u"pasteTable"_s);
    m_rest->setObjectName(u"checkRest"_s);
    m_close->setObjectName(u"closeBulk"_s);
    m_add->setObjectName(u"addBulkToPlan"_s);
    m_counts->setObjectName(u"bulkCounts"_s);
    m_header->addAction(m_open);
    m_header->addAction(m_paste);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *footer = new Ground(QPalette::Window);
    auto *buttons = new QHBoxLayout(footer);
    buttons->setContentsMargins(16, 8, 16, 8);
    buttons->setSpacing(8);
    buttons->addWidget(m_counts, 1);
    buttons->addWidget(m_rest);
    buttons->addWidget(m_close);
    buttons->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_header);
    column->addWidget(m_rule);
    column->addWidget(m_columns);
    column->addWidget(new Hairline);
    column->addWidget(m_stack, 1);
    column->addWidget(new Hairline);
    column->addWidget(m_pane);
    column->addWidget(m_progress);
    column->addWidget(footer);
}

void BulkPage::connectParts()
{
    connect(&m_bulk, &BulkViewModel::changed, this, &BulkPage::refresh);
    connect(&m_bulk, &BulkViewModel::reset, this, &BulkPage::refresh);
    connect(&m_bulk, &BulkViewModel::added, this, &BulkPage::tellAdded);
    connect(&m_bulk, &BulkViewModel::failed, this, &BulkPage::tell);
    connect(m_view, &BulkTableView::rowChosen, m_pane, &BulkRowPane::showRow);
    connect(m_view, &TenantryTreeView::rowActivated, m_pane, &BulkRowPane::focusField);
    connect(m_pane, &BulkRowPane::nextRequested, this, &BulkPage::next);
    connect(m_pane, &BulkRowPane::listRequested, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_rule, &BulkRuleBar::submitted, this, [this] {
        if (m_bulk.mayPut())
            m_bulk.put();
    });
    connect(m_open, &QPushButton::clicked, this, &BulkPage::chooseFile);
    connect(m_paste, &QPushButton::clicked, this, &BulkPage::paste);
    connect(m_empty, &EmptyState::mainRequested, this, &BulkPage::chooseFile);
    connect(m_empty, &EmptyState::otherRequested, this, &BulkPage::paste);
    connect(m_progress, &ProgressRow::cancelRequested, &m_bulk, &BulkViewModel::stopJudging);
    connect(m_rest, &QPushButton::clicked, &m_bulk, &BulkViewModel::judgeRest);
    connect(m_close, &QPushButton::clicked, this, &BulkPage::mayLeave);
    connect(m_add, &QPushButton::clicked, &m_bulk, &BulkViewModel::put);
    connect(m_bar, &MessageBar::linkActivated, this, [this] {
        m_told = false;
        m_bar->clear();
        refreshMessage();
    });
    auto *pasting = new QAction(this);
    pasting->setShortcut(QKeySequence::Paste);
    pasting->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(pasting);
    connect(pasting, &QAction::triggered, this, &BulkPage::paste);
}

// As it is read: what is opened, the rule or the columns, the lines, the chosen line, the way on.
void BulkPage::orderFocus()
{
    QList<QWidget *> order{m_open, m_paste};
    order += {m_rule->addChoice(), m_rule->setChoice(), m_rule->assignedChoice(), m_rule->number()};
    for (const auto column : {BulkTable::Subscription, BulkTable::Customer, BulkTable::Product, BulkTable::Seats})
        order += m_columns->column(column);
    order += {m_view, m_empty->mainButton(), m_empty->otherButton()};
    order += m_pane->focusOrder();
    order += {m_rest, m_close, m_add};
    for (qsizetype place = 1; place < order.size(); ++place)
        setTabOrder(order.at(place - 1), order.at(place));
}

void BulkPage::openSelection(const QList<BulkLine> &chosen)
{
    m_told = false;
    m_bar->clear();
    m_bulk.openSelection(chosen);
    m_rule->refresh();
    m_rule->takeFocus();
}

void BulkPage::openImport()
{
    m_told = false;
    m_bar->clear();
    m_bulk.close();
    m_empty->mainButton()->setFocus(Qt::OtherFocusReason);
}

void BulkPage::leave()
{
    m_bulk.close();
    Q_EMIT closed();
}

// What was mended is not lost by a slip.
void BulkPage::ifDiscarded(std::function<void()> then)
{
    if (!m_bulk.hasEntries()) {
        then();
        return;
    }
    Decision decision;
    //: question before corrected lines of seat changes are dropped
    decision.headline = tr("Discard what you corrected?");
    //: question before corrected lines of seat changes are dropped
    decision.text = tr("Lines were corrected, chosen or left out here. They are not in the plan yet.");
    //: button: drops the corrected lines
    decision.goOn = tr("Discard");
    //: button: goes back to the corrected lines
    decision.goBack = tr("Keep them");
    decision.destructive = true;
    m_prompts.decide(this, decision, [then = std::move(then)](bool goOn) {
        if (goOn)
            then();
    });
}

void BulkPage::mayLeave()
{
    ifDiscarded([this] { leave(); });
}

void BulkPage::entered()
{
    if (m_bulk.source() == BulkViewModel::Source::Selection)
        m_rule->takeFocus();
    else if (m_bulk.source() == BulkViewModel::Source::Nothing)
        m_empty->mainButton()->setFocus(Qt::OtherFocusReason);
    else
        m_view->setFocus(Qt::OtherFocusReason);
}

void BulkPage::copySelection()
{
    m_view->copySelection();
}

void BulkPage::chooseFile()
{
    //: title of the file dialog
    const QString title = tr("Import seat changes");
    //: kind of file in the file dialog; keep what is in parentheses
    const QString kind = tr("Tables (*.xlsx *.csv *.tsv *.txt)");
    ifDiscarded([this, title, kind] {
        m_prompts.openFile(this, title, kind, [this](const QString &path) {
            if (!path.isEmpty())
                take([path](BulkViewModel &bulk) { bulk.openFile(path); });
        });
    });
}

void BulkPage::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty() || m_bulk.source() == BulkViewModel::Source::Selection)
        return;
    ifDiscarded([this, text] { take([text](BulkViewModel &bulk) { bulk.openText(text); }); });
}

void BulkPage::take(const std::function<void(BulkViewModel &)> &open)
{
    m_told = false;
    m_bar->clear();
    open(m_bulk);
    m_view->setFocus(Qt::OtherFocusReason);
}

void BulkPage::next()
{
    const int row = m_bulk.nextToClear(m_view->currentRow());
    if (row < 0) {
        m_add->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_view->chooseRow(row);
    m_pane->focusField();
}

// --- showing

void BulkPage::refresh()
{
    if (!m_stack)
        return;
    const bool table = m_bulk.source() == BulkViewModel::Source::Table;
    const bool selection = m_bulk.source() == BulkViewModel::Source::Selection;
    const bool lines = !m_bulk.rows().empty();
    m_open->setVisible(table);
    m_paste->setVisible(table);
    m_rule->setVisible(selection);
    m_columns->setVisible(table && !m_bulk.isReading());
    if (table)
        m_columns->refresh();
    m_stack->setCurrentWidget(table || selection ? static_cast<QWidget *>(m_view) : m_empty);
    if (lines && m_view->currentRow() < 0)
        m_view->chooseRow(0);
    m_pane->showRow(lines ? m_view->currentRow() : -1);
    const BulkCounts counts = m_bulk.counts();
    m_counts->setText(lines ? bulkwords::counts(counts) : QString());
    //: button: puts so many seat changes into the plan; nothing is sent yet
    m_add->setText(tr("Add %Ln change(s) to the plan", nullptr, counts.taken));
    m_add->setEnabled(m_bulk.mayPut() && m_refused.isEmpty());
    m_add->setToolTip(plainToolTip(m_refused));
    m_add->setVisible(table || selection);
    m_rest->setVisible(lines && counts.waiting > 0 && !m_bulk.isJudging() && m_bulk.columnsSuffice());
    m_header->setCaption(table ? m_bulk.table().name : QString());
    refreshProgress();
    refreshMessage();
}

void BulkPage::setRefused(const QString &why)
{
    m_refused = why;
    refresh();
}

void BulkPage::refreshProgress()
{
    if (!m_bulk.isJudging()) {
        m_progress->finish();
        return;
    }
    const int all = static_cast<int>(m_bulk.rows().size());
    //: below the preview of many seat changes, while the rules are asked; %1 and %2 are numbers
    m_progress->setProgress(tr("%1 of %2 checked").arg(format::count(m_bulk.judged()), format::count(all)),
                            m_bulk.judged(), all);
}

void BulkPage::refreshMessage()
{
    if (m_told)
        return;
    const QString fault = bulkwords::tableFault(m_bulk.table());
    if (!m_refused.isEmpty())
        m_bar->showMessage(MessageBar::Severity::Attention, m_refused);
    else if (!fault.isEmpty())
        m_bar->showMessage(MessageBar::Severity::Trouble, fault);
    else if (!m_bulk.isReading() && !m_bulk.columnsSuffice())
        m_bar->showMessage(MessageBar::Severity::Attention,
                           //: import of seat changes: the headings were not recognised
                           tr("Choose which columns hold the seats and the subscription id, or customer and product."));
    else
        m_bar->clear();
}

void BulkPage::tellAdded(int changes, int left)
{
    //: message after seats of many subscriptions were put into the plan
    const QString done = tr("Added to the plan: %Ln change(s) of seats.", nullptr, changes);
    if (left == 0) {
        leave();
        Q_EMIT added(done);
        return;
    }
    m_told = true;
    //: message after seats of many subscriptions were put into the plan: so many lines are still here
    const QString rest = tr("%Ln line(s) are left to clear up.", nullptr, left);
    //: link on a message: takes it away
    m_bar->showMessage(MessageBar::Severity::Good, done + u' ' + rest, tr("Dismiss"));
}

void BulkPage::tell(const Error &error)
{
    m_told = true;
    const ErrorText why = errorText(error);
    //: link on a message: takes it away
    m_bar->showMessage(MessageBar::Severity::Trouble, why.full(), tr("Dismiss"));
    m_bar->setDetail(why.detail);
}

void BulkPage::reword()
{
    //: title of the screen where seats of many subscriptions are changed
    m_header->setTitle(tr("Change seats of several"));
    //: button: another table of seat changes
    m_open->setText(tr("Open another file…"));
    //: button: takes a table of seat changes from the clipboard
    m_paste->setText(tr("Paste"));
    //: button: goes on checking lines after it was stopped
    m_rest->setText(tr("Check the rest"));
    //: button: leaves without adding anything more to the plan
    m_close->setText(tr("Close"));
    //: import of seat changes: headline
    m_empty->setContent(u"plan"_s, tr("Import seat changes"),
                        //: import of seat changes: what is expected
                        tr("Open or paste a table with one line per subscription: its id, or customer and product, and "
                           "the seats. The first line names the columns. You see what each line would do before "
                           "anything is added to the plan."));
    //: import of seat changes: button
    m_empty->setActions(tr("Open a file…"),
                        //: import of seat changes: button
                        tr("Paste"));
    m_model->reword();
    m_view->reword();
    m_pane->reword();
    m_rule->reword();
    m_columns->reword();
    refresh();
}

void BulkPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        mayLeave();
    else
        Page::keyPressEvent(event);
}

void BulkPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

} // namespace tenantry
