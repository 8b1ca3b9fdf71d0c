// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sync_service.h"

#include "domain/base_rules.h"
#include "services/observations.h"
#include "storage/catalog_store.h"
#include "storage/database.h"
#include "support/clock.h"
#include "support/log.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tenantry {

using namespace Qt::StringLiterals;
using Phase = SyncState::Phase;

namespace {

constexpr int pageSize = 500;      // largest page the customers route answers
constexpr int customersAtOnce = 4; // the client's budget bounds the rate
constexpr int pagesAhead = 2;      // pages parsed but not stored yet
constexpr int customersPerRound = 500;

// A page's place in the list, kept across a kill. Links are kept as path, query and headers: nothing secret.
QByteArray kept(const ApiRequest &next)
{
    QJsonObject headers;
    for (auto it = next.headers.begin(); it != next.headers.end(); ++it)
        headers.insert(QString::fromLatin1(it.key()), QString::fromLatin1(it.value()));
    return QJsonDocument(QJsonObject{{u"path"_s, next.path},
                                     {u"query"_s, next.query.toString(QUrl::FullyEncoded)},
                                     {u"headers"_s, headers}})
        .toJson(QJsonDocument::Compact);
}

std::optional<ApiRequest> pageFrom(const QByteArray &text, const ApiRequest &first)
{
    const QJsonObject stored = QJsonDocument::fromJson(text).object();
    if (stored.isEmpty())
        return std::nullopt;
    ApiRequest next = first;
    next.path = stored.value(u"path"_s).toString();
    next.query = QUrlQuery(stored.value(u"query"_s).toString());
    const QJsonObject headers = stored.value(u"headers"_s).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        next.headers.insert(it.key().toLatin1(), it.value().toString().toLatin1());
    return next;
}

} // namespace

SyncService::SyncService(Parts parts, QObject *parent) : SyncControl(parent), m_parts(std::move(parts))
{
    m_parser.setMaxThreadCount(1);
}

SyncService::~SyncService()
{
    ++m_round;
    m_parser.waitForDone();
}

SyncState SyncService::state() const
{
    return m_state;
}

void SyncService::refresh()
{
    if (!m_state.running())
        begin(false, false);
}

void SyncService::refreshAll()
{
    if (!m_state.running())
        begin(true, false);
}

void SyncService::readCustomerList()
{
    if (!m_state.running())
        begin(true, true);
}

void SyncService::cancel()
{
    if (!m_state.running())
        return;
    ++m_round;
    setPhase(Phase::Cancelled);
}

void SyncService::accountChanged()
{
    ++m_round;
    m_state = {};
    m_session = m_parts.session();
    if (!m_session)
        return announce();
    const qint64 key = m_session->account.key;
    m_parts.store.read([key](Connection &connection) { return SyncStore(connection).cursor(key); })
        .then(this, guarded<SyncCursor>([this](const Result<SyncCursor> &cursor) {
                  if (cursor) {
                      m_state.lastDone = cursor->lastDone;
                      m_state.lastFull = cursor->fullDone;
                  }
                  announce();
              }));
}

void SyncService::begin(bool full, bool listOnly)
{
    ++m_round;
    m_session = m_parts.session();
    m_state.error.reset();
    if (!m_session)
        return fail(Error{Error::Kind::SignedOut});
    m_listOnly = listOnly;
    m_toRead.clear();
    m_named.clear();
    m_givenUp.clear();
    m_reading = 0;
    m_pagesBeingStored = 0;
    m_endOfList = false;
    m_waitingPage.reset();
    m_state.done = m_state.total = 0;
    setPhase(Phase::Customers);
    const qint64 key = m_session->account.key;
    m_parts.store.read([key](Connection &connection) { return SyncStore(connection).cursor(key); })
        .then(this, guarded<SyncCursor>([this, full](const Result<SyncCursor> &cursor) {
                  if (!cursor)
                      return fail(cursor.error());
                  m_cursor = *cursor;
                  plan(full);
              }));
}

void SyncService::plan(bool full)
{
    const QDateTime now = m_parts.clock.now();
    const qint64 fullEvery = builtInDuration(u"sync.full.every").count();
    const qint64 auditReach = builtInDuration(u"audit.lookback").count();
    const bool unfinished =
        m_cursor.fullStarted.isValid() && (!m_cursor.fullDone.isValid() || m_cursor.fullDone < m_cursor.fullStarted);
    const bool due = !m_cursor.fullDone.isValid() || m_cursor.fullDone.secsTo(now) >= fullEvery ||
                     !m_cursor.auditSeen.isValid() || m_cursor.auditSeen.secsTo(now) >= auditReach;
    m_state.full = full || unfinished || due;
    if (!m_state.full)
        return readAudit(std::nullopt);
    if (!unfinished || (full && m_cursor.customersComplete)) {
        m_cursor.fullStarted = now;
        m_cursor.continuation.clear();
        m_cursor.pagesDone = 0;
        m_cursor.customersComplete = false;
    }
    m_newestAudit = m_cursor.fullStarted; // what happened later is for the next audit round
    if (m_cursor.customersComplete)
        return collectCustomers();
    storeCursor(
        [this] { readPage(pageFrom(m_cursor.continuation, m_session->provider->customers(pageSize).request)); });
}

