// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_gaps PROFILE SAMPLE_PROGRAM [--budget]: the program's own window, connected to a sample company of any size.
// Without a budget: one full sync, and every time the event loop did not turn for more than 50 ms, with what ran then.
// With the budget: how soon the first customers stand on screen, and whether a customer opened at the end of the list
// is read before the others. Prints JSON lines.
#include "app/service_graph.h"
#include "app/window_graph.h"
#include "services/account_service.h"
#include "services/directory_service.h"
#include "services/sync_service.h"
#include "ui/customers/customer_tree_model.h"
#include "ui/customers/customer_tree_view.h"
#include "ui/customers/customers_page.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QTextStream>
#include <QThread>
#include <QTimer>
#include <algorithm>
#include <ctime>
#include <deque>

using namespace tenantry;
using namespace Qt::StringLiterals;

namespace {

constexpr double tolerated = 50; // ms

double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

void print(const QJsonObject &line)
{
    QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << Qt::endl;
}

// What ran and for how long, the last of it.
class Spans
{
public:
    void add(const QString &what, double began, double took)
    {
        if (took < 2)
            return;
        m_spans.push_back({what, began, took});
        if (m_spans.size() > 200)
            m_spans.pop_front();
    }
    QString within(double from) const
    {
        std::vector<Span> inside;
        for (const Span &span : m_spans) {
            if (span.began + span.took >= from)
                inside.push_back(span);
        }
        std::sort(inside.begin(), inside.end(), [](const Span &a, const Span &b) { return a.took > b.took; });
        QStringList words;
        for (std::size_t at = 0; at < std::min<std::size_t>(inside.size(), 3); ++at)
            words += u"%1 %2 ms"_s.arg(inside[at].what).arg(inside[at].took, 0, 'f', 0);
        return words.isEmpty() ? u"nothing longer than 2 ms"_s : words.join(u", "_s);
    }

private:
    struct Span
    {
        QString what;
        double began;
        double took;
    };
    std::deque<Span> m_spans;
};

// Every event passes here, those of other threads too; only the outermost of the GUI thread is timed.
class Watched final : public QApplication
{
public:
    Watched(int &argc, char **argv) : QApplication(argc, argv) { m_since.start(); }
    double now() const { return double(m_since.nsecsElapsed()) / 1e6; }
    Spans spans;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread() || m_depth > 0 || !receiver)
            return QApplication::notify(receiver, event);
        const QString what = QString::fromLatin1(receiver->metaObject()->className()) + u' ' + receiver->objectName();
        const auto type = event->type();
        const double began = now();
        ++m_depth;
        const bool taken = QApplication::notify(receiver, event);
        --m_depth;
        const char *name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        spans.add(what.trimmed() + u' ' + QString::fromLatin1(name), began, now() - began);
        return taken;
    }

private:
    QElapsedTimer m_since;
    int m_depth = 0;
};

// Named parts of the window's work inside one event.
void nameWork(Watched &application, const CustomersPage &page)
{
    const CustomerTreeModel *model = page.model();
    auto began = std::make_shared<double>(0);
    const auto begin = [&application, began] { *began = application.now(); };
    const auto end = [&application, began](const QString &what) {
        return [&application, began, what] { application.spans.add(what, *began, application.now() - *began); };
    };
    QObject::connect(model, &CustomerTreeModel::aboutToRefresh, &application, begin);
    QObject::connect(model, &CustomerTreeModel::refreshed, &application, end(u"tree refresh"_s));
    auto reset = std::make_shared<double>(0);
    QObject::connect(model, &QAbstractItemModel::modelAboutToBeReset, &application,
                     [&application, reset] { *reset = application.now(); });
    QObject::connect(model, &QAbstractItemModel::modelReset, &application, [&application, reset] {
        application.spans.add(u"tree reset"_s, *reset, application.now() - *reset);
    });
}

class GapWatch final : public QObject
{
public:
    GapWatch(Watched &application, const SyncService &sync) : m_application(application), m_sync(sync)
    {
        m_beat.setTimerType(Qt::PreciseTimer);
        m_beat.setInterval(5);
        connect(&m_beat, &QTimer::timeout, this, &GapWatch::beat);
    }
    void start()
    {
        m_last = m_application.now();
        m_busy = threadMs();
        m_beat.start();
    }
    QJsonArray gaps() const { return m_gaps; }
    double longest() const { return m_longest; }

private:
    void beat()
    {
        const double now = m_application.now();
        const double busy = threadMs();
        const double gap = now - m_last;
        m_longest = std::max(m_longest, gap);
        if (gap > tolerated)
            m_gaps.append(QJsonObject{{u"ms"_s, gap},
                                      {u"busy"_s, busy - m_busy},
                                      {u"phase"_s, int(m_sync.state().phase)},
                                      {u"done"_s, m_sync.state().done},
                                      {u"cause"_s, m_application.spans.within(m_last)}});
        m_last = now;
        m_busy = busy;
    }

