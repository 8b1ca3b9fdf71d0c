// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rule_packs.h"

#include "tests/domain/rule_case.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tenantry;
using namespace tenantry::rulecase;
using namespace std::chrono_literals;

namespace {

QByteArray pack(const QByteArray &rules)
{
    return "{\n \"format\": 1,\n \"rules\": [\n" + rules + "\n]}\n";
}

QByteArray entry(const QByteArray &id, const QByteArray &rest = "", const QByteArray &from = "2024-01-01")
{
    return R"({"id":")" + id + R"(","operation":"do","family":"any","from":")" + from +
           R"(","source":"here","answer":"allowed")" + rest + "}";
}

QByteArray refusing(const QByteArray &id, const QByteArray &rest)
{
    return R"({"id":")" + id +
           R"(","operation":"do","family":"any","from":"2024-01-01","source":"here","answer":"refused","reason":"r")" +
           rest + "}";
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestRulePacks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleNamesASourceAndAnswersInItsTime();
    void everySourceIsADocumentAPersonCanFind_data();
    void everySourceIsADocumentAPersonCanFind();
    void aPaperIsForDevelopers();
    void whatNoRuleSpeaksOfIsNotGuessed();
    void changesAskTheRightRule();
    void lotsDecideHowManySeatsOfAChangeMayGo();
    void aNextTermThatNamesNothingStaysAsItIs();
    void whatTheCatalogDoesNotSellIsRefused();
    void anInstructionStandsOnlyWhileItRenews();
    void moreParticularBeforeGeneralAndYoungerBeforeOlder();
    void familyIsReadFromTheOffer();
    void returnWindowOfEachFamily();
    void refusesBadPacks_data();
    void refusesBadPacks();
    void plainValuesArePassedOver();
    void aFileOfTheUserReplacesTheOneOfItsName();
    void aBadFileOfTheUserIsNamedWithItsLine();
    void tenThousandVerdictsInASecond();
};

// Every operation answers on a day of today for both families with a rule that names itself.
void TestRulePacks::everyRuleNamesASourceAndAnswersInItsTime()
{
    const RulePacks &packs = RulePacks::builtIn();
    const Subscription subscription = nce();
    QVERIFY(packs.operations().size() > 40);
    for (const QString &operation : packs.operations()) {
        int speaking = 0;
        for (const auto family : {OfferFamily::Legacy, OfferFamily::Nce}) {
            for (const auto *profile :
                 {"", "microsoft-partner-center", "quantum-csp", "computer-gross", "td-synnex-streamone", "colt-cic"}) {
                RuleQuestion question;
                question.operation = operation;
                question.family = family;
                question.profile = QString::fromLatin1(profile);
                question.now = utc("2027-06-01T00:00:00Z");
                question.subscription = &subscription;
                const Verdict verdict = packs.ask(question);
                speaking += verdict.rule.isEmpty() ? 0 : 1;
                QCOMPARE(verdict.source.isEmpty(), verdict.rule.isEmpty());
            }
        }
        QVERIFY2(speaking > 0, qUtf8Printable(operation));
    }
}

void TestRulePacks::everySourceIsADocumentAPersonCanFind_data()
{
    QTest::addColumn<QString>("fileName");
    for (const QString &name : QDir(u":/rules"_s).entryList({u"*.json"_s}))
        QTest::newRow(qUtf8Printable(name)) << name;
}

// A source is shown as it stands; our own papers, which nobody outside can read, are named in "paper".
void TestRulePacks::everySourceIsADocumentAPersonCanFind()
{
    QFETCH(const QString, fileName);
    static const QRegularExpression ours(u"api/|features\\.md|§|\\bS\\d-\\d+|\\bC\\d+\\b"_s);
    QFile file(u":/rules/"_s + fileName);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray rules = QJsonDocument::fromJson(file.readAll())["rules"_L1].toArray();
    QVERIFY(!rules.isEmpty());
    for (const auto &each : rules) {
        const QJsonObject rule = each.toObject();
        const QString source = rule["source"_L1].toString();
        const QByteArray said = (rule["id"_L1].toString() + u": "_s + source).toUtf8();
        QVERIFY2(!source.contains(ours), said.constData());
        const QStringList documents = source.split(u"; "_s);
        QVERIFY2(documents.size() <= 2, said.constData());
        for (const QString &document : documents)
            QVERIFY2(!document.isEmpty() && document.size() <= 70, said.constData());
    }
}

