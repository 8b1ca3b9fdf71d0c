// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/wizard_view.h"

#include "ui/common/buttons.h"
#include "ui/common/error_text.h"
#include "ui/common/format.h"
#include "ui/common/hairline.h"
#include "ui/common/message_bar.h"
#include "ui/common/state_label.h"
#include "ui/orders/agreement_page.h"
#include "ui/orders/customer_page.h"
#include "ui/orders/field_words.h"
#include "ui/orders/offer_page.h"
#include "ui/orders/order_wizard_view_model.h"
#include "ui/orders/review_page.h"
#include "ui/orders/scenario_page.h"
#include "ui/orders/status_page.h"
#include "ui/orders/tenant_page.h"
#include "ui/orders/wizard_sidebar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

WizardView::WizardView(OrderWizardViewModel &wizard, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_wizard(wizard)
    , m_bar(new MessageBar)
    , m_stack(new QStackedWidget)
    , m_saving(new StateLabel)
    , m_close(pushButton())
    , m_back(pushButton())
    , m_next(mainButton())
    , m_sidebar(new WizardSidebar(wizard))
{
    addPage(WizardPage::Scenario, new ScenarioPage(wizard));
    addPage(WizardPage::Customer, new CustomerPage(wizard));
    addPage(WizardPage::Tenant, new TenantPage(wizard));
    addPage(WizardPage::Offer, new OfferPage(wizard));
    addPage(WizardPage::Agreement, new AgreementPage(wizard));
    addPage(WizardPage::Review, new ReviewPage(wizard));
    addPage(WizardPage::Status, new StatusPage(wizard, prompts));
    auto *work = new Ground(QPalette::Base);
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    column->addWidget(new Hairline);
    column->addWidget(buildFooter());
    auto *frame = new Ground(QPalette::Window);
    auto *frameColumn = new QVBoxLayout(frame);
    frameColumn->setContentsMargins(0, 0, 0, 0);
    frameColumn->addWidget(m_sidebar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(frame);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(work, 1);
    connect(&m_wizard, &OrderWizardViewModel::changed, this, &WizardView::refreshSoon);
    connect(&m_wizard, &OrderWizardViewModel::currentChanged, this, &WizardView::showCurrent);
    connect(&m_wizard, &OrderWizardViewModel::fieldWanted, this, &WizardView::wantField);
    retranslate();
    showCurrent();
}

void WizardView::addPage(WizardPage id, WizardPageWidget *page)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    page->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    m_stack->addWidget(area);
    m_pages.insert(id, page);
    m_areas.insert(id, area);
}

QWidget *WizardView::buildFooter()
{
    m_close->setObjectName(u"closeWizard"_s);
    m_back->setObjectName(u"back"_s);
    m_next->setObjectName(u"next"_s);
    auto *footer = new Ground(QPalette::Window);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(24, 10, 16, 10);
    row->setSpacing(8);
    row->addWidget(m_saving, 0, Qt::AlignVCenter);
    row->addStretch(1);
    row->addWidget(m_close);
    row->addSpacing(12);
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(m_close, &QPushButton::clicked, &m_wizard, &OrderWizardViewModel::closeKeepingDraft);
    connect(m_back, &QPushButton::clicked, &m_wizard, &OrderWizardViewModel::back);
    connect(m_next, &QPushButton::clicked, this, &WizardView::goOn);
    return footer;
}

void WizardView::goOn()
{
    if (m_wizard.current() == WizardPage::Review)
        m_wizard.place();
    else if (m_wizard.current() == WizardPage::Status)
        Q_EMIT newOrderRequested();
    else
        m_wizard.next();
}

void WizardView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || event->isAutoRepeat()) { // a key held down must not run through the pages
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
    if (auto *button = qobject_cast<QPushButton *>(focusWidget())) {
        button->click();
        return;
    }
    if (!m_pages.value(m_wizard.current())->enterPressed())
        goOn();
}

