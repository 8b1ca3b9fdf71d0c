// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/review_page.h"

#include "services/api/accounts.h"
#include "ui/common/error_text.h"
#include "ui/common/facts_grid.h"
#include "ui/common/field_frame.h"
#include "ui/common/format.h"
#include "ui/common/message_bar.h"
#include "ui/common/state_label.h"
#include "ui/common/tenantry_tree_view.h"
#include "ui/common/text_label.h"
#include "ui/orders/form_binding.h"
#include "ui/orders/offer_words.h"
#include "ui/orders/order_wizard_view_model.h"
#include "ui/orders/tenant_words.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

ReviewPage::ReviewPage(OrderWizardViewModel &wizard, QWidget *parent)
    : WizardPageWidget(parent)
    , m_wizard(wizard)
    , m_environment(new MessageBar)
    , m_trouble(new MessageBar)
    , m_facts(new FactsGrid)
    , m_tenant(new StateLabel)
    , m_lines(flatTable(u"reviewLines"_s))
    , m_totals(new TextLabel(TextSize::Total))
    , m_unknown(new TextLabel(TextSize::Body, Tone::Attention))
    , m_liability(new TextLabel(TextSize::Body, Tone::Muted))
    , m_purchaseOrder(new QLineEdit)
    , m_purchaseOrderFrame(new FieldFrame(m_purchaseOrder))
    , m_note(new QLineEdit)
    , m_noteFrame(new FieldFrame(m_note))
{
    build();
    connect(m_purchaseOrder, &QLineEdit::textChanged, &m_wizard.review(), &ReviewStep::setPurchaseOrderNumber);
    connect(m_note, &QLineEdit::textChanged, &m_wizard.review(), &ReviewStep::setNote);
    connect(&m_wizard.review(), &ReviewStep::changed, this, &ReviewPage::refresh);
    connect(&m_wizard, &OrderWizardViewModel::changed, this, &ReviewPage::refresh);
    retranslate();
    refresh();
}

void ReviewPage::build()
{
    m_purchaseOrder->setObjectName(u"purchaseOrderNumber"_s);
    m_note->setObjectName(u"orderNote"_s);
    m_lines->setModel(&m_wizard.review().lines());
    m_lines->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    stretchColumn(m_lines, 0, 22);
    m_totals->setWordWrap(true);
    m_unknown->setWrapping(true);
    m_liability->setWrapping(true);
    column()->insertWidget(0, m_environment);
    column()->insertWidget(1, m_trouble);
    column()->addWidget(m_facts);
    column()->addWidget(m_tenant);
    column()->addWidget(m_lines);
    column()->addWidget(m_totals);
    column()->addWidget(m_unknown);
    column()->addWidget(m_liability);
    column()->addWidget(m_purchaseOrderFrame);
    column()->addWidget(m_noteFrame);
}

void ReviewPage::focusFirst()
{
    m_purchaseOrder->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::refresh()
{
    if (!m_wizard.editor().isOpen())
        return;
    showText(m_purchaseOrder, m_wizard.review().draft().purchaseOrderNumber);
    showText(m_note, m_wizard.review().draft().note);
    refreshEnvironment();
    refreshFacts();
    refreshTenant();
    refreshTotals();
    if (m_wizard.error())
        m_trouble->showMessage(MessageBar::Severity::Trouble, errorText(*m_wizard.error()).full());
    else if (!m_wizard.orderingRefused().isEmpty())
        m_trouble->showMessage(MessageBar::Severity::Attention, m_wizard.orderingRefused());
    else
        m_trouble->clear();
}

void ReviewPage::refreshEnvironment()
{
    const std::optional<Account> account = m_wizard.services().accounts.current();
    if (!account)
        return m_environment->clear();
    switch (account->environment) {
    case Environment::Sample:
        //: Review page, above the order: what placing does in the sample company
        return m_environment->showMessage(MessageBar::Severity::Info,
                                          tr("SAMPLE: this order stays on this computer. Nothing reaches Microsoft."),
                                          {}, u"flask"_s);
    case Environment::Sandbox:
        //: Review page, above the order: what placing does in the sandbox
        return m_environment->showMessage(MessageBar::Severity::Info,
                                          tr("SANDBOX: this order goes to the test environment. Nothing is billed."));
    case Environment::Production:
        break;
    }
    //: Review page, above the order: what placing does in production. %1 is the partner's company
    m_environment->showMessage(MessageBar::Severity::Attention,
                               tr("PRODUCTION: this order is placed and billed to %1.").arg(account->displayName));
}

void ReviewPage::refreshFacts()
{
    const QList<ReviewStep::Fact> facts = m_wizard.review().facts();
    while (m_factRows.size() < facts.size())
        m_factRows.append(m_facts->addFact({}));
    for (int i = 0; i < m_factRows.size(); ++i) {
        const bool used = i < facts.size();
        m_facts->setLabel(m_factRows.at(i), used ? facts.at(i).label : QString());
        m_facts->setValue(m_factRows.at(i), used ? facts.at(i).value : QString());
    }
}

void ReviewPage::refreshTenant()
{
    const bool wanted =
        m_wizard.review().draft().scenario == OrderScenario::NewCustomer && m_wizard.tenant().prefix().valid();
    m_tenant->setVisible(wanted);
    if (wanted)
        m_tenant->setState(tenantStateWord(m_wizard.tenant().state()), tenantStateSentence(m_wizard.tenant().state()));
}

void ReviewPage::refreshTotals()
{
    const OrderSummary summary = m_wizard.review().summary();
    fitHeight(m_lines, 1, 6);
    QStringList totals;
    for (const OrderSummary::Total &total : summary.totals)
        totals.append(m_wizard.review().totalText(total));
    //: Review page, total of the order. %1 lists amounts with their periods
    m_totals->setText(tr("Total %1").arg(QLocale().createSeparatedList(totals)));
    m_totals->setVisible(!totals.isEmpty());
    //: Review page, below the total. %n is the number of lines whose price is unknown
    m_unknown->setText(tr("%n line(s) without a known price come on top.", "", summary.unknownPrices));
    m_unknown->setVisible(summary.unknownPrices > 0);
    QStringList bound;
    for (const OrderSummary::Line &line : summary.lines) {
        //: Review page, what the order binds to. %1 is the offer, %2 "billed monthly, bound until 3 December 2027"
        bound.append(tr("%1: %2.").arg(line.offer.title, liabilityText(line.offer, m_wizard.review().start())));
    }
    //: Review page, after the sentences on what the order binds to
    bound.append(tr("Amounts are your purchase prices before tax, if the order starts today."));
    m_liability->setText(bound.join(u'\n'));
}

void ReviewPage::retranslate()
{
    //: Order wizard, review page: title
    setHeading(tr("Review the order"),
               //: Order wizard, review page: sentence below the title
               tr("Until you place the order everything can be changed."));
    //: Review page: accessible name of the table of lines
    m_lines->setAccessibleName(tr("Lines of the order"));
    //: Review page: label of a field
    m_purchaseOrderFrame->setLabel(tr("Purchase order number (optional)"));
    //: Review page: label of a field, a note for colleagues
    m_noteFrame->setLabel(tr("Note (optional, stays here)"));
    m_wizard.review().lines().rewordAll();
}

} // namespace tenantry
