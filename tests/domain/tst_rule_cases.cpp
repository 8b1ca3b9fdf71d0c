// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The built-in packs asked by date: every answer has a rule and a source, every refusal a next time or "never" where
// anyone said so.
#include "tests/domain/rule_case.h"

#include <QTest>

using namespace tenantry;
using namespace tenantry::rulecase;

class TestRuleCases final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void legacyRules_data();
    void legacyRules() { answersAsExpected(); }
    void newCommerceSeats_data();
    void newCommerceSeats() { answersAsExpected(); }
    void newCommerceLifeCycle_data();
    void newCommerceLifeCycle() { answersAsExpected(); }
    void profiles_data();
    void profiles() { answersAsExpected(); }
    void conflictsBetweenTheSeeds_data();
    void conflictsBetweenTheSeeds() { answersAsExpected(); }
    void programme_data();
    void programme() { answersAsExpected(); }

private:
    static void addColumns() { QTest::addColumn<Case>("one"); }
    static void answersAsExpected();
};

void TestRuleCases::answersAsExpected()
{
    QFETCH(const Case, one);
    RuleQuestion question = one.question;
    question.subscription = one.subscription ? &*one.subscription : nullptr;
    const Verdict verdict = RulePacks::builtIn().ask(question);
    const QString next = verdict.never         ? u"never"_s
                         : verdict.nextAllowed ? verdict.nextAllowed->toString(Qt::ISODate)
                                               : QString();
    QCOMPARE(verdict.kind, one.kind);
    if (!one.reason.isEmpty() || one.kind != Verdict::Kind::Allowed)
        QCOMPARE(verdict.reason, one.reason);
    QCOMPARE(next, one.next);
    if (!one.detail.isEmpty())
        QCOMPARE(verdict.detail, one.detail);
    QVERIFY(!verdict.rule.isEmpty());
    QVERIFY(!verdict.source.isEmpty());
    QVERIFY(verdict.from.isValid() && verdict.from <= question.now.date());
}

// S2-231, S2-233…237, S2-221, S2-138; api/partner-center.md §10.2, §10.4
void TestRuleCases::legacyRules_data()
{
    addColumns();
    const char *const day = "2016-02-10T12:00:00Z";
    const Subscription later = legacy("2022-06-01T00:00:00Z", "2023-06-01T00:00:00Z");
    QTest::newRow("2016 more seats") << ask("seats.more", day, legacy()).seats(11).allowed();
    QTest::newRow("2016 fewer seats") << ask("seats.fewer", day, legacy()).seats(3).allowed();
    QTest::newRow("2016 no seat") << ask("seats.fewer", day, legacy()).seats(0).refused("below-minimum", "never");
    QTest::newRow("2016 over the SKU's maximum")
        << ask("seats.more", day, legacy()).seats(301, {1, 300}).refused("above-maximum", "never").figure("300");
    QTest::newRow("2016 fewer while suspended")
        << ask("seats.fewer", day, with(legacy(), SubscriptionStatus::Suspended)).refused("not-active", "");
    QTest::newRow("2016 fewer after deletion")
        << ask("seats.fewer", day, with(legacy(), SubscriptionStatus::Deleted)).refused("not-active", "never");
    QTest::newRow("2016 suspend") << ask("suspend", day, legacy()).allowed("not-billed");
    QTest::newRow("2016 reactivate") << ask("reactivate", day, with(legacy(), SubscriptionStatus::Suspended)).allowed();
    QTest::newRow("2016 reactivate an active one") << ask("reactivate", day, legacy()).refused("not-suspended", "");
    QTest::newRow("2016 renewal off") << ask("renewal", day, legacy()).allowed();
    QTest::newRow("2016 another term")
        << ask("term.change", day, legacy()).refused("at-renewal", "2016-09-01T00:00:00Z");
    QTest::newRow("2016 billing plan") << ask("billing.change", day, legacy()).refused("through-the-order", "never");
    QTest::newRow("2015 three years") << ask("term.offered", "2015-10-01T00:00:00Z", {}, legacyFamily)
                                             .term(Term::ThreeYears)
                                             .refused("term-not-offered", "never");
    QTest::newRow("2022 another term") << ask("term.change", "2022-08-01T00:00:00Z", later).unknown("not-documented");
    QTest::newRow("2022 next term") << ask("next-term", "2022-08-01T00:00:00Z", later).unknown("not-documented");
    QTest::newRow("2022 trial")
        << ask("trial.order", "2022-08-01T00:00:00Z", {}, legacyFamily).seats(25).allowed().figure("30 day");
    QTest::newRow("2022 migrate in the first month")
        << ask("migrate", "2022-06-10T00:00:00Z", later).refused("too-young", "2022-07-02T00:00:00Z");
    QTest::newRow("2022 migrate") << ask("migrate", "2022-08-01T00:00:00Z", later).allowed();
    QTest::newRow("2023 migrate on the last day")
        << ask("migrate", "2023-05-31T00:00:01Z", later).refused("locked", "2023-06-01T00:00:00Z");
    QTest::newRow("2016 early end") << ask("termination.early", day, legacy()).allowed("no-fee");
}

