// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/account.h"
#include "domain/intent.h"
#include "domain/rows.h"

#include <QSet>
#include <QTest>

using namespace tenantry;
using namespace Qt::StringLiterals;

class TestDomainWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void intentStatesComeBack();
    void stepStatesComeBack();
    void unreadableStateNeverSends();
    void finalStates();
    void rolesThatMayOrder();
    void guidsCompareWithoutCase();
    void madeIdsAreDifferentGuids();
    void wordsKeepTheProvidersSpelling();
};

void TestDomainWords::intentStatesComeBack()
{
    QSet<QString> words;
    for (int i = int(IntentState::Draft); i <= int(IntentState::Abandoned); ++i) {
        const auto state = IntentState(i);
        QVERIFY(!wordOf(state).isEmpty());
        QCOMPARE(intentStateFrom(wordOf(state)), state);
        words.insert(wordOf(state));
    }
    QCOMPARE(words.size(), 8);
}

void TestDomainWords::stepStatesComeBack()
{
    QSet<QString> words;
    for (int i = int(StepState::Waiting); i <= int(StepState::Parked); ++i) {
        const auto state = StepState(i);
        QVERIFY(!wordOf(state).isEmpty());
        QCOMPARE(stepStateFrom(wordOf(state)), state);
        words.insert(wordOf(state));
    }
    QCOMPARE(words.size(), 7);
}

void TestDomainWords::unreadableStateNeverSends()
{
    QCOMPARE(intentStateFrom(u"sendimg"_s), IntentState::Parked);
    QCOMPARE(stepStateFrom(QString()), StepState::Parked);
}

void TestDomainWords::finalStates()
{
    QVERIFY(isFinal(IntentState::Confirmed) && isFinal(IntentState::Refused) && isFinal(IntentState::Abandoned));
    QVERIFY(!isFinal(IntentState::Parked) && !isFinal(IntentState::Queued) && !isFinal(IntentState::Running));
    QVERIFY(!isFinal(IntentState::Draft) && !isFinal(IntentState::Reviewed));
}

// S2-208, S2-209, S2-211, S2-212, S2-213
void TestDomainWords::rolesThatMayOrder()
{
    QVERIFY(mayOrder(StaffRole::AdminAgent));
    QVERIFY(mayOrder(StaffRole::SalesAgent));
    QVERIFY(mayOrder(StaffRole::Unknown));
    QVERIFY(!mayOrder(StaffRole::HelpdeskAgent));
}

void TestDomainWords::guidsCompareWithoutCase()
{
    const CustomerId upper(u"9F2C71E0-AAAA-4BBB-8CCC-0123456789AB"_s);
    QCOMPARE(upper, CustomerId(u"9f2c71e0-aaaa-4bbb-8ccc-0123456789ab"_s));
    QCOMPARE(qHash(upper), qHash(CustomerId(u"9f2c71e0-aaaa-4bbb-8ccc-0123456789ab"_s)));
    QVERIFY(OrderId(u"AbC123"_s) != OrderId(u"abc123"_s)); // opaque ids keep their case
}

void TestDomainWords::madeIdsAreDifferentGuids()
{
    const auto id = IntentId::make();
    QCOMPARE(id.text().size(), 36);
    QVERIFY(id != IntentId::make());
}

// C10
void TestDomainWords::wordsKeepTheProvidersSpelling()
{
    const Word<SubscriptionStatus> odd(SubscriptionStatus::Unknown, u"in_grace"_s);
    QVERIFY(odd == SubscriptionStatus::Unknown);
    QVERIFY(!(odd == Word<SubscriptionStatus>(SubscriptionStatus::Unknown, u"other"_s)));
}

QTEST_APPLESS_MAIN(TestDomainWords)
#include "tst_domain_words.moc"
