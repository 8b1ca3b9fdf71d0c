// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/intent_store.h"

#include "storage/query.h"
#include "storage/record_json.h"
#include "storage/storage_errors.h"

#include <QCryptographicHash>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

#define INTENT_SELECT                                                                                                  \
    "SELECT key, id, account, kind, payload, facts, state, park_reason, detail, title, created_at, changed_at, "       \
    "next_try_at FROM intents "

struct StoredIntent
{
    qint64 key = 0;
    Intent intent;
};

StoredIntent intentAt(const Query &query)
{
    StoredIntent stored;
    stored.key = query.number(0);
    Intent &intent = stored.intent;
    intent.id = IntentId(query.text(1));
    intent.account = AccountId(query.text(2));
    intent.kind = query.text(3);
    intent.payload = objectFrom(query.text(4));
    intent.facts = objectFrom(query.text(5));
    intent.state = intentStateFrom(query.text(6));
    intent.parkReason = query.text(7);
    intent.detail = query.text(8);
    intent.title = query.text(9);
    intent.createdAt = query.instant(10);
    intent.changedAt = query.instant(11);
    intent.nextTryAt = query.instant(12);
    return stored;
}

Step stepAt(const Query &query)
{
    Step step;
    step.number = query.count(0);
    step.kind = query.text(1);
    step.writes = query.flag(2);
    step.state = stepStateFrom(query.text(3));
    step.requestId = QUuid::fromString(query.text(4));
    step.sentBytes = query.bytes(5);
    step.sentRoute = query.text(6);
    step.sentAt = query.instant(7);
    step.attempts = query.count(8);
    step.httpStatus = query.count(9);
    step.answer = query.bytes(10);
    step.correlationId = query.text(11);
    step.errorCode = query.text(12);
    step.errorText = query.text(13);
    step.changedAt = query.instant(14);
    return step;
}

Result<QList<Intent>> withSteps(Connection &connection, Query &intents)
{
    Query steps(connection, "SELECT number, kind, writes, state, request_id, sent_bytes, sent_route, sent_at, "
                            "attempts, http_status, answer, correlation_id, error_code, error_text, changed_at "
                            "FROM steps WHERE intent = ?1 ORDER BY number");
    QList<Intent> list;
    while (intents.next()) {
        StoredIntent stored = intentAt(intents);
        steps.again(stored.key);
        while (steps.next())
            stored.intent.steps += stepAt(steps);
        list += stored.intent;
    }
    if (intents.failed() || steps.failed())
        return intents.failed() ? intents.error() : steps.error();
    return list;
}