    Watched &m_application;
    const SyncService &m_sync;
    QTimer m_beat;
    double m_last = 0;
    double m_busy = 0;
    double m_longest = 0;
    QJsonArray m_gaps;
};

void connectSample(ServiceGraph &services)
{
    services.accountsLoaded([&services] {
        services.accounts->connectSample().then(&services, [](const Result<AccountId> &connected) {
            if (!connected)
                QCoreApplication::exit(1);
        });
    });
    QObject::connect(services.accounts.get(), &AccountService::signedIn, &services,
                     [&services] { services.sync->refreshAll(); });
    QObject::connect(services.sync.get(), &SyncControl::stateChanged, &services, [](const SyncState &state) {
        if (state.phase == SyncState::Phase::Failed)
            QCoreApplication::exit(1);
    });
}

void watchGaps(Watched &application, ServiceGraph &services, const CustomersPage &page, GapWatch &watch)
{
    auto began = std::make_shared<double>(-1);
    QObject::connect(services.sync.get(), &SyncControl::stateChanged, &application,
                     [&application, &page, &watch, began](const SyncState &state) {
                         if (state.running() && *began < 0) {
                             *began = application.now();
                             watch.start();
                         }
                         if (state.phase != SyncState::Phase::Idle || !state.lastFull.isValid())
                             return;
                         print({{u"customers"_s, page.model()->total()},
                                {u"seconds"_s, (application.now() - *began) / 1e3},
                                {u"longest"_s, watch.longest()},
                                {u"gaps"_s, watch.gaps()}});
                         QCoreApplication::quit();
                     });
}

// Opens the customer at the end of the list as soon as the list is whole, and waits for its subscriptions.
class OpenLast final : public QObject
{
public:
    OpenLast(Watched &application, ServiceGraph &services, CustomersPage &page)
        : m_application(application), m_services(services), m_page(page)
    {
        page.tree()->viewport()->installEventFilter(this);
        connect(services.sync.get(), &SyncControl::stateChanged, this, &OpenLast::follow);
        connect(services.directory.get(), &CustomerDirectory::changed, this, &OpenLast::look);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_began >= 0 && m_firstRows < 0 && m_page.model()->shown() > 0 &&
            m_page.model()->customerRow(m_page.model()->keyOf(m_page.model()->index(0, 0))))
            m_firstRows = m_application.now();
        return QObject::eventFilter(watched, event);
    }

private:
    void follow(const SyncState &state)
    {
        if (state.running() && m_began < 0)
            m_began = m_application.now();
        if (state.phase == SyncState::Phase::Subscriptions && state.total > state.done && m_opened < 0)
            open();
    }
    void open()
    {
        const CustomerTreeModel &model = *m_page.model();
        if (model.shown() == 0)
            return;
        m_opened = m_application.now();
        m_customer = model.keyOf(model.index(model.shown() - 1, 0));
        m_page.tree()->choose({m_customer, 0}); // the page asks the provider once somebody stays on the row
    }
    void look(const Changes &changes)
    {
        if (m_opened < 0 || !changes.subscriptionsOf.contains(m_customer))
            return;
        const SyncState state = m_services.sync->state();
        print({{u"firstRows"_s, m_firstRows - m_began},
               {u"opened"_s, m_application.now() - m_opened},
               {u"waiting"_s, state.total - state.done},
               {u"customers"_s, m_page.model()->total()}});
        QCoreApplication::quit();
    }

    Watched &m_application;
    ServiceGraph &m_services;
    CustomersPage &m_page;
    double m_began = -1;
    double m_firstRows = -1;
    double m_opened = -1;
    qint64 m_customer = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    Watched application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 3)
        return 2;
    ServiceGraph::Options options;
    options.profile = words[1];
    options.sampleProgram = words[2];
    options.memorySecrets = true;
    options.budgetOn = words.contains(u"--budget"_s);
    auto services = ServiceGraph::build(options);
    if (!services)
        return 1;
    WindowGraph window(application, **services);
    window.window().resize(1280, 800);
    window.show();
    nameWork(application, window.customers());
    GapWatch watch(application, *(*services)->sync);
    std::unique_ptr<OpenLast> opener;
    if (options.budgetOn)
        opener = std::make_unique<OpenLast>(application, **services, window.customers());
    else
        watchGaps(application, **services, window.customers(), watch);
    connectSample(**services);
    (*services)->start();
    return QApplication::exec();
}
