// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory_fake.h"
#include "support/clock.h"
#include "testing/fake_services.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/customers/customer_detail_pane.h"
#include "ui/customers/customer_search_bar.h"
#include "ui/customers/customers_page.h"
#include "ui/customers/detail_facts.h"
#include "ui/customers/detail_words.h"
#include "ui/customers/id_field.h"
#include "ui/customers/notes_editor.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace tenantry;
using namespace tenantry::testing;

namespace {

// Everything a page needs, with a page on it once made.
struct Desk
{
    DirectoryFake directory;
    FakeAccounts accounts;
    FakeSyncControl sync;
    FakePreferences preferences;
    FakePrompts prompts;
    ManualClock clock{QDateTime({2026, 11, 21}, {14, 0}, Qt::UTC)};
    std::unique_ptr<CustomersPage> page;

    explicit Desk(bool withAccount = true)
    {
        if (withAccount)
            accounts.add(FakeAccounts::sampleAccount());
    }
    void show(const QSize &size = {1200, 640})
    {
        page = std::make_unique<CustomersPage>(
            CustomersPage::Services{directory, accounts, sync, preferences, prompts, clock});
        page->resize(size);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        settle();
    }
    void settle() const
    {
        page->tree()->viewport()->repaint(); // asks for the rows in sight
        QTRY_VERIFY(page->model()->isQuiet());
    }
    CustomerTreeView &tree() const { return *page->tree(); }
    CustomerTreeModel &model() const { return *page->model(); }
    QLineEdit &field() const { return *page->search()->field(); }
    QString text(const QString &name) const { return page->findChild<QLabel *>(name)->text(); }
    // All visible words of the detail pane.
    QString detailWords() const
    {
        QStringList words;
        for (const QLabel *label : page->detail()->findChildren<QLabel *>()) {
            if (label->isVisible())
                words << label->text();
        }
        return words.join(u'\n');
    }
    QStringList detailIds() const
    {
        QStringList ids;
        for (const IdField *field : page->detail()->findChildren<IdField *>()) {
            if (field->isVisible())
                ids << field->id();
        }
        return ids;
    }
    QString inSight() const
    {
        QStringList rows;
        const QRect sight = tree().viewport()->rect();
        for (QModelIndex at = tree().indexAt({0, 0}); at.isValid() && tree().visualRect(at).intersects(sight);
             at = tree().indexBelow(at))
            rows << at.data().toString();
        return rows.join(u'\n');
    }
};

void fillSmall(DirectoryFake &directory)
{
    directory.addCustomer(1, u"Albrecht & Söhne GmbH"_s, u"albrecht.example"_s);
    directory.addCustomer(2, u"Brașov Unelte SRL"_s, u"brasov-unelte.example"_s);
    directory.addCustomer(3, u"Nordwind Logistik S.R.L."_s, u"nordwind.example"_s);
    directory.addSubscription(11, 1, u"Microsoft 365 Business Standard"_s, 34);
    directory.addSubscription(31, 3, u"Microsoft 365 Business Premium"_s, 12);
    directory.addSubscription(32, 3, u"Teams Phone Standard"_s, 5, 31);
    directory.addSubscription(34, 3, u"Power BI Pro"_s, 3);
}

void fillLong(DirectoryFake &directory, int count)
{
    for (qint64 key = 1; key <= count; ++key) {
        directory.addCustomer(key, u"Customer %1"_s.arg(key, 4, 10, QLatin1Char('0')));
        directory.addSubscription(10000 + key, key, u"Power BI Pro"_s);
    }
}

class Reversed final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        QString text = QString::fromUtf8(source);
        return text.contains(u'%') ? text : u"¿"_s + text;
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class CustomersPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void S0_45_subscriptionIsReachedFromTheSearch();
    void S0_46_clientIsFoundByPartOfItsName_data();
    void S0_46_clientIsFoundByPartOfItsName();
    void S0_47_clickOnTheNameShowsTheClient();
    void S0_48_arrowShowsTheSubscriptions();
    void S0_48_treeOpensByKeyboard();
    void S0_49_likeSubscriptionsAreToldApart();
    void C7_termIsNeverGuessed_data();
    void C7_termIsNeverGuessed();
    void typingFiltersInTheSameEvent();
    void escapeBringsBackWhatWasBefore();
    void foundRowStaysChosenAfterClearing();
    void refreshKeepsSelectionExpansionScroll();
    void refreshThatRereadsKeepsExpansion();
    void S0_45_whatIsFoundLaterOpensOnce();
    void detailOfCustomer();
    void detailOfSubscription();
    void detailOfWhatIsGoneGoes();
    void draggedSplitterStays();
    void C10_detailShowsUnknownStatus();
    void notesAreSavedAfterAPause();
    void notesAreSavedOnLeaving();
    void notesThatCannotBeSavedStay();
    void notesUnsavedSurviveRefresh();
    void copiesRowsNamesIds();
    void copiesRowsNeverShown();
    void nastyNamesArePlainEverywhere();
    void exportsAllOrFound();
    void exportFailureIsSaid();
    void emptyStates();
    void noMatchSaysWhatWasSearched();
    void openedCustomersJumpTheQueue();
    void newOrderForCustomer();
    void searchIsGettingReady();
    void columnsAreRemembered();
    void narrowLeavesOutColumnsAndTurns();
    void languageSwitchesWhileOpen();
    void longNamesElideWithToolTip();
    void readFailureIsSaid();
    void everythingHasAName();
};

