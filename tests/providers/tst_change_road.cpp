// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes.h"

#include "providers/partnercenter/json_object_edit.h"
#include "providers/partnercenter/partner_center.h"
#include "secrets/memory_secret_store.h"
#include "services/first_password_keeper.h"
#include "services/plan_service.h"
#include "storage/database.h"
#include "storage/intent_store.h"
#include "storage/profile.h"
#include "support/clock.h"

#include <QTemporaryDir>
#include <QTest>
#include <deque>

using namespace tenantry;
using namespace tenantry::partnercenter;
using namespace tenantry::testing;
using namespace Qt::StringLiterals;

namespace {

// One subscription that takes changes, and what goes wrong with them.
class Desk
{
public:
    enum class Fault { None, Stale, LostAfter, LostBefore, Offline, Busy, Accepted };

    Result<ApiReply> answerTo(const ApiRequest &request)
    {
        line.append(QString::fromLatin1(verbName(request.verb)));
        if (request.verb == Verb::Get)
            return answer(200, m_pending.isEmpty() || --m_pendingReads > 0 ? resource : take());
        patches.append(request);
        const Fault fault = faults.empty() ? Fault::None : faults.front();
        if (!faults.empty())
            faults.pop_front();
        if (somebodyElse) // in the moment before the call is carried out
            std::exchange(somebodyElse, {})(*this);
        return patched(request, fault);
    }
    // Somebody else's hand.
    void set(std::string_view member, const QByteArray &value)
    {
        JsonObjectEdit edit = JsonObjectEdit::open(resource).value();
        edit.set(member, value);
        resource = edit.text();
    }
    QByteArray value(std::string_view member) const { return JsonObjectEdit::open(resource)->value(member); }

    QByteArray resource = fixture(u"subscription_nce.json"_s);
    std::deque<Fault> faults; // of the writes to come
    std::function<void(Desk &)> somebodyElse;
    QList<ApiRequest> patches;
    QStringList line; // verbs in order

private:
    QByteArray take()
    {
        resource = std::exchange(m_pending, {});
        return resource;
    }
    Result<ApiReply> patched(const ApiRequest &request, Fault fault)
    {
        Error lost{Error::Kind::Timeout};
        lost.effectUnknown = true;
        switch (fault) {
        case Fault::Stale:
            return answer(400, R"({"code":2055,"description":"Stale."})");
        case Fault::Busy:
            return answer(409, R"({"code":900278,"description":"Busy."})");
        case Fault::LostBefore:
            return lost;
        case Fault::Offline:
            return Error{Error::Kind::Offline};
        case Fault::Accepted:
            m_pending = request.body;
            m_pendingReads = 3;
            return answer(202, {}, {});
        case Fault::LostAfter:
            resource = request.body;
            return lost;
        case Fault::None:
            resource = request.body;
            return answer(200, resource);
        }
        return lost;
    }

    QByteArray m_pending; // taken over after some readings
    int m_pendingReads = 0;
};

struct World
{
    QTemporaryDir dir;
    ManualClock clock{testStart};
    MemorySecretStore secrets;
    PartnerCenter provider;
    Desk desk;
    std::unique_ptr<ProfileFolder> folder = ProfileFolder::at(dir.path() + u"/profile"_s).value();
    ProfileData data = openProfile(*folder, false, 0).value();
    FirstPasswordKeeper passwords{*data.ledger, secrets, clock};
    PlanService plan{*data.ledger,
                     [this](const AccountId &) -> std::optional<Route> {
                         return Route{&provider, [this](const ApiRequest &request, Priority) {
                                          Pending<ApiReply> reply;
                                          reply.settle(desk.answerTo(request));
                                          return reply.future();
                                      }};
                     },
                     passwords, clock};

    Intent stored(const IntentId &id)
    {
        return data.ledger->readNow([id](Connection &connection) { return IntentStore(connection).load(id); }).value();
    }
    IntentId queue(const SubscriptionChange &change)
    {
        Intent intent = changeIntent(change);
        intent.id = IntentId::make();
        intent.account = AccountId(u"a"_s);
        intent.steps.clear();
        const auto queued = plan.queue(intent);
        return QTest::qWaitFor([&] { return queued.isFinished(); }) ? intent.id : IntentId();
    }
    // Until it ends or stops; time passes meanwhile.
    IntentState run(const IntentId &id)
    {
        plan.send(id);
        const bool ended = QTest::qWaitFor([&] {
            clock.advance(std::chrono::seconds(1));
            return plan.running() == 0;
        });
        return ended ? stored(id).state : IntentState::Running;
    }
    IntentState run(const SubscriptionChange &change) { return run(queue(change)); }
};

} // namespace

// A change's way through the executor: ledger, provider and faults together (C27, design idea 2).
class TestChangeRoad final : public QObject
{
    Q_OBJECT

private:
    using Fault = Desk::Fault;

private Q_SLOTS:
    void readsWritesAndVerifies();
    void sendsNothingWhereItIsSoAlready();
    void buildsAStaleResourceAnew();
    void neverRepeatsWhatHappened();
    void repeatsTheSameBytesWhereNothingMoved();
    void buildsAnewWhereSomethingElseMoved();
    void sendsNothingReadLongAgo();
    void waitsForWhatTakesLonger();
    void waitsForAnotherOperation();
    void parksWhereTheProviderMovedOn();
    void doesNotGiveUpAfterManyFaults_data();
    void doesNotGiveUpAfterManyFaults();
};

void TestChangeRoad::readsWritesAndVerifies()
{
    World world;
    QCOMPARE(world.run(seatChange()), IntentState::Confirmed);
    QCOMPARE(world.desk.line, (QStringList{u"GET"_s, u"PATCH"_s, u"GET"_s}));
    QCOMPARE(world.desk.value("quantity"), "20");
}

