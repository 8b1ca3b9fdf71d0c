// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/change_words.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenantry;

namespace {

SubscriptionChange change(ChangeKind kind, const ChangeSide &before, const ChangeSide &after)
{
    SubscriptionChange made;
    made.kind = kind;
    made.before = before;
    made.after = after;
    return made;
}

ChangeSide seats(int quantity)
{
    ChangeSide side;
    side.quantity = quantity;
    return side;
}

Money eur(const char *digits)
{
    return {*Decimal::parse(digits), u"EUR"_s};
}

QString plain(QString text)
{
    return text.replace(QChar::Nbsp, u' ').replace(QChar(0x2212), u'-');
}

} // namespace

// What changes, verdicts and costs are called.
class TestChangeWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void aChangeInOneLine();
    void everyKindHasItsOwnWord();
    void nextTermSaysWhatItIs();
    void upgradesSayWhatBecomesWhat();
    void whatIsNotKnownSaysSo();
    void threeWays();
    void everyVerdictHasWordSymbolAndTone();
    void reasonsAreSentences_data();
    void reasonsAreSentences();
    void anUnknownReasonIsShownAsItIs();
    void whenItIsAllowedAgain();
    void aRuleNamesItsSource();
    void costs();
    void statesAndReasonsToWait();
};

// S0-52: the total, before and after
void TestChangeWords::aChangeInOneLine()
{
    QCOMPARE(changeText(change(ChangeKind::Seats, seats(12), seats(17))), u"Seats 12 → 17"_s);
    ChangeSide on;
    on.autoRenew = true;
    ChangeSide off;
    off.autoRenew = false;
    QCOMPARE(changeText(change(ChangeKind::Renewal, on, off)), u"Renewal: on → off"_s);
    ChangeSide active;
    active.status = SubscriptionStatus::Active;
    ChangeSide deleted;
    deleted.status = SubscriptionStatus::Deleted;
    QCOMPARE(changeText(change(ChangeKind::Cancel, active, deleted)), u"Cancellation: Active → Cancelled"_s);
}

void TestChangeWords::everyKindHasItsOwnWord()
{
    QSet<QString> words;
    for (int kind = 0; kind <= static_cast<int>(ChangeKind::Conversion); ++kind)
        words.insert(changeKindText(static_cast<ChangeKind>(kind)));
    QCOMPARE(words.size(), static_cast<int>(ChangeKind::Conversion) + 1);
    QVERIFY(!words.contains(QString()));
}

void TestChangeWords::nextTermSaysWhatItIs()
{
    ChangeSide side;
    QCOMPARE(sideText(ChangeKind::NextTerm, side), u"no instruction"_s);
    side.nextTerm = NextTerm();
    QCOMPARE(sideText(ChangeKind::NextTerm, side), u"as it is"_s);
    side.nextTerm->quantity = 22;
    side.nextTerm->term = {Term::Year, u"P1Y"_s};
    side.nextTerm->billing = {BillingCycle::Monthly, u"Monthly"_s};
    QCOMPARE(sideText(ChangeKind::NextTerm, side), u"22 seat(s), Annual, Billed monthly"_s);
}

void TestChangeWords::upgradesSayWhatBecomesWhat()
{
    Transition transition;
    transition.name = u"Business Standard"_s;
    transition.term = {Term::Year, u"P1Y"_s};
    transition.billing = {BillingCycle::Monthly, u"Monthly"_s};
    transition.quantity = 5;
    ChangeSide after;
    after.transition = transition;
    QCOMPARE(changeText(change(ChangeKind::Transition, seats(12), after)),
             u"Upgrade: 12 seat(s) → 5 of Business Standard, Annual, Billed monthly"_s);
    after.transition->into = SubscriptionId(u"t"_s);
    after.transition->intoName = u"Cluj"_s;
    QVERIFY(sideText(ChangeKind::Conversion, after).endsWith(u"into “Cluj”"_s));
}

void TestChangeWords::whatIsNotKnownSaysSo()
{
    for (const ChangeKind kind : {ChangeKind::Seats, ChangeKind::Renewal, ChangeKind::Suspend, ChangeKind::BillingPlan,
                                  ChangeKind::Term, ChangeKind::Unknown})
        QCOMPARE(sideText(kind, {}), u"unknown"_s);
    QCOMPARE(sideText(ChangeKind::Rename, {}), u"none"_s);
}

// S0-50, C26
void TestChangeWords::threeWays()
{
    QCOMPARE(threeWayText(change(ChangeKind::Seats, seats(12), seats(17)), seats(15)),
             u"You saw 12, you want 17, the provider says 15 now."_s);
}

void TestChangeWords::everyVerdictHasWordSymbolAndTone()
{
    QSet<QString> words;
    QSet<QString> icons;
    for (const auto kind : {Verdict::Kind::Allowed, Verdict::Kind::Refused, Verdict::Kind::CannotTell}) {
        Verdict verdict;
        verdict.kind = kind;
        words.insert(verdictWord(verdict).word);
        icons.insert(verdictWord(verdict).icon);
    }
    QCOMPARE(words.size(), 3);
    QCOMPARE(icons.size(), 3); // never colour alone
    QCOMPARE(standingWord(ChangeStanding::Fits).word, QString());
    QVERIFY(!standingWord(ChangeStanding::Overtaken).icon.isEmpty());
}

