// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The screen "Prices": import, changes and sale prices by keyboard, and what can be checked about its looks without
// eyes. TENANTRY_PICTURES=<folder> also saves pictures.
#include "price_scene.h"
#include "testing/layout_check.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_bar.h"
#include "ui/common/tenantry_style.h"
#include "ui/common/tenantry_tree_view.h"
#include "ui/common/theme.h"
#include "ui/prices/price_import_panel.h"
#include "ui/prices/prices_page.h"
#include "ui/prices/sale_rule_form.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenantry;
using namespace tenantry::testing;

namespace {

struct ShownPrices : PriceScene
{
    FakePrompts prompts;
    std::unique_ptr<PricesPage> page;

    explicit ShownPrices(bool filled = true, const QSize &size = {1222, 690})
    {
        if (filled)
            fill();
        prices.looks.fallback = file();
        prices.checks.fallback = good();
        page = std::make_unique<PricesPage>(PricesPage::Parts{prices, directory, clock}, prompts);
        page->resize(size);
        page->show();
        if (!QTest::qWaitForWindowExposed(page.get()))
            qFatal("no window");
        page->activateWindow();
        settle();
    }
    static void settle()
    {
        for (int turn = 0; turn < 6; ++turn)
            QTest::qWait(5); // layouts follow in later turns
    }
    QPushButton *button(const QString &name) const { return page->findChild<QPushButton *>(name); }
    void openFile()
    {
        prompts.paths = {u"/tmp/december.csv"_s};
        button(u"openPrices"_s)->click();
        settle();
    }
};

} // namespace

class TestPricesPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void emptyStateSaysWhatToDo();
    void aFileIsImportedByKeyboard();
    void faultsAreShownAndKeepTheImport();
    void columnsAreChosen();
    void backDropsTheFile();
    void aListIsTakenOutAfterAQuestion();
    void ruleForACustomer();
    void ruleForEverybody();
    void rulesAreEditedAndRemoved();
    void badPercentagesAreToldBesideTheField();
    void unreadableFilesAreSaid();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    static void check(ShownPrices &on, const QString &name)
    {
        on.settle();
        const QString folder = qEnvironmentVariable("TENANTRY_PICTURES");
        if (!folder.isEmpty())
            on.page->grab().save(QDir(folder).filePath(u"prices-%1.png"_s.arg(name)));
        QCOMPARE(layoutFaults(on.page.get()), QStringList());
        QCOMPARE(namelessWidgets(on.page.get()), QStringList());
        QCOMPARE(richTexts(on.page.get()), QStringList());
        QCOMPARE(tabOrderFaults(on.page.get()), QStringList());
    }
};

void TestPricesPage::initTestCase()
{
    QApplication::setStyle(new TenantryStyle);
    QApplication::setPalette(lightPalette());
}

