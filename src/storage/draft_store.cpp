// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/draft_store.h"

#include "storage/query.h"
#include "storage/record_json.h"
#include "storage/storage_errors.h"

namespace tenantry {

using namespace Qt::StringLiterals;

Outcome DraftStore::save(const OrderDraft &draft, const QString &title)
{
    Query query(m_connection,
                "INSERT INTO drafts (id, account, title, page, saved_at, draft) VALUES (?1, ?2, ?3, ?4, ?5, ?6) "
                "ON CONFLICT (id) DO UPDATE SET account = excluded.account, title = excluded.title, "
                "page = excluded.page, saved_at = excluded.saved_at, draft = excluded.draft",
                draft.id, draft.account, title, draft.page, draft.savedAt, compact(toJson(draft)));
    return query.run();
}

Result<OrderDraft> DraftStore::load(const DraftId &id)
{
    Query query(m_connection, "SELECT draft, account, page, saved_at FROM drafts WHERE id = ?1", id);
    const bool found = query.next();
    if (query.failed())
        return query.error();
    if (!found)
        return storageError(Error::Kind::NotFound, id.text(), u"no such draft"_s);
    OrderDraft draft = orderDraftFromJson(objectFrom(query.text(0)));
    draft.id = id;
    draft.account = AccountId(query.text(1));
    draft.page = query.text(2);
    draft.savedAt = query.instant(3);
    return draft;
}

Result<QList<DraftSummary>> DraftStore::list(const AccountId &account)
{
    Query query(m_connection,
                "SELECT id, title, saved_at, page FROM drafts WHERE account = ?1 ORDER BY saved_at DESC, key DESC",
                account);
    QList<DraftSummary> drafts;
    while (query.next())
        drafts += {DraftId(query.text(0)), query.text(1), query.instant(2), query.text(3)};
    if (query.failed())
        return query.error();
    return drafts;
}

Outcome DraftStore::remove(const DraftId &id)
{
    return Query(m_connection, "DELETE FROM drafts WHERE id = ?1", id).run();
}

} // namespace tenantry