// From a word of it to the subscription whose seats are to be looked at: without knowing whose it is.
void CustomersPageTest::S0_45_subscriptionIsReachedFromTheSearch()
{
    Desk desk;
    fillSmall(desk.directory);
    desk.show();
    desk.page->focusSearch();
    QTest::keyClicks(&desk.field(), u"power bi"_s);
    desk.settle();
    QCOMPARE(desk.inSight(), u"Nordwind Logistik S.R.L.\nPower BI Pro"_s);
    QTest::keyClick(&desk.field(), Qt::Key_Down);
    QTest::keyClick(&desk.tree(), Qt::Key_Down);
    QCOMPARE(desk.model().keyOf(desk.tree().currentIndex()), 34);
    QTRY_VERIFY(desk.detailWords().contains(u"Power BI Pro"_s));
    QVERIFY(desk.detailWords().contains(u"Nordwind Logistik S.R.L. · nordwind.example"_s));
}

void CustomersPageTest::S0_46_clientIsFoundByPartOfItsName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("client");
    QTest::addRow("beginning") << u"nord"_s << qint64(3);
    QTest::addRow("second word") << u"logist"_s << qint64(3);
    QTest::addRow("without diacritics") << u"brasov"_s << qint64(2);
    QTest::addRow("with them") << u"söhne"_s << qint64(1);
}

void CustomersPageTest::S0_46_clientIsFoundByPartOfItsName()
{
    QFETCH(QString, typed);
    QFETCH(qint64, client);
    Desk desk;
    fillSmall(desk.directory);
    desk.show();
    desk.page->focusSearch();
    desk.field().setText(typed);
    QCOMPARE(desk.model().shown(), 1);
    QCOMPARE(desk.model().keyOf(desk.model().index(0, 0)), client);
}

void CustomersPageTest::S0_47_clickOnTheNameShowsTheClient()
{
    Desk desk;
    fillSmall(desk.directory);
    desk.show();
    const QModelIndex nordwind = desk.model().indexOfCustomer(3);
    QTest::mouseClick(desk.tree().viewport(), Qt::LeftButton, {}, desk.tree().visualRect(nordwind).center());
    QCOMPARE(desk.tree().currentIndex(), nordwind);
    QTRY_VERIFY(desk.detailWords().contains(u"nordwind.example"_s));
    QVERIFY(desk.detailWords().contains(u"Nordwind Logistik S.R.L."_s));
}

void CustomersPageTest::S0_48_arrowShowsTheSubscriptions()
{
    Desk desk;
    fillSmall(desk.directory);
    desk.show();
    const QModelIndex nordwind = desk.model().indexOfCustomer(3);
    const QRect name = desk.tree().visualRect(nordwind);
    const QPoint arrow(name.left() - desk.tree().indentation() / 2, name.center().y());
    QTest::mouseClick(desk.tree().viewport(), Qt::LeftButton, {}, arrow);
    desk.settle();
    QVERIFY(desk.tree().isExpanded(nordwind));
    QVERIFY(desk.inSight().endsWith(
        u"Nordwind Logistik S.R.L.\nMicrosoft 365 Business Premium\nTeams Phone Standard\nPower BI Pro"_s));
    QTest::mouseClick(desk.tree().viewport(), Qt::LeftButton, {}, arrow);
    QVERIFY(!desk.tree().isExpanded(nordwind));
}

void CustomersPageTest::S0_48_treeOpensByKeyboard()
{
    Desk desk;
    fillSmall(desk.directory);
    desk.show();
    desk.page->focusSearch();
    QVERIFY(desk.field().hasFocus());
    QTest::keyClicks(&desk.field(), u"nordwind"_s);
    QTest::keyClick(&desk.field(), Qt::Key_Down);
    QVERIFY(desk.tree().hasFocus());
    QTest::keyClick(&desk.tree(), Qt::Key_Escape); // the whole list again, Nordwind still chosen
    QVERIFY(desk.field().text().isEmpty());
    const QModelIndex nordwind = desk.model().indexOfCustomer(3);
    QCOMPARE(desk.tree().currentIndex(), nordwind);
    desk.tree().collapse(nordwind);
    QTest::keyClick(&desk.tree(), Qt::Key_Right);
    desk.settle();
    QVERIFY(desk.tree().isExpanded(nordwind));
    QTest::keyClick(&desk.tree(), Qt::Key_Down);
    QCOMPARE(desk.tree().currentIndex().data().toString(), u"Microsoft 365 Business Premium"_s);
    QTest::keyClick(&desk.tree(), Qt::Key_Down); // add-ons are open below their base
    QCOMPARE(desk.tree().currentIndex().data().toString(), u"Teams Phone Standard"_s);
    QTest::keyClick(&desk.tree(), Qt::Key_Up);
    QTest::keyClick(&desk.tree(), Qt::Key_Up);
    QTest::keyClick(&desk.tree(), Qt::Key_Return);
    QVERIFY(!desk.tree().isExpanded(nordwind));
}

