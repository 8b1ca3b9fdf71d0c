// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Upgrades and conversions of trials as a person chooses them (S4-6, S2-106): the provider's targets, what they mean,
// into the plan.
#include "testing/fake_plan_desk.h"
#include "testing/layout_check.h"
#include "ui/common/tenantry_style.h"
#include "ui/common/theme.h"
#include "ui/transitions/transition_panel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tenantry;
using namespace tenantry::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 key = 7;

class FakeTransitionDesk final : public TransitionDesk
{
    Q_OBJECT
public:
    using TransitionDesk::TransitionDesk;
    Answers<TransitionQuestion> answers{TransitionQuestion{}};
    QList<qint64> asked;

    Async<TransitionQuestion> targets(qint64 subscriptionKey) override
    {
        asked += subscriptionKey;
        return answers.give();
    }
};

TransitionOffer::Plan plan(const char *term, const char *billing)
{
    return {termFromText(QString::fromLatin1(term)),
            cycleFromText(QString::fromLatin1(billing)),
            {PriceSource::ListPrice, {*decimalFrom(u"11.70"_s), u"EUR"_s}, BillingCycle::Monthly}};
}

TransitionOffer standard()
{
    TransitionTarget target;
    target.catalogItemId = u"CFQ7TTC0LDPB:0001:CFQ7TTC0NOW1"_s;
    target.title = u"Business <b>Standard</b>"_s; // a provider's text
    target.quantity = 12;
    target.ways = {{false, true, {}}, {true, true, {}}};
    const TransitionHost free{
        SubscriptionId(u"t"_s), u"Standard, Cluj"_s, termFromText(u"P1Y"_s), cycleFromText(u"monthly"_s), true, {}};
    TransitionHost full = free;
    full.name = u"Standard, Iași"_s;
    full.eligible = false;
    full.obstacles = {{4, u"provider's words"_s}};
    target.hosts = {free, full};
    return {target, {plan("P1Y", "annual"), plan("P1Y", "monthly")}};
}

TransitionOffer premium()
{
    TransitionTarget target;
    target.catalogItemId = u"CFQ7TTC0LCHC:0002:CFQ7TTC0NOW2"_s;
    target.title = u"Business Premium"_s;
    target.ways = {{false, false, {{6, u"add-ons"_s}}}};
    return {target, {}};
}

TransitionQuestion question(bool trial = false)
{
    TransitionQuestion question;
    question.row.key = key;
    Subscription &subscription = question.row.subscription;
    subscription.id = SubscriptionId(u"s"_s);
    subscription.customer = CustomerId(u"c"_s);
    subscription.offerName = u"Business Basic"_s;
    subscription.offerId = u"CFQ7TTC0LH18:0001:CFQ7TTC0AAAA"_s;
    subscription.quantity = 12;
    subscription.status = SubscriptionStatus::Active;
    subscription.term = termFromText(u"P1Y"_s);
    subscription.billing = cycleFromText(u"monthly"_s);
    subscription.trial = trial;
    question.trial = trial;
    question.customerName = u"Nordwind Logistik S.R.L."_s;
    question.verdict.kind = Verdict::Kind::Allowed;
    question.offers = {standard(), premium()};
    return question;
}

struct Shown
{
    FakeTransitionDesk desk;
    FakePlanDesk plan;
    TransitionPanel panel{desk, plan};
    QSignalSpy closed{&panel, &TransitionPanel::closed};
    QSignalSpy added{&panel, &TransitionPanel::added};

    explicit Shown(const Result<TransitionQuestion> &answer = question())
    {
        desk.answers.fallback = answer;
        panel.resize(400, 760);
        panel.show();
        if (!QTest::qWaitForWindowExposed(&panel))
            qFatal("no window");
        panel.open(key);
        if (!QTest::qWaitFor([this] { return !panel.edit().isReading(); }))
            qFatal("nothing was read");
        QTest::qWait(20);
    }
    QString text(const QString &name) const { return panel.findChild<QLabel *>(name)->text(); }
    void type(const QString &seats)
    {
        panel.seats()->selectAll();
        QTest::keyClicks(panel.seats(), seats);
        QTest::qWait(10);
    }
};

} // namespace

class TestTransitionPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QApplication::setStyle(new TenantryStyle);
        QApplication::setPalette(lightPalette());
    }

    void theProvidersTargetsAndWhyOthersAreNot()
    {
        Shown on;
        QCOMPARE(on.desk.asked, QList<qint64>{key});
        QCOMPARE(on.panel.target()->count(), 1);
        QCOMPARE(on.panel.plan()->count(), 2);
        QCOMPARE(on.panel.plan()->currentIndex(), 1); // billed as it is now
        QVERIFY(on.panel.plan()->currentText().contains(u"11.70"_s));
        QCOMPARE(on.panel.host()->count(), 2); // a new one, and the one that may take them
        const QString refused = on.text(u"transitionRefused"_s);
        QVERIFY2(refused.contains(u"Business Premium: The subscription has add-ons."_s), qPrintable(refused));
        QVERIFY2(refused.contains(u"Standard, Iași: It ends earlier."_s), qPrintable(refused));
        const QString folder = qEnvironmentVariable("TENANTRY_PICTURES");
        if (!folder.isEmpty())
            on.panel.grab().save(QDir(folder).filePath(u"upgrade.png"_s));
        QVERIFY(layoutFaults(&on.panel).isEmpty());
        QVERIFY(namelessWidgets(&on.panel).isEmpty());
        QVERIFY(richTexts(&on.panel).isEmpty());
    }

    void saysWhatHappensToSeatsTermAndUsers()
    {
        Shown on;
        QVERIFY(on.text(u"transitionMeaning"_s).contains(u"this subscription ends"_s)); // all of them go
        on.type(u"5"_s);
        QString meaning = on.text(u"transitionMeaning"_s);
        QVERIFY2(meaning.contains(u"7 "_s), qPrintable(meaning));
        QVERIFY2(meaning.contains(u"a term of its own"_s), qPrintable(meaning));
        QVERIFY2(meaning.contains(u"moves the users’ licences"_s), qPrintable(meaning));
        QTest::mouseClick(on.panel.licences(), Qt::LeftButton, {}, QPoint(8, on.panel.licences()->height() / 2));
        on.panel.host()->setCurrentIndex(1);
        Q_EMIT on.panel.host()->activated(1);
        meaning = on.text(u"transitionMeaning"_s);
        QVERIFY2(meaning.contains(u"take on the term and the end of “Standard, Cluj”"_s), qPrintable(meaning));
        QVERIFY2(meaning.contains(u"until somebody assigns"_s), qPrintable(meaning));
    }

    void enterPutsTheWishIntoThePlan()
    {
        Shown on;
        on.type(u"5"_s);
        QTRY_VERIFY(on.panel.addButton()->isEnabled());
        QTest::keyClick(on.panel.seats(), Qt::Key_Return);
        QTRY_COMPARE(on.plan.puts.size(), 1);
        const SubscriptionChange change = on.plan.puts.first().first();
        QCOMPARE(change.kind, ChangeKind::Transition);
        QCOMPARE(change.before.quantity, std::optional(12));
        const Transition &wish = *change.after.transition;
        QCOMPARE(wish.productId, u"CFQ7TTC0LDPB"_s);
        QCOMPARE(wish.quantity, 5);
        QCOMPARE(wish.billing.value, BillingCycle::Monthly);
        QVERIFY(wish.withLicences);
        QVERIFY(wish.into.isEmpty());
        QTRY_COMPARE(on.added.size(), 1);
        QCOMPARE(on.closed.size(), 1);
        QVERIFY(on.added.first().first().toString().contains(u"Nothing is sent yet"_s));
    }

    void aNumberThatDoesNotFitStaysAndIsNotAdded_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"0", "13", "five", ""})
            QTest::addRow("%s", typed) << QString::fromLatin1(typed);
    }

    void aNumberThatDoesNotFitStaysAndIsNotAdded()
    {
        QFETCH(QString, typed);
        Shown on;
        on.panel.seats()->clear();
        Q_EMIT on.panel.seats()->textEdited({});
        on.type(typed);
        QVERIFY(!on.panel.addButton()->isEnabled());
        QTest::keyClick(on.panel.seats(), Qt::Key_Return);
        QVERIFY(on.plan.puts.isEmpty());
    }

    void whatTheRulesRefuseIsNotAdded()
    {
        Shown on;
        on.plan.weighing = [](const SubscriptionChange &change) {
            PlanItem item;
            item.change = change;
            item.verdict.kind = Verdict::Kind::Refused;
            item.verdict.reason = u"term-shorter"_s;
            return item;
        };
        on.type(u"4"_s);
        QTRY_VERIFY(on.panel.edit().weighed());
        QVERIFY(!on.panel.addButton()->isEnabled());
    }

    void aTrialIsConverted()
    {
        Shown on(question(true));
        QCOMPARE(on.panel.edit().wish().kind, ChangeKind::Conversion);
        QTRY_VERIFY(on.panel.addButton()->isEnabled());
    }

    void failuresCanBeTriedAgain()
    {
        Shown on(Error{Error::Kind::Offline});
        QVERIFY(!on.panel.edit().offer());
        QVERIFY(!on.panel.addButton()->isEnabled());
        on.desk.answers.fallback = question();
        on.panel.edit().refresh();
        QTRY_VERIFY(on.panel.edit().offer());
        QCOMPARE(on.desk.asked.size(), 2);
    }

    // An answer to a subscription that was left meanwhile is dropped.
    void aLateAnswerIsDropped()
    {
        Shown on;
        on.desk.answers.hold = true;
        on.panel.open(key + 1);
        QTest::keyClick(&on.panel, Qt::Key_Escape);
        on.desk.answers.settleAll();
        QTest::qWait(20);
        QVERIFY(!on.panel.edit().question());
        QCOMPARE(on.closed.size(), 1);
    }
};

QTEST_MAIN(TestTransitionPanel)
#include "tst_transition_panel.moc"
