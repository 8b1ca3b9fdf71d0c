-- SPDX-FileCopyrightText: 2026 The Tenantry authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a seat costs in the running term, where that began with a renewal we saw: the list price of that day (S2-132).

CREATE TABLE term_prices (
    subscription INTEGER PRIMARY KEY REFERENCES subscriptions (key) ON DELETE CASCADE,
    term_start INTEGER NOT NULL,
    unit TEXT NOT NULL,
    currency TEXT NOT NULL,
    billing INTEGER NOT NULL
) STRICT;
