// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/native_statements.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QStringEncoder>
#include <QVariant>
#include <cstring>
#include <sqlite3.h>

namespace tenantry {

namespace {

// SQLite's answer for "valid until I say otherwise", spelled without the C cast of its macro.
constexpr sqlite3_destructor_type keptByUs = nullptr;

bool sameLibrary(const QSqlDatabase &database)
{
#ifdef TENANTRY_SHARED_SQLITE
    QSqlQuery query(database);
    return query.exec(QStringLiteral("SELECT sqlite_source_id()")) && query.next() &&
           query.value(0).toString() == QString::fromLatin1(sqlite3_sourceid());
#else
    Q_UNUSED(database);
    return false;
#endif
}

} // namespace

NativeStatement::NativeStatement(NativeStatements &stock, const char *sql)
    : m_stock(stock), m_sql(sql), m_statement(stock.take(m_sql, &m_code))
{}

NativeStatement::~NativeStatement()
{
    if (m_statement)
        m_stock.giveBack(m_sql, m_statement);
}

void NativeStatement::keep(int code)
{
    if (code != SQLITE_OK && m_code == 0)
        m_code = sqlite3_extended_errcode(m_stock.m_handle);
}

NativeStatement::Step NativeStatement::step()
{
    if (m_code != 0 || !m_statement)
        return Step::Failed;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return Step::Row;
    if (code == SQLITE_DONE)
        return Step::End;
    m_code = code;
    return Step::Failed;
}

void NativeStatement::rewind()
{
    if (m_statement)
        sqlite3_reset(m_statement);
}

QString NativeStatement::message() const
{
    return QString::fromUtf8(sqlite3_errmsg(m_stock.m_handle));
}

void NativeStatement::bind(int position, qint64 value)
{
    keep(sqlite3_bind_int64(m_statement, position, value));
}

void NativeStatement::bindNull(int position)
{
    keep(sqlite3_bind_null(m_statement, position));
}

NativeStatement::Bound &NativeStatement::boundAt(int position)
{
    const auto index = static_cast<std::size_t>(position);
    if (m_bound.size() <= index)
        m_bound.resize(index + 1);
    return m_bound[index];
}

void NativeStatement::bindText(int position, const QString &value)
{
    std::vector<char> &text = boundAt(position).text;
    QStringEncoder encoder(QStringConverter::Utf8);
    const auto room = static_cast<std::size_t>(encoder.requiredSpace(value.size()) + 1);
    if (text.size() < room)
        text.resize(room);
    const char *const end = encoder.appendToBuffer(text.data(), value);
    keep(sqlite3_bind_text(m_statement, position, text.data(), static_cast<int>(end - text.data()), keptByUs));
}

void NativeStatement::bindBytes(int position, const QByteArray &value)
{
    QByteArray &bytes = boundAt(position).bytes;
    bytes = value;
    keep(sqlite3_bind_blob64(m_statement, position, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                             keptByUs));
}

bool NativeStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 NativeStatement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString NativeStatement::text(int column) const
{
    const void *bytes = sqlite3_column_text(m_statement, column);
    return QString::fromUtf8(static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column));
}

QByteArray NativeStatement::bytes(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return QByteArray(static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column));
}

std::unique_ptr<NativeStatements> NativeStatements::of(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0 || !sameLibrary(database))
        return nullptr;
    auto *const sqlite = *static_cast<sqlite3 *const *>(handle.constData());
    return sqlite ? std::unique_ptr<NativeStatements>(new NativeStatements(sqlite)) : nullptr;
}

NativeStatements::~NativeStatements()
{
    for (const auto &[sql, statements] : m_idle) {
        for (sqlite3_stmt *statement : statements)
            sqlite3_finalize(statement);
    }
}

qint64 NativeStatements::lastRowKey() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

sqlite3_stmt *NativeStatements::take(const std::string &sql, int *code)
{
    if (const auto found = m_idle.find(sql); found != m_idle.end() && !found->second.empty()) {
        sqlite3_stmt *statement = found->second.back();
        found->second.pop_back();
        return statement;
    }
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_handle, sql.c_str(), static_cast<int>(sql.size() + 1), SQLITE_PREPARE_PERSISTENT,
                           &statement, nullptr) != SQLITE_OK)
        *code = sqlite3_extended_errcode(m_handle);
    return statement;
}

void NativeStatements::giveBack(const std::string &sql, sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    m_idle[sql].push_back(statement);
}

bool isCompleteStatement(const QByteArray &text)
{
    return sqlite3_complete(text.constData()) != 0;
}

} // namespace tenantry