void TestChangeWords::reasonsAreSentences_data()
{
    QTest::addColumn<QString>("reason");
    for (const char *reason : {"window-passed",
                               "more-than-may-go-back",
                               "not-active",
                               "not-suspended",
                               "over",
                               "below-minimum",
                               "above-maximum",
                               "locked",
                               "not-offered",
                               "no-seat-reduction",
                               "suspend-instead",
                               "through-the-order",
                               "at-renewal",
                               "term-not-longer",
                               "pair-not-offered",
                               "billing-longer-than-term",
                               "trial",
                               "renewal-off",
                               "not-documented",
                               "unconfirmed",
                               "window-unknown",
                               "unknown-status",
                               "eligibility-decides",
                               "in-window",
                               "billed-on",
                               "not-billed",
                               "from-next-charge",
                               "term-end-unknown"})
        QTest::addRow("%s", reason) << QString::fromLatin1(reason);
}

void TestChangeWords::reasonsAreSentences()
{
    QFETCH(QString, reason);
    Verdict verdict;
    verdict.kind = Verdict::Kind::Refused;
    verdict.reason = reason;
    verdict.detail = u"4"_s;
    const QString sentence = verdictReasonText(verdict);
    QVERIFY2(sentence.endsWith(u'.') && !sentence.startsWith(reason), qPrintable(sentence));
    QVERIFY(!sentence.contains(u"%1"_s));
    verdict.kind = Verdict::Kind::Allowed;
    verdict.reason = u"in-window"_s;
    verdict.detail = u"2027-03-14T14:07:00Z"_s;
    QVERIFY(plain(verdictReasonText(verdict)).contains(u"14 Mar 2027 14:07 UTC"_s));
}

void TestChangeWords::anUnknownReasonIsShownAsItIs()
{
    Verdict verdict;
    verdict.kind = Verdict::Kind::Refused;
    verdict.reason = u"moon-phase"_s;
    verdict.detail = u"full"_s;
    QCOMPARE(verdictReasonText(verdict), u"moon-phase: full"_s);
    QCOMPARE(changeParkReasonText(u"moon-phase"_s), u"moon-phase"_s);
}

void TestChangeWords::whenItIsAllowedAgain()
{
    Verdict verdict;
    verdict.kind = Verdict::Kind::Refused;
    QCOMPARE(verdictNextText(verdict), QString());
    verdict.nextAllowed = QDateTime(QDate(2027, 3, 14), QTime(14, 7), Qt::UTC);
    QVERIFY(plain(verdictNextText(verdict)).contains(u"14 Mar 2027 14:07 UTC"_s));
    verdict.never = true;
    QVERIFY(!verdictNextText(verdict).contains(u"2027"_s));
    QVERIFY(!verdictNextText(verdict).isEmpty());
    verdict.kind = Verdict::Kind::Allowed;
    QCOMPARE(verdictNextText(verdict), QString());
}

void TestChangeWords::aRuleNamesItsSource()
{
    Verdict verdict;
    QCOMPARE(verdictSourceText(verdict), QString());
    verdict.rule = u"nce.seats.fewer"_s;
    verdict.source = u"Microsoft Partner Center: manage customer subscriptions"_s;
    verdict.from = QDate(2022, 1, 10);
    const QString text = plain(verdictSourceText(verdict));
    for (const QString &part : {verdict.rule, verdict.source, u"10 Jan 2022"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
}

void TestChangeWords::costs()
{
    ChangeCost cost;
    QCOMPARE(costText(cost), u"cost unknown"_s);
    cost.now = eur("-14.11");
    cost.perPeriod = eur("25");
    cost.period = BillingCycle::Monthly;
    cost.toTermEnd = eur("112.67");
    QCOMPARE(plain(costText(cost)), u"now -14.11 EUR · +25.00 EUR/mo · +112.67 EUR to the end of the term"_s);
}

void TestChangeWords::statesAndReasonsToWait()
{
    for (const char *reason : {park::priceChanged, park::offerGone, park::needsSignIn, park::providerReview,
                               park::partialSuccess, park::cannotTell}) {
        const QString word = QString::fromLatin1(reason);
        QVERIFY(changeParkReasonText(word) != word);
    }
    QSet<QString> words;
    for (const IntentState state : {IntentState::Queued, IntentState::Running, IntentState::Confirmed,
                                    IntentState::Refused, IntentState::Parked, IntentState::Abandoned}) {
        words.insert(changeStateWord(state).word);
        QVERIFY(!changeStateWord(state).icon.isEmpty());
    }
    QCOMPARE(words.size(), 6);
}

QTEST_GUILESS_MAIN(TestChangeWords)
#include "tst_change_words.moc"
