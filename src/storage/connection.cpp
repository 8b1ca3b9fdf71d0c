// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"

#include "storage/first_load.h"
#include "storage/native_statements.h"
#include "storage/private_files.h"
#include "storage/query.h"
#include "storage/seen_customers.h"
#include "storage/storage_errors.h"
#include "support/log.h"

#include <QFile>
#include <QSqlError>
#include <QThread>
#include <atomic>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

constexpr int primaryCodeMask = 0xff;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteNotADatabase = 26;

Error::Kind kindOf(int extendedCode)
{
    switch (extendedCode & primaryCodeMask) {
    case sqliteFull:
        return Error::Kind::StorageFull;
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return Error::Kind::Damaged;
    default:
        return Error::Kind::Storage;
    }
}

QString uniqueName()
{
    static std::atomic<quint64> count = 0;
    return u"tenantry-%1"_s.arg(++count);
}

Outcome pragma(Connection &connection, const char *sql)
{
    Query query(connection, sql);
    return query.run();
}

} // namespace

QString damageMark(const QString &databasePath)
{
    return databasePath + u".damaged"_s;
}

Connection::Connection(const Settings &settings)
    : m_settings(settings)
    , m_name(uniqueName())
    , m_thread(QThread::currentThreadId())
    , m_firstLoad(std::make_unique<FirstLoad>())
    , m_seenCustomers(std::make_unique<SeenCustomers>())
{}

Connection::~Connection()
{
    Q_ASSERT(onItsThread());
    m_native.reset(); // a prepared statement left over would keep the file open
    m_sql.close();
    m_sql = {};
    QSqlDatabase::removeDatabase(m_name);
}

bool Connection::onItsThread() const
{
    return QThread::currentThreadId() == m_thread;
}

Result<std::unique_ptr<Connection>> Connection::open(const Settings &settings)
{
    std::unique_ptr<Connection> connection(new Connection(settings));
    if (const Outcome opened = connection->openFile(); !opened)
        return opened.error();
    if (const Outcome configured = connection->configure(); !configured)
        return configured.error();
    return connection;
}

Outcome Connection::openFile()
{
    if (readOnly() && !QFile::exists(path()))
        return storageError(Error::Kind::NotFound, path(), {});
    // SQLite gives -wal and -shm the mode of the file they belong to, so the file's own mode comes first.
    if (!readOnly() && !makePrivateFile(path()))
        return storageError(Error::Kind::Storage, path(), u"cannot create the file"_s);
    m_sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_sql.setDatabaseName(path());
    m_sql.setConnectOptions(readOnly() ? u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s
                                       : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_sql.open())
        return failure(m_sql.lastError().nativeErrorCode().toInt(), m_sql.lastError().databaseText(), path());
    if (m_settings.preferNative)
        m_native = NativeStatements::of(m_sql);
    return Done{};
}

Outcome Connection::configure()
{
    if (m_settings.expectDamage) // lets SQLite read what is left of a file that was cut off
        return pragma(*this, "PRAGMA writable_schema = ON");
    if (readOnly())
        return pragma(*this, "PRAGMA cache_size = -4000");
    const QByteArray pages = "PRAGMA max_page_count = " + QByteArray::number(m_settings.maxPages);
    // recursive_triggers: without it INSERT OR REPLACE would slip past the triggers of append-only tables.
    for (const char *sql :
         {"PRAGMA journal_mode = WAL", "PRAGMA foreign_keys = ON", "PRAGMA recursive_triggers = ON",
          m_settings.syncFull ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL",
          "PRAGMA temp_store = MEMORY", "PRAGMA cache_size = -8000", "PRAGMA wal_autocheckpoint = 4000",
          "PRAGMA journal_size_limit = 33554432", m_settings.maxPages > 0 ? pages.constData() : "PRAGMA encoding"}) {
        if (const Outcome set = pragma(*this, sql); !set)
            return set;
    }
    return Done{};
}

Outcome Connection::begin()
{
    if (readOnly())
        return storageError(Error::Kind::Locked, path(), u"opened for reading only"_s);
    return pragma(*this, "BEGIN IMMEDIATE");
}

Outcome Connection::commit()
{
    return pragma(*this, "COMMIT");
}

void Connection::rollback()
{
    // Fails harmlessly when SQLite already rolled back by itself, as it may when the disk is full.
    Query query(*this, "ROLLBACK", Query::Quiet);
    (void)query.run();
    m_firstLoad->forget();
}

qint64 Connection::lastRowKey()
{
    if (m_native)
        return m_native->lastRowKey();
    Query query(*this, "SELECT last_insert_rowid()");
    return query.next() ? query.number(0) : 0;
}

Error Connection::failure(int extendedCode, const QString &message, const QString &subject)
{
    const Error error = storageError(kindOf(extendedCode), subject, message, QString::number(extendedCode));
    if (m_settings.expectDamage)
        return error;
    log::warn(log::Area::Storage, u"SQLite %1 in %2: %3"_s.arg(error.code, subject, message));
    if (error.kind == Error::Kind::Damaged)
        makePrivateFile(damageMark(path()));
    return error;
}

Outcome quickCheck(Connection &connection)
{
    Query query(connection, "PRAGMA quick_check(1)");
    const QString verdict = query.next() ? query.text(0) : QString();
    if (query.failed())
        return query.error();
    if (verdict == u"ok"_s)
        return Done{};
    makePrivateFile(damageMark(connection.path()));
    return storageError(Error::Kind::Damaged, connection.path(), verdict);
}

} // namespace tenantry
