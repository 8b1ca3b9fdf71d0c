// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the Customers screen into the plan: wishes of the context menu, panels beside the list, what was added and Undo.
#include "services/api/accounts.h"
#include "services/api/plan_desk.h"
#include "ui/common/message_bar.h"
#include "ui/common/plain_text.h"
#include "ui/common/role_words.h"
#include "ui/common/when_done.h"
#include "ui/customers/customer_cells.h"
#include "ui/customers/customer_detail_pane.h"
#include "ui/customers/customers_page.h"
#include "ui/customers/plan_wishes.h"
#include "ui/customers/rename_panel.h"
#include "ui/customers/tab_place.h"

#include <QHideEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <utility>

namespace tenantry {

void CustomersPage::connectPlan()
{
    const bool plan = m_services.plan != nullptr;
    m_tree->setPlanShown(plan);
    m_detail->setPlanShown(plan);
    m_import->setVisible(plan);
    if (!plan)
        return;
    connect(m_tree, &CustomerTreeView::seatsRequested, this, &CustomersPage::seatsRequested);
    connect(m_tree, &CustomerTreeView::transitionRequested, this, &CustomersPage::transitionRequested);
    connect(m_tree, &CustomerTreeView::bulkSeatsRequested, this, &CustomersPage::bulkSeatsRequested);
    connect(m_import, &QPushButton::clicked, this, &CustomersPage::importSeatsRequested);
    connect(m_detail, &CustomerDetailPane::seatsRequested, this, &CustomersPage::seatsRequested);
    connect(m_tree, &CustomerTreeView::renameRequested, this, &CustomersPage::rename);
    connect(m_tree, &CustomerTreeView::changesRequested, this, &CustomersPage::put);
    for (const auto changed : {&Accounts::changed, &Accounts::currentChanged})
        connect(&m_services.accounts, changed, this, &CustomersPage::showRights);
    connect(m_tree, &CustomerTreeView::rowChosen, this, [this] {
        if (m_rename && m_beside == m_rename && !m_rename->isChanged())
            m_rename->leave();
    });
    connect(&m_services.directory, &CustomerDirectory::replaced, this, [this] {
        if (m_rename && m_beside == m_rename)
            m_rename->leave();
    });
}

// What the role may not do is disabled, and says why.
void CustomersPage::showRights()
{
    const QString why = roleRefusal(m_services.accounts, Deed::ChangeSubscription);
    m_tree->setChangesRefused(why);
    m_detail->setChangesRefused(why);
    m_import->setEnabled(why.isEmpty());
    m_import->setToolTip(plainToolTip(why));
}

void CustomersPage::showBeside(QWidget *panel)
{
    if (m_beside == panel)
        return;
    if (m_beside)
        closeBeside();
    m_beside = panel;
    m_side->addWidget(panel);
    placeInTabOrder(panel, m_detail);
    m_side->setCurrentWidget(panel);
}

void CustomersPage::closeBeside()
{
    QWidget *panel = std::exchange(m_beside, nullptr);
    if (!panel)
        return;
    m_tree->setFocus(Qt::OtherFocusReason);
    m_side->removeWidget(panel);
    panel->hide();
    m_side->setCurrentWidget(m_detail);
}

void CustomersPage::rename(const SubscriptionRow &row, const QString &customer)
{
    if (!m_rename) {
        m_rename = new RenamePanel(this);
        connect(m_rename, &RenamePanel::closed, this, &CustomersPage::closeBeside);
        connect(m_rename, &RenamePanel::wished, this,
                [this](const SubscriptionChange &change) { put({change}, m_rename->subscriptionName()); });
    }
    showBeside(m_rename);
    m_rename->open(row.subscription, customer);
}

void CustomersPage::put(const QList<SubscriptionChange> &changes, const QString &subscription)
{
    whenDone(m_services.plan->put(changes), this,
             [this, text = addedText(changes, subscription)](const Outcome &outcome) {
                 if (outcome.ok())
                     sayAdded(text);
                 else
                     tell(outcome.error());
             });
}

void CustomersPage::sayAdded(const QString &sentence)
{
    m_undoOffered = m_services.plan && m_services.plan->canUndo();
    //: link on a message: takes back what was just put into the plan
    m_bar->showMessage(MessageBar::Severity::Good, sentence,
                       m_undoOffered ? tr("Undo")
                                     //: link on a message: takes it away
                                     : tr("Dismiss"));
}

void CustomersPage::barLink()
{
    m_bar->clear();
    if (std::exchange(m_undoOffered, false))
        undo();
}

void CustomersPage::undo()
{
    if (!m_services.plan->canUndo())
        return;
    whenDone(m_services.plan->undo(), this, [this](const Outcome &outcome) {
        if (outcome.ok()) {
            //: message after Undo of what was put into the plan
            m_bar->showMessage(MessageBar::Severity::Info, tr("Taken back: the plan is as it was before."),
                               //: link on a message: takes it away
                               tr("Dismiss"));
        } else {
            tell(outcome.error());
        }
    });
}

// On another screen the plan may change; Undo would then take back something else.
void CustomersPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (!event->spontaneous() && std::exchange(m_undoOffered, false))
        m_bar->clear();
}

} // namespace tenantry
