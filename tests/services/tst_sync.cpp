// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading from the sandbox provider over HTTP (design §6): full, resumable, incremental by audit records, diffed, what
// a person opened first; and what bad answers do to it.
#include "services/account_service.h"
#include "services/directory_service.h"
#include "services/observations.h"
#include "services/renewal_watch.h"
#include "services/sync_service.h"
#include "testing/scripted_server.h"
#include "tests/services/provider_world.h"

#include <QFile>
#include <QSignalSpy>

using namespace tenantry;
using namespace tenantry::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Phase = SyncState::Phase;

namespace {

constexpr auto stride = 250ms; // a round is not to run into its own time-outs

sandbox::Options scaled(qint64 customers)
{
    sandbox::Options options = ProviderWorld::quick();
    options.customers = customers;
    options.subscriptions = customers;
    return options;
}

} // namespace

class TestSync final : public QObject
{
    Q_OBJECT

private:
    static SyncState finish(ProviderWorld &world)
    {
        world.until([&] { return !world.services().sync->state().running(); }, stride);
        return world.services().sync->state();
    }
    static SyncState fullRound(ProviderWorld &world)
    {
        world.services().sync->refreshAll();
        return finish(world);
    }
    static SyncState refresh(ProviderWorld &world)
    {
        world.services().sync->refresh();
        return finish(world);
    }
    static int subscriptionRows(ProviderWorld &world) // with those that were deleted
    {
        const auto keys = world.await(world.services().directory->customerKeys()).value();
        const auto rows = world.await(world.services().directory->subscriptionsOf({keys.begin(), keys.end()}));
        return rows ? static_cast<int>(rows->size()) : -1;
    }
    static CustomerDirectory::Counts counts(ProviderWorld &world)
    {
        return world.await(world.services().directory->counts()).valueOr({});
    }
    static QList<SubscriptionRow> subscriptions(ProviderWorld &world, const QString &company)
    {
        const auto found = world.await(world.services().directory->find(company, 5)).valueOr({});
        if (found.isEmpty())
            return {};
        return world.await(world.services().directory->subscriptionsOf({found.first().key})).valueOr({});
    }

private Q_SLOTS:
    void fullRoundBringsEverything()
    {
        ProviderWorld world;
        QVERIFY(world.connect());
        const SyncState state = fullRound(world);
        QCOMPARE(state.phase, Phase::Idle);
        QVERIFY(state.full && state.lastFull.isValid());
        QCOMPARE(counts(world).customers, world.created(u"customers"_s));
        QCOMPARE(subscriptionRows(world), world.created(u"subscriptions"_s));
    }

    void aRoundOfEqualAnswersChangesNothing()
    {
        ProviderWorld world;
        QVERIFY(world.connect());
        QCOMPARE(fullRound(world).phase, Phase::Idle);
        QVERIFY(world.until([&world] { return !world.services().renewalWatch->running(); })); // counts directories
        QSignalSpy changed(world.services().observations.get(), &Observations::changed);
        QCOMPARE(fullRound(world).phase, Phase::Idle);
        for (const auto &signal : std::as_const(changed)) {
            const auto changes = signal.first().value<Changes>();
            QVERIFY(changes.customersAdded.isEmpty() && changes.customersChanged.isEmpty());
            QVERIFY(changes.customersRemoved.isEmpty() && changes.subscriptionsOf.isEmpty() && !changes.orders);
        }
    }

    void incrementalRoundReadsOnlyWhatAuditNames()
    {
        ProviderWorld world;
        QVERIFY(world.connect());
        QCOMPARE(fullRound(world).phase, Phase::Idle);
        world.guest.signIn();
        const QString customer = world.guest.customerNamed(u"Panific"_s);
        const auto first = world.guest.get(u"/v1/customers/%1/subscriptions"_s.arg(customer)).items().first();
        const int seats = first[u"quantity"].toInt() + 7;
        world.guest.clock.advance(10min);
        QVERIFY(world.guest
                    .command(u"edit-subscription"_s, {{u"customer"_s, customer},
                                                      {u"subscription"_s, first[u"id"]},
                                                      {u"set"_s, QJsonObject{{u"quantity"_s, seats}}}})[u"ok"]
                    .toBool());
        world.guest.clock.advance(1min);
        world.guest.command(u"clear-log"_s);
        QCOMPARE(refresh(world).phase, Phase::Idle);
        QVERIFY(!world.services().sync->state().full);
        QCOMPARE(world.arrivals(u"customers.list"_s), 0);
        QCOMPARE(world.arrivals(u"subscriptions.list"_s), 1);
        bool seen = false;
        for (const SubscriptionRow &row : subscriptions(world, u"Panific"_s))
            seen =
                seen || (row.subscription.id.text() == first[u"id"].toString() && row.subscription.quantity == seats);
        QVERIFY(seen);
    }

