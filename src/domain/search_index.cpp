// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/search_index.h"

#include "domain/lean_growth.h"

#include <QList>
#include <QStringList>
#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
constexpr char fieldSeparator = '\x1f'; // cannot be typed into a query: folding turns it into a blank

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

// The list sorts by name alone, so what stands behind the separator must not count.
std::string_view nameOf(std::string_view text)
{
    return text.substr(0, text.find(fieldSeparator));
}

std::uint32_t number(std::size_t value)
{
    return static_cast<std::uint32_t>(value);
}

// Where it stands in that order; everywhere, should it stand elsewhere.
template <class Before>
void takeOut(std::vector<std::uint32_t> &slots, std::uint32_t slot, Before before)
{
    const auto at = std::lower_bound(slots.begin(), slots.end(), slot, before);
    if (at != slots.end() && *at == slot)
        slots.erase(at);
    else
        std::erase(slots, slot);
}

// An id that is no GUID is searched as text.
QByteArray withOpaqueId(QByteArray text, QStringView id, const SearchId &guid)
{
    if (guid.isNull() && !id.isEmpty())
        text += fieldSeparator + folded(id);
    return text;
}

} // namespace

// The query as folded words; a word that looks like the start of an id may also be one.
struct SearchIndex::Query
{
    struct Word
    {
        QByteArray text;
        std::optional<SearchIdStart> id;
    };
    std::vector<Word> words;
    bool anyId = false;

    explicit Query(QStringView typed)
    {
        QStringList parts = QString::fromUtf8(folded(typed)).split(u' ', Qt::SkipEmptyParts);
        parts.removeDuplicates();
        for (const QString &part : parts) {
            words.push_back({part.toUtf8(), SearchIdStart::read(part)});
            anyId = anyId || words.back().id.has_value();
        }
    }
    template <class Mask>
    Mask idBits(const SearchId &id) const
    {
        Mask bits = 0;
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (words[i].id && words[i].id->matches(id))
                bits = static_cast<Mask>(bits | (Mask{1} << i));
        }
        return bits;
    }
};

void SearchIndex::Subscriptions::reserve(std::size_t count)
{
    texts.reserve(count);
    customer.reserve(count);
    id.reserve(count);
    key.reserve(count);
}

std::uint32_t SearchIndex::Subscriptions::addRoom(std::size_t count)
{
    const std::size_t first = size();
    const auto grow = [count](auto &vector) {
        makeRoom(vector, count);
        vector.resize(vector.size() + count);
    };
    grow(texts);
    grow(customer);
    grow(id);
    grow(key);
    return number(first);
}

void SearchIndex::Subscriptions::copy(std::size_t to, const Subscriptions &from, std::size_t at)
{
    texts[to] = from.texts[at];
    customer[to] = from.customer[at];
    id[to] = from.id[at];
    key[to] = from.key[at];
}

void SearchIndex::Subscriptions::settle()
{
    settleRoom(texts);
    settleRoom(customer);
    settleRoom(id);
    settleRoom(key);
}

void SearchIndex::reserve(std::size_t customers, std::size_t subscriptions)
{
    m_customers.reserve(customers);
    m_order.reserve(customers);
    m_byKey.reserve(customers);
    m_subscriptions.reserve(subscriptions);
}

std::uint32_t SearchIndex::addCustomerSlot(qint64 key, QStringView name, QStringView domain, QStringView id)
{
    CustomerSlot slot;
    slot.key = key;
    slot.id = SearchId::fromText(id);
    const QByteArray text = sortKey(name.toString()).toUtf8() + fieldSeparator + folded(domain);
    slot.text = m_texts.add(view(withOpaqueId(text, id, slot.id)));
    slot.live = true;
    makeRoom(m_customers, 1);
    m_customers.push_back(slot);
    return number(m_customers.size() - 1);
}

void SearchIndex::setSubscription(std::size_t ordinal, std::uint32_t customer, qint64 key, QStringView name,
                                  QStringView nickname, QStringView id)
{
    const SearchId guid = SearchId::fromText(id);
    const QByteArray ownName = nickname == name ? QByteArray() : folded(nickname);
    m_subscriptions.key[ordinal] = key;
    m_subscriptions.customer[ordinal] = customer;
    m_subscriptions.id[ordinal] = guid;
    m_subscriptions.texts[ordinal] = {m_texts.intern(view(folded(name))),
                                      m_texts.intern(view(withOpaqueId(ownName, id, guid)))};
}

void SearchIndex::addCustomer(qint64 key, QStringView name, QStringView domain, QStringView id)
{
    m_order.push_back(addCustomerSlot(key, name, domain, id));
}

void SearchIndex::addSubscription(qint64 key, qint64 customerKey, QStringView name, QStringView nickname,
                                  QStringView id)
{
    if (m_byKey.size() != m_customers.size())
        indexKeys();
    // rows of one customer mostly come one after the other
    const auto &customers = m_subscriptions.customer;
    const bool sameAsLast = !customers.empty() && m_customers[customers.back()].key == customerKey;
    const std::uint32_t customer = sameAsLast ? customers.back() : slotOf(customerKey);
    if (customer == none)
        return; // its customer is gone: nothing could lead to it
    setSubscription(m_subscriptions.addRoom(1), customer, key, name, nickname, id);
}

