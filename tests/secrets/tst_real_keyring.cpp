// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A real keyring, on a bus of its own, in a home of its own: with_keyring.sh sets it up and runs this twice.
#include "secrets/keychain_secret_store.h"
#include "support/clock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenantry;

class TestRealKeyring final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsAcrossStores();
    void lockedKeyringSaysNotFound();

private:
    QByteArray m_state;
};

void TestRealKeyring::initTestCase()
{
    m_state = qgetenv("TENANTRY_KEYRING");
    if (m_state != "unlocked" && m_state != "locked")
        QSKIP("no dbus-run-session or gnome-keyring-daemon here (run through with_keyring.sh)");
}

void TestRealKeyring::keepsAcrossStores()
{
    if (m_state != "unlocked")
        QSKIP("the keyring is locked in this run");
    SystemClock clock;
    const QByteArray secret = "0.AX\n\xc3\xa9\x01" + QByteArray(4000, 'x'); // as long as refresh tokens get
    {
        KeychainSecretStore store(clock);
        const auto put = store.put(u"refresh/a1"_s, secret);
        QTRY_VERIFY_WITH_TIMEOUT(put.isFinished(), 10'000);
        QVERIFY2(put.result().ok(), put.result().ok() ? "" : qPrintable(put.result().error().detail));
    }
    KeychainSecretStore store(clock);
    const auto get = store.get(u"refresh/a1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(get.isFinished(), 10'000);
    QVERIFY(get.result().ok());
    QVERIFY(*get.result() == secret);
    const auto absent = store.get(u"refresh/none"_s);
    QTRY_VERIFY_WITH_TIMEOUT(absent.isFinished(), 10'000);
    QCOMPARE(absent.result().error().kind, Error::Kind::NotFound);
    const auto put = store.put(u"refresh/a2"_s, "short");
    QTRY_VERIFY_WITH_TIMEOUT(put.isFinished(), 10'000);
    const auto removed = store.remove(u"refresh/a2"_s);
    QTRY_VERIFY_WITH_TIMEOUT(removed.isFinished(), 10'000);
    const auto gone = store.get(u"refresh/a2"_s);
    QTRY_VERIFY_WITH_TIMEOUT(gone.isFinished(), 10'000);
    QCOMPARE(gone.result().error().kind, Error::Kind::NotFound);
}

// The entry of the first run is there, and the keyring still says "not found": why this is never "signed out".
void TestRealKeyring::lockedKeyringSaysNotFound()
{
    if (m_state != "locked")
        QSKIP("the keyring is unlocked in this run");
    SystemClock clock;
    KeychainSecretStore store(clock);
    const auto get = store.get(u"refresh/a1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(get.isFinished(), 10'000);
    QVERIFY(!get.result().ok());
    QVERIFY(get.result().error().kind == Error::Kind::NotFound || get.result().error().kind == Error::Kind::Secrets);
    const auto put = store.put(u"refresh/a1"_s, "v");
    QTRY_VERIFY_WITH_TIMEOUT(put.isFinished(), 10'000);
    QCOMPARE(put.result().error().kind, Error::Kind::Secrets);
}

QTEST_GUILESS_MAIN(TestRealKeyring)
#include "tst_real_keyring.moc"
