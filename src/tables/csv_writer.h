// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"
#include "tables/csv_dialect.h"

#include <QByteArray>
#include <QString>

class QIODevice;

namespace tenantry {

// Writes RFC 4180: UTF-8, CRLF, quotes where needed. The device must be open and outlive the writer. Any one thread.
class CsvWriter final
{
public:
    explicit CsvWriter(QIODevice *out, CsvDialect dialect = {});

    CsvWriter &text(const QString &cell);   // guarded against being run as a formula
    CsvWriter &number(const QString &cell); // digits in the C locale; anything else is written as text
    void endRow();
    // Everything to the device; Storage or StorageFull if it did not take all of it. Call once at the end.
    Outcome finish();

private:
    void cell(const QByteArray &bytes);
    void flush();

    QIODevice *m_out;
    CsvDialect m_dialect;
    QByteArray m_buffer;
    int m_cells = 0; // of the current row
    bool m_lastEmpty = false;
    bool m_failed = false;
};

} // namespace tenantry
