// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/seats/bulk_rows.h"

#include <QObject>
#include <deque>

namespace tenantry {

class Clock;
class PlanDesk;
class Preferences;

// Seats of many subscriptions at once: of a selection by one rule, or of a table line by line. Every line is judged
// before anything is added; what is refused or unclear stays in the list with its reason and is left out (S0-49,
// S0-52). What was mended stays whatever else happens. One step of undo for all. GUI thread.
class BulkViewModel final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        BulkChanges &bulk;
        PlanDesk &plan;
        Preferences &preferences;
        Clock &clock;
    };
    enum class Source { Nothing, Selection, Table };
    enum class Rule { Add, Set, Assigned }; // of a selection; Assigned: as many as users, and so many more

    explicit BulkViewModel(Parts parts, QObject *parent = nullptr);

    // --- what is changed
    void openSelection(const QList<BulkLine> &chosen); // with their keys; one line each
    void openFile(const QString &path);
    void openText(const QString &pasted);
    void close();
    Source source() const { return m_source; }
    bool isReading() const { return m_reading; }
    const BulkTable &table() const { return m_table; }

    // --- of a selection: one rule for all whose number was not written for them alone
    void setRule(Rule rule, const QString &number);
    Rule rule() const { return m_rule; }
    QString ruleNumber() const { return m_number; }
    bool hasSignedTotal() const; // "+5" as a total: it would be a change, so nothing is changed (S0-52)

    // --- of a table: which of its columns is which; remembered for tables with the same headers
    std::array<int, BulkTable::ColumnCount> columns() const { return m_columns; }
    void setColumn(BulkTable::Column column, int place); // -1: none; keeps what was mended
    bool columnsSuffice() const;

    // --- the lines
    const std::vector<BulkRow> &rows() const { return m_rows; }
    BulkCounts counts() const { return m_counts; }
    int judged() const;
    bool isJudging() const { return m_asking; }
    void stopJudging(); // what is answered stays
    void judgeRest();
    QString text(int row, BulkTable::Column column) const;
    void mend(int row, BulkTable::Column column, const QString &text);
    void choose(int row, const BulkSubject &subject);
    void setLeftOut(const QList<int> &rows, bool out);
    int nextToClear(int after) const; // -1: none
    bool hasEntries() const;          // mended, chosen or left out by a person

    // --- into the plan; those that are taken leave the list
    bool mayPut() const;
    bool isPutting() const { return m_putting; }
    void put();

Q_SIGNALS:
    void reset(); // other rows
    void rowsChanged(int first, int last);
    void changed();                    // counts, progress, columns
    void added(int changes, int left); // left: lines that still need a person
    void failed(const tenantry::Error &error);

private:
    void take(const Result<BulkTable> &answer);
    void rememberColumns();
    std::array<int, BulkTable::ColumnCount> wantedColumns() const;
    void fillLines();
    QString seatsByRule() const;
    void setRows(std::vector<BulkRow> rows);
    void again(int row);
    void judgeSoon();
    void judgeNext();
    void takeAnswers(const QList<std::pair<int, quint64>> &asked, const Result<QList<BulkAnswer>> &answers);
    void recount();
    void takePut(const QList<int> &rows, const Outcome &outcome);

    Parts m_parts;
    Source m_source = Source::Nothing;
    BulkTable m_table;
    std::array<int, BulkTable::ColumnCount> m_columns{-1, -1, -1, -1};
    Rule m_rule = Rule::Add;
    QString m_number;
    std::vector<BulkRow> m_rows;
    std::vector<std::array<bool, BulkTable::ColumnCount>> m_mended; // cells, by row
    std::deque<int> m_queue;                                        // to be judged
    BulkCounts m_counts;
    quint64 m_run = 0; // another list, another run: answers to an older one are dropped
    quint64 m_typing = 0;
    bool m_reading = false;
    bool m_asking = false;
    bool m_putting = false;
};

} // namespace tenantry
