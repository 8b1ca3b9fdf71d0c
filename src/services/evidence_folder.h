// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"
#include "support/result.h"

#include <functional>

namespace tenantry {

// Bytes that can still be written where a folder is; negative: cannot be told.
using RoomIn = std::function<qint64(const QString &folder)>;
qint64 roomOnDisk(const QString &folder);

// Writes the files into a new folder below parent and gives it its name only when all of them are there; a name that is
// taken gets -2, -3 … behind it. 0700 with files 0600. Any thread. Errors: StorageFull, Storage; nothing is left then.
Result<QString> writeNewFolder(const QString &parent, const QString &name, const QList<EvidencePart> &files,
                               const RoomIn &room);

} // namespace tenantry
