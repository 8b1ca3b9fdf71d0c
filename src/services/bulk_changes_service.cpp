// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bulk_changes_service.h"

#include "services/bulk_matching.h"
#include "services/bulk_table.h"
#include "services/observations.h"
#include "storage/database.h"
#include "storage/plan_store.h"
#include "support/clock.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestTable = 32LL * 1024 * 1024; // a few hundred thousand lines

Error unreadable(Error::Kind kind, const QFile &file)
{
    Error error;
    error.kind = kind;
    error.subject = QFileInfo(file).fileName();
    error.detail = file.errorString();
    return error;
}

Result<BulkTable> tableAt(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return unreadable(Error::Kind::NotFound, file);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(Error::Kind::Storage, file);
    if (file.size() > largestTable)
        return Error{Error::Kind::Invalid, 0, {}, u"the file is larger than 32 MB"_s, QFileInfo(file).fileName()};
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return unreadable(Error::Kind::Storage, file);
    return readBulkTable(bytes, QFileInfo(file).fileName());
}

Error noAccount()
{
    return Error{Error::Kind::SignedOut};
}

Result<PlannedSeats> plannedIn(Connection &ledger, const AccountId &account, const QDateTime &now)
{
    const Result<QList<Intent>> plan = PlanStore(ledger).changes(account, now);
    if (!plan)
        return plan.error();
    PlannedSeats planned;
    for (const Intent &intent : *plan) {
        if (changeKindFrom(intent.kind) != ChangeKind::Seats || isFinal(intent.state))
            continue;
        const SubscriptionChange change = changeFromJson(intent.payload);
        planned.insert(change.subscription, change.after.quantity.value_or(0));
    }
    return planned;
}

// A row that was chosen needs no search.
bool needsSearch(const BulkLine &line)
{
    return line.subscriptionKey == 0;
}

} // namespace

BulkChangesService::BulkChangesService(Parts parts, QObject *parent) : BulkChanges(parent), m_parts(std::move(parts))
{
    connect(&m_parts.observations, &Observations::changed, this, &BulkChangesService::accountChanged);
}

BulkChangesService::~BulkChangesService() = default;

void BulkChangesService::accountChanged()
{
    ++m_seen;
    m_index.reset();
}

Async<BulkTable> BulkChangesService::readFile(const QString &path)
{
    return m_parts.store.read([path](Connection &) { return tableAt(path); });
}

Async<BulkTable> BulkChangesService::readText(const QString &text)
{
    return m_parts.store.read(
        [text](Connection &) -> Result<BulkTable> { return readBulkTable(text.toUtf8(), QString()); });
}

Async<BulkChangesService::Index> BulkChangesService::index(const QList<BulkLine> &lines)
{
    static const Index nothing = std::make_shared<const BulkIndex>();
    if (m_index)
        return readyNow(m_index);
    if (std::none_of(lines.begin(), lines.end(), needsSearch))
        return readyNow(nothing);
    return m_parts.store
        .read([key = m_parts.account()->key](Connection &connection) -> Result<Index> {
            auto read = BulkIndex::of(connection, key);
            if (!read)
                return read.error();
            return Index(std::make_shared<const BulkIndex>(std::move(*read)));
        })
        .then(this, [this, seen = m_seen](const Result<Index> &read) {
            if (read && seen == m_seen)
                m_index = *read;
            return read;
        });
}

Async<BulkChangesService::Planned> BulkChangesService::planned(const AccountId &account) const
{
    return m_parts.ledger.read(
        [account, now = m_parts.clock.now()](Connection &connection) { return plannedIn(connection, account, now); });
}

Async<QList<BulkAnswer>> BulkChangesService::answers(const QList<BulkLine> &lines, const Index &index,
                                                     const Planned &planned)
{
    const auto current = m_parts.account();
    if (!current)
        return failedNow<QList<BulkAnswer>>(noAccount());
    const BulkQuestion question{
        lines, current->key, index, planned, m_parts.rules(), current->profile, m_parts.clock.now()};
    auto judged = m_parts.store.read([question](Connection &connection) { return bulkAnswers(connection, question); });
    return judged
        .then(
            this,
            [this, id = current->id, now = question.now](const Result<BulkJudged> &stored) -> Async<QList<BulkAnswer>> {
                if (!stored)
                    return failedNow<QList<BulkAnswer>>(stored.error());
                return m_parts.ledger.read([id, now, stored = *stored](Connection &connection) {
                    return withCosts(connection, id, now, stored);
                });
            })
        .unwrap();
}

Async<QList<BulkAnswer>> BulkChangesService::judge(const QList<BulkLine> &lines)
{
    const auto current = m_parts.account();
    if (!current)
        return failedNow<QList<BulkAnswer>>(noAccount());
    return index(lines)
        .then(this,
              [this, lines, account = current->id](const Result<Index> &index) -> Async<QList<BulkAnswer>> {
                  if (!index)
                      return failedNow<QList<BulkAnswer>>(index.error());
                  return planned(account)
                      .then(this,
                            [this, lines, index = *index](const Result<Planned> &planned) -> Async<QList<BulkAnswer>> {
                                if (!planned)
                                    return failedNow<QList<BulkAnswer>>(planned.error());
                                return answers(lines, index, *planned);
                            })
                      .unwrap();
              })
        .unwrap();
}

} // namespace tenantry
