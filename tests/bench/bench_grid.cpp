// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_grid PROFILE: the program's own window over that profile, at the grid of all subscriptions: other orders and
// typed filters until the rows stand painted; 10 000 chosen and one seat added to each until every verdict is there;
// these 10 000 changes in the plan until the review can be read; undo. Prints one JSON line, times in ms; "gap" is the
// longest time the event loop did not turn meanwhile. The profile is as it was before.
#include "app/large_blocks.h"
#include "app/service_graph.h"
#include "app/window_graph.h"
#include "ui/customers/customer_tree_model.h"
#include "ui/customers/customers_page.h"
#include "ui/plan/plan_page.h"
#include "ui/plan/plan_tree_view.h"
#include "ui/plan/plan_view_model.h"
#include "ui/seats/bulk_page.h"
#include "ui/seats/bulk_rule_bar.h"
#include "ui/shell/main_window.h"
#include "ui/subscriptions/filter_bar.h"
#include "ui/subscriptions/grid_footer.h"
#include "ui/subscriptions/grid_view.h"
#include "ui/subscriptions/subscriptions_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTextStream>
#include <QTimer>
#include <algorithm>

using namespace tenantry;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 patience = 60'000; // ms
constexpr int manyRows = 10'000;

// Typed letter by letter, then taken back; each finds something in bench_profile's store.
const QStringList typedWords{u"berg gmbh"_s, u"power"_s, u"site 12"_s, u"tenant4711"_s};
constexpr std::array orders{GridColumn::Seats,   GridColumn::Product, GridColumn::Nickname,
                            GridColumn::TermEnd, GridColumn::Status,  GridColumn::Customer};

double ms(const QElapsedTimer &since)
{
    return double(since.nsecsElapsed()) / 1e6;
}

double percentile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[std::min(values.size() - 1, std::size_t(double(values.size()) * part))];
}

double residentMiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

template <class Condition>
bool turnUntil(Condition done)
{
    QElapsedTimer since;
    since.start();
    QTimer wake; // so that waiting ends
    wake.start(1000);
    while (!done()) {
        if (since.elapsed() > patience)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    }
    return true;
}

// Was the widget painted since it was asked last?
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget *watched) { watched->installEventFilter(this); }
    bool painted = false;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        painted = painted || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }
};

// The longest time between two beats.
class Beats final : public QObject
{
public:
    Beats()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this,
                [this] { longest = std::max(longest, ms(m_since)), m_since.start(); });
    }
    void start()
    {
        longest = 0;
        m_since.start();
        m_timer.start(5);
    }
    double longest = 0;

private:
    QTimer m_timer;
    QElapsedTimer m_since;
};

class GridRun
{
public:
    explicit GridRun(WindowGraph &window)
        : m_window(window), m_page(window.subscriptions()), m_watch(m_page.view()->viewport())
    {}
    bool open();
    bool reorder();
    bool type();
    bool addSeats();
    bool reviewAndUndo();
    QJsonObject line;

private:
    bool isShown() const { return m_watch.painted && m_page.model().isQuiet() && m_page.model().isRead(); }
    bool undone(const char *name);

    WindowGraph &m_window;
    SubscriptionsPage &m_page;
    PaintWatch m_watch;
    Beats m_beats;
};

bool GridRun::open()
{
    QElapsedTimer since;
    since.start();
    m_window.window().showPage(u"subscriptions"_s);
    if (!turnUntil([this] { return isShown() && m_page.model().total(); }))
        return false;
    line[u"open"_s] = ms(since);
    line[u"rows"_s] = m_page.model().shown();
    return true;
}

bool GridRun::reorder()
{
    std::vector<double> took;
    m_beats.start();
    for (const GridColumn column : orders) {
        m_watch.painted = false;
        QElapsedTimer since;
        since.start();
        m_page.view()->horizontalHeader()->setSortIndicator(int(column), Qt::DescendingOrder);
        if (!turnUntil([this] { return isShown(); }))
            return false;
        took.push_back(ms(since));
    }
    line[u"order50"_s] = percentile(took, 0.5);
    line[u"orderWorst"_s] = percentile(took, 1);
    line[u"orderGap"_s] = m_beats.longest;
    return true;
}

