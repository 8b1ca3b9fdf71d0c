// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/subscription_grid.h"
#include "tables/csv_writer.h"

#include <QSaveFile>

namespace tenantry {

class Connection;

// Writes the grid to a file slice by slice, so that rows somebody looks at are read in between. On one thread at a
// time.
class GridExport
{
public:
    GridExport(const QString &path, GridKeys keys, SubscriptionGrid::CsvTexts texts, const QDateTime &now);
    // Call again until it answers with the number of lines below the header: the file is there then.
    Result<std::optional<int>> writeSlice(Connection &connection);

private:
    Outcome begin();
    Outcome writeRows(Connection &connection);
    Outcome finish();
    void write(const GridRow &row);
    Error fault() const;

    GridKeys m_keys;
    SubscriptionGrid::CsvTexts m_texts;
    QDateTime m_now;
    QSaveFile m_file;
    CsvWriter m_csv;
    std::size_t m_next = 0;
    int m_lines = 0;
};

} // namespace tenantry
