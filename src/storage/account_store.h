// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "support/result.h"

namespace tenantry {

class Connection;

// Accounts in ledger.db; never a token. save() gives a new account its key.
class AccountStore
{
public:
    explicit AccountStore(Connection &connection) : m_connection(connection) {}
    Result<Account> save(const Account &account);
    Result<QList<Account>> list();
    Outcome remove(const AccountId &id); // marked removed: intents and activity keep their account

private:
    Connection &m_connection;
};

} // namespace tenantry
