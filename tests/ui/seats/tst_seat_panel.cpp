// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The seat editor as a person meets it: by keyboard, and what stands on the screen.
#include "seat_scene.h"
#include "ui/common/message_bar.h"
#include "ui/common/quantity_edit.h"
#include "ui/common/tenantry_style.h"
#include "ui/common/theme.h"
#include "ui/seats/note_line.h"
#include "ui/seats/seat_editor.h"
#include "ui/seats/seat_panel.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace tenantry;
using namespace tenantry::testing;

namespace {

struct Shown : SeatScene
{
    SeatPanel panel{desk, clock};
    QSignalSpy closed{&panel, &SeatPanel::closed};
    QSignalSpy added{&panel, &SeatPanel::added};

    explicit Shown(const std::function<void(SeatQuestion &)> &with = {}, const QSize &size = {380, 620})
    {
        if (with)
            with(question());
        panel.resize(size);
        panel.show();
        if (!QTest::qWaitForWindowExposed(&panel))
            qFatal("no window");
        panel.activateWindow();
        panel.open(premium);
        if (!QTest::qWaitFor([this] { return panel.edit().question() && total()->hasFocus(); }))
            qFatal("the editor did not take the focus");
    }
    QWidget *total() const { return panel.editor()->total()->field(); }
    QWidget *change() const { return panel.editor()->changeField()->field(); }
    QString label(const QString &name) const { return panel.findChild<QLabel *>(name)->text(); }
    QString note(const QString &name) const { return panel.findChild<NoteLine *>(name)->note().word; }
    QString words() const
    {
        QStringList words;
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            if (label->isVisible())
                words << label->text();
        }
        return words.join(u'\n');
    }
};

} // namespace

class TestSeatPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void S0_49_saysWhoseSeatsTheseAre();
    void S0_51_typedNumberAndArrows();
    void S0_51_theFocusSelectsTheNumber();
    void S0_52_totalChangeAndMoneyStandSideBySide();
    void S0_52_pastingAChangeIntoTheTotalIsTold();
    void S0_53_saveIsInSightWithoutScrolling();
    void S0_53_typeAndEnterAddsToThePlan();
    void enterWithAFaultStays();
    void escapeLeavesWithoutAChange();
    void enterOnCloseDoesNotAdd();
    void tabGoesFromTotalToChangeToTheButtons();
    void theWheelChangesOnlyTheFocusedField();
    void faultsAreReadToScreenReaders();
    void buttonsSayWhatTheyDo();
    void followsTheChosenRowUntilSomethingIsTyped();
    void failuresStayInTheBar();
    void namesArePlainText();
};

void TestSeatPanel::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    qputenv("TZ", "Europe/Bucharest");
    QApplication::setStyle(new TenantryStyle);
    QApplication::setPalette(lightPalette());
}

void TestSeatPanel::S0_49_saysWhoseSeatsTheseAre()
{
    Shown on;
    const QString words = on.words();
    for (const QString &part : {u"Front office"_s, u"Microsoft 365 Business Premium"_s, u"Nordwind Logistik S.R.L."_s,
                                u"until 18\u00a0Jun\u00a02027"_s})
        QVERIFY2(words.contains(part), qPrintable(part + u" in "_s + words));
    bool id = false;
    for (const QWidget *part : on.panel.findChildren<QWidget *>())
        id = id || part->accessibleName().contains(on.question().row.subscription.id.text());
    QVERIFY(id);
}

