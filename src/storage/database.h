// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/async.h"

#include <QString>
#include <functional>
#include <future>
#include <memory>

namespace tenantry {

class Connection;

// One SQLite file with one writer and one reader thread (design §4). Work is posted as a function that gets the
// thread's own Connection and returns Result<T>. Stores are made on that Connection. The answer comes as a future that
// ends in the thread that opened the database, through its event loop: a continuation is never attached while another
// thread ends the future, which Qt 6.4 answers by running it twice. Waiting there for a future would wait for ever.
// Destroying it finishes the posted work first, reads before writes: a write must not post a read. Answers that were
// not delivered by then arrive as cancelled.
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
    // The same, and waits for the answer: for what runs without an event loop. Never for the window's thread.
    template <class F>
    auto readNow(F work) -> std::invoke_result_t<F, Connection &>
    {
        return now(Turn::Read, std::move(work));
    }
    template <class F>
    auto writeNow(F work) -> std::invoke_result_t<F, Connection &>
    {
        return now(Turn::Write, std::move(work));
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

    // Runs it in the thread that opened the database.
    void deliver(std::function<void()> answer);

    template <class F>
    auto post(Turn turn, F work) -> QFuture<std::invoke_result_t<F, Connection &>>
    {
        using Answer = std::invoke_result_t<F, Connection &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        enqueue(turn, [this, turn, promise, work = std::move(work)](Connection &connection) mutable {
            deliver([promise, answer = done<Answer>(turn, connection, work)]() mutable {
                promise->addResult(std::move(answer));
                promise->finish();
            });
        });
        return promise->future();
    }
    template <class F>
    auto now(Turn turn, F work) -> std::invoke_result_t<F, Connection &>
    {
        using Answer = std::invoke_result_t<F, Connection &>;
        std::promise<Answer> promise;
        enqueue(turn, [&](Connection &connection) { promise.set_value(done<Answer>(turn, connection, work)); });
        return promise.get_future().get();
    }
    template <class Answer, class F>
    Answer done(Turn turn, Connection &connection, F &work)
    {
        return turn == Turn::Write ? inTransaction<Answer>(connection, work) : work(connection);
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