void SyncService::readPage(const std::optional<ApiRequest> &next)
{
    const ApiRequest request = next ? *next : m_session->provider->customers(pageSize).request;
    m_session->send(request, Priority::Background)
        .then(this, guarded<ApiReply>([this, continued = next.has_value()](const Result<ApiReply> &reply) {
                  pageArrived(reply, continued);
              }));
}

void SyncService::pageArrived(const Result<ApiReply> &reply, bool continued)
{
    if (!reply)
        return fail(reply.error());
    const auto parse = m_session->provider->customers(pageSize).parse;
    const Pending<ListPage<Customer>> parsed;
    m_parser.start([parsed, parse, answer = *reply] { parsed.settle(parse(answer)); });
    whenReady(parsed.future(), this,
              guarded<ListPage<Customer>>(
                  [this, continued](const Result<ListPage<Customer>> &page) { pageParsed(page, continued); }));
}

void SyncService::pageParsed(const Result<ListPage<Customer>> &page, bool continued)
{
    if (!page) {
        // A continuation kept across a break may have died at the provider: begin the list again.
        if (continued && m_cursor.pagesDone > 0 && page.error().kind == Error::Kind::Rejected) {
            m_cursor.continuation.clear();
            m_cursor.pagesDone = 0;
            return readPage(std::nullopt);
        }
        return fail(page.error());
    }
    m_cursor.pagesDone += 1;
    m_cursor.continuation = page->next ? kept(*page->next) : QByteArray();
    m_cursor.customersComplete = !page->next;
    m_endOfList = !page->next;
    ++m_pagesBeingStored;
    const qint64 account = m_session->account.key;
    m_parts.observations
        .observe([account, customers = page->items, cursor = m_cursor](CustomerStore &store,
                                                                       const QDateTime &at) -> Result<Changes> {
            Result<Changes> changes = store.observeCustomers(account, customers, at);
            if (!changes)
                return changes;
            if (const Outcome kept = SyncStore(store.connection()).setCursor(account, cursor); !kept)
                return kept.error();
            return changes;
        })
        .then(this,
              guarded<Changes>([this, last = m_endOfList, count = page->items.size()](const Result<Changes> &stored) {
                  m_state.done += static_cast<int>(count);
                  pageStored(stored ? Outcome(Done()) : Outcome(stored.error()), last);
              }));
    if (!page->next)
        return;
    if (m_pagesBeingStored < pagesAhead)
        readPage(page->next);
    else
        m_waitingPage = page->next;
}

void SyncService::pageStored(const Outcome &stored, bool last)
{
    --m_pagesBeingStored;
    if (!stored)
        return fail(stored.error());
    announce();
    if (m_waitingPage)
        readPage(std::exchange(m_waitingPage, std::nullopt));
    if (last)
        listComplete();
}

void SyncService::listComplete()
{
    const qint64 account = m_session->account.key;
    m_parts.observations
        .observe([account, started = m_cursor.fullStarted](CustomerStore &store, const QDateTime &at) {
            return store.forgetUnseen(account, started, at);
        })
        .then(this, guarded<Changes>([this](const Result<Changes> &forgotten) {
                  if (!forgotten)
                      return fail(forgotten.error());
                  if (m_listOnly)
                      return finish();
                  readPrices();
              }));
}

void SyncService::readPrices()
{
    const qint64 account = m_session->account.key;
    const QString market = m_session->account.market;
    if (market.isEmpty())
        return collectCustomers();
    setPhase(Phase::Prices);
    const auto sheet = m_session->provider->priceSheet(market);
    m_session->send(sheet.request, Priority::Background)
        .then(this, guarded<ApiReply>([this, parse = sheet.parse, account, market](const Result<ApiReply> &reply) {
                  if (!reply) {
                      log::warn(log::Area::Sync, u"price sheet not read: %1"_s.arg(reply.error().detail));
                      return collectCustomers();
                  }
                  m_parts.store
                      .write([parse, answer = *reply, account, market,
                              at = m_parts.clock.now()](Connection &connection) -> Outcome {
                          const Result<QList<PriceRow>> rows = parse(answer);
                          if (!rows)
                              return rows.error();
                          return CatalogStore(connection).replacePrices(account, market, *rows, at);
                      })
                      .then(this, guarded<Done>([this](const Outcome &stored) {
                                if (stored) {
                                    Changes changes;
                                    changes.prices = true;
                                    Q_EMIT m_parts.observations.changed(changes);
                                } else {
                                    log::warn(log::Area::Sync,
                                              u"price sheet not stored: %1"_s.arg(stored.error().detail));
                                }
                                collectCustomers();
                            }));
              }));
}

