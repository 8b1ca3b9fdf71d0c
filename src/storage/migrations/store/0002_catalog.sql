-- SPDX-FileCopyrightText: 2026 The Tenantry authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Offers, price sheets and country rules, replaced as whole lists.

CREATE TABLE offer_lists (
    key INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    country TEXT NOT NULL,
    read_at INTEGER NOT NULL,
    UNIQUE (account, country)
) STRICT;

CREATE TABLE offers (
    key INTEGER PRIMARY KEY,
    list INTEGER NOT NULL REFERENCES offer_lists (key) ON DELETE CASCADE,
    product TEXT NOT NULL,
    sku TEXT NOT NULL,
    title TEXT NOT NULL,
    product_title TEXT NOT NULL,
    description TEXT NOT NULL,
    term INTEGER NOT NULL,
    term_word TEXT NOT NULL,
    billing INTEGER NOT NULL,
    billing_word TEXT NOT NULL,
    minimum INTEGER NOT NULL,
    maximum INTEGER NOT NULL,
    add_on INTEGER NOT NULL,
    trial INTEGER NOT NULL,
    prerequisites TEXT NOT NULL               -- JSON array
) STRICT;

CREATE INDEX offers_by_list ON offers (list);

CREATE TABLE price_sheets (
    key INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    market TEXT NOT NULL,
    read_at INTEGER NOT NULL,
    UNIQUE (account, market)
) STRICT;

CREATE TABLE prices (
    key INTEGER PRIMARY KEY,
    sheet INTEGER NOT NULL REFERENCES price_sheets (key) ON DELETE CASCADE,
    product TEXT NOT NULL,
    sku TEXT NOT NULL,
    sku_title TEXT NOT NULL,
    term INTEGER NOT NULL,
    term_word TEXT NOT NULL,
    billing INTEGER NOT NULL,
    billing_word TEXT NOT NULL,
    unit TEXT NOT NULL,
    unit_currency TEXT NOT NULL,
    retail TEXT NOT NULL,
    retail_currency TEXT NOT NULL,
    tier_minimum INTEGER NOT NULL,
    tier_maximum INTEGER NOT NULL,            -- 0: open
    valid_from INTEGER,
    valid_to INTEGER
) STRICT;

CREATE INDEX prices_by_offer ON prices (sheet, product, sku, term, billing);

CREATE TABLE country_rules (
    key INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    iso2 TEXT NOT NULL,
    rules TEXT NOT NULL,                      -- JSON
    read_at INTEGER NOT NULL,
    UNIQUE (account, iso2)
) STRICT;
