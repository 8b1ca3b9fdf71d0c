// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program's services under a clock that is told, for renewals_120_days.py: one JSON object per line in, one out.
//   {"do": "connect"}                  signs in by device code; {"code": …} comes out in between, to be approved
//   {"do": "day", "now": …}            reads from the provider as it would by itself, then tells every ending term
//   {"do": "act", "acts": [{"what": "leave" | "snooze" | "mute" | "cancel" | "renew" | "change" | "longer",
//     "subscription": …, "until": …, "quantity": …}]}
//   {"do": "send"}                     sends the plan
// days_client PROFILE ADDRESSES NOW
#include "app/service_graph.h"
#include "services/account_service.h"
#include "services/change_plan.h"
#include "services/connection_monitor.h"
#include "services/licence_pool_service.h"
#include "services/renewal_service.h"
#include "services/renewal_watch.h"
#include "services/sync_service.h"
#include "storage/database.h"
#include "support/clock.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>
#include <iostream>
#include <string>

using namespace tenantry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 60'000;
constexpr int horizon = 1'300; // days; the longest term and more

void say(const QJsonObject &line)
{
    std::cout << QJsonDocument(line).toJson(QJsonDocument::Compact).constData() << std::endl;
}

QDateTime instant(const QJsonValue &text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODate).toUTC();
}

QString stamp(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODate) : QString();
}

QString word(TermAlert::State state)
{
    constexpr const char *words[]{"none", "not-yet", "open", "snoozed", "muted"};
    return QString::fromLatin1(words[static_cast<int>(state)]);
}

QString word(AlertReason reason)
{
    constexpr const char *words[]{"ends", "price", "binds", "unknown", "unassigned"};
    return QString::fromLatin1(words[static_cast<int>(reason)]);
}

QString word(TermDecision::Kind kind)
{
    constexpr const char *words[]{"none", "left", "waiting", "settled"};
    return QString::fromLatin1(words[static_cast<int>(kind)]);
}

QJsonObject told(const EndingTerm &term)
{
    QJsonArray reasons;
    for (const AlertReason reason : term.alert.reasons)
        reasons += word(reason);
    return {{u"subscription"_s, term.key.subscription.text()},
            {u"end"_s, stamp(term.key.end)},
            {u"lock"_s, stamp(term.lock.at)},
            {u"alert"_s, word(term.alert.state)},
            {u"reasons"_s, reasons},
            {u"hidden"_s, stamp(term.alert.hiddenUntil)},
            {u"decision"_s, word(term.decision.kind)},
            {u"urgent"_s, term.urgent}};
}

class DaysClient final : public QObject
{
public:
    DaysClient(const QString &profile, const QString &addresses, const QDateTime &now);
    QJsonObject run(const QJsonObject &line);

private:
    bool until(const std::function<bool()> &condition);
    template <class T>
    Result<T> await(const Async<T> &future)
    {
        if (!until([&future] { return future.isFinished(); }))
            return Error{Error::Kind::Timeout, 0, {}, QString()};
        return future.result();
    }
    QJsonObject connectAccount();
    QJsonObject day(const QDateTime &now);
    QJsonObject board();
    QJsonObject act(const QJsonArray &acts);
    Outcome act(const QJsonObject &wish);
    Outcome plan(TermOption option, const EndingTerm &term, const std::optional<NextTerm> &next = {});
    Outcome longer(const Subscription &subscription);
    QJsonObject send();
    void settle();

    ManualClock m_clock;
    QJsonObject m_addresses;
    std::unique_ptr<ServiceGraph> m_graph;
    QHash<QString, EndingTerm> m_terms; // as last told
};

DaysClient::DaysClient(const QString &profile, const QString &addresses, const QDateTime &now) : m_clock(now)
{
    QFile file(addresses);
    if (file.open(QIODevice::ReadOnly))
        m_addresses = QJsonDocument::fromJson(file.readAll()).object();
    ServiceGraph::Options options;
    options.profile = profile;
    options.budgetOn = false;
    options.memorySecrets = true;
    options.clock = &m_clock;
    auto built = ServiceGraph::build(options);
    if (!built)
        qFatal("the services did not come up");
    m_graph = std::move(*built);
    connect(m_graph->accounts.get(), &Accounts::deviceCode, this, [](const QString &code) {
        say({{u"code"_s, code}});
    });
    if (!await(m_graph->start()))
        qFatal("the accounts could not be read");
}

