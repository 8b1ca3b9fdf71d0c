// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <cstdint>
#include <vector>

namespace tenantry {

// Folds for search: lower case, diacritics dropped, ß→ss, ş/ț of either kind alike (features e3). UTF-8 out.
QByteArray folded(QStringView text);
// Collation key for lists: folded text, so that order does not depend on the platform's collator.
QString sortKey(const QString &name);

// Type-ahead over every customer and subscription, in memory: one folded text per record plus its key; no second copy
// of the domain (design §11). Built on any thread, then used on one. Find by company, domain, subscription name,
// nickname or id (GUIDs are kept as 16 bytes and matched when the query looks like the start of one).
class SearchIndex
{
public:
    struct Match
    {
        // Customers in list order that match themselves or through a subscription.
        std::vector<std::uint32_t> customers;      // positions in order()
        std::vector<std::uint32_t> subscriptions;  // ordinals of matching subscriptions, sorted by customer
    };

    void reserve(std::size_t customers, std::size_t subscriptions);
    // Customers in list order; subscriptions may come in any order after their customer.
    void addCustomer(qint64 key, QStringView name, QStringView domain, QStringView id);
    void addSubscription(qint64 key, qint64 customerKey, QStringView name, QStringView nickname, QStringView id);
    void finish(); // sorts lookups; call once after the bulk

    // After a refresh: replaces what is held of one customer and its subscriptions. Cost grows with what changed.
    struct SubscriptionText
    {
        qint64 key;
        QString name, nickname, id;
    };
    void replaceCustomer(qint64 key, const QString &name, const QString &domain, const QString &id,
                         const std::vector<SubscriptionText> &subscriptions);
    void removeCustomer(qint64 key);

    std::size_t customerCount() const;
    std::size_t subscriptionCount() const;
    qint64 customerKeyAt(std::uint32_t position) const; // in list order
    qint64 subscriptionKey(std::uint32_t ordinal) const;
    qint64 customerOfSubscription(std::uint32_t ordinal) const;

    // All words of the query must be found in one record's text or in its customer's (so "contoso power" finds
    // Contoso's Power BI).
    Match find(QStringView query) const;

private:
    struct Entry;
    // layout is the implementation's; see search_index.cpp
    std::vector<std::uint32_t> m_order;
    std::vector<qint64> m_customerKeys;
    std::vector<std::uint32_t> m_customerText; // offsets into m_text
    std::vector<qint64> m_subscriptionKeys;
    std::vector<std::uint32_t> m_subscriptionCustomer;
    std::vector<std::uint32_t> m_subscriptionText;
    std::vector<char> m_text;
};

} // namespace tenantry
