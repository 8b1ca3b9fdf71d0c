// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/fake_services.h"
#include "testing/layout_check.h"
#include "ui/common/buttons.h"
#include "ui/common/field_frame.h"
#include "ui/common/message_bar.h"
#include "ui/common/state_label.h"
#include "ui/common/text_label.h"
#include "ui/common/theme.h"
#include "ui/settings/connect_page.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenantry;
using namespace tenantry::testing;
using Fault = ConnectForm::Fault;

namespace {

const QString clientId = u"5B0C2A34-2f0e-4d57-9a4e-0c9d3b1f7a22"_s;
const QString announcement =
    u"{\"ready\":true,\"partnerCenter\":\"http://127.0.0.1:4711/pc\",\"partnerApi\":\"http://127.0.0.1:4711/partner\","
    "\"graph\":\"http://127.0.0.1:4711/graph\",\"authority\":\"http://127.0.0.1:4711/login\","
    "\"tenant\":\"3d1a6e52-91a2-4c4e-8f0b-6a1f6d9a0c11\",\"clientId\":\"0c9d3b1f-2f0e-4d57-9a4e-5b0c2a347a22\"}\n"_s;

struct Scene
{
    ManualClock clock{QDateTime(QDate(2027, 3, 14), QTime(12, 2), Qt::UTC)};
    FakePreferences preferences;
    AppearanceSwitch appearance{*qApp, preferences};
    FakeAccounts accounts;
    ConnectViewModel model{accounts, clock};
    ConnectPage page{model};

    Scene()
    {
        page.resize(1180, 700);
        page.show();
        QTest::qWait(0);
    }
    template <class T>
    T *find(const QString &name) const
    {
        return page.findChild<T *>(name);
    }
    void enter()
    {
        QTest::keyClicks(find<QLineEdit>(u"clientId"_s), clientId);
        QTest::keyClicks(find<QLineEdit>(u"tenant"_s), u"Exemplar.example"_s);
    }
    QString faultOf(const QString &name) const
    {
        return qobject_cast<FieldFrame *>(find<QWidget>(name)->parentWidget())->fault();
    }
};

} // namespace

class ConnectTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void formRules_data();
    void formRules();
    void addresses_data();
    void addresses();
    void requestIsNormalised();
    void adminTextHasEverything();
    void adminTextIsCopied();
    void faultsAppearAfterTheFirstTry();
    void browserFlow();
    void deviceCodeFlow();
    void otherWayAndCancel();
    void lateAnswersAreDropped();
    void failureIsABarWithDetails();
    void ownAddressesFillTheForm();
    void signInAgain();
    void returnKeySignsIn();
    void languageSwitches();
    void layoutHolds_data();
    void layoutHolds();
    void everythingHasAName();
};

void ConnectTest::cleanup()
{
    setPointSize(10);
}

void ConnectTest::formRules_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<QStringList>("faulty");
    QTest::newRow("empty") << QString() << u" "_s << QStringList{u"clientId"_s, u"tenant"_s};
    QTest::newRow("good domain") << clientId << u"exemplar.onmicrosoft.com"_s << QStringList();
    QTest::newRow("good guid") << clientId << u"3d1a6e52-91a2-4c4e-8f0b-6a1f6d9a0c11"_s << QStringList();
    QTest::newRow("blanks around") << u"  %1 "_s.arg(clientId) << u" exemplar.example "_s << QStringList();
    QTest::newRow("not a guid") << u"5b0c2a34"_s << u"exemplar.example"_s << QStringList{u"clientId"_s};
    QTest::newRow("url as tenant") << clientId << u"https://exemplar.example"_s << QStringList{u"tenant"_s};
    QTest::newRow("mail as tenant") << clientId << u"ana@exemplar.example"_s << QStringList{u"tenant"_s};
    QTest::newRow("one word") << clientId << u"exemplar"_s << QStringList{u"tenant"_s};
}

void ConnectTest::formRules()
{
    QFETCH(QString, id);
    QFETCH(QString, tenant);
    QFETCH(QStringList, faulty);
    ConnectForm form;
    form.clientId = id;
    form.tenant = tenant;
    QStringList found = form.faults().keys();
    found.sort();
    QCOMPARE(found, faulty);
}