void TestRulePacks::aPaperIsForDevelopers()
{
    RuleQuestion question;
    question.operation = u"do"_s;
    question.now = utc("2024-06-12T00:00:00Z");
    const auto with = RulePacks::parse(pack(entry("r", R"(,"paper":"features.md C17")")), u"x.json"_s);
    const auto without = RulePacks::parse(pack(entry("r")), u"x.json"_s);
    QVERIFY(with.ok() && without.ok());
    QCOMPARE(with->ask(question), without->ask(question));
    QCOMPARE(with->ask(question).source, u"here"_s);
}

void TestRulePacks::whatNoRuleSpeaksOfIsNotGuessed()
{
    RuleQuestion question;
    question.operation = u"seats.more"_s;
    question.now = utc("2024-06-12T00:00:00Z");
    const Verdict noFamily = RulePacks::builtIn().ask(question);
    QCOMPARE(noFamily, Verdict()); // nothing is guessed green (design idea 4)
    question.family = OfferFamily::Nce;
    QCOMPARE(RulePacks::builtIn().ask(question).reason, u"subscription-unknown"_s);
    question.now = utc("2015-06-12T00:00:00Z"); // before new commerce
    QCOMPARE(RulePacks::builtIn().ask(question), Verdict());
    QCOMPARE(RulePacks().ask(question), Verdict());
}

void TestRulePacks::changesAskTheRightRule()
{
    const Subscription active = nce();
    const auto judged = [&active](ChangeKind kind, const ChangeSide &after) {
        const SubscriptionChange change{kind, {}, {}, sideOf(kind, active), after};
        return RulePacks::builtIn().judge(change, active, {}, utc("2024-03-02T00:00:00Z"));
    };
    ChangeSide after;
    after.quantity = 12;
    QCOMPARE(judged(ChangeKind::Seats, after).rule, u"nce.seats.more"_s);
    after.quantity = 9;
    QCOMPARE(judged(ChangeKind::Seats, after).rule, u"nce.seats.fewer"_s);
    QCOMPARE(judged(ChangeKind::Renewal, {}).rule, u"nce.renewal"_s);
    QCOMPARE(judged(ChangeKind::NextTerm, {}).rule, u"nce.next-term.drop"_s);
    QCOMPARE(judged(ChangeKind::Cancel, {}).rule, u"nce.cancel"_s);
    QCOMPARE(judged(ChangeKind::Suspend, {}).rule, u"nce.suspend"_s);
    QCOMPARE(judged(ChangeKind::Reactivate, {}).rule, u"nce.reactivate"_s);
    QCOMPARE(judged(ChangeKind::Rename, {}).rule, u"any.rename"_s);
    after.billing = CycleWord(BillingCycle::Triennial);
    QCOMPARE(judged(ChangeKind::BillingPlan, after).kind, Verdict::Kind::Refused);
    after.term = TermWord(Term::Month);
    QCOMPARE(judged(ChangeKind::Term, after).reason, u"term-not-longer"_s);
    QCOMPARE(judged(ChangeKind::Unknown, {}), Verdict());
}

void TestRulePacks::lotsDecideHowManySeatsOfAChangeMayGo()
{
    const Subscription active = nce();
    const QList<SeatLot> lots{{7, active.termStart}, {3, utc("2024-06-01T00:00:00Z")}};
    SubscriptionChange change{ChangeKind::Seats, {}, {}, {}, {}};
    const auto judged = [&](int wanted, const QList<SeatLot> *known) {
        change.after.quantity = wanted;
        return RulePacks::builtIn().judge(change, active, {}, utc("2024-06-02T00:00:00Z"), known);
    };
    QVERIFY(judged(7, &lots).allowed());
    QCOMPARE(judged(6, &lots).reason, u"more-than-may-go-back"_s);
    QCOMPARE(judged(6, &lots).detail, u"3"_s);
    QCOMPARE(judged(7, nullptr).reason, u"window-passed"_s);
}

