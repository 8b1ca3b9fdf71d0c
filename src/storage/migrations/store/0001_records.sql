-- SPDX-FileCopyrightText: 2026 The Tenantry authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the provider says now. Instants are milliseconds since 1970 UTC, NULL when not stated or not yet.
-- Money is text digits beside its currency. A word of the provider is kept as it came (…_word) beside our reading of it.
-- Row keys are ours and small: an identity of the provider as clustered key costs several times the time and space.

CREATE TABLE customers (
    key INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    id TEXT NOT NULL,
    id_hash INTEGER NOT NULL,                 -- id_hash.h
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    domain TEXT NOT NULL,
    gone INTEGER,                             -- the provider stopped naming it then
    read_at INTEGER,                          -- subscriptions last read
    next_due INTEGER,                         -- first end of a term or window after that reading
    subscriptions INTEGER NOT NULL DEFAULT 0, -- not deleted
    seats INTEGER NOT NULL DEFAULT 0,         -- of active base subscriptions
    relationship INTEGER NOT NULL,
    relationship_word TEXT NOT NULL,
    delegated INTEGER,
    commerce_id TEXT NOT NULL,
    email TEXT NOT NULL,
    culture TEXT NOT NULL,
    language TEXT NOT NULL,
    address TEXT,                             -- JSON; only the single read has it
    agreements_read_at INTEGER,
    since INTEGER NOT NULL                    -- this state was first observed then
) STRICT;

CREATE INDEX customers_by_due ON customers (account, next_due) WHERE gone IS NULL AND next_due IS NOT NULL;
CREATE INDEX customers_by_reading ON customers (account, read_at) WHERE gone IS NULL AND read_at IS NOT NULL;
-- These two are left out during the very first load of an empty store and made at its end (first_load.cpp). Accounts are
-- few, so the list's key comes first: making the index then compares it alone.
CREATE INDEX customers_by_id ON customers (id_hash);
CREATE INDEX customers_in_list_order ON customers (sort_key, account) WHERE gone IS NULL;

CREATE TABLE subscriptions (
    key INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    customer INTEGER NOT NULL REFERENCES customers (key),
    gone INTEGER,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    nickname TEXT NOT NULL,
    parent TEXT NOT NULL,
    offer TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    unit_type TEXT NOT NULL,
    status INTEGER NOT NULL,
    status_word TEXT NOT NULL,
    created INTEGER,
    term_start INTEGER,
    term_end INTEGER,
    term_end_inclusive INTEGER NOT NULL,
    term INTEGER NOT NULL,
    term_word TEXT NOT NULL,
    billing INTEGER NOT NULL,
    billing_word TEXT NOT NULL,
    auto_renew INTEGER,
    trial INTEGER NOT NULL,
    cancel_until INTEGER,
    refundable TEXT,                          -- JSON
    product_type TEXT NOT NULL,
    promotion TEXT NOT NULL,
    partner TEXT NOT NULL,
    order_id TEXT NOT NULL,
    next_term_instructions INTEGER NOT NULL,
    suspension_reasons TEXT NOT NULL,         -- JSON array
    since INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX subscriptions_by_customer ON subscriptions (customer, id);

CREATE TABLE orders (
    key INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    customer INTEGER NOT NULL REFERENCES customers (key),
    id TEXT NOT NULL,
    alternate_id TEXT NOT NULL,
    billing INTEGER NOT NULL,
    billing_word TEXT NOT NULL,
    currency TEXT NOT NULL,
    status INTEGER NOT NULL,
    status_word TEXT NOT NULL,
    created INTEGER,
    total TEXT,
    since INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX orders_by_customer ON orders (customer, id);

CREATE TABLE order_lines (
    key INTEGER PRIMARY KEY,
    order_key INTEGER NOT NULL REFERENCES orders (key),
    number INTEGER NOT NULL,
    offer TEXT NOT NULL,
    subscription TEXT NOT NULL,
    parent TEXT NOT NULL,
    nickname TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    term INTEGER NOT NULL,
    term_word TEXT NOT NULL,
    transaction_type TEXT NOT NULL,
    unit_price TEXT
) STRICT;

CREATE INDEX order_lines_by_order ON order_lines (order_key, number);

CREATE TABLE agreements (
    key INTEGER PRIMARY KEY,
    customer INTEGER NOT NULL REFERENCES customers (key),
    type INTEGER NOT NULL,
    type_word TEXT NOT NULL,
    template TEXT NOT NULL,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    agreed_at INTEGER,
    link TEXT NOT NULL
) STRICT;

CREATE INDEX agreements_by_customer ON agreements (customer);

-- States that are no longer current, each with the time it was current: [since, until). Together with the current rows
-- this tells how every record stood at any past instant. Append-only; an account's rows may be erased as a whole.
CREATE TABLE history (
    key INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('customer', 'subscription', 'order')),
    record TEXT NOT NULL,
    customer TEXT NOT NULL,
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    state TEXT NOT NULL
) STRICT;

CREATE INDEX history_by_record ON history (account, kind, record, since);

-- Names the account whose history is being erased, inside the transaction that does it, and is empty otherwise.
CREATE TABLE erasing (account INTEGER PRIMARY KEY) STRICT;

CREATE TRIGGER history_no_update BEFORE UPDATE ON history
BEGIN
    SELECT RAISE(ABORT, 'history is append-only');
END;

CREATE TRIGGER history_no_delete BEFORE DELETE ON history
WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE account = OLD.account)
BEGIN
    SELECT RAISE(ABORT, 'history is append-only');
END;

-- Which customers a full round has met so far, one row a page: an equal customer is not written just to say so.
CREATE TABLE round_pages (
    key INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    at INTEGER NOT NULL,
    customers BLOB NOT NULL                   -- row keys, see seen_customers.cpp
) STRICT;

CREATE INDEX round_pages_by_account ON round_pages (account, at);

CREATE TABLE sync_cursors (
    account INTEGER PRIMARY KEY,
    full_started INTEGER,
    full_done INTEGER,
    continuation BLOB NOT NULL,
    pages_done INTEGER NOT NULL,
    customers_complete INTEGER NOT NULL,
    audit_seen INTEGER,
    last_done INTEGER
) STRICT;

CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
