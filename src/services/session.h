// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "services/sender.h"

#include <functional>
#include <optional>

namespace tenantry {

// The current account, ready to talk to its provider. Empty when there is none or it is signed out.
struct Session
{
    Account account;
    const Provider *provider = nullptr;
    Sender send;
};
using CurrentSession = std::function<std::optional<Session>()>;

} // namespace tenantry
