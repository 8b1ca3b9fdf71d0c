// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"
#include "storage/database.h"
#include "storage/migrator.h"
#include "storage/query.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

namespace tenantry {

inline QDateTime instant(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODateWithMs).toUTC();
}

template <class T>
QString told(const Result<T> &result)
{
    return result ? QStringLiteral("ok")
                  : QStringLiteral("error %1 %2 %3")
                        .arg(QString::number(int(result.error().kind)), result.error().code, result.error().detail);
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool putContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

// A schema of the product on a connection of the test's own thread, for tests of stores.
class StoreFile
{
public:
    explicit StoreFile(const QString &schema, bool preferNative = true)
    {
        auto opened = Connection::open({.path = path(), .preferNative = preferNative});
        if (!opened)
            qFatal("%s", qPrintable(told(opened)));
        connection = std::move(opened).value();
        const auto migrator = Migrator::fromFolder(QStringLiteral(":/migrations/") + schema);
        if (!migrator || !migrator->bringUp(*connection))
            qFatal("no schema");
    }
    QString path() const { return folder.filePath(QStringLiteral("file.db")); }
    qint64 number(const char *sql)
    {
        Query query(*connection, sql);
        return query.next() ? query.number(0) : -1;
    }
    qint64 writes() { return number("SELECT total_changes()"); }
    Outcome run(const char *sql) { return Query(*connection, sql, Query::Quiet).run(); }

    QTemporaryDir folder;
    std::unique_ptr<Connection> connection;
};

} // namespace tenantry

#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto &okResult = (result);                                                                               \
        QVERIFY2(okResult.ok(), qPrintable(tenantry::told(okResult)));                                                 \
    } while (false)
