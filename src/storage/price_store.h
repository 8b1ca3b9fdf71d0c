// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/price_list.h"
#include "domain/sale_rule.h"
#include "support/result.h"

#include <QSet>

namespace tenantry {

class Connection;

// Imported price lists in ledger.db. A list in force is replaced by another of its kind, name, market and month.
class PriceListStore
{
public:
    explicit PriceListStore(Connection &connection) : m_connection(connection) {}

    Result<QList<PriceListInfo>> lists(const AccountId &account); // in force, newest month first
    // The list in force that this one would take the place of.
    Result<std::optional<PriceListInfo>> standing(const AccountId &account, const PriceListInfo &list);
    // One that holds exactly this file's bytes in that place, in force or not.
    Result<std::optional<PriceListInfo>> sameFile(const AccountId &account, const PriceListInfo &list);

    Result<qint64> add(const AccountId &account, const PriceListInfo &list); // its key; not yet its prices
    Outcome setRows(qint64 list, int rows);
    // NotFound where it is not there, or is out of force (in force) already.
    Outcome takeOut(const AccountId &account, qint64 list, const QDateTime &at);
    Outcome putBack(const AccountId &account, qint64 list);

    // Prices of these products in every list in force; whether a list is out yet is told by now.
    Result<PriceBook> book(const AccountId &account, const QSet<PriceKey> &keys, const QDateTime &now);
    Result<PriceDifferences> differences(qint64 earlier, qint64 later, int limit);

private:
    Outcome fill(PriceBook *book, const QList<PriceListInfo> &lists, const QSet<PriceKey> &keys);

    Connection &m_connection;
};

// How the sale prices of customers are made, in ledger.db.
class SaleRuleStore
{
public:
    explicit SaleRuleStore(Connection &connection) : m_connection(connection) {}

    Result<QList<SaleRule>> rules(const AccountId &account); // in force, the default first
    Result<qint64> add(const AccountId &account, const SaleRule &rule);
    Outcome takeBack(const AccountId &account, qint64 rule, const QDateTime &at); // NotFound: not in force
    Outcome putBack(const AccountId &account, qint64 rule);

private:
    Connection &m_connection;
};

// How tables are read, in ledger.db; see domain/column_mapping.h.
class MappingStore
{
public:
    explicit MappingStore(Connection &connection) : m_connection(connection) {}

    Result<QString> remembered(const QString &kind, const QString &headingSet); // empty: none
    Outcome remember(const QString &kind, const QString &headingSet, const QString &mapping, const QDateTime &at);

private:
    Connection &m_connection;
};

} // namespace tenantry
