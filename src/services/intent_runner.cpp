// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intent_runner.h"

#include "services/first_password_keeper.h"
#include "storage/database.h"
#include "storage/intent_store.h"
#include "support/clock.h"
#include "support/log.h"

#include <algorithm>
#include <array>

namespace tenantry {

using namespace Qt::StringLiterals;
using Point = ExecutionProbe::Point;

namespace {

// Waits after failures in a row; the last one repeats. A person may cut a wait short.
constexpr std::array<std::chrono::seconds, 6> failureWaits{std::chrono::seconds(1),  std::chrono::seconds(3),
                                                           std::chrono::seconds(10), std::chrono::seconds(20),
                                                           std::chrono::seconds(40), std::chrono::seconds(60)};
// Reads that cannot be understood are asked again this often before a person is asked.
constexpr int unreadableLimit = 5;

std::chrono::seconds failureWait(int failures)
{
    const auto index =
        std::clamp<std::size_t>(static_cast<std::size_t>(std::max(failures, 1)) - 1, 0, failureWaits.size() - 1);
    return failureWaits[index];
}

bool passes(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
    case Error::Kind::Throttled:
    case Error::Kind::Server:
    case Error::Kind::Cancelled:
        return true;
    default:
        return false;
    }
}

QString routeOf(const ApiRequest &request)
{
    return QString::fromLatin1(verbName(request.verb)) + u' ' + request.path;
}

} // namespace

IntentRunner::IntentRunner(Intent intent, Parts parts, QObject *parent)
    : QObject(parent), m_intent(std::move(intent)), m_parts(std::move(parts))
{}

Step &IntentRunner::step()
{
    return m_intent.steps[m_current];
}

void IntentRunner::start()
{
    m_intent.state = IntentState::Running;
    m_intent.facts.insert(begunAtFact, m_parts.clock.now().toString(Qt::ISODateWithMs));
    m_intent.parkReason.clear();
    m_intent.detail.clear();
    commitIntent([this] { next(); });
}

void IntentRunner::nudge()
{
    if (!m_waitingFor)
        return;
    ++m_waitTicket;
    const auto then = std::exchange(m_waitingFor, nullptr);
    (this->*then)();
}

void IntentRunner::next()
{
    m_readBackRound = 0;
    const auto open = std::find_if(m_intent.steps.begin(), m_intent.steps.end(), [](const Step &s) {
        return s.state != StepState::Accepted && s.state != StepState::Confirmed;
    });
    if (open == m_intent.steps.end())
        return finish();
    m_current = static_cast<int>(open - m_intent.steps.begin());
    const bool unsettled = open->state == StepState::Sending || open->state == StepState::SentUnknown;
    if (open->writes && unsettled)
        return readBack(0);
    prepare();
}

void IntentRunner::prepare()
{
    if (!m_parts.provider.needed(m_intent, step())) {
        step().state = StepState::Confirmed;
        return commit([this] { next(); });
    }
    if (step().state == StepState::Parked)
        step().requestId = QUuid(); // an answer came before it was parked
    bool repeat = step().attempts > 0 && !step().requestId.isNull();
    if (step().requestId.isNull())
        step().requestId = QUuid::createUuid();
    Result<ApiRequest> request = m_parts.provider.requestFor(m_intent, step(), m_parts.clock.now());
    if (!request)
        return park(QString::fromLatin1(park::cannotTell), request.error().detail);
    if (repeat && step().sentRoute != routeOf(*request)) { // it reads again before it writes: another call
        repeat = false;
        step().requestId = QUuid::createUuid();
    }
    request->requestId = step().requestId;
    if (!step().writes)
        return send(*request);
    if (repeat)
        request->body = step().sentBytes; // the same id only ever goes with the same bytes
    step().sentBytes = request->body;
    step().sentRoute = routeOf(*request);
    step().sentAt = m_parts.clock.now();
    step().attempts += 1;
    step().state = StepState::Sending;
    probe(Point::BeforeCommit);
    commit([this, sending = *request] {
        probe(Point::AfterCommit);
        send(sending);
        probe(Point::AfterSend);
    });
}

void IntentRunner::send(const ApiRequest &request)
{
    whenReady(m_parts.send(request, Priority::Foreground), this, [this](const Result<ApiReply> &reply) {
        if (reply || reply.error().kind != Error::Kind::Cancelled)
            return answered(reply);
        Error error = reply.error();
        error.effectUnknown = true; // taken back on the way: it may have left already
        answered(error);
    });
}

void IntentRunner::answered(const Result<ApiReply> &reply)
{
    if (!reply)
        return failed(reply.error());
    step().httpStatus = reply->status;
    step().correlationId = reply->correlationId.toString(QUuid::WithoutBraces);
    judged(*reply, m_parts.provider.judge(m_intent, step(), *reply, m_parts.clock.now()));
}

