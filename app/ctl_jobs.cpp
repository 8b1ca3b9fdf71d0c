// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_jobs.h"

#include "app/ctl_words.h"
#include "services/account_service.h"
#include "services/sync_service.h"

namespace tenantry {

using namespace Qt::StringLiterals;

void whenSignedIn(ServiceGraph &graph, std::function<void()> work)
{
    const auto current = graph.accounts->current();
    if (!current) {
        complain(u"There is no account in this profile. Connect one in Tenantry first."_s, {});
        return leave(1);
    }
    if (current->environment != Environment::Sample)
        return work();
    auto once = std::make_shared<bool>(false);
    QObject::connect(graph.accounts.get(), &AccountService::signedIn, &graph, [once, work] {
        if (!std::exchange(*once, true))
            work();
    });
    QObject::connect(graph.accounts.get(), &AccountService::attemptEnded, &graph, [once](int, const Error &error) {
        if (*once || error.kind == Error::Kind::Cancelled)
            return;
        if (error.kind == Error::Kind::Offline || error.kind == Error::Kind::Timeout) {
            *once = true;
            complain(u"The sample company could not be started."_s, error);
            leave(1);
        }
    });
}

void syncJob(ServiceGraph &graph, const CtlOptions &options)
{
    whenSignedIn(graph, [&graph, options] {
        QObject::connect(graph.sync.get(), &SyncControl::stateChanged, &graph, [](const SyncState &state) {
            if (state.phase == SyncState::Phase::Idle && state.lastDone.isValid()) {
                say(u"%1 records read, %2"_s.arg(state.done).arg(state.lastDone.toString(Qt::ISODate)));
                leave(0);
            } else if (state.phase == SyncState::Phase::Failed || state.phase == SyncState::Phase::Cancelled) {
                complain(u"Reading from the provider stopped; the next run goes on there."_s,
                         state.error.value_or(Error{.kind = Error::Kind::Cancelled}));
                leave(1);
            }
        });
        if (options.listOnly)
            graph.sync->readCustomerList();
        else if (options.full)
            graph.sync->refreshAll();
        else
            graph.sync->refresh();
    });
}

void connectSampleJob(ServiceGraph &graph)
{
    graph.accounts->connectSample().then(&graph, [](const Result<AccountId> &id) {
        if (!id) {
            complain(u"The sample company could not be connected."_s, id.error());
            return leave(1);
        }
        say(id->text());
        leave(0);
    });
}

} // namespace tenantry
