// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The screen for seats of several: the whole way by keyboard, and what can be checked about its looks without eyes.
// TENANTRY_PICTURES=<folder> also saves pictures.
#include "bulk_scene.h"
#include "testing/layout_check.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_bar.h"
#include "ui/common/tenantry_style.h"
#include "ui/common/theme.h"
#include "ui/seats/bulk_page.h"
#include "ui/seats/bulk_row_pane.h"
#include "ui/seats/bulk_rule_bar.h"
#include "ui/seats/bulk_table_model.h"
#include "ui/seats/bulk_table_view.h"
#include "ui/seats/bulk_words.h"
#include "ui/seats/note_line.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenantry;
using namespace tenantry::testing;

namespace {

struct Shown : BulkScene
{
    FakePrompts prompts;
    BulkPage page{parts(), prompts};
    QSignalSpy added{&page, &BulkPage::added};
    QSignalSpy closed{&page, &BulkPage::closed};

    explicit Shown(const QSize &size = {1222, 690})
    {
        page.resize(size);
        page.show();
        if (!QTest::qWaitForWindowExposed(&page))
            qFatal("no window");
        page.activateWindow();
    }
    void settle()
    {
        pause();
        QTRY_VERIFY(!page.model().isReading() && !page.model().isJudging());
        for (int turn = 0; turn < 6; ++turn)
            QTest::qWait(5); // layouts follow in later turns
    }
    void openFile()
    {
        prompts.paths = {file};
        page.openImport();
        QTest::keyClick(page.focusWidget(), Qt::Key_Space); // "Open a file…"
        settle();
    }
    QString note() const { return page.pane()->note()->note().word; }
};

} // namespace

class TestBulkPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void selectionByKeyboard();
    void tableByKeyboard();
    void aPasteIsRead();
    void S2_232_seatsFollowTheUsers();
    void escapeLeaves();
    void S2_212_theRoleMayNotAdd();
    void whatWasMendedIsNotLostByASlip();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    static void check(Shown &on, const QString &name)
    {
        on.settle();
        const QString folder = qEnvironmentVariable("TENANTRY_PICTURES");
        if (!folder.isEmpty())
            on.page.grab().save(QDir(folder).filePath(u"bulk-%1.png"_s.arg(name)));
        QCOMPARE(layoutFaults(&on.page), QStringList());
        QCOMPARE(namelessWidgets(&on.page), QStringList());
        QCOMPARE(richTexts(&on.page), QStringList());
    }
};

void TestBulkPage::initTestCase()
{
    QApplication::setStyle(new TenantryStyle);
    QApplication::setPalette(lightPalette());
}