void IntentRunner::judged(const ApiReply &reply, const StepVerdict &verdict)
{
    step().errorCode = verdict.code;
    step().errorText = verdict.text;
    step().answer = verdict.storedAnswer;
    switch (verdict.kind) {
    case StepVerdict::Kind::Succeeded:
        return succeeded(verdict);
    case StepVerdict::Kind::Again:
        merge(verdict.facts);
        m_failures = 0;
        // An answer came, so the next call is a new one (api/partner-center.md §1.2).
        step().requestId = QUuid();
        step().sentBytes.clear();
        return repeatLater(verdict.wait);
    case StepVerdict::Kind::ReadBack:
        step().state = StepState::SentUnknown;
        log::warn(log::Area::Plan, u"%1: answer %2 does not tell, reading back"_s.arg(step().kind).arg(reply.status));
        return commit([this] { readBack(0); });
    case StepVerdict::Kind::Refused:
        merge(verdict.facts);
        return refuse(verdict.code, verdict.text);
    case StepVerdict::Kind::Parked:
        merge(verdict.facts);
        return park(verdict.parkReason, verdict.text);
    }
}

void IntentRunner::succeeded(const StepVerdict &verdict)
{
    m_failures = 0;
    auto record = [this, facts = verdict.facts] {
        merge(facts);
        step().state = step().writes ? StepState::Accepted : StepState::Confirmed;
        if (step().writes)
            probe(Point::ReplyBeforeCommit);
        commit([this] { next(); });
    };
    if (verdict.secret.isEmpty())
        return record();
    // Kept before the ledger says "done": the password is told only this once.
    m_parts.passwords.keep(verdict.secretName, verdict.secret).then(this, [record](const Result<FirstPassword> &) {
        record();
    });
}

void IntentRunner::failed(const Error &error)
{
    step().errorCode = error.code;
    step().errorText = error.detail;
    m_failures += 1;
    if (step().writes && error.effectUnknown) {
        step().state = StepState::SentUnknown;
        return commit([this] { readBack(0); });
    }
    // It never left, or it only read: nothing can have happened.
    step().state = StepState::Waiting;
    if (error.kind == Error::Kind::SignedOut)
        return anythingWritten() ? park(QString::fromLatin1(park::needsSignIn), error.detail) : backToQueue(error);
    if (error.kind == Error::Kind::Offline && !anythingWritten())
        return backToQueue(error);
    if (!passes(error.kind) && m_failures >= unreadableLimit)
        return park(QString::fromLatin1(park::cannotTell), error.detail);
    repeatLater(failureWait(m_failures));
}

void IntentRunner::readBack(int round)
{
    m_readBackRound = round;
    const std::optional<ApiRequest> question = m_parts.provider.readBackFor(m_intent, step(), round);
    if (!question) {
        if (round > 0)
            return park(QString::fromLatin1(park::cannotTell), step().errorText);
        if (m_failures > 0) // safe to repeat, but a connection that keeps breaking is given time
            return repeatLater(failureWait(m_failures));
        step().state = StepState::Waiting;
        return commit([this] { prepare(); });
    }
    whenReady(m_parts.send(*question, Priority::Foreground), this,
              [this, round](const Result<ApiReply> &reply) { readBackAnswered(round, reply); });
}

void IntentRunner::readBackAnswered(int round, const Result<ApiReply> &reply)
{
    if (!reply) {
        m_failures += 1;
        if (reply.error().kind == Error::Kind::SignedOut)
            return park(QString::fromLatin1(park::needsSignIn), reply.error().detail);
        return wait(failureWait(m_failures), &IntentRunner::askAgain);
    }
    const ReadBackVerdict verdict =
        m_parts.provider.judgeReadBack(m_intent, step(), round, *reply, m_parts.clock.now());
    switch (verdict.kind) {
    case ReadBackVerdict::Kind::Happened:
        return happened(verdict);
    case ReadBackVerdict::Kind::NotHappened:
        m_failures = 0;
        merge(verdict.facts);
        step().state = StepState::Waiting;
        return commit([this] { prepare(); });
    case ReadBackVerdict::Kind::AskNext:
        return readBack(round + 1);
    case ReadBackVerdict::Kind::CannotTell:
        if (verdict.wait.count() == 0)
            return park(QString::fromLatin1(park::cannotTell), step().errorText);
        return wait(verdict.wait, &IntentRunner::askAgain);
    }
}