// Time passes as it does outside while something is waited for.
bool DaysClient::until(const std::function<bool()> &condition)
{
    QTimer ticks;
    connect(&ticks, &QTimer::timeout, &ticks, [this] { m_clock.advance(5ms); });
    ticks.start(5ms);
    const QDeadlineTimer over(patience);
    while (!condition()) {
        if (over.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

// What a round of reading sets off: directories are counted, the catalog says which licence a SKU gives, and each time
// users and seats are added up anew.
void DaysClient::settle()
{
    until([this] { return !m_graph->renewalWatch->running(); });
    for (int step = 0; step < 3; ++step) {
        until([this] { return !m_graph->licences->asking(); });
        for (int turn = 0; turn < 2; ++turn) { // what was asked of the store before is answered by then
            const auto last = m_graph->store().readWhenIdle([](Connection &) { return Result<Done>(Done{}); });
            until([&last] { return last.isFinished(); });
        }
    }
}

QJsonObject DaysClient::connectAccount()
{
    const auto url = [this](const QString &name) { return QUrl(m_addresses.value(name).toString()); };
    ConnectRequest request;
    request.tenant = m_addresses.value(u"tenant"_s).toString();
    request.clientId = m_addresses.value(u"clientId"_s).toString();
    request.environment = Environment::Sandbox;
    request.hosts = ProviderHosts{url(u"partnerCenter"_s), url(u"partnerApi"_s), url(u"graph"_s), url(u"authority"_s)};
    const bool done = await(m_graph->accounts->connectWithDeviceCode(request)).ok() &&
                      until([this] { return m_graph->connection->state().kind == ConnectionState::Kind::Connected; });
    return {{u"ok"_s, done}};
}

QJsonObject DaysClient::day(const QDateTime &now)
{
    m_clock.advance(std::chrono::milliseconds(m_clock.now().msecsTo(now)));
    SyncControl &sync = *m_graph->sync;
    until([&sync] { return !sync.state().running(); }); // one that began by itself
    sync.refresh();
    until([&sync] { return !sync.state().running(); });
    if (sync.state().phase != SyncState::Phase::Idle)
        return {{u"ok"_s, false}, {u"error"_s, u"the reading did not end well"_s}};
    settle();
    return board();
}

QJsonObject DaysClient::board()
{
    EndingQuery query;
    query.days = horizon;
    query.limit = 100'000;
    const Result<EndingPage> page = await(m_graph->renewals->page(query));
    if (!page)
        return {{u"ok"_s, false}, {u"error"_s, page.error().detail}};
    QJsonArray terms;
    m_terms.clear();
    for (const EndingTerm &term : page->terms) {
        terms += told(term);
        m_terms.insert(term.key.subscription.text(), term);
    }
    return {{u"ok"_s, true}, {u"terms"_s, terms}};
}

Outcome DaysClient::plan(TermOption option, const EndingTerm &term, const std::optional<NextTerm> &next)
{
    return await(m_graph->changes->put(changesFor(option, term.subscription, next)));
}

// A year at once instead of the running month.
Outcome DaysClient::longer(const Subscription &subscription)
{
    SubscriptionChange change{ChangeKind::Term, subscription.customer, subscription.id, {}, {}};
    change.before = sideOf(ChangeKind::Term, subscription);
    change.after = change.before;
    change.after.term = TermWord(Term::Year, u"P1Y"_s);
    return await(m_graph->changes->put({change}));
}

NextTerm nextTermOf(const Subscription &subscription, const QJsonObject &wish)
{
    NextTerm next;
    const QStringList item = subscription.offerId.split(u':');
    next.productId = item.value(0);
    next.skuId = item.value(1);
    next.availabilityId = item.value(2);
    next.quantity = wish[u"quantity"].toInt(subscription.quantity);
    next.term = subscription.term;
    next.billing = subscription.billing;
    return next;
}

Outcome DaysClient::act(const QJsonObject &wish)
{
    const auto term = m_terms.constFind(wish[u"subscription"].toString());
    if (term == m_terms.cend())
        return Error{Error::Kind::NotFound};
    const QString what = wish[u"what"].toString();
    const QDateTime till = instant(wish[u"until"]);
    if (what == u"leave")
        return await(m_graph->renewals->leaveAsIs({*term}, u"agreed"_s));
    if (what == u"snooze")
        return await(m_graph->renewals->snooze({*term}, till));
    if (what == u"mute") {
        TermMark mark = muteOf(*term, TermMark::Scope::Term);
        mark.until = till;
        mark.why = u"the customer is on holiday"_s;
        return await(m_graph->renewals->mute(mark));
    }
    if (what == u"cancel")
        return plan(TermOption::CancelAtEnd, *term);
    if (what == u"renew")
        return plan(TermOption::Renew, *term);
    if (what == u"longer")
        return longer(term->subscription);
    if (what == u"change")
        return plan(TermOption::RenewChanged, *term, nextTermOf(term->subscription, wish));
    return Error{Error::Kind::Invalid};
}

QJsonObject DaysClient::act(const QJsonArray &acts)
{
    QJsonArray done;
    for (const QJsonValue &wish : acts)
        done += act(wish.toObject()).ok();
    return {{u"ok"_s, true}, {u"done"_s, done}};
}

QJsonObject DaysClient::send()
{
    PlanDesk &plan = *m_graph->changes;
    const auto items = await(plan.items());
    QList<PlanItem> drafts;
    for (const PlanItem &item : items.valueOr({})) {
        if (item.state == IntentState::Draft)
            drafts += item;
    }
    if (!drafts.isEmpty()) {
        const auto sent = await(plan.send(drafts));
        if (!sent)
            return {{u"ok"_s, false}, {u"error"_s, sent.error().detail}};
        until([&plan] { return !plan.progress().running; });
    }
    plan.clearEnded();
    return {{u"ok"_s, true}, {u"sent"_s, drafts.size()}};
}

QJsonObject DaysClient::run(const QJsonObject &line)
{
    const QString what = line[u"do"].toString();
    if (what == u"connect")
        return connectAccount();
    if (what == u"day")
        return day(instant(line[u"now"]));
    if (what == u"act")
        return act(line[u"acts"].toArray());
    if (what == u"send")
        return send();
    return {{u"ok"_s, false}, {u"error"_s, u"unknown: "_s + what}};
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    DaysClient client(arguments.at(1), arguments.at(2), instant(arguments.at(3)));
    for (std::string line; std::getline(std::cin, line);)
        say(client.run(QJsonDocument::fromJson(QByteArray::fromStdString(line)).object()));
    return 0;
}
