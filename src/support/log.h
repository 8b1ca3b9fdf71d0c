// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>
#include <string_view>

namespace spdlog {
class logger;
}

namespace tenantry::log {

// Named log areas. Log route templates (never a query or a body), customers by id, never a token, password or e-mail.
enum class Area { App, Net, Auth, Storage, Sync, Plan, Ui, Sandbox };

// One rotating file (0600) in folder (0700), Qt messages routed in. Without open() everything is dropped silently.
// Call once from main before other threads start.
bool open(const QString &folder);
void close();

void debug(Area area, const QString &text);
void info(Area area, const QString &text);
void warn(Area area, const QString &text);
void error(Area area, const QString &text);

// Last line of defence, applied to every line written: bearer tokens, JWT-like strings, e-mail addresses and
// password-like members become «…».
QString redacted(const QString &text);

} // namespace tenantry::log
