// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/price_lists.h"

namespace tenantry {

class ServiceGraph;

// What tenantryctl was told about a file of prices; empty: as the file says, or seems to say.
struct PriceFileWords
{
    QString file;
    QString month; // "2026-12"
    QString market;
    QString currency;
    QString saleList;
};

QDate monthFrom(const QString &word); // its first day; invalid: none

// Each ends by leaving the event loop with its exit code.
void pricesImportJob(ServiceGraph &graph, const PriceFileWords &words);
void pricesListJob(ServiceGraph &graph);

// "prices.csv, line 3, column UnitPrice: \"12,50\" is no number; expected digits with the decimal sign \".\". …"
QString sentence(const QString &file, const TableFault &fault);

} // namespace tenantry
