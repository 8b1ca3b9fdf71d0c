// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/term.h"

#include <QTest>

using namespace tenantry;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(tenantry::Term)
Q_DECLARE_METATYPE(tenantry::BillingCycle)

class TestTerm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTerms_data();
    void readsTerms();
    void readsCycles_data();
    void readsCycles();
    void keepsUnknownWords();
    void writesWhatTheProviderExpects();
    void knowsLastDays_data();
    void knowsLastDays();
    void pairsAllowed_data();
    void pairsAllowed();
};

void TestTerm::readsTerms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Term>("expected");
    QTest::addRow("month") << u"P1M"_s << Term::Month;
    QTest::addRow("year") << u"P1Y"_s << Term::Year;
    QTest::addRow("three years") << u"P3Y"_s << Term::ThreeYears;
    QTest::addRow("lower case") << u"p1y"_s << Term::Year;
    QTest::addRow("trial's words") << u"One-Month commitment for trial"_s << Term::Month;
    QTest::addRow("none") << u"none"_s << Term::None;
    QTest::addRow("empty") << QString() << Term::None;
    QTest::addRow("unknown") << u"P5Y"_s << Term::Unknown;
    QTest::addRow("mutilated") << u"PY"_s << Term::Unknown;
}

void TestTerm::readsTerms()
{
    QFETCH(const QString, text);
    QFETCH(const Term, expected);
    QCOMPARE(termFromText(text).value, expected);
    QCOMPARE(termFromText(text).raw, text);
}

void TestTerm::readsCycles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<BillingCycle>("expected");
    QTest::addRow("monthly") << u"monthly"_s << BillingCycle::Monthly;
    QTest::addRow("capital") << u"Annual"_s << BillingCycle::Annual;
    QTest::addRow("joined by underscore") << u"one_time"_s << BillingCycle::OneTime;
    QTest::addRow("SDK spelling") << u"OneTime"_s << BillingCycle::OneTime;
    QTest::addRow("biennial") << u"biennial"_s << BillingCycle::Biennial;
    QTest::addRow("triennial") << u"Triennial"_s << BillingCycle::Triennial;
    QTest::addRow("none") << u"none"_s << BillingCycle::None;
    QTest::addRow("empty") << QString() << BillingCycle::None;
    QTest::addRow("unknown") << u"quarterly"_s << BillingCycle::Unknown;
}

void TestTerm::readsCycles()
{
    QFETCH(const QString, text);
    QFETCH(const BillingCycle, expected);
    QCOMPARE(cycleFromText(text).value, expected);
    QCOMPARE(cycleFromText(text).raw, text);
}

// C10: a word we do not know is kept and goes out again as it came.
void TestTerm::keepsUnknownWords()
{
    QCOMPARE(isoDuration(termFromText(u"P5Y"_s)), u"P5Y"_s);
    QCOMPARE(wireText(cycleFromText(u"quarterly"_s)), u"quarterly"_s);
}

void TestTerm::writesWhatTheProviderExpects()
{
    QCOMPARE(isoDuration(termFromText(u"p1m"_s)), u"P1M"_s);
    QCOMPARE(isoDuration(Term::ThreeYears), u"P3Y"_s);
    QCOMPARE(isoDuration(Term::None), QString());
    QCOMPARE(wireText(cycleFromText(u"OneTime"_s)), u"one_time"_s);
    QCOMPARE(wireText(cycleFromText(u"Annual"_s)), u"annual"_s);
    QCOMPARE(wireText(BillingCycle::None), u"none"_s);
}

void TestTerm::knowsLastDays_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<Term>("term");
    QTest::addColumn<QDate>("last");
    // api/partner-center.md §19.7
    QTest::addRow("31 January") << QDate(2021, 1, 31) << Term::Month << QDate(2021, 2, 27);
    QTest::addRow("28 February") << QDate(2021, 2, 28) << Term::Month << QDate(2021, 3, 27);
    QTest::addRow("31 May") << QDate(2021, 5, 31) << Term::Month << QDate(2021, 6, 29);
    QTest::addRow("30 January") << QDate(2021, 1, 30) << Term::Month << QDate(2021, 2, 27);
    QTest::addRow("first of a month") << QDate(2026, 3, 1) << Term::Month << QDate(2026, 3, 31);
    QTest::addRow("year") << QDate(2026, 3, 5) << Term::Year << QDate(2027, 3, 4);
    QTest::addRow("leap day") << QDate(2024, 2, 29) << Term::Year << QDate(2025, 2, 27);
    QTest::addRow("three years") << QDate(2024, 1, 1) << Term::ThreeYears << QDate(2026, 12, 31);
    QTest::addRow("no term") << QDate(2026, 3, 5) << Term::None << QDate();
    QTest::addRow("unknown") << QDate(2026, 3, 5) << Term::Unknown << QDate();
}

void TestTerm::knowsLastDays()
{
    QFETCH(const QDate, start);
    QFETCH(const Term, term);
    QFETCH(const QDate, last);
    QCOMPARE(lastDayOfTerm(start, term), last);
}

// §19.1, error 900270: the plan may not be longer than the term
void TestTerm::pairsAllowed_data()
{
    QTest::addColumn<Term>("term");
    QTest::addColumn<BillingCycle>("cycle");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, Term term, BillingCycle cycle, bool allowed) {
        QTest::addRow("%s", name) << term << cycle << allowed;
    };
    row("month monthly", Term::Month, BillingCycle::Monthly, true);
    row("month annual", Term::Month, BillingCycle::Annual, false);
    row("year monthly", Term::Year, BillingCycle::Monthly, true);
    row("year annual", Term::Year, BillingCycle::Annual, true);
    row("year biennial", Term::Year, BillingCycle::Biennial, false);
    row("year triennial", Term::Year, BillingCycle::Triennial, false);
    row("three years annual", Term::ThreeYears, BillingCycle::Annual, true);
    row("three years triennial", Term::ThreeYears, BillingCycle::Triennial, true);
    row("trial", Term::Month, BillingCycle::None, true);
    row("software", Term::None, BillingCycle::OneTime, true);
    row("unknown term is the provider's to judge", Term::Unknown, BillingCycle::Annual, true);
    row("unknown cycle is the provider's to judge", Term::Month, BillingCycle::Unknown, true);
}

void TestTerm::pairsAllowed()
{
    QFETCH(const Term, term);
    QFETCH(const BillingCycle, cycle);
    QFETCH(const bool, allowed);
    QCOMPARE(pairAllowed(term, cycle), allowed);
}

QTEST_APPLESS_MAIN(TestTerm)
#include "tst_term.moc"
