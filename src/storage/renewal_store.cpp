// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/renewal_store.h"

#include "storage/query.h"
#include "storage/record_json.h"

#include <array>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array markKinds{std::pair{TermMark::Kind::LeftAsIs, "left-as-is"_L1},
                               std::pair{TermMark::Kind::Snoozed, "snoozed"_L1},
                               std::pair{TermMark::Kind::Muted, "muted"_L1}};
constexpr std::array markScopes{std::pair{TermMark::Scope::Term, "term"_L1}, std::pair{TermMark::Scope::Sku, "sku"_L1},
                                std::pair{TermMark::Scope::Customer, "customer"_L1}};

template <class Names, class E>
QString markWord(const Names &names, E value)
{
    for (const auto &[each, word] : names) {
        if (each == value)
            return word;
    }
    return {};
}

template <class Names>
auto markValue(const Names &names, const QString &word)
{
    for (const auto &[value, each] : names) {
        if (each == word)
            return value;
    }
    return names.front().first; // the table allows no other word
}

TermMark markAt(const Query &query)
{
    TermMark mark;
    mark.number = query.number(0);
    mark.kind = markValue(markKinds, query.text(1));
    mark.scope = markValue(markScopes, query.text(2));
    mark.subject = query.text(3);
    mark.termEnd = query.instant(4);
    mark.until = query.instant(5);
    mark.stood = query.text(6);
    mark.at = query.instant(7);
    mark.who = query.text(8);
    mark.why = query.text(9);
    return mark;
}

Error noSuchMark()
{
    Error error{Error::Kind::NotFound};
    error.subject = u"mark"_s;
    return error;
}

// One row was changed, or the mark was not in the state asked for.
Outcome oneChanged(Connection &connection, Query &query)
{
    if (const Outcome ran = query.run(); !ran)
        return ran;
    Query changes(connection, "SELECT changes()");
    if (!changes.next())
        return changes.outcome();
    return changes.number(0) == 1 ? Outcome(Done{}) : Outcome(noSuchMark());
}

} // namespace

Result<qint64> RenewalStore::add(const AccountId &account, const TermMark &mark)
{
    Query query(m_connection,
                "INSERT INTO term_marks (account, kind, scope, subject, term_end, until, stood, at) "
                "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) RETURNING key",
                account, markWord(markKinds, mark.kind), markWord(markScopes, mark.scope), mark.subject, mark.termEnd,
                mark.until, mark.stood, mark.at);
    const qint64 number = query.next() ? query.number(0) : 0;
    if (const Outcome ran = query.run(); !ran)
        return ran.error();
    const Outcome texts = Query(m_connection, "INSERT INTO term_mark_texts (mark, who, why) VALUES (?1, ?2, ?3)",
                                number, mark.who, mark.why)
                              .run();
    if (!texts)
        return texts.error();
    return number;
}

Outcome RenewalStore::takeBack(const AccountId &account, qint64 number, const QDateTime &at)
{
    Query query(m_connection,
                "UPDATE term_marks SET taken_back = ?3 WHERE account = ?1 AND key = ?2 AND taken_back IS NULL", account,
                number, at);
    return oneChanged(m_connection, query);
}

Outcome RenewalStore::putBack(const AccountId &account, qint64 number)
{
    Query query(m_connection,
                "UPDATE term_marks SET taken_back = NULL WHERE account = ?1 AND key = ?2 AND taken_back IS NOT NULL",
                account, number);
    return oneChanged(m_connection, query);
}

Result<QList<TermMark>> RenewalStore::standing(const AccountId &account, const QDateTime &now)
{
    // A term ends during its last day: its marks are kept that much longer.
    Query query(m_connection,
                "SELECT m.key, m.kind, m.scope, m.subject, m.term_end, m.until, m.stood, m.at, coalesce(t.who, ''), "
                "coalesce(t.why, '') FROM term_marks AS m LEFT JOIN term_mark_texts AS t ON t.mark = m.key "
                "WHERE m.account = ?1 AND m.taken_back IS NULL AND (m.term_end IS NULL OR m.term_end >= ?2) "
                "AND (m.until IS NULL OR m.until > ?3) ORDER BY m.key",
                account, now.addDays(-1), now);
    QList<TermMark> marks;
    while (query.next())
        marks += markAt(query);
    if (query.failed())
        return query.error();
    return marks;
}

Result<QList<RenewalStore::PlannedEnd>> RenewalStore::plannedEnds(const AccountId &account, const QDateTime &doneSince)
{
    Query query(m_connection,
                "SELECT id, payload, state, changed_at FROM intents WHERE account = ?1 "
                "AND kind IN (?2, ?3, ?4, ?5) AND state <> ?6 AND (state NOT IN (?7, ?8, ?9) OR changed_at >= ?10) "
                "ORDER BY changed_at, key",
                account, intentKind(ChangeKind::Renewal), intentKind(ChangeKind::NextTerm),
                intentKind(ChangeKind::Cancel), intentKind(ChangeKind::Term), wordOf(IntentState::Abandoned),
                wordOf(IntentState::Confirmed), wordOf(IntentState::Refused), wordOf(IntentState::Parked), doneSince);
    QList<PlannedEnd> ends;
    while (query.next()) {
        const SubscriptionChange change = changeFromJson(objectFrom(query.text(1)));
        if (change.attendant && change.after.nextTerm)
            continue; // puts back what stood: nobody decided anything
        const IntentState state = intentStateFrom(query.text(2));
        const bool stopped = state == IntentState::Refused || state == IntentState::Parked;
        ends += PlannedEnd{IntentId(query.text(0)), change, stopped || state == IntentState::Confirmed, stopped,
                           query.instant(3)};
    }
    if (query.failed())
        return query.error();
    return ends;
}

} // namespace tenantry
