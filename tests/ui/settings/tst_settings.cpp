// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/fake_services.h"
#include "testing/layout_check.h"
#include "ui/common/buttons.h"
#include "ui/common/field_frame.h"
#include "ui/common/message_bar.h"
#include "ui/common/tenantry_tree_view.h"
#include "ui/common/theme.h"
#include "ui/settings/settings_page.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenantry;
using namespace tenantry::testing;
using Notice = SettingsViewModel::Notice;

namespace {

struct Scene
{
    ManualClock clock{QDateTime(QDate(2027, 3, 14), QTime(12, 2), Qt::UTC)};
    FakePreferences preferences;
    AppearanceSwitch appearance{*qApp, preferences};
    FakeAccounts accounts;
    FakeProfileCare profile;
    FakePrompts prompts;
    SettingsViewModel model{accounts, preferences, profile, clock};
    SettingsPage page{model, prompts};

    Scene()
    {
        accounts.add(FakeAccounts::sampleAccount());
        accounts.add(FakeAccounts::productionAccount());
        page.resize(1180, 700);
        page.show();
        QTest::qWait(0);
    }
    QComboBox *combo(const QString &name) const { return page.findChild<QComboBox *>(name); }
    QLineEdit *edit(const QString &name) const { return page.findChild<QLineEdit *>(name); }
    void press(const QString &name) const { page.findChild<QPushButton *>(name)->click(); }
    void choose(int row) const
    {
        auto *list = page.findChild<TenantryTreeView *>(u"accounts"_s);
        list->setCurrentIndex(list->model()->index(row, 0));
    }
    MessageBar *bar() const { return page.findChild<MessageBar *>(u"settingsBar"_s); }
};

} // namespace

class SettingsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void accountsAreListed();
    void roleIsChanged();
    void accountInUseIsChanged();
    void signOutAsksFirst();
    void removalAsksFirst();
    void sampleIsOfferedWhileMissing();
    void signingInAndConnectingAreHandedOn();
    void languageAndAppearance();
    void proxyRoundTrip();
    void proxyFaults_data();
    void proxyFaults();
    void backupAndRestore();
    void failuresAreABarWithDetails();
    void hostileNamesStayText();
    void languageSwitches();
    void layoutHolds_data();
    void layoutHolds();
    void everythingHasAName();
};

void SettingsTest::cleanup()
{
    setPointSize(10);
}