// S4-70; api/partner-center.md §19.2, §19.3
void TestRuleCases::newCommerceSeats_data()
{
    addColumns();
    const char *const renewal = "2025-02-28T23:59:59Z";
    const Subscription preview = nce("2021-06-01T00:00:00Z", "2022-05-31T23:59:59Z");
    QTest::newRow("preview: the last second of 72 hours")
        << ask("seats.fewer", "2021-06-03T23:59:59Z", preview).seats(1).allowed("in-window");
    QTest::newRow("preview: 72 hours are over") << ask("seats.fewer", "2021-06-04T00:00:00Z", preview)
                                                       .seats(9)
                                                       .refused("window-passed", "2022-05-31T23:59:59Z");
    QTest::newRow("2024 more") << ask("seats.more", "2024-09-01T00:00:00Z", nce()).seats(200).allowed();
    QTest::newRow("2024 the last second of 168 hours") << ask("seats.fewer", "2024-03-08T09:59:59Z", nce())
                                                              .seats(1)
                                                              .allowed("in-window")
                                                              .figure("2024-03-08T10:00:00Z");
    QTest::newRow("2024 168 hours are over")
        << ask("seats.fewer", "2024-03-08T10:00:00Z", nce()).seats(9).refused("window-passed", renewal);
    QTest::newRow("2025 the renewal is late: nobody says when")
        << ask("seats.fewer", "2025-03-01T06:00:00Z", nce()).seats(9).refused("window-passed", "");
    QTest::newRow("2024 a provider's longer date wins")
        << ask("seats.fewer", "2024-03-12T10:00:00Z", until(nce(), "2024-03-16T10:00:00Z"))
               .seats(9)
               .allowed("in-window");
    QTest::newRow("2024 a provider's shorter date wins")
        << ask("seats.fewer", "2024-03-05T10:00:00Z", until(nce(), "2024-03-05T10:00:00Z"))
               .seats(9)
               .refused("window-passed", renewal);
    QTest::newRow("2024 seats added later, as the provider states")
        << ask("seats.fewer", "2024-06-12T00:00:00Z", refundable(nce(), 4, "2024-06-15T00:00:00Z"))
               .seats(6)
               .allowed("in-window");
    QTest::newRow("2024 one more than the provider states")
        << ask("seats.fewer", "2024-06-12T00:00:00Z", refundable(nce(), 4, "2024-06-15T00:00:00Z"))
               .seats(5)
               .refused("more-than-may-go-back", renewal)
               .figure("4");
    QTest::newRow("2024 below the SKU's minimum") << ask("seats.fewer", "2024-03-02T10:00:00Z", nce())
                                                         .seats(4, {5, 0})
                                                         .refused("below-minimum", "never")
                                                         .figure("5");
    QTest::newRow("2024 above the SKU's maximum")
        << ask("seats.more", "2024-03-02T10:00:00Z", nce()).seats(301, {1, 300}).refused("above-maximum", "never");
    QTest::newRow("2024 seats of a trial are fixed")
        << ask("seats.more", "2024-03-02T10:00:00Z", trialOf(nce())).seats(26).refused("trial", renewal);
    QTest::newRow("2024 suspended") << ask("seats.more", "2024-03-02T10:00:00Z",
                                           with(nce(), SubscriptionStatus::Suspended))
                                           .seats(11)
                                           .refused("not-active", "")
                                           .figure("suspended");
    QTest::newRow("2025 expired") << ask("seats.more", "2025-03-02T10:00:00Z", with(nce(), SubscriptionStatus::Expired))
                                         .seats(11)
                                         .refused("not-active", "never");
    QTest::newRow("2024 a status nobody knows")
        << ask("seats.more", "2024-03-02T10:00:00Z", with(nce(), SubscriptionStatus::Unknown))
               .seats(11)
               .unknown("unknown-status");
    QTest::newRow("2024 software keeps its seats")
        << ask("seats.fewer", "2024-03-02T10:00:00Z", typed(nce(), "Software"))
               .seats(9)
               .refused("no-seat-reduction", renewal);
    QTest::newRow("2024 a family nobody knows, provider states")
        << ask("seats.fewer", "2024-06-12T00:00:00Z",
               refundable(year("2024-03-01T10:00:00Z", renewal, u"?"_s), 4, "2024-06-15T00:00:00Z"))
               .seats(8)
               .allowed("in-window");
    QTest::newRow("2024 a family nobody knows, nothing stated")
        << ask("seats.fewer", "2024-03-02T00:00:00Z", year("2024-03-01T10:00:00Z", renewal, u"?"_s))
               .seats(8)
               .unknown("window-unknown");
}

