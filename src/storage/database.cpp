// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/database_thread.h"
#include "storage/migrator.h"
#include "storage/private_files.h"
#include "storage/query.h"
#include "storage/storage_errors.h"

#include <QFile>
#include <QFileInfo>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

Connection::Settings connectionSettings(const Database::Settings &settings, Connection::Mode mode)
{
    return {.path = settings.path, .mode = mode, .syncFull = settings.syncFull, .maxPages = settings.maxPages};
}

// All reads of one job see one state of the file.
void inSnapshot(Connection &connection, const std::function<void(Connection &)> &job)
{
    const Outcome begun = Query(connection, "BEGIN").run();
    job(connection);
    if (begun)
        (void)Query(connection, "COMMIT").run();
}

Outcome copyInto(Connection &connection, const QString &path)
{
    if (QFileInfo(path).size() > 0)
        return storageError(Error::Kind::Storage, path, u"the file is there already"_s);
    if (!makePrivateFile(path)) // VACUUM INTO accepts an empty file and keeps its mode
        return storageError(Error::Kind::Storage, path, u"cannot create the file"_s);
    const Outcome copied = Query(connection, "VACUUM INTO ?1", path).run();
    if (!copied)
        QFile::remove(path);
    return copied;
}

Outcome migrate(const Database::Settings &settings, const Migrator &migrator, int version)
{
    const auto connection = Connection::open(connectionSettings(settings, Connection::Mode::ReadWrite));
    if (!connection)
        return connection.error();
    if (settings.copyBeforeMigration && version > 0 && version < migrator.newest()) {
        const QString copy = nameBeside(settings.path, u"schema-%1"_s.arg(version));
        if (const Outcome copied = copyInto(**connection, copy); !copied)
            return copied;
    }
    return migrator.bringUp(**connection);
}

Outcome bringUp(const Database::Settings &settings)
{
    const Result<Migrator> migrator = Migrator::fromFolder(settings.migrations);
    if (!migrator)
        return migrator.error();
    if (settings.readOnly && !QFile::exists(settings.path))
        return storageError(Error::Kind::NotFound, settings.path, u"no such file"_s);
    const Result<int> version = schemaVersionOf(settings.path);
    if (!version)
        return version.error();
    if (*version > migrator->newest())
        return storageError(Error::Kind::Newer, settings.path,
                            u"schema %1, known up to %2"_s.arg(*version).arg(migrator->newest()));
    if (!settings.readOnly)
        return migrate(settings, *migrator, *version);
    if (*version < migrator->newest())
        return storageError(Error::Kind::Locked, settings.path,
                            u"the schema is older and only its owner may change it"_s);
    return Done{};
}

} // namespace

struct Database::Private
{
    Settings settings;
    QObject home; // in the thread that opened the database; goes last
    // The reader goes first: the last connection to close writes the WAL back, which only the writer may.
    std::unique_ptr<DatabaseThread> writer; // null when read-only
    std::unique_ptr<DatabaseThread> reader;
};

Database::Database() : d(std::make_unique<Private>()) {}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const Settings &settings)
{
    if (const Outcome ready = bringUp(settings); !ready)
        return ready.error();
    std::unique_ptr<Database> database(new Database);
    database->d->settings = settings;
    if (!settings.readOnly) {
        auto writer = DatabaseThread::start(connectionSettings(settings, Connection::Mode::ReadWrite));
        if (!writer)
            return writer.error();
        database->d->writer = std::move(writer).value();
    }
    auto reader = DatabaseThread::start(connectionSettings(settings, Connection::Mode::ReadOnly));
    if (!reader)
        return reader.error();
    database->d->reader = std::move(reader).value();
    return database;
}

const QString &Database::path() const
{
    return d->settings.path;
}

void Database::enqueue(Turn turn, std::function<void(Connection &)> job)
{
    if (turn == Turn::Write && d->writer) {
        d->writer->post(std::move(job));
        return;
    }
    d->reader->post([job = std::move(job)](Connection &connection) { inSnapshot(connection, job); },
                    turn == Turn::ReadWhenIdle ? DatabaseThread::Turn::WhenIdle : DatabaseThread::Turn::InOrder);
}

void Database::deliver(std::function<void()> answer)
{
    QMetaObject::invokeMethod(&d->home, std::move(answer), Qt::QueuedConnection);
}

Outcome Database::begin(Connection &connection)
{
    return connection.begin();
}

Outcome Database::commit(Connection &connection)
{
    return connection.commit();
}

void Database::rollback(Connection &connection)
{
    connection.rollback();
}

Async<Done> Database::backupTo(const QString &path)
{
    Pending<Done> pending;
    d->reader->post([path, pending](Connection &connection) { pending.settle(copyInto(connection, path)); });
    return pending.future();
}

Async<Done> Database::checkIntegrity()
{
    return readWhenIdle([](Connection &connection) { return quickCheck(connection); });
}

} // namespace tenantry