void TestSeatPanel::S0_51_typedNumberAndArrows()
{
    Shown on;
    QTest::keyClicks(on.total(), u"15"_s); // over the selected 12
    QCOMPARE(on.panel.edit().total(), std::optional(15));
    QTest::keyClick(on.total(), Qt::Key_Up);
    QCOMPARE(on.panel.editor()->total()->text(), u"16"_s);
    QTest::keyClick(on.total(), Qt::Key_PageUp);
    QCOMPARE(on.panel.editor()->total()->text(), u"26"_s);
    QTest::keyClick(on.total(), Qt::Key_Down);
    QCOMPARE(on.panel.editor()->total()->text(), u"25"_s);
    QCOMPARE(on.panel.editor()->changeField()->text(), u"+13"_s);
    QTest::keyClick(on.total(), Qt::Key_Tab);
    QTest::keyClick(on.change(), Qt::Key_Down);
    QCOMPARE(on.panel.editor()->total()->text(), u"24"_s);
    for (QAbstractButton *button : on.panel.editor()->total()->findChildren<QAbstractButton *>()) {
        QTest::mouseClick(button, Qt::LeftButton); // − and +
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(on.panel.editor()->total()->text(), u"24"_s);
}

void TestSeatPanel::S0_51_theFocusSelectsTheNumber()
{
    Shown on;
    QTest::keyClick(on.total(), Qt::Key_Tab);
    QVERIFY(on.change()->hasFocus());
    QTest::keyClicks(on.change(), u"5"_s);
    QCOMPARE(on.panel.editor()->changeField()->text(), u"5"_s); // not "05"
    QCOMPARE(on.panel.editor()->total()->text(), u"17"_s);
}

void TestSeatPanel::S0_52_totalChangeAndMoneyStandSideBySide()
{
    Shown on;
    QTest::keyClicks(on.total(), u"15"_s);
    on.pause();
    QTRY_COMPARE(on.label(u"seatCost"_s), u"+457.59\u00a0EUR"_s);
    QCOMPARE(on.panel.editor()->changeField()->text(), u"+3"_s);
    const QWidget *money = on.panel.findChild<QLabel *>(u"seatCost"_s);
    const auto row = [&on](const QWidget *part) { return QRect(part->mapTo(&on.panel, QPoint(0, 0)), part->size()); };
    QVERIFY(row(on.total()).right() < row(on.change()).left());
    QVERIFY(row(on.change()).right() < row(money).left());
    QVERIFY(row(on.total()).intersects(QRect(0, row(money).center().y(), on.panel.width(), 1)));
    QVERIFY(on.words().contains(u"The total is the number of seats the customer will have, not the number to add."_s));
    QVERIFY(on.label(u"seatOutcome"_s).contains(u"15"_s));
}

void TestSeatPanel::S0_52_pastingAChangeIntoTheTotalIsTold()
{
    Shown on;
    QApplication::clipboard()->setText(u"+5"_s);
    QTest::keyClick(on.total(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(on.note(u"seatFault"_s).contains(u"“Change”"_s));
    QVERIFY(!on.panel.addButton()->isEnabled());
    QApplication::clipboard()->setText(u" 17 "_s);
    QTest::keyClick(on.total(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(on.total(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(on.note(u"seatFault"_s).isEmpty());
    QVERIFY(on.panel.addButton()->isEnabled());
    QCOMPARE(on.panel.edit().total(), std::optional(17));
}

void TestSeatPanel::S0_53_saveIsInSightWithoutScrolling()
{
    Shown on([](SeatQuestion &question) { question.planned = 15; }, {380, 260}); // far less than the editor needs
    QScrollArea *scroll = on.panel.findChild<QScrollArea *>();
    QTRY_VERIFY(scroll->widget()->height() > scroll->viewport()->height());
    QVERIFY(!scroll->isAncestorOf(on.panel.addButton()));
    QCOMPARE(on.panel.addButton()->visibleRegion().boundingRect(), on.panel.addButton()->rect());
}

// S4-63: the total, and Enter
void TestSeatPanel::S0_53_typeAndEnterAddsToThePlan()
{
    Shown on;
    QTest::keyClick(on.total(), Qt::Key_Tab);
    QTest::keyClicks(on.change(), u"5"_s);
    QTest::keyClick(on.change(), Qt::Key_Return);
    QTRY_COMPARE(on.added.size(), 1);
    QCOMPARE(on.added.first().first().toString(),
             u"Added to the plan: +5 seat(s) for Front office, Nordwind Logistik S.R.L. (12 → 17)."_s);
    QCOMPARE(on.desk.puts.size(), 1);
    QCOMPARE(on.desk.puts.first().first().after.quantity, std::optional(17));
    QCOMPARE(on.closed.size(), 1);
}

void TestSeatPanel::enterWithAFaultStays()
{
    Shown on;
    QTest::keyClicks(on.total(), u"3"_s);
    on.pause();
    QTRY_VERIFY(on.note(u"seatVerdict"_s).startsWith(u"Not allowed"_s));
    QVERIFY(on.note(u"seatFault"_s).contains(u"Only 8 of 12"_s));
    QTest::keyClick(on.total(), Qt::Key_Return);
    QTest::qWait(0);
    QVERIFY(on.desk.puts.isEmpty());
    QVERIFY(on.closed.isEmpty());
    QVERIFY(on.total()->hasFocus());
    on.change()->setFocus();
    QTest::keyClicks(on.change(), u"x"_s);
    QTest::keyClick(on.change(), Qt::Key_Return);
    QVERIFY(on.change()->hasFocus()); // where the fault is
}

void TestSeatPanel::escapeLeavesWithoutAChange()
{
    Shown on;
    QTest::keyClicks(on.total(), u"15"_s);
    QTest::keyClick(on.total(), Qt::Key_Escape);
    QCOMPARE(on.closed.size(), 1);
    on.pause();
    QVERIFY(on.desk.puts.isEmpty());
    on.panel.open(SeatScene::premium);
    QTRY_COMPARE(on.panel.editor()->total()->text(), u"12"_s);
}

void TestSeatPanel::enterOnCloseDoesNotAdd()
{
    Shown on;
    QTest::keyClicks(on.total(), u"15"_s);
    on.panel.closeButton()->setFocus();
    QTest::keyClick(on.panel.closeButton(), Qt::Key_Return);
    on.pause();
    QVERIFY(on.desk.puts.isEmpty());
}

void TestSeatPanel::tabGoesFromTotalToChangeToTheButtons()
{
    Shown on;
    QTest::keyClicks(on.total(), u"15"_s);
    QTest::keyClick(on.total(), Qt::Key_Tab);
    QVERIFY(on.change()->hasFocus());
    QTest::keyClick(on.change(), Qt::Key_Tab);
    QVERIFY(on.panel.closeButton()->hasFocus());
    QTest::keyClick(on.panel.closeButton(), Qt::Key_Tab);
    QVERIFY(on.panel.addButton()->hasFocus());
    QTest::keyClick(on.panel.addButton(), Qt::Key_Space);
    QTRY_COMPARE(on.desk.puts.size(), 1);
}

// Scrolling the panel over a field must not change what a customer pays.
void TestSeatPanel::theWheelChangesOnlyTheFocusedField()
{
    Shown on;
    const auto turn = [](QWidget *field) {
        QWheelEvent up(QPointF(5, 5), field->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                       Qt::NoScrollPhase, false);
        QApplication::sendEvent(field, &up);
    };
    turn(on.change());
    QCOMPARE(on.panel.editor()->total()->text(), u"12"_s);
    turn(on.total());
    QCOMPARE(on.panel.editor()->total()->text(), u"13"_s);
}

void TestSeatPanel::faultsAreReadToScreenReaders()
{
    Shown on;
    QCOMPARE(on.total()->accessibleName(), u"New total of seats of Front office"_s);
    QVERIFY(on.total()->accessibleDescription().contains(u"not the number to add"_s));
    QCOMPARE(on.change()->accessibleName(), u"Change of the seats of Front office"_s);
    QTest::keyClicks(on.total(), u"x"_s);
    QCOMPARE(on.total()->accessibleDescription(), on.note(u"seatFault"_s));
    QVERIFY(!on.total()->accessibleDescription().isEmpty());
}

void TestSeatPanel::buttonsSayWhatTheyDo()
{
    Shown on([](SeatQuestion &question) { question.planned = 15; });
    QCOMPARE(on.panel.closeButton()->text(), u"Close"_s);
    QVERIFY(!on.panel.addButton()->isEnabled());
    QVERIFY(!on.panel.addButton()->toolTip().isEmpty());
    QTest::keyClicks(on.total(), u"12"_s);
    QCOMPARE(on.panel.addButton()->text(), u"Take out of the plan"_s);
    QCOMPARE(on.panel.closeButton()->text(), u"Discard"_s);
    QTest::keyClicks(on.total(), u"0"_s); // 120
    QCOMPARE(on.panel.addButton()->text(), u"Add to plan"_s);
}

void TestSeatPanel::followsTheChosenRowUntilSomethingIsTyped()
{
    Shown on;
    on.desk.questions[44] = on.question();
    on.desk.questions[44].row.subscription.nickname = u"Warehouse"_s;
    on.panel.follow(44);
    QTRY_VERIFY(on.words().contains(u"Warehouse"_s));
    on.panel.editor()->focusTotal();
    QTest::keyClicks(on.total(), u"15"_s);
    on.panel.follow(SeatScene::premium);
    on.panel.follow(0);
    QTest::qWait(0);
    QVERIFY(on.words().contains(u"Warehouse"_s)); // what was typed is for it
    QVERIFY(on.closed.isEmpty());
    on.panel.edit().discard();
    on.panel.follow(0); // a customer has no seats of its own
    QCOMPARE(on.closed.size(), 1);
}

void TestSeatPanel::failuresStayInTheBar()
{
    Shown on;
    QTest::keyClicks(on.total(), u"15"_s);
    on.pause();
    on.desk.failure = Error{.kind = Error::Kind::StorageFull};
    QTest::keyClick(on.total(), Qt::Key_Return);
    QTRY_VERIFY(on.panel.messageBar()->isShown());
    QCOMPARE(on.panel.messageBar()->severity(), MessageBar::Severity::Trouble);
    QCOMPARE(on.panel.editor()->total()->text(), u"15"_s);
    on.desk.failure.reset();
    QTest::keyClick(on.total(), Qt::Key_Return);
    QTRY_COMPARE(on.added.size(), 1);
    QVERIFY(!on.panel.messageBar()->isShown());
    on.panel.open(99); // not there
    QTRY_VERIFY(on.panel.messageBar()->isShown());
}

void TestSeatPanel::namesArePlainText()
{
    Shown on([](SeatQuestion &question) {
        question.customerName = u"<b>Nordwind</b>"_s;
        question.row.subscription.nickname = u"<img src=x>"_s;
    });
    QVERIFY(on.words().contains(u"<b>Nordwind</b>"_s));
    for (const QLabel *label : on.panel.findChildren<QLabel *>())
        QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
}

QTEST_MAIN(TestSeatPanel)
#include "tst_seat_panel.moc"
