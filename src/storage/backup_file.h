// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

namespace tenantry {

// One file of a backup.
struct BackupPart
{
    QString name;
    QString file; // to write: where its content is
    int schema = 0;
    qint64 size = 0;
    QByteArray sha256;
};

// The one-file form of a backup: "Tenantry backup 1", a line of JSON that names the parts with size, schema version and
// SHA-256, then the parts one after another. Written beside and put in place when complete; 0600.
Outcome writeBackup(const QString &file, QList<BackupPart> parts, const QDateTime &at);
// What a backup holds, after every part was read and its digest compared. Errors: NotFound, Newer, Damaged.
Result<QList<BackupPart>> readBackup(const QString &file);
// Writes the parts to the files named for them, 0600; digests are compared on the way.
Outcome unpackBackup(const QString &file, const QMap<QString, QString> &targets);

} // namespace tenantry
