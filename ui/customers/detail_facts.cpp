// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/detail_facts.h"

#include "ui/common/facts_grid.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_label.h"
#include "ui/common/status_words.h"
#include "ui/customers/detail_words.h"
#include "ui/customers/id_field.h"
#include "ui/customers/life_words.h"

#include <QVBoxLayout>

namespace tenantry {

namespace {

FactsGrid *gridIn(QWidget *parent)
{
    auto *grid = new FactsGrid;
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(grid);
    return grid;
}

} // namespace

CustomerFacts::CustomerFacts(QWidget *parent)
    : QWidget(parent)
    , m_grid(gridIn(this))
    , m_tenant(new IdField)
    , m_relationship(new StateLabel)
    , m_tenantRow(m_grid->addWidget({}, m_tenant))
    , m_relationshipRow(m_grid->addWidget({}, m_relationship))
    , m_adminRow(m_grid->addFact({}))
    , m_agreementRow(m_grid->addFact({}))
    , m_holdingsRow(m_grid->addFact({}))
    , m_readRow(m_grid->addFact({}))
{
    reword();
}

void CustomerFacts::reword()
{
    //: detail of a customer: label of a line
    m_grid->setLabel(m_tenantRow, tr("Tenant id"));
    //: button beside the tenant id
    m_tenant->setWhat(tr("Copy tenant id"));
    //: detail of a customer: label of a line, our relation to it
    m_grid->setLabel(m_relationshipRow, tr("Relationship"));
    //: detail of a customer: label of a line, whether we hold delegated admin rights
    m_grid->setLabel(m_adminRow, tr("Delegated admin"));
    //: detail of a customer: label of a line, the customer agreement on record
    m_grid->setLabel(m_agreementRow, tr("Agreement"));
    //: detail of a customer: label of a line, what it has
    m_grid->setLabel(m_holdingsRow, tr("Holds"));
    //: label of a line: when the provider was last asked
    m_grid->setLabel(m_readRow, tr("Last read"));
}

void CustomerFacts::show(const CustomerDetail &detail, const QDateTime &now)
{
    m_tenant->setId(detail.row.id.text());
    m_relationship->setState(statusWord(detail.customer.relationship));
    m_relationship->setToolTip(plainToolTip(detail.customer.relationship.raw));
    const auto set = [this](int row, const FactText &fact) { m_grid->setValue(row, fact.text, fact.tone); };
    set(m_adminRow, detailwords::delegatedAdmin(detail.customer));
    set(m_agreementRow, detailwords::agreements(detail));
    set(m_holdingsRow, detailwords::holdings(detail.row));
    set(m_readRow, detailwords::lastRead(detail.row.readAt, now));
}

SubscriptionFacts::SubscriptionFacts(QWidget *parent)
    : QWidget(parent)
    , m_grid(gridIn(this))
    , m_status(new StateLabel)
    , m_order(new IdField)
    , m_id(new IdField)
    , m_statusRow(m_grid->addWidget({}, m_status))
    , m_suspensionRow(m_grid->addFact({}))
    , m_nicknameRow(m_grid->addFact({}))
    , m_seatsRow(m_grid->addFact({}))
    , m_termRow(m_grid->addFact({}))
    , m_billingRow(m_grid->addFact({}))
    , m_renewalRow(m_grid->addFact({}))
    , m_priceRow(m_grid->addFact({}))
    , m_totalRow(m_grid->addFact({}))
    , m_cancelRow(m_grid->addFact({}))
    , m_refundRow(m_grid->addFact({}))
    , m_backRow(m_grid->addFact({}))
    , m_billedRow(m_grid->addFact({}))
    , m_accessRow(m_grid->addFact({}))
    , m_dataRow(m_grid->addFact({}))
    , m_trialRow(m_grid->addFact({}))
    , m_promotionRow(m_grid->addFact({}))
    , m_orderRow(m_grid->addWidget({}, m_order))
    , m_idRow(m_grid->addWidget({}, m_id))
    , m_readRow(m_grid->addFact({}))
{
    reword();
}

void SubscriptionFacts::reword()
{
    //: detail of a subscription: label of a line
    m_grid->setLabel(m_statusRow, tr("Status"));
    //: detail of a subscription: label of a line, why it is suspended
    m_grid->setLabel(m_suspensionRow, tr("Reason"));
    //: detail of a subscription: label of a line, the name a person gave it
    m_grid->setLabel(m_nicknameRow, tr("Nickname"));
    //: detail of a subscription: label of a line, number of licences
    m_grid->setLabel(m_seatsRow, tr("Seats"));
    //: detail of a subscription: label of a line, its term with first and last day
    m_grid->setLabel(m_termRow, tr("Term"));
    //: detail of a subscription: label of a line, how often it is billed
    m_grid->setLabel(m_billingRow, tr("Billing"));
    //: detail of a subscription: label of a line, what happens at the term's end
    m_grid->setLabel(m_renewalRow, tr("Renewal"));
    //: detail of a subscription: label of a line, price per seat
    m_grid->setLabel(m_priceRow, tr("Price"));
    //: detail of a subscription: label of a line, price of all seats
    m_grid->setLabel(m_totalRow, tr("All seats"));
    //: detail of a subscription: label of a line, last moment to cancel it
    m_grid->setLabel(m_cancelRow, tr("Cancel until"));
    //: detail of a subscription: label of a line, what a cancellation now would give back
    m_grid->setLabel(m_refundRow, tr("Comes back"));
    //: detail of a subscription that ends: label of a line, when billing ends
    m_grid->setLabel(m_billedRow, tr("Billed"));
    //: detail of a subscription that ends: label of a line, when its users can no longer work
    m_grid->setLabel(m_accessRow, tr("Users can work"));
    //: detail of a subscription that ends: label of a line, when what is stored is deleted
    m_grid->setLabel(m_dataRow, tr("Data is kept"));
    //: detail of a subscription: label of a line, seats that can be returned
    m_grid->setLabel(m_backRow, tr("Can go back"));
    //: detail of a subscription: label of a line
    m_grid->setLabel(m_trialRow, tr("Trial"));
    //: detail of a subscription: label of a line, id of the promotion it was bought with
    m_grid->setLabel(m_promotionRow, tr("Promotion"));
    //: detail of a subscription: label of a line
    m_grid->setLabel(m_orderRow, tr("Order id"));
    //: button beside the order id
    m_order->setWhat(tr("Copy order id"));
    //: detail of a subscription: label of a line
    m_grid->setLabel(m_idRow, tr("Subscription id"));
    //: button beside the subscription id
    m_id->setWhat(tr("Copy subscription id"));
    //: label of a line: when the provider was last asked
    m_grid->setLabel(m_readRow, tr("Last read"));
}

void SubscriptionFacts::set(int row, const FactText &fact)
{
    m_grid->setValue(row, fact.text, fact.tone);
}

// End of billing and end of access are kept apart: neither follows from the other (api/partner-center.md §19.4).
void SubscriptionFacts::showLife(const Subscription &subscription, const SubscriptionLife &life, const QDateTime &now)
{
    set(m_cancelRow, lifewords::cancelUntil(subscription, life.cancel, now));
    set(m_refundRow, lifewords::refund(life.cancel));
    set(m_billedRow, lifewords::billingEnds(life.dates));
    set(m_accessRow, lifewords::accessEnds(life.dates));
    set(m_dataRow, lifewords::dataKept(life.dates));
    set(m_trialRow, lifewords::trial(subscription, life.byDefault, now));
    setToolTip(plainToolTip(lifewords::sources(life)));
}

void SubscriptionFacts::show(const SubscriptionDetail &detail, const QDateTime &now,
                             const std::optional<SubscriptionLife> &life)
{
    const Subscription &subscription = detail.row.subscription;
    m_status->setState(statusWord(subscription.status));
    //: tooltip of a status; %1 is the word the provider uses
    m_status->setToolTip(plainToolTip(tr("The provider says: %1").arg(subscription.status.raw)));
    set(m_suspensionRow, detailwords::suspension(subscription));
    set(m_nicknameRow, {subscription.nickname});
    set(m_seatsRow, {format::count(subscription.quantity)});
    set(m_termRow, detailwords::term(subscription));
    set(m_billingRow, {cycleText(subscription.billing)});
    set(m_renewalRow, detailwords::renewal(subscription));
    set(m_priceRow, detailwords::price(detail.row));
    set(m_totalRow, detailwords::lineTotal(detail.row));
    set(m_cancelRow, detailwords::cancelUntil(subscription, now));
    set(m_backRow, detailwords::goBack(subscription, now));
    set(m_trialRow, detailwords::trial(subscription));
    if (life)
        showLife(subscription, *life, now);
    set(m_promotionRow, {subscription.promotionId});
    m_order->setId(subscription.order.text());
    m_grid->setRowShown(m_orderRow, !subscription.order.isEmpty());
    m_id->setId(subscription.id.text());
    set(m_readRow, detailwords::lastRead(detail.readAt, now));
}

} // namespace tenantry
