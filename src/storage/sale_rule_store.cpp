// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/price_store.h"
#include "storage/stored_words.h"

#include <array>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array saleBases{std::pair{SaleRule::Basis::MarkUp, "mark-up"_L1},
                               std::pair{SaleRule::Basis::RetailDiscount, "retail-discount"_L1},
                               std::pair{SaleRule::Basis::List, "list"_L1}};
constexpr std::array roundingWords{
    std::pair{Rounding::HalfUp, "half-up"_L1}, std::pair{Rounding::HalfEven, "half-even"_L1},
    std::pair{Rounding::Down, "down"_L1},      std::pair{Rounding::Up, "up"_L1},
    std::pair{Rounding::Floor, "floor"_L1},    std::pair{Rounding::Ceiling, "ceiling"_L1}};

template <class Names, class E>
QString ruleWord(const Names &names, E value)
{
    for (const auto &[each, word] : names) {
        if (each == value)
            return word;
    }
    return {};
}

template <class Names>
auto ruleValue(const Names &names, const QString &word)
{
    for (const auto &[value, each] : names) {
        if (each == word)
            return value;
    }
    return names.front().first; // the table allows no other word
}

SaleRule ruleAt(const Query &query)
{
    SaleRule rule;
    rule.number = query.number(0);
    rule.customer = CustomerId(query.text(1));
    rule.basis = ruleValue(saleBases, query.text(2));
    rule.percent = amountAt(query, 3).value_or(Decimal());
    rule.list = query.text(4);
    rule.rounding = ruleValue(roundingWords, query.text(5));
    rule.digits = query.count(6);
    rule.at = query.instant(7);
    rule.who = query.text(8);
    return rule;
}

Outcome oneRuleTurned(Connection &connection, Query &query)
{
    if (const Outcome ran = query.run(); !ran)
        return ran;
    Query changes(connection, "SELECT changes()");
    if (!changes.next())
        return changes.outcome();
    return changes.number(0) == 1 ? Outcome(Done{})
                                  : Outcome(Error{.kind = Error::Kind::NotFound, .subject = u"sale rule"_s});
}

} // namespace

Result<QList<SaleRule>> SaleRuleStore::rules(const AccountId &account)
{
    Query query(m_connection,
                "SELECT r.key, r.customer, r.basis, r.percent, r.list, r.rounding, r.digits, r.at, "
                "coalesce(p.who, '') FROM sale_rules AS r LEFT JOIN sale_rule_persons AS p ON p.rule = r.key "
                "WHERE r.account = ?1 AND r.taken_back IS NULL ORDER BY r.customer, r.key",
                account);
    QList<SaleRule> rules;
    while (query.next())
        rules += ruleAt(query);
    if (query.failed())
        return query.error();
    return rules;
}

Result<qint64> SaleRuleStore::add(const AccountId &account, const SaleRule &rule)
{
    Query query(m_connection,
                "INSERT INTO sale_rules (account, customer, basis, percent, list, rounding, digits, at) "
                "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) RETURNING key",
                account, rule.customer, ruleWord(saleBases, rule.basis), digits(rule.percent), rule.list,
                ruleWord(roundingWords, rule.rounding), rule.digits, rule.at);
    const qint64 number = query.next() ? query.number(0) : 0;
    if (const Outcome ran = query.run(); !ran)
        return ran.error();
    const Outcome who =
        Query(m_connection, "INSERT INTO sale_rule_persons (rule, who) VALUES (?1, ?2)", number, rule.who).run();
    if (!who)
        return who.error();
    return number;
}

Outcome SaleRuleStore::takeBack(const AccountId &account, qint64 rule, const QDateTime &at)
{
    Query query(m_connection,
                "UPDATE sale_rules SET taken_back = ?3 WHERE account = ?1 AND key = ?2 AND taken_back IS NULL", account,
                rule, at);
    return oneRuleTurned(m_connection, query);
}

Outcome SaleRuleStore::putBack(const AccountId &account, qint64 rule)
{
    Query query(m_connection,
                "UPDATE sale_rules SET taken_back = NULL WHERE account = ?1 AND key = ?2 AND taken_back IS NOT NULL",
                account, rule);
    return oneRuleTurned(m_connection, query);
}

Result<QString> MappingStore::remembered(const QString &kind, const QString &headingSet)
{
    Query query(m_connection, "SELECT mapping FROM column_mappings WHERE kind = ?1 AND headings = ?2", kind,
                headingSet);
    const QString mapping = query.next() ? query.text(0) : QString();
    if (query.failed())
        return query.error();
    return mapping;
}

Outcome MappingStore::remember(const QString &kind, const QString &headingSet, const QString &mapping,
                               const QDateTime &at)
{
    return Query(m_connection,
                 "INSERT INTO column_mappings (kind, headings, mapping, at) VALUES (?1, ?2, ?3, ?4) "
                 "ON CONFLICT (kind, headings) DO UPDATE SET mapping = excluded.mapping, at = excluded.at "
                 "WHERE mapping <> excluded.mapping",
                 kind, headingSet, mapping, at)
        .run();
}

} // namespace tenantry
