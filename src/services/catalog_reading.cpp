// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalog_reading.h"

#include "storage/catalog_store.h"
#include "storage/database.h"
#include "support/clock.h"

#include <deque>

namespace tenantry {

namespace {

constexpr int askedAtOnce = 4;

QList<Offer> offersOf(const QString &country, const QString &productTitle, const Provider::CatalogSku &sku,
                      const QList<Provider::CatalogAvailability> &availabilities)
{
    QList<Offer> offers;
    for (const Provider::CatalogAvailability &availability : availabilities) {
        if (!availability.purchasable)
            continue;
        for (const auto &plan : availability.plans) {
            Offer offer;
            offer.productId = sku.productId;
            offer.skuId = sku.id;
            offer.title = sku.title;
            offer.productTitle = productTitle;
            offer.description = sku.description;
            offer.country = country;
            offer.term = plan.term;
            offer.billing = plan.billing;
            offer.minimum = sku.minimum;
            offer.maximum = sku.maximum;
            offer.addOn = sku.addOn;
            offer.trial = sku.trial;
            offer.prerequisites = sku.prerequisites;
            offer.provisioningId = sku.provisioningId;
            if (!offers.contains(offer))
                offers.append(offer);
        }
    }
    return offers;
}

} // namespace

struct CatalogReading::Round
{
    Session session;
    QString country;
    QList<Offer> offers;
    std::deque<std::function<void()>> waiting;
    int asking = 0;
    Pending<Done> outcome;
};

CatalogReading::CatalogReading(Database &store, Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{}

Async<Done> CatalogReading::read(const Session &session, const QString &country)
{
    if (const auto running = m_rounds.value(country))
        return running->outcome.future();
    auto round = std::make_shared<Round>();
    round->session = session;
    round->country = country;
    m_rounds.insert(country, round);
    ask(session.send, session.provider->products(country), Priority::Opened, this)
        .then(this, [this, round](const Result<QList<Provider::CatalogProduct>> &products) {
            if (!products)
                return settle(round, products.error());
            productsRead(round, *products);
        });
    return round->outcome.future();
}

void CatalogReading::productsRead(const std::shared_ptr<Round> &round, const QList<Provider::CatalogProduct> &products)
{
    for (const Provider::CatalogProduct &product : products) {
        round->waiting.push_back([this, round, product] {
            ask(round->session.send, round->session.provider->skus(product.id, round->country), Priority::Opened, this)
                .then(this, [this, round, product](const Result<QList<Provider::CatalogSku>> &skus) {
                    skusRead(round, product, skus);
                });
        });
    }
    pump(round);
}

void CatalogReading::pump(const std::shared_ptr<Round> &round)
{
    if (round->outcome.settled())
        return;
    while (round->asking < askedAtOnce && !round->waiting.empty()) {
        const auto question = std::move(round->waiting.front());
        round->waiting.pop_front();
        ++round->asking;
        question();
    }
    if (round->asking == 0)
        store(round);
}

void CatalogReading::skusRead(const std::shared_ptr<Round> &round, const Provider::CatalogProduct &product,
                              const Result<QList<Provider::CatalogSku>> &skus)
{
    --round->asking;
    if (!skus)
        return settle(round, skus.error());
    for (const Provider::CatalogSku &sku : *skus) {
        round->waiting.push_back([this, round, product, sku] {
            const auto endpoint = round->session.provider->availabilities(sku.productId, sku.id, round->country);
            ask(round->session.send, endpoint, Priority::Opened, this)
                .then(this, [this, round, product, sku](const Result<QList<Provider::CatalogAvailability>> &found) {
                    availabilitiesRead(round, product.title, sku, found);
                });
        });
    }
    pump(round);
}

void CatalogReading::availabilitiesRead(const std::shared_ptr<Round> &round, const QString &productTitle,
                                        const Provider::CatalogSku &sku,
                                        const Result<QList<Provider::CatalogAvailability>> &availabilities)
{
    --round->asking;
    if (!availabilities)
        return settle(round, availabilities.error());
    round->offers += offersOf(round->country, productTitle, sku, *availabilities);
    pump(round);
}

// A round that broke off replaces nothing: the catalog read before stays.
void CatalogReading::settle(const std::shared_ptr<Round> &round, const Outcome &outcome)
{
    m_rounds.remove(round->country);
    round->waiting.clear();
    round->outcome.settle(outcome);
    if (outcome)
        Q_EMIT stored(round->country);
}

void CatalogReading::store(const std::shared_ptr<Round> &round)
{
    m_store
        .write([account = round->session.account.key, country = round->country, offers = round->offers,
                at = m_clock.now()](Connection &connection) {
            return CatalogStore(connection).replaceOffers(account, country, offers, at);
        })
        .then(this, [this, round](const Outcome &stored) { stored ? readPrices(round) : settle(round, stored); });
}

void CatalogReading::readPrices(const std::shared_ptr<Round> &round)
{
    const auto sheet = round->session.provider->priceSheet(round->country);
    round->session.send(sheet.request, Priority::Opened)
        .then(this, [this, round, parse = sheet.parse](const Result<ApiReply> &reply) {
            if (!reply)
                return settle(round, Done()); // the offers stand; their prices are as of the sheet before
            m_store
                .write([parse, answer = *reply, account = round->session.account.key, country = round->country,
                        at = m_clock.now()](Connection &connection) -> Outcome {
                    const Result<QList<PriceRow>> rows = parse(answer);
                    if (!rows)
                        return rows.error();
                    return CatalogStore(connection).replacePrices(account, country, *rows, at);
                })
                .then(this, [this, round](const Outcome &) { settle(round, Done()); });
        });
}

} // namespace tenantry
