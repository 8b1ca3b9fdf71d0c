// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QSqlDatabase>
#include <QString>
#include <memory>

namespace tenantry {

class FirstLoad;
class NativeStatements;
class SeenCustomers;

// One thread's way into one SQLite file. Made, used and destroyed on the same thread; every Query checks that.
// SQL text stays in src/storage.
class Connection final
{
public:
    enum class Mode { ReadWrite, ReadOnly };
    struct Settings
    {
        QString path;
        Mode mode = Mode::ReadWrite;
        bool syncFull = false;     // synchronous=FULL instead of NORMAL
        qint64 maxPages = 0;       // > 0: PRAGMA max_page_count
        bool expectDamage = false; // salvage: damage is neither logged nor remembered
        bool preferNative = true;  // false: Qt Sql only, as on platforms whose Qt brings its own SQLite
    };
    // A missing file is made, readable by its owner only; a read-only connection wants it there (NotFound).
    // Errors: Damaged, StorageFull, Storage.
    static Result<std::unique_ptr<Connection>> open(const Settings &settings);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const QString &path() const { return m_settings.path; }
    bool readOnly() const { return m_settings.mode == Mode::ReadOnly; }
    bool onItsThread() const;
    QSqlDatabase &sql() { return m_sql; }
    NativeStatements *native() { return m_native.get(); } // null: Qt Sql only

    Outcome begin(); // takes the write lock at once; on a read-only connection: Locked
    Outcome commit();
    void rollback();
    qint64 lastRowKey();

    // Turns a SQLite result code into an Error. A damaged file is remembered beside it (damageMark) for the next open.
    Error failure(int extendedCode, const QString &message, const QString &subject);

    // What a store keeps for as long as the connection lives.
    FirstLoad &firstLoad() { return *m_firstLoad; }
    SeenCustomers &seenCustomers() { return *m_seenCustomers; }

private:
    explicit Connection(const Settings &settings);
    Outcome openFile();
    Outcome configure();

    Settings m_settings;
    QString m_name;
    QSqlDatabase m_sql;
    Qt::HANDLE m_thread;
    std::unique_ptr<NativeStatements> m_native;
    std::unique_ptr<FirstLoad> m_firstLoad;
    std::unique_ptr<SeenCustomers> m_seenCustomers;
};

// PRAGMA quick_check; Damaged is remembered by the mark.
Outcome quickCheck(Connection &connection);

// Path of the mark that says "reading this file found damage".
QString damageMark(const QString &databasePath);

} // namespace tenantry
