// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_plan.h"

#include "app/change_file.h"
#include "app/ctl_words.h"
#include "app/service_graph.h"
#include "services/account_service.h"
#include "services/activity_service.h"
#include "services/change_plan.h"
#include "services/order_service.h"
#include "services/plan_order.h"
#include "services/plan_service.h"
#include "storage/database.h"
#include "storage/intent_store.h"
#include "storage/plan_store.h"
#include "support/clock.h"

#include <QFile>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

void noAccount()
{
    complain(u"There is no account in this profile. Connect one in Tenantry first."_s, {});
    leave(1);
}

// --- importing

Result<ChangeFile> fileAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{.kind = Error::Kind::Storage, .detail = file.errorString()};
    const QByteArray bytes = file.readAll();
    return readChangeFile({bytes.constData(), std::size_t(bytes.size())});
}

WantedSubscriptions wantedBy(const QList<WishLine> &wishes)
{
    WantedSubscriptions wanted;
    for (const WishLine &wish : wishes)
        wanted[wish.change.customer].insert(wish.change.subscription);
    return wanted;
}

// What a wish leaves open stays as the instruction has it that stands already, a trial's product above all (§19.5).
void fillFrom(NextTerm &wanted, const NextTerm &told)
{
    if (wanted.productId.isEmpty()) {
        wanted.productId = told.productId;
        wanted.skuId = told.skuId;
    }
    if (wanted.term.raw.isEmpty())
        wanted.term = told.term;
    if (wanted.billing.raw.isEmpty())
        wanted.billing = told.billing;
    if (wanted.promotionId.isEmpty())
        wanted.promotionId = told.promotionId;
    if (!wanted.customTermEnd.isValid())
        wanted.customTermEnd = told.customTermEnd;
}

void standOn(const Subscription &stored, SubscriptionChange &change)
{
    change.before = sideOf(change.kind, stored);
    if (change.after.nextTerm && stored.nextTerm)
        fillFrom(*change.after.nextTerm, *stored.nextTerm);
}

// Each wish gets the before it stands on; what is not stored is a fault of its line.
void standOn(const KnownSubscriptions &known, ChangeFile &file)
{
    for (WishLine &wish : file.wishes) {
        const auto found = known.find(wish.change.subscription);
        if (found == known.end())
            file.faults += {wish.line, u"subscription"_s,
                            u"expected one that was read from the provider; if it is new, sync first"_s};
        else
            standOn(found->row.subscription, wish.change);
    }
}

void nothingImported(const QString &path, const QList<WishFault> &faults)
{
    for (const WishFault &fault : faults)
        complain(sentence(path, fault), {});
    complain(u"Nothing was put into the plan."_s, {});
    leave(1);
}

void putWishes(ServiceGraph &graph, const QString &path, const ChangeFile &file)
{
    if (!file.faults.isEmpty())
        return nothingImported(path, file.faults);
    QList<SubscriptionChange> changes;
    qsizetype soAlready = 0;
    for (const WishLine &wish : file.wishes) {
        changes += wish.change;
        soAlready += wish.change.changesNothing() ? 1 : 0;
    }
    graph.changes->put(changes).then(&graph, [all = changes.size(), soAlready](const Outcome &put) {
        if (!put) {
            complain(u"The changes could not be put into the plan"_s, put.error());
            return leave(1);
        }
        say(u"%1 changes put into the plan, %2 are so already."_s.arg(all - soAlready).arg(soAlready));
        leave(0);
    });
}

// --- listing

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"-"_s : text;
}

void listLine(const QStringList &cells)
{
    say(QStringList(cells).replaceInStrings(u"\t"_s, u" "_s).join(u'\t'));
}

QString titleOf(const PlanItem &item)
{
    const QString what = kindWord(item.change.kind) + u' ' + wantedText(item.change);
    return u"%1: %2: %3"_s.arg(item.customerName, item.subscriptionName, what.trimmed());
}

QString nextDate(const Verdict &verdict)
{
    if (verdict.nextAllowed)
        return u", from "_s + verdict.nextAllowed->toString(Qt::ISODate);
    return verdict.never ? u", never"_s : QString();
}

