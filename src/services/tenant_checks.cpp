// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tenant_checks.h"

#include "storage/customer_store.h"
#include "storage/database.h"
#include "support/clock.h"

namespace tenantry {

namespace {

constexpr int secondsRemembered = 60;

TenantState stateFrom(const Error &error)
{
    TenantState state;
    const bool unreachable = error.kind == Error::Kind::Offline;
    state.kind = unreachable ? TenantState::Kind::NotChecked : TenantState::Kind::CouldNotCheck;
    state.offline = unreachable;
    state.httpStatus = error.http;
    return state;
}

} // namespace

TenantChecks::TenantChecks(Database &store, CurrentSession session, std::function<bool()> offline, Clock &clock,
                           QObject *parent)
    : QObject(parent), m_store(store), m_session(std::move(session)), m_offline(std::move(offline)), m_clock(clock)
{}

void TenantChecks::forget()
{
    m_answers.clear();
}

Async<TenantState> TenantChecks::check(const QString &typed)
{
    const TenantPrefix prefix = readTenantPrefix(typed);
    if (!prefix.valid()) {
        TenantState invalid;
        invalid.kind = TenantState::Kind::Invalid;
        invalid.fault = prefix.fault;
        return readyNow(invalid);
    }
    const auto known = m_answers.constFind(prefix.text);
    if (known != m_answers.cend() && known->askedAt.secsTo(m_clock.now()) < secondsRemembered)
        return readyNow(*known);
    const std::optional<Session> session = m_session();
    if (!session || m_offline())
        return readyNow(stateFrom(Error{Error::Kind::Offline}));
    return m_store
        .read([account = session->account.key, domain = prefix.domain()](Connection &connection) {
            return CustomerStore(connection).customerWithDomain(account, domain);
        })
        .then(this,
              [this, session, prefix](const Result<std::optional<QString>> &ours) {
                  if (ours && ours->has_value()) {
                      TenantState state;
                      state.kind = TenantState::Kind::Ours;
                      state.ourCustomer = **ours;
                      return readyNow(state);
                  }
                  return askProvider(*session, prefix);
              })
        .unwrap();
}

Async<TenantState> TenantChecks::askProvider(const Session &session, const TenantPrefix &prefix)
{
    return ask(session.send, session.provider->domainTaken(prefix.domain()), Priority::Foreground, this)
        .then(this, [this, prefix](const Result<bool> &taken) -> Result<TenantState> {
            if (!taken)
                return stateFrom(taken.error());
            TenantState state;
            state.kind = *taken ? TenantState::Kind::Taken : TenantState::Kind::Free;
            state.askedAt = m_clock.now();
            m_answers.insert(prefix.text, state);
            return state;
        });
}

} // namespace tenantry
