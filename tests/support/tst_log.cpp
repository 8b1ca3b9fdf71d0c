// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tenantry;
using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;

QString written(const QString &folder)
{
    QFile file(QDir(folder).filePath(u"tenantry.log"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestLog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void redacts_data();
    void redacts();
    void leavesHarmlessTextAlone_data();
    void leavesHarmlessTextAlone();
    void writesAreaAndLevel();
    void neverWritesSecrets();
    void routesQtMessages();
    void keepsOneMessageOnOneLine();
    void belongsToItsOwnerAlone();
    void rotatesAndKeepsThreeFiles();
    void saysWhenItCannotOpen();
    void dropsEverythingWhenClosed();

private:
    std::unique_ptr<QTemporaryDir> m_home;
    QString m_folder;
};

void TestLog::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    m_folder = m_home->filePath(u"logs"_s);
}

void TestLog::cleanup()
{
    log::close();
}

void TestLog::redacts_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("secret");
    const auto row = [](const char *name, const QString &line, const QString &secret) {
        QTest::addRow("%s", name) << line << secret;
    };
    const QString jwt = u"eyJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJncmFwaCJ9.c2lnbmF0dXJl"_s;
    row("header", u"Authorization: Bearer 0.AXoA-b_c.def~x"_s, u"AXoA"_s);
    row("bearer alone", u"sent bearer abcdefgh12345"_s, u"abcdefgh"_s);
    row("basic", u"Authorization: Basic dXNlcjpwYXNz"_s, u"dXNlc"_s);
    row("jwt", u"token was %1!"_s.arg(jwt), u"eyJ"_s);
    row("jwt without signature", u"got eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0."_s, u"eyJ"_s);
    row("sandbox token", u"issued sbx-access-0042.7f"_s, u"0042"_s);
    row("mail", u"invited ana.pop+x@contoso.example.ro today"_s, u"ana.pop"_s);
    row("mail in a route", u"GET /users/ana%40contoso.ro/roles"_s, u"ana"_s);
    row("mail with umlaut domain", u"to max@müller.de"_s, u"max"_s);
    row("json password", uR"({"userName":"x","password":"H3llo, World}"})"_s, u"World"_s);
    row("json password, escaped quote", uR"({"password":"a\"bcdef"})"_s, u"bcdef"_s);
    row("json inside json", uR"({"body":"{\"password\":\"two words\"}"})"_s, u"words"_s);
    row("cut short", uR"({"password":"half of it)"_s, u"half of it"_s);
    row("refresh token", uR"("refresh_token" : "0.ARw secret part")"_s, u"part"_s);
    row("form body", u"grant_type=refresh_token&refresh_token=M.R3_BAY&client_id=7"_s, u"M.R3"_s);
    row("client secret", u"client_secret=abc~def"_s, u"abc~def"_s);
    row("camel case", uR"("accessToken": "zzz9")"_s, u"zzz9"_s);
    row("map print", u"password => 'open sesame'"_s, u"sesame"_s);
    row("authorization code", u"http://localhost:4711/?code=0.AAA_x&state=s3cr3t9"_s, u"AAA_x"_s);
    row("sign-in state", u"http://localhost:4711/?code=0.AAA&state=s3cr3t9"_s, u"s3cr3t9"_s);
    row("verifier", u"code_verifier=dBjftJeZ4CVP"_s, u"dBjft"_s);
    row("device code", uR"("device_code":"GMMhmHCXhWEzkobqIHGG")"_s, u"GMM"_s);
}

void TestLog::redacts()
{
    QFETCH(const QString, line);
    QFETCH(const QString, secret);
    QVERIFY(line.contains(secret));
    const QString clean = log::redacted(line);
    QVERIFY2(!clean.contains(secret), qUtf8Printable(clean));
    QVERIFY2(clean.contains(u"«…»"_s), qUtf8Printable(clean));
}

void TestLog::leavesHarmlessTextAlone_data()
{
    QTest::addColumn<QString>("line");
    const QStringList lines{u"POST /v1/customers/{id}/carts → 201 in 310 ms"_s,
                            u"customer 9f2c71e0-1111-2222-3333-444455556666: 12 subscriptions"_s,
                            u"refused with code: 2055, request 5d0f"_s,
                            u"password expired"_s,
                            u"token renewed for partner-center"_s,
                            u"price 12.50 EUR @ 3 seats"_s,
                            u"file a.b@ not found"_s};
    for (const QString &line : lines)
        QTest::addRow("%s", qUtf8Printable(line)) << line;
}