QString text(const QUuid &id)
{
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

QString digest(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Outcome writeStep(Connection &connection, qint64 intent, const Step &step)
{
    Query query(connection,
                "INSERT INTO steps (intent, number, kind, writes, state, request_id, sent_bytes, sent_route, sent_at, "
                "attempts, http_status, answer, correlation_id, error_code, error_text, changed_at) "
                "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16) "
                "ON CONFLICT (intent, number) DO UPDATE SET kind = excluded.kind, writes = excluded.writes, "
                "state = excluded.state, request_id = excluded.request_id, sent_bytes = excluded.sent_bytes, "
                "sent_route = excluded.sent_route, sent_at = excluded.sent_at, attempts = excluded.attempts, "
                "http_status = excluded.http_status, answer = excluded.answer, "
                "correlation_id = excluded.correlation_id, error_code = excluded.error_code, "
                "error_text = excluded.error_text, changed_at = excluded.changed_at",
                intent, step.number, step.kind, step.writes, wordOf(step.state), text(step.requestId), step.sentBytes,
                step.sentRoute, step.sentAt, step.attempts, step.httpStatus, step.answer, step.correlationId,
                step.errorCode, step.errorText, step.changedAt);
    return query.run();
}

Outcome journal(Connection &connection, const IntentId &intent, const Step &step, const QDateTime &at)
{
    Query query(connection,
                "INSERT INTO step_journal (at, intent, number, kind, state, request_id, sent_route, sent_sha256, "
                "attempts, http_status, correlation_id, error_code) "
                "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
                at, intent, step.number, step.kind, wordOf(step.state), text(step.requestId), step.sentRoute,
                digest(step.sentBytes), step.attempts, step.httpStatus, step.correlationId, step.errorCode);
    return query.run();
}

Outcome writeAndJournal(Connection &connection, qint64 key, const IntentId &intent, const Step &step,
                        const QDateTime &at)
{
    if (const Outcome written = writeStep(connection, key, step); !written)
        return written;
    return journal(connection, intent, step, at);
}

Result<qint64> keyOf(Connection &connection, const IntentId &id)
{
    Query query(connection, "SELECT key FROM intents WHERE id = ?1", id);
    const qint64 key = query.next() ? query.number(0) : 0;
    if (query.failed())
        return query.error();
    if (key == 0)
        return storageError(Error::Kind::NotFound, id.text(), u"no such intent"_s);
    return key;
}

} // namespace

Outcome IntentStore::add(const Intent &intent)
{
    Query query(m_connection,
                "INSERT INTO intents (id, account, kind, payload, facts, state, park_reason, detail, title, "
                "created_at, changed_at, next_try_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
                intent.id, intent.account, intent.kind, compact(intent.payload), compact(intent.facts),
                wordOf(intent.state), intent.parkReason, intent.detail, intent.title, intent.createdAt,
                intent.changedAt, intent.nextTryAt);
    if (const Outcome inserted = query.run(); !inserted)
        return inserted;
    const qint64 key = m_connection.lastRowKey();
    for (const Step &step : intent.steps) {
        const QDateTime at = step.changedAt.isValid() ? step.changedAt : intent.createdAt;
        if (const Outcome written = writeAndJournal(m_connection, key, intent.id, step, at); !written)
            return written;
    }
    return Done{};
}

Result<Intent> IntentStore::load(const IntentId &id)
{
    Query query(m_connection, INTENT_SELECT "WHERE id = ?1", id);
    const Result<QList<Intent>> found = withSteps(m_connection, query);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return storageError(Error::Kind::NotFound, id.text(), u"no such intent"_s);
    return found->first();
}

Result<QList<Intent>> IntentStore::load(const QList<IntentId> &ids)
{
    QList<Intent> intents;
    for (const IntentId &id : ids) {
        const Result<Intent> intent = load(id);
        if (!intent)
            return intent.error();
        intents += *intent;
    }
    return intents;
}

Result<QList<Intent>> IntentStore::list(const AccountId &account, const QString &kind)
{
    Query query(m_connection,
                INTENT_SELECT "WHERE account = ?1 AND (?2 = '' OR kind = ?2) ORDER BY created_at DESC, key DESC",
                account, kind);
    return withSteps(m_connection, query);
}

Result<QList<Intent>> IntentStore::unfinished()
{
    Query query(m_connection, INTENT_SELECT "WHERE state IN (?1, ?2) ORDER BY created_at, key",
                wordOf(IntentState::Queued), wordOf(IntentState::Running));
    return withSteps(m_connection, query);
}

Outcome IntentStore::setState(const Intent &intent)
{
    if (const Result<qint64> key = keyOf(m_connection, intent.id); !key)
        return key.error();
    Query query(m_connection,
                "UPDATE intents SET state = ?2, park_reason = ?3, detail = ?4, facts = ?5, changed_at = ?6, "
                "next_try_at = ?7 WHERE id = ?1",
                intent.id, wordOf(intent.state), intent.parkReason, intent.detail, compact(intent.facts),
                intent.changedAt, intent.nextTryAt);
    return query.run();
}

Outcome IntentStore::setStep(const IntentId &id, const Step &step, const QDateTime &at)
{
    const Result<qint64> key = keyOf(m_connection, id);
    if (!key)
        return key.error();
    return writeAndJournal(m_connection, *key, id, step, at);
}

} // namespace tenantry
