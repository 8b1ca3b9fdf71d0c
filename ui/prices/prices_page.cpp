// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prices/prices_page.h"

#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/common/error_text.h"
#include "ui/common/hairline.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/common/prompts.h"
#include "ui/common/scroll_column.h"
#include "ui/common/tenantry_tree_view.h"
#include "ui/common/text_label.h"
#include "ui/prices/price_import_panel.h"
#include "ui/prices/price_words.h"
#include "ui/prices/sale_rule_form.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

void asTable(TenantryTreeView *view, QAbstractItemModel *model, int rows)
{
    view->setModel(model);
    view->setRootIsDecorated(false);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setFrameShape(QFrame::NoFrame);
    view->setTabKeyNavigation(false);
    view->setFixedHeight((view->fontMetrics().height() + 10) * (rows + 1));
    view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    view->header()->setFocusPolicy(Qt::NoFocus);
}

QHBoxLayout *rowOf(const QList<QPushButton *> &buttons)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton *button : buttons)
        row->addWidget(button);
    row->addStretch(1);
    return row;
}

} // namespace

PricesPage::PricesPage(const Parts &parts, Prompts &prompts, QWidget *parent)
    : Page(parent)
    , m_model(parts.prices, parts.directory)
    , m_importing(parts.prices, parts.clock)
    , m_prompts(prompts)
    , m_bar(new MessageBar)
    , m_header(new PageHeader)
    , m_undo(pushButton(u"undo"_s))
    , m_redo(pushButton(u"redo"_s))
    , m_open(pushButton(u"folder"_s))
    , m_close(pushButton())
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_import(new PriceImportPanel(m_importing))
    , m_form(new SaleRuleForm(m_model))
    , m_listsHeadline(new TextLabel(TextSize::Section))
    , m_lists(new TenantryTreeView)
    , m_remove(pushButton())
    , m_changesText(new TextLabel)
    , m_changes(new TenantryTreeView)
    , m_rulesHeadline(new TextLabel(TextSize::Section))
    , m_rulesHint(new TextLabel(TextSize::Body, Tone::Muted))
    , m_rules(new TenantryTreeView)
    , m_addRule(pushButton(u"plus"_s))
    , m_editRule(pushButton())
    , m_removeRule(pushButton())
{
    build();
    connectParts();
    orderFocus();
    retranslate();
}

PricesPage::~PricesPage()
{
    delete m_stack; // its views read the models until they are gone
    m_stack = nullptr;
}

void PricesPage::build()
{
    setObjectName(u"pricesPage"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_undo->setObjectName(u"undoPrices"_s);
    m_redo->setObjectName(u"redoPrices"_s);
    m_open->setObjectName(u"openPrices"_s);
    m_close->setObjectName(u"closePrices"_s);
    m_lists->setObjectName(u"priceLists"_s);
    m_changes->setObjectName(u"priceChanges"_s);
    m_rules->setObjectName(u"saleRules"_s);
    m_remove->setObjectName(u"removeList"_s);
    m_addRule->setObjectName(u"addRule"_s);
    m_editRule->setObjectName(u"editRule"_s);
    m_removeRule->setObjectName(u"removeRule"_s);
    for (QPushButton *action : {m_undo, m_redo, m_open, m_close})
        m_header->addAction(action);
    m_overview = buildOverview();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_overview);
    m_stack->addWidget(m_import);
    m_stack->addWidget(m_form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_header);
    column->addWidget(new Hairline);
    column->addWidget(m_stack, 1);
}

QWidget *PricesPage::buildOverview()
{
    asTable(m_lists, m_model.lists(), 5);
    asTable(m_changes, m_model.differences(), 6);
    asTable(m_rules, m_model.rules(), 6);
    m_rulesHint->setWrapping(true);
    m_changesText->setWrapping(true);
    auto *scroll = new ScrollColumn;
    QVBoxLayout *column = scroll->column();
    column->addWidget(m_listsHeadline);
    column->addWidget(m_lists);
    column->addLayout(rowOf({m_remove}));
    scroll->addNarrow(m_changesText);
    column->addWidget(m_changes);
    column->addWidget(new Hairline);
    column->addWidget(m_rulesHeadline);
    scroll->addNarrow(m_rulesHint);
    column->addWidget(m_rules);
    column->addLayout(rowOf({m_addRule, m_editRule, m_removeRule}));
    column->addStretch(1);
    return scroll;
}

