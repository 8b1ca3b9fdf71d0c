// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The screen "Today": where its verbs lead, keys, and its looks. TENANTRY_PICTURES=<folder> also saves pictures.
#include "testing/layout_check.h"
#include "today_scene.h"
#include "ui/common/languages.h"
#include "ui/common/tenantry_style.h"
#include "ui/common/theme.h"
#include "ui/today/today_list_view.h"
#include "ui/today/today_page.h"

#include <QApplication>
#include <QDir>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenantry;
using namespace tenantry::testing;

class TestTodayPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void nothingIsCut_data();
    void nothingIsCut();
    void keysReachEveryVerb();
    void aClickOnTheVerbLeadsThere();
    void anAnswerToTryingIsAsked();
    void columnsAreRemembered();
    void screenReadersHearTheLine();

private:
    struct Screen
    {
        TodayScene scene;
        FakePreferences preferences;
        std::unique_ptr<TodayPage> page;
        void open()
        {
            page = std::make_unique<TodayPage>(scene.parts(), preferences);
            page->resize(1222, 690);
            page->show();
            QVERIFY(QTest::qWaitForWindowExposed(page.get()));
            scene.pass();
        }
        int rowOf(const QString &key) const { return page->model().list().rowOf(key); }
        void choose(int row) const { page->lists()->setCurrentIndex(page->model().list().index(row, 0)); }
    };
    static void expect(const QStringList &faults) { QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n'))); }
    static void check(QWidget &page, const QString &name);
};

void TestTodayPage::check(QWidget &page, const QString &name)
{
    for (int turn = 0; turn < 6; ++turn)
        QTest::qWait(5); // layouts follow in later turns
    const QString folder = qEnvironmentVariable("TENANTRY_PICTURES");
    if (!folder.isEmpty())
        page.grab().save(QDir(folder).filePath(u"today-%1.png"_s.arg(name)));
    expect(layoutFaults(&page));
    expect(cutTitles(&page));
    expect(namelessWidgets(&page));
    expect(richTexts(&page));
    expect(tabOrderFaults(&page));
}

void TestTodayPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::setStyle(new TenantryStyle);
    QApplication::setPalette(lightPalette());
}

void TestTodayPage::cleanup()
{
    QApplication::setPalette(lightPalette());
    setPointSize(10);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestTodayPage::nothingIsCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("longer");
    QTest::addColumn<double>("points");
    QTest::addRow("en") << u"en"_s << false << false << 10.0;
    QTest::addRow("de") << u"de"_s << false << false << 10.0;
    QTest::addRow("dark") << u"en"_s << true << false << 10.0;
    QTest::addRow("de-dark") << u"de"_s << true << false << 10.0;
    QTest::addRow("longer") << u"de"_s << false << true << 10.0;
    QTest::addRow("larger") << u"en"_s << true << false << 15.0;
}

void TestTodayPage::nothingIsCut()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(bool, longer);
    QFETCH(double, points);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    Screen screen;
    screen.preferences.languageCode = language;
    LanguageSwitch words(screen.preferences);
    words.apply();
    PseudoTranslator long40;
    if (longer)
        QApplication::installTranslator(&long40);
    if (dark)
        QApplication::setPalette(darkPalette());
    setPointSize(points);
    screen.open();
    check(*screen.page, u"0-empty-"_s + tag);
    screen.scene.fillBelievably();
    screen.page->model().refresh();
    screen.scene.pass();
    screen.page->entered();
    check(*screen.page, u"1-full-"_s + tag);
    screen.page->lists()->scrollToBottom();
    check(*screen.page, u"2-below-"_s + tag);
    if (longer)
        QApplication::removeTranslator(&long40);
    screen.preferences.languageCode = u"en"_s;
    words.apply();
}

