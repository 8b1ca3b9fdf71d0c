// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/price_table.h"

namespace tenantry {

class Connection;

// What came into force and what went out of it; keys of the ledger.
struct PriceAct
{
    QList<qint64> listsIn;
    QList<qint64> listsOut;
    QList<qint64> rulesIn;
    QList<qint64> rulesOut;

    bool isEmpty() const { return listsIn.isEmpty() && listsOut.isEmpty() && rulesIn.isEmpty() && rulesOut.isEmpty(); }
};
PriceAct reversed(const PriceAct &act);
// Conflict where something else stands in that place by now.
Outcome turn(Connection &ledger, const AccountId &account, const PriceAct &act, const QDateTime &now);

struct PriceImportDone
{
    ImportedPrices imported;
    PriceAct act;
};

// The list as it would be stored, without its rows.
PriceListInfo listFor(const TableFile &file, const PriceImport &wanted, const PriceFileCheck &check);
// What the ledger has in its place is told to the check.
Outcome compareWithStored(Connection &ledger, const AccountId &account, const PriceListInfo &list,
                          PriceFileCheck *check);

// Writes the whole list, or nothing where it ends with an Error: to be run in one transaction. The mapping is
// remembered with it.
Result<PriceImportDone> importedPrices(Connection &ledger, const AccountId &account, const TableFile &file,
                                       const PriceImport &wanted, const PriceListInfo &list,
                                       const TellProgress &progress);

} // namespace tenantry
