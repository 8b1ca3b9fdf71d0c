// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/term_end_question.h"

#include "domain/ending_ways.h"
#include "storage/customer_store.h"

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

QString nameOfOther(const Subscription &subscription)
{
    return subscription.nickname.isEmpty() ? subscription.offerName : subscription.nickname;
}

QStringList namesOf(const QList<SubscriptionId> &ids, const QHash<SubscriptionId, QString> &names)
{
    QStringList known;
    for (const SubscriptionId &id : ids) {
        const QString name = names.value(id);
        known << (name.isEmpty() ? id.text() : name);
    }
    known.removeDuplicates();
    return known;
}

} // namespace

Result<TermEndQuestion> termEndQuestion(Connection &store, const EndingReading &reading, const EndingRecord &record,
                                        const NextTerm &wanted)
{
    const auto rows = CustomerStore(store).subscriptionsOf({record.customerKey});
    if (!rows)
        return rows.error();
    NextTerm full = wanted;
    full.customTermEnd = {};
    const Subscription &subscription = record.facts.subscription;
    TermEndQuestion question{renewedBy(subscription, full), {}, {}};
    question.rule = reading.rules.ask(
        endingQuestion({reading.rules, reading.profile, reading.now}, u"coterm.next-term"_s, &subscription));
    for (const SubscriptionRow &row : *rows)
        question.names.insert(row.subscription.id, nameOfOther(row.subscription));
    return question;
}

TermEndChoices choicesOf(const TermEndQuestion &question, const QList<AllowedEnd> &ends)
{
    TermEndChoices known{{}, question.rule};
    for (const AllowedEnd &end : ends) {
        if (end.day() != lastTermDay(question.renewed))
            known.choices.append({end, namesOf(end.with, question.names)});
    }
    return known;
}

} // namespace tenantry