// Twice the same product: id, term, end and renewal say which one it is.
void CustomersPageTest::S0_49_likeSubscriptionsAreToldApart()
{
    Desk desk;
    fillSmall(desk.directory);
    Subscription &monthly = desk.directory.addSubscription(36, 3, u"Power BI Pro"_s, 8).subscription;
    monthly.term = {Term::Month, u"P1M"_s};
    monthly.termStart = QDateTime({2026, 11, 1}, {0, 0}, Qt::UTC);
    monthly.termEnd = QDateTime({2026, 11, 30}, {23, 59, 59}, Qt::UTC);
    monthly.autoRenew = false;
    desk.show();
    desk.tree().expand(desk.model().indexOfCustomer(3));
    desk.settle();
    const auto row = [&desk](qint64 key) {
        QStringList cells;
        for (const CustomerColumn column : {CustomerColumn::Seats, CustomerColumn::TermEnd, CustomerColumn::Renewal})
            cells << desk.model().indexOfSubscription(3, key).siblingAtColumn(int(column)).data().toString();
        return cells.join(u'|').replace(QChar(QChar::Nbsp), u' ');
    };
    QCOMPARE(row(34), u"3|18 Jun 2027|Renews"_s);
    QCOMPARE(row(36), u"8|30 Nov 2026|Stops at end"_s);
    const auto shown = [&desk](qint64 key) {
        desk.tree().setCurrentIndex(desk.model().indexOfSubscription(3, key));
        desk.settle();
        return QTest::qWaitFor([&] { return desk.detailIds().contains(guid(key)); });
    };
    QVERIFY(shown(34));
    QVERIFY(desk.detailWords().replace(QChar(QChar::Nbsp), u' ').contains(u"Annual, 19 Jun 2026 – 18 Jun 2027"_s));
    QVERIFY(shown(36));
    QVERIFY(!desk.detailIds().contains(guid(34)));
    QVERIFY(desk.detailWords().replace(QChar(QChar::Nbsp), u' ').contains(u"Monthly, 01 Nov 2026 – 30 Nov 2026"_s));
    desk.field().setText(guid(36)); // and the id alone finds it
    desk.settle();
    QCOMPARE(desk.model().rowCount(desk.model().indexOfCustomer(3)), 1);
    QCOMPARE(desk.model().keyOf(desk.model().index(0, 0, desk.model().indexOfCustomer(3))), 36);
}

void CustomersPageTest::C7_termIsNeverGuessed_data()
{
    QTest::addColumn<TermWord>("term");
    QTest::addColumn<QString>("text");
    QTest::addRow("a month, though it began a year ago") << TermWord(Term::Month, u"P1M"_s) << u"Monthly"_s;
    QTest::addRow("a word nobody knows") << TermWord(Term::Unknown, u"P5Y"_s) << u"unknown: “P5Y”"_s;
    QTest::addRow("not said") << TermWord(Term::Unknown, QString()) << u"unknown"_s;
}

void CustomersPageTest::C7_termIsNeverGuessed()
{
    QFETCH(TermWord, term);
    QFETCH(QString, text);
    Subscription subscription;
    subscription.term = term;
    subscription.billing = {BillingCycle::Annual, u"annual"_s}; // says nothing of the term
    QCOMPARE(detailwords::term(subscription).text, text);
    subscription.termStart = QDateTime({2026, 6, 19}, {0, 0}, Qt::UTC);
    subscription.termEnd = QDateTime({2027, 6, 18}, {23, 59, 59}, Qt::UTC);
    QVERIFY(detailwords::term(subscription).text.startsWith(text + u", "_s));
}

void CustomersPageTest::typingFiltersInTheSameEvent()
{
    Desk desk;
    fillSmall(desk.directory);
    desk.show();
    QCOMPARE(desk.text(u"searchResult"_s), u"3 of 3 customer(s)"_s);
    desk.field().setText(u"power"_s);
    QCOMPARE(desk.model().shown(), 1); // no turn of the event loop in between
    QCOMPARE(desk.text(u"searchResult"_s), u"1 of 3 customer(s)"_s);
    desk.settle();
    QCOMPARE(desk.inSight(), u"Nordwind Logistik S.R.L.\nPower BI Pro"_s); // opened by itself, only what matches
}

void CustomersPageTest::escapeBringsBackWhatWasBefore()
{
    Desk desk;
    fillLong(desk.directory, 300);
    desk.show();
    const QModelIndex opened = desk.model().indexOfCustomer(150);
    desk.tree().expand(opened);
    desk.settle();
    desk.tree().setCurrentIndex(desk.model().indexOfSubscription(150, 10150));
    desk.tree().scrollTo(opened, QAbstractItemView::PositionAtTop);
    const int scrolled = desk.tree().verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    desk.field().setText(u"customer 0007"_s);
    desk.settle();
    QVERIFY(!desk.tree().currentIndex().isValid());
    desk.field().setFocus();
    QTest::keyClick(&desk.field(), Qt::Key_Escape);
    desk.settle();
    QCOMPARE(desk.model().shown(), 300);
    QVERIFY(desk.tree().isExpanded(desk.model().indexOfCustomer(150)));
    QVERIFY(!desk.tree().isExpanded(desk.model().indexOfCustomer(7)));
    QCOMPARE(desk.model().keyOf(desk.tree().currentIndex()), 10150);
    QVERIFY(desk.tree().selectionModel()->isSelected(desk.tree().currentIndex()));
    QCOMPARE(desk.tree().verticalScrollBar()->value(), scrolled);
}

