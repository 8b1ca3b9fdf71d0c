// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/pool_section.h"

#include "support/clock.h"
#include "ui/common/buttons.h"
#include "ui/common/text_label.h"
#include "ui/common/when_done.h"
#include "ui/customers/pool_grid.h"
#include "ui/customers/pool_words.h"

#include <QHBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

PoolSection::PoolSection(LicencePool &pools, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_pools(pools)
    , m_clock(clock)
    , m_title(new TextLabel(TextSize::Body))
    , m_state(new TextLabel(TextSize::Body, Tone::Muted))
    , m_refresh(new LinkButton)
    , m_failure(new TextLabel(TextSize::Body, Tone::Muted))
    , m_grid(new PoolGrid)
{
    setObjectName(u"licencePool"_s);
    m_refresh->setObjectName(u"refreshLicences"_s);
    m_failure->setObjectName(u"licencesNotTold"_s);
    m_title->setStrong(true);
    m_failure->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_state, 1);
    top->addWidget(m_refresh);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addLayout(top);
    layout->addWidget(m_failure);
    layout->addWidget(m_grid);
    connect(m_refresh, &LinkButton::clicked, this, &PoolSection::refresh);
    connect(&m_pools, &LicencePool::changed, this, [this](qint64 customer) {
        if (customer == m_customer)
            read();
    });
    reword();
}

void PoolSection::showCustomer(qint64 customer)
{
    showSubscription(customer, {});
}

void PoolSection::showSubscription(qint64 customer, const SubscriptionId &subscription)
{
    if (customer != m_customer) {
        m_pool = {};
        m_notAsked.reset();
    }
    m_customer = customer;
    m_subscription = subscription;
    take(m_pool);
    read();
}

void PoolSection::read()
{
    whenDone(m_pools.pool(m_customer), this, [this, asked = ++m_asked](const Result<TenantPool> &found) {
        if (asked == m_asked && found)
            take(*found);
    });
}

// Of a subscription: the plan it gives, whoever else sold it too.
QList<PoolLine> PoolSection::shown(const QList<PoolLine> &lines) const
{
    if (m_subscription.isEmpty())
        return lines;
    QList<PoolLine> own;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(own), [this](const PoolLine &line) {
        return std::any_of(line.bought.begin(), line.bought.end(),
                           [this](const PooledSubscription &each) { return each.subscription.id == m_subscription; });
    });
    return own;
}

void PoolSection::take(const TenantPool &pool)
{
    m_pool = pool;
    const FactText state = poolwords::state(pool, m_clock.now());
    m_state->setText(state.text);
    m_state->setTone(state.tone);
    const FactText failure = poolwords::failure(m_notAsked ? m_notAsked : pool.failure);
    m_failure->setText(failure.text);
    m_failure->setTone(failure.tone);
    m_failure->setVisible(!failure.text.isEmpty());
    m_refresh->setEnabled(pool.mayAsk && !pool.reading);
    m_grid->show(shown(pool.lines), m_clock.now());
}

void PoolSection::refresh()
{
    whenDone(m_pools.refresh(m_customer), this, [this, customer = m_customer](const Outcome &outcome) {
        if (customer != m_customer)
            return;
        m_notAsked = outcome ? std::nullopt : std::optional(outcome.error());
        read();
    });
}

void PoolSection::reword()
{
    //: in the details of a customer or subscription: licences its tenant has, whoever sold them
    m_title->setText(tr("Licences in the tenant"));
    //: link beside "Read at 15:07": asks for the tenant's licences again
    m_refresh->setText(tr("Refresh"));
    //: for screen readers: what "Refresh" refreshes
    m_refresh->setAccessibleName(tr("Refresh the licences of the tenant"));
    m_grid->reword();
    take(m_pool);
}

} // namespace tenantry
