-- SPDX-FileCopyrightText: 2026 The Tenantry authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is scheduled for the next term; until the next reading only next_term_instructions tells that something is.

ALTER TABLE subscriptions ADD COLUMN next_term TEXT; -- JSON
