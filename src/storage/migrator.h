// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace tenantry {

class Connection;

// One step of a schema: the statements of the file NNNN_name.sql and the number NNNN.
struct Migration
{
    int version = 0;
    QString name;
    QList<QByteArray> statements;
};

// Brings a file to the newest schema. Each step is one transaction that also sets PRAGMA user_version; the first
// failing statement stops it and leaves the file at the version before. A file of a newer program is refused and not
// touched.
class Migrator final
{
public:
    // Reads the numbered .sql files of a folder, usually ":/migrations/store". Numbers count from 1 without a gap.
    static Result<Migrator> fromFolder(const QString &folder);

    int newest() const;
    // Applies what is missing. Errors: Newer, Storage, StorageFull, Damaged.
    Outcome bringUp(Connection &connection) const;

private:
    QList<Migration> m_migrations;
};

// The version a file has, read without touching it. 0: missing, empty or without a schema. Errors: Damaged, Storage.
Result<int> schemaVersionOf(const QString &path);
Result<int> schemaVersion(Connection &connection);
QList<QByteArray> statementsOf(const QByteArray &sql);

} // namespace tenantry
