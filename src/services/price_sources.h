// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/price_list.h"
#include "domain/sale_rule.h"
#include "storage/ending_lookup.h"
#include "storage/plan_lookup.h"
#include "support/result.h"

#include <QSet>

namespace tenantry {

class Connection;

// Prices of some subscriptions out of what a person imported, over those the provider told. A value, any thread.
class PriceSources
{
public:
    // keys: of everything that will be asked for.
    static Result<PriceSources> of(Connection &ledger, const AccountId &account, const QSet<PriceKey> &keys,
                                   const QDateTime &now);

    // What the running term costs: its order line, else the list of the month it began in, since its price is fixed
    // then and seats that are added keep it (S2-129, S2-131); else what is stored, else the list of this month.
    ShownPrice running(const Subscription &subscription, const ShownPrice &stored, const QString &market) const;
    // The list price of what begins on a day: the then prevailing one (S2-132). Where no list was imported the stored
    // one stays.
    ShownPrice beginning(const Subscription &next, const QDateTime &on, const ShownPrice &stored, const QString &market,
                         PriceFound *found = nullptr) const;
    // What the customer pays for it; source Unknown where no rule gives a price.
    ShownPrice sale(const Subscription &subscription, const ShownPrice &purchase, const QString &market) const;

private:
    PriceFound::Standing standingOf(const QDate &month) const;
    PriceFound listed(const Subscription &subscription, const QDateTime &on, const QString &market) const;

    PriceBook m_book;
    SaleRules m_rules;
    QDateTime m_now;
};

// Purchase and sale prices of what was read from the store.
Result<QHash<SubscriptionId, PlannedSubscription>> withPrices(Connection &ledger, const AccountId &account,
                                                              const QDateTime &now,
                                                              QHash<SubscriptionId, PlannedSubscription> known);
Result<QList<EndingRecord>> withPrices(Connection &ledger, const AccountId &account, const QDateTime &now,
                                       QList<EndingRecord> records);
// The renewal's price is the one of what a person has in mind, which the record holds as the store knows it.
Result<EndingRecord> withPricesFor(const NextTerm &wanted, Connection &ledger, const AccountId &account,
                                   const QDateTime &now, const EndingRecord &record);

} // namespace tenantry
