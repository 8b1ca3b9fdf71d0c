// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace tenantry::sandbox {

// A file of resources/sandbox by name without ".json".
QJsonObject resource(const QString &name);

} // namespace tenantry::sandbox
