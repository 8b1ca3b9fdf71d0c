// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes.h"

#include "providers/partnercenter/partner_center.h"

#include <QTest>

using namespace tenantry;
using namespace tenantry::partnercenter;
using namespace tenantry::testing;
using namespace Qt::StringLiterals;
using Kind = ReadBackVerdict::Kind;

// What the subscription tells after a lost answer to its change.
class TestChangeReadBack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void questions();
    void verdicts_data();
    void verdicts();
    void repeatsOnlyWhatStillFits();
    void pausesRepeatedFailures();

private:
    ReadBackVerdict judge(const SubscriptionChange &change, const ApiReply &reply, const Step &step = writeStep()) const
    {
        return m_provider.judgeReadBack(changeIntent(change, m_nce), step, 0, reply, testStart.addSecs(2));
    }

    PartnerCenter m_provider;
    const QByteArray m_nce = fixture(u"subscription_nce.json"_s);
    const QByteArray m_changed = replaced(m_nce, "\"quantity\": 15,\n", "\"quantity\": 20,\n");
};

void TestChangeReadBack::questions()
{
    const Intent intent = changeIntent(seatChange(), m_nce);
    const auto question = m_provider.readBackFor(intent, writeStep(), 0);
    QVERIFY(question.has_value());
    QVERIFY(question->repeatable()); // reading back changes nothing
    QCOMPARE(question->path, u"/customers/"_s + knownCustomer.text() + u"/subscriptions/"_s + knownSubscription.text());
    QVERIFY(!m_provider.readBackFor(intent, writeStep(), 1));
    QVERIFY(!m_provider.readBackFor(intent, writeStep("GET"), 0)); // it had only read
    for (const auto kind : {steps::subscriptionRead, steps::subscriptionOffer, steps::subscriptionVerify})
        QVERIFY(!m_provider.readBackFor(intent, stepOf(kind), 0));
}

void TestChangeReadBack::verdicts_data()
{
    QTest::addColumn<SubscriptionChange>("change");
    QTest::addColumn<ApiReply>("reply");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("waits"); // of CannotTell
    const auto row = [](const char *name, const SubscriptionChange &change, const ApiReply &reply, Kind kind,
                        bool waits = false) { QTest::addRow("%s", name) << change << reply << kind << waits; };
    const auto cancel = statusChange(ChangeKind::Cancel, SubscriptionStatus::Active, SubscriptionStatus::Deleted);
    const ApiReply third = answer(200, replaced(m_nce, "\"quantity\": 15,\n", "\"quantity\": 17,\n"));
    row("shows the change", seatChange(), answer(200, m_changed), Kind::Happened);
    row("as before", seatChange(), answer(200, m_nce), Kind::NotHappened);
    row("something third", seatChange(), third, Kind::CannotTell);
    row("gone", seatChange(), answer(404), Kind::CannotTell);
    row("cancelled and gone", cancel, answer(404), Kind::Happened);
    row("cancelled", cancel, answer(200, replaced(m_nce, R"("status": "active")", R"("status": "deleted")")),
        Kind::Happened);
    row("not cancelled", cancel, answer(200, m_nce), Kind::NotHappened);
    row("scheduled", nextTermChange({}, scheduledTerm()), answer(200, m_nce), Kind::Happened);
    row("not taken away", nextTermChange(scheduledTerm(), {}), answer(200, m_nce), Kind::NotHappened);
    SubscriptionChange putBack = nextTermChange(scheduledTerm(), scheduledTerm());
    putBack.mayBeGone = true;
    row("put back", putBack, answer(200, m_nce), Kind::Happened);
    row("still gone", putBack, answer(200, replaced(m_nce, "scheduledNextTermInstructions", "noLonger")),
        Kind::NotHappened);
    // The plan of today stays until the next charge: only nextChargeInstructions tell (§9, §10.2).
    SubscriptionChange billed{ChangeKind::BillingPlan, knownCustomer, knownSubscription, {}, {}};
    billed.before.billing = BillingCycle::Monthly;
    billed.after.billing = BillingCycle::Annual;
    const auto nextCharge = [this](const char *product) {
        return answer(200, replaced(m_nce, R"("billingCycle": "monthly"})", product));
    };
    row("billed otherwise from the next charge", billed, nextCharge(R"("billingCycle": "annual"})"), Kind::Happened);
    row("billed as ever", billed, answer(200, m_nce), Kind::NotHappened);
    row("billed as a third wished", billed, nextCharge(R"("billingCycle": "triennial"})"), Kind::CannotTell);
    row("broken", seatChange(), answer(500), Kind::CannotTell, true);
    row("throttled", seatChange(), answer(429), Kind::CannotTell, true);
    row("page", seatChange(), answer(200, fixture(u"page.html"_s), "text/html"), Kind::CannotTell, true);
    row("cut", seatChange(), answer(200, m_nce.left(200)), Kind::CannotTell, true);
    row("forbidden", seatChange(), answer(403), Kind::CannotTell);
}

void TestChangeReadBack::verdicts()
{
    QFETCH(SubscriptionChange, change);
    QFETCH(ApiReply, reply);
    QFETCH(bool, waits);
    const ReadBackVerdict verdict = judge(change, reply);
    QTEST(verdict.kind, "kind");
    QCOMPARE(verdict.wait.count() > 0, waits);
}

// C27: the same bytes go out again only where nothing else of the resource moved meanwhile.
void TestChangeReadBack::repeatsOnlyWhatStillFits()
{
    Intent intent = changeIntent(seatChange(), m_nce);
    const auto requestAfter = [&](const QByteArray &found) {
        const QDateTime later = testStart.addSecs(3600); // the process was away
        const auto verdict = m_provider.judgeReadBack(intent, writeStep(), 0, answer(200, found), later);
        Intent next = intent;
        learn(next, verdict.facts);
        Step step = writeStep();
        step.sentBytes = "{}";
        const auto request = m_provider.requestFor(next, step, later);
        return verdict.kind == Kind::NotHappened && request.ok() ? *request : ApiRequest();
    };
    const ApiRequest first = *m_provider.requestFor(intent, writeStep(), testStart);
    const ApiRequest again = requestAfter(m_nce);
    QCOMPARE(again.verb, Verb::Patch);
    QCOMPARE(again.body, first.body);
    const ApiRequest anew =
        requestAfter(replaced(m_nce, R"("autoRenewEnabled": true)", R"("autoRenewEnabled": false)"));
    QCOMPARE(anew.verb, Verb::Get);
    QVERIFY(!anew.path.isEmpty());
}

void TestChangeReadBack::pausesRepeatedFailures()
{
    Step step = writeStep("PATCH", 3);
    step.httpStatus = 500;
    const ReadBackVerdict verdict = judge(seatChange(), answer(200, m_nce), step);
    QCOMPARE(verdict.kind, Kind::CannotTell);
    QCOMPARE(verdict.wait.count(), 28); // half a minute after the third
}

QTEST_GUILESS_MAIN(TestChangeReadBack)
#include "tst_change_read_back.moc"
