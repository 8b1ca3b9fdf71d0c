// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the Customers screen says: counts, empty states, export, trouble.
#include "services/api/accounts.h"
#include "services/api/sync_control.h"
#include "ui/common/empty_state.h"
#include "ui/common/error_text.h"
#include "ui/common/format.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/common/when_done.h"
#include "ui/customers/customer_export.h"
#include "ui/customers/customer_search_bar.h"
#include "ui/customers/customers_page.h"

#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <utility>

using namespace Qt::StringLiterals;

namespace tenantry {

void CustomersPage::reword()
{
    //: title of the screen
    m_header->setTitle(tr("Customers"));
    //: button: writes customers and subscriptions to a file
    m_export->setText(tr("Export…"));
    //: button: opens a table of seat changes
    m_import->setText(tr("Import seat changes…"));
    //: button: opens the order wizard
    m_newOrder->setText(tr("New order…"));
    if (m_services.plan)
        showRights();
    showCounts();
    showState();
}

void CustomersPage::showCounts()
{
    if (m_counting) { // one count at a time, the last one wins
        m_countAgain = true;
        return;
    }
    m_counting = true;
    whenDone(m_services.directory.counts(), this, [this](const Result<CustomerDirectory::Counts> &counts) {
        m_counting = false;
        if (counts.ok())
            m_counts = *counts;
        //: beside the title of the screen
        const QString customers = tr("%n customer(s)", nullptr, static_cast<int>(m_counts.customers));
        //: beside the title of the screen
        const QString subscriptions = tr("%n subscription(s)", nullptr, static_cast<int>(m_counts.subscriptions));
        //: beside the title of the screen; %1 is "48 customers", %2 "213 subscriptions"
        m_header->setCaption(m_counts.customers ? tr("%1 · %2").arg(customers, subscriptions) : QString());
        if (std::exchange(m_countAgain, false))
            showCounts();
    });
}

CustomersPage::Showing CustomersPage::showing() const
{
    if (!m_services.accounts.current())
        return Showing::NoAccount;
    if (m_model->isLoaded() && m_model->total() == 0)
        return m_services.sync.state().running() ? Showing::Reading : Showing::NothingRead;
    if (m_model->isFiltered() && m_model->shown() == 0)
        return Showing::NoMatch;
    return Showing::List;
}

void CustomersPage::showState()
{
    const Showing now = showing();
    const bool list = now == Showing::List || now == Showing::NoMatch;
    m_search->setResult(m_model->shown(), m_model->total(), m_model->filterReady());
    m_export->setEnabled(now == Showing::List && m_model->total() > 0);
    m_import->setEnabled(now == Showing::List && m_model->total() > 0);
    m_newOrder->setEnabled(now != Showing::NoAccount);
    if (now != Showing::List)
        fillEmpty(now);
    m_left->setCurrentIndex(now == Showing::NoMatch ? 1 : 0);
    m_stack->setCurrentIndex(list ? 0 : 1);
}

void CustomersPage::fillEmpty(Showing showing)
{
    switch (showing) {
    case Showing::NoAccount:
        //: Customers screen without an account: headline
        m_empty->setContent(u"customers"_s, tr("No account yet"),
                            //: Customers screen without an account
                            tr("Here you will find your customers with their subscriptions, also without a network. "
                               "Start with a sample company or connect your Partner Center account."));
        //: button on the Customers screen without an account
        m_empty->setActions(m_services.accounts.sampleAvailable() ? tr("Try it with a sample company")
                                                                  //: button on the Customers screen without an account
                                                                  : tr("Connect Partner Center…"),
                            m_services.accounts.sampleAvailable()
                                //: button on the Customers screen without an account
                                ? tr("Connect Partner Center…")
                                : QString());
        break;
    case Showing::NothingRead:
        //: Customers screen before anything was read: headline
        m_empty->setContent(u"customers"_s, tr("Nothing was read yet"),
                            //: Customers screen before anything was read
                            tr("The customers of this account were not read from the provider yet, or it has none."));
        //: button on the Customers screen before anything was read: asks the provider
        m_empty->setActions(tr("Refresh"));
        break;
    case Showing::Reading:
        //: Customers screen while the first customers are read: headline
        m_empty->setContent(u"refresh"_s, tr("Reading your customers"),
                            //: Customers screen while the first customers are read
                            tr("The first ones appear here as soon as they have arrived."));
        m_empty->setActions({});
        break;
    case Showing::NoMatch:
        //: no search result: headline; %1 is what was typed
        m_noMatch->setContent(u"search"_s, tr("Nothing found for “%1”").arg(m_search->text().trimmed()),
                              //: no search result: what was searched
                              tr("Searched: names, domains and ids of %n customer(s), and names, nicknames and ids of "
                                 "their subscriptions.",
                                 nullptr, m_model->total()));
        //: button when a search found nothing
        m_noMatch->setActions(tr("Clear the search"));
        break;
    case Showing::List:
        break;
    }
}

void CustomersPage::emptyMain()
{
    switch (showing()) {
    case Showing::NoAccount:
        if (m_services.accounts.sampleAvailable())
            Q_EMIT sampleRequested();
        else
            Q_EMIT connectRequested();
        break;
    case Showing::NothingRead:
        m_services.sync.refresh();
        break;
    case Showing::NoMatch:
        m_search->clear();
        m_search->takeFocus();
        break;
    case Showing::Reading:
    case Showing::List:
        break;
    }
}

void CustomersPage::emptyOther()
{
    if (showing() == Showing::NoAccount)
        Q_EMIT connectRequested();
}

void CustomersPage::exportClicked()
{
    if (!m_model->isFiltered()) {
        m_exporter->run({});
        return;
    }
    auto *menu = new QMenu(m_export);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    //: export menu: only the customers the search found
    connect(menu->addAction(tr("The %n customer(s) found…", nullptr, m_model->shown())), &QAction::triggered, this,
            &CustomersPage::exportShown);
    //: export menu
    connect(menu->addAction(tr("All customers…")), &QAction::triggered, this, [this] { m_exporter->run({}); });
    menu->popup(m_export->mapToGlobal(QPoint(0, m_export->height())));
}

void CustomersPage::exportShown()
{
    QList<qint64> customers;
    for (int row = 0; row < m_model->shown(); ++row)
        customers.append(m_model->keyOf(m_model->index(row, 0)));
    m_exporter->run(customers);
}

void CustomersPage::tell(const Error &error)
{
    m_undoOffered = false;
    const ErrorText why = errorText(error);
    //: link on a message: takes it away
    m_bar->showMessage(MessageBar::Severity::Trouble, why.full(), tr("Dismiss"));
    m_bar->setDetail(why.detail);
}

} // namespace tenantry
