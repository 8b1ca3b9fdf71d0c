// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/first_password_keeper.h"

#include "domain/base_rules.h"
#include "secrets/secret_store.h"
#include "storage/database.h"
#include "storage/note_store.h"
#include "support/clock.h"

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

FirstPassword::Kind kindOf(const QString &state)
{
    if (state == u"kept"_s)
        return FirstPassword::Kind::Kept;
    if (state == u"taken"_s)
        return FirstPassword::Kind::Taken;
    return FirstPassword::Kind::NotKept;
}

} // namespace

FirstPasswordKeeper::FirstPasswordKeeper(Database &ledger, SecretStore &secrets, Clock &clock, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_secrets(secrets), m_clock(clock)
{}

QString FirstPasswordKeeper::nameFor(const IntentId &intent)
{
    return u"first-password/"_s + intent.text();
}

Async<FirstPassword> FirstPasswordKeeper::keep(const QString &name, const QByteArray &secret)
{
    return m_secrets.put(name, secret)
        .then(this,
              [this, name](const Outcome &kept) {
                  return kept ? mark(name, u"kept"_s, FirstPassword::Kind::Kept)
                              : mark(name, u"not-kept"_s, FirstPassword::Kind::NotKept);
              })
        .unwrap();
}

Async<FirstPassword> FirstPasswordKeeper::settle(const QString &name)
{
    return m_secrets.get(name)
        .then(this,
              [this, name](const Result<QByteArray> &secret) {
                  return secret ? mark(name, u"kept"_s, FirstPassword::Kind::Kept)
                                : mark(name, u"not-kept"_s, FirstPassword::Kind::NotKept);
              })
        .unwrap();
}

Async<FirstPassword> FirstPasswordKeeper::mark(const QString &name, const QString &state, FirstPassword::Kind kind)
{
    const QDateTime now = m_clock.now();
    const SecretMarkStore::Mark entry{name, state, now.addSecs(builtInDuration(u"credentials.kept").count())};
    return m_ledger.write([entry, now, kind](Connection &connection) -> Result<FirstPassword> {
        if (const Outcome set = SecretMarkStore(connection).set(entry, now); !set)
            return set.error();
        return FirstPassword{kind, entry.expires};
    });
}

Async<FirstPassword> FirstPasswordKeeper::state(const IntentId &intent)
{
    return m_ledger.read([name = nameFor(intent)](Connection &connection) -> Result<FirstPassword> {
        const auto mark = SecretMarkStore(connection).get(name);
        if (!mark)
            return mark.error();
        if (!mark->has_value())
            return FirstPassword{};
        return FirstPassword{kindOf((*mark)->state), (*mark)->expires};
    });
}

Async<QString> FirstPasswordKeeper::password(const IntentId &intent)
{
    return m_secrets.get(nameFor(intent)).then(this, [](const Result<QByteArray> &secret) -> Result<QString> {
        if (!secret)
            return secret.error();
        return QString::fromUtf8(*secret);
    });
}

Async<Done> FirstPasswordKeeper::taken(const IntentId &intent)
{
    const QString name = nameFor(intent);
    return m_secrets.remove(name)
        .then(this, [this, name](const Outcome &) { return mark(name, u"taken"_s, FirstPassword::Kind::Taken); })
        .unwrap()
        .then(this, [](const Result<FirstPassword> &marked) -> Outcome {
            if (!marked)
                return marked.error();
            return Done();
        });
}

void FirstPasswordKeeper::forgetExpired()
{
    m_ledger.read([now = m_clock.now()](Connection &connection) { return SecretMarkStore(connection).expired(now); })
        .then(this, [this](const Result<QList<SecretMarkStore::Mark>> &marks) {
            if (!marks)
                return;
            for (const SecretMarkStore::Mark &each : *marks) {
                m_secrets.remove(each.name).then(this, [this, name = each.name](const Outcome &) {
                    mark(name, u"not-kept"_s, FirstPassword::Kind::NotKept);
                });
            }
        });
}

} // namespace tenantry