void TestRulePacks::aNextTermThatNamesNothingStaysAsItIs()
{
    const Subscription active = nce();
    SubscriptionChange change{ChangeKind::NextTerm, {}, {}, {}, {}};
    change.after.nextTerm = NextTerm();
    const auto judged = [&] {
        return RulePacks::builtIn().judge(change, active, {}, utc("2024-06-02T00:00:00Z"), nullptr, {5, 20});
    };
    QVERIFY(judged().allowed());
    change.after.nextTerm->quantity = 4;
    QCOMPARE(judged().reason, u"below-minimum"_s);
    change.after.nextTerm->quantity = 21;
    QCOMPARE(judged().reason, u"above-maximum"_s);
    change.after.nextTerm->quantity = 20;
    change.after.nextTerm->term = TermWord(Term::Month);
    QVERIFY(judged().allowed());
    change.after.nextTerm->billing = CycleWord(BillingCycle::Annual);
    QCOMPARE(judged().reason, u"billing-longer-than-term"_s);
    change.after.nextTerm = NextTerm();
    change = changeFromJson(toJson(change)); // as the plan keeps it: no word is no wish there either
    QVERIFY(judged().allowed());
}

// 800121 is what the provider would say.
void TestRulePacks::whatTheCatalogDoesNotSellIsRefused()
{
    const Subscription active = nce();
    const OfferedPlans sold{{Term::Month, BillingCycle::Monthly}, {Term::Year, BillingCycle::Monthly}};
    SubscriptionChange change{ChangeKind::Term, {}, {}, {}, {}};
    change.after.term = TermWord(Term::ThreeYears);
    const auto judged = [&](const OfferedPlans &offered) {
        return RulePacks::builtIn().judge(change, active, {}, utc("2024-06-02T00:00:00Z"), nullptr, {}, offered);
    };
    QVERIFY(judged({}).allowed()); // nobody read a catalog
    QCOMPARE(judged(sold).reason, u"term-not-offered"_s);
    QCOMPARE(judged(sold).detail, u"P3Y"_s);
    QVERIFY(judged(sold + OfferedPlans{{Term::ThreeYears, BillingCycle::Monthly}}).allowed());
    change = {ChangeKind::BillingPlan, {}, {}, {}, {}};
    change.after.billing = CycleWord(BillingCycle::Annual);
    QCOMPARE(judged(sold).reason, u"pair-not-offered"_s);
    change = {ChangeKind::NextTerm, {}, {}, {}, {}};
    change.after.nextTerm = NextTerm();
    change.after.nextTerm->quantity = 12;
    QVERIFY(judged({{Term::Month, BillingCycle::Monthly}}).allowed()); // more seats ask for no other term
    change.after.nextTerm->term = TermWord(Term::ThreeYears);
    QCOMPARE(judged(sold).reason, u"term-not-offered"_s);
    change.after.nextTerm->productId = u"CFQ7TTC0OTHER"_s;
    change.after.nextTerm->skuId = u"0001"_s;
    QVERIFY(judged(sold).allowed()); // what was read is about another SKU
}

// api/partner-center.md §10.2: scheduledNextTermInstructions need autoRenewEnabled; the provider answers 3000
void TestRulePacks::anInstructionStandsOnlyWhileItRenews()
{
    Subscription active = nce();
    SubscriptionChange change{ChangeKind::Renewal, {}, {}, {}, {}};
    const auto judged = [&](bool on) {
        change.after.autoRenew = on;
        return RulePacks::builtIn().judge(change, active, {}, utc("2024-06-02T00:00:00Z"));
    };
    QVERIFY(judged(false).allowed());
    active.hasNextTermInstructions = true;
    QVERIFY(judged(true).allowed());
    QCOMPARE(judged(false).reason, u"has-instruction"_s);
    change.after.autoRenew = false;
    const SubscriptionChange drop{ChangeKind::NextTerm, {}, {}, {}, {}};
    active = changedBy(drop, active);
    QVERIFY(judged(false).allowed());
}

