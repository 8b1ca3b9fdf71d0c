// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"

#include "storage/native_statements.h"
#include "storage/query.h"
#include "storage/storage_errors.h"
#include "storage/transaction.h"
#include "support/log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

Result<Migration> readMigration(const QString &folder, const QString &name)
{
    QFile file(folder + u'/' + name);
    bool numbered = false;
    const int version = name.section(u'_', 0, 0).toInt(&numbered);
    if (!numbered || !file.open(QIODevice::ReadOnly))
        return storageError(Error::Kind::Storage, file.fileName(), u"unreadable schema step"_s);
    return Migration{version, name, statementsOf(file.readAll())};
}

Outcome apply(Connection &connection, const Migration &migration)
{
    Transaction transaction(connection);
    if (!transaction.begun())
        return transaction.begun();
    QList<QByteArray> statements = migration.statements;
    statements += "PRAGMA user_version = " + QByteArray::number(migration.version);
    for (const QByteArray &statement : std::as_const(statements)) {
        Query query(connection, statement.constData());
        if (Outcome ran = query.run(); !ran) {
            Error error = ran.error();
            error.subject = migration.name;
            return error;
        }
    }
    log::info(log::Area::Storage, u"schema step %1 applied"_s.arg(migration.name));
    return transaction.commit();
}

} // namespace

QList<QByteArray> statementsOf(const QByteArray &sql)
{
    QList<QByteArray> statements;
    qsizetype start = 0;
    for (qsizetype at = sql.indexOf(';'); at >= 0; at = sql.indexOf(';', at + 1)) {
        const QByteArray candidate = sql.mid(start, at + 1 - start);
        if (!isCompleteStatement(candidate))
            continue; // inside a string, a comment or a trigger
        statements += candidate.trimmed();
        start = at + 1;
    }
    return statements;
}

Result<Migrator> Migrator::fromFolder(const QString &folder)
{
    Migrator migrator;
    const QStringList names = QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const Result<Migration> migration = readMigration(folder, name);
        if (!migration)
            return migration.error();
        if (migration->version != migrator.newest() + 1)
            return storageError(Error::Kind::Storage, name, u"schema steps are not in sequence"_s);
        migrator.m_migrations += *migration;
    }
    if (migrator.m_migrations.isEmpty())
        return storageError(Error::Kind::Storage, folder, u"no schema steps"_s);
    return migrator;
}

int Migrator::newest() const
{
    return m_migrations.isEmpty() ? 0 : m_migrations.last().version;
}

Outcome Migrator::bringUp(Connection &connection) const
{
    const Result<int> version = schemaVersion(connection);
    if (!version)
        return version.error();
    if (*version > newest())
        return storageError(Error::Kind::Newer, connection.path(),
                            u"schema %1, known up to %2"_s.arg(*version).arg(newest()));
    for (const Migration &migration : m_migrations) {
        if (migration.version <= *version)
            continue;
        if (const Outcome applied = apply(connection, migration); !applied)
            return applied;
    }
    return Done{};
}

Result<int> schemaVersion(Connection &connection)
{
    Query query(connection, "PRAGMA user_version");
    const int version = query.next() ? query.count(0) : 0;
    if (query.failed())
        return query.error();
    return version;
}

Result<int> schemaVersionOf(const QString &path)
{
    if (QFileInfo(path).size() == 0)
        return 0;
    // Closing a read-only connection never writes the WAL back, so not even a crashed newer program's file changes.
    const auto connection = Connection::open({.path = path, .mode = Connection::Mode::ReadOnly});
    if (!connection)
        return connection.error();
    return schemaVersion(**connection);
}

} // namespace tenantry
