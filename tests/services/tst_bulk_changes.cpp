// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of seats over a stored account: what a line says, which subscription it means, what the rules say to it.
#include "../tables/workbook_file.h"
#include "domain/rule_packs.h"
#include "services/bulk_changes_service.h"
#include "services/bulk_table.h"
#include "services/observations.h"
#include "storage/database.h"
#include "storage/licence_store.h"
#include "support/clock.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace tenantry;
using namespace Qt::StringLiterals;

using Match = BulkAnswer::Match;

Q_DECLARE_METATYPE(tenantry::SeatWish)
Q_DECLARE_METATYPE(tenantry::BulkLine)
Q_DECLARE_METATYPE(tenantry::BulkAnswer::Match)

namespace {

QString idOf(int number)
{
    return u"%1-aaaa-4bbb-8ccc-dddddddddddd"_s.arg(number, 8, 16, QLatin1Char('0'));
}

Subscription seatsOf(int number, const QString &offer, int quantity, const QString &nickname = {})
{
    Subscription subscription;
    subscription.id = SubscriptionId(idOf(number));
    subscription.offerId = u"CFQ7TTC0LH16:%1:AVAIL1"_s.arg(number % 10, 4, 10, QLatin1Char('0'));
    subscription.offerName = offer;
    subscription.nickname = nickname;
    subscription.quantity = quantity;
    subscription.unitType = u"Licenses"_s;
    subscription.status = {SubscriptionStatus::Active, u"active"_s};
    subscription.term = {Term::Year, u"P1Y"_s};
    subscription.billing = {BillingCycle::Monthly, u"monthly"_s};
    subscription.termStart = QDateTime({2026, 6, 1}, {0, 0}, Qt::UTC);
    subscription.termEnd = QDateTime({2027, 5, 31}, {23, 59, 59}, Qt::UTC);
    return subscription;
}

LicenceCount licences(int seats, std::optional<int> users)
{
    LicenceCount count;
    count.plan = u"plan-1"_s;
    count.active = count.total = seats;
    count.assigned = users;
    return count;
}

// Three customers in one store; no provider, no network.
class Archive
{
public:
    Archive()
    {
        auto store = Database::open({.path = folder.filePath(u"store.db"_s), .migrations = u":/migrations/store"_s});
        auto ledger = Database::open({.path = folder.filePath(u"ledger.db"_s), .migrations = u":/migrations/ledger"_s});
        if (!store || !ledger)
            qFatal("no store");
        m_store = std::move(*store);
        m_ledger = std::move(*ledger);
        observations = std::make_unique<Observations>(*m_store, clock);
        bulk = std::make_unique<BulkChangesService>(
            BulkChangesService::Parts{*m_store, *m_ledger, *observations, [this] { return account; }, clock,
                                      []() -> const RulePacks & { return RulePacks::builtIn(); }});
        account.emplace();
        account->key = 1;
        account->id = AccountId(idOf(1));
    }
    ~Archive()
    {
        m_store.reset();
        m_ledger.reset();
    }
    void customer(int number, const QString &name, const QList<Subscription> &subscriptions)
    {
        Customer customer;
        customer.id = CustomerId(idOf(number));
        customer.companyName = name;
        customer.domain = u"c%1.onmicrosoft.com"_s.arg(number);
        customer.relationship = {Relationship::Reseller, u"reseller"_s};
        QList<Subscription> list = subscriptions;
        for (Subscription &each : list)
            each.customer = customer.id;
        m_all += customer;
        QVERIFY(wait(observations->customers(1, m_all)));
        QVERIFY(wait(observations->subscriptions(1, customer.id, list, observations->asking())));
    }
    void fill()
    {
        customer(0x10, u"Nordwind Logistik S.R.L."_s,
                 {seatsOf(0x101, u"Microsoft 365 Business Premium"_s, 12, u"Front office"_s),
                  seatsOf(0x102, u"Microsoft 365 Business Premium"_s, 40),
                  seatsOf(0x103, u"Exchange Online (Plan 1)"_s, 5)});
        customer(0x20, u"Șantier Brașov SA"_s, {seatsOf(0x201, u"Microsoft 365 Business Premium"_s, 7)});
        customer(0x30, u"Contoso"_s, {seatsOf(0x301, u"Visio Plan 2"_s, 3)});
        Subscription over = seatsOf(0x401, u"Visio Plan 2"_s, 9);
        over.status = {SubscriptionStatus::Deleted, u"deleted"_s};
        customer(0x40, u"Contoso"_s, {over, seatsOf(0x402, u"Project Plan 3"_s, 4)});
    }
    // The SKUs 0001, 0003 and 0007 give plan-1; what the tenant's directory says of it.
    void counted(int number, const QList<LicenceCount> &counts)
    {
        const auto stored = m_store->writeNow([&](Connection &connection) -> Result<Changes> {
            LicenceStore store(connection);
            const QList<LicenceStore::SkuPlan> plans{
                {u"0001"_s, u"plan-1"_s}, {u"0003"_s, u"plan-1"_s}, {u"0007"_s, u"plan-1"_s}};
            if (const Outcome placed = store.setPlans(1, u"CFQ7TTC0LH16"_s, plans); !placed)
                return placed.error();
            return store.observe(1, CustomerId(idOf(number)), counts, clock.now());
        });
        QVERIFY(stored);
    }
    template <class T>
    static Result<T> wait(const Async<T> &future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20000))
            return Error{Error::Kind::Timeout};
        return future.result();
    }
    BulkAnswer answer(const BulkLine &line) const { return wait(bulk->judge({line})).valueOr({}).value(0); }

    QTemporaryDir folder;
    ManualClock clock{QDateTime({2026, 11, 22}, {8, 0}, Qt::UTC)};
    std::optional<Account> account;
    std::unique_ptr<Observations> observations;
    std::unique_ptr<BulkChangesService> bulk;