void ConnectTest::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("announcement") << announcement << true << Fault::Missing;
    QTest::newRow("empty") << u"  "_s << false << Fault::Missing;
    QTest::newRow("not json") << u"http://127.0.0.1"_s << false << Fault::NotAddresses;
    QTest::newRow("one missing") << QString(announcement).replace(u"graph"_s, u"grph"_s) << false
                                 << Fault::NotAddresses;
    QTest::newRow("http elsewhere") << QString(announcement).replace(u"127.0.0.1"_s, u"10.0.0.7"_s) << false
                                    << Fault::AddressNotAllowed;
    QTest::newRow("looks like loopback") << QString(announcement).replace(u"127.0.0.1"_s, u"127.0.0.1.example.com"_s)
                                         << false << Fault::AddressNotAllowed;
    QTest::newRow("https elsewhere")
        << QString(announcement).replace(u"http://127.0.0.1:4711"_s, u"https://pc.example"_s) << true << Fault::Missing;
    QTest::newRow("file") << QString(announcement).replace(u"http://127.0.0.1:4711/graph"_s, u"file://host/etc"_s)
                          << false << Fault::AddressNotAllowed;
}

// design §5: plain http only towards loopback
void ConnectTest::addresses()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    QFETCH(Fault, fault);
    const HostsReading reading = readHosts(text);
    QCOMPARE(reading.hosts.has_value(), good);
    if (!good)
        QCOMPARE(reading.fault, fault);
    else
        QVERIFY(reading.hosts->authority.path() == u"/login"_s);
}

void ConnectTest::requestIsNormalised()
{
    ConnectForm form;
    form.clientId = u" %1 "_s.arg(clientId);
    form.tenant = u"Exemplar.EXAMPLE "_s;
    form.where = ConnectForm::Where::Sandbox;
    form.role = StaffRole::SalesAgent;
    const ConnectRequest request = form.request();
    QCOMPARE(request.clientId, clientId.toLower());
    QCOMPARE(request.tenant, u"exemplar.example"_s);
    QCOMPARE(request.environment, Environment::Sandbox);
    QCOMPARE(request.role, StaffRole::SalesAgent);
    QVERIFY(!request.hosts); // Microsoft's own
}

