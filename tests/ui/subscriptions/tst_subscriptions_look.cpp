// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be checked about the looks of "Subscriptions" without eyes (look §10). TENANTRY_PICTURES=<folder> also saves
// a picture of each state.
#include "grid_scene.h"
#include "testing/layout_check.h"
#include "ui/common/languages.h"
#include "ui/common/tenantry_style.h"
#include "ui/common/theme.h"
#include "ui/subscriptions/filter_bar.h"
#include "ui/subscriptions/grid_view.h"
#include "ui/subscriptions/subscriptions_page.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenantry;
using namespace tenantry::testing;

class TestSubscriptionsLook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    static void expect(const QStringList &faults) { QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n'))); }
    static void check(QWidget &page, const QString &name);
};

void TestSubscriptionsLook::check(QWidget &page, const QString &name)
{
    for (int turn = 0; turn < 6; ++turn)
        QTest::qWait(5); // layouts follow in later turns
    const QString folder = qEnvironmentVariable("TENANTRY_PICTURES");
    if (!folder.isEmpty())
        page.grab().save(QDir(folder).filePath(u"subscriptions-%1.png"_s.arg(name)));
    expect(layoutFaults(&page));
    expect(cutTitles(&page));
    expect(namelessWidgets(&page));
    expect(tabOrderFaults(&page));
    expect(richTexts(&page));
}

void TestSubscriptionsLook::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::setStyle(new TenantryStyle);
    QApplication::setPalette(lightPalette());
}

void TestSubscriptionsLook::cleanup()
{
    QApplication::setPalette(lightPalette());
    setPointSize(10);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestSubscriptionsLook::nothingIsCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("longer");
    QTest::addColumn<double>("points");
    for (const QString &language : {u"en"_s, u"ro"_s, u"it"_s, u"de"_s})
        QTest::addRow("%s", qPrintable(language)) << language << false << false << 10.0;
    QTest::addRow("dark") << u"en"_s << true << false << 10.0;
    QTest::addRow("de-dark") << u"de"_s << true << false << 10.0;
    QTest::addRow("longer") << u"de"_s << false << true << 10.0;
    QTest::addRow("large") << u"de"_s << false << false << 12.5;
}

void TestSubscriptionsLook::nothingIsCut()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(bool, longer);
    QFETCH(double, points);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    GridScene scene;
    scene.preferences.languageCode = language;
    LanguageSwitch words(scene.preferences);
    words.apply();
    PseudoTranslator long40;
    if (longer)
        QApplication::installTranslator(&long40);
    if (dark)
        QApplication::setPalette(darkPalette());
    setPointSize(points);
    SubscriptionsPage page({scene.grid, scene.plan, scene.accounts, scene.sync, scene.preferences, scene.prompts,
                            scene.clock, [&scene] { return scene.index; }});
    page.resize(1222, 690);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.entered();
    QTRY_VERIFY(page.model().isRead());
    check(page, u"0-empty-"_s + tag);
    scene.fillBelievably();
    scene.makeIndex();
    page.model().refresh();
    QTRY_COMPARE(page.model().shown(), 47);
    QTRY_VERIFY(page.model().isQuiet());
    check(page, u"1-grid-"_s + tag);
    for (const int row : {1, 3, 4})
        page.view()->selectionModel()->select(page.model().list().index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    page.view()->setFocus();
    page.view()->selectionModel()->setCurrentIndex(page.model().list().index(4, 0), QItemSelectionModel::NoUpdate);
    QTRY_VERIFY(page.model().chosen().seats());
    check(page, u"2-chosen-"_s + tag);
    page.findChild<QAction *>(u"gridRenewWithSeats"_s)->trigger();
    check(page, u"5-nextterm-"_s + tag);
    GridWish wish{u"nordwind"_s, {}};
    wish.fields.endsWithin = 90;
    page.model().setWish(wish);
    page.findChild<QPushButton *>(u"saveFilter"_s)->click();
    check(page, u"3-naming-"_s + tag);
    page.model().setWish({u"nobody at all"_s, {}});
    check(page, u"4-nomatch-"_s + tag);
    if (longer)
        QApplication::removeTranslator(&long40);
    scene.preferences.languageCode = u"en"_s;
    words.apply();
}

QTEST_MAIN(TestSubscriptionsLook)
#include "tst_subscriptions_look.moc"
