// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes.h"

#include "providers/partnercenter/partner_center.h"

#include <QTest>

using namespace tenantry;
using namespace tenantry::partnercenter;
using namespace tenantry::testing;
using namespace Qt::StringLiterals;
using Kind = StepVerdict::Kind;

// What every answer to every step of a subscription's change means.
class TestChangeAnswers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesWhatIsRead_data();
    void comparesWhatIsRead();
    void keepsTheResourceToTheByte();
    void readingMeansTheSameInTheWrite_data();
    void readingMeansTheSameInTheWrite();
    void readsAgainWithAPause();
    void writes_data();
    void writes();
    void refusals_data();
    void refusals();
    void rebuildsAStaleResourceOnce();
    void waitsForAPendingOperation();
    void writesWithFreshResourceAfterAPause();
    void followsWhatTakesLonger();
    void resolvesTheOffer_data();
    void resolvesTheOffer();
    void verifies_data();
    void verifies();
    void asksSlowerWithTime_data();
    void asksSlowerWithTime();
    void leavesTheLocation_data();
    void leavesTheLocation();
    void tellsOfALostScheduledChange();

private:
    StepVerdict judge(const Intent &intent, const Step &step, const ApiReply &reply,
                      const QDateTime &now = testStart) const
    {
        return m_provider.judge(intent, step, reply, now);
    }
    Intent usual() const { return changeIntent(seatChange(), m_nce); }
    static ApiReply refusal(int status, int code)
    {
        return answer(status, "{\"code\":" + QByteArray::number(code) + ",\"description\":\"No, sorry.\"}");
    }
    static Step verifyStep() { return stepOf(steps::subscriptionVerify); }
    // Everything in the fact that the step's own answer set.
    static QString factOf(const StepVerdict &verdict, QLatin1StringView name)
    {
        return verdict.facts.value(name).toVariant().toString();
    }

    PartnerCenter m_provider;
    const QByteArray m_nce = fixture(u"subscription_nce.json"_s);
    const QByteArray m_changed = replaced(m_nce, "\"quantity\": 15,\n", "\"quantity\": 20,\n");
};

