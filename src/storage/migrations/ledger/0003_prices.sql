-- SPDX-FileCopyrightText: 2026 The Tenantry authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Price lists a person imported, how the sale prices of customers are made, and how tables are read. A list and a rule
-- are taken out of force and put back, never changed or deleted: what a price was once derived from stays provable.

CREATE TABLE price_lists (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    account TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('purchase', 'sale')),
    name TEXT NOT NULL,                       -- of 'sale'
    market TEXT NOT NULL,                     -- '' for a sale list of every market
    currency TEXT NOT NULL,
    month TEXT NOT NULL,                      -- its first day, yyyy-MM-dd
    file_name TEXT NOT NULL,
    sha256 BLOB NOT NULL,
    mapping TEXT NOT NULL,                    -- JSON: how its columns were read
    rows INTEGER NOT NULL,
    imported_at INTEGER NOT NULL,
    removed INTEGER                           -- NULL: in force
) STRICT;

CREATE UNIQUE INDEX price_lists_in_force ON price_lists (account, kind, name, market, month) WHERE removed IS NULL;

CREATE TABLE listed_prices (
    list INTEGER NOT NULL REFERENCES price_lists (key),
    product TEXT NOT NULL,                    -- upper case, as sku
    sku TEXT NOT NULL,
    term TEXT NOT NULL,                       -- ISO 8601 where the word is known, else as written
    billing TEXT NOT NULL,
    segment TEXT NOT NULL,
    tier_minimum INTEGER NOT NULL,
    valid_from INTEGER NOT NULL,              -- 0: as long as the list holds
    valid_to INTEGER,
    tier_maximum INTEGER NOT NULL,            -- 0: open
    unit TEXT NOT NULL,
    retail TEXT,
    title TEXT NOT NULL,
    PRIMARY KEY (list, product, sku, term, billing, segment, tier_minimum, valid_from)
) WITHOUT ROWID, STRICT;

CREATE TRIGGER price_lists_no_update
BEFORE UPDATE OF key, account, kind, name, market, currency, month, file_name, sha256, mapping, imported_at ON price_lists
BEGIN
    SELECT RAISE(ABORT, 'price lists are only taken out of force');
END;

CREATE TRIGGER price_lists_no_delete BEFORE DELETE ON price_lists
BEGIN
    SELECT RAISE(ABORT, 'price lists are only taken out of force');
END;

CREATE TRIGGER listed_prices_no_update BEFORE UPDATE ON listed_prices
BEGIN
    SELECT RAISE(ABORT, 'prices are append-only');
END;

CREATE TRIGGER listed_prices_no_delete BEFORE DELETE ON listed_prices
BEGIN
    SELECT RAISE(ABORT, 'prices are append-only');
END;

CREATE TABLE sale_rules (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    account TEXT NOT NULL,
    customer TEXT NOT NULL,                   -- '': everybody without a rule of their own
    basis TEXT NOT NULL CHECK (basis IN ('mark-up', 'retail-discount', 'list')),
    percent TEXT NOT NULL,
    list TEXT NOT NULL,                       -- of 'list': the name of sale lists
    rounding TEXT NOT NULL CHECK (rounding IN ('half-up', 'half-even', 'down', 'up', 'floor', 'ceiling')),
    digits INTEGER NOT NULL,
    at INTEGER NOT NULL,
    taken_back INTEGER                        -- NULL: in force
) STRICT;

CREATE UNIQUE INDEX sale_rules_in_force ON sale_rules (account, customer) WHERE taken_back IS NULL;

CREATE TRIGGER sale_rules_no_update
BEFORE UPDATE OF key, account, customer, basis, percent, list, rounding, digits, at ON sale_rules
BEGIN
    SELECT RAISE(ABORT, 'rules are only taken back');
END;

CREATE TRIGGER sale_rules_no_delete BEFORE DELETE ON sale_rules
BEGIN
    SELECT RAISE(ABORT, 'rules are only taken back');
END;

-- Who made a rule; may be erased.
CREATE TABLE sale_rule_persons (
    rule INTEGER PRIMARY KEY REFERENCES sale_rules (key),
    who TEXT NOT NULL
) STRICT;

-- How a person said that tables with these headings are read; of every account.
CREATE TABLE column_mappings (
    kind TEXT NOT NULL,                       -- what is imported: 'purchase-prices' …
    headings TEXT NOT NULL,
    mapping TEXT NOT NULL,                    -- JSON
    at INTEGER NOT NULL,
    PRIMARY KEY (kind, headings)
) WITHOUT ROWID, STRICT;
