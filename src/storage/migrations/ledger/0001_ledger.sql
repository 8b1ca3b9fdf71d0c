-- SPDX-FileCopyrightText: 2026 The Tenantry authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What only we know. Never holds a token or a password. Instants are milliseconds since 1970 UTC, NULL when not yet.
-- Append-only tables refuse UPDATE and DELETE; personal data stands in rows beside them that may be erased.

CREATE TABLE accounts (
    key INTEGER PRIMARY KEY AUTOINCREMENT,    -- never given twice: rows of store.db carry it
    id TEXT NOT NULL UNIQUE,
    profile TEXT NOT NULL,
    display_name TEXT NOT NULL,
    partner_tenant TEXT NOT NULL,
    partner_domain TEXT NOT NULL,
    client_id TEXT NOT NULL,
    environment INTEGER NOT NULL,
    role INTEGER NOT NULL,
    signed_in_as TEXT NOT NULL,
    market TEXT NOT NULL,
    currency TEXT NOT NULL,
    host_partner_center TEXT NOT NULL,
    host_partner_api TEXT NOT NULL,
    host_graph TEXT NOT NULL,
    host_authority TEXT NOT NULL,
    token_stored INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE drafts (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    account TEXT NOT NULL,
    title TEXT NOT NULL,
    page TEXT NOT NULL,
    saved_at INTEGER,
    draft TEXT NOT NULL                       -- JSON
) STRICT;

CREATE INDEX drafts_by_account ON drafts (account, saved_at);

CREATE TABLE intents (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    account TEXT NOT NULL,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,                    -- JSON
    facts TEXT NOT NULL,                      -- JSON
    state TEXT NOT NULL,
    park_reason TEXT NOT NULL,
    detail TEXT NOT NULL,
    title TEXT NOT NULL,
    created_at INTEGER,
    changed_at INTEGER,
    next_try_at INTEGER
) STRICT;

CREATE INDEX intents_by_account ON intents (account, created_at);
CREATE INDEX intents_by_state ON intents (state);

CREATE TABLE steps (
    key INTEGER PRIMARY KEY,
    intent INTEGER NOT NULL REFERENCES intents (key),
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    writes INTEGER NOT NULL,
    state TEXT NOT NULL,
    request_id TEXT NOT NULL,
    sent_bytes BLOB NOT NULL,
    sent_route TEXT NOT NULL,
    sent_at INTEGER,
    attempts INTEGER NOT NULL,
    http_status INTEGER NOT NULL,
    answer BLOB NOT NULL,
    correlation_id TEXT NOT NULL,
    error_code TEXT NOT NULL,
    error_text TEXT NOT NULL,
    changed_at INTEGER,
    UNIQUE (intent, number)
) STRICT;

-- Every change of a step. The bytes stand in steps, where personal data may be erased; here is their SHA-256.
CREATE TABLE step_journal (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    intent TEXT NOT NULL,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    request_id TEXT NOT NULL,
    sent_route TEXT NOT NULL,
    sent_sha256 TEXT NOT NULL,                -- empty: nothing made ready yet
    attempts INTEGER NOT NULL,
    http_status INTEGER NOT NULL,
    correlation_id TEXT NOT NULL,
    error_code TEXT NOT NULL
) STRICT;

CREATE INDEX step_journal_by_intent ON step_journal (intent, number);

CREATE TRIGGER step_journal_no_update BEFORE UPDATE ON step_journal
BEGIN
    SELECT RAISE(ABORT, 'the step journal is append-only');
END;

CREATE TRIGGER step_journal_no_delete BEFORE DELETE ON step_journal
BEGIN
    SELECT RAISE(ABORT, 'the step journal is append-only');
END;

CREATE TABLE notes (
    key INTEGER PRIMARY KEY,
    account TEXT NOT NULL,
    record TEXT NOT NULL,                     -- the provider's id: row keys of store.db may be rebuilt
    note TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    UNIQUE (account, record)
) STRICT;

CREATE TABLE activity (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    account TEXT NOT NULL,
    at INTEGER NOT NULL,
    what TEXT NOT NULL,
    intent TEXT NOT NULL,
    reference TEXT NOT NULL
) STRICT;

CREATE INDEX activity_by_account ON activity (account, key);

CREATE TRIGGER activity_no_update BEFORE UPDATE ON activity
BEGIN
    SELECT RAISE(ABORT, 'the activity is append-only');
END;

CREATE TRIGGER activity_no_delete BEFORE DELETE ON activity
BEGIN
    SELECT RAISE(ABORT, 'the activity is append-only');
END;

-- Names and free text of an activity; may be erased.
CREATE TABLE activity_texts (
    activity INTEGER PRIMARY KEY REFERENCES activity (key),
    subject TEXT NOT NULL,
    who TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;

CREATE TABLE consents (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    account TEXT NOT NULL,
    intent TEXT NOT NULL,
    customer TEXT NOT NULL,
    template TEXT NOT NULL,
    agreed_at INTEGER,
    recorded_at INTEGER NOT NULL
) STRICT;

CREATE INDEX consents_by_customer ON consents (account, customer);

CREATE TRIGGER consents_no_update BEFORE UPDATE ON consents
BEGIN
    SELECT RAISE(ABORT, 'consents are append-only');
END;

CREATE TRIGGER consents_no_delete BEFORE DELETE ON consents
BEGIN
    SELECT RAISE(ABORT, 'consents are append-only');
END;

-- Who consented; may be erased.
CREATE TABLE consent_persons (
    consent INTEGER PRIMARY KEY REFERENCES consents (key),
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL
) STRICT;

-- First passwords waiting in the secret store; the secret is not here.
CREATE TABLE secret_marks (
    name TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    expires INTEGER,
    changed_at INTEGER NOT NULL
) STRICT;
