// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intent.h"
#include "providers/provider.h"
#include "services/execution_probe.h"
#include "services/sender.h"
#include "support/async.h"

#include <QObject>

namespace tenantry {

class Clock;
class Connection;
class Database;
class FirstPasswordKeeper;

// Takes one intent through its steps, one at a time, knowing no step by name (design idea 2).
//
// Before a writing step leaves, its request id and exact bytes are committed to the ledger. After a lost answer the
// runner reads back what the provider tells about it before anything is repeated, with the same id and bytes. Every
// change of state is committed before the next thing happens, so that a process that ends anywhere goes on here.
class IntentRunner final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        const Provider &provider;
        Sender send;
        Database &ledger;
        FirstPasswordKeeper &passwords;
        Clock &clock;
        ExecutionProbe *probe = nullptr;
        // What else belongs into the transaction in which the intent becomes Confirmed.
        std::function<Outcome(Connection &, const Intent &)> whenConfirmed{};
    };
    IntentRunner(Intent intent, Parts parts, QObject *parent = nullptr);

    const Intent &intent() const { return m_intent; }
    void start();
    // "Try now": a waiting repeat happens at once.
    void nudge();

Q_SIGNALS:
    void changed(const tenantry::Intent &intent);
    void ended(const tenantry::Intent &intent); // final, parked or back in the queue; the runner may be deleted

private:
    Step &step();
    void next();
    void prepare();
    void send(const ApiRequest &request);
    void answered(const Result<ApiReply> &reply);
    void judged(const ApiReply &reply, const StepVerdict &verdict);
    void succeeded(const StepVerdict &verdict);
    void failed(const Error &error);
    void readBack(int round);
    void readBackAnswered(int round, const Result<ApiReply> &reply);
    void happened(const ReadBackVerdict &verdict);
    void repeatLater(std::chrono::seconds wait);
    void wait(std::chrono::seconds wait, void (IntentRunner::*then)());
    void askAgain();
    void finish();
    void park(const QString &reason, const QString &detail);
    void refuse(const QString &code, const QString &text);
    void backToQueue(const Error &error);
    // Commits intent and current step together, then goes on; a storage fault ends the run where it stands.
    void commit(std::function<void()> then);
    void commitIntent(std::function<void()> then);
    void merge(const QJsonObject &facts);
    bool anythingWritten() const;
    void probe(ExecutionProbe::Point point);
    void end();

    Intent m_intent;
    Parts m_parts;
    int m_current = -1;
    int m_failures = 0; // in a row, for growing waits
    int m_readBackRound = 0;
    quint64 m_waitTicket = 0;
    void (IntentRunner::*m_waitingFor)() = nullptr;
};

} // namespace tenantry

Q_DECLARE_METATYPE(tenantry::Intent)
