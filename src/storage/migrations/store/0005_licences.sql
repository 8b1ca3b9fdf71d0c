-- SPDX-FileCopyrightText: 2026 The Tenantry authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a tenant's directory counts of each plan, whoever sold it, and which plan a SKU gives. A count is NULL when not
-- stated.

ALTER TABLE customers ADD COLUMN licences_read_at INTEGER;
ALTER TABLE offers ADD COLUMN provisioning TEXT NOT NULL DEFAULT ''; -- the plan; '' when not stated or not read yet

CREATE TABLE licences (
    key INTEGER PRIMARY KEY,
    customer INTEGER NOT NULL REFERENCES customers (key),
    plan TEXT NOT NULL,
    name TEXT NOT NULL,
    part_number TEXT NOT NULL,
    licence_group TEXT NOT NULL,
    state TEXT NOT NULL,
    active INTEGER,
    warning INTEGER,
    suspended INTEGER,
    total INTEGER,
    assigned INTEGER
) STRICT;

CREATE INDEX licences_by_customer ON licences (customer);

-- Of SKUs asked for one by one, sold in a catalog we read or not; plan is '' when the provider names none.
CREATE TABLE sku_plans (
    account INTEGER NOT NULL,
    product TEXT NOT NULL,
    sku TEXT NOT NULL,
    plan TEXT NOT NULL,
    PRIMARY KEY (account, product, sku)
) WITHOUT ROWID, STRICT;

CREATE INDEX offers_by_sku ON offers (product, sku) WHERE provisioning <> '';
