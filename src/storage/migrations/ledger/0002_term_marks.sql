-- SPDX-FileCopyrightText: 2026 The Tenantry authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a person noted about the end of a term: left as it is, snoozed, muted. By the provider's ids: row keys of
-- store.db may be rebuilt. A mark is taken back and put in force again, never changed or deleted.

CREATE TABLE term_marks (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    account TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('left-as-is', 'snoozed', 'muted')),
    scope TEXT NOT NULL CHECK (scope IN ('term', 'sku', 'customer')),
    subject TEXT NOT NULL,
    term_end INTEGER,                         -- of scope 'term'
    until INTEGER,                            -- of 'snoozed' and 'muted'
    stood TEXT NOT NULL,                      -- of 'left-as-is': what happened by default then
    at INTEGER NOT NULL,
    taken_back INTEGER                        -- NULL: in force
) STRICT;

CREATE INDEX term_marks_in_force ON term_marks (account, key) WHERE taken_back IS NULL;

CREATE TRIGGER term_marks_no_update
BEFORE UPDATE OF key, account, kind, scope, subject, term_end, until, stood, at ON term_marks
BEGIN
    SELECT RAISE(ABORT, 'marks are only taken back');
END;

CREATE TRIGGER term_marks_no_delete BEFORE DELETE ON term_marks
BEGIN
    SELECT RAISE(ABORT, 'marks are only taken back');
END;

-- Who and why; may be erased.
CREATE TABLE term_mark_texts (
    mark INTEGER PRIMARY KEY REFERENCES term_marks (key),
    who TEXT NOT NULL,
    why TEXT NOT NULL
) STRICT;
