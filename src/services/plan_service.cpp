// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/plan_service.h"

#include "services/first_password_keeper.h"
#include "storage/database.h"
#include "storage/intent_store.h"
#include "storage/plan_store.h"
#include "support/clock.h"
#include "support/log.h"

namespace tenantry {

using namespace Qt::StringLiterals;

PlanService::PlanService(Database &ledger, RouteOf routeOf, FirstPasswordKeeper &passwords, Clock &clock,
                         ExecutionProbe *probe, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_routeOf(std::move(routeOf))
    , m_passwords(passwords)
    , m_clock(clock)
    , m_probe(probe)
{}

Result<Intent> PlanService::planned(Intent intent) const
{
    const std::optional<Route> route = m_routeOf(intent.account);
    if (!route)
        return Error{Error::Kind::SignedOut};
    const Result<QList<StepSpec>> specs = route->provider->stepsFor(intent);
    if (!specs)
        return specs.error();
    intent.state = IntentState::Queued;
    intent.changedAt = m_clock.now();
    intent.steps.clear();
    for (const StepSpec &spec : *specs) {
        Step step;
        step.number = static_cast<int>(intent.steps.size());
        step.kind = spec.kind;
        step.writes = spec.writes;
        step.changedAt = intent.changedAt;
        intent.steps.append(step);
    }
    return intent;
}

Async<Intent> PlanService::queue(Intent intent, Also also)
{
    intent.createdAt = m_clock.now();
    const Result<Intent> ready = planned(std::move(intent));
    if (!ready)
        return failedNow<Intent>(ready.error());
    return m_ledger
        .write([intent = *ready, also = std::move(also)](Connection &connection) -> Result<Intent> {
            if (const Outcome added = IntentStore(connection).add(intent); !added)
                return added.error();
            if (also) {
                if (const Outcome done = also(connection); !done)
                    return done.error();
            }
            return intent;
        })
        .then(this, [this](const Result<Intent> &added) {
            if (added)
                Q_EMIT changed(*added);
            return added;
        });
}

Async<Done> PlanService::queueDrafts(const QList<Intent> &reviewed)
{
    QList<Intent> ready;
    for (const Intent &draft : reviewed) {
        const Result<Intent> intent = planned(draft);
        if (!intent)
            return failedNow<Done>(intent.error());
        ready += *intent;
    }
    return m_ledger
        .write([ready](Connection &connection) -> Outcome {
            PlanStore store(connection);
            for (const Intent &intent : ready) {
                if (const Outcome queued = store.queue(intent); !queued)
                    return queued;
            }
            return Done{};
        })
        .then(this, [this, ready](const Outcome &queued) {
            if (queued) {
                for (const Intent &intent : ready)
                    Q_EMIT changed(intent);
            }
            return queued;
        });
}

Async<Done> PlanService::send(const IntentId &id)
{
    if (IntentRunner *runner = m_runners.value(id)) {
        runner->nudge();
        return readyNow(Done());
    }
    return start(id, {IntentState::Queued, IntentState::Parked, IntentState::Running});
}

// What was read is only good as long as nothing ran since: so an intent is read when it has no runner, and gets one at
// once. A copy read while another runner was at work would send again what that one has sent.
Async<Done> PlanService::start(const IntentId &id, const QList<IntentState> &from)
{
    if (m_runners.contains(id) || m_loading.contains(id))
        return readyNow(Done());
    m_loading.insert(id);
    return m_ledger.read([id](Connection &connection) { return IntentStore(connection).load(id); })
        .then(this, [this, id, from](const Result<Intent> &intent) -> Outcome {
            m_loading.remove(id);
            if (!intent)
                return intent.error();
            if (!from.contains(intent->state))
                return Error{Error::Kind::Conflict, 0, {}, u"this intent is not waiting to be sent"_s};
            const Outcome begun = run(*intent);
            if (!begun)
                Q_EMIT ended(*intent); // whoever waits for it learns that nothing runs
            return begun;
        });
}

Outcome PlanService::run(const Intent &intent)
{
    const std::optional<Route> route = m_routeOf(intent.account);
    if (!route)
        return Error{Error::Kind::SignedOut};
    auto *runner = new IntentRunner(
        intent, {*route->provider, route->send, m_ledger, m_passwords, m_clock, m_probe, m_whenConfirmed}, this);
    m_runners.insert(intent.id, runner);
    connect(runner, &IntentRunner::changed, this, &PlanService::changed);
    connect(runner, &IntentRunner::ended, this, &PlanService::runnerEnded);
    runner->start();
    return Done();
}

void PlanService::runnerEnded(const Intent &intent)
{
    if (IntentRunner *runner = m_runners.take(intent.id))
        runner->deleteLater();
    log::info(log::Area::Plan, u"%1 %2 ended %3"_s.arg(intent.kind, intent.id.text(), wordOf(intent.state)));
    Q_EMIT ended(intent);
}

Async<int> PlanService::runWhere(IntentState state)
{
    return m_ledger.read([](Connection &connection) { return IntentStore(connection).unfinished(); })
        .then(this, [this, state](const Result<QList<Intent>> &intents) -> Result<int> {
            if (!intents)
                return intents.error();
            int started = 0;
            for (const Intent &intent : *intents) {
                if (intent.state != state || m_runners.contains(intent.id))
                    continue;
                start(intent.id, {state});
                ++started;
            }
            return started;
        });
}

Async<int> PlanService::sendAllQueued()
{
    return runWhere(IntentState::Queued);
}

Async<int> PlanService::resumeRunning()
{
    return runWhere(IntentState::Running);
}

Async<Intent> PlanService::abandon(const IntentId &id, std::function<Outcome(Connection &, const Intent &)> also)
{
    if (m_runners.contains(id) || m_loading.contains(id))
        return failedNow<Intent>(Error{Error::Kind::Conflict, 0, {}, u"this intent is being sent"_s});
    return m_ledger
        .write([id, also = std::move(also), now = m_clock.now()](Connection &connection) -> Result<Intent> {
            IntentStore store(connection);
            Result<Intent> intent = store.load(id);
            if (!intent)
                return intent;
            if (intent->state != IntentState::Queued && intent->state != IntentState::Parked)
                return Error{Error::Kind::Conflict, 0, {}, u"only a waiting intent can be abandoned"_s};
            intent->state = IntentState::Abandoned;
            intent->changedAt = now;
            if (const Outcome saved = store.setState(*intent); !saved)
                return saved.error();
            if (also) {
                if (const Outcome done = also(connection, *intent); !done)
                    return done.error();
            }
            return intent;
        })
        .then(this, [this](const Result<Intent> &intent) {
            if (intent) {
                Q_EMIT changed(*intent);
                Q_EMIT ended(*intent);
            }
            return intent;
        });
}

void PlanService::nudgeAll()
{
    const auto runners = m_runners.values();
    for (IntentRunner *runner : runners)
        runner->nudge();
}

int PlanService::running() const
{
    return static_cast<int>(m_runners.size() + m_loading.size());
}

} // namespace tenantry