void SearchIndex::finish()
{
    indexKeys();
    groupSubscriptions();
    settleRoom(m_customers);
    m_texts.settle();
    m_liveSubscriptions = m_subscriptions.size();
}

void SearchIndex::indexKeys()
{
    m_byKey = m_order;
    std::sort(m_byKey.begin(), m_byKey.end(),
              [this](std::uint32_t a, std::uint32_t b) { return m_customers[a].key < m_customers[b].key; });
}

// Lays the subscriptions side by side in list order, so that a query walks memory in one direction.
void SearchIndex::groupSubscriptions()
{
    for (CustomerSlot &customer : m_customers)
        customer.subscriptionCount = 0;
    for (const std::uint32_t slot : m_subscriptions.customer)
        ++m_customers[slot].subscriptionCount;
    std::uint32_t next = 0;
    for (const std::uint32_t slot : m_order) {
        m_customers[slot].firstSubscription = next;
        next += m_customers[slot].subscriptionCount;
        m_customers[slot].subscriptionCount = 0;
    }
    Subscriptions grouped;
    grouped.addRoom(m_subscriptions.size());
    for (std::size_t ordinal = 0; ordinal < m_subscriptions.size(); ++ordinal) {
        CustomerSlot &customer = m_customers[m_subscriptions.customer[ordinal]];
        grouped.copy(customer.firstSubscription + customer.subscriptionCount++, m_subscriptions, ordinal);
    }
    m_subscriptions = std::move(grouped);
    m_subscriptions.settle();
}

std::uint32_t SearchIndex::slotOf(qint64 customerKey) const
{
    const auto found = std::lower_bound(m_byKey.begin(), m_byKey.end(), customerKey,
                                        [this](std::uint32_t slot, qint64 key) { return m_customers[slot].key < key; });
    return found != m_byKey.end() && m_customers[*found].key == customerKey ? *found : none;
}

bool SearchIndex::comesBefore(std::uint32_t a, std::uint32_t b) const
{
    const auto nameA = nameOf(m_texts.text(m_customers[a].text));
    const auto nameB = nameOf(m_texts.text(m_customers[b].text));
    return nameA != nameB ? nameA < nameB : m_customers[a].key < m_customers[b].key;
}

void SearchIndex::place(std::uint32_t slot)
{
    const auto inOrder = std::lower_bound(m_order.begin(), m_order.end(), slot,
                                          [this](std::uint32_t a, std::uint32_t b) { return comesBefore(a, b); });
    m_order.insert(inOrder, slot);
    const auto byKey = std::lower_bound(m_byKey.begin(), m_byKey.end(), slot, [this](std::uint32_t a, std::uint32_t b) {
        return m_customers[a].key < m_customers[b].key;
    });
    m_byKey.insert(byKey, slot);
}

void SearchIndex::unplace(std::uint32_t slot)
{
    takeOut(m_order, slot, [this](std::uint32_t a, std::uint32_t b) { return comesBefore(a, b); });
    takeOut(m_byKey, slot,
            [this](std::uint32_t a, std::uint32_t b) { return m_customers[a].key < m_customers[b].key; });
    m_liveSubscriptions -= m_customers[slot].subscriptionCount;
    m_customers[slot].live = false;
    m_customers[slot].subscriptionCount = 0;
}

void SearchIndex::storeSubscriptions(std::uint32_t slot, const std::vector<SubscriptionText> &subscriptions)
{
    CustomerSlot &customer = m_customers[slot];
    if (subscriptions.size() > customer.subscriptionCount)
        customer.firstSubscription = m_subscriptions.addRoom(subscriptions.size());
    m_liveSubscriptions += subscriptions.size();
    m_liveSubscriptions -= customer.subscriptionCount;
    customer.subscriptionCount = number(subscriptions.size());
    std::size_t at = customer.firstSubscription;
    for (const SubscriptionText &text : subscriptions)
        setSubscription(at++, slot, text.key, text.name, text.nickname, text.id);
}

void SearchIndex::replaceCustomer(qint64 key, const QString &name, const QString &domain, const QString &id,
                                  const std::vector<SubscriptionText> &subscriptions)
{
    const std::uint32_t old = slotOf(key);
    const std::uint32_t slot = addCustomerSlot(key, name, domain, id);
    if (old != none) {
        m_customers[slot].firstSubscription = m_customers[old].firstSubscription;
        m_customers[slot].subscriptionCount = m_customers[old].subscriptionCount;
        m_customers[old].subscriptionCount = 0;
        unplace(old);
    }
    place(slot);
    storeSubscriptions(slot, subscriptions);
    compactIfWasteful();
}

void SearchIndex::removeCustomer(qint64 key)
{
    const std::uint32_t slot = slotOf(key);
    if (slot == none)
        return;
    unplace(slot);
    compactIfWasteful();
}