// S4-66…71, S2-234; api/partner-center.md §10.2, §19.1, §19.2, §19.4, §19.5, §19.6
void TestRuleCases::newCommerceLifeCycle_data()
{
    addColumns();
    const char *const day = "2024-06-12T00:00:00Z";
    const char *const renewal = "2025-02-28T23:59:59Z";
    using S = SubscriptionStatus;
    QTest::newRow("cancel in the window") << ask("cancel", "2024-03-08T09:59:59Z", nce()).allowed("in-window");
    QTest::newRow("cancel to the second")
        << ask("cancel", "2024-03-08T10:00:00Z", nce()).refused("window-passed", renewal);
    QTest::newRow("cancel until the provider's date")
        << ask("cancel", "2024-03-09T00:00:00Z", until(nce(), "2024-03-16T10:00:00Z")).allowed("in-window");
    QTest::newRow("cancel any time: the date is the term's end")
        << ask("cancel", day, until(nce(), renewal)).allowed("in-window");
    QTest::newRow("suspended at the term's end: two readings")
        << ask("suspended.after-end", day, {}, nceFamily).unknown("sources-differ").figure("30 day");
    QTest::newRow("cancel from suspended")
        << ask("cancel", "2024-03-03T00:00:00Z", with(nce(), S::Suspended)).allowed();
    QTest::newRow("cancel what is deleted") << ask("cancel", day, with(nce(), S::Deleted)).refused("over", "never");
    QTest::newRow("preview: cancel after 72 hours")
        << ask("cancel", "2021-06-04T00:00:00Z", nce("2021-06-01T00:00:00Z", "2022-05-31T23:59:59Z"))
               .refused("window-passed", "2022-05-31T23:59:59Z");
    QTest::newRow("full refund") << ask("refund.full", "2024-03-02T09:59:59Z", nce()).allowed();
    QTest::newRow("part of the refund")
        << ask("refund.full", "2024-03-02T10:00:00Z", nce()).refused("prorated", renewal);
    QTest::newRow("suspend") << ask("suspend", day, nce()).allowed("billed-on");
    QTest::newRow("reactivate") << ask("reactivate", day, with(nce(), S::Suspended)).allowed();
    QTest::newRow("reactivate after the term")
        << ask("reactivate", "2025-03-01T00:00:00Z", with(nce(), S::Suspended)).refused("over", "never");
    QTest::newRow("reactivate what is disabled")
        << ask("reactivate", day, with(nce(), S::Disabled)).refused("not-suspended", "never");
    QTest::newRow("renewal") << ask("renewal", day, nce()).allowed();
    QTest::newRow("renewal while suspended")
        << ask("renewal", day, with(nce(), S::Suspended)).unknown("not-documented");
    QTest::newRow("renewal after the term") << ask("renewal", "2025-03-01T00:00:00Z", nce()).refused("locked", "");
    QTest::newRow("next term") << ask("next-term", day, nce()).seats(4).allowed();
    QTest::newRow("next term without renewal") << ask("next-term", day, notRenewing(nce())).refused("renewal-off", "");
    QTest::newRow("next term: plan longer than the term") << ask("next-term", day, nce())
                                                                 .term(Term::Month, BillingCycle::Annual)
                                                                 .refused("billing-longer-than-term", "never");
    QTest::newRow("billing plan")
        << ask("billing.change", day, nce()).billed(BillingCycle::Annual).allowed("from-next-charge");
    QTest::newRow("billing plan longer than the term") << ask("billing.change", day, nce())
                                                              .billed(BillingCycle::Triennial)
                                                              .refused("billing-longer-than-term", "never");
    QTest::newRow("longer term") << ask("term.change", day, nce()).term(Term::ThreeYears).allowed();
    QTest::newRow("C2 shorter term: refused before the call, with the day it can be")
        << ask("term.change", day, nce()).term(Term::Month).refused("term-not-longer", renewal);
    QTest::newRow("the same term")
        << ask("term.change", day, nce()).term(Term::Year).refused("term-not-longer", renewal);
    QTest::newRow("term of a trial")
        << ask("term.change", day, trialOf(nce())).term(Term::ThreeYears).refused("trial", "never");
    QTest::newRow("trial to paid") << ask("trial.convert", day, trialOf(nce())).allowed("by-transition");
    QTest::newRow("paid to paid") << ask("trial.convert", day, nce()).refused("not-trial", "never");
    QTest::newRow("longer trial") << ask("trial.extend", day, trialOf(nce())).refused("not-offered", "never");
    QTest::newRow("trial of 26")
        << ask("trial.order", day, {}, nceFamily).seats(26).refused("above-maximum", "never").figure("25");
    QTest::newRow("co-term in the term") << ask("coterm.change", day, nce()).refused("at-renewal", renewal);
    QTest::newRow("co-term of the next term") << ask("coterm.next-term", day, nce()).allowed();
    QTest::newRow("co-term of a trial") << ask("coterm.next-term", day, trialOf(nce())).refused("trial", "never");
    QTest::newRow("co-term of a legacy offer")
        << ask("coterm.next-term", day, legacy()).refused("not-offered", "never");
    QTest::newRow("early end in the window")
        << ask("termination.early", "2024-03-02T00:00:00Z", nce()).allowed("in-window");
    QTest::newRow("early end is owed") << ask("termination.early", day, nce()).refused("owed-to-term-end", renewal);
    QTest::newRow("rename while suspended") << ask("rename", day, with(nce(), S::Suspended)).allowed();
    QTest::newRow("rename what is deleted") << ask("rename", day, with(nce(), S::Deleted)).refused("over", "never");
    QTest::newRow("2015 rename") << ask("rename", "2015-10-01T00:00:00Z", legacy()).allowed();
}

