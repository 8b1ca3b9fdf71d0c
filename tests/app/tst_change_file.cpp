// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files of changes for "plan import": what they may say, and which line, column and expectation a fault names.
#include "app/change_file.h"

#include <QTest>

using namespace tenantry;
using namespace Qt::StringLiterals;

namespace {

const QByteArray names = "customer,subscription,kind,wanted\n";

ChangeFile read(const QByteArray &text)
{
    return readChangeFile({text.constData(), std::size_t(text.size())});
}

SubscriptionChange only(const QByteArray &row)
{
    const ChangeFile file = read(names + row);
    return file.faults.isEmpty() && file.wishes.size() == 1 ? file.wishes.first().change : SubscriptionChange();
}

QStringList sentences(const QByteArray &text)
{
    QStringList all;
    for (const WishFault &fault : read(text).faults)
        all += sentence(u"a.csv"_s, fault);
    return all;
}

} // namespace

class TestChangeFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsUnderstood()
    {
        QCOMPARE(only("c,s,seats,12").after.quantity, 12);
        QCOMPARE(only("c,s,renewal,off").after.autoRenew, false);
        QCOMPARE(only("c,s,rename,\"Büro, \"\"Nord\"\"\"").after.nickname, u"Büro, \"Nord\""_s);
        QCOMPARE(only("c,s,cancel,").after.status, SubscriptionStatus::Deleted);
        QCOMPARE(only("c,s,suspend,").after.status, SubscriptionStatus::Suspended);
        QCOMPARE(only("c,s,reactivate,").after.status, SubscriptionStatus::Active);
        QCOMPARE(only("c,s,billing-plan,annual").after.billing->value, BillingCycle::Annual);
        QCOMPARE(only("c,s,term,P1Y").after.term->value, Term::Year);
        QCOMPARE(only("c,s,next-term,9").after.nextTerm->quantity, 9);
        QCOMPARE(only("c,s,next-term,none").kind, ChangeKind::NextTerm);
        QVERIFY(!only("c,s,next-term,none").after.nextTerm);
        const SubscriptionChange upgrade = only("c,s,transition,CFQ7TTC0LDPB:0001 P1Y monthly 3");
        QCOMPARE(upgrade.kind, ChangeKind::Transition);
        QCOMPARE(upgrade.after.transition->skuId, u"0001"_s);
        QCOMPARE(upgrade.after.transition->quantity, 3);
        QCOMPARE(only("c,s,conversion,CFQ7TTC0LDPB:0001 P1M monthly 25").kind, ChangeKind::Conversion);
        for (const char *half : {"CFQ7TTC0LDPB P1Y monthly 3", "CFQ7TTC0LDPB:0001 P1Y monthly", "A:1 P1Y monthly 0"})
            QCOMPARE(only("c,s,transition," + QByteArray(half)).kind, ChangeKind::Unknown);
    }

    // What a list says of a wish is what a file would say.
    void wantedIsWrittenAsItIsRead_data()
    {
        QTest::addColumn<QByteArray>("row");
        for (const char *row :
             {"seats,12", "renewal,on", "rename,Lager", "cancel,", "suspend,", "reactivate,", "billing-plan,monthly",
              "term,P3Y", "next-term,9", "next-term,none", "transition,CFQ7TTC0LDPB:0001 P1Y monthly 3",
              "next-term,9 P3Y annual until 2027-01-31", "next-term,9 until 2027-01-31"})
            QTest::newRow(row) << QByteArray(row);
    }
    void wantedIsWrittenAsItIsRead()
    {
        QFETCH(QByteArray, row);
        const SubscriptionChange change = only("c,s," + row);
        QCOMPARE(QString(kindWord(change.kind) + u',' + wantedText(change)), QString::fromUtf8(row));
    }

    void columnsMayStandInAnyOrder()
    {
        const ChangeFile file = read("\xEF\xBB\xBFkind,wanted,subscription,customer\r\nseats,3,S-1,C-1\r\n");
        QCOMPARE(file.wishes.size(), 1);
        QCOMPARE(file.wishes.first().line, 2);
        QCOMPARE(file.wishes.first().change.customer.text(), u"C-1"_s);
        QCOMPARE(file.wishes.first().change.subscription.text(), u"S-1"_s);
    }

    void faultsNameFileLineColumnAndWhatWasExpected_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        const auto fault = [](const char *name, const QByteArray &text, const QString &said) {
            QTest::newRow(name) << text << said;
        };
        fault("empty", "", u"a.csv, line 1: expected a row with the columns' names."_s);
        fault("column missing", "customer,subscription,kind\nc,s,cancel\n",
              u"a.csv, line 1, column wanted: expected a column of this name."_s);
        fault("column too many", "customer,subscription,kind,wanted,price\n",
              u"a.csv, line 1, column price: there is no such column."_s);
        fault("no customer", names + ",s,cancel,\n", u"a.csv, line 2, column customer: expected the customer's id."_s);
        fault("no subscription", names + "c,,cancel,\n",
              u"a.csv, line 2, column subscription: expected the subscription's id."_s);
        fault("kind", names + "c,s,upgrade,\n",
              u"a.csv, line 2, column kind: expected one of seats, renewal, next-term, cancel, suspend, reactivate, "
              "rename, billing-plan, term, transition, conversion."_s);
        fault("seats", names + "c,s,seats,0\n",
              u"a.csv, line 2, column wanted: expected the total of seats, a whole number from 1."_s);
        fault("seats by difference", names + "c,s,seats,2.5\n",
              u"a.csv, line 2, column wanted: expected the total of seats, a whole number from 1."_s);
        fault("renewal", names + "c,s,renewal,yes\n", u"a.csv, line 2, column wanted: expected on or off."_s);
        fault("cancel", names + "c,s,cancel,now\n",
              u"a.csv, line 2, column wanted: expected nothing here for this kind."_s);
        fault("name", names + "c,s,rename,\n", u"a.csv, line 2, column wanted: expected a name."_s);
        fault("billing", names + "c,s,billing-plan,weekly\n",
              u"a.csv, line 2, column wanted: expected monthly, annual or triennial."_s);
        fault("term", names + "c,s,term,P2Y\n", u"a.csv, line 2, column wanted: expected P1M, P1Y or P3Y."_s);
        fault(
            "next term", names + "c,s,next-term,x\n",
            u"a.csv, line 2, column wanted: expected the seats from the next term on, a whole number from 1, or none."_s);
        fault("next term's end", names + "c,s,next-term,9 P1Y until noon\n",
              u"a.csv, line 2, column wanted: expected behind the seats a term, a billing plan, until and a day, as in "
              "12 P1Y annual until 2027-01-31."_s);
        fault("twice", names + "c,s,seats,4\nc,s,rename,Lager\nc,s,seats,5\n",
              u"a.csv, line 4: expected one wish of a kind for a subscription; line 2 has one already."_s);
        fault("width", names + "\nc,s,cancel\n", u"a.csv, line 3: 3 cells where 4 were expected."_s);
        fault("quote", names + "c,s,\"seats,5\n", u"a.csv, line 2: a quoted cell that does not end."_s);
    }
    void faultsNameFileLineColumnAndWhatWasExpected()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, said);
        QCOMPARE(sentences(text), QStringList{said});
    }

    void everyFaultOfAFileIsTold()
    {
        QCOMPARE(sentences(names + "c,s,seats,x\nc,t,seats,5\n,u,renewal,maybe\n").size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestChangeFile)
#include "tst_change_file.moc"
