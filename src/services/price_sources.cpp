// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/price_sources.h"

#include "storage/price_store.h"

namespace tenantry {

namespace {

ShownPrice shownFrom(const PriceFound &found, const Subscription &subscription)
{
    return found.unit ? ShownPrice{PriceSource::ListPrice, *found.unit, subscription.billing.value} : ShownPrice{};
}

// The plan of one month of the same SKU: what the end of a term is compared with.
Subscription asMonthly(const Subscription &subscription)
{
    Subscription monthly = subscription;
    monthly.term = Term::Month;
    monthly.billing = BillingCycle::Monthly;
    return monthly;
}

void addKey(QSet<PriceKey> *keys, const Subscription &subscription)
{
    if (const auto key = priceKeyOf(subscription))
        keys->insert(*key);
}

Subscription renewedOf(const Subscription &subscription)
{
    return renewedBy(subscription, subscription.nextTerm);
}

QDateTime nextTermStart(const Subscription &subscription)
{
    return lastTermDay(subscription).addDays(1).startOfDay(Qt::UTC);
}

void priceEnding(const PriceSources &prices, EndingRecord *record)
{
    EndingFacts &facts = record->facts;
    const Subscription &subscription = facts.subscription;
    const QDateTime start = nextTermStart(subscription);
    facts.price = prices.running(subscription, facts.price, record->market);
    facts.asIs = prices.beginning(subscription, start, facts.asIs, record->market);
    facts.renewal = prices.beginning(renewedOf(subscription), start, facts.renewal, record->market, &facts.renewalList);
    facts.month = prices.beginning(asMonthly(subscription), start, facts.month, record->market);
}

} // namespace

Result<PriceSources> PriceSources::of(Connection &ledger, const AccountId &account, const QSet<PriceKey> &keys,
                                      const QDateTime &now)
{
    const Result<PriceBook> book = PriceListStore(ledger).book(account, keys, now);
    const Result<QList<SaleRule>> rules = SaleRuleStore(ledger).rules(account);
    if (!book || !rules)
        return book ? rules.error() : book.error();
    PriceSources prices;
    prices.m_book = *book;
    prices.m_rules = SaleRules(*rules);
    prices.m_now = now;
    return prices;
}

PriceFound PriceSources::listed(const Subscription &subscription, const QDateTime &on, const QString &market) const
{
    const auto key = priceKeyOf(subscription);
    return key ? m_book.purchase({*key, market, subscription.quantity, on}) : PriceFound();
}

ShownPrice PriceSources::running(const Subscription &subscription, const ShownPrice &stored,
                                 const QString &market) const
{
    if (stored.source == PriceSource::OrderLine || m_book.isEmpty())
        return stored;
    const PriceFound atStart = listed(subscription, subscription.termStart, market);
    if (atStart.standing == PriceFound::Standing::Listed)
        return shownFrom(atStart, subscription);
    return stored.source != PriceSource::Unknown ? stored
                                                 : shownFrom(listed(subscription, m_now, market), subscription);
}

ShownPrice PriceSources::beginning(const Subscription &next, const QDateTime &on, const ShownPrice &stored,
                                   const QString &market, PriceFound *found) const
{
    const PriceFound answer = listed(next, on, market);
    const bool newer = answer.listed.isValid() && answer.listed > monthOf(m_now);
    const bool better = answer.standing == PriceFound::Standing::Listed || newer;
    if (better || stored.source == PriceSource::Unknown) {
        if (found)
            *found = answer;
        return shownFrom(answer, next);
    }
    if (found)
        *found = PriceFound{standingOf(monthOf(on)), monthOf(on), monthOf(m_now), stored.perSeat, {}};
    return stored;
}

// What was read from the provider is the list of this month.
PriceFound::Standing PriceSources::standingOf(const QDate &month) const
{
    if (month <= monthOf(m_now))
        return PriceFound::Standing::Listed;
    return month > newestPublishedMonth(m_now) ? PriceFound::Standing::NotYetPublished
                                               : PriceFound::Standing::NotImported;
}

ShownPrice PriceSources::sale(const Subscription &subscription, const ShownPrice &purchase, const QString &market) const
{
    const SaleRule *rule = m_rules.of(subscription.customer);
    const auto key = priceKeyOf(subscription);
    if (!rule)
        return {};
    const auto bought = purchase.source == PriceSource::Unknown ? std::nullopt : std::optional(purchase.perSeat);
    PriceFound atStart = listed(subscription, subscription.termStart, market);
    if (!atStart.retail)
        atStart = listed(subscription, m_now, market);
    const auto own = key ? m_book.sale(rule->list, {*key, market, subscription.quantity, m_now}) : PriceFound();
    const auto price = salePrice(*rule, bought, atStart.retail, own.unit);
    if (!price)
        return {};
    return {PriceSource::ListPrice, *price, subscription.billing.value};
}

Result<QHash<SubscriptionId, PlannedSubscription>> withPrices(Connection &ledger, const AccountId &account,
                                                              const QDateTime &now,
                                                              QHash<SubscriptionId, PlannedSubscription> known)
{
    QSet<PriceKey> keys;
    for (const PlannedSubscription &each : std::as_const(known))
        addKey(&keys, each.row.subscription);
    const Result<PriceSources> prices = PriceSources::of(ledger, account, keys, now);
    if (!prices)
        return prices.error();
    for (PlannedSubscription &each : known) {
        const Subscription &subscription = each.row.subscription;
        each.row.price = prices->running(subscription, each.row.price, each.market);
        each.sale = prices->sale(subscription, each.row.price, each.market);
    }
    return known;
}

Result<QList<EndingRecord>> withPrices(Connection &ledger, const AccountId &account, const QDateTime &now,
                                       QList<EndingRecord> records)
{
    QSet<PriceKey> keys;
    for (const EndingRecord &record : std::as_const(records)) {
        const Subscription &subscription = record.facts.subscription;
        addKey(&keys, subscription);
        addKey(&keys, renewedOf(subscription));
        addKey(&keys, asMonthly(subscription));
    }
    const Result<PriceSources> prices = PriceSources::of(ledger, account, keys, now);
    if (!prices)
        return prices.error();
    for (EndingRecord &record : records)
        priceEnding(*prices, &record);
    return records;
}

Result<EndingRecord> withPricesFor(const NextTerm &wanted, Connection &ledger, const AccountId &account,
                                   const QDateTime &now, const EndingRecord &record)
{
    const Subscription renewed = renewedBy(record.facts.subscription, wanted);
    QSet<PriceKey> keys;
    addKey(&keys, renewed);
    const Result<QList<EndingRecord>> priced = withPrices(ledger, account, now, {record});
    const Result<PriceSources> prices = PriceSources::of(ledger, account, keys, now);
    if (!priced || !prices)
        return priced ? prices.error() : priced.error();
    EndingRecord answer = priced->first();
    answer.facts.renewal = prices->beginning(renewed, nextTermStart(record.facts.subscription), record.facts.renewal,
                                             record.market, &answer.facts.renewalList);
    return answer;
}

} // namespace tenantry