// Why a draft is not queued; empty when nothing speaks against it.
QString objectionTo(const PlanItem &item)
{
    if (item.subscriptionKey == 0)
        return u"the subscription is no longer there"_s;
    if (item.standing == ChangeStanding::Overtaken)
        return u"the provider has something else by now"_s;
    const Verdict &verdict = item.verdict;
    if (verdict.allowed())
        return {};
    const QString word = verdict.kind == Verdict::Kind::Refused ? u"refused"_s : u"no rule can tell"_s;
    const QString by = verdict.rule.isEmpty() ? QString() : u" by %1 (%2)"_s.arg(verdict.rule, verdict.source);
    const QString why = verdict.reason.isEmpty() ? QString() : u": "_s + verdict.reason;
    return word + by + why + nextDate(verdict);
}

void listItem(const PlanItem &item)
{
    const QString detail = item.state == IntentState::Draft ? objectionTo(item) : item.detail;
    listLine({item.id.text(), wordOf(item.state), orDash(item.parkReason), titleOf(item), detail});
}

void listOrders(const QList<Intent> &orders)
{
    for (const Intent &order : orders)
        listLine({order.id.text(), wordOf(order.state), orDash(order.parkReason), order.title, order.detail});
}

void unreadable(const Error &error)
{
    complain(u"The ledger could not be read."_s, error);
    leave(1);
}

void listAll(ServiceGraph &graph)
{
    graph.orders->orders().then(&graph, [&graph](const Result<QList<Intent>> &orders) {
        if (!orders)
            return unreadable(orders.error());
        graph.changes->items().then(&graph, [orders = *orders](const Result<QList<PlanItem>> &items) {
            if (!items)
                return unreadable(items.error());
            listOrders(orders);
            for (const PlanItem &item : *items)
                listItem(item);
            leave(0);
        });
    });
}

// --- queueing

void noteQueued(ServiceGraph &graph, const QList<Intent> &queued)
{
    for (const Intent &intent : queued) {
        ActivityEntry entry;
        entry.what = u"change.queued"_s;
        entry.subject = intent.title;
        entry.intent = intent.id.text();
        entry.reference = changeFromJson(intent.payload).subscription.text();
        graph.activity->append(intent.account, entry);
    }
}

void queueThese(ServiceGraph &graph, const QList<Intent> &drafts, bool someLeft)
{
    graph.plan->queueDrafts(drafts).then(&graph, [&graph, drafts, someLeft](const Outcome &queued) {
        if (!queued) {
            complain(u"The changes could not be queued"_s, queued.error());
            return leave(1);
        }
        noteQueued(graph, drafts);
        say(u"%1 changes queued; \"plan send\" sends them."_s.arg(drafts.size()));
        leave(someLeft ? 1 : 0);
    });
}

// What the items were judged by is what the ledger holds: nobody else has the profile meanwhile.
void queueAllowed(ServiceGraph &graph, const QSet<IntentId> &allowed, bool someLeft)
{
    graph.ledger()
        .read([id = graph.accounts->current()->id, now = graph.clock().now()](Connection &connection) {
            return PlanStore(connection).changes(id, now);
        })
        .then(&graph, [&graph, allowed, someLeft](const Result<QList<Intent>> &plan) {
            if (!plan)
                return unreadable(plan.error());
            QList<Intent> drafts;
            for (const Intent &intent : *plan) {
                if (allowed.contains(intent.id))
                    drafts += intent;
            }
            queueThese(graph, drafts, someLeft);
        });
}

// --- sending

QList<Intent> queuedChanges(QList<Intent> unfinished)
{
    unfinished.removeIf([](const Intent &intent) {
        return intent.state != IntentState::Queued || changeKindFrom(intent.kind) == ChangeKind::Unknown;
    });
    return unfinished;
}