void TestRulePacks::moreParticularBeforeGeneralAndYoungerBeforeOlder()
{
    const auto packs = RulePacks::parse(
        pack(
            entry("general", "", "2026-01-01") + ",\n" + entry("old", R"(,"until":"2024-12-31")", "2020-01-01") +
            ",\n" + entry("of.profile", R"(,"profile":"p")", "2021-01-01") + ",\n" +
            R"({"id":"of.family","operation":"do","family":"nce","from":"2022-01-01","source":"s","answer":"allowed"},)" +
            "\n" + entry("guarded", R"(,"when":[{"at-least":5}])", "2020-01-01")),
        u"x.json"_s);
    QVERIFY(packs.ok());
    RuleQuestion question;
    question.operation = u"do"_s;
    const auto speaks = [&](const char *at, OfferFamily family, const QString &profile, int quantity) {
        question.now = utc(at);
        question.family = family;
        question.profile = profile;
        question.quantity = quantity;
        return packs->ask(question).rule;
    };
    QCOMPARE(speaks("2026-06-01T00:00:00Z", OfferFamily::Nce, u"p"_s, 1), u"of.profile"_s);
    QCOMPARE(speaks("2026-06-01T00:00:00Z", OfferFamily::Nce, u"q"_s, 9), u"of.family"_s);
    QCOMPARE(speaks("2026-06-01T00:00:00Z", OfferFamily::Legacy, {}, 9), u"guarded"_s);
    QCOMPARE(speaks("2026-06-01T00:00:00Z", OfferFamily::Legacy, {}, 1), u"general"_s);
    QCOMPARE(speaks("2024-12-31T23:59:59Z", OfferFamily::Legacy, {}, 1), u"old"_s); // until is its last day
    QCOMPARE(speaks("2025-01-01T00:00:00Z", OfferFamily::Legacy, {}, 1), QString());
    question.quantity.reset(); // a guard that cannot be told speaks, and says so
    question.now = utc("2026-06-01T00:00:00Z");
    QCOMPARE(packs->ask(question).reason, u"quantity-unknown"_s);
}

void TestRulePacks::familyIsReadFromTheOffer()
{
    const auto family = [](const QString &offer) {
        Subscription subscription;
        subscription.offerId = offer;
        return familyOf(subscription);
    };
    QCOMPARE(family(u"CFQ7TTC0LH18:0001:CFQ7TTC0K971"_s), OfferFamily::Nce);
    QCOMPARE(family(u"195416c1-3447-423a-b37b-ee59a99a19c4"_s), OfferFamily::Legacy);
    QCOMPARE(family(u"MS-AZR-0145P"_s), OfferFamily::Legacy);
    QCOMPARE(family({}), OfferFamily::Unknown);
    QCOMPARE(family(u"CFQ7TTC0LH18:0001"_s), OfferFamily::Unknown);
    QCOMPARE(family(u"something else"_s), OfferFamily::Unknown);
}

void TestRulePacks::returnWindowOfEachFamily()
{
    const RulePacks &packs = RulePacks::builtIn();
    const QDateTime now = utc("2026-06-01T00:00:00Z");
    QCOMPARE(packs.returnWindow(OfferFamily::Nce, {}, now), std::chrono::seconds(168h));
    QCOMPARE(packs.returnWindow(OfferFamily::Nce, u"colt-cic"_s, now), std::chrono::seconds(168h));
    QCOMPARE(packs.returnWindow(OfferFamily::Nce, {}, utc("2021-06-01T00:00:00Z")), std::chrono::seconds(72h));
    QCOMPARE(packs.returnWindow(OfferFamily::Legacy, {}, now), std::chrono::seconds::max());
    QCOMPARE(packs.returnWindow(OfferFamily::Unknown, {}, now), 0s);
    QCOMPARE(packs.returnWindow(OfferFamily::Nce, {}, utc("2015-06-01T00:00:00Z")), 0s);
}

