// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence packs (idea 10): what is gathered from the ledger, and the folder that is written (C16, C39).
#include "domain/subscription_change.h"
#include "services/credential_guard.h"
#include "services/evidence_parts.h"
#include "services/evidence_service.h"
#include "storage/database.h"
#include "storage/intent_store.h"
#include "storage/note_store.h"
#include "support/clock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tenantry;
using namespace Qt::StringLiterals;

namespace {

const QString plantedToken = u"eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJodHRwcyJ9.c2lnbmF0dXJl"_s;
const QString plantedSecret = u"Tr0ub4dor&3-never-shown"_s;
const QString hostileName = u"../../<b>Fabrikam</b> \"CON\": a/b\\c | Microsoft 365 Business Basic annual"_s;

QDateTime moment(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODateWithMs);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Account reseller()
{
    Account account;
    account.id = AccountId::make();
    account.displayName = u"Wingtip Cloud"_s;
    account.partnerTenant = u"wingtip.onmicrosoft.com"_s;
    account.signedInAs = u"Ana Popescu"_s;
    return account;
}

Step patchStep()
{
    Step step;
    step.kind = u"subscription.update"_s;
    step.writes = true;
    step.state = StepState::Confirmed;
    step.requestId = QUuid::createUuid();
    step.sentBytes = QByteArray("{\"quantity\": 17,\t\"price\": 10.50, \"n\":\"\xc8\x9b\"}\r\n");
    step.sentRoute = u"PATCH /v1/customers/c/subscriptions/s"_s;
    step.sentAt = moment("2026-11-21T14:00:01.007Z");
    step.attempts = 2;
    step.httpStatus = 200;
    step.answer = QByteArray("{\"quantity\":17,  \"friendlyName\":\"\xe2\x82\xac\"}");
    step.correlationId = u"0a1b2c3d-1111-4000-8000-000000000001"_s;
    step.changedAt = step.sentAt.addMSecs(900);
    return step;
}

Intent seatChange(const AccountId &account)
{
    SubscriptionChange change{ChangeKind::Seats, CustomerId(u"c"_s), SubscriptionId(u"s"_s), {}, {}};
    change.before.quantity = 12;
    change.after.quantity = 17;
    Intent intent;
    intent.id = IntentId::make();
    intent.account = account;
    intent.kind = intentKind(change.kind);
    intent.payload = toJson(change);
    intent.state = IntentState::Confirmed;
    intent.title = hostileName;
    intent.createdAt = moment("2026-11-21T14:00:00.000Z");
    intent.changedAt = intent.createdAt.addSecs(2);
    intent.steps = {patchStep()};
    return intent;
}

ActivityEntry happened(const Intent &intent, const QString &what, const QString &who)
{
    ActivityEntry entry;
    entry.at = intent.createdAt;
    entry.what = what;
    entry.subject = intent.title;
    entry.who = who;
    entry.intent = intent.id.text();
    return entry;
}

// A ledger of its own with the service over it; nobody needs an event loop but this.
class Desk
{
public:
    Account account = reseller();
    ManualClock clock{moment("2026-11-22T06:45:00.000Z")};
    QTemporaryDir folder;
    std::unique_ptr<Database> ledger;
    std::unique_ptr<EvidenceService> service;
    Paper printed;

    Desk()
    {
        auto opened = Database::open({folder.filePath(u"ledger.db"_s), u":/migrations/ledger"_s});
        if (!opened)
            qFatal("no ledger");
        ledger = std::move(opened).value();
        service = std::make_unique<EvidenceService>(
            *ledger, [this] { return std::optional(account); }, clock);
        service->printWith([](const Paper &paper) -> Result<QByteArray> { return "%PDF " + paper.title.toUtf8(); });
        QDir(folder.path()).mkdir(u"out"_s);
    }
    ~Desk()
    {
        ledger.reset(); // what was posted ends while the service is there
    }
    void keep(const Intent &intent, const QList<ActivityEntry> &entries)
    {
        const Outcome kept = ledger->writeNow([&](Connection &connection) -> Outcome {
            if (Outcome added = IntentStore(connection).add(intent); !added)
                return added;
            for (const ActivityEntry &entry : entries) {
                if (Outcome noted = ActivityStore(connection).append(intent.account, entry); !noted)
                    return noted;
            }
            return Done();
        });
        if (!kept)
            qFatal("nothing kept");
    }
    template <class T>
    Result<T> await(const Async<T> &future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30000))
            return Error{Error::Kind::Timeout};
        return future.result();
    }
    Result<EvidencePack> gather(const IntentId &id) { return await(service->gather(id)); }
    QString out() const { return folder.filePath(u"out"_s); }
    Result<QString> write(const EvidencePack &pack)
    {
        return await(service->write(pack, Paper{pack.manifestSha256, {}, {}, {}}, out()));
    }
    Result<QString> exported(const Intent &intent)
    {
        const Result<EvidencePack> pack = gather(intent.id);
        return pack ? write(*pack) : Result<QString>(pack.error());
    }
};

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

