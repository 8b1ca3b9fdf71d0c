// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/search_id.h"
#include "domain/text_arena.h"

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
        std::vector<std::uint32_t> customers;     // positions in order()
        std::vector<std::uint32_t> subscriptions; // ordinals of matching subscriptions, sorted by customer
        // Positions and ordinals are valid until the index is changed.
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
    std::vector<qint64> customersWithoutSubscription() const; // keys

    // All words of the query must be found in one record's text or in its customer's (so "contoso power" finds
    // Contoso's Power BI).
    Match find(QStringView query) const;

private:
    // Where a record's texts stand and which subscriptions belong to it. Slots are reused only by compact().
    struct CustomerSlot
    {
        qint64 key = 0;
        SearchId id;
        std::uint32_t text = 0;              // string number: name, separator, domain
        std::uint32_t firstSubscription = 0; // its subscriptions stand side by side
        std::uint32_t subscriptionCount = 0;
        bool live = false;
    };
    struct SubscriptionTexts
    {
        std::uint32_t name = 0; // string numbers
        std::uint32_t nickname = 0;
    };
    // Side by side instead of one struct each: a query walks the texts of all and little else.
    struct Subscriptions
    {
        std::vector<SubscriptionTexts> texts;
        std::vector<std::uint32_t> customer; // slot
        std::vector<SearchId> id;
        std::vector<qint64> key;

        std::size_t size() const { return key.size(); }
        void reserve(std::size_t count);
        std::uint32_t addRoom(std::size_t count); // the first of count new places
        void copy(std::size_t to, const Subscriptions &from, std::size_t at);
        void settle();
    };
    struct Query;

    std::uint32_t addCustomerSlot(qint64 key, QStringView name, QStringView domain, QStringView id);
    void setSubscription(std::size_t ordinal, std::uint32_t customer, qint64 key, QStringView name,
                         QStringView nickname, QStringView id);
    std::uint32_t slotOf(qint64 customerKey) const; // none if absent
    bool comesBefore(std::uint32_t a, std::uint32_t b) const;
    void indexKeys();
    void groupSubscriptions();
    void place(std::uint32_t slot);
    void unplace(std::uint32_t slot);
    void storeSubscriptions(std::uint32_t slot, const std::vector<SubscriptionText> &subscriptions);
    void compactIfWasteful();
    void compact();
    Match everything() const;
    template <class Mask>
    Match findMasked(const Query &query) const;

    TextArena m_texts;
    std::vector<CustomerSlot> m_customers;
    Subscriptions m_subscriptions;
    std::vector<std::uint32_t> m_order; // customer slots in list order
    std::vector<std::uint32_t> m_byKey; // customer slots sorted by key
    std::size_t m_liveSubscriptions = 0;
};

} // namespace tenantry
