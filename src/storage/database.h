// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/async.h"

#include <QString>
#include <functional>
#include <memory>

namespace tenantry {

class Connection;

// One SQLite file with one writer and one reader thread (design §4). Work is posted as a function that gets the
// thread's own Connection and returns Result<T>; the answer comes as a future. Stores are made on that Connection.
// Destroying it finishes the posted work first, reads before writes: a write must not post a read.
class Database
{
public:
    struct Settings
    {
        QString path;
        QString migrations;               // resource folder of numbered .sql files, ":/migrations/store"
        bool syncFull = false;            // ledger: synchronous=FULL
        bool copyBeforeMigration = false; // ledger: file copied aside first
        qint64 maxPages = 0;              // > 0: PRAGMA max_page_count (tests of "disk full")
        bool readOnly = false;            // without the profile lock
    };

    // Opens, migrates and keeps both threads. Errors: Newer (file untouched), Damaged, StorageFull, Storage.
    static Result<std::unique_ptr<Database>> open(const Settings &settings);
    ~Database();

    template <class F>
    auto read(F work) -> QFuture<std::invoke_result_t<F, Connection &>>
    {
        return post(Turn::Read, std::move(work));
    }
    // After every read() posted so far and meanwhile: for what walks whole tables and nobody waits for.
    template <class F>
    auto readWhenIdle(F work) -> QFuture<std::invoke_result_t<F, Connection &>>
    {
        return post(Turn::ReadWhenIdle, std::move(work));
    }
    // Runs inside one transaction: committed when the result is a value, rolled back when it is an Error.
    template <class F>
    auto write(F work) -> QFuture<std::invoke_result_t<F, Connection &>>
    {
        return post(Turn::Write, std::move(work));
    }
    const QString &path() const;
    // Consistent copy of the file as it is now (VACUUM INTO), 0600.
    Async<Done> backupTo(const QString &path);
    // PRAGMA quick_check on the reader thread. Damaged is also remembered beside the file for the next open.
    Async<Done> checkIntegrity();

private:
    Database();
    enum class Turn { Read, ReadWhenIdle, Write };
    void enqueue(Turn turn, std::function<void(Connection &)> job);
    Outcome begin(Connection &connection);
    Outcome commit(Connection &connection);
    void rollback(Connection &connection);

    template <class F>
    auto post(Turn turn, F work) -> QFuture<std::invoke_result_t<F, Connection &>>
    {
        using Answer = std::invoke_result_t<F, Connection &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        auto future = promise->future();
        enqueue(turn,
                [this, writer = turn == Turn::Write, promise, work = std::move(work)](Connection &connection) mutable {
                    promise->addResult(writer ? inTransaction<Answer>(connection, work) : work(connection));
                    promise->finish();
                });
        return future;
    }
    template <class Answer, class F>
    Answer inTransaction(Connection &connection, F &work)
    {
        if (const Outcome begun = begin(connection); !begun)
            return begun.error();
        Answer answer = work(connection);
        if (!answer) {
            rollback(connection);
            return answer;
        }
        if (const Outcome committed = commit(connection); !committed) {
            rollback(connection);
            return committed.error();
        }
        return answer;
    }

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tenantry