QJsonDocument jsonIn(const QString &folder, const QString &name)
{
    return QJsonDocument::fromJson(contentOf(folder + u'/' + name));
}

// As sha256sum -c does: every line of the manifest against the file it names.
bool manifestHolds(const QString &folder)
{
    const QList<QByteArray> lines = contentOf(folder + u"/manifest.sha256"_s).split('\n');
    int checked = 0;
    for (const QByteArray &line : lines) {
        if (line.isEmpty())
            continue;
        const QByteArray content = contentOf(folder + u'/' + QString::fromLatin1(line.mid(66)));
        if (line.mid(64, 2) != "  " ||
            line.left(64) != QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex())
            return false;
        ++checked;
    }
    return checked > 0;
}

} // namespace

class TestEvidence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFolderHoldsWhatWasSentToTheByte();
    void theManifestNamesEveryFile();
    void anyChangedByteIsFound();
    void nothingSecretLeaks();
    void guardLeavesProductNamesAlone_data();
    void guardLeavesProductNamesAlone();
    void hostileNamesNeverNameAFile();
    void onlyTheOwnerMayRead();
    void noFolderIsOverwritten();
    void fullDiskLeavesNothing();
    void cannotWriteLeavesNothing();
    void othersIntentsAreNotFound();
};

void TestEvidence::theFolderHoldsWhatWasSentToTheByte()
{
    Desk desk;
    const Intent intent = seatChange(desk.account.id);
    desk.keep(intent, {happened(intent, u"change.queued"_s, u"Ana Popescu"_s),
                       happened(intent, u"change.confirmed"_s, u"Ion Ionescu"_s)});
    const auto folder = desk.exported(intent);
    QVERIFY(folder.ok());
    QCOMPARE(contentOf(*folder + u"/step-01-sent.json"_s), intent.steps.first().sentBytes);
    QCOMPARE(contentOf(*folder + u"/step-01-answer.json"_s), intent.steps.first().answer);
    QCOMPARE(jsonIn(*folder, u"reviewed.json"_s).object(), intent.payload);
    const QJsonArray activity = jsonIn(*folder, u"activity.json"_s).array();
    QCOMPARE(activity.size(), 2);
    QCOMPARE(activity[0][u"who"_s].toString(), u"Ana Popescu"_s); // oldest first
    QCOMPARE(activity[1][u"what"_s].toString(), u"change.confirmed"_s);
    const QJsonObject step = jsonIn(*folder, u"steps.json"_s).array().first().toObject();
    QCOMPARE(step[u"status"_s].toInt(), 200);
    QCOMPARE(step[u"attempts"_s].toInt(), 2);
    QCOMPARE(step[u"correlationId"_s].toString(), intent.steps.first().correlationId);
    QCOMPARE(step[u"requestId"_s].toString(), intent.steps.first().requestId.toString(QUuid::WithoutBraces));
    QCOMPARE(step[u"sentAt"_s].toString(), u"2026-11-21T14:00:01.007Z"_s);
    QCOMPARE(step[u"sent"_s][u"sha256"_s].toString(), sha256Of(intent.steps.first().sentBytes));
    const QJsonArray journal = jsonIn(*folder, u"journal.json"_s).array();
    QCOMPARE(journal.size(), 1);
    QCOMPARE(journal[0][u"sentSha256"_s].toString(), sha256Of(intent.steps.first().sentBytes));
    const QJsonObject change = jsonIn(*folder, u"change.json"_s).object();
    QCOMPARE(change[u"title"_s].toString(), hostileName);
    QCOMPARE(change[u"partner"_s].toString(), u"Wingtip Cloud"_s);
}