// issue: what one's administrator must know
void ConnectTest::adminTextHasEverything()
{
    const QString text = ConnectViewModel::adminText();
    for (const QString &part : {u"public client"_s, u"http://localhost"_s, u"path /"_s, u"any port"_s,
                                u"user_impersonation"_s, u"fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd"_s, u"admin consent"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
    QVERIFY(!text.contains(u'<'));
}

void ConnectTest::adminTextIsCopied()
{
    Scene scene;
    scene.find<QPushButton>(u"copyAdminText"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), ConnectViewModel::adminText());
}

void ConnectTest::faultsAppearAfterTheFirstTry()
{
    Scene scene;
    QVERIFY(scene.faultOf(u"clientId"_s).isEmpty());
    scene.find<QPushButton>(u"signInInBrowser"_s)->click();
    QVERIFY(!scene.faultOf(u"clientId"_s).isEmpty() && !scene.faultOf(u"tenant"_s).isEmpty());
    QVERIFY(scene.accounts.requests.isEmpty());
    scene.enter();
    QVERIFY(scene.faultOf(u"clientId"_s).isEmpty() && scene.faultOf(u"tenant"_s).isEmpty());
}

// S4-40: the way in
void ConnectTest::browserFlow()
{
    Scene scene;
    scene.accounts.holdConnect = true;
    scene.accounts.browserPage = QUrl(u"https://login.example/authorize?client_id=x"_s);
    scene.enter();
    auto *role = scene.find<QComboBox>(u"role"_s);
    role->setFocus();
    QTest::keyClick(role, Qt::Key_Down);
    scene.find<QPushButton>(u"signInInBrowser"_s)->click();
    QCOMPARE(scene.accounts.requests.size(), 1);
    QCOMPARE(scene.accounts.requests.first().clientId, clientId.toLower());
    QCOMPARE(scene.accounts.requests.first().role, StaffRole::SalesAgent); // chosen at set-up
    QCOMPARE(scene.model.stage(), ConnectViewModel::Stage::Browser);
    QCOMPARE(scene.find<QLineEdit>(u"signInAddress"_s)->text(), scene.accounts.browserPage.toString());
    QVERIFY(scene.find<QWidget>(u"signInState"_s)->isVisible());
    QVERIFY(!scene.find<QPushButton>(u"signInInBrowser"_s)->isVisible());
    QSignalSpy closed(&scene.page, &ConnectPage::closed);
    scene.accounts.finishConnect();
    QTRY_COMPARE(closed.count(), 1);
    QCOMPARE(scene.accounts.accounts.size(), 1);
    QVERIFY(scene.model.form().clientId.isEmpty()); // nothing is left for the next account
}

void ConnectTest::deviceCodeFlow()
{
    Scene scene;
    scene.accounts.holdConnect = true;
    scene.accounts.code = u"F4KQ-7ZLD"_s;
    scene.accounts.codePage = QUrl(u"https://login.example/device"_s);
    scene.accounts.codeExpires = scene.clock.now().addSecs(90);
    scene.enter();
    scene.find<QPushButton>(u"signInWithCode"_s)->click();
    QCOMPARE(scene.find<TextLabel>(u"deviceCode"_s)->text(), u"F4KQ-7ZLD"_s);
    QVERIFY(scene.find<TextLabel>(u"deviceCode"_s)->isVisible());
    auto *state = scene.find<StateLabel>(u"signInState"_s);
    QVERIFY2(state->remark().contains(u"1:30"_s), qPrintable(state->remark()));
    scene.clock.advance(std::chrono::seconds(25));
    QVERIFY2(state->remark().contains(u"1:05"_s), qPrintable(state->remark()));
    scene.clock.advance(std::chrono::seconds(70));
    QVERIFY(state->state().word.contains(u"run out"_s));
    QCOMPARE(scene.clock.waiting(), 0);
}

void ConnectTest::otherWayAndCancel()
{
    Scene scene;
    scene.accounts.holdConnect = true;
    scene.enter();
    scene.find<QPushButton>(u"signInInBrowser"_s)->click();
    scene.find<LinkButton>(u"otherWay"_s)->click();
    QCOMPARE(scene.accounts.cancelled, 1);
    QCOMPARE(scene.model.stage(), ConnectViewModel::Stage::DeviceCode);
    QCOMPARE(scene.accounts.requests.size(), 2);
    scene.find<QPushButton>(u"cancelConnect"_s)->click();
    QCOMPARE(scene.accounts.cancelled, 2);
    QCOMPARE(scene.model.stage(), ConnectViewModel::Stage::Form);
    QVERIFY(!scene.model.fault());                                    // taking back is no error
    QCOMPARE(scene.find<QLineEdit>(u"clientId"_s)->text(), clientId); // and nothing typed is lost
}

void ConnectTest::lateAnswersAreDropped()
{
    FakeAccounts accounts;
    accounts.holdConnect = true;
    ManualClock clock(QDateTime(QDate(2027, 3, 14), QTime(12, 2), Qt::UTC));
    ConnectViewModel model(accounts, clock);
    QSignalSpy connected(&model, &ConnectViewModel::connected);
    ConnectForm form;
    form.clientId = clientId;
    form.tenant = u"exemplar.example"_s;
    model.setForm(form);
    model.startInBrowser();
    model.cancel(); // the fake answers Cancelled now; the real one may answer later
    model.startInBrowser();
    QCOMPARE(model.stage(), ConnectViewModel::Stage::Browser);
    accounts.finishConnect();
    QTRY_COMPARE(connected.count(), 1);
}

void ConnectTest::failureIsABarWithDetails()
{
    Scene scene;
    scene.accounts.failure = Error{};
    scene.accounts.failure->kind = Error::Kind::Rejected;
    scene.accounts.failure->code = u"AADSTS700016"_s;
    scene.accounts.failure->detail = u"<b>no such application</b>"_s;
    scene.accounts.failure->correlationId = u"cor-9"_s;
    scene.enter();
    scene.find<QPushButton>(u"signInInBrowser"_s)->click();
    auto *bar = scene.page.findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(u"AADSTS700016"_s) && bar->text().contains(u"<b>no such application</b>"_s));
    QVERIFY(richTexts(&scene.page).isEmpty());
    QVERIFY(scene.find<QLineEdit>(u"clientId"_s)->isVisible()); // the form is back, with what was typed
    QCOMPARE(scene.find<QLineEdit>(u"clientId"_s)->text(), clientId);
}

void ConnectTest::ownAddressesFillTheForm()
{
    Scene scene;
    auto *text = scene.find<QPlainTextEdit>(u"addresses"_s);
    QVERIFY(!text->isVisible());
    auto *where = scene.find<QComboBox>(u"environment"_s);
    where->setCurrentIndex(2);
    QVERIFY(text->isVisible());
    text->setPlainText(announcement);
    QCOMPARE(scene.find<QLineEdit>(u"tenant"_s)->text(), u"3d1a6e52-91a2-4c4e-8f0b-6a1f6d9a0c11"_s);
    scene.find<QPushButton>(u"signInInBrowser"_s)->click();
    QCOMPARE(scene.accounts.requests.size(), 1);
    QVERIFY(scene.accounts.requests.first().hosts.has_value());
    QCOMPARE(scene.accounts.requests.first().hosts->partnerCenter, QUrl(u"http://127.0.0.1:4711/pc"_s));
    QCOMPARE(scene.accounts.requests.first().environment, Environment::Sandbox);
}

