// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seats/bulk_view_model.h"

#include "services/api/plan_desk.h"
#include "services/api/preferences.h"
#include "support/clock.h"
#include "ui/common/when_done.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tenantry {

namespace {

constexpr auto typingPause = 120ms;     // between two keys of somebody who types
constexpr qsizetype askedAtOnce = 1000; // lines; the window turns in between
constexpr qsizetype mostMappings = 20;  // tables whose columns are remembered

const QString columnsKey = u"bulk/columns"_s;
const QString nothingEntered = u"+0"_s;
const QString followsUsers = u"assigned"_s; // as a table may say it

QString *cellOf(BulkLine &line, BulkTable::Column column)
{
    switch (column) {
    case BulkTable::Subscription:
        return &line.subscription;
    case BulkTable::Customer:
        return &line.customer;
    case BulkTable::Product:
        return &line.product;
    case BulkTable::Seats:
    case BulkTable::ColumnCount:
        break;
    }
    return &line.seats;
}

bool hasSign(const QString &typed)
{
    return typed.startsWith(u'+') || typed.startsWith(u'-') || typed.startsWith(QChar(0x2212));
}

QJsonArray remembered(const Preferences &preferences)
{
    return QJsonDocument::fromJson(preferences.value(columnsKey).toUtf8()).array();
}

} // namespace

BulkViewModel::BulkViewModel(Parts parts, QObject *parent) : QObject(parent), m_parts(parts) {}

// --- what is changed

void BulkViewModel::openSelection(const QList<BulkLine> &chosen)
{
    close();
    m_source = Source::Selection;
    m_rule = Rule::Add;
    std::vector<BulkRow> rows;
    for (const BulkLine &line : chosen) {
        BulkRow row;
        row.line = line;
        row.line.line = static_cast<int>(rows.size()) + 1;
        row.line.seats = nothingEntered;
        rows.push_back(row);
    }
    setRows(std::move(rows));
}

void BulkViewModel::openFile(const QString &path)
{
    close();
    m_source = Source::Table;
    m_reading = true;
    Q_EMIT changed();
    whenDone(m_parts.bulk.readFile(path), this, [this, run = m_run](const Result<BulkTable> &answer) {
        if (run == m_run)
            take(answer);
    });
}

void BulkViewModel::openText(const QString &pasted)
{
    close();
    m_source = Source::Table;
    m_reading = true;
    Q_EMIT changed();
    whenDone(m_parts.bulk.readText(pasted), this, [this, run = m_run](const Result<BulkTable> &answer) {
        if (run == m_run)
            take(answer);
    });
}

void BulkViewModel::close()
{
    m_source = Source::Nothing;
    m_table = {};
    m_columns = {-1, -1, -1, -1};
    m_number.clear();
    m_reading = false;
    m_putting = false;
    setRows({});
}

void BulkViewModel::take(const Result<BulkTable> &answer)
{
    m_reading = false;
    if (!answer.ok()) {
        m_source = Source::Nothing;
        Q_EMIT changed();
        if (answer.error().kind != Error::Kind::Cancelled)
            Q_EMIT failed(answer.error());
        return;
    }
    m_table = *answer;
    m_columns = wantedColumns();
    fillLines();
}

// As this table's headers were mapped before, else as they were recognised.
std::array<int, BulkTable::ColumnCount> BulkViewModel::wantedColumns() const
{
    const QJsonArray headers = QJsonArray::fromStringList(m_table.headers);
    for (const auto &each : remembered(m_parts.preferences)) {
        const QJsonObject mapping = each.toObject();
        const QJsonArray places = mapping["columns"_L1].toArray();
        if (m_table.headers.isEmpty() || mapping["headers"_L1].toArray() != headers ||
            places.size() != BulkTable::ColumnCount)
            continue;
        std::array<int, BulkTable::ColumnCount> columns{};
        for (std::size_t column = 0; column < columns.size(); ++column)
            columns[column] =
                std::clamp(places.at(static_cast<qsizetype>(column)).toInt(-1), -1, int(headers.size()) - 1);
        return columns;
    }
    return m_table.columns;
}

void BulkViewModel::rememberColumns()
{
    if (m_table.headers.isEmpty())
        return;
    const QJsonArray headers = QJsonArray::fromStringList(m_table.headers);
    QJsonArray mappings;
    mappings += QJsonObject{{u"headers"_s, headers},
                            {u"columns"_s, QJsonArray{m_columns[0], m_columns[1], m_columns[2], m_columns[3]}}};
    for (const auto &each : remembered(m_parts.preferences)) {
        if (each.toObject()["headers"_L1].toArray() != headers && mappings.size() < mostMappings)
            mappings += each;
    }
    m_parts.preferences.setValue(columnsKey, QString::fromUtf8(QJsonDocument(mappings).toJson(QJsonDocument::Compact)));
}

bool BulkViewModel::columnsSuffice() const
{
    const bool named = m_columns[BulkTable::Subscription] >= 0 ||
                       (m_columns[BulkTable::Customer] >= 0 && m_columns[BulkTable::Product] >= 0);
    return m_source != Source::Table || (named && m_columns[BulkTable::Seats] >= 0);
}