void SettingsTest::accountsAreListed()
{
    FakeAccounts accounts;
    FakePreferences preferences;
    FakeProfileCare profile;
    ManualClock clock(QDateTime(QDate(2027, 3, 14), QTime(12, 2), Qt::UTC));
    SettingsViewModel model(accounts, preferences, profile, clock);
    QAbstractItemModelTester tester(model.accountModel(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.accountModel()->rowCount(), 0);
    accounts.add(FakeAccounts::sampleAccount());
    accounts.add(FakeAccounts::productionAccount());
    QCOMPARE(model.accountModel()->rowCount(), 2);
    const auto text = [&model](int row, AccountModel::Column column) {
        return model.accountModel()->index(row, static_cast<int>(column)).data().toString();
    };
    QCOMPARE(text(0, AccountModel::Column::Name), u"Exemplar Cloud SRL"_s);
    QCOMPARE(text(0, AccountModel::Column::Environment), u"Sample company"_s);
    QCOMPARE(text(1, AccountModel::Column::Environment), u"Production"_s);
    QCOMPARE(text(1, AccountModel::Column::Use), u"In use"_s);
    QVERIFY(text(0, AccountModel::Column::Use).isEmpty());
    accounts.remove(AccountId(u"sample"_s));
    QCOMPARE(model.accountModel()->rowCount(), 1);
}

// S2-206: the role is chosen, and can be corrected
void SettingsTest::roleIsChanged()
{
    Scene scene;
    scene.choose(1);
    auto *role = scene.combo(u"accountRole"_s);
    QCOMPARE(role->currentText(), u"Admin agent"_s);
    role->setFocus();
    QTest::keyClick(role, Qt::Key_Down);
    QTRY_COMPARE(scene.accounts.accounts.at(1).role, StaffRole::SalesAgent);
    QCOMPARE(scene.accounts.accounts.at(0).role, StaffRole::AdminAgent);
    QVERIFY(scene.bar()->isVisible());
    QCOMPARE(scene.model.notice(), Notice::RoleSaved);
    scene.accounts.accounts[1].role = StaffRole::HelpdeskAgent; // a 403 with 900150 corrected it
    Q_EMIT scene.accounts.changed();
    QCOMPARE(role->currentText(), u"Helpdesk agent"_s);
}

void SettingsTest::accountInUseIsChanged()
{
    Scene scene;
    QCOMPARE(scene.accounts.currentId.text(), u"production"_s);
    scene.choose(0);
    scene.press(u"useAccount"_s);
    QCOMPARE(scene.accounts.currentId.text(), u"sample"_s);
}

void SettingsTest::signOutAsksFirst()
{
    Scene scene;
    scene.choose(1);
    scene.prompts.decisions = {false, true};
    scene.press(u"signOut"_s);
    QVERIFY(scene.accounts.signedOut.isEmpty());
    scene.press(u"signOut"_s);
    QCOMPARE(scene.accounts.signedOut, QList<AccountId>{AccountId(u"production"_s)});
    QVERIFY(scene.prompts.asked.first().headline.contains(u"Exemplar Cloud SRL"_s));
}

void SettingsTest::removalAsksFirst()
{
    Scene scene;
    scene.choose(1);
    scene.prompts.decisions = {false, true};
    scene.press(u"removeAccount"_s);
    QCOMPARE(scene.accounts.accounts.size(), 2);
    QVERIFY(scene.prompts.asked.first().destructive);
    scene.press(u"removeAccount"_s);
    QTRY_COMPARE(scene.accounts.accounts.size(), 1);
    QCOMPARE(scene.accounts.accounts.first().id.text(), u"sample"_s);
    QCOMPARE(scene.prompts.unexpected, 0);
}

void SettingsTest::sampleIsOfferedWhileMissing()
{
    Scene scene;
    auto *add = scene.page.findChild<QPushButton *>(u"addSample"_s);
    QVERIFY(!add->isVisible());
    scene.accounts.remove(AccountId(u"sample"_s));
    QVERIFY(add->isVisible());
    add->click();
    QTRY_COMPARE(scene.accounts.accounts.size(), 2);
    QVERIFY(!add->isVisible());
    scene.accounts.remove(AccountId(u"sample"_s));
    scene.accounts.sample = false; // the core configuration has none
    Q_EMIT scene.accounts.changed();
    QVERIFY(!add->isVisible());
}

void SettingsTest::signingInAndConnectingAreHandedOn()
{
    Scene scene;
    QSignalSpy again(&scene.page, &SettingsPage::signInAgainRequested);
    QSignalSpy connecting(&scene.page, &SettingsPage::connectRequested);
    scene.choose(1);
    scene.press(u"signInAgain"_s);
    scene.press(u"connectAccount"_s);
    QCOMPARE(again.count(), 1);
    QCOMPARE(again.first().first().value<AccountId>().text(), u"production"_s);
    QCOMPARE(connecting.count(), 1);
}

void SettingsTest::languageAndAppearance()
{
    Scene scene;
    auto *language = scene.combo(u"language"_s);
    QCOMPARE(language->count(), 5);
    QCOMPARE(language->itemText(2), u"Română"_s);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_End);
    QCOMPARE(scene.preferences.languageCode, u"de"_s);
    auto *appearance = scene.combo(u"appearance"_s);
    appearance->setFocus();
    QTest::keyClick(appearance, Qt::Key_End);
    QCOMPARE(scene.preferences.look, Appearance::Dark);
    QTest::keyClick(appearance, Qt::Key_Home);
    QCOMPARE(scene.preferences.look, Appearance::System);
}

