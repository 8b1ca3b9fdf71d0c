-- SPDX-FileCopyrightText: 2026 The Tenantry authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A change made elsewhere happened between two readings: when a past state was last read as it was. NULL when not known.

ALTER TABLE history ADD COLUMN seen INTEGER;