void BulkViewModel::setColumn(BulkTable::Column column, int place)
{
    if (m_columns[column] == place)
        return;
    m_columns[column] = place;
    rememberColumns();
    fillLines();
}

// Cells that were mended are not taken from the table again.
void BulkViewModel::fillLines()
{
    std::vector<BulkRow> rows = std::move(m_rows);
    const bool sameRows = rows.size() == static_cast<std::size_t>(m_table.rows.size());
    if (!sameRows) {
        rows.assign(static_cast<std::size_t>(m_table.rows.size()), {});
        m_mended.clear();
    }
    auto mended = std::move(m_mended);
    mended.resize(rows.size());
    for (std::size_t place = 0; place < rows.size(); ++place) {
        const BulkTable::Row &from = m_table.rows.at(static_cast<qsizetype>(place));
        BulkRow &row = rows[place];
        row.line.line = from.line;
        row.answer.reset();
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            if (!mended[place][column])
                *cellOf(row.line, static_cast<BulkTable::Column>(column)) = from.cells.value(m_columns[column]);
        }
    }
    setRows(std::move(rows));
    m_mended = std::move(mended);
}

void BulkViewModel::setRows(std::vector<BulkRow> rows)
{
    ++m_run;
    ++m_typing;
    m_asking = false;
    m_rows = std::move(rows);
    m_mended.assign(m_rows.size(), {});
    m_queue.clear();
    for (std::size_t place = 0; place < m_rows.size(); ++place) {
        m_rows[place].revision = m_run;
        m_rows[place].twins.clear();
        m_rows[place].queued = true;
        m_queue.push_back(static_cast<int>(place));
    }
    m_counts = countsOf(m_rows);
    Q_EMIT reset();
    if (columnsSuffice())
        judgeNext();
    Q_EMIT changed();
}

// --- the lines

void BulkViewModel::setRule(Rule rule, const QString &number)
{
    m_rule = rule;
    m_number = number;
    const QString seats = seatsByRule();
    for (std::size_t place = 0; place < m_rows.size(); ++place) {
        BulkRow &row = m_rows[place];
        if (row.own || row.line.seats == seats)
            continue;
        row.line.seats = seats;
        again(static_cast<int>(place));
    }
    judgeSoon();
}

// What stands in the line of each; nothing entered changes nothing, beside the users who are counted anyhow.
QString BulkViewModel::seatsByRule() const
{
    const QString typed = hasSignedTotal() ? QString() : m_number.trimmed();
    const QString added = typed.isEmpty() || hasSign(typed) ? typed : u'+' + typed;
    if (m_rule == Rule::Assigned)
        return followsUsers + (added.isEmpty() ? nothingEntered : added);
    if (typed.isEmpty())
        return nothingEntered;
    return m_rule == Rule::Add ? added : typed;
}

bool BulkViewModel::hasSignedTotal() const
{
    return m_rule == Rule::Set && hasSign(m_number.trimmed());
}

bool BulkViewModel::hasEntries() const
{
    const auto written = [](const auto &cells) { return std::find(cells.begin(), cells.end(), true) != cells.end(); };
    const bool chose = m_source == Source::Table && std::any_of(m_rows.begin(), m_rows.end(), [](const BulkRow &row) {
                           return row.line.subscriptionKey != 0;
                       });
    return chose || std::any_of(m_mended.begin(), m_mended.end(), written) ||
           std::any_of(m_rows.begin(), m_rows.end(), [](const BulkRow &row) { return row.leftOut; });
}

QString BulkViewModel::text(int row, BulkTable::Column column) const
{
    BulkLine line = m_rows.at(static_cast<std::size_t>(row)).line;
    return *cellOf(line, column);
}

void BulkViewModel::mend(int row, BulkTable::Column column, const QString &text)
{
    const auto place = static_cast<std::size_t>(row);
    if (place >= m_rows.size() || this->text(row, column) == text)
        return;
    BulkRow &mended = m_rows[place];
    *cellOf(mended.line, column) = text;
    m_mended[place][column] = true;
    if (column == BulkTable::Seats) {
        mended.own = true;
    } else if (m_source == Source::Table) { // another subscription is meant: the choice was about the old one
        mended.line.customerKey = 0;
        mended.line.subscriptionKey = 0;
    }
    again(row);
    judgeSoon();
}

void BulkViewModel::choose(int row, const BulkSubject &subject)
{
    const auto place = static_cast<std::size_t>(row);
    if (place >= m_rows.size())
        return;
    m_rows[place].line.customerKey = subject.customerKey;
    m_rows[place].line.subscriptionKey = subject.subscriptionKey;
    again(row);
    judgeNext();
    Q_EMIT changed();
}

void BulkViewModel::setLeftOut(const QList<int> &rows, bool out)
{
    if (rows.isEmpty())
        return;
    for (const int row : rows)
        m_rows.at(static_cast<std::size_t>(row)).leftOut = out;
    const auto [first, last] = std::minmax_element(rows.begin(), rows.end());
    Q_EMIT rowsChanged(*first, *last);
    recount();
}

