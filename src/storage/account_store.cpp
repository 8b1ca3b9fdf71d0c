// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/account_store.h"

#include "storage/query.h"
#include "storage/stored_words.h"

namespace tenantry {

namespace {

Account accountAt(const Query &query)
{
    Account account;
    account.key = query.number(0);
    account.id = AccountId(query.text(1));
    account.profile = query.text(2);
    account.displayName = query.text(3);
    account.partnerTenant = query.text(4);
    account.partnerDomain = query.text(5);
    account.clientId = query.text(6);
    account.environment = static_cast<Environment>(query.count(7));
    account.role = static_cast<StaffRole>(query.count(8));
    account.signedInAs = query.text(9);
    account.market = query.text(10);
    account.currency = query.text(11);
    account.hosts = {QUrl(query.text(12)), QUrl(query.text(13)), QUrl(query.text(14)), QUrl(query.text(15))};
    account.tokenStored = query.flag(16);
    return account;
}

QString text(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded);
}

} // namespace

Result<Account> AccountStore::save(const Account &account)
{
    Query query(m_connection,
                "INSERT INTO accounts (id, profile, display_name, partner_tenant, partner_domain, client_id, "
                "environment, role, signed_in_as, market, currency, host_partner_center, host_partner_api, host_graph, "
                "host_authority, token_stored) "
                "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16) "
                "ON CONFLICT (id) DO UPDATE SET profile = excluded.profile, display_name = excluded.display_name, "
                "partner_tenant = excluded.partner_tenant, partner_domain = excluded.partner_domain, "
                "client_id = excluded.client_id, environment = excluded.environment, role = excluded.role, "
                "signed_in_as = excluded.signed_in_as, market = excluded.market, currency = excluded.currency, "
                "host_partner_center = excluded.host_partner_center, host_partner_api = excluded.host_partner_api, "
                "host_graph = excluded.host_graph, host_authority = excluded.host_authority, "
                "token_stored = excluded.token_stored, removed = 0 RETURNING key",
                account.id, account.profile, account.displayName, account.partnerTenant, account.partnerDomain,
                account.clientId, code(account.environment), code(account.role), account.signedInAs, account.market,
                account.currency, text(account.hosts.partnerCenter), text(account.hosts.partnerApi),
                text(account.hosts.graph), text(account.hosts.authority), account.tokenStored);
    Account saved = account;
    if (query.next())
        saved.key = query.number(0);
    if (const Outcome outcome = query.run(); !outcome)
        return outcome.error();
    return saved;
}

Result<QList<Account>> AccountStore::list()
{
    Query query(m_connection,
                "SELECT key, id, profile, display_name, partner_tenant, partner_domain, client_id, environment, role, "
                "signed_in_as, market, currency, host_partner_center, host_partner_api, host_graph, host_authority, "
                "token_stored FROM accounts WHERE removed = 0 ORDER BY key");
    QList<Account> accounts;
    while (query.next())
        accounts += accountAt(query);
    if (query.failed())
        return query.error();
    return accounts;
}

Outcome AccountStore::remove(const AccountId &id)
{
    return Query(m_connection, "UPDATE accounts SET removed = 1, token_stored = 0, signed_in_as = '' WHERE id = ?1", id)
        .run();
}

} // namespace tenantry