void TestBulkPage::cleanup()
{
    QApplication::setPalette(lightPalette());
    setPointSize(10);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestBulkPage::selectionByKeyboard()
{
    Shown on;
    on.page.openSelection(on.selection());
    QTRY_VERIFY(on.page.ruleBar()->number()->hasFocus());
    QVERIFY(!on.page.addButton()->isEnabled());
    QTest::keyClicks(on.page.ruleBar()->number(), u"5"_s);
    on.settle();
    QCOMPARE(on.page.addButton()->text(), u"Add 4 change(s) to the plan"_s);
    QTest::keyClick(on.page.ruleBar()->number(), Qt::Key_Return);
    QTRY_COMPARE(on.added.size(), 1);
    QCOMPARE(on.desk.puts.first().size(), 4);
    QCOMPARE(on.closed.size(), 1);
}

// Open, go from one to be cleared up to the next, mend, choose, leave out, add.
void TestBulkPage::tableByKeyboard()
{
    Shown on;
    on.openFile();
    QTRY_VERIFY(on.page.table()->hasFocus());
    QCOMPARE(on.page.table()->currentRow(), 0);
    QTest::keyClick(on.page.table(), Qt::Key_Down);
    QTest::keyClick(on.page.table(), Qt::Key_Return);
    QTRY_VERIFY(on.page.pane()->choice()->hasFocus()); // S0-49: which one?
    QTest::keyClick(on.page.pane()->choice(), Qt::Key_Down);
    on.settle();
    QCOMPARE(on.page.model().rows()[1].line.subscriptionKey, 31);
    on.page.table()->setFocus();
    QTest::keyClick(on.page.table(), Qt::Key_Down);
    QTest::keyClick(on.page.table(), Qt::Key_Return);
    QLineEdit *seats = on.page.pane()->field(BulkTable::Seats);
    QTRY_VERIFY(seats->hasFocus());
    QVERIFY(on.note().startsWith(u"seats.csv, line 4"_s));
    QTest::keyClick(seats, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(seats, u"13"_s);
    on.settle();
    QCOMPARE(on.page.model().text(2, BulkTable::Seats), u"13"_s);
    QTest::keyClick(seats, Qt::Key_Return); // the next one: the other line of this subscription, or what is not found
    QTRY_VERIFY(on.page.table()->currentRow() != 2);
    QTest::keyClick(on.page.focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(on.page.table()->hasFocus());
    on.page.table()->chooseRow(5);
    QTest::keyClick(on.page.table(), Qt::Key_Delete);
    QCOMPARE(on.page.model().rows()[5].state(), BulkRow::State::LeftOut);
    QTRY_COMPARE(on.page.model().counts().taken, 3);
    on.page.addButton()->setFocus();
    QTest::keyClick(on.page.addButton(), Qt::Key_Space);
    QTRY_COMPARE(on.desk.puts.size(), 1);
    QCOMPARE(on.desk.puts.first().size(), 3);
    QTRY_VERIFY(on.page.messageBar()->isShown()); // two are left: the screen stays
    QCOMPARE(on.closed.size(), 0);
    on.settle();
    QCOMPARE(on.page.model().rows().size(), 3U);
}

void TestBulkPage::aPasteIsRead()
{
    Shown on;
    on.page.openImport();
    QApplication::clipboard()->setText(BulkScene::file); // the scene knows the table under these words
    QTest::keyClick(&on.page, Qt::Key_V, Qt::ControlModifier);
    on.settle();
    QCOMPARE(on.page.model().rows().size(), 6U);
}

// As many seats as users, and more; a line whose users nobody knows says so and is not taken.
void TestBulkPage::S2_232_seatsFollowTheUsers()
{
    Shown on;
    on.page.openSelection(on.selection());
    on.bulk.users.insert(on.page.model().rows().front().line.subscriptionKey, 40);
    QRadioButton *assigned = on.page.ruleBar()->assignedChoice();
    QVERIFY(assigned->isVisible() && assigned->isEnabled());
    QTest::mouseClick(assigned, Qt::LeftButton);
    QTest::keyClicks(on.page.ruleBar()->number(), u"2"_s);
    on.settle();
    const std::vector<BulkRow> &rows = on.page.model().rows();
    QTRY_COMPARE(rows.front().answer ? rows.front().answer->after.value_or(0) : 0, 42);
    QCOMPARE(rows.front().line.seats, u"assigned+2"_s);
    QCOMPARE(rows.back().state(), BulkRow::State::Fault);
    const int last = static_cast<int>(rows.size()) - 1;
    QVERIFY2(bulkwords::sentence(on.page.model(), last).word.contains(u"not known"_s),
             qPrintable(bulkwords::sentence(on.page.model(), last).word));
    QCOMPARE(on.page.model().counts().taken, 1);
}

void TestBulkPage::escapeLeaves()
{
    Shown on;
    on.openFile();
    QTest::keyClick(on.page.table(), Qt::Key_Escape);
    QCOMPARE(on.closed.size(), 1);
    QVERIFY(on.desk.puts.isEmpty());
}

void TestBulkPage::whatWasMendedIsNotLostByASlip()
{
    Shown on;
    on.openFile();
    on.page.model().mend(2, BulkTable::Seats, u"13"_s);
    on.settle();
    on.prompts.decisions = {false, false, true};
    QTest::keyClick(on.page.table(), Qt::Key_Escape);
    QCOMPARE(on.closed.size(), 0);
    QApplication::clipboard()->setText(BulkScene::file);
    QTest::keyClick(on.page.table(), Qt::Key_V, Qt::ControlModifier);
    on.settle();
    QCOMPARE(on.page.model().text(2, BulkTable::Seats), u"13"_s);
    on.page.closeButton()->click();
    QCOMPARE(on.prompts.asked.size(), 3);
    QCOMPARE(on.closed.size(), 1);
}

void TestBulkPage::nothingIsCut_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("longer");
    QTest::addColumn<double>("points");
    QTest::addColumn<QSize>("size");
    QTest::addRow("en") << false << false << 10.0 << QSize(1222, 690);
    QTest::addRow("dark") << true << false << 10.0 << QSize(1222, 690);
    QTest::addRow("de-length") << false << true << 10.0 << QSize(1222, 690);
    QTest::addRow("large") << false << true << 12.5 << QSize(1222, 800);
    QTest::addRow("narrow") << true << true << 10.0 << QSize(800, 690);
}

void TestBulkPage::nothingIsCut()
{
    QFETCH(bool, dark);
    QFETCH(bool, longer);
    QFETCH(double, points);
    QFETCH(QSize, size);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    if (longer)
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    PseudoTranslator words;
    if (longer)
        QApplication::installTranslator(&words);
    if (dark)
        QApplication::setPalette(darkPalette());
    setPointSize(points);
    {
        Shown on(size);
        on.page.openImport();
        check(on, u"0-empty-"_s + tag);
        on.openFile();
        check(on, u"1-opened-"_s + tag);
        on.page.table()->chooseRow(1);
        check(on, u"2-question-"_s + tag);
        on.page.table()->chooseRow(2);
        check(on, u"3-fault-"_s + tag);
        on.page.model().mend(2, BulkTable::Seats, u"13"_s);
        on.page.model().setLeftOut({5}, true);
        check(on, u"4-mended-"_s + tag);
        on.page.openSelection(on.selection());
        on.page.model().setRule(BulkViewModel::Rule::Set, u"10"_s);
        check(on, u"5-selection-"_s + tag);
    }
    if (longer)
        QApplication::removeTranslator(&words);
}

void TestBulkPage::S2_212_theRoleMayNotAdd()
{
    Shown shown;
    shown.openFile();
    QVERIFY(shown.page.addButton()->isEnabled());
    shown.page.setRefused(u"The role may not."_s);
    QVERIFY(!shown.page.addButton()->isEnabled());
    QCOMPARE(shown.page.addButton()->toolTip(), u"The role may not."_s);
    QVERIFY(shown.page.messageBar()->isVisible());
    shown.page.setRefused({});
    QVERIFY(shown.page.addButton()->isEnabled());
}

QTEST_MAIN(TestBulkPage)
#include "tst_bulk_page.moc"
