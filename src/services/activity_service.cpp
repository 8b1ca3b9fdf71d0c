// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/activity_service.h"

#include "storage/database.h"
#include "storage/intent_store.h"
#include "storage/note_store.h"
#include "support/clock.h"
#include "support/log.h"

namespace tenantry {

using namespace Qt::StringLiterals;

ActivityService::ActivityService(Database &ledger, CurrentAccount account, Clock &clock, QObject *parent)
    : ActivityLog(parent), m_ledger(ledger), m_account(std::move(account)), m_clock(clock)
{}

Async<QList<ActivityEntry>> ActivityService::entries(qint64 before, int limit)
{
    const auto account = m_account();
    return m_ledger.read([id = account ? account->id : AccountId(), before, limit](Connection &connection) {
        return ActivityStore(connection).entries(id, before, limit);
    });
}

Async<Intent> ActivityService::intent(const IntentId &id)
{
    const auto account = m_account();
    return m_ledger.read([owner = account ? account->id : AccountId(), id](Connection &connection) -> Result<Intent> {
        Result<Intent> found = IntentStore(connection).load(id);
        if (found && found->account != owner)
            return Error{Error::Kind::NotFound, 0, {}, u"it belongs to another account"_s};
        return found;
    });
}

void ActivityService::append(const AccountId &account, ActivityEntry entry)
{
    entry.at = m_clock.now();
    if (const auto current = m_account(); current && current->id == account)
        entry.who = current->signedInAs;
    m_ledger
        .write([account, entry](Connection &connection) { return ActivityStore(connection).append(account, entry); })
        .then(this, [this](const Outcome &appended) {
            if (appended)
                Q_EMIT this->appended();
            else
                log::error(log::Area::Storage, u"activity not kept: %1"_s.arg(appended.error().detail));
        });
}

} // namespace tenantry
