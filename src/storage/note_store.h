// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activity.h"
#include "domain/ids.h"
#include "support/result.h"

#include <QList>

namespace tenantry {

class Connection;

// Own notes on provider records, by the provider's id (row keys of store.db may be rebuilt). ledger.db.
class NoteStore
{
public:
    explicit NoteStore(Connection &connection) : m_connection(connection) {}
    Result<QString> note(const AccountId &account, const QString &recordId); // empty when none
    Outcome setNote(const AccountId &account, const QString &recordId, const QString &note, const QDateTime &at);

private:
    Connection &m_connection;
};

// Append-only activity in ledger.db.
class ActivityStore
{
public:
    explicit ActivityStore(Connection &connection) : m_connection(connection) {}
    Outcome append(const AccountId &account, const ActivityEntry &entry);
    Result<QList<ActivityEntry>> entries(const AccountId &account, qint64 before, int limit);

private:
    Connection &m_connection;
};

// Recorded consents (who, when, which template), append-only; personal data in rows that may be erased. ledger.db.
class ConsentStore
{
public:
    explicit ConsentStore(Connection &connection) : m_connection(connection) {}
    struct Consent
    {
        QString intent;
        QString customer;
        QString templateId;
        QString firstName, lastName, email, phone;
        QDateTime agreedAt;
    };
    Outcome add(const AccountId &account, const Consent &consent, const QDateTime &at);
    Result<QList<Consent>> of(const AccountId &account, const QString &customer);

private:
    Connection &m_connection;
};

// First passwords waiting to be taken over by the user: where and until when; the secret itself is in the SecretStore.
class SecretMarkStore
{
public:
    explicit SecretMarkStore(Connection &connection) : m_connection(connection) {}
    struct Mark
    {
        QString name;      // key in the SecretStore
        QString state;     // "kept", "not-kept", "taken"
        QDateTime expires; // UTC
    };
    Outcome set(const Mark &mark, const QDateTime &at);
    Result<std::optional<Mark>> get(const QString &name);
    Result<QList<Mark>> expired(const QDateTime &now);

private:
    Connection &m_connection;
};

} // namespace tenantry
