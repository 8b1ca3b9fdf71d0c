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
    QList<Row> m_rows;                 // S0 … S4
    QList<Row> m_points;               // pain points
    QHash<QString, QString> m_sources; // file name without ending → text

private Q_SLOTS:
    void initTestCase()
    {
        QFile table(QStringLiteral(TENANTRY_SOURCE_DIR "/tests/coverage/rows.md"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        static const QRegularExpression line(uR"(^\| (S\d-\d+|C\d+) \| ([\w ]+) \| (.*) \|$)"_s);
        for (const QString &text : QString::fromUtf8(table.readAll()).split(u'\n')) {
            const auto found = line.match(text);
            if (!found.hasMatch())
                continue;
            QList<Row> &rows = text.startsWith(u"| C"_s) ? m_points : m_rows;
            rows.append({found.captured(1), found.captured(2), found.captured(3)});
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
        for (const Row &row : m_rows + m_points) {
            QVERIFY2(states.contains(row.state), qPrintable(row.id));
            QVERIFY2(!row.text.trimmed().isEmpty(), qPrintable(row.id));
        }
    }

    void namesThePainPointsOfTheFirstIssue()
    {
        QStringList points;
        for (const Row &row : m_points) {
            QVERIFY2(!points.contains(row.id), qPrintable(row.id));
            points.append(row.id);
        }
        for (const QString &point : {u"C7"_s, u"C10"_s, u"C11"_s, u"C18"_s, u"C32"_s, u"C33"_s})
            QVERIFY2(points.contains(point), qPrintable(point));
    }

    void setUpProvesNothing()
    {
        for (const Row &row : m_rows + m_points)
            QVERIFY2(!row.text.contains(u"initTestCase"_s) && !row.text.contains(u"_data`"_s), qPrintable(row.id));
    }

    void namedTestsAreThere()
    {
        static const QRegularExpression reference(uR"(`(\w+): (\w+)`)"_s);
        int named = 0;
        for (const Row &row : m_rows + m_points) {
            if (row.state != u"tested"_s)
                continue;
            auto found = reference.globalMatch(row.text);
            QVERIFY2(found.hasNext(), qPrintable(row.id + u" names no test"_s));
            while (found.hasNext()) {
                const auto match = found.next();
                const QString text = m_sources.value(match.captured(1));
                const QRegularExpression function(u"\\bvoid (\\w+::)?%1\\(\\)|\\bdef %1\\("_s.arg(match.captured(2)));
                QVERIFY2(text.contains(function), qPrintable(row.id + u": "_s + match.captured(0)));
                ++named;
            }
        }
        qInfo("%d tests named for tested rows", named);
    }

    // tests/bad_input.md: the issue's list of bad input and bad luck, each item with the tests that show it.
    void badInputNamesTestsThatAreThere()
    {
        QFile table(QStringLiteral(TENANTRY_SOURCE_DIR "/tests/bad_input.md"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        static const QRegularExpression line(uR"(^\| ([^|`-][^|`]*) \| (`.*) \|$)"_s);
        static const QRegularExpression reference(uR"(`(\w+): (\w+)`)"_s);
        int items = 0;
        for (const QString &text : QString::fromUtf8(table.readAll()).split(u'\n')) {
            const auto row = line.match(text);
            if (!row.hasMatch()) {
                QVERIFY2(!text.startsWith(u'|') || text.startsWith(u"| --"_s) || text.startsWith(u"| item"_s),
                         qPrintable(u"names no test: "_s + text));
                continue;
            }
            ++items;
            auto found = reference.globalMatch(row.captured(2));
            QVERIFY2(found.hasNext(), qPrintable(row.captured(1)));
            while (found.hasNext()) {
                const auto match = found.next();
                QVERIFY2(m_sources.value(match.captured(1)).contains(match.captured(2)),
                         qPrintable(row.captured(1) + u": "_s + match.captured(0)));
            }
        }
        QVERIFY2(items >= 45, qPrintable(QString::number(items)));
    }
};

QTEST_GUILESS_MAIN(TestRows)
#include "tst_rows.moc"
