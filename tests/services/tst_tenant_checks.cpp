// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tenant names while they are typed (S1-19, S1-20), asked of the sandbox provider over HTTP: only its own answer makes
// a name free or taken.
#include "services/connection_monitor.h"
#include "services/order_service.h"
#include "services/sync_service.h"
#include "testing/scripted_server.h"
#include "tests/services/provider_world.h"

using namespace tenantry;
using namespace tenantry::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = TenantState::Kind;

class TestTenantChecks final : public QObject
{
    Q_OBJECT

private:
    static TenantState check(ProviderWorld &world, const QString &typed)
    {
        return world.await(world.services().orders->checkTenant(typed)).valueOr({});
    }

private Q_SLOTS:
    void freeAndTaken()
    {
        ProviderWorld world;
        QVERIFY(world.connect());
        QCOMPARE(check(world, u"numeliberacum"_s).kind, Kind::Free);
        QCOMPARE(check(world, u"contoso"_s).kind, Kind::Taken);
    }

    void pastedNamesAreAskedByTheirPrefix_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addRow("whole name") << u"Contoso.onmicrosoft.com"_s;
        QTest::addRow("address of a page") << u"https://contoso.onmicrosoft.com/signin?x=1"_s;
        QTest::addRow("mail address") << u"admin@contoso.onmicrosoft.com"_s;
    }
    void pastedNamesAreAskedByTheirPrefix()
    {
        QFETCH(QString, typed);
        ProviderWorld world;
        QVERIFY(world.connect());
        QCOMPARE(check(world, typed).kind, Kind::Taken);
        QVERIFY(world.guest.arrivals(u"domains.check"_s)
                    .last()[u"path"]
                    .toString()
                    .endsWith(u"/contoso.onmicrosoft.com"_s));
    }

    void whatCannotBeANameIsNotAsked_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addRow("dot") << u"brasov.unelte"_s;
        QTest::addRow("space") << u"brasov unelte"_s;
        QTest::addRow("diacritic") << u"brașovunelte"_s;
        QTest::addRow("empty") << QString();
        QTest::addRow("other domain") << u"info@brasov-unelte.example"_s;
    }
    void whatCannotBeANameIsNotAsked()
    {
        QFETCH(QString, typed);
        ProviderWorld world;
        QVERIFY(world.connect());
        QCOMPARE(check(world, typed).kind, Kind::Invalid);
        QCOMPARE(world.arrivals(u"domains.check"_s), 0);
    }

    void longNameIsAskedAllTheSame() // 27 characters are hearsay
    {
        ProviderWorld world;
        QVERIFY(world.connect());
        QCOMPARE(check(world, u"intreprindereaardeleanadeconstructii"_s).kind, Kind::Free);
    }

    void oursIsSaidByName()
    {
        ProviderWorld world;
        QVERIFY(world.connect());
        QCOMPARE(check(world, u"panificatiataraneasca"_s).kind, Kind::Taken); // not read yet
        world.services().orders->forgetTenantAnswers();
        world.services().sync->readCustomerList();
        QVERIFY(world.until([&] { return !world.services().sync->state().running(); }, 50ms));
        const TenantState state = check(world, u"panificatiataraneasca"_s);
        QCOMPARE(state.kind, Kind::Ours);
        QVERIFY2(state.ourCustomer.startsWith(u"Panificația"_s), qPrintable(state.ourCustomer));
    }

    void answersHoldForAMinute()
    {
        ProviderWorld world;
        QVERIFY(world.connect());
        check(world, u"numeliberacum"_s);
        check(world, u"numeliberacum"_s);
        QCOMPARE(world.arrivals(u"domains.check"_s), 1);
        const QDateTime later = world.guest.clock.now().addSecs(61);
        QVERIFY(world.until([&] { return world.guest.clock.now() >= later; }));
        check(world, u"numeliberacum"_s);
        QCOMPARE(world.arrivals(u"domains.check"_s), 2);
    }

    void neverFreeWithoutTheProvidersAnswer_data()
    {
        QTest::addColumn<QString>("kind");
        for (const QString &kind : {u"error"_s, u"html"_s, u"redirect"_s, u"throttled"_s, u"cut-before-effect"_s})
            QTest::addRow("%s", qPrintable(kind)) << kind;
    }
    void neverFreeWithoutTheProvidersAnswer()
    {
        QFETCH(QString, kind);
        ScriptedServer stranger;
        QVERIFY(stranger.listen());
        ProviderWorld world;
        QVERIFY(world.connect());
        QVERIFY(world.fault(u"domains.check"_s, kind, {{u"times"_s, 0}, {u"to"_s, stranger.url(u"/"_s).toString()}}));
        for (const QString &name : {u"numeliberacum"_s, u"contoso"_s}) {
            const TenantState state = check(world, name);
            QVERIFY2(state.kind == Kind::CouldNotCheck || state.kind == Kind::NotChecked,
                     qPrintable(QString::number(int(state.kind))));
            if (kind == u"error"_s) // the second name too: one bad answer does not stop the asking
                QCOMPARE(state.httpStatus, 500);
        }
        QCOMPARE(stranger.arrivals().size(), 0);
        world.guest.command(u"clear-faults"_s);
        world.services().connection->tryNow();
        QVERIFY(world.until([&] { return !world.services().connection->offline(); }));
        QCOMPARE(check(world, u"numeliberacum"_s).kind, Kind::Free); // and a failure is not remembered
    }

    void offlineNamesStayUnchecked()
    {
        ProviderWorld world;
        QVERIFY(world.connect());
        world.services().connection->setWorkOffline(true);
        const TenantState state = check(world, u"numeliberacum"_s);
        QCOMPARE(state.kind, Kind::NotChecked);
        QVERIFY(state.offline);
        QCOMPARE(world.arrivals(u"domains.check"_s), 0);
        world.services().connection->setWorkOffline(false);
        QCOMPARE(check(world, u"numeliberacum"_s).kind, Kind::Free);
    }

    void deadHostLeavesNamesUnchecked()
    {
        ProviderWorld world;
        QVERIFY(world.connect());
        world.guest.provider.reset(); // nobody listens any more
        const TenantState state = check(world, u"numeliberacum"_s);
        QCOMPARE(state.kind, Kind::NotChecked);
        QVERIFY(state.offline);
    }
};

QTEST_GUILESS_MAIN(TestTenantChecks)
#include "tst_tenant_checks.moc"
