// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_filter PROFILE: the program's own window over that profile; types into the search field key by key and takes
// the time from the key event until the rows that match stand painted, all of them read. Prints one JSON line; the
// reference is a plain scan of the same texts, folded, for the same queries.
#include "app/service_graph.h"
#include "app/window_graph.h"
#include "domain/search_index.h"
#include "storage/database.h"
#include "storage/query.h"
#include "ui/customers/customer_search_bar.h"
#include "ui/customers/customer_tree_model.h"
#include "ui/customers/customer_tree_view.h"
#include "ui/customers/customers_page.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QTest>
#include <QTextStream>
#include <QTimer>
#include <algorithm>
#include <ctime>
#include <string_view>

using namespace tenantry;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 patience = 30'000; // ms

// Typed letter by letter, then taken back; each finds something in bench_profile's store.
const QStringList words{u"berg"_s,     u"mullist gmbh"_s,  u"tenant4711"_s, u"power bi"_s,
                        u"visio al"_s, u"fjord premium"_s, u"srl site"_s,   u"kor s.p.a"_s};
// The same for a store of customers alone.
const QStringList customerWords{u"berg"_s,  u"mullist gmbh"_s, u"tenant4711"_s, u"granberg"_s,
                                u"fjord"_s, u"dorcob srl"_s,   u"alist ag"_s,   u"kor s.p.a"_s};

double cpuSeconds(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

double percentile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[std::min(values.size() - 1, std::size_t(double(values.size()) * part))];
}

// Was the tree painted with every row it shows already read?
class Painted final : public QObject
{
public:
    Painted(const CustomersPage &page) : m_page(page) { page.tree()->viewport()->installEventFilter(this); }
    bool complete = false;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            complete = m_page.model()->isQuiet();
        return QObject::eventFilter(watched, event);
    }

private:
    const CustomersPage &m_page;
};

struct Figures
{
    std::vector<double> shown; // ms, key event → painted
    std::vector<double> inKey; // ms of it inside the key event
    std::vector<double> cpu;   // ms of processor time, all threads
    std::vector<double> scan;  // ms, the reference
};

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

bool pressKey(const CustomersPage &page, Painted &painted, int key, Figures &figures)
{
    QLineEdit *field = page.search()->field();
    painted.complete = false;
    const QString before = field->text().trimmed();
    const double cpu = cpuSeconds(CLOCK_PROCESS_CPUTIME_ID);
    QElapsedTimer since;
    since.start();
    QTest::keyClick(field, static_cast<Qt::Key>(key));
    const double handled = double(since.nsecsElapsed()) / 1e6;
    if (field->text().trimmed() == before)
        return true; // a blank at the end asks for nothing else
    if (!turnUntil([&] { return painted.complete && page.model()->isQuiet(); }))
        return false;
    figures.shown.push_back(double(since.nsecsElapsed()) / 1e6);
    figures.cpu.push_back((cpuSeconds(CLOCK_PROCESS_CPUTIME_ID) - cpu) * 1e3);
    figures.inKey.push_back(handled);
    return true;
}

Result<std::vector<QByteArray>> textsOf(Connection &connection)
{
    std::vector<QByteArray> texts;
    for (const char *sql :
         {"SELECT name || ' ' || domain FROM customers", "SELECT name || ' ' || nickname FROM subscriptions"}) {
        Query query(connection, sql);
        while (query.next())
            texts.push_back(folded(query.text(0)));
        if (query.failed())
            return query.error();
    }
    return texts;
}

double scanned(const std::vector<QByteArray> &texts, const QString &typed)
{
    QElapsedTimer since;
    since.start();
    const QByteArray wanted = folded(typed);
    std::size_t found = 0;
    for (const QByteArray &text : texts)
        found += std::string_view(text.constData(), std::size_t(text.size())).find(wanted.constData()) !=
                 std::string_view::npos;
    const double took = double(since.nsecsElapsed()) / 1e6;
    return found <= texts.size() ? took : 0;
}

bool typeEverything(const CustomersPage &page, Figures &figures, const std::vector<QByteArray> &texts)
{
    Painted painted(page);
    page.search()->field()->setFocus();
    const bool customersAlone = texts.size() == std::size_t(page.model()->total());
    for (const QString &word : customersAlone ? customerWords : words) {
        for (qsizetype at = 0; at < word.size(); ++at) {
            if (!pressKey(page, painted, word[at].toUpper().unicode(), figures))
                return false;
            figures.scan.push_back(scanned(texts, word.left(at + 1)));
        }
        if (page.model()->shown() == 0)
            return false; // the store is another one than ours
        while (!page.search()->text().isEmpty()) {
            if (!pressKey(page, painted, Qt::Key_Backspace, figures))
                return false;
        }
    }
    return true;
}

int fail(const char *what)
{
    QTextStream(stderr) << what << Qt::endl;
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
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
    const CustomersPage &page = window.customers();
    CustomerTreeModel &model = *page.model();
    if (!turnUntil([&] { return model.isQuiet() && model.filterReady() && model.total() > 0; }))
        return fail("the list is not there");
    const auto texts = (*services)->store().readNow([](Connection &connection) { return textsOf(connection); });
    Figures warmUp;
    Figures figures;
    if (!texts || !typeEverything(page, warmUp, *texts) || !typeEverything(page, figures, *texts))
        return fail("a filter did not come to rest");
    const QJsonObject line{{u"customers"_s, model.total()},
                           {u"keys"_s, int(figures.shown.size())},
                           {u"p50"_s, percentile(figures.shown, 0.5)},
                           {u"p95"_s, percentile(figures.shown, 0.95)},
                           {u"worst"_s, percentile(figures.shown, 1)},
                           {u"cpu50"_s, percentile(figures.cpu, 0.5)},
                           {u"cpu95"_s, percentile(figures.cpu, 0.95)},
                           {u"inKey95"_s, percentile(figures.inKey, 0.95)},
                           {u"scan50"_s, percentile(figures.scan, 0.5)},
                           {u"texts"_s, qint64(texts->size())}};
    QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << Qt::endl;
    return 0;
}
