// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/bulk_changes.h"

#include <QByteArray>

namespace tenantry {

// A person's table as bytes, text or a workbook (table_text.h). Any thread.
BulkTable readBulkTable(const QByteArray &bytes, const QString &name);

SeatWish readSeatWish(const QString &written);

} // namespace tenantry