void TestChangeRoad::sendsNothingWhereItIsSoAlready()
{
    World world;
    world.desk.set("quantity", "20");
    QCOMPARE(world.run(seatChange()), IntentState::Confirmed);
    QCOMPARE(world.desk.line, QStringList{u"GET"_s});
}

void TestChangeRoad::buildsAStaleResourceAnew()
{
    World world;
    world.desk.faults = {Fault::Stale};
    world.desk.somebodyElse = [](Desk &desk) { desk.set("autoRenewEnabled", "false"); };
    QCOMPARE(world.run(seatChange()), IntentState::Confirmed);
    QCOMPARE(world.desk.line, (QStringList{u"GET"_s, u"PATCH"_s, u"GET"_s, u"PATCH"_s, u"GET"_s}));
    QVERIFY(world.desk.patches[0].requestId != world.desk.patches[1].requestId);
    QCOMPARE(world.desk.value("autoRenewEnabled"), "false");
    QCOMPARE(world.desk.value("quantity"), "20");
}

void TestChangeRoad::neverRepeatsWhatHappened()
{
    World world;
    world.desk.faults = {Fault::LostAfter};
    QCOMPARE(world.run(seatChange()), IntentState::Confirmed);
    QCOMPARE(world.desk.patches.size(), 1);
}

void TestChangeRoad::repeatsTheSameBytesWhereNothingMoved()
{
    World world;
    world.desk.faults = {Fault::LostBefore};
    QCOMPARE(world.run(seatChange()), IntentState::Confirmed);
    QCOMPARE(world.desk.patches.size(), 2);
    QCOMPARE(world.desk.patches[0].requestId, world.desk.patches[1].requestId);
    QCOMPARE(world.desk.patches[0].body, world.desk.patches[1].body);
}

void TestChangeRoad::buildsAnewWhereSomethingElseMoved()
{
    World world;
    world.desk.faults = {Fault::LostBefore};
    world.desk.somebodyElse = [](Desk &desk) { desk.set("friendlyName", "\"Cluj\""); };
    QCOMPARE(world.run(seatChange()), IntentState::Confirmed);
    QCOMPARE(world.desk.patches.size(), 2);
    QVERIFY(world.desk.patches[0].requestId != world.desk.patches[1].requestId);
    QCOMPARE(world.desk.value("friendlyName"), "\"Cluj\"");
    QCOMPARE(world.desk.value("quantity"), "20");
}

// The connection was gone for a day, after everything had been read and written down.
void TestChangeRoad::sendsNothingReadLongAgo()
{
    World world;
    world.desk.faults = {Fault::Offline};
    const IntentId id = world.queue(seatChange());
    QCOMPARE(world.run(id), IntentState::Queued);
    world.desk.set("autoRenewEnabled", "false");
    world.clock.advance(std::chrono::hours(24));
    QCOMPARE(world.run(id), IntentState::Confirmed);
    QCOMPARE(world.desk.value("autoRenewEnabled"), "false");
    QCOMPARE(world.desk.value("quantity"), "20");
}

void TestChangeRoad::waitsForWhatTakesLonger()
{
    World world;
    world.desk.faults = {Fault::Accepted};
    QCOMPARE(world.run(seatChange()), IntentState::Confirmed);
    QCOMPARE(world.desk.line, (QStringList{u"GET"_s, u"PATCH"_s, u"GET"_s, u"GET"_s, u"GET"_s}));
}

void TestChangeRoad::waitsForAnotherOperation()
{
    World world;
    world.desk.faults = {Fault::Busy, Fault::Busy};
    QCOMPARE(world.run(seatChange()), IntentState::Confirmed);
    QCOMPARE(world.desk.patches.size(), 3);
}

// C26: shown, never resolved by overwriting; and a person may try again.
void TestChangeRoad::parksWhereTheProviderMovedOn()
{
    World world;
    world.desk.set("quantity", "17");
    const IntentId id = world.queue(seatChange());
    QCOMPARE(world.run(id), IntentState::Parked);
    QCOMPARE(world.stored(id).parkReason, u"moved-on"_s);
    QCOMPARE(world.desk.line, QStringList{u"GET"_s});
    world.desk.set("quantity", "15");
    QCOMPARE(world.run(id), IntentState::Confirmed);
    QCOMPARE(world.desk.value("quantity"), "20");
}

void TestChangeRoad::doesNotGiveUpAfterManyFaults_data()
{
    QTest::addColumn<QList<int>>("faults");
    QTest::addRow("lost, lost, lost") << QList<int>{3, 3, 3};
    QTest::addRow("stale, lost, done") << QList<int>{1, 3, 2};
    QTest::addRow("busy, lost, later") << QList<int>{5, 3, 6};
    QTest::addRow("lost, stale, busy") << QList<int>{3, 1, 5};
}

void TestChangeRoad::doesNotGiveUpAfterManyFaults()
{
    QFETCH(QList<int>, faults);
    World world;
    for (const int fault : faults)
        world.desk.faults.push_back(static_cast<Fault>(fault));
    QCOMPARE(world.run(seatChange()), IntentState::Confirmed);
    const QByteArray wanted =
        replaced(fixture(u"subscription_nce.json"_s), "\"quantity\": 15,\n", "\"quantity\": 20,\n");
    QCOMPARE(world.desk.resource, wanted);
    for (const ApiRequest &patch : world.desk.patches)
        QCOMPARE(patch.body, wanted);
}

QTEST_GUILESS_MAIN(TestChangeRoad)
#include "tst_change_road.moc"
