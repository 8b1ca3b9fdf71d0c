// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// tenantryctl with a trap door: ends itself by SIGKILL at the named moment of the named step, as often as told.
// TENANTRY_KILL_AT=BeforeCommit:customer.create, or …:subscription.write:3 for the third time that it is reached.
// A further command, "place FILE…", keeps orders for sending.
#include "app/ctl.h"
#include "app/service_graph.h"
#include "services/account_service.h"
#include "services/connection_monitor.h"
#include "services/order_service.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <csignal>
#include <iostream>

using namespace tenantry;
using namespace Qt::StringLiterals;

namespace {

class KillingProbe final : public ExecutionProbe
{
public:
    explicit KillingProbe(const QString &where)
        : m_point(where.section(u':', 0, 0))
        , m_kind(where.section(u':', 1, 1))
        , m_left(std::max(1, where.section(u':', 2).toInt()))
    {}
    void at(Point point, const Intent &, const Step &step) override
    {
        static const QMap<Point, QString> names{{Point::BeforeCommit, u"BeforeCommit"_s},
                                                {Point::AfterCommit, u"AfterCommit"_s},
                                                {Point::AfterSend, u"AfterSend"_s},
                                                {Point::ReplyBeforeCommit, u"ReplyBeforeCommit"_s}};
        if (!m_point.isEmpty() && names.value(point) == m_point && step.kind == m_kind && --m_left == 0)
            std::raise(SIGKILL);
    }

private:
    QString m_point;
    QString m_kind;
    int m_left;
};

OrderDraft draftFrom(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    OrderDraft draft = orderDraftFromJson(QJsonDocument::fromJson(source.readAll()).object());
    draft.id = DraftId::make();
    return draft;
}

void placeNext(ServiceGraph &graph, QStringList files)
{
    if (files.isEmpty())
        return QCoreApplication::exit(0);
    const OrderDraft draft = draftFrom(files.takeFirst());
    graph.orders->place(draft).then(&graph, [&graph, files](const Result<PlaceOutcome> &placed) {
        if (!placed) {
            std::cerr << "not placed: " << qPrintable(placed.error().subject) << std::endl;
            return QCoreApplication::exit(1);
        }
        placeNext(graph, files);
    });
}

// place PROFILE FILE…: works offline, so nothing is sent.
int place(QCoreApplication &application, const QStringList &arguments)
{
    ServiceGraph::Options options;
    options.profile = arguments.value(2);
    options.memorySecrets = true;
    auto graph = ServiceGraph::build(options);
    if (!graph)
        return 3;
    (*graph)->connection->setWorkOffline(true);
    // From within the event loop: leaving one that does not run yet is not heard.
    QMetaObject::invokeMethod(
        graph->get(),
        [&graph, arguments] {
            (*graph)->accounts->load().then(
                graph->get(), [&graph, arguments](const Outcome &) { placeNext(**graph, arguments.mid(3)); });
        },
        Qt::QueuedConnection);
    const int code = application.exec();
    (*graph)->connection->setWorkOffline(false);
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"place"_s)
        return place(application, arguments);
    KillingProbe probe(qEnvironmentVariable("TENANTRY_KILL_AT"));
    return runCtl(application, arguments, &probe);
}
