// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "storage/connection.h"
#include "support/decimal.h"
#include "support/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUuid>
#include <optional>

class QSqlQuery;

namespace tenantry {

class NativeStatement;

// A statement prepared on construction, walked forward only. It keeps its first failure and reports it: after a walk
// with next() ask outcome(). Values bind in the order of ?1, ?2, …; an invalid instant and an empty optional bind NULL,
// an empty text binds '' (never NULL).
class Query final
{
public:
    enum Loudness { Loud, Quiet }; // Quiet: a failure is expected and neither logged nor remembered

    explicit Query(Connection &connection, const char *sql, Loudness loudness = Loud);
    template <class... Values>
    requires(sizeof...(Values) > 0) explicit Query(Connection &connection, const char *sql, const Values &...values)
        : Query(connection, sql)
    {
        bindAll(values...);
    }
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    // Back to the start with new values.
    template <class... Values>
    void again(const Values &...values)
    {
        rewind();
        bindAll(values...);
    }
    bool next();   // false: no more rows, or failed
    Outcome run(); // to the end, rows dropped
    template <class... Values>
    Outcome runWith(const Values &...values)
    {
        again(values...);
        return run();
    }
    bool failed() const { return m_error.has_value(); }
    const Error &error() const { return *m_error; }
    Outcome outcome() const;

    bool isNull(int column) const;
    qint64 number(int column) const;
    int count(int column) const { return static_cast<int>(number(column)); }
    bool flag(int column) const { return number(column) != 0; }
    QString text(int column) const;
    QByteArray bytes(int column) const;
    QDateTime instant(int column) const; // UTC; invalid for NULL

private:
    template <class... Values>
    void bindAll(const Values &...values)
    {
        int position = 0;
        (bind(++position, values), ...);
    }
    bool nextNative();
    bool nextPlain();
    void rewind();
    void bind(int position, qint64 value);
    void bind(int position, int value) { bind(position, static_cast<qint64>(value)); }
    void bind(int position, bool value) { bind(position, static_cast<qint64>(value)); }
    void bind(int position, const QString &value);
    void bind(int position, const QByteArray &value); // as BLOB
    void bind(int position, const QDateTime &value);
    void bind(int position, std::nullopt_t);
    template <class Tag>
    void bind(int position, const Id<Tag> &value)
    {
        bind(position, value.text());
    }
    template <class T>
    void bind(int position, const std::optional<T> &value)
    {
        if (value)
            bind(position, *value);
        else
            bind(position, std::nullopt);
    }
    void fail(int code, const QString &message);

    Connection &m_connection;
    QByteArray m_sql;
    Loudness m_loudness;
    std::unique_ptr<NativeStatement> m_native;
    std::unique_ptr<QSqlQuery> m_plain;
    bool m_started = false;
    bool m_ended = false; // SQLite would start over when stepped past the end
    std::optional<Error> m_error;
};

} // namespace tenantry