// design §3: what the providers' own documents fix
void TestRuleCases::profiles_data()
{
    addColumns();
    const char *const day = "2024-06-12T00:00:00Z";
    const char *const renewal = "2025-02-28T23:59:59Z";
    const char *const quantum = "quantum-csp";
    const char *const gross = "computer-gross";
    const char *const ion = "td-synnex-streamone";
    const char *const colt = "colt-cic";
    const char *const direct = "microsoft-partner-center";
    QTest::newRow("S0-43 confirmation every hour")
        << ask("confirmation.cadence", day).by(quantum).allowed().figure("1 hour");
    QTest::newRow("S0-18 monthly")
        << ask("order.pair", day).by(quantum).term(Term::Month, BillingCycle::Monthly).allowed();
    QTest::newRow("S0-24 special price") << ask("order.special-price", day).by(quantum).unknown("by-hand");
    QTest::newRow("S1-15 proration is ambiguous")
        << ask("proration", day).by(gross).unknown("ambiguous").figure("activation day excluded");
    QTest::newRow("proration elsewhere") << ask("proration", day).by(direct).allowed("by-day");
    QTest::newRow("S1-25 no reseller id")
        << ask("order.without-mpn", day).by(gross).refused("reseller-id-missing", "never");
    QTest::newRow("S1-9 no consent") << ask("order.without-consent", day).by(gross).refused("consent-missing", "never");
    QTest::newRow("S1-23 no relation")
        << ask("order.without-relation", day).by(gross).refused("relation-missing", "never");
    QTest::newRow("S3-14 sync by the next day") << ask("sync.cadence", day).by(ion).allowed().figure("1 day");
    QTest::newRow("StreamOne: cancel by template") << ask("cancel", day, nce()).by(ion).unknown("unconfirmed");
    QTest::newRow("StreamOne: suspend by template") << ask("suspend", day, nce()).by(ion).unknown("unconfirmed");
    QTest::newRow("StreamOne: fifteen days are believed")
        << ask("seats.fewer", "2024-03-12T10:00:00Z", until(nce(), "2024-03-16T10:00:00Z"))
               .by(ion)
               .seats(9)
               .allowed("in-window");
    QTest::newRow("StreamOne: no trial to paid")
        << ask("trial.convert", day, trialOf(nce())).by(ion).refused("not-offered", "never");
    QTest::newRow("S4-45 a year paid at once")
        << ask("order.pair", day, {}, nceFamily).by(colt).term(Term::Year, BillingCycle::Annual).allowed();
    QTest::newRow("S4-46 three years") << ask("order.pair", day, {}, nceFamily)
                                              .by(colt)
                                              .term(Term::ThreeYears, BillingCycle::Annual)
                                              .refused("pair-not-offered", "never");
    QTest::newRow("three years elsewhere")
        << ask("order.pair", day, {}, nceFamily).by(direct).term(Term::ThreeYears, BillingCycle::Annual).allowed();
    QTest::newRow("S4-70 cancel on the eighth day")
        << ask("cancel", "2024-03-08T10:00:00Z", nce()).by(colt).refused("window-passed", renewal);
    QTest::newRow("Colt CIC: suspend") << ask("suspend", day, nce()).by(colt).refused("not-offered", "never");
    QTest::newRow("Colt CIC: rename") << ask("rename", day, nce()).by(colt).refused("not-offered", "never");
    QTest::newRow("S4-27 activation link") << ask("activation.link", day).by(colt).allowed().figure("48 hour");
    QTest::newRow("S2-183 no other billing day")
        << ask("billing.day.change", day).by(direct).refused("not-offered", "never");
    QTest::newRow("cut-off of the provider itself")
        << ask("renewal.cut-off", day).by(direct).allowed().figure("0 hour");
    QTest::newRow("C24 cut-off of a distributor") << ask("renewal.cut-off", day).by(ion).unknown("not-documented");
}