void TestRulePacks::refusesBadPacks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &bytes, int line, const QString &detail) {
        QTest::newRow(name) << bytes << line << detail;
    };
    const auto needs = [](const QByteArray &condition) {
        return pack(entry("r", ",\n\"need\":[\n" + condition + "]"));
    };
    row("syntax", "{\n\"format\": 1,\n\"rules\": [ }\n]}", 3, {});
    row("truncated", "{\n\"format\": 1,\n\"rules\": [", 3, {});
    row("newer format", "{\n\"format\": 2,\n\"rules\": []}", 2, u"format must be 1"_s);
    row("no list", "{\"format\": 1,\n\"rules\": {}}", 2, u"rules must be a list"_s);
    row("no object", pack(entry("r") + ",\n7"), 5, u"a rule must be an object"_s);
    row("no id", pack(entry("r") + ",\n\n" + entry("")), 6, u"a rule without id"_s);
    row("misspelt member", pack(entry("r", ",\n\"till\":\"2024-01-01\"")), 5, u"r: unknown member till"_s);
    row("no operation", pack(R"({"id":"r","from":"2024-01-01","source":"s"})"), 4, u"r: operation must be a text"_s);
    row("family",
        pack(R"({"id":"r","operation":"do",)"
             "\n"
             R"("family":"csp"})"),
        5, u"r: family must be nce, legacy or any"_s);
    row("no date", pack(entry("r", "", "last year")), 4, u"r has no date in from (yyyy-MM-dd)"_s);
    row("until before from", pack(entry("r", ",\n\"until\":\"2023-01-01\"")), 5,
        u"r: until must be a date (yyyy-MM-dd) not before from"_s);
    row("no source", pack(R"({"id":"r","operation":"do","family":"any","from":"2024-01-01"})"), 4,
        u"r has no source"_s);
    row("paper", pack(entry("r", ",\n\"paper\": 7")), 5, u"r: paper must be a text"_s);
    row("twice", pack(entry("r") + ",\n" + entry("r")), 5, u"r is given twice for one day"_s);
    row("answer",
        pack(R"({"id":"r","operation":"do","family":"any","from":"2024-01-01","source":"s",)"
             "\n"
             R"("answer":"maybe"})"),
        5, u"r: answer must be allowed, refused or unknown"_s);
    row("refused without next", pack(refusing("r", "")), 4, u"r: next must be never, renewal or unsaid"_s);
    row("next", pack(refusing("r", ",\n\"next\":\"soon\"")), 5, u"r: next must be never, renewal or unsaid"_s);
    row("no reason",
        pack(R"({"id":"r","operation":"do","family":"any","from":"2024-01-01","source":"s","answer":"unknown"})"), 4,
        u"r: an answer that is not allowed needs a reason"_s);
    row("figure", pack(entry("r", ",\n\"figure\": 1.5")), 5, u"r: figure must be a text or a whole number"_s);
    row("need", pack(entry("r", ",\n\"need\": {}")), 5, u"r: need must be a list of conditions"_s);
    row("no condition", needs("{\"windows\": 1}"), 6,
        u"r: a condition must have one of status, trial, add-on, auto-renew, product-type, seat-window, term-window, "
        "before-term-end, term-younger-than, term-older-than, at-renewal, term-ends-from, term-began-from, at-least, "
        "at-most, limits, plan-within-term, pairs, term-is, within-seats, term-not-shorter, longer-term, offered, no-instruction-when-off, regions"_s);
    row("two conditions", needs("{\"trial\": true, \"limits\": true}"), 6, u"r: one condition, not limits and trial"_s);
    row("member of a condition", needs("{\"trial\": true,\n\"unit\": \"hour\"}"), 7, u"r: unknown member unit"_s);
    row("flag", needs("{\"trial\":\n1}"), 7, u"r: trial must be true or false"_s);
    row("window", needs("{\"unit\":\"hour\",\n\"seat-window\": \"7\"}"), 7, u"r: seat-window must be a whole number"_s);
    row("unit", needs("{\"seat-window\": 7,\n\"unit\":\"week\"}"), 7, u"r: unit must be second, minute, hour or day"_s);
    row("no unit", needs("{\"seat-window\": 7}"), 6, u"r: unit must be second, minute, hour or day"_s);
    row("status", needs("{\"status\": [\"alive\"]}"), 6,
        u"r: status must be a list of none, active, pending, suspended, expired, disabled, deleted"_s);
    row("final", needs("{\"status\": [\"active\"],\n\"final\": []}"), 7,
        u"r: final must be a list of none, active, pending, suspended, expired, disabled, deleted"_s);
    row("day", needs("{\"term-ends-from\": \"May\"}"), 6, u"r: term-ends-from must be a date (yyyy-MM-dd)"_s);
    row("pairs", needs("{\"pairs\": [[\"P1Y\"]]}"), 6,
        u"r: pairs must be a list of pairs of a term and a billing plan"_s);
    row("terms", needs("{\"term-is\": [\"P5Y\"]}"), 6, u"r: term-is must be a list of P1M, P1Y, P3Y"_s);
    row("regions", needs("{\"regions\": [\"DE\"]}"), 6, u"r: regions must be a list of lists of countries"_s);
    row("after a text with signs in it", pack(entry("ok", R"(,"note":"a \"{[ b\\")") + ",\n" + entry("ok")), 5,
        u"ok is given twice for one day"_s);
    row("after a byte-order mark", "\xef\xbb\xbf" + pack(entry("ok") + ",\n" + entry("ok")), 5,
        u"ok is given twice for one day"_s);
    row("second condition", needs("{\"trial\": false},\n{\"at-most\": -1}"), 7, u"r: at-most must be a whole number"_s);
}

