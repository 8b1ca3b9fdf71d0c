// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two processes on one profile are told to send one plan: one sends, the other says who does, and the provider has one
// order afterwards. And what a spoiled profile means for its plan. The processes are the real tenantryctl; the sandbox
// provider is in this one.
#include "sandbox_guest.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tenantry::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
constexpr int profileTaken = 3; // exit code of tenantryctl

const QString bin = QStringLiteral(TENANTRY_BIN_DIR "/");
const QString attach = QStringLiteral(TENANTRY_SOURCE_DIR "/tests/e2e/attach_sandbox.sh");

QJsonObject draft(const QString &prefix)
{
    const QJsonObject person{{u"firstName"_s, u"Ana"_s},
                             {u"lastName"_s, u"Pop"_s},
                             {u"email"_s, u"ana@doua.example"_s},
                             {u"phone"_s, u"268123456"_s}};
    const QJsonObject address{{u"line1"_s, u"Strada Lungă 5"_s}, {u"city"_s, u"Brașov"_s},
                              {u"postalCode"_s, u"500059"_s},    {u"country"_s, u"RO"_s},
                              {u"firstName"_s, u"Ana"_s},        {u"lastName"_s, u"Pop"_s},
                              {u"phone"_s, u"268123456"_s}};
    QFile file(QStringLiteral(TENANTRY_FIXTURES "/e2e/offer.json"));
    const QJsonObject offer =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    return {{u"scenario"_s, u"new-customer"_s},
            {u"customerCountry"_s, u"RO"_s},
            {u"newCustomer"_s, QJsonObject{{u"companyName"_s, u"Două procese SRL"_s},
                                           {u"tenantPrefix"_s, prefix},
                                           {u"culture"_s, u"ro-RO"_s},
                                           {u"language"_s, u"ro"_s},
                                           {u"address"_s, address},
                                           {u"contact"_s, person}}},
            {u"consent"_s,
             QJsonObject{{u"given"_s, true}, {u"agreedAt"_s, u"2026-03-01T08:00:00Z"_s}, {u"signer"_s, person}}},
            {u"lines"_s, QJsonArray{QJsonObject{{u"offer"_s, offer}, {u"quantity"_s, 3}}}}};
}

bool write(const QString &path, const QJsonObject &json)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) &&
           file.write(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n') > 0; // read as one line
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size();
}

tenantry::sandbox::Options quick(bool forgetful)
{
    tenantry::sandbox::Options options;
    options.throttled = false;
    options.lagSeconds = 0;
    options.provisioningSeconds = 0;
    options.forgetful = forgetful;
    return options;
}

} // namespace