void PricesPage::connectParts()
{
    connect(&m_model, &PricesViewModel::changed, this, &PricesPage::refresh);
    connect(&m_model, &PricesViewModel::failed, this, &PricesPage::tell);
    connect(&m_importing, &PriceImportViewModel::looked, this, [this] {
        if (showsImport())
            return;
        m_stack->setCurrentWidget(m_import);
        m_import->takeFocus();
        refresh();
    });
    connect(&m_importing, &PriceImportViewModel::imported, this, &PricesPage::tellImported);
    connect(&m_importing, &PriceImportViewModel::failed, this, &PricesPage::tell);
    connect(&m_importing, &PriceImportViewModel::unreadable, this, [this](const QString &sentence) {
        showOverview();
        m_bar->showMessage(MessageBar::Severity::Trouble, sentence);
    });
    connect(m_import, &PriceImportPanel::backRequested, this, &PricesPage::leaveImport);
    connect(m_form, &SaleRuleForm::closed, this, &PricesPage::showOverview);
    connect(m_open, &QPushButton::clicked, this, &PricesPage::chooseFile);
    connect(m_empty, &EmptyState::mainRequested, this, &PricesPage::chooseFile);
    connect(m_empty, &EmptyState::otherRequested, m_addRule, &QPushButton::click);
    connect(m_close, &QPushButton::clicked, this, &PricesPage::closed);
    connect(m_undo, &QPushButton::clicked, &m_model, &PricesViewModel::undo);
    connect(m_redo, &QPushButton::clicked, &m_model, &PricesViewModel::redo);
    connect(m_remove, &QPushButton::clicked, this, &PricesPage::askToRemoveList);
    connect(m_addRule, &QPushButton::clicked, this, [this] {
        m_stack->setCurrentWidget(m_form);
        m_form->startNew();
        refresh();
    });
    connect(m_editRule, &QPushButton::clicked, this, &PricesPage::editRule);
    connect(m_rules, &TenantryTreeView::rowActivated, this, &PricesPage::editRule);
    connect(m_removeRule, &QPushButton::clicked, this, [this] { m_model.removeRule(m_rules->currentIndex().row()); });
    connect(m_lists->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { m_model.chooseList(now.row()); });
    connect(m_rules->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PricesPage::refresh);
}

void PricesPage::orderFocus()
{
    const QList<QWidget *> order{m_undo,    m_redo,  m_open,    m_close,    m_lists,     m_remove,
                                 m_changes, m_rules, m_addRule, m_editRule, m_removeRule};
    for (qsizetype place = 1; place < order.size(); ++place)
        setTabOrder(order.at(place - 1), order.at(place));
}

bool PricesPage::showsEmpty() const
{
    return m_stack->currentWidget() == m_empty;
}

bool PricesPage::showsImport() const
{
    return m_stack->currentWidget() == m_import;
}

void PricesPage::entered()
{
    QWidget *first = showsEmpty() ? static_cast<QWidget *>(m_empty->mainButton()) : m_lists;
    first->setFocus(Qt::OtherFocusReason);
}

void PricesPage::copySelection()
{
    for (TenantryTreeView *view : {m_lists, m_changes, m_rules}) {
        if (view->hasFocus())
            view->copySelection();
    }
}

// --- acting

void PricesPage::chooseFile()
{
    //: title of the file dialog
    m_prompts.openFile(this, tr("Import a price list"),
                       //: kind of file in the file dialog; keep what is in parentheses
                       tr("Tables (*.xlsx *.csv *.tsv *.txt)"), [this](const QString &path) {
                           if (path.isEmpty())
                               return;
                           m_bar->clear();
                           m_importing.open(path);
                       });
}

void PricesPage::askToRemoveList()
{
    const int row = m_lists->currentIndex().row();
    const PriceListInfo *list = m_model.lists()->rowAt(row);
    if (!list)
        return;
    Decision decision;
    //: question before a price list is taken out of force; %1 is a list, %2 a month such as December 2026
    decision.headline =
        tr("Take “%1” of %2 out of force?").arg(pricewords::listName(*list), pricewords::month(list->month));
    //: question before a price list is taken out of force
    decision.text = tr("Costs, sale prices and renewals no longer use it. It can be undone.");
    //: button: the price list is no longer used
    decision.goOn = tr("Take out");
    //: button: the price list stays
    decision.goBack = tr("Keep it");
    m_prompts.decide(this, decision, [this, row](bool goOn) {
        if (goOn)
            m_model.removeList(row);
    });
}

void PricesPage::leaveImport()
{
    m_importing.close();
    showOverview();
}