// Lives until nothing runs any more; the graph owns it.
class PlanSending final : public QObject
{
public:
    PlanSending(ServiceGraph &graph, const QList<Intent> &unfinished) : QObject(&graph), m_graph(graph)
    {
        for (const Intent &intent : unfinished) {
            const bool isChange = changeKindFrom(intent.kind) != ChangeKind::Unknown;
            if (intent.state == IntentState::Running && isChange)
                m_resumed.insert(intent.id);
            else if (intent.state == IntentState::Queued && !isChange)
                m_others += intent.id;
        }
        for (const Intent &intent : inSendingOrder(queuedChanges(unfinished)))
            m_changes += intent.id;
        connect(m_graph.plan.get(), &PlanService::ended, this, &PlanSending::ended, Qt::QueuedConnection);
        connect(m_graph.changes.get(), &PlanDesk::progressChanged, this, &PlanSending::settle, Qt::QueuedConnection);
    }
    void begin()
    {
        m_graph.plan->resumeRunning().then(this, [this](const Result<int> &) {
            for (const IntentId &id : std::exchange(m_others, {}))
                m_graph.plan->send(id);
            sendChanges();
        });
    }

private:
    void ended(const Intent &intent)
    {
        m_resumed.remove(intent.id);
        sendChanges();
    }
    void sendChanges()
    {
        if (m_graph.plan->running() == 0) // one may have ended before anybody listened
            m_resumed.clear();
        if (m_resumed.isEmpty()) {
            for (const IntentId &id : std::exchange(m_changes, {}))
                m_graph.changes->sendKept(id);
        }
        settle();
    }
    void settle()
    {
        const bool waiting = !m_resumed.isEmpty() || !m_changes.isEmpty() || !m_others.isEmpty();
        const bool busy = waiting || m_graph.plan->running() > 0 || m_graph.changes->progress().running;
        if (!busy && !std::exchange(m_listed, true))
            listAll(m_graph);
    }

    ServiceGraph &m_graph;
    QSet<IntentId> m_resumed;
    QList<IntentId> m_changes;
    QList<IntentId> m_others;
    bool m_listed = false;
};

} // namespace

void planImportJob(ServiceGraph &graph, const QString &path)
{
    const auto current = graph.accounts->current();
    if (!current)
        return noAccount();
    const Result<ChangeFile> file = fileAt(path);
    if (!file) {
        complain(u"%1 could not be read"_s.arg(path), file.error());
        return leave(1);
    }
    graph.store()
        .read([key = current->key, wanted = wantedBy(file->wishes)](Connection &connection) {
            return plannedSubscriptions(connection, key, wanted, SeatHistory::Leave);
        })
        .then(&graph, [&graph, path, file = *file](const Result<KnownSubscriptions> &known) mutable {
            if (!known) {
                complain(u"The stored subscriptions could not be read"_s, known.error());
                return leave(1);
            }
            standOn(*known, file);
            putWishes(graph, path, file);
        });
}

void planQueueJob(ServiceGraph &graph)
{
    const auto current = graph.accounts->current();
    if (!current)
        return noAccount();
    if (!mayOrder(current->role)) {
        complain(u"The signed-in role may not change subscriptions."_s, {});
        return leave(1);
    }
    graph.changes->items().then(&graph, [&graph](const Result<QList<PlanItem>> &items) {
        if (!items)
            return unreadable(items.error());
        QSet<IntentId> allowed;
        bool someLeft = false;
        for (const PlanItem &item : *items) {
            if (item.state != IntentState::Draft)
                continue;
            const bool may = objectionTo(item).isEmpty();
            someLeft |= !may;
            if (may)
                allowed.insert(item.id);
            else
                listItem(item);
        }
        queueAllowed(graph, allowed, someLeft);
    });
}

void planListJob(ServiceGraph &graph)
{
    listAll(graph);
}

void planSendJob(ServiceGraph &graph)
{
    graph.ledger()
        .read([](Connection &connection) { return IntentStore(connection).unfinished(); })
        .then(&graph, [&graph](const Result<QList<Intent>> &unfinished) {
            if (!unfinished)
                return unreadable(unfinished.error());
            (new PlanSending(graph, *unfinished))->begin();
        });
}

} // namespace tenantry
