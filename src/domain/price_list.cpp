// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/price_list.h"

#include "domain/base_rules.h"

#include <QSet>
#include <algorithm>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

QDateTime endOfMonth(const QDate &month)
{
    return month.addMonths(1).startOfDay(Qt::UTC).addMSecs(-1);
}

bool holds(const ListedPrice &price, int quantity, const QDateTime &on)
{
    const bool ofTier = price.tierMinimum <= quantity && (price.tierMaximum == 0 || quantity <= price.tierMaximum);
    return ofTier && (!price.from.isValid() || price.from <= on) && (!price.to.isValid() || on <= price.to);
}

bool isCommercial(const ListedPrice &price)
{
    return price.segment.isEmpty() || price.segment.compare("commercial"_L1, Qt::CaseInsensitive) == 0;
}

// A subscription does not say which segment it was bought in: the commercial price, or the one all others share.
std::optional<ListedPrice> ofSegment(const QList<ListedPrice> &prices)
{
    const auto commercial = std::find_if(prices.begin(), prices.end(), isCommercial);
    if (commercial != prices.end())
        return *commercial;
    const bool same = std::all_of(prices.begin(), prices.end(),
                                  [&](const ListedPrice &each) { return each.unit == prices.first().unit; });
    return prices.isEmpty() || !same ? std::nullopt : std::optional(prices.first());
}

std::optional<ListedPrice> inForce(QList<ListedPrice> prices, int quantity, const QDateTime &on)
{
    prices.removeIf([&](const ListedPrice &price) { return !holds(price, quantity, on); });
    std::stable_sort(prices.begin(), prices.end(), [](const ListedPrice &a, const ListedPrice &b) {
        return std::pair(a.from, a.tierMinimum) > std::pair(b.from, b.tierMinimum);
    });
    return ofSegment(prices);
}

} // namespace

std::optional<PriceKey> priceKeyOf(const Subscription &subscription)
{
    const QStringList offer = subscription.offerId.split(u':');
    const bool known = subscription.term.value != Term::Unknown && subscription.billing.value != BillingCycle::Unknown;
    if (offer.size() < 2 || !known)
        return std::nullopt;
    return PriceKey{offer[0].toUpper(), offer[1].toUpper(), subscription.term.value, subscription.billing.value};
}

PriceKey priceKeyOf(const ListedPrice &price)
{
    return {price.productId.toUpper(), price.skuId.toUpper(), price.term.value, price.billing.value};
}

QDate monthOf(const QDateTime &instant)
{
    const QDate day = instant.toUTC().date();
    return day.isValid() ? QDate(day.year(), day.month(), 1) : QDate();
}

QDate newestPublishedMonth(const QDateTime &now)
{
    return monthOf(now).addMonths(builtInNumber(u"price.list.ahead"));
}

void PriceBook::add(const PriceListInfo &list)
{
    m_lists += List{list, {}};
}

void PriceBook::add(qint64 list, const ListedPrice &price)
{
    for (List &each : m_lists) {
        if (each.info.key == list)
            each.prices.insert(priceKeyOf(price), price);
    }
}

// The lists of the customer's market; where that is not known or has none, the lists are only clear when there are
// those of one market.
QString PriceBook::marketFor(const QString &wanted) const
{
    QSet<QString> markets;
    for (const List &list : m_lists) {
        if (list.info.kind == PriceListKind::Purchase)
            markets.insert(list.info.market);
    }
    if (markets.contains(wanted))
        return wanted;
    return markets.size() == 1 ? *markets.begin() : QString();
}

PriceFound PriceBook::purchase(const PriceQuestionOn &question) const
{
    const QString market = marketFor(question.market);
    QList<const List *> lists;
    for (const List &list : m_lists) {
        if (list.info.kind == PriceListKind::Purchase && !market.isEmpty() && list.info.market == market)
            lists += &list;
    }
    return found(lists, question, true);
}

PriceFound PriceBook::sale(const QString &name, const PriceQuestionOn &question) const
{
    QList<const List *> lists;
    for (const List &list : m_lists) {
        const bool ofMarket = list.info.market.isEmpty() || list.info.market == question.market;
        if (list.info.kind == PriceListKind::Sale && list.info.name == name && ofMarket)
            lists += &list;
    }
    return found(lists, question, false);
}

PriceFound::Standing PriceBook::missing(const QDate &month) const
{
    return m_newestPublished.isValid() && month > m_newestPublished ? PriceFound::Standing::NotYetPublished
                                                                    : PriceFound::Standing::NotImported;
}

// monthly: a list holds for its month alone, and an older one only stands in for it.
PriceFound PriceBook::found(const QList<const List *> &lists, const PriceQuestionOn &question, bool monthly) const
{
    PriceFound answer;
    answer.month = monthOf(question.on);
    if (lists.isEmpty())
        return answer;
    const List *newest = nullptr;
    for (const List *list : lists) {
        if (list->info.month <= answer.month && (!newest || list->info.month > newest->info.month))
            newest = list;
    }
    const bool there = newest && (!monthly || newest->info.month == answer.month);
    answer.standing = there ? PriceFound::Standing::NotListed : missing(answer.month);
    if (!newest)
        return answer;
    const QDateTime on = monthly ? std::min(question.on, endOfMonth(newest->info.month)) : question.on;
    const auto price = inForce(newest->prices.values(question.key), question.quantity, on);
    if (!price)
        return answer;
    if (there)
        answer.standing = PriceFound::Standing::Listed;
    answer.listed = newest->info.month;
    answer.unit = Money{price->unit, newest->info.currency};
    if (price->retail)
        answer.retail = Money{*price->retail, newest->info.currency};
    return answer;
}

} // namespace tenantry
