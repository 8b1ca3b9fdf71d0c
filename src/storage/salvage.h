// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QDateTime>
#include <QString>

namespace tenantry {

class Connection;

// Carries what can still be read of a damaged store.db into a new one: its history, and the states that were current as
// history that ended at that instant. Unreadable stretches are stepped over. Answers how many states were kept; a file
// of which nothing can be read gives 0.
Result<int> salvageHistory(const QString &damaged, Connection &rebuilt, const QDateTime &at);

} // namespace tenantry