void TestPricesPage::cleanup()
{
    QApplication::setPalette(lightPalette());
    setPointSize(10);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestPricesPage::emptyStateSaysWhatToDo()
{
    ShownPrices on(false);
    QTRY_VERIFY(on.page->showsEmpty());
    on.page->entered();
    QTRY_VERIFY(qobject_cast<QPushButton *>(on.page->focusWidget()));
    on.prompts.paths = {u"/tmp/december.csv"_s};
    QTest::keyClick(on.page->focusWidget(), Qt::Key_Space); // "Import a price list…"
    QTRY_VERIFY(on.page->showsImport());
    QCOMPARE(on.prices.lookedAt, QStringList{u"/tmp/december.csv"_s});
}

void TestPricesPage::aFileIsImportedByKeyboard()
{
    ShownPrices on;
    ImportedPrices done;
    done.list = PriceScene::list(2, {2026, 12, 1});
    on.prices.imports.fallback = done;
    on.openFile();
    QVERIFY(on.page->showsImport());
    QTRY_VERIFY(on.page->importPanel()->kind()->hasFocus());
    QCOMPARE(on.page->importPanel()->stateText(), u"1 price(s) for December 2026, no faults."_s);
    on.page->importPanel()->month()->setFocus();
    QTest::keyClick(on.page->importPanel()->month(), Qt::Key_Down); // November
    on.settle();
    QCOMPARE(on.prices.checked.last().month, QDate(2026, 11, 1));
    QVERIFY(on.page->importPanel()->importButton()->isEnabled());
    QTest::keyClick(on.page.get(), Qt::Key_I, Qt::AltModifier);
    QTRY_COMPARE(on.prices.imported.size(), 1);
    QTRY_VERIFY(!on.page->showsImport());
    QVERIFY(on.page->messageBar()->text().contains(u"December 2026"_s));
}

void TestPricesPage::faultsAreShownAndKeepTheImport()
{
    ShownPrices on;
    on.prices.checks.fallback = PriceScene::faulty();
    on.openFile();
    QVERIFY(!on.page->importPanel()->importButton()->isEnabled());
    const QString faults = on.page->importPanel()->faultsText();
    QVERIFY(faults.contains(u"december.csv, line 3, column “Preis”"_s));
    QVERIFY(faults.contains(u"line 7"_s));
    QVERIFY(faults.contains(u"138"_s)); // and so many more
    QCOMPARE(on.page->importPanel()->stateText(), u"140 fault(s) keep the list from being imported."_s);
}

void TestPricesPage::columnsAreChosen()
{
    ShownPrices on;
    on.openFile();
    QComboBox *retail = on.page->importPanel()->column(u"retail"_s);
    QVERIFY(retail);
    QCOMPARE(retail->currentText(), u"No column"_s);
    QCOMPARE(on.page->importPanel()->column(u"unit"_s)->currentText(), u"Preis"_s);
    retail->setFocus();
    QTest::keyClick(retail, Qt::Key_Down);
    on.settle();
    QCOMPARE(on.prices.checked.last().mapping.at(u"retail"_s), 0);
    on.page->importPanel()->decimalSign()->setFocus();
    QTest::keyClick(on.page->importPanel()->decimalSign(), Qt::Key_Down);
    on.settle();
    QCOMPARE(on.prices.checked.last().mapping.decimalSign, QChar(u','));
}

void TestPricesPage::backDropsTheFile()
{
    ShownPrices on;
    on.openFile();
    const int closed = on.prices.closed;
    QTest::keyClick(on.page.get(), Qt::Key_Escape);
    QTRY_VERIFY(!on.page->showsImport());
    QVERIFY(on.prices.closed > closed);
    QSignalSpy left(on.page.get(), &PricesPage::closed);
    QTest::keyClick(on.page.get(), Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

void TestPricesPage::aListIsTakenOutAfterAQuestion()
{
    ShownPrices on;
    on.page->listView()->setCurrentIndex(on.page->listView()->model()->index(1, 0));
    on.prompts.decisions = {false, true};
    on.button(u"removeList"_s)->click();
    QVERIFY(on.prices.removed.isEmpty());
    on.button(u"removeList"_s)->click();
    QCOMPARE(on.prices.removed, QList<qint64>{1});
    QVERIFY(on.prompts.asked.last().headline.contains(u"November 2026"_s));
}

void TestPricesPage::ruleForACustomer()
{
    ShownPrices on;
    on.directory.addCustomer(u"Fabrikam <i>SpA</i>"_s, u"fabrikam.onmicrosoft.com"_s);
    on.button(u"addRule"_s)->click();
    SaleRuleForm *form = on.page->ruleForm();
    QTRY_VERIFY(form->customer()->hasFocus());
    QVERIFY(!form->saveButton()->isEnabled());
    QTest::keyClicks(form->customer(), u"fabr"_s);
    QTRY_COMPARE(form->hits()->count(), 1);
    QTest::keyClick(form->customer(), Qt::Key_Return);
    QTRY_VERIFY(form->basis()->hasFocus());
    QCOMPARE(form->customer()->text(), u"Fabrikam <i>SpA</i>"_s);
    form->percent()->setFocus();
    QTest::keyClicks(form->percent(), u"12,5"_s);
    QVERIFY(form->saveButton()->isEnabled());
    QTest::keyClick(form->percent(), Qt::Key_Return);
    QCOMPARE(on.prices.set.size(), 1);
    QCOMPARE(on.prices.set.first().percent, *Decimal::parse("12.5"));
    QVERIFY(!on.prices.set.first().customer.isEmpty());
    QCOMPARE(on.prices.set.first().rounding, Rounding::HalfUp);
}

void TestPricesPage::ruleForEverybody()
{
    ShownPrices on(false);
    on.button(u"addRule"_s)->click();
    on.settle();
    on.button(u"ruleEverybody"_s)->click();
    SaleRuleForm *form = on.page->ruleForm();
    form->percent()->setText(u"20"_s);
    Q_EMIT form->percent()->textEdited(u"20"_s);
    form->saveButton()->click();
    QCOMPARE(on.prices.set.size(), 1);
    QVERIFY(on.prices.set.first().customer.isEmpty());
}

void TestPricesPage::rulesAreEditedAndRemoved()
{
    ShownPrices on;
    on.page->ruleView()->setCurrentIndex(on.page->ruleView()->model()->index(1, 0));
    on.button(u"editRule"_s)->click();
    SaleRuleForm *form = on.page->ruleForm();
    QTRY_VERIFY(form->percent()->hasFocus());
    QCOMPARE(form->percent()->text(), u"7.5"_s);
    form->percent()->selectAll();
    QTest::keyClicks(form->percent(), u"9"_s);
    QTest::keyClick(form->percent(), Qt::Key_Return);
    QCOMPARE(on.prices.set.size(), 1);
    QCOMPARE(on.prices.set.first().customer, CustomerId(u"contoso"_s));
    QCOMPARE(on.prices.set.first().percent, Decimal(9));
    on.button(u"removeRule"_s)->click();
    QCOMPARE(on.prices.taken, QList<CustomerId>{CustomerId(u"contoso"_s)});
}

void TestPricesPage::badPercentagesAreToldBesideTheField()
{
    ShownPrices on;
    on.page->ruleView()->setCurrentIndex(on.page->ruleView()->model()->index(0, 0));
    on.button(u"editRule"_s)->click();
    SaleRuleForm *form = on.page->ruleForm();
    for (const QString &bad : {u"much"_s, u"-100"_s, u"1000.1"_s, u"1e2"_s, u""_s}) {
        form->percent()->clear();
        QTest::keyClicks(form->percent(), bad);
        QVERIFY2(!form->saveButton()->isEnabled(), qPrintable(bad));
    }
    QTest::keyClicks(form->percent(), u"-5 %"_s);
    QVERIFY(form->saveButton()->isEnabled());
}

void TestPricesPage::unreadableFilesAreSaid()
{
    ShownPrices on;
    on.prices.looks.fallback = Error{.kind = Error::Kind::Invalid, .code = u"archive"_s};
    on.openFile();
    QVERIFY(!on.page->showsImport());
    QCOMPARE(on.page->messageBar()->text(), u"This is an archive. Unpack it and import the file inside."_s);
}

void TestPricesPage::nothingIsCut_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("longer");
    QTest::addColumn<double>("points");
    QTest::addColumn<QSize>("size");
    QTest::addRow("en") << false << false << 10.0 << QSize(1222, 690);
    QTest::addRow("dark") << true << false << 10.0 << QSize(1222, 690);
    QTest::addRow("de-length") << false << true << 10.0 << QSize(1222, 690);
    QTest::addRow("large") << false << true << 12.5 << QSize(1222, 800);
}

void TestPricesPage::nothingIsCut()
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
        ShownPrices empty(false, size);
        check(empty, u"0-empty-"_s + tag);
        ShownPrices on(true, size);
        on.page->listView()->setCurrentIndex(on.page->listView()->model()->index(0, 0));
        check(on, u"1-lists-"_s + tag);
        on.openFile();
        check(on, u"2-import-"_s + tag);
        on.prices.checks.fallback = PriceScene::faulty();
        on.page->importing().setMonth({2026, 11, 1});
        check(on, u"3-faults-"_s + tag);
        on.page->leaveAll();
        on.button(u"addRule"_s)->click();
        check(on, u"4-rule-"_s + tag);
    }
    if (longer)
        QApplication::removeTranslator(&words);
}

QTEST_MAIN(TestPricesPage)
#include "tst_prices_page.moc"