private:
    QList<Customer> m_all;
    std::unique_ptr<Database> m_store;
    std::unique_ptr<Database> m_ledger;
};

} // namespace

class TestBulkChanges final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seatsAsWritten_data();
    void seatsAsWritten();
    void columnsAreFoundInEveryLanguage_data();
    void columnsAreFoundInEveryLanguage();
    void aTableWithoutHeadersIsAllData();
    void aWorkbookIsReadLikeATable();
    void whereReadingEndsIsToldAndWhatCameBeforeStays();
    void hostileCellsStayText();
    void readsWhatSpreadsheetsSave();
    void aFileThatCannotBeReadIsAnError();
    void lineAndSubscription_data();
    void lineAndSubscription();
    void S0_49_likeNamedSubscriptionsAreAQuestion();
    void S0_49_anIdOfAnotherCustomerIsNotTaken();
    void S0_52_totalsAndChanges_data();
    void S0_52_totalsAndChanges();
    void S2_232_seatsFollowTheUsers();
    void rulesSpeakBeforehand();
    void whatIsObservedMeanwhileIsFound();
    void tenThousandLines();
};

void TestBulkChanges::seatsAsWritten_data()
{
    using Fault = SeatWish::Fault;
    QTest::addColumn<QString>("written");
    QTest::addColumn<SeatWish>("wish");
    QTest::addRow("total") << u" 12 "_s << SeatWish{12, false, Fault::None};
    QTest::addRow("more") << u"+5"_s << SeatWish{5, true, Fault::None};
    QTest::addRow("fewer") << u"-2"_s << SeatWish{-2, true, Fault::None};
    QTest::addRow("typographic minus") << u"\u22122"_s << SeatWish{-2, true, Fault::None};
    QTest::addRow("users and more") << u"Assigned +2"_s << SeatWish{2, false, Fault::None, true};
    QTest::addRow("users less one") << u"assigned-1"_s << SeatWish{-1, false, Fault::None, true};
    QTest::addRow("a heading") << u"assigned"_s << SeatWish{0, false, Fault::NotWhole, true};
    QTest::addRow("half a word") << u"assigned5"_s << SeatWish{5, false, Fault::NotWhole, true};
    QTest::addRow("none") << u""_s << SeatWish{0, false, Fault::Empty};
    QTest::addRow("half") << u"12.5"_s << SeatWish{0, false, Fault::NotWhole};
    QTest::addRow("half in German") << u"12,5"_s << SeatWish{0, false, Fault::NotWhole};
    QTest::addRow("grouped: a thousand or one") << u"1.000"_s << SeatWish{0, false, Fault::NotWhole};
    QTest::addRow("word") << u"zwölf"_s << SeatWish{0, false, Fault::NotWhole};
    QTest::addRow("two signs") << u"--3"_s << SeatWish{0, true, Fault::NotWhole};
    QTest::addRow("sign alone") << u"+"_s << SeatWish{0, true, Fault::NotWhole};
    QTest::addRow("formula") << u"=1+1"_s << SeatWish{0, false, Fault::NotWhole};
    QTest::addRow("other digits") << u"١٢"_s << SeatWish{0, false, Fault::NotWhole};
    QTest::addRow("absurd") << u"99999999999999999999"_s << SeatWish{0, false, Fault::TooLarge};
}

