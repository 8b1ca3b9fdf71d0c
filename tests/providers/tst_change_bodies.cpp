// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes.h"
#include "documented_sample.h"

#include "providers/partnercenter/change_body.h"
#include "providers/partnercenter/change_standing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <random>

using namespace tenantry;
using namespace tenantry::partnercenter;
using namespace tenantry::testing;
using namespace Qt::StringLiterals;

namespace {

struct Wish
{
    SubscriptionChange change;
    QStringList members; // lower case: those that may differ
};

// Members in lower case; read by another parser than the one under test.
QMap<QString, QJsonValue> membersOf(const QByteArray &text)
{
    QMap<QString, QJsonValue> members;
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        members.insert(it.key().toLower(), it.value());
    return members;
}

QStringList differingMembers(const QByteArray &before, const QByteArray &after)
{
    const auto a = membersOf(before);
    const auto b = membersOf(after);
    QStringList names;
    const QStringList all = a.keys() + b.keys();
    for (const QString &name : all) {
        if (a.value(name, QJsonValue::Undefined) != b.value(name, QJsonValue::Undefined) && !names.contains(name))
            names.append(name);
    }
    return names;
}

// Every number as its characters, without those inside texts.
QStringList numbersOf(const QByteArray &text)
{
    static const QRegularExpression quoted(uR"("(?:\\.|[^"\\])*")"_s);
    static const QRegularExpression number(u"-?\\d[\\d.eE+-]*"_s);
    QString plain = QString::fromUtf8(text);
    plain.replace(quoted, u"\"\""_s);
    QStringList numbers;
    for (auto it = number.globalMatch(plain); it.hasNext();)
        numbers.append(it.next().captured());
    return numbers;
}

// How many in a row are others; a quantity may have come as a text.
qsizetype differingNumbers(const QByteArray &before, const QByteArray &after)
{
    const QStringList a = numbersOf(before);
    const QStringList b = numbersOf(after);
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype head = 0;
    while (head < shorter && a.at(head) == b.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && a.at(a.size() - 1 - tail) == b.at(b.size() - 1 - tail))
        ++tail;
    return std::max(a.size(), b.size()) - head - tail;
}

QList<QByteArray> documentedResources()
{
    QList<QByteArray> resources;
    for (const DocumentedSample &sample : documentedSamples()) {
        const QJsonValue json = sample.json();
        const bool isSubscription =
            at(json, u"id"_s).isString() && !at(json, u"quantity"_s).isUndefined() && at(json, u"status"_s).isString();
        if (sample.operation.contains(u"/subscriptions"_s) && isSubscription)
            resources.append(sample.bytes());
        const QJsonArray items = at(json, u"items"_s).toArray();
        if (sample.operation != "GET /v1/customers/{}/subscriptions"_L1)
            continue;
        for (const QJsonValue item : items)
            resources.append(QJsonDocument(item.toObject()).toJson());
    }
    return resources;
}

} // namespace

// C27: of each body sent, the members that differ from the body read are exactly those of the change.
class TestChangeBodies final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void differOnlyInTheChange_data();
    void differOnlyInTheChange();

private:
    int number(int from, int to) { return std::uniform_int_distribution<int>(from, to)(m_random); }
    QString someText();
    Wish someWish();
    NextTerm someNextTerm();

    std::mt19937 m_random;
};

void TestChangeBodies::initTestCase()
{
    bool given = false;
    auto seed = qEnvironmentVariable("TENANTRY_TEST_SEED").toUInt(&given);
    if (!given)
        seed = std::random_device()();
    qInfo("seed %u", seed);
    m_random.seed(seed);
}

QString TestChangeBodies::someText()
{
    static const QString letters = u"abcXYZ0189 \"\\/{}[]:,\n\tăß日–"_s;
    QString text;
    for (int i = number(0, 12); i > 0; --i)
        text += letters.at(number(0, static_cast<int>(letters.size()) - 1));
    return text;
}

NextTerm TestChangeBodies::someNextTerm()
{
    NextTerm next;
    next.productId = u"CFQ7TTC0P%1"_s.arg(number(100, 999));
    next.skuId = u"000%1"_s.arg(number(1, 9));
    next.quantity = number(1, 5000);
    next.term = termFromText(number(0, 1) == 0 ? u"P1M"_s : u"P3Y"_s);
    next.billing = cycleFromText(number(0, 1) == 0 ? u"monthly"_s : u"annual"_s);
    if (number(0, 1) == 0)
        next.promotionId = u"A:B:C"_s;
    if (number(0, 1) == 0)
        next.customTermEnd = testStart.addDays(number(1, 700));
    return next;
}

Wish TestChangeBodies::someWish()
{
    Wish wish;
    wish.change.kind = static_cast<ChangeKind>(number(1, 9));
    ChangeSide &after = wish.change.after;
    switch (wish.change.kind) {
    case ChangeKind::Seats:
        after.quantity = number(1, 20000);
        wish.members = {u"quantity"_s};
        break;
    case ChangeKind::Renewal:
        after.autoRenew = number(0, 1) == 1;
        wish.members = {u"autorenewenabled"_s};
        break;
    case ChangeKind::NextTerm:
        if (number(0, 3) > 0)
            after.nextTerm = someNextTerm();
        wish.members = {u"schedulednextterminstructions"_s};
        break;
    case ChangeKind::Cancel:
    case ChangeKind::Suspend:
    case ChangeKind::Reactivate:
        after.status = std::array{SubscriptionStatus::Active, SubscriptionStatus::Suspended,
                                  SubscriptionStatus::Deleted}[static_cast<std::size_t>(number(0, 2))];
        wish.members = {u"status"_s};
        break;
    case ChangeKind::Rename:
        after.nickname = someText();
        wish.members = {u"friendlyname"_s};
        break;
    case ChangeKind::BillingPlan:
        after.billing = cycleFromText(number(0, 1) == 0 ? u"annual"_s : u"triennial"_s);
        wish.members = {u"billingcycle"_s, u"nextchargeinstructions"_s};
        break;
    case ChangeKind::Term:
        after.term = termFromText(number(0, 1) == 0 ? u"P1Y"_s : u"P3Y"_s);
        wish.members = {u"termduration"_s};
        break;
    case ChangeKind::Transition: // no update of the resource
    case ChangeKind::Conversion:
    case ChangeKind::Unknown:
        break;
    }
    return wish;
}

void TestChangeBodies::differOnlyInTheChange_data()
{
    QTest::addColumn<QByteArray>("resource");
    QTest::addRow("nce") << fixture(u"subscription_nce.json"_s);
    QTest::addRow("legacy") << fixture(u"subscription_legacy.json"_s);
    const QJsonArray items = QJsonDocument::fromJson(fixture(u"subscriptions.json"_s))[u"items"].toArray();
    for (const QJsonValue item : items)
        QTest::addRow("listed %s", qPrintable(item[u"id"].toString())) << QJsonDocument(item.toObject()).toJson();
    const auto documented = documentedResources(); // empty where they are not here
    for (qsizetype i = 0; i < documented.size(); ++i)
        QTest::addRow("documented %lld", static_cast<long long>(i)) << documented.at(i);
}

void TestChangeBodies::differOnlyInTheChange()
{
    QFETCH(QByteArray, resource);
    const auto read = parseSubscription(knownCustomer, answer(200, resource));
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().subject));
    for (int round = 0; round < 60; ++round) {
        const Wish wish = someWish();
        const auto body = changedBody(wish.change, resource, *read, u"CFQ7TTC0AV77"_s);
        QVERIFY(body.ok());
        const std::string told = (intentKind(wish.change.kind).toUtf8() + ": " + *body).toStdString();
        const auto shown = parseSubscriptionResource(knownCustomer, answer(200, *body));
        QVERIFY2(shown.ok(), told.c_str());
        const QStringList differing = differingMembers(resource, *body);
        for (const QString &member : differing)
            QVERIFY2(wish.members.contains(member), (member.toStdString() + " of " + told).c_str());
        const bool nested = wish.change.kind == ChangeKind::NextTerm || wish.change.kind == ChangeKind::BillingPlan;
        if (!nested) // digits of numbers: at most the one that was asked for
            QVERIFY2(differingNumbers(resource, *body) <= (wish.change.kind == ChangeKind::Seats ? 1 : 0),
                     told.c_str());
        else
            QVERIFY2(showsAfter(wish.change, *shown), told.c_str());
        const ChangeSide side = sideOf(wish.change.kind, shown->subscription);
        if (!nested)
            QVERIFY2(changeFromJson(toJson(SubscriptionChange{wish.change.kind, {}, {}, {}, side})).after ==
                         changeFromJson(toJson(wish.change)).after,
                     told.c_str());
    }
}

QTEST_GUILESS_MAIN(TestChangeBodies)
#include "tst_change_bodies.moc"
