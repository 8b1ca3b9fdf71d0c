// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk_scene.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tenantry::testing {

namespace {

SeatWish wishOf(const QString &written)
{
    SeatWish wish;
    if (written.startsWith(u"assigned"_s)) {
        wish.assigned = true;
        wish.number = written.mid(8).toInt();
        return wish;
    }
    bool whole = false;
    wish.number = written.toInt(&whole);
    wish.relative = written.startsWith(u'+') || written.startsWith(u'-');
    if (!whole)
        wish.fault = written.isEmpty() ? SeatWish::Fault::Empty : SeatWish::Fault::NotWhole;
    return wish;
}

Verdict verdictOn(int before, int after)
{
    Verdict verdict;
    verdict.rule = u"nce.seats"_s;
    verdict.source = u"Partner Center, Manage subscriptions"_s;
    verdict.from = QDate(2022, 1, 10);
    verdict.kind = after > before ? Verdict::Kind::Allowed : Verdict::Kind::Refused;
    if (after < before) {
        verdict.reason = u"window-passed"_s;
        verdict.nextAllowed = QDateTime({2027, 6, 1}, {0, 0}, Qt::UTC);
    }
    return verdict;
}

bool isMeant(const BulkLine &line, const BulkSubject &subject)
{
    if (line.subscriptionKey != 0)
        return line.subscriptionKey == subject.subscriptionKey;
    if (!line.subscription.isEmpty())
        return line.subscription == subject.subscription.text();
    return line.customer == subject.customerName && line.product == subject.name;
}

} // namespace

Async<BulkTable> FakeBulkChanges::readFile(const QString &path)
{
    if (!tables.contains(path))
        return failedNow<BulkTable>(Error{Error::Kind::NotFound, 0, {}, {}, path});
    return readyNow(tables.value(path));
}

Async<QList<BulkAnswer>> FakeBulkChanges::judge(const QList<BulkLine> &lines)
{
    asked += static_cast<int>(lines.size());
    Pending<QList<BulkAnswer>> pending;
    if (hold)
        open.emplace_back(lines, pending);
    else
        pending.settle(answersTo(lines));
    return pending.future();
}

void FakeBulkChanges::settleAll()
{
    auto waiting = std::exchange(open, {});
    for (const auto &[lines, pending] : waiting)
        pending.settle(answersTo(lines));
}

QList<BulkAnswer> FakeBulkChanges::answersTo(const QList<BulkLine> &lines) const
{
    QList<BulkAnswer> answers;
    for (const BulkLine &line : lines)
        answers += answerTo(line);
    return answers;
}

BulkAnswer FakeBulkChanges::answerTo(const BulkLine &line) const
{
    BulkAnswer answer;
    answer.wish = wishOf(line.seats);
    for (const BulkSubject &subject : subjects) {
        if (isMeant(line, subject))
            answer.choices += subject;
    }
    answer.matches = static_cast<int>(answer.choices.size());
    answer.match = answer.matches > 1 ? BulkAnswer::Match::Several : BulkAnswer::Match::Found;
    if (answer.matches == 0)
        answer.match = line.subscription.isEmpty() ? BulkAnswer::Match::NoCustomer : BulkAnswer::Match::NoSubscription;
    if (answer.match != BulkAnswer::Match::Found)
        return answer;
    answer.subject = answer.choices.takeFirst();
    if (answer.wish.fault != SeatWish::Fault::None)
        return answer;
    if (answer.wish.assigned && !users.contains(answer.subject.subscriptionKey)) {
        answer.wish.fault = SeatWish::Fault::AssignedUnknown;
        return answer;
    }
    if (answer.wish.assigned)
        answer.after = users.value(answer.subject.subscriptionKey) + answer.wish.number;
    else
        answer.after = answer.wish.relative ? answer.subject.seats + answer.wish.number : answer.wish.number;
    answer.verdict = verdictOn(answer.subject.seats, *answer.after);
    return answer;
}

BulkSubject bulkSubject(qint64 key, const QString &customer, const QString &name, int seats)
{
    BulkSubject subject;
    subject.customerKey = key / 10;
    subject.subscriptionKey = key;
    subject.customer = CustomerId(u"%1-0000-4000-8000-000000000000"_s.arg(key / 10, 8, 10, QLatin1Char('0')));
    subject.subscription = SubscriptionId(u"%1-0000-4000-8000-00000000b41d"_s.arg(key, 8, 10, QLatin1Char('0')));
    subject.customerName = customer;
    subject.name = subject.offerName = name;
    subject.seats = seats;
    subject.status = {SubscriptionStatus::Active, u"active"_s};
    subject.term = {Term::Year, u"P1Y"_s};
    subject.termEnd = QDateTime({2027, 5, int(key % 10) + 10}, {23, 59, 59}, Qt::UTC);
    return subject;
}

BulkScene::BulkScene()
{
    const QString premium = u"Microsoft 365 Business Premium"_s;
    const QString nordwind = u"Nordwind Logistik S.R.L."_s;
    bulk.subjects = {bulkSubject(31, nordwind, premium, 12), bulkSubject(32, nordwind, premium, 40),
                     bulkSubject(41, u"Șantier Brașov SA"_s, u"Visio Plan 2"_s, 3),
                     bulkSubject(51, u"Contoso"_s, u"Exchange Online (Plan 1)"_s, 7)};
    BulkTable table;
    table.name = u"seats.csv"_s;
    table.headers = {u"Kunde"_s, u"Produkt"_s, u"Abo"_s, u"Anzahl"_s};
    table.columns = {2, 0, 1, 3};
    const QString exchange = bulk.subjects.last().subscription.text();
    table.rows = {{2, {u"Contoso"_s, {}, exchange, u"+5"_s}},
                  {3, {nordwind, premium, {}, u"15"_s}},
                  {4, {u"Șantier Brașov SA"_s, u"Visio Plan 2"_s, {}, u"12,5"_s}},
                  {5, {u"=cmd|'/c calc'!A1"_s, u"<img src=x>"_s, {}, u"+1"_s}},
                  {6, {{}, {}, u"9f2c71e0"_s, u"4"_s}},
                  {7, {u"Șantier Brașov SA"_s, u"Visio Plan 2"_s, {}, u"2"_s}}};
    bulk.tables.insert(file, table);
}

QList<BulkLine> BulkScene::selection() const
{
    QList<BulkLine> lines;
    for (const BulkSubject &subject : bulk.subjects) {
        BulkLine line;
        line.customerKey = subject.customerKey;
        line.subscriptionKey = subject.subscriptionKey;
        lines += line;
    }
    return lines;
}

void BulkScene::pause()
{
    clock.advance(200ms);
}

} // namespace tenantry::testing