void TestTodayPage::keysReachEveryVerb()
{
    Screen screen;
    screen.scene.fillBelievably();
    screen.open();
    screen.page->entered();
    QVERIFY(screen.page->lists()->hasFocus());
    QCOMPARE(screen.page->lists()->currentIndex().row(), 0);
    QSignalSpy renewals(screen.page.get(), &TodayPage::renewalsRequested);
    QSignalSpy plan(screen.page.get(), &TodayPage::planRequested);
    QSignalSpy changes(screen.page.get(), &TodayPage::changeRequested);
    QSignalSpy subscriptions(screen.page.get(), &TodayPage::subscriptionRequested);
    QSignalSpy settings(screen.page.get(), &TodayPage::settingsRequested);
    QSignalSpy activity(screen.page.get(), &TodayPage::activityRequested);
    const int rows = screen.page->model().list().rowCount();
    for (int row = 0; row < rows; ++row) {
        QTest::keyClick(screen.page->lists(), Qt::Key_Return);
        QTest::keyClick(screen.page->lists(), Qt::Key_Down);
    }
    QCOMPARE(screen.page->lists()->currentIndex().row(), rows - 1);
    QCOMPARE(plan.count(), 3); // the heading and two customers
    QCOMPARE(changes.count(), 4);
    QCOMPARE(subscriptions.count(), 2);
    QCOMPARE(settings.count(), 1);
    QCOMPARE(activity.count(), 2);
    QVERIFY(renewals.count() > 3);
}

void TestTodayPage::aClickOnTheVerbLeadsThere()
{
    Screen screen;
    screen.scene.fillBelievably();
    screen.open();
    const int row = screen.rowOf(u"4/902"_s);
    QVERIFY(row > 0);
    TodayListView *lists = screen.page->lists();
    const QModelIndex verb = screen.page->model().list().index(row, static_cast<int>(TodayColumn::Verb));
    lists->scrollTo(verb);
    QSignalSpy renewals(screen.page.get(), &TodayPage::renewalsRequested);
    QTest::mouseClick(lists->viewport(), Qt::LeftButton, {}, lists->visualRect(verb).center());
    QCOMPARE(renewals.count(), 1);
    QCOMPARE(renewals.first().at(0).toLongLong(), 902);
    QCOMPARE(renewals.first().at(1).toDate(), QDate(2026, 6, 20));
    const QModelIndex words = verb.siblingAtColumn(static_cast<int>(TodayColumn::Then));
    QTest::mouseClick(lists->viewport(), Qt::LeftButton, {}, lists->visualRect(words).center());
    QCOMPARE(renewals.count(), 1); // a click elsewhere only chooses the line
}

void TestTodayPage::anAnswerToTryingIsAsked()
{
    Screen screen;
    screen.open();
    ConnectionState silent;
    silent.kind = ConnectionState::Kind::ProviderSilent;
    screen.scene.connection.become(silent);
    screen.scene.pass();
    screen.choose(screen.rowOf(u"0/connection"_s));
    QTest::keyClick(screen.page->lists(), Qt::Key_Return);
    QCOMPARE(screen.scene.connection.tries, 1);
}

void TestTodayPage::columnsAreRemembered()
{
    Screen screen;
    screen.open();
    screen.page->lists()->header()->resizeSection(static_cast<int>(TodayColumn::Then), 333);
    QTRY_VERIFY(!screen.preferences.layouts.isEmpty());
    screen.page.reset();
    screen.open();
    QCOMPARE(screen.page->lists()->header()->sectionSize(static_cast<int>(TodayColumn::Then)), 333);
}

void TestTodayPage::screenReadersHearTheLine()
{
    Screen screen;
    screen.scene.fillBelievably();
    screen.open();
    const TodayListModel &list = screen.page->model().list();
    const QString heading = list.index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(heading.startsWith(u"Trouble, "_s));
    const int row = list.rowOf(u"5/801"_s);
    const auto heard = [&](TodayColumn column) {
        return list.index(row, static_cast<int>(column)).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY(heard(TodayColumn::State).contains(u"left"_s));
    QVERIFY(heard(TodayColumn::When).contains(u"here"_s));
    QVERIFY(heard(TodayColumn::What).contains(u"Business Premium"_s));
    QVERIFY(heard(TodayColumn::Cost).contains(u"EUR"_s));
    QVERIFY(!screen.page->lists()->accessibleName().isEmpty());
}

QTEST_MAIN(TestTodayPage)
#include "tst_today_page.moc"