void CustomersPageTest::foundRowStaysChosenAfterClearing()
{
    Desk desk;
    fillLong(desk.directory, 300);
    desk.show();
    desk.tree().setCurrentIndex(desk.model().indexOfCustomer(1));
    desk.field().setText(u"customer 0250"_s);
    desk.settle();
    desk.tree().setCurrentIndex(desk.model().indexOfSubscription(250, 10250));
    desk.field().clear();
    desk.settle();
    const QModelIndex found = desk.tree().currentIndex();
    QCOMPARE(desk.model().keyOf(found), 10250);
    QVERIFY(desk.tree().viewport()->rect().contains(desk.tree().visualRect(found).center()));
}

void CustomersPageTest::refreshKeepsSelectionExpansionScroll()
{
    Desk desk;
    fillLong(desk.directory, 300);
    desk.show();
    const QPersistentModelIndex opened = desk.model().indexOfCustomer(150);
    desk.tree().expand(opened);
    desk.settle();
    const QPersistentModelIndex chosen = desk.model().indexOfSubscription(150, 10150);
    desk.tree().setCurrentIndex(chosen);
    desk.tree().scrollTo(opened, QAbstractItemView::PositionAtTop);
    desk.tree().verticalScrollBar()->setValue(desk.tree().verticalScrollBar()->value() + 5);
    desk.settle();
    const QString seen = desk.inSight();
    const int top = desk.tree().visualRect(opened).top();
    Changes changes;
    for (qint64 key = 1000; key < 1010; ++key) { // ten rows above what is in sight
        desk.directory.addCustomer(key, u"Aaron %1"_s.arg(key));
        changes.customersAdded.append(key);
    }
    desk.directory.removeCustomer(2);
    changes.customersRemoved = {2};
    desk.directory.announce(changes);
    desk.settle();
    QCOMPARE(desk.model().shown(), 309);
    QCOMPARE(desk.inSight(), seen);
    QCOMPARE(desk.tree().visualRect(opened).top(), top);
    QVERIFY(desk.tree().isExpanded(opened));
    QCOMPARE(desk.tree().currentIndex(), QModelIndex(chosen));
    QCOMPARE(desk.tree().selectionModel()->selectedRows().size(), 1);
}

void CustomersPageTest::refreshThatRereadsKeepsExpansion()
{
    Desk desk;
    fillSmall(desk.directory);
    desk.show();
    desk.tree().expand(desk.model().indexOfCustomer(3));
    desk.settle();
    desk.directory.addSubscription(35, 3, u"Audio Conferencing"_s, 2, 34); // Power BI gets its first add-on
    Changes changes;
    changes.subscriptionsOf = {3};
    desk.directory.announce(changes);
    desk.settle();
    QVERIFY(desk.inSight().endsWith(u"Power BI Pro\nAudio Conferencing"_s));
}

// Looked for while the first reading is still under way: the customer is here, what it has comes later.
void CustomersPageTest::S0_45_whatIsFoundLaterOpensOnce()
{
    Desk desk;
    fillSmall(desk.directory);
    desk.show();
    desk.field().setText(u"brașov standard"_s);
    desk.settle();
    QVERIFY(desk.inSight().isEmpty());
    desk.directory.addSubscription(21, 2, u"Microsoft 365 Business Standard"_s, 36);
    Changes changes;
    changes.subscriptionsOf = {2};
    desk.directory.announce(changes);
    desk.settle();
    QCOMPARE(desk.inSight(), u"Brașov Unelte SRL\nMicrosoft 365 Business Standard"_s);
    desk.tree().collapse(desk.model().indexOfCustomer(2)); // folded by the person: stays folded
    desk.directory.announce(changes);
    desk.settle();
    QCOMPARE(desk.inSight(), u"Brașov Unelte SRL"_s);
}

void CustomersPageTest::detailOfCustomer()
{
    Desk desk;
    fillSmall(desk.directory);
    CustomerDetail &detail = desk.directory.detail(3);
    detail.customer.delegatedAdmin = true;
    detail.agreementsRead = true;
    detail.note = u"PO 4471"_s;
    desk.show();
    QVERIFY(desk.detailWords().contains(u"Choose a customer"_s));
    desk.tree().setCurrentIndex(desk.model().indexOfCustomer(3));
    QTRY_VERIFY(desk.detailWords().contains(u"nordwind.example"_s));
    const QString words = desk.detailWords();
    QVERIFY(words.contains(u"Nordwind Logistik S.R.L."_s));
    QVERIFY(words.contains(u"None on record"_s));
    QVERIFY(words.contains(u"3 subscription(s) · 15 seat(s)"_s));
    QCOMPARE(desk.page->detail()->notes()->field()->toPlainText(), u"PO 4471"_s);
}

