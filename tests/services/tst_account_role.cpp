// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The role of an account: chosen by the person, corrected by the provider.
#include "providers/partnercenter/partner_center.h"
#include "secrets/memory_secret_store.h"
#include "services/account_connection.h"
#include "services/account_service.h"
#include "services/preferences_file.h"
#include "storage/account_store.h"
#include "storage/database.h"
#include "storage/profile.h"
#include "support/clock.h"
#include "testing/scripted_server.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>

using namespace tenantry;
using namespace Qt::StringLiterals;
using tenantry::testing::ScriptedServer;

namespace {

// One account of an admin agent at a provider that answers as the test says.
struct World
{
    QTemporaryDir folder;
    ManualClock clock{QDateTime({2026, 11, 3}, {8, 0}, Qt::UTC)};
    MemorySecretStore secrets;
    QNetworkAccessManager network;
    ScriptedServer server;
    partnercenter::PartnerCenter provider;
    std::unique_ptr<ProfileFolder> profile = ProfileFolder::at(folder.path() + u"/profile"_s).value();
    ProfileData data = openProfile(*profile).value();
    PreferencesFile preferences{folder.path() + u"/preferences"_s};
    AccountService accounts{{*data.ledger, secrets, preferences, network, provider, nullptr, clock, {}, {}}};
    const AccountId id{u"reseller"_s};

    World()
    {
        if (!server.listen())
            qFatal("no port on 127.0.0.1");
        Account account;
        account.id = id;
        account.profile = u"microsoft-partner-center"_s;
        account.partnerTenant = u"t1"_s;
        account.clientId = u"client-1"_s;
        account.role = StaffRole::AdminAgent;
        account.tokenStored = true;
        account.hosts = {server.url(u"/pc"_s), server.url(u"/api"_s), server.url(u"/graph"_s), server.url(u"/login"_s)};
        (void)data.ledger->writeNow(
            [account](Connection &connection) { return AccountStore(connection).save(account); });
        secrets.put(AccountConnection::secretNameOf(id), "refresh-1");
        accounts.load();
        server.then(ScriptedServer::reply(
            200, R"({"token_type":"Bearer","access_token":"sbx-a","expires_in":"3600","refresh_token":"refresh-2"})"));
    }
    bool loaded() const
    {
        return QTest::qWaitFor([this] { return accounts.current().has_value(); });
    }
    Result<ApiReply> send(Verb verb)
    {
        ApiRequest request;
        request.verb = verb;
        request.path = u"/customers"_s;
        request.route = u"/customers"_s;
        if (verb != Verb::Get)
            request.body = "{}";
        const Async<ApiReply> reply = accounts.session()->send(request, Priority::Foreground);
        if (!QTest::qWaitFor([&reply] { return reply.isFinished(); }))
            return Error{Error::Kind::Timeout};
        return reply.result();
    }
    StaffRole role() const { return accounts.current()->role; }
    StaffRole storedRole()
    {
        return data.ledger->readNow([](Connection &connection) { return AccountStore(connection).list(); })
            ->first()
            .role;
    }
};

ScriptedServer::Step refusal(const QByteArray &code)
{
    return ScriptedServer::reply(403, "{\"code\":" + code + ",\"description\":\"no\"}",
                                 {"Content-Type: application/json"});
}

} // namespace

class TestAccountRole final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefusedWriteCorrectsTheRole();
    void otherRefusalsSayNothingOfTheRole_data();
    void otherRefusalsSayNothingOfTheRole();
};

// S2-206, S2-207: what a person may do is the provider's to say, whatever was chosen at set-up
void TestAccountRole::aRefusedWriteCorrectsTheRole()
{
    World world;
    QVERIFY(world.loaded());
    QCOMPARE(world.role(), StaffRole::AdminAgent);
    world.server.then(refusal("900150"));
    const Result<ApiReply> reply = world.send(Verb::Post);
    QVERIFY(reply.ok());
    QCOMPARE(reply->status, 403);
    QTRY_COMPARE(world.role(), StaffRole::HelpdeskAgent);
    QVERIFY(!mayOrder(world.role()));
    QCOMPARE(world.storedRole(), StaffRole::HelpdeskAgent); // and stays so at the next start
}

void TestAccountRole::otherRefusalsSayNothingOfTheRole_data()
{
    QTest::addColumn<bool>("write");
    QTest::addColumn<QByteArray>("code");
    QTest::addRow("another reason") << true << QByteArray("900329");
    QTest::addRow("only reading") << false << QByteArray("900150");
}

// Who may not do one thing may still order.
void TestAccountRole::otherRefusalsSayNothingOfTheRole()
{
    QFETCH(bool, write);
    QFETCH(QByteArray, code);
    World world;
    QVERIFY(world.loaded());
    world.server.then(refusal(code));
    const Result<ApiReply> reply = world.send(write ? Verb::Post : Verb::Get);
    QVERIFY(reply.ok());
    QCOMPARE(reply->status, 403);
    QCOMPARE(world.storedRole(), StaffRole::AdminAgent); // written after any correction: one thread writes in turn
    QCOMPARE(world.role(), StaffRole::AdminAgent);
}

QTEST_GUILESS_MAIN(TestAccountRole)
#include "tst_account_role.moc"