void SyncService::collectCustomers()
{
    setPhase(Phase::Subscriptions);
    const qint64 account = m_session->account.key;
    // A full round reads everybody not read since it began; an incremental one only whose term ended since.
    const QDateTime before = m_state.full ? m_cursor.fullStarted : QDateTime();
    m_parts.store
        .read([account, before, now = m_parts.clock.now()](Connection &connection) {
            return CustomerStore(connection).readingOrder(account, now, before, customersPerRound);
        })
        .then(this, guarded<QList<CustomerId>>([this](const Result<QList<CustomerId>> &due) {
                  if (!due)
                      return fail(due.error());
                  for (const CustomerId &id : *due) {
                      if (!m_givenUp.contains(id) && !m_named.contains(id))
                          m_toRead.append(id);
                  }
                  m_named.clear();
                  m_state.total = m_state.done + static_cast<int>(m_toRead.size());
                  if (m_toRead.isEmpty())
                      return finish();
                  readMoreCustomers();
              }));
}

void SyncService::readMoreCustomers()
{
    while (m_reading < customersAtOnce && !m_toRead.isEmpty()) {
        ++m_reading;
        const CustomerId id = m_toRead.takeFirst();
        m_parts.reading.read(*m_session, id, CustomerReading::Depth::Changed, Priority::Background)
            .then(this, guarded<Changes>([this, id](const Result<Changes> &changes) { customerDone(id, changes); }));
    }
}

void SyncService::customerDone(const CustomerId &id, const Result<Changes> &changes)
{
    --m_reading;
    if (!changes) {
        const Error::Kind kind = changes.error().kind;
        const bool onlyThisOne =
            kind == Error::Kind::NotFound || kind == Error::Kind::Forbidden || kind == Error::Kind::Rejected;
        if (!onlyThisOne)
            return fail(changes.error());
        m_givenUp.insert(id); // asked again in the next round
    }
    ++m_state.done;
    announce();
    if (!m_toRead.isEmpty())
        return readMoreCustomers();
    if (m_reading == 0)
        m_state.full ? collectCustomers() : finish();
}

void SyncService::readAudit(const std::optional<ApiRequest> &next)
{
    setPhase(Phase::Audit);
    const QDate today = m_parts.clock.now().date();
    const auto endpoint = next ? m_session->provider->auditRecordsFrom(*next)
                               : m_session->provider->auditRecords(m_cursor.auditSeen.date(), today);
    if (!next)
        m_newestAudit = m_cursor.auditSeen;
    ask(m_session->send, endpoint, Priority::Background, this)
        .then(this,
              guarded<ListPage<AuditEntry>>([this](const Result<ListPage<AuditEntry>> &page) { auditArrived(page); }));
}

void SyncService::auditArrived(const Result<ListPage<AuditEntry>> &page)
{
    if (!page)
        return fail(page.error());
    for (const AuditEntry &entry : page->items) {
        m_newestAudit = std::max(m_newestAudit, entry.at);
        // The day is the finest the route can ask for: records seen before name nothing new.
        if (entry.at > m_cursor.auditSeen && !entry.customer.isEmpty())
            m_named.insert(entry.customer);
    }
    if (page->next)
        return readAudit(page->next);
    m_toRead = QList<CustomerId>(m_named.begin(), m_named.end());
    for (const CustomerId &id : std::as_const(m_toRead)) {
        const qint64 account = m_session->account.key;
        ask(m_session->send, m_session->provider->customer(id), Priority::Background, this)
            .then(this, [this, account](const Result<Customer> &record) {
                if (record)
                    m_parts.observations.customers(account, {*record});
            });
    }
    collectCustomers();
}

void SyncService::finish()
{
    const QDateTime now = m_parts.clock.now();
    m_cursor.lastDone = now;
    if (m_state.full && !m_listOnly)
        m_cursor.fullDone = now;
    m_cursor.auditSeen = m_newestAudit;
    storeCursor([this] {
        m_state.lastDone = m_cursor.lastDone;
        m_state.lastFull = m_cursor.fullDone;
        setPhase(Phase::Idle);
    });
}

void SyncService::fail(const Error &error)
{
    ++m_round;
    if (error.kind == Error::Kind::Cancelled) // the connection was taken away under it; the cursor says where to go on
        return setPhase(Phase::Cancelled);
    m_state.error = error;
    log::warn(log::Area::Sync,
              u"stopped: kind %1, http %2, %3"_s.arg(static_cast<int>(error.kind)).arg(error.http).arg(error.detail));
    setPhase(Phase::Failed);
}

void SyncService::setPhase(Phase phase)
{
    m_state.phase = phase;
    announce();
}

void SyncService::announce()
{
    Q_EMIT stateChanged(m_state);
}

void SyncService::storeCursor(std::function<void()> then)
{
    m_parts.store
        .write([key = m_session->account.key, cursor = m_cursor](Connection &connection) {
            return SyncStore(connection).setCursor(key, cursor);
        })
        .then(this, guarded<Done>([this, then = std::move(then)](const Outcome &stored) {
                  if (!stored)
                      return fail(stored.error());
                  then();
              }));
}

} // namespace tenantry
