// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/query.h"

#include "storage/native_statements.h"
#include "storage/storage_errors.h"

#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>
#include <QTimeZone>
#include <QVariant>

namespace tenantry {

namespace {

// What the statement is about, for logs: its first words, never its values.
QString gist(const QByteArray &sql)
{
    return QString::fromUtf8(sql).simplified().left(60);
}

// Qt Sql counts a numbered placeholder that stands twice as two, so there the numbers become names.
QString withNames(const char *sql)
{
    static const QRegularExpression numbered(QStringLiteral("\\?(\\d+)"));
    return QString::fromUtf8(sql).replace(numbered, QStringLiteral(":p\\1"));
}

QString name(int position)
{
    return QStringLiteral(":p") + QString::number(position);
}

} // namespace

Query::Query(Connection &connection, const char *sql, Loudness loudness)
    : m_connection(connection), m_sql(sql), m_loudness(loudness)
{
    Q_ASSERT(connection.onItsThread());
    if (NativeStatements *native = connection.native()) {
        m_native = std::make_unique<NativeStatement>(*native, sql);
        if (m_native->code() != 0)
            fail(m_native->code(), m_native->message());
        return;
    }
    m_plain = std::make_unique<QSqlQuery>(connection.sql());
    m_plain->setForwardOnly(true);
    if (!m_plain->prepare(withNames(sql)))
        fail(m_plain->lastError().nativeErrorCode().toInt(), m_plain->lastError().text());
}

Query::~Query() = default;

void Query::fail(int code, const QString &message)
{
    if (m_error)
        return;
    if (m_loudness == Quiet)
        m_error = storageError(Error::Kind::Storage, gist(m_sql), message, QString::number(code));
    else
        m_error = m_connection.failure(code, message, gist(m_sql));
}

bool Query::next()
{
    if (m_error || m_ended)
        return false;
    const bool row = m_native ? nextNative() : nextPlain();
    m_ended = !row;
    return row;
}

bool Query::nextNative()
{
    const NativeStatement::Step step = m_native->step();
    if (step == NativeStatement::Step::Failed)
        fail(m_native->code(), m_native->message());
    return step == NativeStatement::Step::Row;
}

bool Query::nextPlain()
{
    if (!m_started && !m_plain->exec())
        fail(m_plain->lastError().nativeErrorCode().toInt(), m_plain->lastError().text());
    m_started = true;
    if (m_error || !m_plain->isSelect())
        return false;
    const bool row = m_plain->next();
    if (!row && m_plain->lastError().isValid())
        fail(m_plain->lastError().nativeErrorCode().toInt(), m_plain->lastError().text());
    return row;
}

Outcome Query::run()
{
    while (next()) {
    }
    return outcome();
}

Outcome Query::outcome() const
{
    if (m_error)
        return *m_error;
    return Done{};
}

void Query::rewind()
{
    m_started = false;
    m_ended = false;
    if (m_native)
        m_native->rewind();
    else
        m_plain->finish();
}

void Query::bind(int position, qint64 value)
{
    if (m_native)
        m_native->bind(position, value);
    else
        m_plain->bindValue(name(position), value);
}

void Query::bind(int position, const QString &value)
{
    if (m_native)
        m_native->bindText(position, value);
    else // a null QString would bind NULL
        m_plain->bindValue(name(position), value.isNull() ? QStringLiteral("") : value);
}

void Query::bind(int position, const QByteArray &value)
{
    const QByteArray notNull = value.isNull() ? QByteArray("", 0) : value;
    if (m_native)
        m_native->bindBytes(position, notNull);
    else
        m_plain->bindValue(name(position), notNull);
}

void Query::bind(int position, const QDateTime &value)
{
    if (value.isValid())
        bind(position, value.toMSecsSinceEpoch());
    else
        bind(position, std::nullopt);
}

void Query::bind(int position, std::nullopt_t)
{
    if (m_native)
        m_native->bindNull(position);
    else
        m_plain->bindValue(name(position), QVariant());
}

bool Query::isNull(int column) const
{
    return m_native ? m_native->isNull(column) : m_plain->isNull(column);
}

qint64 Query::number(int column) const
{
    return m_native ? m_native->number(column) : m_plain->value(column).toLongLong();
}

QString Query::text(int column) const
{
    return m_native ? m_native->text(column) : m_plain->value(column).toString();
}

QByteArray Query::bytes(int column) const
{
    return m_native ? m_native->bytes(column) : m_plain->value(column).toByteArray();
}

QDateTime Query::instant(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(number(column), Qt::UTC);
}

} // namespace tenantry
