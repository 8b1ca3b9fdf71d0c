// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/fake_services.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace tenantry::testing {

namespace {

CustomerRow rowOf(const CustomerDetail &detail, const QList<SubscriptionDetail> &subscriptions)
{
    CustomerRow row = detail.row;
    row.subscriptions = 0;
    row.seats = 0;
    for (const SubscriptionDetail &each : subscriptions) {
        if (each.row.customerKey != row.key || each.row.subscription.status == SubscriptionStatus::Deleted)
            continue;
        ++row.subscriptions;
        if (each.row.parentKey == 0 && each.row.subscription.status == SubscriptionStatus::Active)
            row.seats += each.row.subscription.quantity;
    }
    return row;
}

QString guid(qint64 number)
{
    return u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0'));
}

} // namespace

qint64 FakeCustomerDirectory::addCustomer(const QString &company, const QString &domain, const QStringList &offers)
{
    CustomerDetail detail;
    detail.row.key = m_nextKey++;
    detail.row.id = CustomerId(guid(detail.row.key));
    detail.row.companyName = company;
    detail.row.domain = domain;
    detail.row.relationship = {Relationship::Reseller, u"reseller"_s};
    detail.customer.id = detail.row.id;
    detail.customer.companyName = company;
    detail.customer.domain = domain;
    detail.customer.relationship = detail.row.relationship;
    const qint64 key = detail.row.key;
    customerDetails << detail;
    for (const QString &offer : offers) {
        Subscription subscription;
        subscription.offerName = offer;
        subscription.quantity = 10;
        subscription.status = {SubscriptionStatus::Active, u"active"_s};
        subscription.term = {Term::Year, u"P1Y"_s};
        subscription.billing = {BillingCycle::Monthly, u"monthly"_s};
        subscription.autoRenew = true;
        addSubscription(key, subscription);
    }
    return key;
}

qint64 FakeCustomerDirectory::addSubscription(qint64 customerKey, const Subscription &subscription,
                                              const ShownPrice &price, qint64 parentKey)
{
    const CustomerDetail *owner = customerAt(customerKey);
    SubscriptionDetail detail;
    detail.row.key = m_nextKey++;
    detail.row.customerKey = customerKey;
    detail.row.parentKey = parentKey;
    detail.row.subscription = subscription;
    if (detail.row.subscription.id.isEmpty())
        detail.row.subscription.id = SubscriptionId(guid(detail.row.key));
    detail.row.price = price;
    if (owner) {
        detail.row.subscription.customer = owner->customer.id;
        detail.customerName = owner->row.companyName;
        detail.customerDomain = owner->row.domain;
    }
    subscriptionDetails << detail;
    return detail.row.key;
}

template <class T>
Async<T> FakeCustomerDirectory::answer(Result<T> result)
{
    Pending<T> pending;
    if (failure)
        result = *failure;
    if (hold)
        m_held.push_back([pending, result] { pending.settle(result); });
    else
        pending.settle(std::move(result));
    return pending.future();
}

void FakeCustomerDirectory::release()
{
    std::vector<std::function<void()>> held;
    held.swap(m_held);
    for (const auto &each : held)
        each();
}

CustomerDetail *FakeCustomerDirectory::customerAt(qint64 key)
{
    const auto at = std::find_if(customerDetails.begin(), customerDetails.end(),
                                 [key](const CustomerDetail &d) { return d.row.key == key; });
    return at == customerDetails.end() ? nullptr : &*at;
}

SubscriptionDetail *FakeCustomerDirectory::subscriptionAt(qint64 key)
{
    const auto at = std::find_if(subscriptionDetails.begin(), subscriptionDetails.end(),
                                 [key](const SubscriptionDetail &d) { return d.row.key == key; });
    return at == subscriptionDetails.end() ? nullptr : &*at;
}

