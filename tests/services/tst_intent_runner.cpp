// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The executor: what is stored before it is sent, and what happens when answers are lost (design idea 2, §4).
#include "secrets/memory_secret_store.h"
#include "services/first_password_keeper.h"
#include "services/intent_runner.h"
#include "services/plan_service.h"
#include "storage/database.h"
#include "storage/intent_store.h"
#include "storage/profile.h"
#include "support/clock.h"
#include "tests/services/scripted_provider.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tenantry;
using namespace Qt::StringLiterals;

namespace {

ApiReply answer(int status, const QByteArray &body = "{}")
{
    ApiReply reply;
    reply.status = status;
    reply.body = body;
    reply.headers.insert("content-type", "application/json");
    return reply;
}

// Futures of services are settled in this thread: the event loop must run.
template <class T>
Result<T> await(const Async<T> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }))
        return Error{Error::Kind::Timeout};
    return future.result();
}

Error lostAnswer()
{
    Error error{Error::Kind::Timeout};
    error.effectUnknown = true;
    return error;
}

} // namespace

class TestIntentRunner final : public QObject
{
    Q_OBJECT

private:
    struct Sent
    {
        ApiRequest request;
        Pending<ApiReply> reply;
    };

    // A profile of its own, a provider of two writing steps and one that watches.
    struct World
    {
        QTemporaryDir dir;
        ManualClock clock{QDateTime({2026, 11, 3}, {8, 0}, Qt::UTC)};
        MemorySecretStore secrets;
        ScriptedProvider provider;
        std::unique_ptr<ProfileFolder> folder;
        ProfileData data;
        std::unique_ptr<FirstPasswordKeeper> passwords;
        std::unique_ptr<PlanService> plan;
        QList<Sent> sent;

        ~World()
        {
            sent.clear();
            data = {};
        }
        // What another process finds after this one was killed here.
        explicit World(World &killed)
        {
            folder = ProfileFolder::at(dir.path() + u"/profile"_s).value();
            killed.data.ledger->backupTo(folder->ledgerFile()).waitForFinished();
            open();
        }
        World()
        {
            folder = ProfileFolder::at(dir.path() + u"/profile"_s).value();
            open();
        }
        void open(qint64 maxPages = 0)
        {
            data = {}; // first: its posted work ends while those who wait for it are there
            plan.reset();
            passwords.reset();
            data = openProfile(*folder, false, maxPages).value();
            passwords = std::make_unique<FirstPasswordKeeper>(*data.ledger, secrets, clock);
            plan = std::make_unique<PlanService>(
                *data.ledger,
                [this](const AccountId &) -> std::optional<Route> {
                    return Route{&provider, [this](const ApiRequest &request, Priority) {
                                     sent.append({request, {}});
                                     return sent.last().reply.future();
                                 }};
                },
                *passwords, clock);
        }
        Intent queued()
        {
            Intent intent;
            intent.id = IntentId::make();
            intent.account = AccountId(u"a"_s);
            intent.kind = u"order.place"_s;
            intent.title = u"Contoso: Plan × 3"_s;
            return await(plan->queue(intent)).value();
        }
        Intent stored(const IntentId &id)
        {
            return data.ledger->readNow([id](Connection &connection) { return IntentStore(connection).load(id); })
                .value();
        }
        bool waitSent(qsizetype count)
        {
            return QTest::qWaitFor([&] { return sent.size() >= count; });
        }
        bool waitState(const IntentId &id, IntentState state)
        {
            return QTest::qWaitFor([&] { return stored(id).state == state; });
        }
    };

private Q_SLOTS:
    void storesIdAndBytesBeforeTheFirstByteLeaves()
    {
        World world;
        const Intent intent = world.queued();
        world.plan->send(intent.id);
        QVERIFY(world.waitSent(1));
        const Step step = world.stored(intent.id).steps.at(0);
        QCOMPARE(step.state, StepState::Sending);
        QCOMPARE(step.requestId, world.sent[0].request.requestId);
        QVERIFY(!step.requestId.isNull());
        QCOMPARE(step.sentBytes, world.sent[0].request.body);
        QCOMPARE(step.sentRoute, u"POST /first"_s);
    }

