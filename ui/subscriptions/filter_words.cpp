// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the filter of the grid says.
#include "ui/common/format.h"
#include "ui/common/status_words.h"
#include "ui/common/text_label.h"
#include "ui/subscriptions/filter_bar.h"
#include "ui/subscriptions/subscriptions_view_model.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr std::array statusChoices{SubscriptionStatus::Active,    SubscriptionStatus::Pending,
                                   SubscriptionStatus::Suspended, SubscriptionStatus::Expired,
                                   SubscriptionStatus::Disabled,  SubscriptionStatus::Deleted,
                                   SubscriptionStatus::Unknown};
constexpr std::array dayChoices{7, 30, 60, 90, 120, 365};

} // namespace

QString FilterBar::foundText() const
{
    if (m_model.isWaitingForIndex())
        //: grid of subscriptions, beside the filter, until the list can be searched
        return tr("Search is getting ready…");
    if (!m_model.isRead())
        return {};
    if (m_model.isReading())
        //: grid of subscriptions, beside the filter, while another order or filter is made
        return tr("Putting in order…");
    if (!m_model.total())
        //: grid of subscriptions, beside the filter: how many are shown
        return tr("%Ln shown", nullptr, m_model.shown());
    //: grid of subscriptions, beside the filter; %1 is a number as well
    return tr("%1 of %Ln subscription(s)", nullptr, *m_model.total()).arg(format::count(m_model.shown()));
}

void FilterBar::fillProducts()
{
    QStringList shown;
    for (int place = 1; place < m_product->count(); ++place)
        shown << m_product->itemText(place);
    QStringList wanted = m_model.products();
    if (const QString &product = m_model.wish().fields.product; !product.isEmpty() && !wanted.contains(product))
        wanted.prepend(product); // of a saved filter; there may be none of it any more
    if (shown == wanted && m_product->count() > 0)
        return;
    m_product->clear();
    //: grid of subscriptions, filter: whatever the product
    m_product->addItem(tr("All products"), QString());
    for (const QString &product : std::as_const(wanted))
        m_product->addItem(product, product);
}

void FilterBar::fillSaved()
{
    const QString chosen = m_model.saved().nameOf(m_model.wish());
    m_saved->clear();
    //: grid of subscriptions, list of filters saved by name: none of them is in use
    m_saved->addItem(m_model.saved().all().isEmpty() ? tr("No saved filters") : tr("Saved filters"));
    for (const SavedFilters::Named &filter : m_model.saved().all())
        m_saved->addItem(filter.name);
    m_saved->setCurrentIndex(chosen.isEmpty() ? 0 : m_saved->findText(chosen));
    m_saved->setEnabled(!m_model.saved().all().isEmpty());
}

void FilterBar::fillStates()
{
    m_status->clear();
    //: grid of subscriptions, filter: whatever the status
    m_status->addItem(tr("Any status"));
    for (const SubscriptionStatus status : statusChoices)
        m_status->addItem(statusWord(Word<SubscriptionStatus>(status)).word, static_cast<int>(status));
    m_ends->clear();
    //: grid of subscriptions, filter: whenever the term ends
    m_ends->addItem(tr("Any term end"));
    for (const int days : dayChoices)
        //: grid of subscriptions, filter: the term ends within so many days from now
        m_ends->addItem(tr("Ends within %n day(s)", nullptr, days), days);
    //: grid of subscriptions, filter: the term has ended
    m_ends->addItem(tr("Ended already"), 0);
    m_renewal->clear();
    //: grid of subscriptions, filter: whether it renews or not
    m_renewal->addItem(tr("Any renewal"), static_cast<int>(GridRenewal::Any));
    //: grid of subscriptions, filter: those that renew by themselves
    m_renewal->addItem(tr("Renews"), static_cast<int>(GridRenewal::Renews));
    //: grid of subscriptions, filter: those that end with their term
    m_renewal->addItem(tr("Stops at end"), static_cast<int>(GridRenewal::Stops));
    //: grid of subscriptions, filter: those of which it is not known whether they renew
    m_renewal->addItem(tr("Renewal unknown"), static_cast<int>(GridRenewal::Unknown));
}

void FilterBar::wordFields()
{
    //: in the empty search field over the grid of subscriptions
    m_search->setPlaceholderText(tr("Company, domain, subscription, nickname or id"));
    //: name of the search field for screen readers
    m_search->setAccessibleName(tr("Search subscriptions"));
    //: grid of subscriptions: name of the list of saved filters for screen readers
    m_saved->setAccessibleName(tr("Saved filters"));
    //: grid of subscriptions: name of a filter for screen readers
    m_status->setAccessibleName(tr("Status"));
    //: grid of subscriptions: name of a filter for screen readers
    m_ends->setAccessibleName(tr("Term end"));
    //: grid of subscriptions: name of a filter for screen readers
    m_renewal->setAccessibleName(tr("Renewal"));
    //: grid of subscriptions: name of a filter for screen readers
    m_product->setAccessibleName(tr("Product"));
}

void FilterBar::reword()
{
    wordFields();
    //: grid of subscriptions, button: keeps this filter under a name
    m_save->setText(tr("Save filter…"));
    //: grid of subscriptions, button: takes the chosen filter off the list of saved ones
    m_remove->setText(tr("Remove"));
    //: grid of subscriptions, button for screen readers
    m_remove->setAccessibleName(tr("Remove the saved filter"));
    //: grid of subscriptions, button: shows everything again
    m_clear->setText(tr("Clear filter"));
    //: grid of subscriptions: label of the field for the name of a filter
    m_nameLabel->setText(tr("Name of the filter:"));
    //: grid of subscriptions, button: keeps the filter under the name that was entered
    m_keep->setText(tr("Save"));
    //: grid of subscriptions, button: the filter is not kept
    m_leave->setText(tr("Do not save"));
    fillStates();
    m_product->clear();
    refresh();
}

} // namespace tenantry
