// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace tenantry {

// Where each value of a JSON text stands, which QJsonDocument forgets: by path ("rules/3/need/0/window") the line it
// begins in, counted from 1. The text must have been read without a syntax error.
QHash<QString, int> linesOfValues(const QByteArray &json);
int lineAtOffset(const QByteArray &bytes, qsizetype offset);

} // namespace tenantry
