// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace tenantry::testing {

// A workbook put together part by part, as good or as bad as a test wants it.
class WorkbookFile
{
public:
    WorkbookFile(); // one sheet "Sheet1" without cells, three styles: plain, a day (1), a day and a time (2)
    WorkbookFile &part(const QString &path, const QByteArray &xml);
    WorkbookFile &without(const QString &path);
    WorkbookFile &rows(const QByteArray &xml);             // within sheetData
    WorkbookFile &strings(const QList<QByteArray> &items); // each the inside of an si
    QByteArray bytes() const;

private:
    QMap<QString, QByteArray> m_parts;
};

} // namespace tenantry::testing
