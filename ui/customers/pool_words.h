// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/licence_pool.h"
#include "ui/customers/detail_words.h"

namespace tenantry::poolwords {

// Words of the licence pool in the detail pane, in the current language. What nobody stated is called unknown.

QString number(const std::optional<int> &seats);
// Below a plan: what is short, not told, or paid twice (S2-124, S2-232); nothing where all is plain.
QList<FactText> remarks(const PoolLine &line, const QDateTime &now);
// When the tenant was asked, or that it is being asked; what was read before stands while a new answer is awaited.
FactText state(const TenantPool &pool, const QDateTime &now);
// Why the last try brought nothing; empty: it did. A sign-in that may not look is told what it takes (§11).
FactText failure(const std::optional<Error> &error);

} // namespace tenantry::poolwords
