-- SPDX-FileCopyrightText: 2026 The Tenantry authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How often a subscription was changed is asked for each line of the plan.

CREATE INDEX intents_confirmed_by_subscription ON intents (account, payload ->> '$.subscription')
WHERE state = 'confirmed';
