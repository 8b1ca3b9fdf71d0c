// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_filter.h"

#include <utility>

namespace tenantry {

void CustomerFilter::setIndex(std::shared_ptr<SearchIndex> index)
{
    m_index = std::move(index);
    setText(m_text);
}

void CustomerFilter::forget()
{
    m_index.reset();
    m_match = {};
}

void CustomerFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    m_match = active() ? m_index->find(m_text) : SearchIndex::Match();
}

std::vector<qint64> CustomerFilter::order() const
{
    std::vector<qint64> keys;
    keys.reserve(m_index->customerCount());
    for (std::size_t at = 0; at < m_index->customerCount(); ++at)
        keys.push_back(m_index->customerKeyAt(static_cast<std::uint32_t>(at)));
    return keys;
}

std::vector<qint64> CustomerFilter::shown() const
{
    std::vector<qint64> keys;
    keys.reserve(m_match.customers.size());
    for (const std::uint32_t position : m_match.customers)
        keys.push_back(m_index->customerKeyAt(position));
    return keys;
}

QHash<qint64, QSet<qint64>> CustomerFilter::matchesOf(const QSet<qint64> &customers) const
{
    QHash<qint64, QSet<qint64>> matches;
    if (!active() || customers.isEmpty())
        return matches;
    for (const std::uint32_t ordinal : m_match.subscriptions) {
        const qint64 customer = m_index->customerOfSubscription(ordinal);
        if (customers.contains(customer))
            matches[customer].insert(m_index->subscriptionKey(ordinal));
    }
    return matches;
}

std::vector<qint64> CustomerFilter::worthOpening() const
{
    std::vector<qint64> keys;
    if (!active() || m_match.customers.size() + m_match.subscriptions.size() > glance)
        return keys;
    QSet<qint64> seen;
    for (const std::uint32_t ordinal : m_match.subscriptions) {
        const qint64 customer = m_index->customerOfSubscription(ordinal);
        if (!seen.contains(customer))
            keys.push_back(customer);
        seen.insert(customer);
    }
    return keys;
}

std::vector<qint64> CustomerFilter::childless() const
{
    return m_index->customersWithoutSubscription();
}

QSet<qint64> CustomerFilter::apply(const Refresh &refresh)
{
    QSet<qint64> left;
    if (!ready())
        return left;
    for (const qint64 key : refresh.removed)
        m_index->removeCustomer(key);
    for (const CustomerRow &row : refresh.rows) {
        if (!refresh.subscriptions.contains(row.key)) {
            left.insert(row.key);
            continue;
        }
        std::vector<SearchIndex::SubscriptionText> texts;
        for (const SubscriptionRow &child : refresh.subscriptions.value(row.key)) {
            const Subscription &subscription = child.subscription;
            texts.push_back({child.key, subscription.offerName, subscription.nickname, subscription.id.text()});
        }
        m_index->replaceCustomer(row.key, row.companyName, row.domain, row.id.text(), texts);
    }
    if (active())
        m_match = m_index->find(m_text);
    return left;
}

} // namespace tenantry
