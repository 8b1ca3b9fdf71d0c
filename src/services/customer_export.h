// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/customer_directory.h"

class QIODevice;

namespace tenantry {

class Connection;

// Writes customers and their subscriptions as CSV, raw values, in the order of the keys. Runs on the reader thread of
// the store; the file takes its place only when everything was written. Returns the lines below the header.
Result<int> exportCustomersCsv(Connection &connection, const QString &path, const QList<qint64> &customerKeys,
                               const CustomerDirectory::CsvTexts &texts);

} // namespace tenantry
