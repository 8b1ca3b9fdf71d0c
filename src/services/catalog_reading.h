// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/offer.h"
#include "services/session.h"

#include <QObject>

namespace tenantry {

class Clock;
class Database;

// Reads the provider's catalog of one country into the store: products, their SKUs, their availabilities, flattened
// into offers (one per term and billing plan). One country at a time; a second request for it joins the first.
class CatalogReading final : public QObject
{
    Q_OBJECT
public:
    CatalogReading(Database &store, Clock &clock, QObject *parent = nullptr);

    Async<Done> read(const Session &session, const QString &country);

Q_SIGNALS:
    void stored(const QString &country);

private:
    struct Round;
    void productsRead(const std::shared_ptr<Round> &round, const QList<Provider::CatalogProduct> &products);
    void pump(const std::shared_ptr<Round> &round);
    void skusRead(const std::shared_ptr<Round> &round, const Provider::CatalogProduct &product,
                  const Result<QList<Provider::CatalogSku>> &skus);
    void availabilitiesRead(const std::shared_ptr<Round> &round, const QString &productTitle,
                            const Provider::CatalogSku &sku,
                            const Result<QList<Provider::CatalogAvailability>> &availabilities);
    void settle(const std::shared_ptr<Round> &round, const Outcome &outcome);
    void store(const std::shared_ptr<Round> &round);
    void readPrices(const std::shared_ptr<Round> &round); // offers without today's prices would be reviewed wrongly

    Database &m_store;
    Clock &m_clock;
    QHash<QString, std::shared_ptr<Round>> m_rounds;
};

} // namespace tenantry
