// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

class QSqlDatabase;
struct sqlite3;
struct sqlite3_stmt;

namespace tenantry {

class NativeStatements;

// One prepared statement of the C API, borrowed from its connection's stock and given back on destruction.
// Only here and in native_statements.cpp is SQLite's own API used: it is 2.5 to 3.3 times as fast as Qt Sql in bulk.
class NativeStatement final
{
public:
    NativeStatement(NativeStatements &stock, const char *sql);
    ~NativeStatement();
    NativeStatement(const NativeStatement &) = delete;
    NativeStatement &operator=(const NativeStatement &) = delete;

    enum class Step { Row, End, Failed };
    Step step();
    void rewind();
    int code() const { return m_code; } // extended result code of what failed, else 0
    QString message() const;

    void bind(int position, qint64 value);
    void bindText(int position, const QString &value);
    void bindBytes(int position, const QByteArray &value);
    void bindNull(int position);

    bool isNull(int column) const;
    qint64 number(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;

private:
    void keep(int code);

    NativeStatements &m_stock;
    std::string m_sql;
    int m_code = 0; // before m_statement: preparing sets it
    sqlite3_stmt *m_statement = nullptr;
    struct Bound
    {
        std::vector<char> text;
        QByteArray bytes;
    };
    Bound &boundAt(int position);
    std::vector<Bound> m_bound; // values live here until bound anew, so that SQLite need not copy them
};

// The prepared statements of one connection, kept for reuse.
class NativeStatements final
{
public:
    // Null where the handle behind Qt Sql is not of the very library we link: then Qt Sql alone is used.
    static std::unique_ptr<NativeStatements> of(const QSqlDatabase &database);
    ~NativeStatements();
    NativeStatements(const NativeStatements &) = delete;
    NativeStatements &operator=(const NativeStatements &) = delete;
    qint64 lastRowKey() const;

private:
    friend class NativeStatement;
    explicit NativeStatements(sqlite3 *handle) : m_handle(handle) {}
    sqlite3_stmt *take(const std::string &sql, int *code);
    void giveBack(const std::string &sql, sqlite3_stmt *statement);

    sqlite3 *m_handle;
    std::unordered_map<std::string, std::vector<sqlite3_stmt *>> m_idle;
};

// True when text ends a complete statement; knows strings, comments and the BEGIN … END of triggers.
bool isCompleteStatement(const QByteArray &text);

} // namespace tenantry
