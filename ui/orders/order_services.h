// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tenantry {

class Accounts;
class Clock;
class ConnectionStatus;
class CustomerDirectory;
class OrderDesk;

// What order entry needs from outside. All outlive the screens; GUI thread.
struct OrderServices
{
    OrderDesk &desk;
    CustomerDirectory &directory;
    ConnectionStatus &connection;
    Accounts &accounts;
    Clock &clock;
};

} // namespace tenantry
