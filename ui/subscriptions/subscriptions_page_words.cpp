// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the screen "Subscriptions" says: counts, empty states, messages, names.
#include "services/api/accounts.h"
#include "services/api/plan_desk.h"
#include "services/api/sync_control.h"
#include "ui/common/change_words.h"
#include "ui/common/empty_state.h"
#include "ui/common/error_text.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/common/role_words.h"
#include "ui/subscriptions/filter_bar.h"
#include "ui/subscriptions/grid_footer.h"
#include "ui/subscriptions/grid_view.h"
#include "ui/subscriptions/next_term_bar.h"
#include "ui/subscriptions/subscriptions_page.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace tenantry {

SubscriptionsPage::Showing SubscriptionsPage::showing() const
{
    if (!m_services.accounts.current())
        return Showing::NoAccount;
    if (!m_model->isRead() || m_model->isReading() || m_model->isWaitingForIndex() || m_model->shown() > 0)
        return Showing::Grid;
    return m_model->wish().isOpen() ? Showing::NothingRead : Showing::NoMatch;
}

void SubscriptionsPage::refresh()
{
    m_filter->refresh();
    const Showing now = showing();
    m_export->setEnabled(now == Showing::Grid && m_model->isRead());
    m_header->setCaption(m_model->total()
                             //: beside the title of the grid of subscriptions: how many there are
                             ? tr("%Ln subscription(s) of all customers", nullptr, *m_model->total())
                             : QString());
    m_filter->setEnabled(now == Showing::Grid || now == Showing::NoMatch);
    m_footer->setVisible(now == Showing::Grid);
    if (now != Showing::Grid)
        m_nextTerm->hide();
    m_refused = roleRefusal(m_services.accounts, Deed::ChangeSubscription);
    m_footer->setRefused(m_refused);
    if (now != Showing::Grid)
        fillEmpty(now);
    m_stack->setCurrentIndex(now == Showing::Grid ? 0 : 1);
    enableActions();
}

void SubscriptionsPage::fillEmpty(Showing showing)
{
    if (showing == Showing::NoMatch) {
        //: grid of subscriptions, nothing matches: headline
        m_empty->setContent(u"search"_s, tr("No subscription matches"),
                            //: grid of subscriptions, nothing matches: what to do
                            tr("Every word you type must be in the company, its domain, the subscription, its "
                               "nickname or an id, and every field chosen above must fit as well."));
        //: grid of subscriptions, nothing matches: button
        return m_empty->setActions(tr("Clear filter"));
    }
    //: grid of subscriptions, there are none: headline
    m_empty->setContent(u"subscription"_s, tr("No subscriptions yet"),
                        //: grid of subscriptions, there are none: what the screen is for
                        tr("The subscriptions of all customers stand here in one list, to be sorted, filtered and "
                           "changed together. They come with the customers."));
    if (showing == Showing::NoAccount)
        //: grid of subscriptions, there is no account: button
        return m_empty->setActions(tr("Go to Customers"));
    //: grid of subscriptions, there are none: button; asks the provider
    m_empty->setActions(m_services.sync.state().running() ? QString() : tr("Refresh"),
                        //: grid of subscriptions, there are none: button
                        tr("Go to Customers"));
}

void SubscriptionsPage::emptyMain()
{
    switch (showing()) {
    case Showing::NoMatch:
        m_model->setWish({});
        return m_filter->takeFocus();
    case Showing::NoAccount:
        return Q_EMIT customersRequested();
    case Showing::NothingRead:
        return m_services.sync.refresh();
    case Showing::Grid:
        break;
    }
}

// --- messages

void SubscriptionsPage::sayAdded(const QString &sentence)
{
    const bool undoable = m_services.plan.canUndo();
    m_link = undoable ? Link::Undo : Link::Dismiss;
    m_bar->setDetail({});
    m_bar->showMessage(MessageBar::Severity::Good, sentence,
                       //: link on a message: takes back what was just put into the plan
                       undoable ? tr("Undo")
                                //: link on a message: takes it away
                                : tr("Dismiss"));
}

