// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "domain/term.h"

#include <QList>
#include <QStringList>
#include <optional>

namespace tenantry {

// One buyable combination: product, SKU, term and billing plan in one country. The availability id is volatile and is
// resolved when the order is sent (§5).
struct Offer
{
    QString productId;
    QString skuId;
    QString title; // SKU title
    QString productTitle;
    QString description;
    QString country;
    TermWord term;
    CycleWord billing;
    int minimum = 1;
    int maximum = 0; // 0: not stated
    bool addOn = false;
    bool trial = false;
    QStringList prerequisites;        // "product:sku" an add-on needs
    QString provisioningId;           // the licence it gives in the tenant (§5, §11); empty: not stated
    std::optional<Money> listPrice;   // purchase price per seat and billing period, from the price sheet (§17)
    std::optional<Money> retailPrice; // "ERP Price" of the sheet

    bool operator==(const Offer &) const = default;
};

// What the price sheet says for one product, SKU, term and plan (§17). Prices are before tax.
struct PriceRow
{
    QString productId;
    QString skuId;
    QString skuTitle;
    QString market;
    TermWord term;
    CycleWord billing;
    Money unitPrice;
    Money retailPrice;
    int tierMinimum = 0;
    int tierMaximum = 0; // 0: open
    QDateTime from;
    QDateTime to;

    bool operator==(const PriceRow &) const = default;
};

} // namespace tenantry