void TestChangeAnswers::comparesWhatIsRead_data()
{
    QTest::addColumn<SubscriptionChange>("change");
    QTest::addColumn<ApiReply>("reply");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("word"); // park reason, code, or "so" for already so
    const auto row = [](const char *name, const SubscriptionChange &change, const ApiReply &reply, Kind kind,
                        const QString &word = {}) { QTest::addRow("%s", name) << change << reply << kind << word; };
    const auto with = [this](const char *what, const char *now) { return answer(200, replaced(m_nce, what, now)); };
    const ApiReply asIs = answer(200, m_nce);
    const ApiReply deleted = with(R"("status": "active")", R"("status": "deleted")");

    row("fits", seatChange(15, 20), asIs, Kind::Succeeded);
    row("already so", seatChange(12, 15), asIs, Kind::Succeeded, u"so"_s);   // S0-50
    row("overtaken", seatChange(12, 20), asIs, Kind::Parked, u"moved-on"_s); // C26
    row("deleted", seatChange(15, 20), deleted, Kind::Refused, u"2011"_s);
    row("deleted with that quantity", seatChange(12, 15), deleted, Kind::Refused, u"2011"_s);
    row("not found", seatChange(), refusal(404, 20003), Kind::Refused, u"20003"_s);
    row("not found, no code", seatChange(), answer(404, {}, {}), Kind::Refused, u"20003"_s);
    row("signed out", seatChange(), answer(401), Kind::Parked, u"needs-sign-in"_s);
    row("role too weak", seatChange(), refusal(403, 900150), Kind::Refused, u"900150"_s);
    row("throttled", seatChange(), answer(429), Kind::Again);
    row("broken", seatChange(), answer(500), Kind::Again);
    row("page", seatChange(), answer(200, fixture(u"page.html"_s), "text/html"), Kind::Again);

    const auto cancel = statusChange(ChangeKind::Cancel, SubscriptionStatus::Active, SubscriptionStatus::Deleted);
    row("cancelled already", cancel, deleted, Kind::Succeeded, u"so"_s);
    row("cancel", cancel, asIs, Kind::Succeeded);
    row("cancel a suspended one", cancel, with(R"("status": "active")", R"("status": "suspended")"), Kind::Parked,
        u"moved-on"_s);
    const auto resume = statusChange(ChangeKind::Reactivate, SubscriptionStatus::Suspended, SubscriptionStatus::Active);
    row("active already", resume, asIs, Kind::Succeeded, u"so"_s);

    SubscriptionChange change{ChangeKind::Renewal, knownCustomer, knownSubscription, {}, {}};
    change.before.autoRenew = true;
    change.after.autoRenew = false;
    row("renewal", change, asIs, Kind::Succeeded);
    row("renewal off already", change, with(R"("autoRenewEnabled": true)", R"("autoRenewEnabled": false)"),
        Kind::Succeeded, u"so"_s);
    row("renewal no longer told", change, with(R"("autoRenewEnabled": true)", R"("autoRenewEnabled": null)"),
        Kind::Parked, u"moved-on"_s);

    change = {ChangeKind::Rename, knownCustomer, knownSubscription, {}, {}};
    change.before.nickname = u"Birou \"Cluj\", etaj 2 {sus} \\"_s;
    change.after.nickname = u"Cluj"_s;
    row("rename", change, asIs, Kind::Succeeded);
    change.before.nickname = u"Birou"_s;
    row("renamed by another", change, asIs, Kind::Parked, u"moved-on"_s);

    change = {ChangeKind::BillingPlan, knownCustomer, knownSubscription, {}, {}};
    change.before.billing = cycleFromText(u"monthly"_s); // the resource says "Monthly"
    change.after.billing = cycleFromText(u"annual"_s);
    row("plan", change, asIs, Kind::Succeeded);
    row("plan set for the next charge", change, with(R"("billingCycle": "monthly")", R"("billingCycle": "Annual")"),
        Kind::Succeeded, u"so"_s);
    row("another plan set", change, with(R"("billingCycle": "monthly")", R"("billingCycle": "triennial")"),
        Kind::Parked, u"moved-on"_s);

    change = {ChangeKind::Term, knownCustomer, knownSubscription, {}, {}};
    change.before.term = termFromText(u"P12M"_s);
    change.after.term = termFromText(u"P3Y"_s);
    row("term in other words", change, asIs, Kind::Succeeded);

    NextTerm other = scheduledTerm();
    other.quantity = 11;
    NextTerm elsewhere = scheduledTerm();
    elsewhere.availabilityId = u"CFQ7TTC0AV55"_s; // they change
    row("next term", nextTermChange(scheduledTerm(), other), asIs, Kind::Succeeded);
    row("next term, another availability", nextTermChange(elsewhere, other), asIs, Kind::Succeeded);
    row("next term already so", nextTermChange(other, elsewhere), asIs, Kind::Succeeded, u"so"_s);
    row("next term moved", nextTermChange(other, {}), asIs, Kind::Parked, u"moved-on"_s);
    row("next term where none was", nextTermChange({}, other), asIs, Kind::Parked, u"moved-on"_s);
    row("none left", nextTermChange(scheduledTerm(), {}), with("scheduledNextTermInstructions", "noLonger"),
        Kind::Succeeded, u"so"_s);
    row("nothing readable left", nextTermChange(scheduledTerm(), {}),
        with(R"("scheduledNextTermInstructions": {)", R"("scheduledNextTermInstructions": "?", "rest": {)"),
        Kind::Parked, u"moved-on"_s);
}

void TestChangeAnswers::comparesWhatIsRead()
{
    QFETCH(SubscriptionChange, change);
    QFETCH(ApiReply, reply);
    QFETCH(QString, word);
    const StepVerdict verdict = judge(changeIntent(change), stepOf(steps::subscriptionRead), reply);
    QTEST(verdict.kind, "kind");
    if (verdict.kind == Kind::Succeeded)
        QCOMPARE(verdict.facts.value(facts::alreadySo).toBool(), word == "so"_L1);
    else if (verdict.kind == Kind::Parked)
        QCOMPARE(verdict.parkReason, word);
    else if (verdict.kind == Kind::Refused)
        QCOMPARE(verdict.code, word);
}

