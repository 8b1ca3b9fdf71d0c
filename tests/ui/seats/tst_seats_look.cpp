// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be checked about the looks of the seat editor without eyes (look §10), in every size and palette and with
// texts 40 % longer. TENANTRY_PICTURES=<folder> also saves a picture of each, to look at.
#include "seat_scene.h"
#include "testing/layout_check.h"
#include "ui/common/languages.h"
#include "ui/common/tenantry_style.h"
#include "ui/common/theme.h"
#include "ui/seats/seat_editor.h"
#include "ui/seats/seat_panel.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenantry;
using namespace tenantry::testing;

class TestSeatsLook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    static void expect(const QStringList &faults) { QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n'))); }
    static void picture(QWidget &panel, const QString &name)
    {
        const QString folder = qEnvironmentVariable("TENANTRY_PICTURES");
        if (!folder.isEmpty())
            panel.grab().save(QDir(folder).filePath(u"seats-%1.png"_s.arg(name)));
    }
    static void check(SeatScene &scene, SeatPanel &panel, const QString &name)
    {
        scene.pause();
        for (int turn = 0; turn < 6; ++turn)
            QTest::qWait(5); // layouts follow in later turns
        picture(panel, name);
        expect(layoutFaults(&panel));
        expect(namelessWidgets(&panel));
        expect(richTexts(&panel));
    }
};

void TestSeatsLook::initTestCase()
{
    qputenv("TZ", "Europe/Bucharest");
    QApplication::setStyle(new TenantryStyle);
    QApplication::setPalette(lightPalette());
}

void TestSeatsLook::cleanup()
{
    QApplication::setPalette(lightPalette());
    setPointSize(10);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestSeatsLook::nothingIsCut_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("longer");
    QTest::addColumn<double>("points");
    QTest::addColumn<QLocale>("locale");
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QLocale german(QLocale::German, QLocale::Germany);
    QTest::addRow("light") << false << false << 10.0 << english;
    QTest::addRow("dark") << true << false << 10.0 << english;
    QTest::addRow("german-length") << false << true << 10.0 << german;
    QTest::addRow("large") << false << false << 12.5 << english;
    QTest::addRow("larger-longer") << true << true << 15.0 << german;
}

void TestSeatsLook::nothingIsCut()
{
    QFETCH(bool, dark);
    QFETCH(bool, longer);
    QFETCH(double, points);
    QFETCH(QLocale, locale);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    QLocale::setDefault(locale);
    PseudoTranslator words;
    if (longer)
        QApplication::installTranslator(&words);
    if (dark)
        QApplication::setPalette(darkPalette());
    setPointSize(points);
    SeatScene scene;
    SeatPanel panel(scene.desk, scene.clock);
    panel.resize(panel.fontMetrics().height() * 372 / 18, 690);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    panel.open(SeatScene::premium);
    check(scene, panel, u"0-opened-"_s + tag);
    panel.edit().setTotalText(u"15"_s);
    check(scene, panel, u"1-more-"_s + tag);
    panel.edit().setTotalText(u"3"_s);
    check(scene, panel, u"2-refused-"_s + tag);
    panel.edit().setTotalText(u"+5"_s);
    check(scene, panel, u"3-fault-"_s + tag);
    SeatQuestion &question = scene.question();
    question.planned = 140;
    question.room.current = 120;
    question.room.lowest = 110;
    question.room.returnable = {{4, QDateTime({2026, 11, 22}, {23, 30}, Qt::UTC)},
                                {6, QDateTime({2026, 11, 24}, {14, 7}, Qt::UTC)}};
    question.room.stated = 10;
    question.room.counted = 14;
    question.row.subscription.quantity = 120;
    question.row.subscription.nickname.clear();
    question.row.subscription.offerName = u"Microsoft 365 Copilot Business, annual commitment, trial offer"_s;
    question.price.perSeat.amount = *Decimal::parse("1408.55");
    panel.edit().refresh();
    panel.edit().setTotalText(locale.toString(1250));
    question.room.highest = 0;
    panel.edit().refresh();
    check(scene, panel, u"4-planned-"_s + tag);
    question.price = {};
    panel.open(SeatScene::premium);
    panel.edit().setTotalText(u"130"_s);
    check(scene, panel, u"5-no-price-"_s + tag);
    panel.open(99);
    check(scene, panel, u"6-gone-"_s + tag);
    if (longer)
        QApplication::removeTranslator(&words);
}

QTEST_MAIN(TestSeatsLook)
#include "tst_seats_look.moc"