void TestBulkChanges::seatsAsWritten()
{
    QFETCH(QString, written);
    QFETCH(SeatWish, wish);
    QCOMPARE(readSeatWish(written), wish);
}

void TestBulkChanges::columnsAreFoundInEveryLanguage_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QList<int>>("columns");
    QTest::addRow("en") << QByteArray("Customer,Subscription,Subscription id,Seats\n") << QList<int>{2, 0, 1, 3};
    QTest::addRow("ro") << QByteArray("Client;Abonament;ID abonament;Licențe\n") << QList<int>{2, 0, 1, 3};
    QTest::addRow("it") << QByteArray("Cliente;Sottoscrizione;ID sottoscrizione;Licenze\n") << QList<int>{2, 0, 1, 3};
    QTest::addRow("de") << QByteArray("Kunde\tAbonnement\tAbonnement-ID\tLizenzen\n") << QList<int>{2, 0, 1, 3};
    QTest::addRow("the exact name wins") << QByteArray("Seats,New seats,Customer,Tenant id\n")
                                         << QList<int>{-1, 3, -1, 1};
    QTest::addRow("written otherwise") << QByteArray("subscription_ID,\"QUANTITY\"\n") << QList<int>{0, -1, -1, 1};
    QTest::addRow("strangers") << QByteArray("foo,bar\n") << QList<int>{-1, -1, -1, -1};
    QTest::addRow("Excel says how") << QByteArray("sep=;\r\nKunde;Produkt;Anzahl\r\n") << QList<int>{-1, 0, 1, 2};
}

void TestBulkChanges::columnsAreFoundInEveryLanguage()
{
    QFETCH(QByteArray, headers);
    QFETCH(QList<int>, columns);
    const BulkTable table = readBulkTable(headers, u"t.csv"_s);
    QVERIFY(!table.headers.isEmpty());
    QCOMPARE(QList<int>(table.columns.begin(), table.columns.end()), columns);
    QVERIFY(table.rows.isEmpty());
}

void TestBulkChanges::aTableWithoutHeadersIsAllData()
{
    const BulkTable table = readBulkTable(idOf(0x101).toUtf8() + "\t+5\n" + idOf(0x102).toUtf8() + "\t9\n", {});
    QVERIFY(table.headers.isEmpty());
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows.first(), (BulkTable::Row{1, {idOf(0x101), u"+5"_s}}));
}

void TestBulkChanges::aWorkbookIsReadLikeATable()
{
    testing::WorkbookFile book;
    book.strings({"<t>Abonnement-ID</t>", "<t>Lizenzen</t>", "<t>" + idOf(0x101).toUtf8() + "</t>"});
    book.rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
              "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>2</v></c><c r=\"B4\"><v>9</v></c></row>"
              "<row r=\"5\"><c r=\"A5\" t=\"s\"><v>2</v></c><c r=\"B5\" t=\"inlineStr\"><is><t>-3</t></is></c></row>");
    const BulkTable table = readBulkTable(book.bytes(), u"seats.xlsx"_s);
    QVERIFY(!table.fault);
    QCOMPARE(table.rows, (QList<BulkTable::Row>{{4, {idOf(0x101), u"9"_s}}, {5, {idOf(0x101), u"-3"_s}}}));
    QVERIFY(table.columns[0] == 0 && table.columns[3] == 1);
    const BulkTable torn = readBulkTable(book.bytes().chopped(60), u"seats.xlsx"_s);
    QVERIFY(torn.fault);
    QCOMPARE(torn.fault->code, u"damaged"_s);
    QVERIFY(torn.rows.isEmpty());
}