    void goesOnWhereItWasCutAlsoInANewProcess()
    {
        ProviderWorld world(scaled(1001)); // three pages
        QVERIFY(world.fault(u"customers.list"_s, u"cut-before-effect"_s, {{u"skip"_s, 1}, {u"times"_s, 0}}));
        QVERIFY(world.connect(ProviderWorld::FirstRound::Wanted));
        QCOMPARE(finish(world).phase, Phase::Failed);
        QCOMPARE(counts(world).customers, 500);
        world.guest.command(u"clear-faults"_s);
        world.guest.command(u"clear-log"_s);
        world.reopen();
        QVERIFY(world.signInAgain(ProviderWorld::FirstRound::Wanted));
        const auto listed = [&] { return world.services().sync->state().phase == Phase::Subscriptions; };
        QVERIFY(world.until(listed, stride));
        QCOMPARE(world.arrivals(u"customers.list"_s), 2); // not the first page again
        QCOMPARE(counts(world).customers, 1001);

        // Cut once more among the subscriptions: the list is not read again at all, nor whom it had read already.
        QVERIFY(world.until([&] { return world.arrivals(u"subscriptions.list"_s) >= 20; }, stride));
        world.reopen();
        const auto before = world.guest.arrivals(u"subscriptions.list"_s);
        world.guest.command(u"clear-log"_s);
        QVERIFY(world.signInAgain(ProviderWorld::FirstRound::Wanted));
        QVERIFY(world.until([&] { return world.arrivals(u"subscriptions.list"_s) >= 20; }, stride));
        QCOMPARE(world.arrivals(u"customers.list"_s), 0);
        QVERIFY(world.guest.arrivals(u"subscriptions.list"_s).first()[u"path"] != before.first()[u"path"]);
    }

    void whatAPersonOpenedIsReadFirst()
    {
        ProviderWorld world;
        QVERIFY(world.connect());
        world.services().sync->readCustomerList();
        QCOMPARE(finish(world).phase, Phase::Idle);
        const auto keys = world.await(world.services().directory->customerKeys()).value();
        const auto last = world.await(world.services().directory->customers({keys.back()})).value().first();
        QVERIFY(world.fault(u"subscriptions.list"_s, u"hold-after-effect"_s, {{u"times"_s, 4}}));
        world.services().sync->refreshAll();
        QVERIFY(world.until([&] { return world.guest.command(u"faults"_s)[u"held"].toInt() == 4; }, stride));
        world.services().directory->opened(last.key);
        QVERIFY(world.until([&] { return world.arrivals(u"subscriptions.list"_s) >= 5; }, 0ms));
        QVERIFY(world.guest.arrivals(u"subscriptions.list"_s).at(4)[u"path"].toString().contains(last.id.text()));
        world.guest.command(u"release"_s);
        QCOMPARE(finish(world).phase, Phase::Idle);
    }

    void badPageStopsTheRoundAndLosesNothing_data()
    {
        QTest::addColumn<QString>("kind");
        for (const QString &kind : {u"html"_s, u"malformed"_s, u"truncated"_s, u"error"_s, u"redirect"_s,
                                    u"foreign-next"_s, u"cut-before-effect"_s})
            QTest::addRow("%s", qPrintable(kind)) << kind;
    }
    void badPageStopsTheRoundAndLosesNothing()
    {
        QFETCH(QString, kind);
        ScriptedServer stranger;
        QVERIFY(stranger.listen());
        ProviderWorld world;
        QVERIFY(world.connect());
        QCOMPARE(fullRound(world).phase, Phase::Idle);
        const auto before = counts(world);
        QVERIFY(
            world.fault(u"customers.list"_s, kind, {{u"times"_s, 0}, {u"to"_s, stranger.url(u"/pc/v1"_s).toString()}}));
        const SyncState state = fullRound(world);
        QCOMPARE(state.phase, Phase::Failed);
        QVERIFY(state.error.has_value());
        QCOMPARE(stranger.arrivals().size(), 0); // neither a redirect nor a next link leads there
        QCOMPARE(counts(world).customers, before.customers);
        QCOMPARE(counts(world).subscriptions, before.subscriptions);
        world.guest.command(u"clear-faults"_s);
        QCOMPARE(refresh(world).phase, Phase::Idle);
        QCOMPARE(counts(world).customers, before.customers);
    }