void IntentRunner::happened(const ReadBackVerdict &verdict)
{
    m_failures = 0;
    auto record = [this, facts = verdict.facts] {
        merge(facts);
        step().state = StepState::Accepted;
        step().errorCode.clear();
        step().errorText.clear();
        commit([this] { next(); });
    };
    if (!verdict.facts.value(u"passwordLost"_s).toBool())
        return record();
    m_parts.passwords.settle(FirstPasswordKeeper::nameFor(m_intent.id))
        .then(this, [record](const Result<FirstPassword> &) { record(); });
}

void IntentRunner::askAgain()
{
    readBack(m_readBackRound);
}

void IntentRunner::repeatLater(std::chrono::seconds delay)
{
    step().state = StepState::Waiting;
    m_intent.nextTryAt = m_parts.clock.now().addSecs(delay.count());
    commit([this, delay] { wait(delay, &IntentRunner::prepare); });
}

void IntentRunner::wait(std::chrono::seconds delay, void (IntentRunner::*then)())
{
    m_waitingFor = then;
    const quint64 ticket = ++m_waitTicket;
    m_parts.clock.after(delay, this, [this, ticket] {
        if (ticket == m_waitTicket)
            nudge();
    });
}

void IntentRunner::finish()
{
    for (Step &each : m_intent.steps)
        each.state = StepState::Confirmed;
    m_current = -1;
    m_intent.nextTryAt = {};
    const bool partial = m_intent.facts.value(u"partial"_s).toBool();
    m_intent.state = partial ? IntentState::Parked : IntentState::Confirmed;
    m_intent.parkReason = partial ? QString::fromLatin1(park::partialSuccess) : QString();
    commitIntent([this] { end(); });
}

void IntentRunner::park(const QString &reason, const QString &detail)
{
    if (step().state != StepState::SentUnknown) // an unknown effect stays unknown until read back
        step().state = StepState::Parked;
    m_intent.state = IntentState::Parked;
    m_intent.parkReason = reason;
    m_intent.detail = detail;
    m_intent.nextTryAt = {};
    commit([this] { end(); });
}

void IntentRunner::refuse(const QString &code, const QString &text)
{
    step().state = StepState::Refused;
    m_intent.state = IntentState::Refused;
    m_intent.detail = code.isEmpty() ? text : code + u": "_s + text;
    m_intent.nextTryAt = {};
    commit([this] { end(); });
}

void IntentRunner::backToQueue(const Error &error)
{
    m_intent.state = IntentState::Queued;
    m_intent.detail = error.detail;
    m_intent.nextTryAt = {};
    commit([this] { end(); });
}

void IntentRunner::commit(std::function<void()> then)
{
    m_intent.changedAt = m_parts.clock.now();
    step().changedAt = m_intent.changedAt;
    m_parts.ledger
        .write([intent = m_intent, written = step()](Connection &connection) -> Outcome {
            IntentStore store(connection);
            if (Outcome saved = store.setStep(intent.id, written, written.changedAt); !saved)
                return saved;
            return store.setState(intent);
        })
        .then(this, [this, then = std::move(then)](const Outcome &saved) {
            if (!saved) {
                log::error(log::Area::Plan, u"ledger refused a step: %1"_s.arg(saved.error().detail));
                return end(); // what is stored still tells where it stands
            }
            Q_EMIT changed(m_intent);
            then();
        });
}

void IntentRunner::commitIntent(std::function<void()> then)
{
    m_intent.changedAt = m_parts.clock.now();
    m_parts.ledger
        .write([intent = m_intent, also = m_parts.whenConfirmed](Connection &connection) -> Outcome {
            IntentStore store(connection);
            for (const Step &each : intent.steps) {
                if (Outcome saved = store.setStep(intent.id, each, intent.changedAt); !saved)
                    return saved;
            }
            const Outcome saved = store.setState(intent);
            return saved && also && intent.state == IntentState::Confirmed ? also(connection, intent) : saved;
        })
        .then(this, [this, then = std::move(then)](const Outcome &saved) {
            if (!saved)
                return end();
            Q_EMIT changed(m_intent);
            then();
        });
}

void IntentRunner::merge(const QJsonObject &facts)
{
    for (auto it = facts.begin(); it != facts.end(); ++it)
        m_intent.facts.insert(it.key(), it.value());
}

bool IntentRunner::anythingWritten() const
{
    return std::any_of(m_intent.steps.begin(), m_intent.steps.end(), [](const Step &each) {
        return each.writes && (each.state == StepState::Accepted || each.state == StepState::SentUnknown ||
                               (each.state == StepState::Waiting && each.attempts > 1));
    });
}

void IntentRunner::probe(Point point)
{
    if (m_parts.probe)
        m_parts.probe->at(point, m_intent, step());
}

void IntentRunner::end()
{
    Q_EMIT ended(m_intent);
}

} // namespace tenantry