void TestChangeAnswers::keepsTheResourceToTheByte()
{
    for (const QByteArray &mark : {QByteArray(), QByteArray("\xEF\xBB\xBF")}) {
        const auto verdict =
            judge(changeIntent(seatChange()), stepOf(steps::subscriptionRead), answer(200, mark + m_nce));
        QCOMPARE(verdict.kind, Kind::Succeeded);
        QCOMPARE(factOf(verdict, facts::resource).toUtf8(), m_nce);
        QCOMPARE(factOf(verdict, facts::resourceReadAt), u"2024-03-05T09:00:00.000Z"_s);
        QVERIFY(verdict.storedAnswer.isEmpty()); // kept once
    }
}

void TestChangeAnswers::readingMeansTheSameInTheWrite_data()
{
    comparesWhatIsRead_data();
}

void TestChangeAnswers::readingMeansTheSameInTheWrite()
{
    QFETCH(SubscriptionChange, change);
    QFETCH(ApiReply, reply);
    QFETCH(Kind, kind);
    QFETCH(QString, word);
    const StepVerdict verdict = judge(changeIntent(change), writeStep("GET"), reply);
    const bool writesNext = kind == Kind::Succeeded && word.isEmpty();
    QCOMPARE(verdict.kind, writesNext ? Kind::Again : kind);
    if (writesNext) {
        QCOMPARE(verdict.wait.count(), 0);
        QCOMPARE(verdict.facts.value(facts::rereads).toInt(), 1);
        QCOMPARE(factOf(verdict, facts::resource).toUtf8(), reply.body);
    }
}

// A reading inside the write has no effect that could be lost: it is asked again, and not without a pause.
void TestChangeAnswers::readsAgainWithAPause()
{
    Intent intent = usual();
    for (int round = 1; round <= 3; ++round) {
        const StepVerdict verdict = judge(intent, writeStep("GET"), answer(503));
        QCOMPARE(verdict.kind, Kind::Again);
        QVERIFY(verdict.wait >= std::chrono::seconds(round == 1 ? 5 : 15));
        learn(intent, verdict.facts);
    }
    QVERIFY(!m_provider.readBackFor(intent, writeStep("GET"), 0));
}

void TestChangeAnswers::writes_data()
{
    QTest::addColumn<ApiReply>("reply");
    QTest::addColumn<Kind>("kind");
    QTest::addRow("shown at once") << answer(200, m_changed) << Kind::Succeeded;
    QTest::addRow("not shown yet") << answer(200, m_nce) << Kind::Succeeded;
    QTest::addRow("as the pages print it") << fixtureAnswer(u"subscription_legacy.json"_s) << Kind::Succeeded;
    QTest::addRow("taken") << answer(202, {}, {}) << Kind::Succeeded;
    QTest::addRow("no content") << answer(204, {}, {}) << Kind::Succeeded;
    QTest::addRow("nothing in it") << answer(200) << Kind::ReadBack;
    QTest::addRow("cut") << answer(200, m_changed.left(300)) << Kind::ReadBack;
    QTest::addRow("page") << answer(200, fixture(u"page.html"_s), "text/html") << Kind::ReadBack;
    QTest::addRow("broken") << answer(500) << Kind::ReadBack;
    QTest::addRow("gateway") << answer(504) << Kind::ReadBack;
    QTest::addRow("timed out") << answer(408) << Kind::ReadBack;
    QTest::addRow("throttled") << answer(429) << Kind::Again;
    QTest::addRow("not ready") << refusal(409, 800082) << Kind::Again;
    QTest::addRow("adjustment pending") << refusal(409, 800014) << Kind::Again;
    QTest::addRow("redirect") << answer(302) << Kind::Refused;
    QTest::addRow("refused under a good status") << fixtureAnswer(u"error_item_unavailable.json"_s) << Kind::Parked;
    QTest::addRow("signed out") << answer(401) << Kind::Parked;
    QTest::addRow("gone") << refusal(404, 20003) << Kind::Refused;
}