void TestEvidence::theManifestNamesEveryFile()
{
    Desk desk;
    const Intent intent = seatChange(desk.account.id);
    desk.keep(intent, {});
    const auto pack = desk.gather(intent.id);
    QVERIFY(pack.ok());
    const auto folder = desk.write(*pack);
    QVERIFY(folder.ok());
    const QByteArray manifest = contentOf(*folder + u"/manifest.sha256"_s);
    QStringList listed{u"evidence.pdf"_s, u"manifest.sha256"_s}; // the PDF prints the manifest's hash
    for (const QByteArray &line : manifest.split('\n')) {
        if (!line.isEmpty())
            listed += QString::fromLatin1(line.mid(66));
    }
    listed.sort();
    QCOMPARE(namesIn(*folder), listed);
    QVERIFY(manifestHolds(*folder));
    QCOMPARE(pack->manifestSha256,
             QString::fromLatin1(QCryptographicHash::hash(manifest, QCryptographicHash::Sha256).toHex()));
    QCOMPARE(contentOf(*folder + u"/evidence.pdf"_s), "%PDF " + pack->manifestSha256.toUtf8());
    if (const QString tool = QStandardPaths::findExecutable(u"sha256sum"_s); !tool.isEmpty()) {
        QProcess check;
        check.setWorkingDirectory(*folder);
        check.start(tool, {u"--strict"_s, u"-c"_s, u"manifest.sha256"_s});
        QVERIFY(check.waitForFinished());
        QCOMPARE(check.exitCode(), 0);
    }
}

void TestEvidence::anyChangedByteIsFound()
{
    Desk desk;
    const Intent intent = seatChange(desk.account.id);
    desk.keep(intent, {happened(intent, u"change.queued"_s, u"Ana"_s)});
    const auto pack = desk.gather(intent.id);
    QVERIFY(pack.ok());
    for (const EvidencePart &part : pack->parts) {
        for (qsizetype at = 0; at < part.content.size(); ++at) {
            QByteArray changed = part.content;
            changed[at] = static_cast<char>(changed.at(at) ^ 1);
            QVERIFY(sha256Of(changed) != part.sha256);
        }
    }
    const auto folder = desk.write(*pack);
    QVERIFY(folder.ok());
    QFile file(*folder + u"/steps.json"_s);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(20) && file.write("#") == 1);
    file.close();
    QVERIFY(!manifestHolds(*folder));
}

// Stored texts are clean already; here a provider repeats a credential wherever it can.
void TestEvidence::nothingSecretLeaks()
{
    Desk desk;
    Intent intent = seatChange(desk.account.id);
    intent.detail = u"400: Bearer "_s + plantedToken;
    intent.facts = {{u"note"_s, plantedToken}, {u"clientSecret"_s, plantedSecret}};
    Step &step = intent.steps.first();
    step.errorText = u"rejected "_s + plantedToken;
    step.answer = (u"{\"access_token\" : \""_s + plantedSecret + u"\", \"echo\":\"Bearer "_s + plantedToken +
                   u"\", \"quantity\":17}"_s)
                      .toUtf8();
    step.sentBytes = (u"{\"comment\":\""_s + plantedToken + u"\"}"_s).toUtf8();
    ActivityEntry entry = happened(intent, u"change.parked"_s, u"Ana"_s);
    entry.detail = plantedToken;
    desk.keep(intent, {entry});
    const auto pack = desk.gather(intent.id);
    QVERIFY(pack.ok());
    QVERIFY(!pack->intent.detail.contains(plantedToken)); // the paper is worded from it
    const auto folder = desk.write(*pack);
    QVERIFY(folder.ok());
    int files = 0;
    for (const QString &name : namesIn(*folder)) {
        const QByteArray content = contentOf(*folder + u'/' + name);
        QVERIFY2(!content.contains(plantedToken.toUtf8()), qPrintable(name));
        QVERIFY2(!content.contains(plantedSecret.toUtf8()), qPrintable(name));
        ++files;
    }
    QCOMPARE(files, 9);
    const QJsonObject facts = jsonIn(*folder, u"steps.json"_s).array().first().toObject();
    QVERIFY(facts[u"answer"_s][u"credentialLeftOut"_s].toBool());
    QCOMPARE(facts[u"sent"_s][u"sha256"_s].toString(), sha256Of(step.sentBytes));   // of what was really sent
    QCOMPARE(jsonIn(*folder, u"step-01-answer.json"_s)[u"quantity"_s].toInt(), 17); // the rest is still there
}

void TestEvidence::guardLeavesProductNamesAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Business Basic") << u"{\"offerName\":\"Microsoft 365 Business Basic annual\"}"_s;
    QTest::newRow("mail") << u"{\"email\":\"office@example.org\"}"_s;
    QTest::newRow("ids") << u"{\"id\":\"0a1b2c3d-1111-4000-8000-000000000001\",\"etag\":\"eyJpZCI6\"}"_s;
    QTest::newRow("not UTF-8") << u"bytes: %1"_s.arg(QChar(0xfffd));
    QTest::newRow("continuation") << u"{\"continuationToken\":\"abc==\"}"_s;
}