void ConnectTest::signInAgain()
{
    Scene scene;
    scene.accounts.add(FakeAccounts::productionAccount());
    scene.accounts.failure = Error{};
    scene.accounts.failure->kind = Error::Kind::Timeout;
    scene.page.startSignInAgain(scene.accounts.currentId);
    auto *bar = scene.page.findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(!scene.find<QLineEdit>(u"clientId"_s)->isVisible()); // there is nothing to fill in
    scene.accounts.failure.reset();
    QSignalSpy closed(&scene.page, &ConnectPage::closed);
    QTest::mouseClick(bar->link(), Qt::LeftButton);
    QTRY_COMPARE(closed.count(), 1);
    QCOMPARE(scene.accounts.signedInAgain, 2);
    QVERIFY(scene.accounts.requests.isEmpty()); // no second account is made
}

void ConnectTest::returnKeySignsIn()
{
    Scene scene;
    scene.enter();
    QTest::keyClick(scene.find<QLineEdit>(u"tenant"_s), Qt::Key_Return);
    QCOMPARE(scene.accounts.requests.size(), 1);
}

void ConnectTest::languageSwitches()
{
    Scene scene;
    PseudoTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QTRY_VERIFY(PseudoTranslator::marked(scene.find<QPushButton>(u"signInInBrowser"_s)->text()));
    QStringList left = unmarkedTexts(&scene.page, {});
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    scene.accounts.holdConnect = true;
    scene.enter();
    scene.model.startInBrowser();
    QTest::qWait(0);
    left = unmarkedTexts(&scene.page, {});
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    QCoreApplication::removeTranslator(&translator);
}

void ConnectTest::layoutHolds_data()
{
    QTest::addColumn<bool>("longer");
    QTest::addColumn<qreal>("points");
    for (const bool longer : {false, true}) {
        for (const qreal points : {10.0, 12.5, 15.0})
            QTest::addRow("%s, %g pt", longer ? "longer" : "English", points) << longer << points;
    }
}

void ConnectTest::layoutHolds()
{
    QFETCH(bool, longer);
    QFETCH(qreal, points);
    setPointSize(points);
    PseudoTranslator translator;
    if (longer)
        QCoreApplication::installTranslator(&translator);
    Scene scene;
    const auto check = [&scene](const char *what) {
        QTest::qWait(0);
        QTest::qWait(0);
        const QStringList faults = layoutFaults(&scene.page);
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1String(what) + u": "_s + faults.join(u'\n')));
    };
    check("form");
    scene.model.startInBrowser();
    check("faults");
    scene.find<QComboBox>(u"environment"_s)->setCurrentIndex(2);
    check("addresses");
    scene.find<QComboBox>(u"environment"_s)->setCurrentIndex(0);
    scene.accounts.holdConnect = true;
    scene.accounts.browserPage = QUrl(u"https://login.example/"_s + QString(300, u'x'));
    scene.enter();
    scene.model.startInBrowser();
    check("browser");
    scene.accounts.code = u"F4KQ-7ZLD"_s;
    scene.accounts.codePage = scene.accounts.browserPage;
    scene.accounts.codeExpires = scene.clock.now().addSecs(90);
    scene.model.tryOtherWay();
    check("code");
}

void ConnectTest::everythingHasAName()
{
    Scene scene;
    scene.find<QComboBox>(u"environment"_s)->setCurrentIndex(2);
    QVERIFY2(namelessWidgets(&scene.page).isEmpty(), qPrintable(namelessWidgets(&scene.page).join(u'\n')));
    scene.accounts.holdConnect = true;
    scene.accounts.browserPage = QUrl(u"https://login.example/"_s);
    scene.find<QComboBox>(u"environment"_s)->setCurrentIndex(0);
    scene.enter();
    scene.model.startInBrowser();
    QVERIFY2(namelessWidgets(&scene.page).isEmpty(), qPrintable(namelessWidgets(&scene.page).join(u'\n')));
    QVERIFY2(richTexts(&scene.page).isEmpty(), qPrintable(richTexts(&scene.page).join(u'\n')));
}

QTEST_MAIN(ConnectTest)
#include "tst_connect.moc"