void SubscriptionsPage::tellAdded(const QList<SubscriptionChange> &changes, int left, const QString &subscription)
{
    if (changes.isEmpty()) {
        m_link = Link::Dismiss;
        //: grid of subscriptions, message: what was wished is so already, or they are over
        m_bar->showMessage(MessageBar::Severity::Info,
                           tr("Nothing to change: %Ln subscription(s) stay as they are.", nullptr, left),
                           //: link on a message: takes it away
                           tr("Dismiss"));
        return;
    }
    const auto count = static_cast<int>(changes.size());
    //: grid of subscriptions, message; %1 is such as "Renewal: on → off", %2 the subscription
    QString text =
        count == 1
            ? tr("Added to the plan: %1 for %2. Nothing is sent yet.").arg(changeText(changes.first()), subscription)
            //: grid of subscriptions, message: so many changes were put into the plan
            : tr("Added to the plan: %Ln change(s). Nothing is sent yet.", nullptr, count);
    if (left > 0)
        //: grid of subscriptions, message: added to the sentence that says how many changes were put into the plan
        text += u' ' + tr("%Ln subscription(s) stay as they are.", nullptr, left);
    sayAdded(text);
}

void SubscriptionsPage::tellRemoved(const QString &name, const GridWish &wish)
{
    m_removed = {name, wish};
    m_link = Link::RestoreFilter;
    m_bar->setDetail({});
    //: grid of subscriptions, message; %1 is the name of a saved filter
    m_bar->showMessage(MessageBar::Severity::Info, tr("The filter “%1” was removed.").arg(name),
                       //: link on a message: the filter is back
                       tr("Undo"));
}

void SubscriptionsPage::tell(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    const ErrorText why = errorText(error);
    m_link = m_model->isRead() ? Link::Dismiss : Link::TryAgain;
    m_bar->showMessage(MessageBar::Severity::Trouble, why.full(),
                       //: link on a message: takes it away
                       m_model->isRead() ? tr("Dismiss")
                                         //: link on a message: reads the list again
                                         : tr("Try again"));
    m_bar->setDetail(why.detail);
}

// --- names

void SubscriptionsPage::wordActions()
{
    //: grid of subscriptions, context menu: opens a preview where the seats of all chosen ones are changed
    m_acts[Seats]->setText(tr("Change seats…"));
    //: grid of subscriptions, context menu: shows it below its customer
    m_acts[Show]->setText(tr("Show in Customers"));
    //: grid of subscriptions, context menu: copies the chosen rows as a table
    m_acts[Copy]->setText(tr("Copy rows"));
    //: grid of subscriptions, context menu
    m_acts[CopyIds]->setText(tr("Copy ids"));
    //: grid of subscriptions, menu: what can be put into the plan; nothing is sent
    m_wishes->setTitle(tr("Add to plan"));
    const auto word = [this](ChosenWish::Kind kind, const QString &text) {
        m_wishes->actions().at(static_cast<int>(kind))->setText(text);
    };
    //: grid of subscriptions, menu: they shall renew by themselves when their terms end
    word(ChosenWish::Kind::Renew, tr("Renew at the end of the term"));
    //: grid of subscriptions, menu: they shall renew, and changes scheduled for the next term are taken away
    word(ChosenWish::Kind::RenewAsIs, tr("Renew as they are now"));
    //: grid of subscriptions, menu: asks for the seats they shall renew with
    word(ChosenWish::Kind::RenewWithSeats, tr("Renew with other seats…"));
    //: grid of subscriptions, menu: they shall end with their terms
    word(ChosenWish::Kind::DoNotRenew, tr("Do not renew"));
}

void SubscriptionsPage::reword()
{
    //: title of the grid of all subscriptions
    setWindowTitle(tr("Subscriptions"));
    m_header->setTitle(windowTitle());
    //: grid of subscriptions, button: writes what is shown to a file
    m_export->setText(tr("Export…"));
    wordActions();
    m_filter->reword();
    m_nextTerm->reword();
    m_footer->reword();
    m_view->reword();
    m_model->list().reword();
    refresh();
}

} // namespace tenantry