void SettingsTest::proxyRoundTrip()
{
    Scene scene;
    auto *kind = scene.combo(u"proxyKind"_s);
    QVERIFY(!scene.edit(u"proxyHost"_s)->isVisible());
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_End);
    QVERIFY(scene.edit(u"proxyHost"_s)->isVisible());
    QCOMPARE(scene.edit(u"proxyPassword"_s)->echoMode(), QLineEdit::Password);
    QTest::keyClicks(scene.edit(u"proxyHost"_s), u"proxy.example"_s);
    QTest::keyClicks(scene.edit(u"proxyPort"_s), u"3128"_s);
    QTest::keyClicks(scene.edit(u"proxyUser"_s), u"ana"_s);
    QTest::keyClicks(scene.edit(u"proxyPassword"_s), u"geheim"_s);
    scene.press(u"saveProxy"_s);
    QVERIFY(scene.accounts.lastProxySet.has_value());
    QCOMPARE(scene.accounts.lastProxySet->kind, ProxySettings::Kind::Http);
    QCOMPARE(scene.accounts.lastProxySet->port, 3128);
    QCOMPARE(scene.accounts.lastProxySet->password, u"geheim"_s);
    QVERIFY(scene.edit(u"proxyPassword"_s)->text().isEmpty()); // handed on, not kept
    QTRY_COMPARE(scene.model.notice(), Notice::ProxySaved);

    SettingsPage again(scene.model, scene.prompts); // read back as it was saved, without the password
    QCOMPARE(again.findChild<QLineEdit *>(u"proxyHost"_s)->text(), u"proxy.example"_s);
    QCOMPARE(again.findChild<QLineEdit *>(u"proxyPort"_s)->text(), u"3128"_s);
    QCOMPARE(again.findChild<QLineEdit *>(u"proxyUser"_s)->text(), u"ana"_s);
    QVERIFY(again.findChild<QLineEdit *>(u"proxyPassword"_s)->text().isEmpty());
}

void SettingsTest::proxyFaults_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("faulty");
    QTest::newRow("no host") << QString() << u"3128"_s << u"host"_s;
    QTest::newRow("url") << u"http://proxy.example"_s << u"3128"_s << u"host"_s;
    QTest::newRow("with login") << u"ana@proxy.example"_s << u"3128"_s << u"host"_s;
    QTest::newRow("no port") << u"proxy.example"_s << QString() << u"port"_s;
    QTest::newRow("port too large") << u"proxy.example"_s << u"65536"_s << u"port"_s;
    QTest::newRow("port not a number") << u"proxy.example"_s << u"x"_s << u"port"_s;
    QTest::newRow("good") << u"proxy.example"_s << u"65535"_s << QString();
}

void SettingsTest::proxyFaults()
{
    QFETCH(QString, host);
    QFETCH(QString, port);
    QFETCH(QString, faulty);
    Scene scene;
    scene.combo(u"proxyKind"_s)->setCurrentIndex(2);
    QTest::keyClicks(scene.edit(u"proxyHost"_s), host);
    QTest::keyClicks(scene.edit(u"proxyPort"_s), port);
    scene.press(u"saveProxy"_s);
    const auto fault = [&scene](const QString &name) {
        return qobject_cast<FieldFrame *>(scene.edit(name)->parentWidget())->fault();
    };
    QCOMPARE(!fault(u"proxyHost"_s).isEmpty(), faulty == u"host"_s);
    QCOMPARE(!fault(u"proxyPort"_s).isEmpty(), faulty == u"port"_s);
    QCOMPARE(scene.accounts.lastProxySet.has_value(), faulty.isEmpty());
}

void SettingsTest::backupAndRestore()
{
    Scene scene;
    QCOMPARE(scene.edit(u"folder"_s)->text(), scene.profile.path);
    scene.prompts.paths = {u"/tmp/a.backup"_s, QString(), u"/tmp/b.backup"_s, u"/tmp/c.backup"_s};
    scene.press(u"backUp"_s);
    QCOMPARE(scene.profile.backups, QStringList{u"/tmp/a.backup"_s});
    QCOMPARE(scene.prompts.suggestedFiles.first(), u"tenantry-2027-03-14.backup"_s);
    scene.press(u"backUp"_s); // the dialog was closed
    QCOMPARE(scene.profile.backups.size(), 1);
    scene.prompts.decisions = {false, true};
    scene.press(u"restore"_s);
    QVERIFY(scene.profile.restores.isEmpty());
    scene.press(u"restore"_s);
    QCOMPARE(scene.profile.restores, QStringList{u"/tmp/c.backup"_s});
    QTRY_COMPARE(scene.model.notice(), Notice::RestartNeeded);
    QSignalSpy closing(&scene.page, &SettingsPage::closeProgramRequested);
    QTest::mouseClick(scene.bar()->link(), Qt::LeftButton);
    QCOMPARE(closing.count(), 1);
    QCOMPARE(scene.prompts.unexpected, 0);
}

