// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// tests/coverage/rows.md names every requirement row once, and the tests it names are there.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestRows final : public QObject
{
    Q_OBJECT

private:
    struct Row
    {
        QString id;
        QString state;
        QString text;
    };
    QList<Row> m_rows;
    QHash<QString, QString> m_sources; // file name without ending → text

private Q_SLOTS:
    void initTestCase()
    {
        QFile table(QStringLiteral(TENANTRY_SOURCE_DIR "/tests/coverage/rows.md"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        static const QRegularExpression line(uR"(^\| (S\d-\d+) \| ([\w ]+) \| (.*) \|$)"_s);
        for (const QString &text : QString::fromUtf8(table.readAll()).split(u'\n')) {
            if (const auto found = line.match(text); found.hasMatch())
                m_rows.append({found.captured(1), found.captured(2), found.captured(3)});
        }
        QDirIterator files(QStringLiteral(TENANTRY_SOURCE_DIR "/tests"), {u"*.cpp"_s, u"*.py"_s, u"*.sh"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile source(files.next());
            QVERIFY(source.open(QIODevice::ReadOnly));
            m_sources[files.fileInfo().completeBaseName()] += QString::fromUtf8(source.readAll());
        }
    }

    void namesEveryRowOnce()
    {
        const QList<int> counts{67, 34, 366, 29, 74};
        QSet<QString> expected;
        for (int seed = 0; seed < counts.size(); ++seed) {
            for (int number = 1; number <= counts[seed]; ++number)
                expected.insert(u"S%1-%2"_s.arg(seed).arg(number));
        }
        QCOMPARE(expected.size(), 570);
        QSet<QString> seen;
        for (const Row &row : m_rows) {
            QVERIFY2(!seen.contains(row.id), qPrintable(row.id));
            seen.insert(row.id);
        }
        QCOMPARE(seen, expected);
    }

    void statesAreKnownAndSayMore()
    {
        const QStringList states{u"tested"_s, u"planned"_s, u"later"_s, u"out of reach"_s};
        for (const Row &row : m_rows) {
            QVERIFY2(states.contains(row.state), qPrintable(row.id));
            QVERIFY2(!row.text.trimmed().isEmpty(), qPrintable(row.id));
        }
    }

    void namedTestsAreThere()
    {
        static const QRegularExpression reference(uR"(`(\w+): (\w+)`)"_s);
        int named = 0;
        for (const Row &row : m_rows) {
            if (row.state != u"tested"_s)
                continue;
            auto found = reference.globalMatch(row.text);
            QVERIFY2(found.hasNext(), qPrintable(row.id + u" names no test"_s));
            while (found.hasNext()) {
                const auto match = found.next();
                const QString text = m_sources.value(match.captured(1));
                QVERIFY2(text.contains(match.captured(2)), qPrintable(row.id + u": "_s + match.captured(0)));
                ++named;
            }
        }
        qInfo("%d tests named for tested rows", named);
    }
};

QTEST_GUILESS_MAIN(TestRows)
#include "tst_rows.moc"
