// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_jobs.h"

#include "services/account_service.h"
#include "services/connection_monitor.h"
#include "services/order_service.h"
#include "services/plan_service.h"
#include "services/sync_service.h"
#include "storage/intent_store.h"

#include <QCoreApplication>
#include <QTextStream>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

void leave(int code)
{
    QCoreApplication::exit(code);
}

void complain(const QString &what, const Error &error)
{
    QString line = what;
    if (!error.code.isEmpty())
        line += u" ("_s + error.code + u')';
    if (!error.detail.isEmpty())
        line += u": "_s + error.detail;
    QTextStream(stderr) << line << Qt::endl;
}

// Runs work once the current account can be reached, or says why not.
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

void listIntents(const QList<Intent> &intents)
{
    for (const Intent &intent : intents) {
        say(u"%1\t%2\t%3\t%4\t%5"_s.arg(intent.id.text(), wordOf(intent.state),
                                        intent.parkReason.isEmpty() ? u"-"_s : intent.parkReason, intent.title,
                                        intent.detail));
    }
}

void settleWhenIdle(ServiceGraph &graph)
{
    if (graph.plan->running() > 0)
        return;
    graph.orders->orders().then(&graph, [](const Result<QList<Intent>> &intents) {
        if (!intents) {
            complain(u"The ledger could not be read."_s, intents.error());
            return leave(1);
        }
        listIntents(*intents);
        leave(0);
    });
}

} // namespace

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

void planSendJob(ServiceGraph &graph, const CtlOptions &)
{
    whenSignedIn(graph, [&graph] {
        QObject::connect(
            graph.plan.get(), &PlanService::ended, &graph, [&graph] { settleWhenIdle(graph); }, Qt::QueuedConnection);
        // What a killed process left goes on first; then what waits is sent.
        graph.plan->resumeRunning()
            .then(&graph, [&graph](const Result<int> &) { return graph.plan->sendAllQueued(); })
            .unwrap()
            .then(&graph, [&graph](const Result<int> &started) {
                if (!started) {
                    complain(u"The ledger could not be read."_s, started.error());
                    return leave(1);
                }
                settleWhenIdle(graph);
            });
    });
}

void planListJob(ServiceGraph &graph)
{
    settleWhenIdle(graph);
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