Async<CustomerDirectory::Counts> FakeCustomerDirectory::counts()
{
    return answer<Counts>(Counts{customerDetails.size(), subscriptionDetails.size()});
}

Async<std::vector<qint64>> FakeCustomerDirectory::customerKeys()
{
    std::vector<qint64> keys;
    for (const CustomerDetail &detail : std::as_const(customerDetails))
        keys.push_back(detail.row.key);
    return answer<std::vector<qint64>>(keys);
}

Async<QList<CustomerRow>> FakeCustomerDirectory::customers(const QList<qint64> &keys)
{
    QList<CustomerRow> rows;
    for (const qint64 key : keys) {
        if (const CustomerDetail *detail = customerAt(key))
            rows << rowOf(*detail, subscriptionDetails);
    }
    return answer<QList<CustomerRow>>(rows);
}

Async<QList<SubscriptionRow>> FakeCustomerDirectory::subscriptionsOf(const QList<qint64> &customerKeys)
{
    QList<SubscriptionRow> rows;
    for (const SubscriptionDetail &detail : std::as_const(subscriptionDetails)) {
        if (customerKeys.contains(detail.row.customerKey))
            rows << detail.row;
    }
    return answer<QList<SubscriptionRow>>(rows);
}

Async<CustomerDetail> FakeCustomerDirectory::customer(qint64 key)
{
    const CustomerDetail *detail = customerAt(key);
    if (!detail)
        return answer<CustomerDetail>(Error{.kind = Error::Kind::NotFound});
    CustomerDetail copy = *detail;
    copy.row = rowOf(*detail, subscriptionDetails);
    return answer<CustomerDetail>(copy);
}

Async<SubscriptionDetail> FakeCustomerDirectory::subscription(qint64 key)
{
    const SubscriptionDetail *detail = subscriptionAt(key);
    return detail ? answer<SubscriptionDetail>(*detail)
                  : answer<SubscriptionDetail>(Error{.kind = Error::Kind::NotFound});
}

Async<QList<CustomerRow>> FakeCustomerDirectory::find(const QString &text, int limit)
{
    QList<CustomerRow> rows;
    for (const CustomerDetail &detail : std::as_const(customerDetails)) {
        const bool match = detail.row.companyName.contains(text, Qt::CaseInsensitive) ||
                           detail.row.domain.contains(text, Qt::CaseInsensitive) ||
                           (!text.isEmpty() && detail.row.id.text().startsWith(text));
        if (match && rows.size() < limit)
            rows << rowOf(detail, subscriptionDetails);
    }
    return answer<QList<CustomerRow>>(rows);
}

Async<std::shared_ptr<SearchIndex>> FakeCustomerDirectory::searchIndex()
{
    auto index = std::make_shared<SearchIndex>();
    index->reserve(static_cast<std::size_t>(customerDetails.size()),
                   static_cast<std::size_t>(subscriptionDetails.size()));
    for (const CustomerDetail &detail : std::as_const(customerDetails))
        index->addCustomer(detail.row.key, detail.row.companyName, detail.row.domain, detail.row.id.text());
    for (const SubscriptionDetail &detail : std::as_const(subscriptionDetails)) {
        const Subscription &subscription = detail.row.subscription;
        index->addSubscription(detail.row.key, detail.row.customerKey, subscription.offerName, subscription.nickname,
                               subscription.id.text());
    }
    index->finish();
    return answer<std::shared_ptr<SearchIndex>>(index);
}

Async<Done> FakeCustomerDirectory::setCustomerNote(qint64 key, const QString &note)
{
    if (CustomerDetail *detail = customerAt(key); detail && !failure)
        detail->note = note;
    return answer<Done>(Done{});
}

Async<Done> FakeCustomerDirectory::setSubscriptionNote(qint64 key, const QString &note)
{
    if (SubscriptionDetail *detail = subscriptionAt(key); detail && !failure)
        detail->note = note;
    return answer<Done>(Done{});
}

} // namespace tenantry::testing
