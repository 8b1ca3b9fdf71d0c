-- SPDX-FileCopyrightText: 2026 The Tenantry authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Terms by their end, for the end-of-term board.

CREATE INDEX subscriptions_by_term_end ON subscriptions (account, term_end)
WHERE gone IS NULL AND term_end IS NOT NULL;
