// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/search_index.h"
#include "storage/catalog_store.h"
#include "storage/price_lookup.h"
#include "storage/record_json.h"
#include "storage/stored_words.h"

#include <algorithm>
#include <tuple>

namespace tenantry {

namespace {

struct OfferList
{
    qint64 key = 0;
    QDateTime readAt;
};

Result<std::optional<OfferList>> offerList(Connection &connection, qint64 account, const QString &country)
{
    Query query(connection, "SELECT key, read_at FROM offer_lists WHERE account = ?1 AND country = ?2", account,
                country);
    std::optional<OfferList> list;
    if (query.next())
        list = OfferList{query.number(0), query.instant(1)};
    if (query.failed())
        return query.error();
    return list;
}

Offer offerAt(const Query &query, const QString &country)
{
    Offer offer;
    offer.productId = query.text(0);
    offer.skuId = query.text(1);
    offer.title = query.text(2);
    offer.productTitle = query.text(3);
    offer.description = query.text(4);
    offer.country = country;
    offer.term = wordAt<Term>(query, 5);
    offer.billing = wordAt<BillingCycle>(query, 7);
    offer.minimum = query.count(9);
    offer.maximum = query.count(10);
    offer.addOn = query.flag(11);
    offer.trial = query.flag(12);
    offer.prerequisites = listFrom(query.text(13));
    offer.provisioningId = query.text(14);
    return offer;
}

Result<QList<Offer>> storedOffers(Connection &connection, qint64 list, const QString &country)
{
    Query query(connection,
                "SELECT product, sku, title, product_title, description, term, term_word, billing, billing_word, "
                "minimum, maximum, add_on, trial, prerequisites, provisioning FROM offers WHERE list = ?1 ORDER BY key",
                list);
    QList<Offer> offers;
    while (query.next())
        offers += offerAt(query, country);
    if (query.failed())
        return query.error();
    return offers;
}

// Prices stand in the price sheet; the list is compared and kept without them.
QList<Offer> withoutPrices(QList<Offer> offers, const QString &country)
{
    for (Offer &offer : offers) {
        offer.listPrice.reset();
        offer.retailPrice.reset();
        offer.country = country;
    }
    return offers;
}

Outcome insertOffers(Connection &connection, qint64 list, const QList<Offer> &offers)
{
    Query insert(connection,
                 "INSERT INTO offers (list, product, sku, title, product_title, description, term, term_word, "
                 "billing, billing_word, minimum, maximum, add_on, trial, prerequisites, provisioning) "
                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)");
    for (const Offer &offer : offers) {
        const Outcome inserted = insert.runWith(
            list, offer.productId, offer.skuId, offer.title, offer.productTitle, offer.description,
            code(offer.term.value), offer.term.raw, code(offer.billing.value), offer.billing.raw, offer.minimum,
            offer.maximum, offer.addOn, offer.trial, textOf(offer.prerequisites), offer.provisioningId);
        if (!inserted)
            return inserted;
    }
    return Done{};
}

struct Ranked
{
    int rank = 0; // smaller is better
    QByteArray title;
    Offer offer;
    bool operator<(const Ranked &other) const { return std::tie(rank, title) < std::tie(other.rank, other.title); }
};

constexpr int noMatch = 4;

// Every word must be found; best is a title that begins with what was typed, then a word of it that does.
int rankOf(const QByteArray &title, const QByteArray &everything, const QByteArray &query)
{
    const QList<QByteArray> words = query.split(' ');
    for (const QByteArray &word : words) {
        if (!everything.contains(word))
            return noMatch;
    }
    if (title.startsWith(query))
        return 0;
    if (title.contains(' ' + query))
        return 1;
    return title.contains(query) ? 2 : 3;
}

QString productKeyOf(const Offer &offer)
{
    return offer.productId + u':' + offer.skuId;
}

bool isWanted(const Offer &offer, const OfferSearch &wanted)
{
    return (wanted.withAddOns || !offer.addOn) && (!wanted.trialsOnly || offer.trial) &&
           (wanted.products.isEmpty() || wanted.products.contains(productKeyOf(offer)));
}

QList<Ranked> matching(const QList<Offer> &offers, const OfferSearch &wanted)
{
    const QByteArray query = folded(wanted.text.simplified());
    QList<Ranked> matches;
    for (const Offer &offer : offers) {
        if (!isWanted(offer, wanted))
            continue;
        const QByteArray title = folded(offer.title);
        const QByteArray everything =
            title + ' ' + folded(offer.productTitle) + ' ' + folded(offer.productId) + ':' + folded(offer.skuId);
        const int rank = query.isEmpty() ? 0 : rankOf(title, everything, query);
        if (rank != noMatch)
            matches += Ranked{rank, title, offer};
    }
    std::stable_sort(matches.begin(), matches.end());
    return matches;
}

QHash<QString, QString> titlesOfNeeded(const QList<Offer> &found, const QList<Offer> &all)
{
    QHash<QString, QString> titles;
    for (const Offer &offer : found) {
        for (const QString &product : offer.prerequisites)
            titles.insert(product, {});
    }
    for (const Offer &offer : all) {
        if (const auto title = titles.find(productKeyOf(offer)); title != titles.end())
            *title = offer.title;
    }
    titles.removeIf([](const auto &title) { return title.value().isEmpty(); });
    return titles;
}

Outcome addPrices(Connection &connection, const PriceSheet &sheet, Offer *offer)
{
    const auto row = priceIn(
        connection, sheet,
        {offer->productId, offer->skuId, offer->term.value, offer->billing.value, offer->minimum, sheet.readAt});
    if (!row)
        return row.error();
    if (*row) {
        offer->listPrice = (*row)->unitPrice;
        offer->retailPrice = (*row)->retailPrice;
    }
    return Done{};
}

} // namespace

Outcome CatalogStore::replaceOffers(qint64 account, const QString &country, const QList<Offer> &offers,
                                    const QDateTime &at)
{
    const QList<Offer> bare = withoutPrices(offers, country);
    const Result<std::optional<OfferList>> list = offerList(m_connection, account, country);
    if (!list)
        return list.error();
    if (*list) {
        const Result<QList<Offer>> stored = storedOffers(m_connection, (*list)->key, country);
        if (!stored)
            return stored.error();
        if (*stored == bare)
            return Query(m_connection, "UPDATE offer_lists SET read_at = ?2 WHERE key = ?1", (*list)->key, at).run();
        Query clear(m_connection, "DELETE FROM offer_lists WHERE key = ?1", (*list)->key);
        if (const Outcome cleared = clear.run(); !cleared)
            return cleared;
    }
    Query add(m_connection, "INSERT INTO offer_lists (account, country, read_at) VALUES (?1, ?2, ?3)", account, country,
              at);
    if (const Outcome added = add.run(); !added)
        return added;
    return insertOffers(m_connection, m_connection.lastRowKey(), bare);
}

Result<OffersFound> CatalogStore::offers(qint64 account, const QString &country, const OfferSearch &wanted)
{
    const Result<std::optional<OfferList>> list = offerList(m_connection, account, country);
    const Result<std::optional<PriceSheet>> sheet = priceSheet(m_connection, account, country);
    if (!list || !sheet)
        return list ? sheet.error() : list.error();
    OffersFound found;
    if (!*list)
        return found;
    const Result<QList<Offer>> stored = storedOffers(m_connection, (*list)->key, country);
    if (!stored)
        return stored.error();
    const QList<Ranked> matches = matching(*stored, wanted);
    found.total = static_cast<int>(matches.size());
    const int shown = wanted.limit > 0 ? std::min(wanted.limit, found.total) : found.total;
    for (const Ranked &match : matches.first(shown)) {
        found.offers += match.offer;
        if (!*sheet)
            continue;
        if (const Outcome priced = addPrices(m_connection, **sheet, &found.offers.last()); !priced)
            return priced.error();
    }
    found.titles = titlesOfNeeded(found.offers, *stored);
    return found;
}

Result<QDateTime> CatalogStore::offersReadAt(qint64 account, const QString &country)
{
    const Result<std::optional<OfferList>> list = offerList(m_connection, account, country);
    if (!list)
        return list.error();
    return *list ? (*list)->readAt : QDateTime();
}

} // namespace tenantry