bool GridRun::type()
{
    std::vector<double> took;
    QLineEdit *field = m_page.filter()->search();
    field->setFocus();
    m_beats.start();
    const auto press = [&](int key) {
        m_watch.painted = false;
        QElapsedTimer since;
        since.start();
        QTest::keyClick(field, static_cast<Qt::Key>(key));
        m_page.view()->viewport()->update(); // another letter may find the same rows
        const bool shown = turnUntil([this] { return isShown(); });
        took.push_back(ms(since));
        if (!shown)
            QTextStream(stderr) << "nothing is painted for " << field->text() << Qt::endl;
        return shown;
    };
    for (const QString &word : typedWords) {
        for (const QChar letter : word) {
            if (letter == u' ') // asks for nothing else
                field->insert(u" "_s);
            else if (!press(letter.toUpper().unicode()))
                return false;
        }
        if (m_page.model().shown() == 0) { // the store is another one than ours
            QTextStream(stderr) << "nothing is called " << word << Qt::endl;
            return false;
        }
        while (!field->text().isEmpty()) {
            if (field->text().endsWith(u' '))
                field->backspace();
            else if (!press(Qt::Key_Backspace))
                return false;
        }
    }
    line[u"filter50"_s] = percentile(took, 0.5);
    line[u"filter95"_s] = percentile(took, 0.95);
    line[u"filterGap"_s] = m_beats.longest;
    return true;
}

bool GridRun::addSeats()
{
    QElapsedTimer since;
    since.start();
    m_beats.start();
    m_page.view()->selectionModel()->select(
        {m_page.model().list().index(0, 0), m_page.model().list().index(manyRows - 1, 0)},
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!turnUntil([this] { return m_page.model().chosen().seats().has_value(); }))
        return false;
    line[u"choose"_s] = ms(since);
    m_page.footer()->seatsButton()->click();
    BulkPage &bulk = m_window.bulk();
    if (!turnUntil([&bulk] { return bulk.model().rows().size() == std::size_t(manyRows); }))
        return false;
    QTest::keyClicks(bulk.ruleBar()->number(), u"1"_s);
    if (!turnUntil([&bulk] { return bulk.model().counts().taken == manyRows; }))
        return false;
    line[u"verdicts"_s] = ms(since);
    line[u"verdictsGap"_s] = m_beats.longest;
    since.start();
    bulk.addButton()->click();
    if (!turnUntil([&bulk] { return !bulk.model().isPutting(); }))
        return false;
    line[u"put"_s] = ms(since);
    return true;
}

bool GridRun::undone(const char *name)
{
    PlanViewModel &plan = m_window.plan().model();
    if (!turnUntil([&plan] { return plan.canUndo() && !plan.busy(); }))
        return false;
    QElapsedTimer since;
    since.start();
    plan.undo();
    if (!turnUntil([&plan] { return !plan.busy(); }))
        return false;
    line[QString::fromLatin1(name)] = ms(since);
    return true;
}

bool GridRun::reviewAndUndo()
{
    PlanPage &page = m_window.plan();
    PlanViewModel &plan = page.model();
    PaintWatch watch(page.tree()->viewport());
    m_beats.start();
    QElapsedTimer since;
    since.start();
    m_window.window().showPage(u"plan"_s);
    if (!turnUntil([&] { return plan.items().size() >= manyRows && !plan.busy() && watch.painted; }))
        return false;
    plan.review();
    watch.painted = false;
    page.tree()->viewport()->update();
    if (!turnUntil([&] { return plan.reviewing() && plan.chosenCount() == manyRows && watch.painted; }))
        return false;
    line[u"review"_s] = ms(since);
    line[u"reviewGap"_s] = m_beats.longest;
    plan.backToEditing();
    plan.remove({plan.items().first()}); // one act on top of many
    if (!turnUntil([&] { return !plan.busy() && plan.items().size() == manyRows - 1; }))
        return false;
    if (!undone("undoOne") || !turnUntil([&] { return plan.items().size() == manyRows; }))
        return false;
    return undone("undoAll");
}

int fail(const char *what)
{
    QTextStream(stderr) << what << Qt::endl;
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    giveLargeBlocksBack(); // as the program does
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2)
        return 2;
    ServiceGraph::Options options;
    options.profile = arguments[1];
    options.memorySecrets = true;
    auto services = ServiceGraph::build(options);
    if (!services)
        return fail("the profile cannot be opened");
    WindowGraph window(application, **services);
    window.window().resize(1280, 800);
    window.show();
    (*services)->start();
    const CustomerTreeModel &customers = *window.customers().model();
    if (!turnUntil([&] { return customers.isQuiet() && customers.filterReady() && customers.total() > 0; }))
        return fail("the list is not there");
    GridRun run(window);
    run.line[u"rssBefore"_s] = residentMiB();
    if (!run.open() || !run.reorder())
        return fail("an order did not come to rest");
    if (!run.type())
        return fail("a filter did not come to rest");
    run.line[u"rss"_s] = residentMiB();
    if (!run.addSeats())
        return fail("the verdicts did not come");
    if (!run.reviewAndUndo())
        return fail("the review did not come");
    QTextStream(stdout) << QJsonDocument(run.line).toJson(QJsonDocument::Compact) << Qt::endl;
    return 0;
}