void SearchIndex::compactIfWasteful()
{
    constexpr std::size_t tolerated = 4096;
    const std::size_t deadCustomers = m_customers.size() - m_order.size();
    const std::size_t deadSubscriptions = m_subscriptions.size() - m_liveSubscriptions;
    if (deadCustomers > m_order.size() / 2 + tolerated || deadSubscriptions > m_liveSubscriptions / 2 + tolerated)
        compact();
}

// Builds everything anew from what is live, in list order.
void SearchIndex::compact()
{
    SearchIndex fresh;
    fresh.reserve(m_order.size(), m_liveSubscriptions);
    for (const std::uint32_t slot : m_order) {
        CustomerSlot customer = m_customers[slot];
        const auto newSlot = number(fresh.m_customers.size());
        const std::size_t first = std::exchange(customer.firstSubscription, number(fresh.m_subscriptions.size()));
        customer.text = fresh.m_texts.add(m_texts.text(customer.text));
        fresh.m_subscriptions.addRoom(customer.subscriptionCount);
        for (std::uint32_t i = 0; i < customer.subscriptionCount; ++i) {
            const std::uint32_t ordinal = customer.firstSubscription + i;
            fresh.m_subscriptions.copy(ordinal, m_subscriptions, first + i);
            fresh.m_subscriptions.customer[ordinal] = newSlot;
            SubscriptionTexts &texts = fresh.m_subscriptions.texts[ordinal];
            texts = {fresh.m_texts.intern(m_texts.text(texts.name)),
                     fresh.m_texts.intern(m_texts.text(texts.nickname))};
        }
        fresh.m_customers.push_back(customer);
        fresh.m_order.push_back(newSlot);
    }
    fresh.indexKeys();
    fresh.m_texts.settle();
    fresh.m_liveSubscriptions = fresh.m_subscriptions.size();
    *this = std::move(fresh);
}

std::size_t SearchIndex::customerCount() const
{
    return m_order.size();
}

std::size_t SearchIndex::subscriptionCount() const
{
    return m_liveSubscriptions;
}

qint64 SearchIndex::customerKeyAt(std::uint32_t position) const
{
    return m_customers[m_order[position]].key;
}

qint64 SearchIndex::subscriptionKey(std::uint32_t ordinal) const
{
    return m_subscriptions.key[ordinal];
}

qint64 SearchIndex::customerOfSubscription(std::uint32_t ordinal) const
{
    return m_customers[m_subscriptions.customer[ordinal]].key;
}

std::vector<qint64> SearchIndex::customersWithoutSubscription() const
{
    std::vector<qint64> keys;
    for (const std::uint32_t slot : m_order) {
        if (m_customers[slot].subscriptionCount == 0)
            keys.push_back(m_customers[slot].key);
    }
    return keys;
}

SearchIndex::Match SearchIndex::everything() const
{
    Match match;
    match.customers.resize(m_order.size());
    std::iota(match.customers.begin(), match.customers.end(), 0U);
    match.subscriptions.reserve(m_liveSubscriptions);
    for (const std::uint32_t slot : m_order) {
        const CustomerSlot &customer = m_customers[slot];
        for (std::uint32_t i = 0; i < customer.subscriptionCount; ++i)
            match.subscriptions.push_back(customer.firstSubscription + i);
    }
    return match;
}

// One bit per word: first over all texts, then over all records, each of which has a few texts.
template <class Mask>
SearchIndex::Match SearchIndex::findMasked(const Query &query) const
{
    std::vector<Mask> texts(m_texts.count());
    for (std::size_t i = 0; i < query.words.size(); ++i)
        m_texts.mark<Mask>(view(query.words[i].text), static_cast<Mask>(Mask{1} << i), texts);
    const auto all = static_cast<Mask>(std::numeric_limits<Mask>::max() >> (sizeof(Mask) * 8 - query.words.size()));
    const auto idBits = [&query](const SearchId &id) -> Mask { return query.anyId ? query.idBits<Mask>(id) : Mask{0}; };

    Match match;
    match.subscriptions.reserve(m_liveSubscriptions);
    for (std::size_t position = 0; position < m_order.size(); ++position) {
        const CustomerSlot &customer = m_customers[m_order[position]];
        const auto found = static_cast<Mask>(texts[customer.text] | idBits(customer.id));
        const std::size_t before = match.subscriptions.size();
        const std::uint32_t end = customer.firstSubscription + customer.subscriptionCount;
        for (std::uint32_t ordinal = customer.firstSubscription; ordinal < end; ++ordinal) {
            const SubscriptionTexts own = m_subscriptions.texts[ordinal];
            const Mask bits = texts[own.name] | texts[own.nickname] | idBits(m_subscriptions.id[ordinal]);
            if (static_cast<Mask>(found | bits) == all)
                match.subscriptions.push_back(ordinal);
        }
        if (found == all || match.subscriptions.size() > before)
            match.customers.push_back(number(position));
    }
    return match;
}

SearchIndex::Match SearchIndex::find(QStringView query) const
{
    const Query words(query);
    if (words.words.empty())
        return everything();
    if (words.words.size() <= 8)
        return findMasked<std::uint8_t>(words);
    if (words.words.size() <= 64)
        return findMasked<std::uint64_t>(words);
    return {}; // no record holds so many different words
}

} // namespace tenantry
