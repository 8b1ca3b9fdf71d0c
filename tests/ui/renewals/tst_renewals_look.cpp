// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be checked about the looks of "Renewals" without eyes (look §10). TENANTRY_PICTURES=<folder> also saves a
// picture of each state.
#include "renewal_scene.h"
#include "testing/layout_check.h"
#include "ui/common/languages.h"
#include "ui/common/tenantry_style.h"
#include "ui/common/theme.h"
#include "ui/renewals/ending_list_view.h"
#include "ui/renewals/ending_panel.h"
#include "ui/renewals/renew_changes_form.h"
#include "ui/renewals/renewals_page.h"

#include <QApplication>
#include <QDir>
#include <QHeaderView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenantry;
using namespace tenantry::testing;

class TestRenewalsLook final : public QObject
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
    static QStringList cutHeaders(QWidget &page);
};

void TestRenewalsLook::check(QWidget &page, const QString &name)
{
    for (int turn = 0; turn < 6; ++turn)
        QTest::qWait(5); // layouts follow in later turns
    const QString folder = qEnvironmentVariable("TENANTRY_PICTURES");
    if (!folder.isEmpty())
        page.grab().save(QDir(folder).filePath(u"renewals-%1.png"_s.arg(name)));
    expect(layoutFaults(&page));
    expect(namelessWidgets(&page));
    expect(richTexts(&page));
    expect(cutHeaders(page));
}

// Headers paint themselves; the layout check does not see them.
QStringList TestRenewalsLook::cutHeaders(QWidget &page)
{
    QStringList faults;
    const auto headers = page.findChildren<QHeaderView *>();
    for (const QHeaderView *header : headers) {
        for (int section = 0; header->isVisible() && section < header->count(); ++section) {
            const QString text = header->model()->headerData(section, Qt::Horizontal).toString();
            const bool ends = section == 0 || section == header->count() - 1;
            const int wanted = header->fontMetrics().horizontalAdvance(text) + (ends ? 24 : 16);
            if (!text.isEmpty() && header->sectionSize(section) < wanted)
                faults << u"header “%1” is cut"_s.arg(text);
        }
    }
    return faults;
}

void TestRenewalsLook::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::setStyle(new TenantryStyle);
    QApplication::setPalette(lightPalette());
}

void TestRenewalsLook::cleanup()
{
    QApplication::setPalette(lightPalette());
    setPointSize(10);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestRenewalsLook::nothingIsCut_data()
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
    QTest::addRow("large") << u"de"_s << false << false << 12.5;
    QTest::addRow("larger-longer") << u"en"_s << true << true << 15.0;
}

void TestRenewalsLook::nothingIsCut()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(bool, longer);
    QFETCH(double, points);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    RenewalScene scene;
    FakePreferences preferences;
    FakePrompts prompts;
    preferences.languageCode = language;
    LanguageSwitch words(preferences);
    words.apply();
    PseudoTranslator long40;
    if (longer)
        QApplication::installTranslator(&long40);
    if (dark)
        QApplication::setPalette(darkPalette());
    setPointSize(points);
    scene.board.weighing = [](const EndingTerm &term, const NextTerm &) {
        TermWay way = term.ways.first();
        way.price = term.byDefault.price;
        return way;
    };
    RenewalsPage page({scene.board, scene.plan, scene.accounts, preferences, prompts, scene.clock,
                       QUrl(u"https://portal.example"_s)});
    page.resize(1222, 690);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QTRY_VERIFY(page.model().reader().isRead() && page.model().summaryRead());
    check(page, u"0-empty-"_s + tag);
    scene.fillBelievably();
    scene.board.announce();
    page.model().setShow(EndingQuery::Show::Everything);
    QTRY_VERIFY(page.model().list().rowCount() > 10);
    page.entered();
    check(page, u"1-board-"_s + tag);
    const auto choose = [&page](int row) { page.list()->setCurrentIndex(page.model().list().index(row, 0)); };
    choose(3);
    check(page, u"2-extended-"_s + tag);
    page.panel()->openChanges();
    page.panel()->changesForm()->edit().setSeatsText(u"7"_s);
    scene.clock.advance(std::chrono::milliseconds(200));
    QTRY_VERIFY(page.panel()->changesForm()->edit().ends().known());
    check(page, u"3-changes-"_s + tag);
    page.panel()->closeForm();
    scene.board.endsFailure = Error{Error::Kind::Offline};
    page.panel()->openChanges();
    scene.clock.advance(std::chrono::milliseconds(200));
    QTRY_VERIFY(page.panel()->changesForm()->edit().ends().error());
    check(page, u"3-changes-offline-"_s + tag);
    page.panel()->closeForm();
    choose(1);
    page.panel()->openMute();
    check(page, u"4-mute-"_s + tag);
    page.panel()->closeForm();
    page.panel()->openSnooze();
    check(page, u"5-snooze-"_s + tag);
    page.panel()->closeForm();
    page.model().setSpan(DaySpan{QDate(2026, 6, 8), QDate(2026, 6, 14)});
    QTRY_COMPARE(page.model().list().rowCount(), 3);
    page.list()->selectAll();
    page.model().choose(TermOption::Renew, page.list()->chosenTerms());
    QTRY_VERIFY(!page.model().busy());
    check(page, u"6-several-"_s + tag);
    if (longer)
        QApplication::removeTranslator(&long40);
    preferences.languageCode = u"en"_s;
    words.apply();
}

QTEST_MAIN(TestRenewalsLook)
#include "tst_renewals_look.moc"
