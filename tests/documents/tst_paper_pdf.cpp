// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paper_pdf.h"

#include <QTest>
#include <QTextDocument>
#include <QThread>
#include <memory>

using namespace tenantry;
using namespace Qt::StringLiterals;

namespace {

const QString hostile = u"<img src=\"file:///etc/passwd\"> & Țuțea \u202Etxt.exe"_s;

Paper longPaper(int sections)
{
    Paper paper{u"Evidence of a change"_s, hostile, {}, u"The last lines."_s};
    for (int i = 0; i < sections; ++i)
        paper.sections += {u"Step %1"_s.arg(i), {{u"State"_s, hostile}, {u"ID"_s, QString(64, u'f'), true}}};
    return paper;
}

qsizetype pagesOf(const QByteArray &pdf)
{
    return pdf.count("/Type /Page\n");
}

} // namespace

class TestPaperPdf final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordStandsOnThePaperInItsOrder()
    {
        QTextDocument document;
        layOut(longPaper(2), &document);
        const QString text = document.toPlainText();
        qsizetype from = 0;
        for (const QString &word : {u"Evidence of a change"_s, hostile, u"Step 0"_s, u"State"_s, hostile,
                                    QString(64, u'f'), u"Step 1"_s, u"The last lines."_s}) {
            from = text.indexOf(word, from);
            QVERIFY2(from >= 0, qPrintable(word + u" is missing or too early in\n"_s + text));
            from += word.size();
        }
    }

    // A name that looks like markup is a name: nothing is loaded, nothing disappears.
    void markupStaysText()
    {
        QTextDocument document;
        layOut(longPaper(1), &document);
        QVERIFY(document.toPlainText().contains(u"<img src=\"file:///etc/passwd\">"_s));
        QVERIFY(!document.toHtml().contains(u"<img"_s));
    }

    void longPapersHaveMorePages()
    {
        const auto one = paperPdf(longPaper(1));
        const auto many = paperPdf(longPaper(60));
        QVERIFY(one.ok() && many.ok());
        QVERIFY(one->startsWith("%PDF-1."));
        QVERIFY(one->trimmed().endsWith("%%EOF"));
        QCOMPARE(pagesOf(*one), 1);
        QVERIFY2(pagesOf(*many) > 3, qPrintable(QString::number(pagesOf(*many))));
    }

    void printsInAnyThread()
    {
        Result<QByteArray> pdf = Error{};
        const std::unique_ptr<QThread> thread(QThread::create([&pdf] { pdf = paperPdf(longPaper(3)); }));
        thread->start();
        QVERIFY(thread->wait(QDeadlineTimer(30000)));
        QVERIFY(pdf.ok());
        QVERIFY(pdf->startsWith("%PDF-1."));
    }
};

QTEST_MAIN(TestPaperPdf)
#include "tst_paper_pdf.moc"
