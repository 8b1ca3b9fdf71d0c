// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/evidence_service.h"

#include "services/evidence_parts.h"
#include "storage/database.h"
#include "storage/evidence_lookup.h"
#include "storage/intent_store.h"
#include "support/clock.h"

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

Result<EvidencePack> gathered(Connection &connection, const IntentId &id, EvidencePack pack, const AccountId &account)
{
    const Result<Intent> intent = IntentStore(connection).load(id);
    if (!intent)
        return intent.error();
    if (intent->account != account)
        return Error{Error::Kind::NotFound, 0, {}, u"this intent is another account's"_s};
    EvidenceLookup lookup(connection);
    const Result<QList<ActivityEntry>> activity = lookup.activityOf(account, id);
    if (!activity)
        return activity.error();
    const Result<QList<StepMoment>> journal = lookup.journalOf(id);
    if (!journal)
        return journal.error();
    pack.intent = *intent;
    pack.activity = *activity;
    pack.journal = *journal;
    return withParts(std::move(pack));
}

// 20260131T120000Z and the first letters of the intent's id: sorts by time, tells packs apart.
QString folderName(const EvidencePack &pack)
{
    const QString id = pack.intent.id.text().left(8);
    return u"evidence-%1-%2"_s.arg(pack.gatheredAt.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s), id);
}

} // namespace

EvidenceService::EvidenceService(Database &ledger, CurrentAccount account, Clock &clock, QObject *parent)
    : EvidenceDesk(parent), m_ledger(ledger), m_account(std::move(account)), m_clock(clock)
{}

Async<EvidencePack> EvidenceService::gather(const IntentId &id)
{
    const std::optional<Account> account = m_account();
    if (!account)
        return failedNow<EvidencePack>(Error{Error::Kind::NotFound, 0, {}, u"no account"_s});
    EvidencePack pack;
    pack.accountName = account->displayName;
    pack.partnerTenant = account->partnerTenant;
    pack.environment = account->environment;
    pack.gatheredAt = m_clock.now();
    pack.gatheredBy = account->signedInAs;
    return m_ledger.readWhenIdle(
        [id, pack, owner = account->id](Connection &connection) { return gathered(connection, id, pack, owner); });
}

Async<QString> EvidenceService::write(const EvidencePack &pack, const Paper &paper, const QString &parent)
{
    if (!m_print)
        return failedNow<QString>(Error{Error::Kind::Storage, 0, {}, u"nothing here can print"_s});
    return m_ledger.readWhenIdle(
        [pack, paper, parent, print = m_print, room = m_room](Connection &) -> Result<QString> {
            const Result<QByteArray> pdf = print(paper);
            if (!pdf)
                return pdf.error();
            QList<EvidencePart> files = pack.parts;
            files += {manifestName(), pack.manifest, pack.manifestSha256};
            files += {u"evidence.pdf"_s, *pdf, {}};
            return writeNewFolder(parent, folderName(pack), files, room);
        });
}

} // namespace tenantry