// The table "Conflicts between the seeds", each row from both sides.
void TestRuleCases::conflictsBetweenTheSeeds_data()
{
    addColumns();
    const char *const old = "2015-10-01T00:00:00Z";
    const char *const day = "2024-06-12T00:00:00Z";
    const Subscription inReach = notRenewing(nce("2025-06-10T08:00:00Z", "2026-06-09T23:59:59Z"));
    const Subscription endsBefore = notRenewing(nce("2025-05-01T08:00:00Z", "2026-04-30T23:59:59Z"));
    const Subscription begunBefore = notRenewing(nce("2025-03-31T08:00:00Z", "2026-05-30T23:59:59Z"));
    const auto quantum = "quantum-csp";
    QTest::newRow("trials: S0-22")
        << ask("trial.order", old, {}, legacyFamily).by(quantum).seats(5).allowed().figure("30 day");
    QTest::newRow("trials: S2-221") << ask("trial.order", old, {}, legacyFamily).seats(5).refused("no-trials", "never");
    QTest::newRow("trials: convert by default") << ask("trial.end", day, {}, nceFamily).allowed("converts");
    QTest::newRow("trials: S2-222 ends") << ask("trial.end", old, {}, legacyFamily).refused("ends", "never");
    QTest::newRow("seats: S2-231") << ask("seats.fewer", "2016-03-01T00:00:00Z", legacy()).seats(5).allowed();
    QTest::newRow("seats: S4-70")
        << ask("seats.fewer", day, nce()).seats(5).refused("window-passed", "2025-02-28T23:59:59Z");
    QTest::newRow("cancel: S2-233")
        << ask("cancel", "2016-03-01T00:00:00Z", legacy()).refused("suspend-instead", "never");
    QTest::newRow("cancel: S4-69") << ask("cancel", "2024-03-02T00:00:00Z", nce()).allowed("in-window");
    QTest::newRow("renewal off: S4-68")
        << ask("renewal.lapse", "2024-12-01T00:00:00Z", notRenewing(nce())).allowed("lapses");
    QTest::newRow("renewal off: EST") << ask("renewal.lapse", "2026-05-20T00:00:00Z", inReach)
                                             .unknown("extended-service-term")
                                             .figure("3 or 23 percent");
    QTest::newRow("renewal off: EST seen a year ahead")
        << ask("renewal.lapse", "2025-06-11T00:00:00Z", inReach).unknown("extended-service-term");
    QTest::newRow("renewal off: ends before EST")
        << ask("renewal.lapse", "2026-04-20T00:00:00Z", endsBefore).allowed("lapses");
    QTest::newRow("renewal off: bought before EST")
        << ask("renewal.lapse", "2026-05-20T00:00:00Z", begunBefore).allowed("lapses");
    QTest::newRow("renewal off: 2027") << ask("renewal.lapse", "2027-01-10T00:00:00Z",
                                              notRenewing(nce("2026-02-01T00:00:00Z", "2027-01-31T23:59:59Z")))
                                              .unknown("extended-service-term");
    QTest::newRow("EST: chosen in the portal")
        << ask("est.choose", "2026-06-01T00:00:00Z", inReach).unknown("no-documented-call");
    QTest::newRow("EST: left at any time") << ask("est.leave", "2027-06-01T00:00:00Z", inReach).unknown("unconfirmed");
    QTest::newRow("data: S2-235") << ask("data.kept", old, {}, legacyFamily).allowed().figure("60 day");
    QTest::newRow("data: 2021")
        << ask("data.kept", "2021-08-01T00:00:00Z", {}, legacyFamily).allowed().figure("90 to 120 day");
    QTest::newRow("data: CloudBlue") << ask("data.kept", day, {}, nceFamily).by("colt-cic").allowed().figure("30 day");
    QTest::newRow("data: new commerce") << ask("data.kept", day, {}, nceFamily).allowed().figure("90 day");
    QTest::newRow("transfer: S2-220") << ask("transfer.to-csp", old).refused("buy-again-and-cancel", "never");
    QTest::newRow("transfer: S2-120 before renewal")
        << ask("takeover", "2016-03-01T00:00:00Z", legacy()).refused("at-renewal", "2016-09-01T00:00:00Z");
    QTest::newRow("transfer: S2-120 at renewal") << ask("takeover", "2016-09-01T00:00:00Z", legacy()).allowed();
    QTest::newRow("transfer: legacy between partners")
        << ask("transfer.between-partners", old, {}, legacyFamily).refused("buy-again-and-cancel", "never");
    QTest::newRow("transfer: between partners")
        << ask("transfer.between-partners", day, {}, nceFamily).allowed("by-request");
    QTest::newRow("partners: S2-264")
        << ask("partners.several", "2015-06-01T00:00:00Z").refused("one-partner-only", "never");
    QTest::newRow("partners: S2-299") << ask("partners.several", old).allowed();
    QTest::newRow("PowerShell: S2-57") << ask("powershell.read", old).allowed();
    QTest::newRow("PowerShell: S2-247") << ask("powershell.order", old).refused("not-offered", "never");
    QTest::newRow("markets: S2-174") << ask("market.customer", old).from("RO", "NO").allowed();
    QTest::newRow("markets: S2-238")
        << ask("market.customer", old).from("RO", "MD").refused("market-not-authorised", "never");
    QTest::newRow("markets: S2-175 from outside")
        << ask("market.customer", old).from("US", "DE").refused("market-not-authorised", "never");
    QTest::newRow("markets: 2019 United Kingdom")
        << ask("market.customer", "2019-10-01T00:00:00Z").from("DE", "GB").allowed();
    QTest::newRow("markets: 2021 United Kingdom")
        << ask("market.customer", "2021-10-01T00:00:00Z").from("DE", "GB").refused("market-not-authorised", "never");
    QTest::newRow("resale: S2-169") << ask("resale.to-partner", old).refused("not-to-partners", "never");
    QTest::newRow("resale: S2-7") << ask("resale.two-tier", old).allowed();
    QTest::newRow("admin rights: S0-32")
        << ask("order.without-admin", old).by(quantum).refused("admin-rights-missing", "never");
    QTest::newRow("admin rights: S2-310") << ask("order.without-admin", old).allowed();
    QTest::newRow("admin rights: today") << ask("order.without-admin", day).by(quantum).unknown("not-documented");
    QTest::newRow("request: S0-31") << ask("invitation.by-provider", day).by(quantum).allowed();
    QTest::newRow("request: S2-122") << ask("invitation.by-provider", old).refused("partner-sends-link", "never");
    QTest::newRow("request: S1-21")
        << ask("invitation.by-provider", day).by("computer-gross").refused("partner-sends-link", "never");
    QTest::newRow("billing day: S0-19") << ask("billing.day", day).by(quantum).allowed().figure("12 day of the month");
    QTest::newRow("billing day: S2-183")
        << ask("billing.day", old).by("microsoft-partner-center").allowed("day-of-signing");
    QTest::newRow("billing day: new commerce")
        << ask("billing.day", day).by("microsoft-partner-center").allowed("after-calendar-month");
    QTest::newRow("plan change: S2-237")
        << ask("upgrade", "2016-03-01T00:00:00Z", legacy()).refused("buy-again-and-cancel", "never");
    QTest::newRow("plan change: S4-6") << ask("upgrade", day, nce()).unknown("eligibility-decides");
    QTest::newRow("direct: S2-126 24 by hand") << ask("direct.cancel-online", old).seats(24).allowed();
    QTest::newRow("direct: S2-126 26 by phone")
        << ask("direct.cancel-online", old).seats(26).refused("by-phone", "never");
    QTest::newRow("direct: S2-126 25 is not said")
        << ask("direct.cancel-online", old).seats(25).unknown("not-documented");
}

