// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/subscription.h"

#include <QHash>
#include <QList>
#include <optional>

namespace tenantry {

// Purchase: what the provider asks of us, one list per market and month (S2-177, S2-178). Sale: what we ask of our
// customers, under a name of our own; it holds from its month on until a later one of that name.
enum class PriceListKind { Purchase, Sale };

struct PriceListInfo
{
    qint64 key = 0; // in the ledger
    PriceListKind kind = PriceListKind::Purchase;
    QString name;     // of a sale list
    QString market;   // ISO 3166-1 alpha-2, upper case; empty for a sale list of every market
    QString currency; // ISO 4217
    QDate month;      // its first day
    QString fileName; // without the folder
    QByteArray sha256;
    QString mapping; // how its columns were read, see column_mapping.h
    int rows = 0;
    QDateTime importedAt; // UTC

    bool operator==(const PriceListInfo &) const = default;
};

// One line of a list; before tax, per seat and billing period (api/partner-center.md §17).
struct ListedPrice
{
    QString productId;
    QString skuId;
    QString title;
    QString segment; // as written; empty: not stated
    TermWord term;
    CycleWord billing;
    Decimal unit;
    std::optional<Decimal> retail; // "ERP Price"
    int tierMinimum = 0;
    int tierMaximum = 0; // 0: open
    QDateTime from;      // UTC; invalid: as long as the list holds
    QDateTime to;        // included

    bool operator==(const ListedPrice &) const = default;
};

// One price that differs between two lists; unset: not in that one.
struct PriceDifference
{
    ListedPrice price; // of the later list; of the earlier where the later has none
    std::optional<Decimal> before;
    std::optional<Decimal> after;

    bool operator==(const PriceDifference &) const = default;
};

struct PriceDifferences
{
    int dearer = 0;
    int cheaper = 0;
    int added = 0;
    int gone = 0;
    QList<PriceDifference> first; // as many as were asked for; dearer ones first, then by title

    bool operator==(const PriceDifferences &) const = default;
};

// What a price is looked up by.
struct PriceKey
{
    QString productId; // upper case
    QString skuId;
    Term term = Term::Unknown;
    BillingCycle billing = BillingCycle::Unknown;

    bool operator==(const PriceKey &) const = default;
    friend size_t qHash(const PriceKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.productId, key.skuId, static_cast<int>(key.term), static_cast<int>(key.billing));
    }
};
// Empty for what no list can know: an offer that is not product:sku…, a term or a plan that is not known.
std::optional<PriceKey> priceKeyOf(const Subscription &subscription);
PriceKey priceKeyOf(const ListedPrice &price);

// The first day of the month an instant lies in, UTC.
QDate monthOf(const QDateTime &instant);
// The newest month whose list is out: lists appear at the start of the month before (S2-178).
QDate newestPublishedMonth(const QDateTime &now);

struct PriceQuestionOn
{
    PriceKey key;
    QString market;
    int quantity = 1;
    QDateTime on; // UTC
};

// What the lists say of a price at one time. Where the list of that month is not there, the price is the one of the
// newest list before it, and standing says why.
struct PriceFound
{
    enum class Standing {
        Nothing,        // no list of that market was imported at all
        Listed,         // by the list of that month
        NotListed,      // the list of that month is there and does not know it
        NotImported,    // the list of that month is out, but was not imported
        NotYetPublished // the provider has not published the list of that month (S2-179)
    };
    Standing standing = Standing::Nothing;
    QDate month;               // asked about
    QDate listed;              // month of the list the price is from; invalid: no price
    std::optional<Money> unit; // purchase or sale price, by the kind of the lists
    std::optional<Money> retail;

    bool operator==(const PriceFound &) const = default;
};

// Prices of some products out of every list in force; a value. Whatever was not asked for when it was read is not in
// it.
class PriceBook
{
public:
    explicit PriceBook(const QDate &newestPublished = {}) : m_newestPublished(newestPublished) {}

    void add(const PriceListInfo &list);
    void add(qint64 list, const ListedPrice &price);

    bool isEmpty() const { return m_lists.isEmpty(); }
    PriceFound purchase(const PriceQuestionOn &question) const;
    PriceFound sale(const QString &list, const PriceQuestionOn &question) const;

private:
    struct List
    {
        PriceListInfo info;
        QMultiHash<PriceKey, ListedPrice> prices;
    };
    PriceFound found(const QList<const List *> &lists, const PriceQuestionOn &question, bool monthly) const;
    PriceFound::Standing missing(const QDate &month) const;
    QString marketFor(const QString &wanted) const;

    QDate m_newestPublished;
    QList<List> m_lists;
};

} // namespace tenantry