void TestRulePacks::refusesBadPacks()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, line);
    QFETCH(const QString, detail);
    const auto packs = RulePacks::parse(bytes, u"x.json"_s);
    QVERIFY(!packs.ok());
    QCOMPARE(packs.error().kind, Error::Kind::Invalid);
    QCOMPARE(packs.error().subject, u"x.json:%1"_s.arg(line));
    if (detail.isEmpty())
        QVERIFY(!packs.error().detail.isEmpty()); // the JSON reader's own words
    else
        QCOMPARE(packs.error().detail, detail);
}

void TestRulePacks::plainValuesArePassedOver()
{
    const auto packs =
        RulePacks::parse(pack(R"({"id":"a.limit","value":{"need":[1]},"from":"x"},)" + entry("r")), u"x.json"_s);
    QVERIFY(packs.ok());
    QCOMPARE(packs->operations(), QStringList{u"do"_s});
}

// design idea 3: newer packs may be dropped into the user's folder
void TestRulePacks::aFileOfTheUserReplacesTheOneOfItsName()
{
    const QTemporaryDir folder;
    QVERIFY(folder.isValid());
    write(folder.filePath(u"td-synnex-streamone.json"_s),
          pack(R"({"id":"own.renewal","operation":"renewal","family":"any","profile":"td-synnex-streamone",)"
               R"("from":"2024-01-01","source":"agreed by mail","answer":"allowed",)"
               R"("need":[{"before-term-end":48,"unit":"hour"}]})"));
    write(folder.filePath(u"mine.json"_s), pack(entry("mine")));
    const auto packs = RulePacks::withFolder(folder.path());
    QVERIFY(packs.ok());
    const Subscription active = nce();
    RuleQuestion question;
    question.subscription = &active;
    question.profile = u"td-synnex-streamone"_s;
    const auto answer = [&](const char *operation, const char *at) {
        question.operation = QString::fromLatin1(operation);
        question.now = utc(at);
        return packs->ask(question);
    };
    QVERIFY(answer("renewal", "2025-02-26T23:59:58Z").allowed());
    const Verdict late = answer("renewal", "2025-02-26T23:59:59Z"); // C24: two days early, to the second
    QCOMPARE(late.reason, u"locked"_s);
    QCOMPARE(late.source, u"agreed by mail"_s);
    QCOMPARE(late.nextAllowed, active.termEnd);
    QCOMPARE(answer("cancel", "2024-03-02T00:00:00Z").rule, u"nce.cancel"_s); // the replaced file is gone whole
    QCOMPARE(answer("do", "2024-03-02T00:00:00Z").rule, u"mine"_s);
    QVERIFY(RulePacks::withFolder(folder.filePath(u"not there"_s)).ok());
    // of two alike the user's speaks, whatever its file is called
    write(folder.filePath(u"zz.json"_s),
          pack(R"({"id":"own.suspend","operation":"suspend","family":"nce","from":"2021-01-01","source":"own",)"
               R"("answer":"allowed"})"));
    const auto more = RulePacks::withFolder(folder.path());
    QVERIFY(more.ok());
    question.operation = u"suspend"_s;
    QCOMPARE(more->ask(question).rule, u"own.suspend"_s);
}

void TestRulePacks::aBadFileOfTheUserIsNamedWithItsLine()
{
    const QTemporaryDir folder;
    QVERIFY(folder.isValid());
    write(folder.filePath(u"nce.json"_s), pack(entry("r") + ",\n" + entry("r")));
    const auto packs = RulePacks::withFolder(folder.path());
    QVERIFY(!packs.ok());
    QCOMPARE(packs.error().subject, u"nce.json:5"_s);
    QCOMPARE(packs.error().detail, u"r is given twice for one day"_s);
}

void TestRulePacks::tenThousandVerdictsInASecond()
{
    Subscription active = nce();
    SubscriptionChange change{ChangeKind::Seats, {}, {}, {}, {}};
    QElapsedTimer timer;
    timer.start();
    int allowed = 0;
    for (int i = 0; i < 10000; ++i) {
        active.quantity = 10 + i % 7;
        change.after.quantity = active.quantity + 1;
        allowed += RulePacks::builtIn().judge(change, active, {}, utc("2024-06-12T00:00:00Z")).allowed() ? 1 : 0;
    }
    QCOMPARE(allowed, 10000);
    QVERIFY2(timer.elapsed() < 1000, qUtf8Printable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestRulePacks)
#include "tst_rule_packs.moc"