// What the programme says of relations, of what is bought elsewhere and of a partner without admin rights.
void TestRuleCases::programme_data()
{
    addColumns();
    const char *const old = "2015-10-01T00:00:00Z";
    const char *const day = "2024-06-12T00:00:00Z";
    QTest::newRow("S2-129, S2-131 the price of the term holds")
        << ask("price.locked", "2016-02-10T12:00:00Z", legacy()).allowed("to-term-end");
    QTest::newRow("S2-130 a new one takes the price of its day") << ask("price.new", old).allowed("price-of-the-day");
    QTest::newRow("S2-164 owed whether or not the customer pays")
        << ask("termination.early", day, nce()).refused("owed-to-term-end", "2025-02-28T23:59:59Z");
    QTest::newRow("S2-165 another offer, other terms")
        << ask("seats.fewer", "2024-03-02T10:00:00Z", typed(nce(), "Software"))
               .seats(9)
               .refused("no-seat-reduction", "2025-02-28T23:59:59Z");
    QTest::newRow("S2-199 no fee then") << ask("termination.early", "2016-02-10T12:00:00Z", legacy()).allowed("no-fee");
    QTest::newRow("S2-239 another market is another contract")
        << ask("market.customer", day).from("RO", "US").refused("market-not-authorised", "never");
    QTest::newRow("S2-254, S2-260, S2-262, S2-263 a relation leaves all as it is")
        << ask("relation.changes-subscriptions", old).refused("left-as-they-are", "never");
    QTest::newRow("S2-261 no transfer") << ask("transfer.to-csp", old).refused("buy-again-and-cancel", "never");
    QTest::newRow("S2-266 one link for everybody") << ask("invitation.reuse", old).allowed();
    QTest::newRow("S2-267 only a global admin accepts")
        << ask("relation.accept.without-admin", old).refused("global-admin-needed", "never");
    QTest::newRow("S2-268 beside another partner") << ask("partners.several", day).allowed();
    QTest::newRow("S2-271 exactly the same plan")
        << ask("takeover.other-plan", old).refused("not-the-same-plan", "never");
    QTest::newRow("S2-277, S2-279, S2-318, S2-319 what others sold")
        << ask("foreign.change", day).refused("not-ours", "never");
    QTest::newRow("S2-280, S2-320 no add-on to what others sold")
        << ask("foreign.add-on", day).refused("not-ours", "never");
    QTest::newRow("S2-281 any number of add-on seats") << ask("add-on.seats", day).allowed("pooled");
    QTest::newRow("S2-311 without admin rights nothing is configured")
        << ask("configure.without-admin", day).refused("admin-rights-missing", "never");
    QTest::newRow("S2-312 without admin rights Microsoft is called")
        << ask("service-request.without-admin", day).refused("by-phone", "never");
}

QTEST_APPLESS_MAIN(TestRuleCases)
#include "tst_rule_cases.moc"