void PricesPage::leaveAll()
{
    m_bar->clear();
    leaveImport();
}

void PricesPage::showOverview()
{
    m_stack->setCurrentWidget(m_overview);
    refresh();
    entered();
}

void PricesPage::editRule()
{
    const SaleRuleRow *row = m_model.rules()->rowAt(m_rules->currentIndex().row());
    if (!row)
        return;
    m_stack->setCurrentWidget(m_form);
    m_form->edit(*row);
    refresh();
}

void PricesPage::tellImported(const ImportedPrices &done)
{
    showOverview();
    const QString name = pricewords::listName(done.list);
    const QString month = pricewords::month(done.list.month);
    if (!done.changed) {
        //: after an import; %1 is a list, %2 a month
        m_bar->showMessage(MessageBar::Severity::Info,
                           tr("“%1” of %2 was in force already; nothing changed.").arg(name, month));
        return;
    }
    //: after an import; %n prices, %1 is a list, %2 a month
    m_bar->showMessage(MessageBar::Severity::Good,
                       tr("%Ln price(s) imported: “%1” of %2.", nullptr, done.list.rows).arg(name, month));
}

void PricesPage::tell(const Error &error)
{
    const ErrorText why = errorText(error);
    m_bar->showMessage(MessageBar::Severity::Trouble, why.full());
    m_bar->setDetail(why.detail);
}

// --- showing

void PricesPage::refresh()
{
    if (!m_stack)
        return;
    const bool nothing = m_model.isRead() && m_model.lists()->rowCount() == 0 && m_model.rules()->rowCount() == 0;
    const bool beside = showsImport() || m_stack->currentWidget() == m_form;
    if (!beside)
        m_stack->setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty) : m_overview);
    const bool list = m_lists->currentIndex().isValid();
    const bool rule = m_rules->currentIndex().isValid();
    m_undo->setEnabled(m_model.canUndo());
    m_redo->setEnabled(m_model.canRedo());
    for (QPushButton *action : {m_undo, m_redo, m_open})
        action->setVisible(!beside);
    m_remove->setEnabled(list);
    m_editRule->setEnabled(rule);
    m_removeRule->setEnabled(rule);
    m_changesText->setText(m_model.differencesText());
    m_changesText->setVisible(list);
    m_changes->setVisible(m_model.hasDifferences());
    m_header->setCaption(showsImport() ? m_importing.file().name : QString());
}

void PricesPage::retranslate()
{
    //: title of the screen with price lists and sale prices
    m_header->setTitle(tr("Prices"));
    //: prices: button
    m_undo->setText(tr("Undo"));
    //: prices: button
    m_redo->setText(tr("Redo"));
    //: prices: button, a file dialog follows
    m_open->setText(tr("Import…"));
    //: prices: button, back to where one came from
    m_close->setText(tr("Close"));
    //: prices: section
    m_listsHeadline->setText(tr("Price lists"));
    //: prices: name of the table for screen readers
    m_lists->setAccessibleName(tr("Price lists"));
    //: prices: button, a question follows
    m_remove->setText(tr("Take out of force…"));
    //: prices: name of the table for screen readers
    m_changes->setAccessibleName(tr("Prices that change"));
    //: prices: section
    m_rulesHeadline->setText(tr("Sale prices"));
    //: prices: below the section's title
    m_rulesHint->setText(tr("What a customer pays per seat: the customer's own rule, else the one for all others."));
    //: prices: name of the table for screen readers
    m_rules->setAccessibleName(tr("Sale prices"));
    //: prices: button
    m_addRule->setText(tr("Add…"));
    //: prices: button
    m_editRule->setText(tr("Edit…"));
    //: prices: button, can be undone
    m_removeRule->setText(tr("Remove"));
    //: prices: headline while there is neither a list nor a rule
    m_empty->setContent(
        u"note"_s, tr("No prices yet"),
        //: prices: text while there is neither a list nor a rule
        tr("Import the price list of this month and, from its first day on, that of next month: changes "
           "and renewals then show what they cost. With sale prices they show the margin too."));
    //: prices: button while there is nothing
    m_empty->setActions(tr("Import a price list…"),
                        //: prices: other button while there is nothing
                        tr("Add a sale price…"));
    m_model.retranslate();
    refresh();
}

void PricesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return Page::keyPressEvent(event);
    if (showsImport())
        leaveImport();
    else if (m_stack->currentWidget() == m_overview || showsEmpty())
        Q_EMIT closed();
}

void PricesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tenantry
