// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/price_lists.h"

#include <QString>

// What the screen "Prices" says. Plain functions.
namespace tenantry::pricewords {

QString month(const QDate &month); // December 2026
QString listName(const PriceListInfo &list);
QString field(const QString &id); // of a table of prices: "Purchase price"
// "prices.csv, line 3, column UnitPrice: …": what stands there, what was expected, what to do.
QString fault(const QString &file, const TableFault &fault);
// Why a file could not be looked at; empty where it is no matter of the file.
QString unreadable(const Error &error);
// What a file still needs before it can be imported.
QString missing(const Error &error, PriceListKind kind);
QString checked(const PriceFileCheck &check, const PriceImport &wanted);
QString differences(const PriceDifferences &all, const QDate &before);
QString termAndPlan(const ListedPrice &price); // 1 year, billed monthly

QString basis(SaleRule::Basis basis);
QString rule(const SaleRule &rule); // Purchase price plus 15 %
QString rounding(Rounding rounding);
QString roundingOf(const SaleRule &rule); // half up to 2 digits
QString ruleFault(SaleRuleFault fault, SaleRule::Basis basis);

} // namespace tenantry::pricewords