void TestLog::leavesHarmlessTextAlone()
{
    QFETCH(const QString, line);
    QCOMPARE(log::redacted(line), line);
}

void TestLog::writesAreaAndLevel()
{
    QVERIFY(log::open(m_folder));
    log::info(log::Area::Sync, u"page 3 of customers"_s);
    log::error(log::Area::Storage, u"disk says no: ăîșț"_s);
    log::debug(log::Area::Net, u"quiet detail"_s);
    log::close();
    const QStringList lines = written(m_folder).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    static const QRegularExpression shape(
        uR"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z I sync \d+ page 3 of customers$)"_s);
    QVERIFY2(shape.match(lines[0]).hasMatch(), qUtf8Printable(lines[0]));
    QVERIFY(lines[1].contains(u" E storage "_s) && lines[1].endsWith(u"disk says no: ăîșț"_s));
    QVERIFY(lines[2].contains(u" D net "_s));
}

void TestLog::neverWritesSecrets()
{
    QVERIFY(log::open(m_folder));
    const QStringList secrets{u"Bearer abc.def.ghi"_s, u"ana@contoso.ro"_s, uR"("password":"S3cret!")"_s,
                              u"sbx-refresh-77"_s, u"refresh_token=R77x"_s};
    for (const QString &secret : secrets) {
        log::debug(log::Area::Auth, secret);
        log::info(log::Area::Net, secret);
        log::warn(log::Area::Plan, secret);
        log::error(log::Area::Ui, secret);
    }
    log::close();
    const QString all = written(m_folder);
    QCOMPARE(all.count(u"«…»"_s), secrets.size() * 4);
    for (const QString &leak : {u"abc.def"_s, u"contoso"_s, u"S3cret"_s, u"refresh-77"_s, u"R77x"_s})
        QVERIFY2(!all.contains(leak), qUtf8Printable(all));
}

void TestLog::routesQtMessages()
{
    QVERIFY(log::open(m_folder));
    QTest::ignoreMessage(QtWarningMsg, "network says Bearer «…» for «…»");
    qWarning("network says Bearer abcdef.12345 for ana@contoso.ro");
    log::close();
    const QString all = written(m_folder);
    QVERIFY2(all.contains(u" W app "_s) && all.contains(u"network says"_s), qUtf8Printable(all));
    QVERIFY(!all.contains(u"abcdef"_s) && !all.contains(u"contoso"_s));

    QTest::ignoreMessage(QtWarningMsg, "after the end");
    qWarning("after the end");
    QVERIFY(!written(m_folder).contains(u"after the end"_s));
}

void TestLog::keepsOneMessageOnOneLine()
{
    QVERIFY(log::open(m_folder));
    log::info(log::Area::Net, u"first\n2026-01-01T00:00:00.000Z E auth 1 forged\r\nsecond"_s);
    log::close();
    QCOMPARE(written(m_folder).count(u'\n'), 1);
}

void TestLog::belongsToItsOwnerAlone()
{
    QVERIFY(log::open(m_folder));
    log::info(log::Area::App, u"hello"_s);
    QCOMPARE(QFile::permissions(m_folder), ownerOnly | QFileDevice::ExeOwner | QFileDevice::ExeUser);
    QCOMPARE(QFile::permissions(QDir(m_folder).filePath(u"tenantry.log"_s)), ownerOnly);
}

void TestLog::rotatesAndKeepsThreeFiles()
{
    QVERIFY(log::open(m_folder));
    const QString line(64 * 1024, u'x');
    for (int i = 0; i < 300; ++i) // about 19 MB
        log::debug(log::Area::Sync, line);
    log::close();
    const QFileInfoList files = QDir(m_folder).entryInfoList(QDir::Files, QDir::Name);
    QCOMPARE(files.size(), 3);
    for (const QFileInfo &file : files) {
        QVERIFY2(file.size() <= 5 * 1024 * 1024 + 1, qUtf8Printable(file.fileName()));
        QCOMPARE(file.permissions(), ownerOnly);
    }
}

void TestLog::saysWhenItCannotOpen()
{
    QFile inTheWay(m_home->filePath(u"logs"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(!log::open(m_folder));
    log::info(log::Area::App, u"nobody hears this"_s);
}

void TestLog::dropsEverythingWhenClosed()
{
    log::info(log::Area::App, u"before open"_s);
    QVERIFY(log::open(m_folder));
    log::close();
    log::info(log::Area::App, u"after close"_s);
    QVERIFY(written(m_folder).isEmpty());
}

QTEST_GUILESS_MAIN(TestLog)
#include "tst_log.moc"
