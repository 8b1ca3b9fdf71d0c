// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory_fake.h"

#include <QTimer>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tenantry::testing {

namespace {

Error notFound()
{
    Error error;
    error.kind = Error::Kind::NotFound;
    return error;
}

} // namespace

QString guid(qint64 key)
{
    return u"%1-0000-4000-8000-000000000000"_s.arg(key, 8, 10, QLatin1Char('0'));
}

CustomerRow &DirectoryFake::addCustomer(qint64 key, const QString &name, const QString &domain)
{
    CustomerDetail &detail = m_customers[key];
    detail.row.key = key;
    detail.row.id = CustomerId(guid(key));
    detail.row.companyName = name;
    detail.row.domain = domain;
    detail.row.relationship = {Relationship::Reseller, u"reseller"_s};
    detail.row.readAt = QDateTime({2026, 11, 21}, {13, 0}, Qt::UTC);
    detail.customer.id = detail.row.id;
    detail.customer.companyName = name;
    detail.customer.domain = domain;
    detail.customer.relationship = detail.row.relationship;
    return detail.row;
}

SubscriptionRow &DirectoryFake::addSubscription(qint64 key, qint64 customer, const QString &offer, int seats,
                                                qint64 parent)
{
    SubscriptionDetail &detail = m_subscriptions[key];
    detail.row.key = key;
    detail.row.customerKey = customer;
    detail.row.parentKey = parent;
    Subscription &subscription = detail.row.subscription;
    subscription.id = SubscriptionId(guid(key));
    subscription.customer = CustomerId(guid(customer));
    subscription.offerName = offer;
    subscription.quantity = seats;
    subscription.status = {SubscriptionStatus::Active, u"active"_s};
    subscription.termStart = QDateTime({2026, 6, 19}, {0, 0}, Qt::UTC);
    subscription.termEnd = QDateTime({2027, 6, 18}, {23, 59, 59}, Qt::UTC);
    subscription.term = {Term::Year, u"P1Y"_s};
    subscription.billing = {BillingCycle::Monthly, u"monthly"_s};
    subscription.autoRenew = true;
    CustomerRow &owner = m_customers.at(customer).row;
    ++owner.subscriptions;
    owner.seats += parent ? 0 : seats;
    detail.customerName = owner.companyName;
    detail.customerDomain = owner.domain;
    return detail.row;
}

void DirectoryFake::removeSubscription(qint64 key)
{
    --m_customers.at(m_subscriptions.at(key).row.customerKey).row.subscriptions;
    m_subscriptions.erase(key);
}

void DirectoryFake::removeCustomer(qint64 key)
{
    m_customers.erase(key);
    std::erase_if(m_subscriptions, [key](const auto &entry) { return entry.second.row.customerKey == key; });
}

void DirectoryFake::release()
{
    m_held = false;
    for (const auto &settle : std::exchange(m_waiting, {}))
        settle();
}

template <class T>
Async<T> DirectoryFake::answer(T value)
{
    const Pending<T> pending;
    const auto settle = [pending, value = failure ? Result<T>(*failure) : Result<T>(std::move(value))] {
        pending.settle(value);
    };
    if (m_held)
        m_waiting.append(settle);
    else
        QTimer::singleShot(0, this, settle);
    return pending.future();
}

std::vector<qint64> DirectoryFake::listed() const
{
    std::vector<std::pair<QString, qint64>> named;
    for (const auto &[key, detail] : m_customers)
        named.emplace_back(sortKey(detail.row.companyName), key);
    std::sort(named.begin(), named.end());
    std::vector<qint64> keys;
    for (const auto &[name, key] : named)
        keys.push_back(key);
    return keys;
}

Async<CustomerDirectory::Counts> DirectoryFake::counts()
{
    return answer(Counts{qint64(m_customers.size()), qint64(m_subscriptions.size())});
}

Async<std::vector<qint64>> DirectoryFake::customerKeys()
{
    ++asked.lists;
    return answer(listed());
}

Async<QList<CustomerRow>> DirectoryFake::customers(const QList<qint64> &keys)
{
    ++asked.rowReads;
    asked.rows += int(keys.size());
    QList<CustomerRow> rows;
    for (const qint64 key : keys) {
        if (m_customers.contains(key))
            rows.append(m_customers.at(key).row);
    }
    return answer(rows);
}

Async<QList<CustomerRow>> DirectoryFake::firstCustomers(int limit)
{
    QList<CustomerRow> rows;
    for (const qint64 key : listed()) {
        if (withHead && rows.size() < std::min(limit, 2)) // fewer than the screen holds, so that the rest shows
            rows.append(m_customers.at(key).row);
    }
    return withHead ? answer(rows) : readyNow(rows);
}

Async<QList<SubscriptionRow>> DirectoryFake::subscriptionsOf(const QList<qint64> &customerKeys)
{
    ++asked.childReads;
    asked.childrenOf += int(customerKeys.size());
    QList<SubscriptionRow> rows;
    for (const auto &[key, detail] : m_subscriptions) {
        if (customerKeys.contains(detail.row.customerKey))
            rows.append(detail.row);
    }
    return answer(rows);
}

Async<CustomerDetail> DirectoryFake::customer(qint64 key)
{
    if (!m_customers.contains(key))
        return failedNow<CustomerDetail>(notFound());
    return answer(m_customers.at(key));
}

Async<SubscriptionDetail> DirectoryFake::subscription(qint64 key)
{
    if (!m_subscriptions.contains(key))
        return failedNow<SubscriptionDetail>(notFound());
    return answer(m_subscriptions.at(key));
}

Async<QList<CustomerRow>> DirectoryFake::find(const QString &text, int limit)
{
    QList<CustomerRow> rows;
    for (const auto &[key, detail] : m_customers) {
        if (rows.size() < limit && detail.row.companyName.contains(text, Qt::CaseInsensitive))
            rows.append(detail.row);
    }
    return answer(rows);
}

Async<std::shared_ptr<SearchIndex>> DirectoryFake::searchIndex()
{
    ++asked.indexes;
    if (withoutIndex)
        return Pending<std::shared_ptr<SearchIndex>>().future();
    auto index = std::make_shared<SearchIndex>();
    index->reserve(m_customers.size(), m_subscriptions.size());
    for (const qint64 key : listed()) {
        const CustomerRow &row = m_customers.at(key).row;
        index->addCustomer(key, row.companyName, row.domain, row.id.text());
    }
    for (const auto &[key, detail] : m_subscriptions) {
        const Subscription &subscription = detail.row.subscription;
        index->addSubscription(key, detail.row.customerKey, subscription.offerName, subscription.nickname,
                               subscription.id.text());
    }
    index->finish();
    return answer(index);
}

Async<Done> DirectoryFake::setCustomerNote(qint64 key, const QString &note)
{
    if (!failure)
        m_customers.at(key).note = note;
    return answer(Done());
}

Async<Done> DirectoryFake::setSubscriptionNote(qint64 key, const QString &note)
{
    if (!failure)
        m_subscriptions.at(key).note = note;
    return answer(Done());
}

Async<int> DirectoryFake::exportCsv(const QString &path, const QList<qint64> &customerKeys, const CsvTexts &texts)
{
    exports.append({path, customerKeys, texts});
    return answer(customerKeys.isEmpty() ? int(m_subscriptions.size()) : int(customerKeys.size()));
}

} // namespace tenantry::testing
