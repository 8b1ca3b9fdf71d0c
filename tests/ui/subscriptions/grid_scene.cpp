// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "grid_scene.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry::testing {

// --- the store

const GridRow *FakeGrid::find(qint64 key) const
{
    const auto at = std::find_if(stored.begin(), stored.end(), [key](const GridRow &row) { return row.key == key; });
    return at == stored.end() ? nullptr : &*at;
}

bool FakeGrid::lets(const GridFilter &filter, const Subscription &subscription) const
{
    if (filter.status && subscription.status.value != *filter.status)
        return false;
    if (!filter.product.isEmpty() && subscription.offerName != filter.product)
        return false;
    if (filter.renewal == GridRenewal::Renews && subscription.autoRenew != true)
        return false;
    if (filter.renewal == GridRenewal::Stops && subscription.autoRenew != false)
        return false;
    if (filter.endsWithin)
        return subscription.termEnd >= now && subscription.termEnd < now.addDays(*filter.endsWithin);
    return true;
}

GridKeys FakeGrid::ordered(const GridQuery &query) const
{
    QList<GridRow> rows;
    std::copy_if(stored.begin(), stored.end(), std::back_inserter(rows),
                 [&](const GridRow &row) { return lets(query.filter, row.subscription); });
    std::stable_sort(rows.begin(), rows.end(), [&query](const GridRow &a, const GridRow &b) {
        const GridRow &first = query.order.descending ? b : a;
        const GridRow &second = query.order.descending ? a : b;
        if (query.order.column == GridColumn::Seats)
            return first.subscription.quantity < second.subscription.quantity;
        if (query.order.column == GridColumn::TermEnd)
            return first.subscription.termEnd < second.subscription.termEnd;
        return first.customerName < second.customerName;
    });
    auto keys = std::make_shared<std::vector<qint64>>();
    for (const GridRow &row : std::as_const(rows))
        keys->push_back(row.key);
    return keys;
}

Async<GridKeys> FakeGrid::keys(const GridQuery &query)
{
    queries << query;
    if (failure)
        return failedNow<GridKeys>(*failure);
    if (!hold)
        return readyNow(ordered(query));
    m_held.emplaceBack(Pending<GridKeys>(), query);
    return m_held.last().first.future();
}

void FakeGrid::release()
{
    const auto held = std::exchange(m_held, {});
    for (const auto &[pending, query] : held)
        pending.settle(ordered(query));
}

Async<QList<GridRow>> FakeGrid::firstRows(int limit)
{
    if (failure)
        return failedNow<QList<GridRow>>(*failure);
    const GridKeys all = ordered({});
    return rows({all->begin(), all->begin() + std::min<std::ptrdiff_t>(limit, std::ptrdiff_t(all->size()))});
}

Async<QList<GridRow>> FakeGrid::rows(const std::vector<qint64> &keys)
{
    rowReads << keys;
    if (failure)
        return failedNow<QList<GridRow>>(*failure);
    QList<GridRow> rows;
    for (const qint64 key : keys) {
        if (const GridRow *row = find(key))
            rows << *row;
    }
    return readyNow(rows);
}

Async<QStringList> FakeGrid::products()
{
    QStringList products;
    for (const GridRow &row : std::as_const(stored))
        products << row.subscription.offerName;
    products.removeDuplicates();
    products.sort();
    return readyNow(products);
}

Async<std::vector<qint64>> FakeGrid::customersOf(const std::vector<qint64> &keys)
{
    std::vector<qint64> customers;
    for (const qint64 key : keys)
        customers.push_back(find(key) ? find(key)->customerKey : 0);
    return readyNow(customers);
}

qint64 FakeGrid::seatsIn(const std::vector<qint64> &keys) const
{
    qint64 seats = 0;
    for (const qint64 key : keys)
        seats += find(key) ? find(key)->subscription.quantity : 0;
    return seats;
}

Async<qint64> FakeGrid::seatsOf(const std::vector<qint64> &keys)
{
    seatReads << keys;
    if (!holdSeats)
        return readyNow(seatsIn(keys));
    m_heldSeats.emplaceBack(Pending<qint64>(), keys);
    return m_heldSeats.last().first.future();
}

void FakeGrid::releaseSeats()
{
    const auto held = std::exchange(m_heldSeats, {});
    for (const auto &[pending, keys] : held)
        pending.settle(seatsIn(keys));
}

Async<int> FakeGrid::exportCsv(const QString &path, const GridKeys &keys, const CsvTexts &texts)
{
    exports << path + u' ' + QString::number(texts.headers.size());
    exported = keys;
    return failure ? failedNow<int>(*failure) : readyNow(static_cast<int>(keys->size()));
}

