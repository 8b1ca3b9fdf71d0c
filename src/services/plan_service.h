// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intent.h"
#include "services/intent_runner.h"
#include "support/async.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace tenantry {

class Connection;

// Where an account's requests go; empty when the account is unknown or signed out.
struct Route
{
    const Provider *provider = nullptr;
    Sender send;
};
using RouteOf = std::function<std::optional<Route>(const AccountId &)>;

// The one way out: collected intents are stored, sent by one executor each, and followed to their end. What a killed
// process left running goes on at the next start; what only waits in the queue never goes by itself. GUI thread.
class PlanService final : public QObject
{
    Q_OBJECT
public:
    PlanService(Database &ledger, RouteOf routeOf, FirstPasswordKeeper &passwords, Clock &clock,
                ExecutionProbe *probe = nullptr, QObject *parent = nullptr);

    // Steps are planned and everything is stored Queued, with what else belongs into the same transaction; nothing is
    // sent. An intent of the same id is refused: placing one draft twice stores one order.
    using Also = std::function<Outcome(Connection &)>;
    Async<Intent> queue(Intent intent, Also also = {});
    // Drafts of one account, exactly as they were reviewed, become Queued: all of them or, with Conflict, none.
    Async<Done> queueDrafts(const QList<Intent> &reviewed);
    // Sends a Queued intent, or a Parked one the user decided to try again.
    Async<Done> send(const IntentId &id);
    // Every Queued intent of every account; the number started.
    Async<int> sendAllQueued();
    // What was Running when the process ended.
    Async<int> resumeRunning();
    // Queued or Parked ends as Abandoned, with what else belongs into the same transaction.
    Async<Intent> abandon(const IntentId &id, std::function<Outcome(Connection &, const Intent &)> also = {});
    // What else belongs into the transaction in which an intent becomes Confirmed; runs in the ledger's thread.
    using WhenConfirmed = std::function<Outcome(Connection &, const Intent &)>;
    void setWhenConfirmed(WhenConfirmed also) { m_whenConfirmed = std::move(also); }
    void nudgeAll();     // the connection is back: waiting repeats happen now
    int running() const; // being sent, or about to be

Q_SIGNALS:
    void changed(const tenantry::Intent &intent);
    void ended(const tenantry::Intent &intent);

private:
    Result<Intent> planned(Intent intent) const; // Queued, with the steps its provider takes
    // Loads and runs one intent if it is (still) in one of the states; at most one runner ever exists for it.
    Async<Done> start(const IntentId &id, const QList<IntentState> &from);
    Outcome run(const Intent &intent);
    void runnerEnded(const Intent &intent);
    Async<int> runWhere(IntentState state);

    Database &m_ledger;
    RouteOf m_routeOf;
    FirstPasswordKeeper &m_passwords;
    Clock &m_clock;
    ExecutionProbe *m_probe;
    WhenConfirmed m_whenConfirmed;
    QHash<IntentId, IntentRunner *> m_runners;
    QSet<IntentId> m_loading; // between asking the ledger and running: nobody else may begin
};

} // namespace tenantry
