// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "Export evidence…": what stands on the paper, and the way from the screen to the folder (idea 10).
#include "domain/order_draft.h"
#include "domain/subscription_change.h"
#include "testing/fake_past.h"
#include "testing/fake_services.h"
#include "ui/activity/activity_page.h"
#include "ui/activity/activity_view_model.h"
#include "ui/activity/evidence_words.h"
#include "ui/common/message_bar.h"

#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace tenantry;
using namespace tenantry::testing;

namespace {

const QString name = u"<b>Fabrikam</b> & Fiii"_s;

EvidencePack seatPack()
{
    SubscriptionChange change{ChangeKind::Seats, CustomerId(u"cust-1"_s), SubscriptionId(u"sub-1"_s), {}, {}};
    change.before.quantity = 12;
    change.after.quantity = 17;
    EvidencePack pack;
    pack.intent.id = IntentId::make();
    pack.intent.kind = intentKind(change.kind);
    pack.intent.payload = toJson(change);
    pack.intent.state = IntentState::Confirmed;
    pack.intent.title = name;
    Step step;
    step.kind = u"subscription.update"_s;
    step.requestId = QUuid::createUuid();
    step.correlationId = u"corr-1"_s;
    step.sentRoute = u"PATCH /v1/customers/cust-1/subscriptions/sub-1"_s;
    step.sentAt = QDateTime({2026, 11, 21}, {14, 0, 1, 7}, Qt::UTC);
    step.httpStatus = 200;
    step.attempts = 2;
    pack.intent.steps = {step};
    ActivityEntry entry;
    entry.at = step.sentAt;
    entry.what = u"change.sent"_s;
    entry.who = u"Ana Popescu"_s;
    pack.activity = {entry};
    pack.parts = {{u"change.json"_s, "{}", QString(64, u'a')}};
    pack.manifestSha256 = QString(64, u'c');
    return pack;
}

QStringList wordsOf(const Paper &paper)
{
    QStringList words{paper.title, paper.subtitle};
    for (const Paper::Section &section : paper.sections) {
        words += section.heading;
        for (const Paper::Fact &fact : section.facts)
            words += fact.label + u"="_s + fact.value;
    }
    return words;
}

struct Screen
{
    FakeOrderDesk desk;
    FakeActivityLog log;
    FakeAccounts accounts;
    FakePreferences preferences;
    FakePrompts prompts;
    FakeEvidenceDesk evidence;
    std::unique_ptr<ActivityPage> page;

    explicit Screen(bool offered = true)
    {
        accounts.add(FakeAccounts::sampleAccount());
        evidence.pack = seatPack();
        Intent order;
        order.id = IntentId::make();
        order.kind = u"order.place"_s;
        order.payload = toJson(OrderDraft());
        order.createdAt = QDateTime({2026, 11, 21}, {14, 0}, Qt::UTC);
        desk.intents = {order};
        ActivityEntry ofChange;
        ofChange.what = u"change.sent"_s;
        ofChange.intent = evidence.pack.intent.id.text();
        log.append(ofChange);
        ActivityEntry ofNone;
        ofNone.what = u"sync.done"_s;
        log.append(ofNone); // newest: first row
        page = std::make_unique<ActivityPage>(desk, log, accounts, preferences, prompts, offered ? &evidence : nullptr);
        page->resize(1222, 690);
        page->show();
        settle();
    }
    static void settle()
    {
        for (int turn = 0; turn < 6; ++turn)
            QTest::qWait(5);
    }
    template <class T>
    T *find(const QString &objectName)
    {
        return page->findChild<T *>(objectName);
    }
    void choose(const QString &table, int row)
    {
        auto *view = find<QTreeView>(table);
        view->setCurrentIndex(view->model()->index(row, 0));
        settle();
    }
    QString told()
    {
        for (MessageBar *bar : page->findChildren<MessageBar *>()) {
            if (bar->isVisible() && bar->isShown())
                return bar->text();
        }
        return {};
    }
};

} // namespace

class TestEvidenceExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePaperSaysWhatTheFilesSay()
    {
        const QStringList words = wordsOf(evidencePaper(seatPack()));
        QVERIFY(words.contains(name)); // to the letter: it is no markup
        for (const QString &wanted : {u"Before=12"_s, u"After=17"_s, u"Answer=200"_s, u"Attempts=2"_s,
                                      u"Correlation ID=corr-1"_s, u"Sent (UTC)=2026-11-21T14:00:01.007Z"_s,
                                      u"change.json="_s + QString(64, u'a'), u"manifest.sha256="_s + QString(64, u'c')})
            QVERIFY2(words.contains(wanted), qPrintable(wanted + u" is not among\n"_s + words.join(u'\n')));
        QVERIFY(words.join(u'\n').contains(u"signed in: Ana Popescu"_s));
    }

    void anOrderIsExportedFromItsDetails()
    {
        Screen screen;
        screen.choose(u"orders"_s, 0);
        screen.prompts.paths = {u"/home/ana/Evidence"_s};
        auto *button = screen.find<QPushButton>(u"exportEvidence"_s);
        QVERIFY(button->isVisible());
        button->click();
        Screen::settle();
        QCOMPARE(screen.evidence.gathered, QList{screen.desk.intents.first().id});
        QCOMPARE(screen.evidence.parents, QStringList{u"/home/ana/Evidence"_s});
        QVERIFY(screen.told().contains(u"evidence-1"_s));
    }

    void aChangeIsExportedFromWhatHappened()
    {
        Screen screen;
        screen.find<QTabBar>(u"activitySections"_s)->setCurrentIndex(1);
        auto *button = screen.find<QPushButton>(u"exportEvidenceOfEntry"_s);
        screen.choose(u"activityEntries"_s, 0);
        QVERIFY(button->isVisible());
        QVERIFY(!button->isEnabled()); // a synchronisation changes nothing at the provider
        screen.choose(u"activityEntries"_s, 1);
        QVERIFY(button->isEnabled());
        screen.prompts.paths = {QString()}; // taken back
        button->click();
        Screen::settle();
        QVERIFY(screen.evidence.gathered.isEmpty());
        screen.prompts.paths = {u"/home/ana"_s};
        button->click();
        Screen::settle();
        QCOMPARE(screen.evidence.gathered, QList{screen.evidence.pack.intent.id});
        QCOMPARE(screen.evidence.papers.size(), 1);
    }

    void aFullDiskIsASentence()
    {
        Screen screen;
        screen.choose(u"orders"_s, 0);
        screen.evidence.writeFailure = Error{Error::Kind::StorageFull};
        screen.prompts.paths = {u"/mnt/full"_s};
        auto *button = screen.find<QPushButton>(u"exportEvidence"_s);
        button->click();
        Screen::settle();
        QVERIFY2(screen.told().startsWith(u"No evidence was written. "_s), qPrintable(screen.told()));
        QVERIFY(screen.told().contains(u"full"_s));
        QVERIFY(button->isEnabled()); // it can be tried again
    }

    void withoutADeskNothingIsOffered()
    {
        Screen screen(false);
        screen.choose(u"orders"_s, 0);
        QVERIFY(!screen.find<QPushButton>(u"exportEvidence"_s)->isVisible());
        QVERIFY(!screen.find<QPushButton>(u"exportEvidenceOfEntry"_s)->isVisible());
    }
};

QTEST_MAIN(TestEvidenceExport)
#include "tst_evidence_export.moc"