void TestBulkChanges::whereReadingEndsIsToldAndWhatCameBeforeStays()
{
    const BulkTable table = readBulkTable("Kunde;Anzahl\nA;1\n\nB;2\nC;\"3\nD;4\n", u"t.csv"_s);
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows.last().line, 4);
    QVERIFY(table.fault);
    QCOMPARE(table.fault->subject, u"5:3"_s);
}

// What users need and more; who has which seat of two subscriptions nobody can say, and unknown stays unknown.
void TestBulkChanges::S2_232_seatsFollowTheUsers()
{
    Archive archive;
    archive.fill();
    const auto seats = [&archive](int subscription, const char *written) {
        return archive.answer({1, idOf(subscription), {}, {}, QString::fromLatin1(written)});
    };
    QCOMPARE(seats(0x201, "assigned+2").wish.fault, SeatWish::Fault::AssignedUnknown);
    QVERIFY(!seats(0x201, "assigned+2").after);
    archive.counted(0x20, {licences(7, 4)});
    QCOMPARE(seats(0x201, "assigned+2").after, std::optional(6)); // 4 users of 7 seats
    QCOMPARE(seats(0x201, "assigned+0").after, std::optional(4));
    QCOMPARE(seats(0x201, "assigned+3").verdict, Verdict()); // 7: as it is
    archive.counted(0x20, {licences(7, 9)});
    QCOMPARE(seats(0x201, "assigned+1").after, std::optional(10)); // two users have no seat yet
    // Other sellers' free seats are used first.
    archive.counted(0x20, {licences(10, 9)});
    QCOMPARE(seats(0x201, "assigned+0").after, std::optional(6));
    archive.counted(0x20, {licences(7, {})});
    QCOMPARE(seats(0x201, "assigned+2").wish.fault, SeatWish::Fault::AssignedUnknown);
    Subscription twin = seatsOf(0x501, u"Visio Plan 2"_s, 4);
    Subscription other = seatsOf(0x511, u"Visio Plan 2"_s, 4);
    archive.customer(0x50, u"Two of a kind"_s, {twin, other});
    archive.counted(0x50, {licences(8, 5)});
    QCOMPARE(seats(0x501, "assigned+0").wish.fault, SeatWish::Fault::AssignedShared);
    QVERIFY(!seats(0x501, "assigned+0").after);
}

void TestBulkChanges::hostileCellsStayText()
{
    const BulkTable table = readBulkTable("customer,product,seats\n'=cmd|'/c calc'!A1,<img src=x>,=1+1\n", u"t.csv"_s);
    QCOMPARE(table.rows.first().cells, (QStringList{u"=cmd|'/c calc'!A1"_s, u"<img src=x>"_s, u"=1+1"_s}));
    Archive archive;
    archive.fill();
    const BulkAnswer answer = archive.answer({2, {}, u"=cmd|'/c calc'!A1"_s, u"<img src=x>"_s, u"=1+1"_s});
    QCOMPARE(answer.match, Match::NoCustomer);
    QCOMPARE(answer.wish.fault, SeatWish::Fault::NotWhole);
}