class TestTwoProcesses final : public QObject
{
    Q_OBJECT

private:
    // A profile with one kept order, and a provider for the processes to meet.
    struct Scene
    {
        explicit Scene(bool forgetful) : guest(quick(forgetful)) {}
        bool prepare()
        {
            if (!write(dir.filePath(u"line.json"_s), guest.provider->announcement()) ||
                !write(dir.filePath(u"draft.json"_s), draft(u"douaprocese"_s)))
                return false;
            if (end(*start({u"connect-sample"_s})) != 0)
                return false;
            return end(*run(u"crash_ctl"_s, {u"place"_s, profile(), dir.filePath(u"draft.json"_s)})) == 0;
        }
        QString profile() const { return dir.filePath(u"profile"_s); }
        std::unique_ptr<QProcess> run(const QString &program, const QStringList &words)
        {
            auto process = std::make_unique<QProcess>();
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"TENANTRY_SANDBOX_LINE"_s, dir.filePath(u"line.json"_s));
            process->setProcessEnvironment(environment);
            process->start(bin + program, words);
            return process;
        }
        std::unique_ptr<QProcess> start(const QStringList &command)
        {
            return run(u"tenantryctl"_s, command + QStringList{u"--profile"_s, profile(), u"--memory-secrets"_s,
                                                               u"--sample-program"_s, attach});
        }
        // The loop runs meanwhile: the provider lives in it.
        static int end(QProcess &process)
        {
            if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, patience)) {
                process.kill();
                process.waitForFinished();
                return -1;
            }
            return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
        }

        QTemporaryDir dir;
        SandboxGuest guest;
    };

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &program : {u"tenantryctl"_s, u"crash_ctl"_s})
            QVERIFY2(QFile::exists(bin + program), qPrintable(program + u" is not built"_s));
    }

    void theSecondSaysThatTheFirstIsSending()
    {
        Scene scene(true);
        QVERIFY(scene.prepare());
        scene.guest.command(u"fault"_s, {{u"route"_s, u"cart.checkout"_s}, {u"kind"_s, u"hold-after-effect"_s}});
        const auto first = scene.start({u"plan"_s, u"send"_s});
        QTRY_COMPARE_WITH_TIMEOUT(scene.guest.command(u"faults"_s)[u"held"].toInt(), 1, patience);
        const auto second = scene.start({u"plan"_s, u"send"_s});
        QCOMPARE(Scene::end(*second), profileTaken);
        QVERIFY(second->readAllStandardError().contains("Another Tenantry"));
        QCOMPARE(scene.guest.arrivals(u"cart.checkout"_s).size(), 1);
        scene.guest.command(u"release"_s);
        QCOMPARE(Scene::end(*first), 0);
        QVERIFY(first->readAllStandardOutput().contains("\tconfirmed\t"));
        QCOMPARE(scene.guest.count(u"createdCustomers"_s), 1);
        QCOMPARE(scene.guest.count(u"placedOrders"_s), 1);
    }

    void startedTogetherOneSends_data()
    {
        QTest::addColumn<bool>("forgetful");
        QTest::addRow("provider remembers request ids") << false;
        QTest::addRow("provider forgets them") << true;
    }
    void startedTogetherOneSends()
    {
        QFETCH(bool, forgetful);
        Scene scene(forgetful);
        QVERIFY(scene.prepare());
        std::vector<std::unique_ptr<QProcess>> all;
        for (int i = 0; i < 4; ++i)
            all.push_back(scene.start({u"plan"_s, u"send"_s}));
        int sent = 0;
        for (const auto &each : all) {
            const int code = Scene::end(*each);
            QVERIFY2(code == 0 || code == profileTaken, each->readAllStandardError().constData());
            sent += code == 0 ? 1 : 0; // a later one may find the profile free again and nothing left to send
        }
        QVERIFY(sent >= 1);
        QCOMPARE(scene.guest.count(u"createdCustomers"_s), 1);
        QCOMPARE(scene.guest.count(u"addedAgreements"_s), 1);
        QCOMPARE(scene.guest.count(u"placedOrders"_s), 1);
        QCOMPARE(scene.guest.arrivals(u"cart.checkout"_s).size(), 1);
    }

    // A ledger that a newer program wrote is left alone, and nothing is sent from it.
    void newerLedgerIsSaidAndLeftAlone()
    {
        Scene scene(false);
        QVERIFY(scene.prepare());
        const QString ledger = scene.profile() + u"/ledger.db"_s;
        QVERIFY(overwrite(ledger, 60, QByteArray("\x00\x0f\x42\x40", 4))); // user_version of an SQLite file
        const QByteArray before = contentOf(ledger);
        const auto program = scene.start({u"plan"_s, u"send"_s});
        QCOMPARE(Scene::end(*program), 1);
        QVERIFY(program->readAllStandardError().contains("newer Tenantry"));
        QCOMPARE(contentOf(ledger), before);
        QCOMPARE(scene.guest.count(u"createdCustomers"_s), 0);
    }

    // The copy of the provider's records is rebuilt from the provider; what only we know is still there and sent.
    void damagedStoreCostsNoOrder()
    {
        Scene scene(false);
        QVERIFY(scene.prepare());
        QVERIFY(overwrite(scene.profile() + u"/store.db"_s, 0, QByteArray(8192, 'x')));
        const auto program = scene.start({u"plan"_s, u"send"_s});
        QCOMPARE(Scene::end(*program), 0);
        QVERIFY(program->readAllStandardOutput().contains("\tconfirmed\t"));
        QCOMPARE(scene.guest.count(u"placedOrders"_s), 1);
        const auto reading = scene.start({u"sync"_s});
        QCOMPARE(Scene::end(*reading), 0);
    }
};

QTEST_GUILESS_MAIN(TestTwoProcesses)
#include "tst_two_processes.moc"
