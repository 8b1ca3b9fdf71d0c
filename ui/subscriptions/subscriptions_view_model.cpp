// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/subscriptions_view_model.h"

#include "services/api/plan_desk.h"
#include "support/clock.h"
#include "ui/common/when_done.h"
#include "ui/subscriptions/grid_cells.h"
#include "ui/subscriptions/key_marks.h"

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace tenantry {

namespace {

constexpr auto refreshPause = 2s; // a sync announces page after page
constexpr int headRows = 64;

} // namespace

SubscriptionsViewModel::SubscriptionsViewModel(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_list(parts.grid, parts.clock), m_chosen(parts.grid), m_saved(parts.preferences)
{
    connect(&m_list, &GridModel::orderWanted, this, &SubscriptionsViewModel::setOrder);
    connect(&m_list, &GridModel::failed, this, &SubscriptionsViewModel::failed);
    connect(&m_chosen, &ChosenRows::failed, this, &SubscriptionsViewModel::failed);
    connect(&m_parts.grid, &SubscriptionGrid::changed, this, &SubscriptionsViewModel::observed);
    connect(&m_parts.grid, &SubscriptionGrid::replaced, this, &SubscriptionsViewModel::forget);
}

// --- reading

void SubscriptionsViewModel::enter()
{
    const bool first = !std::exchange(m_entered, true);
    if (first || !m_base || !m_touched.isEmpty())
        refresh();
}

void SubscriptionsViewModel::refresh()
{
    if (!m_entered)
        return;
    if (!m_base)
        readHead();
    read();
    readProducts();
}

void SubscriptionsViewModel::forget()
{
    ++m_epoch;
    m_reading = m_again = false;
    m_base.reset();
    m_total.reset();
    m_products.clear();
    m_touched.clear();
    m_list.forget();
    m_chosen.choose({});
    Q_EMIT replaced();
    Q_EMIT changed();
    refresh();
}

// The first rows stand before the whole order is made.
void SubscriptionsViewModel::readHead()
{
    if (m_query != GridQuery() || !m_wish.isOpen())
        return;
    whenDone(m_parts.grid.firstRows(headRows), this, [this, epoch = m_epoch](const Result<QList<GridRow>> &rows) {
        if (epoch != m_epoch || m_base || !rows.ok() || m_query != GridQuery() || !m_wish.isOpen())
            return;
        auto keys = std::make_shared<std::vector<qint64>>();
        for (const GridRow &row : *rows)
            keys->push_back(row.key);
        m_list.put(*rows);
        m_list.setKeys(keys);
        Q_EMIT changed();
    });
}

void SubscriptionsViewModel::read()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_query.filter = m_wish.fields;
    Q_EMIT changed();
    const auto touched = std::exchange(m_touched, {});
    whenDone(m_parts.grid.keys(m_query), this, [this, touched, epoch = m_epoch](const Result<GridKeys> &keys) {
        if (epoch != m_epoch)
            return;
        m_reading = false;
        if (!touched.isEmpty())
            m_list.readAgain(touched);
        take(keys);
    });
}

void SubscriptionsViewModel::take(const Result<GridKeys> &keys)
{
    if (std::exchange(m_again, false))
        return read();
    if (!keys.ok()) {
        Q_EMIT changed();
        if (keys.error().kind != Error::Kind::Cancelled)
            Q_EMIT failed(keys.error());
        return;
    }
    m_base = *keys;
    if (m_query.filter == GridFilter())
        m_total = static_cast<int>(m_base->size());
    m_list.setOrder(m_query.order);
    show();
}

void SubscriptionsViewModel::readProducts()
{
    whenDone(m_parts.grid.products(), this, [this, epoch = m_epoch](const Result<QStringList> &products) {
        if (epoch != m_epoch || !products.ok() || m_products == *products)
            return;
        m_products = *products;
        Q_EMIT changed();
    });
}

// A list that nobody looks at is read when it is looked at.
void SubscriptionsViewModel::observed(const Changes &changes)
{
    for (const auto &customers :
         {changes.customersAdded, changes.customersChanged, changes.customersRemoved, changes.subscriptionsOf})
        m_touched += QSet<qint64>(customers.begin(), customers.end());
    if (m_touched.isEmpty() || !m_entered || std::exchange(m_refreshSoon, true))
        return;
    m_parts.clock.after(refreshPause, this, [this] {
        m_refreshSoon = false;
        if (!m_touched.isEmpty())
            refresh();
    });
}

// --- order and filter

void SubscriptionsViewModel::setOrder(const GridOrder &order)
{
    if (m_query.order == order)
        return;
    m_query.order = order;
    if (m_entered)
        read();
}

void SubscriptionsViewModel::setWish(const GridWish &wish)
{
    if (m_wish == wish)
        return;
    const bool fields = wish.fields != m_wish.fields;
    m_wish = wish;
    if (fields && m_entered)
        return read();
    show();
}

bool SubscriptionsViewModel::isWaitingForIndex() const
{
    return !m_wish.text.trimmed().isEmpty() && !m_parts.index();
}

void SubscriptionsViewModel::indexChanged()
{
    if (!m_wish.text.trimmed().isEmpty())
        show();
}

void SubscriptionsViewModel::show()
{
    if (m_base && !isWaitingForIndex())
        m_list.setKeys(narrowed());
    Q_EMIT changed();
}

GridKeys SubscriptionsViewModel::narrowed() const
{
    if (m_wish.text.trimmed().isEmpty())
        return m_base;
    const std::shared_ptr<const SearchIndex> index = m_parts.index();
    KeyMarks found;
    for (const std::uint32_t ordinal : index->find(m_wish.text).subscriptions)
        found.add(index->subscriptionKey(ordinal));
    auto keys = std::make_shared<std::vector<qint64>>();
    std::copy_if(m_base->begin(), m_base->end(), std::back_inserter(*keys),
                 [&found](qint64 key) { return found.has(key); });
    return keys;
}

void SubscriptionsViewModel::saveFilter(const QString &name)
{
    m_saved.save(name, m_wish);
    Q_EMIT changed();
}

void SubscriptionsViewModel::removeFilter(const QString &name)
{
    m_saved.remove(name);
    Q_EMIT changed();
}

// --- the chosen rows

void SubscriptionsViewModel::put(const ChosenWish &wish)
{
    if (!m_chosen.keys().empty() && m_chosen.keys().size() <= ChosenRows::mostChanged)
        m_chosen.read([this, wish](const QList<GridRow> &rows) { putRows(wish, rows); });
}

void SubscriptionsViewModel::putRows(const ChosenWish &wish, const QList<GridRow> &rows)
{
    QList<SubscriptionChange> changes;
    QString first; // that is changed
    int left = 0;
    for (const GridRow &row : rows) {
        const QList<SubscriptionChange> wished = wishedChanges(wish, row.subscription);
        left += wished.isEmpty();
        if (first.isEmpty() && !wished.isEmpty())
            first = gridName(row.subscription);
        changes += wished;
    }
    if (changes.isEmpty())
        return Q_EMIT added(changes, left, first);
    whenDone(m_parts.plan.put(changes), this, [this, changes, left, first](const Outcome &outcome) {
        if (outcome.ok())
            Q_EMIT added(changes, left, first);
        else
            Q_EMIT failed(outcome.error());
    });
}

void SubscriptionsViewModel::askSeats()
{
    const std::vector<qint64> keys = m_chosen.keys();
    if (keys.empty() || keys.size() > ChosenRows::mostChanged)
        return;
    whenDone(m_parts.grid.customersOf(keys), this, [this, keys](const Result<std::vector<qint64>> &customers) {
        if (!customers.ok())
            return Q_EMIT failed(customers.error());
        QList<BulkLine> lines;
        for (std::size_t place = 0; place < keys.size(); ++place) {
            if ((*customers)[place] == 0)
                continue;
            BulkLine line;
            line.customerKey = (*customers)[place];
            line.subscriptionKey = keys[place];
            lines << line;
        }
        Q_EMIT seatsAsked(lines);
    });
}

} // namespace tenantry
