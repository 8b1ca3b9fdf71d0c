// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody needs who has to agree to a plan: the estimate against the credit line, and the plan on paper.
#include "plan_scene.h"
#include "support/clock.h"
#include "testing/layout_check.h"
#include "ui/common/buttons.h"
#include "ui/common/tenantry_style.h"
#include "ui/common/theme.h"
#include "ui/plan/credit_bar.h"
#include "ui/plan/plan_page.h"
#include "ui/plan/plan_paper.h"
#include "ui/plan/plan_tree_view.h"
#include "ui/plan/plan_view_model.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace tenantry;
using namespace tenantry::testing;
using namespace Qt::StringLiterals;

namespace {

const AccountId first(u"aaaaaaaa-0000-4000-8000-000000000001"_s);

Decimal amount(const char *digitsText)
{
    return *Decimal::parse(digitsText);
}

QString plain(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

struct Desk : PlanScene
{
    FakePreferences preferences;
    FakePrompts prompts;
    ManualClock clock{QDateTime(QDate(2026, 12, 4), QTime(9, 0), Qt::UTC)};
    QList<Paper> printed;
    std::unique_ptr<PlanPage> page;

    void open(bool withPrinter = true)
    {
        PlanPage::Services services{desk, accounts, connection, preferences, prompts, clock, {}};
        if (withPrinter)
            services.print = [this](const Paper &paper) -> Result<QByteArray> {
                printed += paper;
                return QByteArray("%PDF-1.4 of a test");
            };
        page = std::make_unique<PlanPage>(services);
        page->resize(1222, 690);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        page->entered();
        QTRY_VERIFY(page->model().itemsRead());
        QTest::qWait(20);
    }
    CreditBar &bar() const { return *page->creditBar(); }
    QPushButton *pdf() const { return page->findChild<QPushButton *>(u"savePlanPdf"_s); }
    void enter(const QString &currency, const QString &limit, const QString &balance) const
    {
        QTest::mouseClick(bar().openButton(), Qt::LeftButton);
        bar().currency()->clear();
        QTest::keyClicks(bar().currency(), currency);
        bar().limit()->selectAll();
        QTest::keyClicks(bar().limit(), limit);
        bar().balance()->selectAll();
        QTest::keyClicks(bar().balance(), balance);
        QTest::keyClick(bar().balance(), Qt::Key_Return);
    }
};

QString everyWord(const Paper &paper)
{
    QStringList words{paper.title, paper.subtitle};
    for (const Paper::Section &section : paper.sections) {
        words += section.heading;
        for (const Paper::Fact &fact : section.facts)
            words << fact.label << fact.value;
    }
    return plain((words << paper.footnote).join(u'\n'));
}

} // namespace

class TestPlanApproval final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QApplication::setStyle(new TenantryStyle);
        QApplication::setPalette(lightPalette());
    }

    void amountsAreReadAsTheLanguageWritesThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("read"); // empty: not for certain
        const auto row = [](const char *typed, const char *locale, const char *read) {
            QTest::addRow("%s in %s", typed, locale)
                << QString::fromUtf8(typed) << QString::fromUtf8(locale) << QString::fromUtf8(read);
        };
        row("8000", "en_GB", "8000");
        row("8,000.50", "en_GB", "8000.50");
        row("8.000,50", "de_DE", "8000.50");
        row(" 12 ", "de_DE", "12");
        row("8.00", "de_DE", ""); // a group of two digits: eight, or eight hundred?
        row("8,00", "en_GB", "");
        row("-5", "en_GB", "");
        row("", "en_GB", "");
        row("1e3", "en_GB", "");
        row("abc", "en_GB", "");
    }

    void amountsAreReadAsTheLanguageWritesThem()
    {
        QFETCH(QString, typed);
        QFETCH(QString, locale);
        const auto read = readCreditAmount(typed, QLocale(locale));
        QTEST(read ? digits(*read) : QString(), "read");
    }

    void oneLinePerCurrencyAndAccount()
    {
        FakePreferences preferences;
        const QDateTime at(QDate(2026, 12, 1), QTime(8, 0), Qt::UTC);
        const CreditLine euros{u"EUR"_s, amount("8000.50"), amount("3000"), at};
        keepCreditLine(preferences, first, {u"RON"_s, amount("1"), amount("0"), at});
        keepCreditLine(preferences, first, {u"EUR"_s, amount("1"), amount("0"), at});
        keepCreditLine(preferences, first, euros);
        QCOMPARE(creditLines(preferences, first).size(), 2);
        QCOMPARE(creditLines(preferences, first).first(), euros);
        QVERIFY(creditLines(preferences, AccountId(u"another"_s)).isEmpty());
        forgetCreditLine(preferences, first, u"EUR"_s);
        QCOMPARE(creditLines(preferences, first).size(), 1);
    }

    // What comes back is not counted against what is charged, and other currencies not at all.
    void chargesAgainstWhatIsLeft()
    {
        PlanSum sum;
        sum.add(cost("21.50", "1", "1", u"EUR"_s));
        sum.add(cost("-14.11", "1", "1", u"EUR"_s));
        sum.add(cost("78.50", "1", "1", u"EUR"_s));
        sum.add(cost("5", "1", "1", u"RON"_s));
        const CreditLine line{u"EUR"_s, amount("300"), amount("200"), {}};
        QList<CreditEstimate> estimates = creditEstimates({line}, sum.totals().charges);
        QCOMPARE(estimates.size(), 1);
        QCOMPARE(estimates.first().needed, amount("100"));
        QVERIFY(!estimates.first().exceeded()); // to the cent
        sum.add(cost("0.01", "1", "1", u"EUR"_s));
        estimates = creditEstimates({line}, sum.totals().charges);
        QVERIFY(estimates.first().exceeded());
        QVERIFY(plain(creditText(estimates, 3)).contains(u"0.01 EUR more than the 100.00 EUR"_s));
        QVERIFY(creditText(estimates, 3).contains(u"3 "_s));
    }

    void theBarWarnsInWords()
    {
        Desk on;
        on.fillBelievably();
        on.open();
        QVERIFY(on.bar().isVisible());
        QVERIFY(on.bar().text().contains(u"No credit line"_s));
        on.enter(u"eur"_s, u"8,000.00"_s, u"3,000"_s);
        const QString fine = plain(on.bar().text());
        QVERIFY2(fine.startsWith(u"Estimate: the plan needs "_s), qPrintable(fine));
        QVERIFY2(fine.contains(u"5,000.00 EUR of credit are left"_s), qPrintable(fine));
        QVERIFY2(fine.contains(u"limit 8,000.00 EUR, open balance 3,000.00 EUR, entered 04 Dec 2026"_s),
                 qPrintable(fine));
        QVERIFY(!on.bar().limit()->isVisible());
        on.enter(u"EUR"_s, u"3000"_s, u"2999.99"_s);
        QVERIFY2(plain(on.bar().text()).contains(u"more than the 0.01 EUR of credit that are left"_s),
                 qPrintable(on.bar().text()));
        QVERIFY(layoutFaults(on.page.get()).isEmpty());
        QVERIFY(namelessWidgets(on.page.get()).isEmpty());
    }

    void whatCannotBeReadIsNotKept()
    {
        Desk on;
        on.fillBelievably();
        on.open();
        on.enter(u"EUR"_s, u"8,00"_s, u""_s);
        QVERIFY(on.bar().limit()->isVisible()); // the editor stays, with its fault
        QVERIFY(on.preferences.values.isEmpty());
        QTest::keyClick(on.bar().limit(), Qt::Key_Escape);
        QVERIFY(!on.bar().limit()->isVisible());
        QVERIFY(on.bar().text().contains(u"No credit line"_s));
    }

    void thePaperSaysWhatIsToBeApproved()
    {
        Desk on;
        on.fillBelievably();
        const Account account = *on.accounts.current();
        const Paper paper = planPaper(on.desk.plan, {account, on.clock.now(), u"the estimate"_s});
        const QString words = everyWord(paper);
        for (const QString &part :
             {account.displayName, u"Albrecht & Söhne GmbH"_s, u"34 → 36"_s, u"off → on"_s, u"Allowed"_s,
              u"now +21.17 EUR"_s, u"+112.67 EUR to the end of the term"_s, u"+595.98 RON"_s, u"the estimate"_s,
              u"Signature"_s, u"Prepared"_s, u"4 Dec 2026"_s, u"Not allowed"_s, u"purchase prices before tax"_s})
            QVERIFY2(words.contains(part), qPrintable(part + u" in\n"_s + words));
        // One heading per customer, in order of the names.
        QStringList headings;
        for (const Paper::Section &section : paper.sections)
            headings += section.heading;
        QCOMPARE(headings.count(u"Brașov Unelte SRL"_s), 1);
        QVERIFY(headings.indexOf(u"Albrecht & Söhne GmbH"_s) < headings.indexOf(u"Brașov Unelte SRL"_s));
        QCOMPARE(headings.last(), u"Approved by"_s);
        PlanSum sum;
        for (const PlanItem &item : std::as_const(on.desk.plan))
            sum.add(item.cost);
        QVERIFY(words.contains(plain(amountLines(sum.totals().now))));
    }

    void thePlanIsSavedAsPdf()
    {
        Desk on;
        on.fillBelievably();
        on.open();
        QTemporaryDir folder;
        const QString path = folder.filePath(u"plan.pdf"_s);
        on.prompts.paths = {path};
        QVERIFY(on.pdf()->isVisible());
        QTest::mouseClick(on.pdf(), Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(path));
        QTRY_COMPARE(on.printed.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "%PDF-1.4 of a test");
        QVERIFY(on.prompts.suggestedFiles.last().endsWith(u".pdf"_s));
        QVERIFY(everyWord(on.printed.first()).contains(u"Officina Bellini S.p.A."_s));
    }

    // While reviewing only what is chosen is put before somebody; without a printer nothing is offered.
    void onlyWhatIsChosenIsApproved()
    {
        Desk on;
        on.fillBelievably();
        on.open();
        on.page->model().review();
        QTemporaryDir folder;
        on.prompts.paths = {folder.filePath(u"plan.pdf"_s)};
        QTest::mouseClick(on.pdf(), Qt::LeftButton);
        QTRY_COMPARE(on.printed.size(), 1);
        const QString words = everyWord(on.printed.first());
        QVERIFY(words.contains(u"34 → 36"_s));
        QVERIFY(!words.contains(u"140 → 120"_s)); // refused: it is not sent
        Desk without;
        without.fillBelievably();
        without.open(false);
        QVERIFY(!without.pdf()->isVisible());
    }
};

QTEST_MAIN(TestPlanApproval)
#include "tst_plan_approval.moc"