void CustomersPageTest::detailOfSubscription()
{
    Desk desk;
    fillSmall(desk.directory);
    SubscriptionRow &row = desk.directory.subscriptionRow(31);
    row.price = {PriceSource::ListPrice, {*Decimal::parse("22.00"), u"EUR"_s}, BillingCycle::Monthly};
    row.subscription.nickname = u"Front desk"_s;
    row.subscription.cancelUntil = QDateTime({2026, 11, 24}, {14, 7}, Qt::UTC);
    desk.show();
    desk.tree().expand(desk.model().indexOfCustomer(3));
    desk.settle();
    desk.tree().setCurrentIndex(desk.model().indexOfSubscription(3, 31));
    QTRY_VERIFY(desk.detailWords().contains(u"Front desk"_s));
    const QString words = desk.detailWords().replace(QChar(QChar::Nbsp), u' ');
    QVERIFY(words.contains(u"Nordwind Logistik S.R.L. · nordwind.example"_s));
    QVERIFY(words.contains(u"Annual, 19 Jun 2026 – 18 Jun 2027"_s));
    QVERIFY(words.contains(u"Renews after 18 Jun 2027"_s));
    QVERIFY(words.contains(u"22.00 EUR per seat and month, list price"_s));
    QVERIFY(words.contains(u"264.00 EUR/mo"_s));
    QVERIFY(words.contains(u"14:07 UTC"_s)); // a deadline prints UTC and local
}

void CustomersPageTest::detailOfWhatIsGoneGoes()
{
    Desk desk;
    fillSmall(desk.directory);
    desk.show();
    desk.tree().setCurrentIndex(desk.model().indexOfCustomer(2));
    QTRY_VERIFY(desk.detailWords().contains(u"brasov-unelte.example"_s));
    desk.field().setText(u"nordwind"_s); // no row of it is shown: none takes its place
    desk.directory.removeCustomer(2);
    Changes changes;
    changes.customersRemoved = {2};
    desk.directory.announce(changes);
    QTRY_VERIFY(desk.detailWords().contains(u"Choose a customer"_s));
    QVERIFY(!desk.page->messageBar()->isShown());
}

void CustomersPageTest::draggedSplitterStays()
{
    Desk desk;
    fillSmall(desk.directory);
    desk.show({1300, 640});
    auto *splitter = desk.page->findChild<QSplitter *>();
    QTest::mousePress(splitter->handle(1), Qt::LeftButton, {}, QPoint(0, 10));
    QTest::mouseMove(splitter->handle(1), QPoint(-60, 10));
    QTest::mouseRelease(splitter->handle(1), Qt::LeftButton, {}, QPoint(-60, 10));
    const int pane = splitter->sizes().at(1);
    QVERIFY(pane > desk.page->detail()->usualWidth() + 20);
    desk.page->resize(1340, 640);
    QTest::qWait(0);
    QCOMPARE(splitter->sizes().at(1), pane);
    desk.show({1300, 640}); // and is remembered
    QCOMPARE(desk.page->findChild<QSplitter *>()->sizes().at(1), pane);
}

void CustomersPageTest::C10_detailShowsUnknownStatus()
{
    SubscriptionDetail detail;
    detail.row.subscription.status = {SubscriptionStatus::Unknown, u"hibernating"_s};
    SubscriptionFacts facts;
    facts.show(detail, QDateTime());
    bool said = false;
    for (const QWidget *part : facts.findChildren<QWidget *>())
        said = said || part->accessibleName().contains(u"hibernating"_s);
    QVERIFY(said);
}