    void confirmsAfterEveryStepAndKeepsTheFacts()
    {
        World world;
        const Intent intent = world.queued();
        world.plan->send(intent.id);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(world.waitSent(i + 1));
            world.sent[i].reply.settle(answer(200, R"({"made":"x-%1"})"));
        }
        QVERIFY(world.waitState(intent.id, IntentState::Confirmed));
        const Intent end = world.stored(intent.id);
        QCOMPARE(end.steps.at(0).state, StepState::Confirmed);
        QCOMPARE(end.steps.at(2).state, StepState::Confirmed);
        QVERIFY(end.facts.contains(u"first"_s));
        QCOMPARE(world.sent.size(), 3);
    }

    void repeatsWithTheSameIdAndBytesWhenNothingHappened()
    {
        World world;
        const Intent intent = world.queued();
        world.plan->send(intent.id);
        QVERIFY(world.waitSent(1));
        world.provider.bodyNow = "another body by now";
        world.sent[0].reply.settle(lostAnswer());
        QVERIFY(world.waitSent(2));
        QCOMPARE(world.sent[1].request.path, u"/read-back/first/0"_s);
        QCOMPARE(world.stored(intent.id).steps.at(0).state, StepState::SentUnknown);
        world.sent[1].reply.settle(answer(404));
        QVERIFY(world.waitSent(3));
        QCOMPARE(world.sent[2].request.path, u"/first"_s);
        QCOMPARE(world.sent[2].request.requestId, world.sent[0].request.requestId);
        QCOMPARE(world.sent[2].request.body, world.sent[0].request.body);
    }

    void neverRepeatsWhatHappened()
    {
        World world;
        const Intent intent = world.queued();
        world.plan->send(intent.id);
        QVERIFY(world.waitSent(1));
        world.sent[0].reply.settle(lostAnswer());
        QVERIFY(world.waitSent(2));
        world.sent[1].reply.settle(answer(200));
        QVERIFY(world.waitSent(3));
        QCOMPARE(world.sent[2].request.path, u"/second"_s);
        QCOMPARE(world.stored(intent.id).steps.at(0).state, StepState::Accepted);
    }

    // S4-58: the program may be left meanwhile
    void readsBackFirstAfterTheProcessEndedWhileSending()
    {
        World world;
        const Intent intent = world.queued();
        world.plan->send(intent.id);
        QVERIFY(world.waitSent(1));
        const QUuid id = world.sent[0].request.requestId;
        World next(world); // nobody heard the answer
        next.plan->resumeRunning();
        QVERIFY(next.waitSent(1));
        QCOMPARE(next.sent[0].request.path, u"/read-back/first/0"_s);
        next.sent[0].reply.settle(answer(404));
        QVERIFY(next.waitSent(2));
        QCOMPARE(next.sent[1].request.requestId, id);
        QCOMPARE(next.sent[1].request.body, world.sent[0].request.body);
    }

    void staysQueuedWhenThereIsNoConnection()
    {
        World world;
        const Intent intent = world.queued();
        world.plan->send(intent.id);
        QVERIFY(world.waitSent(1));
        world.sent[0].reply.settle(Error{Error::Kind::Offline});
        QVERIFY(world.waitState(intent.id, IntentState::Queued));
        world.clock.advance(std::chrono::hours(1));
        QTest::qWait(0);
        QCOMPARE(world.sent.size(), 1); // never by itself
    }

    // S4-58
    void goesOnByItselfOnceSomethingWasWritten()
    {
        World world;
        const Intent intent = world.queued();
        world.plan->send(intent.id);
        QVERIFY(world.waitSent(1));
        world.sent[0].reply.settle(answer(200));
        QVERIFY(world.waitSent(2));
        world.sent[1].reply.settle(Error{Error::Kind::Offline});
        QVERIFY(QTest::qWaitFor([&] { return world.clock.waiting() == 1; }));
        QCOMPARE(world.stored(intent.id).state, IntentState::Running);
        world.clock.advance(std::chrono::seconds(5));
        QVERIFY(world.waitSent(3));
        QCOMPARE(world.sent[2].request.path, u"/second"_s);
    }

    void takesANewIdAfterAnAnswer()
    {
        World world;
        const Intent intent = world.queued();
        world.plan->send(intent.id);
        QVERIFY(world.waitSent(1));
        world.sent[0].reply.settle(answer(429)); // the scripted provider says: again in 7 s
        QVERIFY(QTest::qWaitFor([&] { return world.clock.waiting() == 1; }));
        QVERIFY(world.stored(intent.id).nextTryAt == world.clock.now().addSecs(7));
        world.clock.advance(std::chrono::seconds(7));
        QVERIFY(world.waitSent(2));
        QVERIFY(world.sent[1].request.requestId != world.sent[0].request.requestId);
    }

    void parksAndGoesOnWhenThePersonSaysSo()
    {
        World world;
        const Intent intent = world.queued();
        world.plan->send(intent.id);
        QVERIFY(world.waitSent(1));
        world.sent[0].reply.settle(answer(409));
        QVERIFY(world.waitState(intent.id, IntentState::Parked));
        QCOMPARE(world.stored(intent.id).parkReason, QString::fromLatin1(park::priceChanged));
        QTRY_COMPARE(world.plan->running(), 0);
        world.plan->send(intent.id);
        QVERIFY(world.waitSent(2));
        QVERIFY(world.sent[1].request.requestId != world.sent[0].request.requestId);
    }

    void refusalEndsItWithTheProvidersWords()
    {
        World world;
        const Intent intent = world.queued();
        world.plan->send(intent.id);
        QVERIFY(world.waitSent(1));
        world.sent[0].reply.settle(answer(400));
        QVERIFY(world.waitState(intent.id, IntentState::Refused));
        QVERIFY(world.stored(intent.id).detail.contains(u"800075"_s));
    }

    void passwordGoesToTheSecretStoreAndNowhereElse()
    {
        World world;
        world.provider.secret = "{\"userName\":\"admin\",\"password\":\"Zq7-unlikely-secret\"}";
        const Intent intent = world.queued();
        world.plan->send(intent.id);
        QVERIFY(world.waitSent(1));
        world.sent[0].reply.settle(answer(200));
        QVERIFY(world.waitSent(2));
        QCOMPARE(await(world.passwords->state(intent.id))->kind, FirstPassword::Kind::Kept);
        QVERIFY(await(world.passwords->password(intent.id))->contains(u"Zq7-unlikely-secret"_s));
        world.sent.clear();
        world.data = {};
        for (const QString &name : QDir(world.folder->path()).entryList(QDir::Files)) {
            QFile file(world.folder->path() + u'/' + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("Zq7-unlikely-secret"), qPrintable(name));
        }
    }

    void aFullDiskSendsNothing()
    {
        World world;
        const Intent intent = world.queued();
        world.open(1); // no page more than there is
        world.provider.bodyNow = QByteArray(200'000, 'x');
        world.plan->send(intent.id);
        QTRY_COMPARE(world.plan->running(), 0);
        QCOMPARE(world.sent.size(), 0);
        QCOMPARE(world.stored(intent.id).steps.at(0).state, StepState::Waiting);
    }

    void toldToSendManyTimesItSendsOnce()
    {
        World world;
        const Intent intent = world.queued();
        world.plan->send(intent.id);
        world.plan->send(intent.id);
        world.plan->sendAllQueued();
        world.plan->resumeRunning();
        QVERIFY(world.waitSent(1));
        world.plan->resumeRunning();
        world.plan->sendAllQueued();
        for (int i = 0; i < 3; ++i) {
            QVERIFY(world.waitSent(i + 1));
            world.sent[i].reply.settle(answer(200));
        }
        QVERIFY(world.waitState(intent.id, IntentState::Confirmed));
        QTRY_COMPARE(world.plan->running(), 0);
        QCOMPARE(world.sent.size(), 3);
    }

    void oneDraftIsPlacedOnlyOnce()
    {
        World world;
        const Intent intent = world.queued();
        Intent again = intent;
        again.steps.clear();
        QVERIFY(!await(world.plan->queue(again)));
    }

    void abandonsOnlyWhatWaits()
    {
        World world;
        const Intent intent = world.queued();
        world.plan->send(intent.id);
        QVERIFY(world.waitSent(1));
        QCOMPARE(await(world.plan->abandon(intent.id)).error().kind, Error::Kind::Conflict);
        world.sent[0].reply.settle(answer(409));
        QVERIFY(world.waitState(intent.id, IntentState::Parked));
        QTRY_COMPARE(world.plan->running(), 0);
        QVERIFY(await(world.plan->abandon(intent.id)).ok());
        QCOMPARE(world.stored(intent.id).state, IntentState::Abandoned);
    }
};

QTEST_GUILESS_MAIN(TestIntentRunner)
#include "tst_intent_runner.moc"