int BulkViewModel::nextToClear(int after) const
{
    const int size = static_cast<int>(m_rows.size());
    for (int step = 1; step <= size; ++step) {
        const int row = (after + step + size) % size;
        if (m_rows[static_cast<std::size_t>(row)].needsPerson())
            return row;
    }
    return -1;
}

// --- judging

void BulkViewModel::again(int row)
{
    BulkRow &changed = m_rows[static_cast<std::size_t>(row)];
    ++changed.revision;
    if (!std::exchange(changed.queued, true))
        m_queue.push_back(row);
    changed.answer.reset();
}

void BulkViewModel::judgeSoon()
{
    recount();
    if (!m_rows.empty())
        Q_EMIT rowsChanged(0, static_cast<int>(m_rows.size()) - 1);
    m_parts.clock.after(typingPause, this, [this, typing = ++m_typing] {
        if (typing == m_typing)
            judgeNext();
    });
}

void BulkViewModel::judgeRest()
{
    judgeNext();
    Q_EMIT changed();
}

void BulkViewModel::stopJudging()
{
    ++m_typing;
    m_asking = false;
    ++m_run;
    m_queue.clear();
    for (std::size_t place = 0; place < m_rows.size(); ++place) {
        m_rows[place].queued = !m_rows[place].answer;
        if (m_rows[place].queued)
            m_queue.push_back(static_cast<int>(place));
    }
    Q_EMIT changed();
}

int BulkViewModel::judged() const
{
    return static_cast<int>(m_rows.size()) - m_counts.waiting;
}

void BulkViewModel::judgeNext()
{
    if (m_asking || m_queue.empty())
        return;
    QList<BulkLine> lines;
    QList<std::pair<int, quint64>> asked;
    while (!m_queue.empty() && asked.size() < askedAtOnce) {
        const int row = m_queue.front();
        m_queue.pop_front();
        BulkRow &each = m_rows[static_cast<std::size_t>(row)];
        each.queued = false;
        lines += each.line;
        asked += {row, each.revision};
    }
    m_asking = true;
    whenDone(m_parts.bulk.judge(lines), this, [this, asked, run = m_run](const Result<QList<BulkAnswer>> &answers) {
        if (run == m_run)
            takeAnswers(asked, answers);
    });
}

void BulkViewModel::takeAnswers(const QList<std::pair<int, quint64>> &asked, const Result<QList<BulkAnswer>> &answers)
{
    m_asking = false;
    if (!answers.ok() || answers->size() != asked.size()) {
        stopJudging();
        if (!answers.ok() && answers.error().kind != Error::Kind::Cancelled)
            Q_EMIT failed(answers.error());
        return;
    }
    int first = static_cast<int>(m_rows.size());
    int last = -1;
    for (qsizetype number = 0; number < asked.size(); ++number) {
        const auto &[row, revision] = asked.at(number);
        BulkRow &judged = m_rows[static_cast<std::size_t>(row)];
        if (judged.revision != revision) // written anew meanwhile, and in the queue again
            continue;
        judged.answer = answers->at(number);
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (last >= first)
        Q_EMIT rowsChanged(first, last);
    judgeNext();
    recount();
}

void BulkViewModel::recount()
{
    for (const int row : findTwins(m_rows))
        Q_EMIT rowsChanged(row, row);
    m_counts = countsOf(m_rows);
    Q_EMIT changed();
}

// --- into the plan

bool BulkViewModel::mayPut() const
{
    return m_counts.taken > 0 && m_counts.waiting == 0 && !m_putting && columnsSuffice();
}

void BulkViewModel::put()
{
    if (!mayPut())
        return;
    QList<SubscriptionChange> changes;
    QList<int> rows;
    for (std::size_t place = 0; place < m_rows.size(); ++place) {
        if (!m_rows[place].goesIntoPlan())
            continue;
        changes += m_rows[place].change();
        rows += static_cast<int>(place);
    }
    m_putting = true;
    Q_EMIT changed();
    whenDone(m_parts.plan.put(changes), this, [this, rows, run = m_run](const Outcome &outcome) {
        if (run == m_run)
            takePut(rows, outcome);
    });
}

void BulkViewModel::takePut(const QList<int> &rows, const Outcome &outcome)
{
    m_putting = false;
    if (!outcome.ok()) {
        Q_EMIT changed();
        Q_EMIT failed(outcome.error());
        return;
    }
    const int left = m_counts.toClear;
    std::vector<BulkRow> kept;
    std::vector<std::array<bool, BulkTable::ColumnCount>> mended;
    QList<BulkTable::Row> from;
    qsizetype next = 0;
    for (std::size_t place = 0; place < m_rows.size(); ++place) {
        if (next < rows.size() && rows.at(next) == static_cast<int>(place)) {
            ++next;
            continue;
        }
        kept.push_back(m_rows[place]);
        mended.push_back(m_mended[place]);
        if (m_source == Source::Table)
            from += m_table.rows.at(static_cast<qsizetype>(place));
    }
    m_table.rows = from;
    setRows(std::move(kept));
    m_mended = std::move(mended);
    Q_EMIT added(static_cast<int>(rows.size()), left);
}

} // namespace tenantry