void TestChangeAnswers::writes()
{
    QFETCH(ApiReply, reply);
    const StepVerdict verdict = judge(usual(), writeStep(), reply);
    QTEST(verdict.kind, "kind");
    QCOMPARE(verdict.storedAnswer, reply.body);
    QVERIFY(!verdict.facts.contains(facts::alreadySo));
}

// §10.2, §22: final refusals keep the provider's code and words.
void TestChangeAnswers::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    for (const int code :
         {2000,   2001,   2002,   2006,   2011,   2054,   3000,   800027, 800040, 800042, 800062, 800067, 800088,
          800090, 800091, 800092, 800093, 800095, 800096, 800097, 800098, 800107, 800121, 800122, 900117, 900213,
          900214, 900244, 900245, 900246, 900257, 900268, 900269, 900270, 900277, 900279, 900311})
        QTest::addRow("%d", code) << 400 << code;
    for (const int code : {800019, 800023, 800063, 800077, 900115, 900121, 900150, 900309})
        QTest::addRow("%d", code) << 403 << code;
    for (const int code : {800031, 800094})
        QTest::addRow("%d", code) << 500 << code;
}

void TestChangeAnswers::refusals()
{
    QFETCH(int, status);
    QFETCH(int, code);
    const StepVerdict verdict = judge(usual(), writeStep(), refusal(status, code));
    QCOMPARE(verdict.kind, Kind::Refused);
    QCOMPARE(verdict.code, QString::number(code));
    QCOMPARE(verdict.text, u"No, sorry."_s);
}

void TestChangeAnswers::rebuildsAStaleResourceOnce()
{
    for (const ApiReply &stale : {refusal(400, 2055), answer(412), refusal(417, 800036)}) {
        Intent intent = usual();
        const StepVerdict first = judge(intent, writeStep(), stale);
        QCOMPARE(first.kind, Kind::Again);
        QCOMPARE(first.wait.count(), 0);
        learn(intent, first.facts);
        const auto next = m_provider.requestFor(intent, writeStep(), testStart);
        QVERIFY(next.ok());
        QCOMPARE(next->verb, Verb::Get); // what is built then stands on what that says
        const StepVerdict second = judge(intent, writeStep("PATCH", 3), stale);
        QCOMPARE(second.kind, Kind::Parked);
        QCOMPARE(second.parkReason, u"moved-on"_s);
    }
}

void TestChangeAnswers::waitsForAPendingOperation()
{
    for (const ApiReply &pending : {refusal(409, 900278), refusal(400, 900280)}) {
        Intent intent = usual();
        std::chrono::seconds waited{0};
        StepVerdict verdict;
        int asked = 0;
        for (verdict = judge(intent, writeStep(), pending); verdict.kind == Kind::Again;
             verdict = judge(intent, writeStep(), pending, testStart.addSecs(waited.count()))) {
            QVERIFY(verdict.wait >= std::chrono::seconds(5));
            QVERIFY(++asked < 100);
            waited += verdict.wait;
            learn(intent, verdict.facts);
            QCOMPARE(m_provider.requestFor(intent, writeStep(), testStart)->verb, Verb::Get);
        }
        QCOMPARE(verdict.kind, Kind::Parked);
        QCOMPARE(verdict.parkReason, u"operation-pending"_s);
        QVERIFY(!verdict.code.isEmpty() && verdict.text == "No, sorry."_L1);
        QVERIFY(waited >= std::chrono::hours(1) && waited < std::chrono::minutes(65));
        QVERIFY(factOf(verdict, facts::pendingSince).isEmpty());
    }
}

void TestChangeAnswers::writesWithFreshResourceAfterAPause()
{
    for (const ApiReply &reply : {answer(429), refusal(409, 800082), answer(401)}) {
        const StepVerdict verdict = judge(usual(), writeStep(), reply);
        QVERIFY(verdict.facts.contains(facts::resourceReadAt));
        QVERIFY(factOf(verdict, facts::resourceReadAt).isEmpty());
    }
    ApiReply busy = answer(429);
    busy.headers.insert("retry-after", "77");
    QCOMPARE(judge(usual(), writeStep(), busy).wait.count(), 77);
}