void TestEvidence::guardLeavesProductNamesAlone()
{
    QFETCH(const QString, text);
    QCOMPARE(answerWithoutCredentials(text.toUtf8()), text.toUtf8());
    QCOMPARE(answerWithoutCredentials("\xff\xfe" + text.toUtf8()), "\xff\xfe" + text.toUtf8());
}

void TestEvidence::hostileNamesNeverNameAFile()
{
    Desk desk;
    Intent intent = seatChange(desk.account.id);
    intent.steps.first().kind = u"../../../evil/<b>"_s;
    desk.keep(intent, {});
    const auto folder = desk.exported(intent);
    QVERIFY(folder.ok());
    static const QRegularExpression plain(u"^[a-z0-9][a-z0-9.-]*$"_s);
    for (const QString &name : namesIn(*folder))
        QVERIFY2(plain.match(name).hasMatch(), qPrintable(name));
    QCOMPARE(namesIn(desk.out()).size(), 1);
    QCOMPARE(QFileInfo(*folder).absolutePath(), QFileInfo(desk.out()).absoluteFilePath());
    QVERIFY(QFileInfo(*folder).fileName().startsWith(u"evidence-20261122T064500Z-"_s));
}

void TestEvidence::onlyTheOwnerMayRead()
{
#ifdef Q_OS_WIN
    QSKIP("rights are inherited on Windows");
#endif
    Desk desk;
    const Intent intent = seatChange(desk.account.id);
    desk.keep(intent, {});
    const auto folder = desk.exported(intent);
    QVERIFY(folder.ok());
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(*folder) & others));
    for (const QString &name : namesIn(*folder)) {
        const auto rights = QFile::permissions(*folder + u'/' + name);
        QVERIFY2(!(rights & others) && !(rights & QFile::ExeOwner) && (rights & QFile::ReadOwner), qPrintable(name));
    }
}

void TestEvidence::noFolderIsOverwritten()
{
    Desk desk;
    const Intent intent = seatChange(desk.account.id);
    desk.keep(intent, {});
    const auto first = desk.exported(intent);
    QVERIFY(first.ok());
    QVERIFY(QFile::remove(*first + u"/evidence.pdf"_s));
    const auto second = desk.exported(intent); // in the same second
    QVERIFY(second.ok());
    QCOMPARE(*second, *first + u"-2"_s);
    QVERIFY(!QFile::exists(*first + u"/evidence.pdf"_s));
    QVERIFY(QDir().mkdir(*first + u"-3"_s)); // an empty one is somebody's too
    const auto third = desk.exported(intent);
    QVERIFY(third.ok());
    QCOMPARE(*third, *first + u"-4"_s);
    QCOMPARE(namesIn(desk.out()).size(), 4);
}

void TestEvidence::fullDiskLeavesNothing()
{
    Desk desk;
    const Intent intent = seatChange(desk.account.id);
    desk.keep(intent, {});
    desk.service->askRoomWith([](const QString &) { return qint64(4096); });
    const auto folder = desk.exported(intent);
    QVERIFY(!folder.ok());
    QCOMPARE(folder.error().kind, Error::Kind::StorageFull);
    QCOMPARE(namesIn(desk.out()), QStringList());
}

void TestEvidence::cannotWriteLeavesNothing()
{
    Desk desk;
    const QString missing = desk.out() + u"/not-there"_s;
    const auto none = writeNewFolder(missing, u"evidence"_s, {{u"a.json"_s, "{}", {}}}, roomOnDisk);
    QVERIFY(!none.ok());
    QCOMPARE(none.error().kind, Error::Kind::Storage);
    // The second file cannot be written: the first one goes, too.
    const auto half = writeNewFolder(desk.out(), u"evidence"_s,
                                     {{u"a.json"_s, "{}", {}}, {u"no/such/folder.json"_s, "{}", {}}}, roomOnDisk);
    QVERIFY(!half.ok());
    QCOMPARE(half.error().kind, Error::Kind::Storage);
    QCOMPARE(namesIn(desk.out()), QStringList());
}

void TestEvidence::othersIntentsAreNotFound()
{
    Desk desk;
    const Intent intent = seatChange(AccountId::make());
    desk.keep(intent, {});
    QCOMPARE(desk.gather(intent.id).error().kind, Error::Kind::NotFound);
    QCOMPARE(desk.gather(IntentId::make()).error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