void CustomersPageTest::notesAreSavedAfterAPause()
{
    Desk desk;
    fillSmall(desk.directory);
    desk.show();
    desk.tree().setCurrentIndex(desk.model().indexOfCustomer(3));
    NotesEditor &notes = *desk.page->detail()->notes();
    QTRY_VERIFY(notes.isVisible());
    notes.field()->setFocus();
    QTest::keyClicks(notes.field(), u"New drivers"_s);
    QVERIFY(notes.isUnsaved());
    QVERIFY(desk.directory.detail(3).note.isEmpty());
    desk.clock.advance(std::chrono::seconds(2));
    QCOMPARE(desk.directory.detail(3).note, u"New drivers"_s);
    QTRY_VERIFY(!notes.isUnsaved());
    QTest::keyClick(notes.field(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(notes.field()->toPlainText() != u"New drivers"_s);
}

void CustomersPageTest::notesAreSavedOnLeaving()
{
    Desk desk;
    fillSmall(desk.directory);
    desk.show();
    desk.tree().setCurrentIndex(desk.model().indexOfCustomer(3));
    NotesEditor &notes = *desk.page->detail()->notes();
    QTRY_VERIFY(notes.isVisible());
    notes.field()->setPlainText(u"kept"_s);
    desk.tree().setCurrentIndex(desk.model().indexOfCustomer(1));
    QTRY_COMPARE(desk.directory.detail(3).note, u"kept"_s);
    QTRY_VERIFY(notes.field()->toPlainText().isEmpty());
    QVERIFY(desk.directory.detail(1).note.isEmpty());
    notes.field()->setPlainText(u"on closing"_s);
    desk.page->hide();
    QCOMPARE(desk.directory.detail(1).note, u"on closing"_s);
}

void CustomersPageTest::notesThatCannotBeSavedStay()
{
    Desk desk;
    fillSmall(desk.directory);
    desk.show();
    desk.tree().setCurrentIndex(desk.model().indexOfCustomer(3));
    NotesEditor &notes = *desk.page->detail()->notes();
    QTRY_VERIFY(notes.isVisible());
    Error full;
    full.kind = Error::Kind::StorageFull;
    desk.directory.failure = full;
    notes.field()->setPlainText(u"kept on screen"_s);
    notes.saveNow();
    const auto said = [&notes] {
        const QList<QWidget *> parts = notes.findChildren<QWidget *>();
        return std::any_of(parts.begin(), parts.end(),
                           [](const QWidget *part) { return part->accessibleName().startsWith(u"Not saved "_s); });
    };
    QTRY_VERIFY(said());
    QVERIFY(notes.isUnsaved());
    desk.directory.failure.reset();
    notes.saveNow();
    QCOMPARE(desk.directory.detail(3).note, u"kept on screen"_s);
}

void CustomersPageTest::notesUnsavedSurviveRefresh()
{
    Desk desk;
    fillSmall(desk.directory);
    desk.show();
    desk.tree().setCurrentIndex(desk.model().indexOfCustomer(3));
    NotesEditor &notes = *desk.page->detail()->notes();
    QTRY_VERIFY(notes.isVisible());
    notes.field()->setPlainText(u"half a sen"_s);
    desk.directory.detail(3).row.domain = u"nordwind-neu.example"_s;
    Changes changes;
    changes.customersChanged = {3};
    desk.directory.announce(changes);
    QTRY_VERIFY(desk.detailWords().contains(u"nordwind-neu.example"_s));
    QCOMPARE(notes.field()->toPlainText(), u"half a sen"_s);
}

void CustomersPageTest::copiesRowsNamesIds()
{
    Desk desk;
    fillSmall(desk.directory);
    desk.show();
    desk.tree().expand(desk.model().indexOfCustomer(3));
    desk.settle();
    desk.tree().setCurrentIndex(desk.model().indexOfSubscription(3, 34));
    desk.tree().selectionModel()->select(desk.model().indexOfCustomer(1),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    desk.tree().setFocus();
    QTest::keyClick(&desk.tree(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3); // titles, then in view order
    QVERIFY(lines[0].startsWith(u"Name\tSeats\tStatus"_s));
    QVERIFY(lines[1].startsWith(u"Albrecht & Söhne GmbH\t34"_s));
    QVERIFY(lines[2].startsWith(u"Power BI Pro\t3\tActive\t"_s));
    desk.tree().copyNameAction()->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"Albrecht & Söhne GmbH\nPower BI Pro"_s);
    desk.tree().copyIdAction()->trigger();
    QCOMPARE(QApplication::clipboard()->text(), guid(1) + u'\n' + guid(34));
}

void CustomersPageTest::copiesRowsNeverShown()
{
    Desk desk;
    fillLong(desk.directory, 6000); // more than is kept
    desk.show();
    desk.tree().selectAll();
    QApplication::clipboard()->clear();
    desk.page->copySelection();
    QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 6001);
    QVERIFY(lines[3000].startsWith(u"Customer 3000\t"_s));
}

void CustomersPageTest::nastyNamesArePlainEverywhere()
{
    const QString image = u"<img src=file:///x>"_s;
    const QString formula = u"=cmd|'/c calc'!A1"_s;
    Desk desk;
    desk.directory.addCustomer(1, image, u"<b>x</b>.example"_s);
    desk.directory.addSubscription(11, 1, formula).subscription.nickname = image;
    desk.directory.subscriptionRow(11).subscription.status = {SubscriptionStatus::Unknown, image};
    desk.show();
    desk.tree().expand(desk.model().indexOfCustomer(1));
    desk.settle();
    desk.tree().setCurrentIndex(desk.model().indexOfSubscription(1, 11));
    QTRY_VERIFY(desk.detailWords().contains(formula));
    QVERIFY(desk.detailWords().contains(image));
    for (const QLabel *label : desk.page->findChildren<QLabel *>())
        QVERIFY2(label->text().isEmpty() || label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    for (const QWidget *part : desk.page->findChildren<QWidget *>())
        QVERIFY2(!part->toolTip().contains(image), qPrintable(part->toolTip()));
    desk.tree().setFocus();
    QTest::keyClick(&desk.tree(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(u"\n'=cmd|"_s)); // no spreadsheet runs it
    QVERIFY(!QApplication::clipboard()->mimeData()->hasHtml());
    desk.field().setText(u"<i>nothing</i>"_s);
    QVERIFY(desk.page->findChildren<EmptyState *>().last()->headline().contains(u"<i>nothing</i>"_s));
}

void CustomersPageTest::exportsAllOrFound()
{
    Desk desk;
    fillSmall(desk.directory);
    desk.show();
    auto *button = desk.page->findChild<QPushButton *>(u"exportCustomers"_s);
    desk.prompts.paths = {u"/tmp/all.csv"_s, u"/tmp/found.csv"_s};
    button->click();
    QCOMPARE(desk.directory.exports.size(), 1);
    QVERIFY(desk.directory.exports[0].customers.isEmpty());
    QCOMPARE(desk.directory.exports[0].texts.headers.size(), 20);
    QCOMPARE(desk.prompts.suggestedFiles.value(0), u"customers 2026-11-21.csv"_s);
    QTRY_VERIFY(desk.page->messageBar()->text().contains(u"/tmp/all.csv"_s));
    desk.field().setText(u"brasov"_s);
    button->click();
    auto *menu = desk.page->findChild<QMenu *>();
    QVERIFY(menu);
    menu->actions().first()->trigger();
    menu->close();
    QCOMPARE(desk.directory.exports.size(), 2);
    QCOMPARE(desk.directory.exports[1].customers, QList<qint64>{2});
}

void CustomersPageTest::exportFailureIsSaid()
{
    Desk desk;
    fillSmall(desk.directory);
    desk.show();
    desk.prompts.paths = {u"/tmp/all.csv"_s};
    Error full;
    full.kind = Error::Kind::StorageFull;
    desk.directory.failure = full;
    desk.page->findChild<QPushButton *>(u"exportCustomers"_s)->click();
    QTRY_VERIFY(desk.page->messageBar()->text().startsWith(u"Nothing was exported."_s));
    QCOMPARE(desk.page->messageBar()->severity(), MessageBar::Severity::Trouble);
}

void CustomersPageTest::emptyStates()
{
    Desk desk(false);
    desk.show();
    EmptyState &empty = *desk.page->emptyState();
    QSignalSpy sample(desk.page.get(), &CustomersPage::sampleRequested);
    QSignalSpy connecting(desk.page.get(), &CustomersPage::connectRequested);
    QVERIFY(empty.isVisible());
    QCOMPARE(empty.headline(), u"No account yet"_s);
    empty.mainButton()->click();
    empty.otherButton()->click();
    QCOMPARE(sample.size(), 1);
    QCOMPARE(connecting.size(), 1);

    desk.accounts.add(FakeAccounts::sampleAccount());
    QCOMPARE(empty.headline(), u"Nothing was read yet"_s);
    empty.mainButton()->click();
    QCOMPARE(desk.sync.refreshes, 1);
    SyncState reading;
    reading.phase = SyncState::Phase::Customers;
    desk.sync.become(reading);
    QCOMPARE(empty.headline(), u"Reading your customers"_s);
    QVERIFY(!empty.mainButton()->isVisible());

    desk.directory.addCustomer(1, u"First"_s);
    Changes changes;
    changes.customersAdded = {1};
    desk.directory.announce(changes);
    QTRY_VERIFY(desk.tree().isVisible());
    desk.settle();
    QCOMPARE(desk.inSight(), u"First"_s);
}

void CustomersPageTest::noMatchSaysWhatWasSearched()
{
    Desk desk;
    fillSmall(desk.directory);
    desk.show();
    desk.field().setText(u"zzz"_s);
    EmptyState *none = nullptr;
    for (EmptyState *state : desk.page->findChildren<EmptyState *>())
        none = state->isVisible() ? state : none;
    QVERIFY(none);
    QVERIFY(none->headline().contains(u"zzz"_s));
    none->mainButton()->click();
    QVERIFY(desk.field().text().isEmpty());
    QVERIFY(desk.tree().isVisible());
}

void CustomersPageTest::openedCustomersJumpTheQueue()
{
    Desk desk;
    fillSmall(desk.directory);
    desk.show();
    desk.tree().setCurrentIndex(desk.model().indexOfCustomer(1)); // the cursor runs over it
    desk.tree().setCurrentIndex(desk.model().indexOfCustomer(2));
    QVERIFY(desk.directory.openedCustomers.isEmpty());
    desk.clock.advance(std::chrono::seconds(1));
    QCOMPARE(desk.directory.openedCustomers, QList<qint64>{2});
    desk.tree().expand(desk.model().indexOfCustomer(3));
    QCOMPARE(desk.directory.openedCustomers, (QList<qint64>{2, 3}));
    desk.field().setText(u"power"_s); // opened by the filter: nobody looks at it yet
    desk.settle();
    QCOMPARE(desk.directory.openedCustomers, (QList<qint64>{2, 3}));
}

void CustomersPageTest::newOrderForCustomer()
{
    Desk desk;
    fillSmall(desk.directory);
    desk.show();
    QSignalSpy orders(desk.page.get(), &CustomersPage::newOrderRequested);
    desk.page->findChild<QPushButton *>(u"newOrder"_s)->click();
    QVERIFY(orders.last().at(0).value<CustomerId>().isEmpty());
    desk.tree().setCurrentIndex(desk.model().indexOfCustomer(2));
    desk.tree().newOrderAction()->trigger();
    QCOMPARE(orders.last().at(0).value<CustomerId>().text(), guid(2));
    desk.tree().expand(desk.model().indexOfCustomer(3));
    desk.settle();
    desk.tree().setCurrentIndex(desk.model().indexOfSubscription(3, 32));
    QTRY_VERIFY(desk.detailWords().contains(u"Teams Phone"_s));
    desk.page->detail()->newOrderButton()->click();
    QCOMPARE(orders.last().at(0).value<CustomerId>().text(), guid(3));
}

void CustomersPageTest::searchIsGettingReady()
{
    Desk desk;
    fillSmall(desk.directory);
    desk.directory.withoutIndex = true;
    desk.page = std::make_unique<CustomersPage>(
        CustomersPage::Services{desk.directory, desk.accounts, desk.sync, desk.preferences, desk.prompts, desk.clock});
    desk.page->show();
    QTRY_VERIFY(desk.model().isLoaded());
    QCOMPARE(desk.text(u"searchResult"_s), u"Search is getting ready…"_s);
    QCOMPARE(desk.model().shown(), 3);
}

void CustomersPageTest::columnsAreRemembered()
{
    Desk desk;
    fillSmall(desk.directory);
    desk.show();
    const int status = int(CustomerColumn::Status);
    const int width = desk.tree().header()->sectionSize(status) + 37;
    desk.tree().header()->resizeSection(status, width);
    desk.tree().header()->moveSection(1, 4);
    desk.tree().sortByColumn(0, Qt::DescendingOrder);
    desk.show();
    QCOMPARE(desk.tree().header()->sectionSize(status), width);
    QCOMPARE(desk.tree().header()->visualIndex(1), 4);
    QCOMPARE(desk.model().keyOf(desk.model().index(0, 0)), 3);
}

void CustomersPageTest::narrowLeavesOutColumnsAndTurns()
{
    Desk desk;
    fillSmall(desk.directory);
    desk.show({1366, 600});
    const QHeaderView &header = *desk.tree().header();
    QVERIFY(!header.isSectionHidden(int(CustomerColumn::Renewal)));
    QCOMPARE(header.length(), desk.tree().viewport()->width());
    desk.page->resize(380, 600);
    QTRY_VERIFY(header.isSectionHidden(int(CustomerColumn::Renewal)));
    QVERIFY(header.isSectionHidden(int(CustomerColumn::Price)));
    QVERIFY(desk.page->detail()->mapTo(desk.page.get(), QPoint()).y() > desk.tree().height()); // below, not beside
    desk.page->resize(1366, 600);
    QTRY_VERIFY(!header.isSectionHidden(int(CustomerColumn::Price)));
}

void CustomersPageTest::languageSwitchesWhileOpen()
{
    Desk desk;
    fillSmall(desk.directory);
    desk.show();
    desk.tree().expand(desk.model().indexOfCustomer(3));
    desk.settle();
    desk.tree().setCurrentIndex(desk.model().indexOfSubscription(3, 34));
    desk.settle();
    Reversed other;
    QApplication::installTranslator(&other);
    QTRY_COMPARE(desk.page->findChild<PageHeader *>()->title(), u"¿Customers"_s);
    QCOMPARE(desk.model().headerData(1, Qt::Horizontal).toString(), u"¿Seats"_s);
    QCOMPARE(desk.field().placeholderText(), u"¿Company, domain, subscription, nickname or id"_s);
    QCOMPARE(desk.tree().currentIndex().siblingAtColumn(int(CustomerColumn::Status)).data().toString(), u"¿Active"_s);
    QVERIFY(desk.detailWords().contains(u"¿Billed monthly"_s));
    QCOMPARE(desk.model().keyOf(desk.tree().currentIndex()), 34);
    QApplication::removeTranslator(&other);
    QTRY_COMPARE(desk.page->findChild<PageHeader *>()->title(), u"Customers"_s);
}

void CustomersPageTest::longNamesElideWithToolTip()
{
    const QString name = u"Societatea Comercială de Întreținere și Reparații Utilaje SRL"_s;
    QVERIFY(name.size() >= 60);
    Desk desk;
    desk.directory.addCustomer(1, name, u"intretinere.example"_s);
    desk.show({900, 500});
    const QRect cell = desk.tree().visualRect(desk.model().index(0, 0));
    QVERIFY(cell.right() <= desk.tree().viewport()->width());
    desk.tree().setCurrentIndex(desk.model().index(0, 0));
    QTRY_VERIFY(desk.detailWords().contains(name)); // wraps in the pane, in full
}

void CustomersPageTest::readFailureIsSaid()
{
    Desk desk;
    fillSmall(desk.directory);
    desk.show();
    Error damaged;
    damaged.kind = Error::Kind::Damaged;
    desk.directory.failure = damaged;
    desk.tree().expand(desk.model().indexOfCustomer(3));
    QTRY_VERIFY(desk.page->messageBar()->isShown());
}

void CustomersPageTest::everythingHasAName()
{
    Desk desk;
    fillSmall(desk.directory);
    desk.show();
    desk.tree().expand(desk.model().indexOfCustomer(3));
    desk.settle();
    desk.tree().setCurrentIndex(desk.model().indexOfSubscription(3, 31));
    QTRY_VERIFY(desk.detailWords().contains(u"Business Premium"_s));
    for (const QWidget *part : desk.page->findChildren<QWidget *>()) {
        if (!part->isVisible() || !(part->focusPolicy() & Qt::TabFocus) || part->inherits("QAbstractScrollArea"))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(part);
        QVERIFY2(!part->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 part->metaObject()->className());
    }
    QVERIFY(!desk.tree().accessibleName().isEmpty());
    QVERIFY(!desk.page->detail()->notes()->field()->accessibleName().isEmpty());
}

QTEST_MAIN(CustomersPageTest)
#include "customers_page_test.moc"