void TestChangeAnswers::followsWhatTakesLonger()
{
    ApiReply taken = answer(202, {}, {});
    taken.headers.insert("location", "/customers/c/subscriptions/s");
    const StepVerdict verdict = judge(usual(), writeStep(), taken);
    QCOMPARE(verdict.kind, Kind::Succeeded);
    QVERIFY(verdict.facts.value(facts::takesLonger).toBool());
    QCOMPARE(factOf(verdict, facts::location), u"/customers/c/subscriptions/s"_s);
    QVERIFY(!judge(usual(), writeStep(), answer(200, m_changed)).facts.contains(facts::takesLonger));
}

void TestChangeAnswers::resolvesTheOffer_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("billing");
    QTest::addColumn<ApiReply>("reply");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("word"); // availability or park reason
    const ApiReply sold = answer(
        200,
        R"({"items":[{"catalogItemId":"P:S:AV1","isPurchasable":true,"terms":[{"duration":"P1M","billingCycle":"monthly"}]},
            {"catalogItemId":"P:S:AV2","isPurchasable":true,"terms":[{"duration":"P1Y","billingCycle":"Annual"}]},
            {"catalogItemId":"P:S:AV3","isPurchasable":false,"terms":[{"duration":"P3Y","billingCycle":"annual"}]}]})");
    QTest::addRow("sold") << u"P1Y"_s << u"annual"_s << sold << Kind::Succeeded << u"AV2"_s;
    QTest::addRow("another pair") << u"P1M"_s << u"monthly"_s << sold << Kind::Succeeded << u"AV1"_s;
    QTest::addRow("not for sale") << u"P3Y"_s << u"annual"_s << sold << Kind::Parked << u"offer-gone"_s;
    QTest::addRow("no such SKU") << u"P1Y"_s << u"annual"_s << refusal(404, 400018) << Kind::Parked << u"offer-gone"_s;
    QTest::addRow("busy") << u"P1Y"_s << u"annual"_s << answer(429) << Kind::Again << QString();
}

void TestChangeAnswers::resolvesTheOffer()
{
    QFETCH(QString, term);
    QFETCH(QString, billing);
    QFETCH(ApiReply, reply);
    QFETCH(QString, word);
    NextTerm wanted;
    wanted.term = termFromText(term);
    wanted.billing = cycleFromText(billing);
    const auto verdict =
        judge(changeIntent(nextTermChange({}, wanted), m_nce), stepOf(steps::subscriptionOffer), reply);
    QTEST(verdict.kind, "kind");
    QCOMPARE(verdict.kind == Kind::Succeeded ? factOf(verdict, facts::availabilityId) : verdict.parkReason, word);
}

void TestChangeAnswers::verifies_data()
{
    QTest::addColumn<ApiReply>("reply");
    QTest::addColumn<int>("minutes"); // since the write
    QTest::addColumn<bool>("takesLonger");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const ApiReply &reply, int minutes, bool longer, Kind kind,
                        const QString &reason = {}) {
        QTest::addRow("%s", name) << reply << minutes << longer << kind << reason;
    };
    const ApiReply third = answer(200, replaced(m_nce, "\"quantity\": 15,\n", "\"quantity\": 17,\n"));
    row("shown", answer(200, m_changed), 0, false, Kind::Succeeded);
    row("shown late", answer(200, m_changed), 5000, true, Kind::Succeeded);
    row("not yet", answer(200, m_nce), 29, false, Kind::Again);
    row("never", answer(200, m_nce), 30, false, Kind::Parked, u"cannot-tell"_s);
    row("something third", third, 1, false, Kind::Again);
    row("something third for long", third, 31, false, Kind::Parked, u"cannot-tell"_s);
    row("takes longer", answer(200, m_nce), 24 * 60 - 1, true, Kind::Again);
    row("takes too long", answer(200, m_nce), 24 * 60, true, Kind::Parked, u"cannot-tell"_s);
    row("not seen", answer(404), 1, false, Kind::Again);
    row("never seen", answer(404), 31, false, Kind::Parked, u"cannot-tell"_s);
    row("broken", answer(500), 1, false, Kind::Again);
    row("signed out", answer(401), 1, false, Kind::Parked, u"needs-sign-in"_s);
}