// C28: quotes, double headers, other alphabets
void TestBulkChanges::readsWhatSpreadsheetsSave()
{
    Archive archive;
    const QString text = u"Kunde\tProdukt\tAnzahl\r\nȘantier Brașov SA\tVisio\t5\r\n"_s;
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray bytes = utf16.encode(text);
    const QString path = archive.folder.filePath(u"seats.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const auto table = archive.wait(archive.bulk->readFile(path));
    QVERIFY(table);
    QCOMPARE(table->name, u"seats.txt"_s);
    QCOMPARE(table->rows.first().cells.first(), u"Șantier Brașov SA"_s);
    QCOMPARE(table->columns[BulkTable::Seats], 2);
}

void TestBulkChanges::aFileThatCannotBeReadIsAnError()
{
    Archive archive;
    const auto table = archive.wait(archive.bulk->readFile(archive.folder.filePath(u"none.csv"_s)));
    QVERIFY(!table);
    QCOMPARE(table.error().kind, Error::Kind::NotFound);
}

// C9: what cannot be found is a hint at its line
void TestBulkChanges::lineAndSubscription_data()
{
    QTest::addColumn<BulkLine>("line");
    QTest::addColumn<Match>("match");
    QTest::addColumn<int>("subscription");
    const auto row = [](const char *name, const QString &id, const QString &customer, const QString &product,
                        Match match, int found = 0) {
        QTest::addRow("%s", name) << BulkLine{2, id, customer, product, u"+1"_s} << match << found;
    };
    row("by id", idOf(0x102), {}, {}, Match::Found, 0x102);
    row("by id in capitals", idOf(0x102).toUpper(), {}, {}, Match::Found, 0x102);
    row("the id decides over the product", idOf(0x102), {}, u"Exchange Online (Plan 1)"_s, Match::Found, 0x102);
    row("unknown id", idOf(0x999), {}, {}, Match::NoSubscription);
    row("id cut short", idOf(0x102).left(30), {}, {}, Match::NoSubscription);
    row("name and product", {}, u"Șantier Brașov SA"_s, u"Microsoft 365 Business Premium"_s, Match::Found, 0x201);
    row("without diacritics", {}, u"SANTIER  BRASOV sa"_s, u"microsoft 365 business premium"_s, Match::Found, 0x201);
    row("domain", {}, u"c32.onmicrosoft.com"_s, u"Microsoft 365 Business Premium"_s, Match::Found, 0x201);
    row("customer's id", {}, idOf(0x20), u"Microsoft 365 Business Premium"_s, Match::Found, 0x201);
    row("nickname", {}, u"Nordwind Logistik S.R.L."_s, u"Front Office"_s, Match::Found, 0x101);
    row("SKU", {}, u"Nordwind Logistik S.R.L."_s, u"cfq7ttc0lh16:0009"_s, Match::Found, 0x103);
    row("part of a name", {}, u"Nordwind"_s, u"Front Office"_s, Match::NoCustomer);
    row("part of a product", {}, u"Nordwind Logistik S.R.L."_s, u"Exchange"_s, Match::NoProduct);
    row("two customers, one such product", {}, u"Contoso"_s, u"Project Plan 3"_s, Match::Found, 0x402);
    row("one that is over is not meant", {}, u"Contoso"_s, u"Visio Plan 2"_s, Match::Found, 0x301);
    row("only one that is over", {}, idOf(0x40), u"Visio Plan 2"_s, Match::Found, 0x401);
    row("customer alone", {}, u"Contoso"_s, {}, Match::NothingNamed);
    row("product alone", {}, {}, u"Visio Plan 2"_s, Match::NothingNamed);
    row("nothing", {}, {}, {}, Match::NothingNamed);
}

void TestBulkChanges::lineAndSubscription()
{
    QFETCH(BulkLine, line);
    QFETCH(Match, match);
    QFETCH(int, subscription);
    Archive archive;
    archive.fill();
    const BulkAnswer answer = archive.answer(line);
    QCOMPARE(answer.match, match);
    if (match == Match::Found)
        QCOMPARE(answer.subject.subscription.text(), idOf(subscription));
}

// Never the first of them by chance
void TestBulkChanges::S0_49_likeNamedSubscriptionsAreAQuestion()
{
    Archive archive;
    archive.fill();
    BulkLine line{2, {}, u"Nordwind Logistik S.R.L."_s, u"Microsoft 365 Business Premium"_s, u"+1"_s};
    const BulkAnswer question = archive.answer(line);
    QCOMPARE(question.match, Match::Several);
    QCOMPARE(question.matches, 2);
    QVERIFY(!question.after);
    for (const BulkSubject &choice : question.choices) {
        line.customerKey = choice.customerKey;
        line.subscriptionKey = choice.subscriptionKey;
        const BulkAnswer chosen = archive.answer(line);
        QCOMPARE(chosen.match, Match::Found);
        QCOMPARE(chosen.subject.subscription, choice.subscription);
        QCOMPARE(chosen.after, choice.seats + 1);
    }
    QVERIFY(question.choices.first().subscription != question.choices.last().subscription);
}

void TestBulkChanges::S0_49_anIdOfAnotherCustomerIsNotTaken()
{
    Archive archive;
    archive.fill();
    const BulkAnswer answer = archive.answer({2, idOf(0x101), u"Contoso"_s, {}, u"+1"_s});
    QCOMPARE(answer.match, Match::OtherCustomer);
    QCOMPARE(answer.subject.customerName, u"Nordwind Logistik S.R.L."_s);
    QVERIFY(!answer.after);
    QCOMPARE(archive.answer({2, idOf(0x101), u"nordwind logistik s.r.l."_s, {}, u"+1"_s}).match, Match::Found);
}

void TestBulkChanges::S0_52_totalsAndChanges_data()
{
    QTest::addColumn<QString>("seats");
    QTest::addColumn<std::optional<int>>("after");
    QTest::addRow("total") << u"15"_s << std::optional(15);
    QTest::addRow("more") << u"+15"_s << std::optional(27);
    QTest::addRow("fewer") << u"-2"_s << std::optional(10);
    QTest::addRow("below nothing") << u"-20"_s << std::optional(-8);
    QTest::addRow("fault") << u"ten"_s << std::optional<int>();
}

void TestBulkChanges::S0_52_totalsAndChanges()
{
    QFETCH(QString, seats);
    QFETCH(std::optional<int>, after);
    Archive archive;
    archive.fill();
    const BulkAnswer answer = archive.answer({2, idOf(0x101), {}, {}, seats});
    QCOMPARE(answer.subject.seats, 12);
    QCOMPARE(answer.after, after);
}

void TestBulkChanges::rulesSpeakBeforehand()
{
    Archive archive;
    archive.fill();
    const auto verdict = [&archive](int subscription, const QString &seats) {
        return archive.answer({2, idOf(subscription), {}, {}, seats}).verdict;
    };
    QCOMPARE(verdict(0x101, u"+5"_s).kind, Verdict::Kind::Allowed);
    // First seen now, and the provider states no dates: seats may have come within the last week.
    QCOMPARE(verdict(0x101, u"-5"_s).kind, Verdict::Kind::CannotTell);
    archive.clock.advance(std::chrono::hours(168));
    const Verdict fewer = verdict(0x101, u"-5"_s); // the term began in June: the window is over
    QCOMPARE(fewer.kind, Verdict::Kind::Refused);
    QVERIFY(!fewer.source.isEmpty());
    QVERIFY(fewer.nextAllowed);
    QCOMPARE(verdict(0x401, u"+1"_s).kind, Verdict::Kind::Refused); // over
    QVERIFY(verdict(0x101, u"12"_s).rule.isEmpty());                // nothing changes: nobody is asked
}

void TestBulkChanges::whatIsObservedMeanwhileIsFound()
{
    Archive archive;
    archive.fill();
    const BulkLine line{2, {}, u"Späti GmbH"_s, u"Visio Plan 2"_s, u"+1"_s};
    QCOMPARE(archive.answer(line).match, Match::NoCustomer);
    archive.customer(0x50, u"Späti GmbH"_s, {seatsOf(0x501, u"Visio Plan 2"_s, 2)});
    QCOMPARE(archive.answer(line).match, Match::Found);
}

// The window's thread only waits: between two parts it turns.
void TestBulkChanges::tenThousandLines()
{
    Archive archive;
    constexpr int customers = 100;
    constexpr int each = 20;
    QList<BulkLine> lines;
    for (int customer = 1; customer <= customers; ++customer) {
        QList<Subscription> list;
        for (int number = 0; number < each; ++number)
            list += seatsOf(customer * 0x100 + number, u"Plan %1"_s.arg(number), 10);
        archive.customer(customer, u"Customer %1"_s.arg(customer), list);
    }
    for (int number = 0; number < 10'000; ++number)
        lines += BulkLine{
            number + 2, {}, u"Customer %1"_s.arg(number % customers + 1), u"Plan %1"_s.arg(number % each), u"+1"_s};
    QElapsedTimer timer;
    timer.start();
    int found = 0;
    qint64 longestInThisThread = 0;
    for (qsizetype first = 0; first < lines.size(); first += 500) {
        const Async<QList<BulkAnswer>> part = archive.bulk->judge(lines.mid(first, 500));
        while (!part.isFinished()) {
            QElapsedTimer turn;
            turn.start();
            QCoreApplication::processEvents();
            longestInThisThread = std::max(longestInThisThread, turn.elapsed());
        }
        for (const BulkAnswer &answer : part.result().valueOr({}))
            found += answer.match == Match::Found && answer.verdict.allowed() ? 1 : 0;
    }
    QCOMPARE(found, 10'000);
    qInfo("10000 lines judged in %lld ms", timer.elapsed());
    QVERIFY2(longestInThisThread < 200, qPrintable(QString::number(longestInThisThread)));
}

QTEST_GUILESS_MAIN(TestBulkChanges)
#include "tst_bulk_changes.moc"