void SettingsTest::failuresAreABarWithDetails()
{
    Scene scene;
    scene.profile.failure = Error{};
    scene.profile.failure->kind = Error::Kind::StorageFull;
    scene.prompts.paths = {u"/tmp/a.backup"_s};
    scene.press(u"backUp"_s);
    QTRY_COMPARE(scene.model.notice(), Notice::Failed);
    QVERIFY(scene.bar()->isVisible());
    QVERIFY(scene.bar()->text().contains(u"disk is full"_s));
    QCOMPARE(scene.bar()->severity(), MessageBar::Severity::Trouble);
    QVERIFY(scene.page.findChild<QPushButton *>(u"backUp"_s)->isEnabled());
}

// issue: a company called <img src=file:///x> on every screen
void SettingsTest::hostileNamesStayText()
{
    Scene scene;
    Account evil = FakeAccounts::productionAccount();
    evil.id = AccountId(u"evil"_s);
    evil.displayName = u"<img src=file:///x>"_s;
    scene.accounts.add(evil);
    scene.choose(2);
    scene.prompts.decisions = {false};
    scene.press(u"removeAccount"_s);
    QVERIFY(scene.prompts.asked.first().headline.contains(u"<img src=file:///x>"_s));
    QVERIFY2(richTexts(&scene.page).isEmpty(), qPrintable(richTexts(&scene.page).join(u'\n')));
}

void SettingsTest::languageSwitches()
{
    Scene scene;
    scene.combo(u"proxyKind"_s)->setCurrentIndex(2);
    scene.model.setRole(scene.accounts.currentId, StaffRole::SalesAgent);
    PseudoTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QTRY_VERIFY(PseudoTranslator::marked(scene.page.findChild<QPushButton *>(u"backUp"_s)->text()));
    const QStringList left = unmarkedTexts(&scene.page, {});
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    const QComboBox *appearance = scene.combo(u"appearance"_s);
    QVERIFY(PseudoTranslator::marked(appearance->itemText(2)));
    QVERIFY(PseudoTranslator::marked(scene.combo(u"proxyKind"_s)->itemText(1)));
    QVERIFY(PseudoTranslator::marked(scene.combo(u"accountRole"_s)->itemText(0)));
    QCOMPARE(scene.combo(u"language"_s)->itemText(4), u"Deutsch"_s); // languages name themselves
    QCoreApplication::removeTranslator(&translator);
}

void SettingsTest::layoutHolds_data()
{
    QTest::addColumn<bool>("longer");
    QTest::addColumn<qreal>("points");
    for (const bool longer : {false, true}) {
        for (const qreal points : {10.0, 12.5, 15.0})
            QTest::addRow("%s, %g pt", longer ? "longer" : "English", points) << longer << points;
    }
}

void SettingsTest::layoutHolds()
{
    QFETCH(bool, longer);
    QFETCH(qreal, points);
    setPointSize(points);
    PseudoTranslator translator;
    if (longer)
        QCoreApplication::installTranslator(&translator);
    Scene scene;
    scene.combo(u"proxyKind"_s)->setCurrentIndex(2);
    scene.press(u"saveProxy"_s); // with faults
    scene.accounts.remove(AccountId(u"sample"_s));
    scene.profile.failure = Error{};
    scene.model.backup(u"/tmp/x"_s);
    QTest::qWait(0);
    QTest::qWait(0);
    const QStringList faults = layoutFaults(&scene.page);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void SettingsTest::everythingHasAName()
{
    Scene scene;
    scene.combo(u"proxyKind"_s)->setCurrentIndex(2);
    const QStringList nameless = namelessWidgets(&scene.page);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

QTEST_MAIN(SettingsTest)
#include "tst_settings.moc"