void TestChangeAnswers::verifies()
{
    QFETCH(ApiReply, reply);
    QFETCH(int, minutes);
    QFETCH(bool, takesLonger);
    Intent intent = usual();
    intent.facts.insert(facts::takesLonger, takesLonger);
    const StepVerdict verdict = judge(intent, verifyStep(), reply, testStart.addSecs(minutes * 60));
    QTEST(verdict.kind, "kind");
    QTEST(verdict.parkReason, "reason");
    const Intent cancel =
        changeIntent(statusChange(ChangeKind::Cancel, SubscriptionStatus::Active, SubscriptionStatus::Deleted), m_nce);
    if (reply.status == 404) // what was cancelled may be gone altogether
        QCOMPARE(judge(cancel, verifyStep(), reply).kind, Kind::Succeeded);
}

void TestChangeAnswers::asksSlowerWithTime_data()
{
    QTest::addColumn<int>("elapsed"); // seconds
    QTest::addColumn<int>("wait");
    QTest::addRow("at once") << 0 << 5;
    QTest::addRow("then") << 6 << 15;
    QTest::addRow("later") << 25 << 30;
    QTest::addRow("every minute") << 100 << 60;
    QTest::addRow("after an hour") << 3600 << 600;
}

void TestChangeAnswers::asksSlowerWithTime()
{
    QFETCH(int, elapsed);
    Intent intent = usual();
    intent.facts.insert(facts::takesLonger, true);
    const StepVerdict verdict = judge(intent, verifyStep(), answer(200, m_nce), testStart.addSecs(elapsed));
    QTEST(int(verdict.wait.count()), "wait");
}

void TestChangeAnswers::leavesTheLocation_data()
{
    QTest::addColumn<ApiReply>("reply");
    QTest::addRow("gone") << answer(404);
    QTest::addRow("something else") << answer(200, R"({"operation":"done"})");
    QTest::addRow("another subscription")
        << answer(200, replaced(m_changed, "8E9F01\",\n  \"offer", "8E9F77\",\n  \"offer"));
}

void TestChangeAnswers::leavesTheLocation()
{
    QFETCH(ApiReply, reply);
    Intent intent = usual();
    intent.facts.insert(facts::location, u"/customers/c/subscriptions/op"_s);
    const StepVerdict verdict = judge(intent, verifyStep(), reply);
    QCOMPARE(verdict.kind, Kind::Again);
    QCOMPARE(verdict.wait.count(), 0);
    QVERIFY(verdict.facts.contains(facts::location) && factOf(verdict, facts::location).isEmpty());
}

// An immediate change in the term deletes what was scheduled (§10.2): the plan has to know.
void TestChangeAnswers::tellsOfALostScheduledChange()
{
    const QByteArray unscheduled = replaced(m_changed, "scheduledNextTermInstructions", "noLonger");
    QVERIFY(judge(usual(), verifyStep(), answer(200, unscheduled)).facts.value(facts::scheduledChangeLost).toBool());
    const StepVerdict lost = judge(usual(), verifyStep(), answer(200, unscheduled));
    QCOMPARE(nextTermFromJson(lost.facts.value(lostNextTermFact).toObject()).quantity, scheduledTerm().quantity);
    QVERIFY(!judge(usual(), verifyStep(), answer(200, m_changed)).facts.contains(facts::scheduledChangeLost));
    const Intent wanted = changeIntent(nextTermChange(scheduledTerm(), {}), m_nce);
    QVERIFY(!judge(wanted, verifyStep(), answer(200, unscheduled)).facts.contains(facts::scheduledChangeLost));
}

QTEST_GUILESS_MAIN(TestChangeAnswers)
#include "tst_change_answers.moc"
