// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/search_index.h"

#include <QTest>

using namespace tenantry;
using namespace Qt::StringLiterals;

class TestTextFolding final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void foldingTwiceChangesNothing();
    void sortKeysOrderLikePeople();
};

void TestTextFolding::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addRow("ascii") << u"Contoso Power BI"_s << u"contoso power bi"_s;
    QTest::addRow("Romanian comma") << u"Brașov Constanța"_s << u"brasov constanta"_s;
    QTest::addRow("Romanian cedilla") << u"Braşov Constanţa"_s << u"brasov constanta"_s;
    QTest::addRow("Romanian rest") << u"ĂÂÎ ăâî"_s << u"aai aai"_s;
    QTest::addRow("Italian") << u"Caffè Perché Più"_s << u"caffe perche piu"_s;
    QTest::addRow("German") << u"Müller & Söhne Straße"_s << u"muller & sohne strasse"_s;
    QTest::addRow("capital sharp s") << u"GROẞ"_s << u"gross"_s;
    QTest::addRow("decomposed") << u"Mu\u0308ller"_s << u"muller"_s;
    QTest::addRow("Nordic and Slavic") << u"Øster Łódź Đorđe Æbler"_s << u"oster lodz dorde aebler"_s;
    QTest::addRow("Turkish") << u"İstanbul Işık"_s << u"istanbul isik"_s;
    QTest::addRow("other script stays") << u"Молдова"_s << u"молдова"_s;
    QTest::addRow("blanks of all kinds") << u"a\tb\u00a0c\nx"_s << u"a b c x"_s;
    QTest::addRow("controls cannot hide") << u"a\x1f"
                                             "b\x01"
                                             "c"_s
                                          << u"a b c"_s;
    QTest::addRow("empty") << QString() << QString();
}

void TestTextFolding::folds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(QString::fromUtf8(folded(text)), expected);
}

void TestTextFolding::foldingTwiceChangesNothing()
{
    const QString text = u"ȘȚşţ ÄÖÜß ÀÈÌ İı Œuvre ﬁ №5"_s;
    QCOMPARE(folded(QString::fromUtf8(folded(text))), folded(text));
}

void TestTextFolding::sortKeysOrderLikePeople()
{
    QVERIFY(sortKey(u"Äpfel GmbH"_s) < sortKey(u"Birnen GmbH"_s));
    QVERIFY(sortKey(u"ștefan"_s) < sortKey(u"Tudor"_s));
    QCOMPARE(sortKey(u"  contoso "_s), sortKey(u"Contoso"_s));
}

QTEST_APPLESS_MAIN(TestTextFolding)
#include "tst_text_folding.moc"