void WizardView::showCurrent()
{
    WizardPageWidget *page = m_pages.value(m_wizard.current());
    QScrollArea *area = m_areas.value(m_wizard.current());
    page->refresh();
    area->verticalScrollBar()->setValue(0);
    m_stack->setCurrentWidget(area);
    refresh();
    if (isVisible())
        page->focusFirst();
}

void WizardView::wantField(const QString &field)
{
    m_pages.value(m_wizard.current())->focusField(field);
}

// Many small changes come with one key; the list at the left and the footer follow once.
void WizardView::refreshSoon()
{
    if (std::exchange(m_refreshAsked, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_refreshAsked = false;
            refresh();
        },
        Qt::QueuedConnection);
}

void WizardView::refresh()
{
    m_sidebar->refresh();
    refreshFooter();
    refreshBar();
}

void WizardView::refreshBar()
{
    const bool review = m_wizard.current() == WizardPage::Review; // the page says it itself
    if (m_wizard.editor().isOpen() && m_wizard.editor().saving() == DraftEditor::Saving::Failed)
        m_bar->showMessage(MessageBar::Severity::Trouble, errorText(m_wizard.editor().error()).full());
    else if (m_wizard.editor().isOpen() && !review && !m_wizard.orderingRefused().isEmpty())
        m_bar->showMessage(MessageBar::Severity::Attention, m_wizard.orderingRefused());
    else
        m_bar->clear();
}

void WizardView::refreshFooter()
{
    const bool following = m_wizard.status().following();
    const bool review = m_wizard.current() == WizardPage::Review && !following;
    m_back->setVisible(!following);
    m_back->setEnabled(m_wizard.pageBefore().has_value() && !m_wizard.placing());
    m_saving->setVisible(!following);
    //: Order wizard, footer button of the status page: the order goes on by itself
    m_close->setText(following ? tr("&Close")
                               //: Order wizard, footer button: leaves the wizard, the draft stays
                               : tr("&Close, keep draft"));
    m_next->setEnabled(!review || m_wizard.mayPlace());
    m_next->setToolTip(review && !m_wizard.mayPlace() ? m_wizard.whyNotPlaceable() : QString());
    m_next->setAccessibleDescription(m_next->toolTip());
    if (following) {
        //: Order wizard, footer button of the status page
        m_next->setText(tr("&New order"));
    } else if (review) {
        //: Order wizard, footer button while the order is being put into the ledger
        m_next->setText(m_wizard.placing() ? tr("Placing…") : m_wizard.placeText());
    } else if (const std::optional<WizardPage> next = m_wizard.nextPage()) {
        //: Order wizard, footer button. %1 is the name of the next page
        m_next->setText(tr("&Next: %1").arg(pageName(*next)));
    }
    const DraftEditor &editor = m_wizard.editor();
    switch (editor.saving()) {
    case DraftEditor::Saving::Saved:
        if (editor.draft().savedAt.isValid()) {
            //: Order wizard, footer. %1 is a time of day
            m_saving->setState(
                {tr("Draft saved %1").arg(format::time(editor.draft().savedAt)), u"check-ring"_s, Tone::Muted});
        } else {
            //: Order wizard, footer: nothing has been entered yet
            m_saving->setState({tr("Saved as you go"), u"check-ring"_s, Tone::Muted});
        }
        break;
    case DraftEditor::Saving::Unsaved:
    case DraftEditor::Saving::Underway:
        //: Order wizard, footer: the last typing is being saved
        m_saving->setState({tr("Saving the draft…"), u"arc"_s, Tone::Muted});
        break;
    case DraftEditor::Saving::Failed:
        //: Order wizard, footer: the draft could not be written
        m_saving->setState({tr("The draft is not saved"), u"triangle"_s, Tone::Trouble});
        break;
    }
}

void WizardView::retranslate()
{
    //: Order wizard, footer button
    m_back->setText(tr("&Back"));
}

void WizardView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    refresh();
}

} // namespace tenantry