    // The program is being closed, or the sample company restarted: that is no failure to tell anybody about.
    void aConnectionTakenAwayIsNotAFailure()
    {
        ProviderWorld world;
        QVERIFY(world.connect());
        QVERIFY(world.fault(u"customers.list"_s, u"hold-after-effect"_s, {{u"times"_s, 1}}));
        world.services().sync->refreshAll();
        QVERIFY(world.until([&] { return world.guest.command(u"faults"_s)[u"held"].toInt() == 1; }, stride));
        world.services().accounts->close();
        const SyncState state = finish(world);
        QCOMPARE(state.phase, Phase::Cancelled);
        QVERIFY(!state.error);
    }

    void throttledForAMinuteAndSignedOffInBetweenItStillFinishes()
    {
        ProviderWorld world;
        QVERIFY(world.connect());
        QVERIFY(world.fault(u"subscriptions.list"_s, u"throttled"_s,
                            {{u"skip"_s, 5}, {u"seconds"_s, 60}, {u"retryAfter"_s, 20}}));
        QVERIFY(world.fault(u"customers.list"_s, u"unauthorized"_s));
        world.services().sync->refreshAll();
        QVERIFY(world.until([&] { return !world.services().sync->state().running(); }, 500ms));
        QCOMPARE(world.services().sync->state().phase, Phase::Idle);
        QCOMPARE(subscriptionRows(world), world.created(u"subscriptions"_s));
    }

    void unknownStatusAndMembersAreKeptAsTheyCame() // C10
    {
        ProviderWorld world;
        QVERIFY(world.connect());
        world.guest.signIn();
        const QString customer = world.guest.customerNamed(u"Panific"_s);
        const auto first = world.guest.get(u"/v1/customers/%1/subscriptions"_s.arg(customer)).items().first();
        const QJsonObject set{{u"status"_s, u"hibernating"_s},
                              {u"brandNewMember"_s, QJsonObject{{u"deep"_s, QJsonArray{1, u"two"_s}}}},
                              {u"anotherOne"_s, 1.5}};
        QVERIFY(world.guest
                    .command(u"edit-subscription"_s,
                             {{u"customer"_s, customer}, {u"subscription"_s, first[u"id"]}, {u"set"_s, set}})[u"ok"]
                    .toBool());
        QCOMPARE(fullRound(world).phase, Phase::Idle);
        QString status;
        for (const SubscriptionRow &row : subscriptions(world, u"Panific"_s)) {
            if (row.subscription.id.text() == first[u"id"].toString())
                status = row.subscription.status.raw;
        }
        QCOMPARE(status, u"hibernating"_s);
        QCOMPARE(subscriptionRows(world), world.created(u"subscriptions"_s));
    }

    // Names that try to break screens and spreadsheets, from the provider through the store into rows and the export.
    void hostileNamesStayTextInRowsAndExport()
    {
        sandbox::Options options = ProviderWorld::quick();
        options.seed = u"nasty"_s;
        ProviderWorld world(options);
        QVERIFY(world.connect());
        QCOMPARE(fullRound(world).phase, Phase::Idle);
        const auto found = world.await(world.services().directory->find(u"file:///x"_s, 5)).valueOr({});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().companyName, u"<img src=file:///x>"_s);
        QTemporaryDir folder;
        const QString file = folder.filePath(u"customers.csv"_s);
        CustomerDirectory::CsvTexts texts;
        texts.headers = QStringList(20, u"=header"_s);
        QVERIFY(world.await(world.services().directory->exportCsv(file, {}, texts)).ok());
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray all = written.readAll();
        QVERIFY(all.contains("<img src=file:///x>"));
        QVERIFY(all.contains("'=cmd|' /C calc'!A0"));
        for (const char *start : {"\n=", ",=", ";=", "\"=", "\n@", ",@"}) // no cell begins a formula
            QVERIFY2(!all.contains(start) && !all.startsWith('='), start);
    }
};

QTEST_GUILESS_MAIN(TestSync)
#include "tst_sync.moc"