// --- around it

GridScene::GridScene()
{
    grid.now = clock.now();
    Account account;
    account.id = AccountId::make();
    account.displayName = u"Sample"_s;
    accounts.accounts << account;
    accounts.currentId = account.id;
}

GridRow &GridScene::add(const QString &customer, const QString &product, int seats)
{
    GridRow row;
    row.key = grid.stored.size() + 1;
    const auto same = std::find_if(grid.stored.begin(), grid.stored.end(),
                                   [&customer](const GridRow &each) { return each.customerName == customer; });
    row.customerKey = same == grid.stored.end() ? row.key + 1000 : same->customerKey;
    row.customerName = customer;
    Subscription &subscription = row.subscription;
    subscription.id = SubscriptionId(u"s-%1"_s.arg(row.key));
    subscription.customer = CustomerId(u"c-%1"_s.arg(row.customerKey));
    subscription.offerName = subscription.nickname = product;
    subscription.quantity = seats;
    subscription.status = {SubscriptionStatus::Active, u"active"_s};
    subscription.billing = {BillingCycle::Monthly, u"monthly"_s};
    subscription.autoRenew = true;
    subscription.termEnd = clock.now().addDays(int(row.key) * 10);
    grid.stored << row;
    return grid.stored.last();
}

void GridScene::makeIndex()
{
    index = std::make_shared<SearchIndex>();
    QSet<qint64> customers;
    for (const GridRow &row : std::as_const(grid.stored)) {
        if (!customers.contains(row.customerKey))
            index->addCustomer(row.customerKey, row.customerName, {}, row.subscription.customer.text());
        customers.insert(row.customerKey);
    }
    for (const GridRow &row : std::as_const(grid.stored))
        index->addSubscription(row.key, row.customerKey, row.subscription.offerName, row.subscription.nickname,
                               row.subscription.id.text());
    index->finish();
}

void GridScene::fillBelievably()
{
    add(u"Alpenblick Hotel GmbH"_s, u"Microsoft 365 Business Premium"_s, 48).assigned = 41;
    add(u"Alpenblick Hotel GmbH"_s, u"Exchange Online (Plan 1)"_s, 12).subscription.nickname = u"Rezeption"_s;
    GridRow &suspended = add(u"Brașov Unelte S.R.L."_s, u"Power BI Pro"_s, 5);
    suspended.subscription.status = {SubscriptionStatus::Suspended, u"suspended"_s};
    suspended.subscription.autoRenew = false;
    GridRow &returns = add(u"Fjord & Söhne AG"_s, u"Microsoft 365 Business Standard"_s, 1240);
    returns.subscription.refundable = RefundableSeats{8, {{8, clock.now().addDays(3)}}};
    returns.assigned = 1228;
    GridRow &expired = add(u"Granberg S.p.A."_s, u"Visio Plan 2"_s, 3);
    expired.subscription.status = {SubscriptionStatus::Expired, u"expired"_s};
    expired.subscription.termEnd = clock.now().addDays(-12);
    GridRow &pending = add(u"Kreissparkasse Musterstadt-Niederlausitz Vermögensverwaltung"_s,
                           u"Microsoft Defender for Cloud Apps, Education, faculty pricing"_s, 320);
    pending.subscription.status = {SubscriptionStatus::Pending, u"pending"_s};
    pending.subscription.nickname = u"Filialen und Außenstellen"_s;
    pending.subscription.billing = {BillingCycle::Annual, u"annual"_s};
    GridRow &unknown = add(u"Lună Nouă SRL"_s, u"Project Plan 3"_s, 7);
    unknown.subscription.status = {SubscriptionStatus::Unknown, u"underReview"_s};
    unknown.subscription.autoRenew.reset();
    unknown.subscription.termEnd = {};
    for (int number = 1; number <= 40; ++number)
        add(u"Nordwind %1 GmbH"_s.arg(number, 2, 10, QLatin1Char('0')), u"Microsoft 365 Business Basic"_s, number * 3);
}

SubscriptionsViewModel::Parts GridScene::parts()
{
    return {grid, plan, preferences, clock, [this] { return index; }};
}

QStringList shownCustomers(SubscriptionsViewModel &model)
{
    const auto customer = [&model](int row) { return model.list().index(row, 0).data().toString(); };
    for (int row = 0; row < model.shown(); ++row)
        customer(row);
    (void)QTest::qWaitFor([&model] { return model.isQuiet(); }, 5000);
    QStringList customers;
    for (int row = 0; row < model.shown(); ++row)
        customers << customer(row);
    return customers;
}

} // namespace tenantry::testing
