// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bulk_matching.h"

#include "services/bulk_assigned.h"
#include "services/bulk_table.h"
#include "services/price_sources.h"
#include "storage/customer_store.h"
#include "storage/price_lookup.h"

#include <algorithm>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostChoices = 100;
constexpr qsizetype namesOffered = 5;

// With its names as they are compared, folded once for all lines.
struct NamedSubscription
{
    SubscriptionRow row;
    QString nickname;
    QString offerName;
    QString offerId;
};

struct StoredCustomer
{
    CustomerRow row;
    QStringList names;
    QList<NamedSubscription> subscriptions;
};
using StoredCustomers = QHash<qint64, StoredCustomer>;

BulkSubject subjectOf(const SubscriptionRow &row, const CustomerRow &customer)
{
    const Subscription &subscription = row.subscription;
    BulkSubject subject;
    subject.customerKey = customer.key;
    subject.subscriptionKey = row.key;
    subject.customer = subscription.customer;
    subject.subscription = subscription.id;
    subject.customerName = customer.companyName;
    subject.name = subscription.nickname.isEmpty() ? subscription.offerName : subscription.nickname;
    subject.offerName = subscription.offerName;
    subject.seats = subscription.quantity;
    subject.status = subscription.status;
    subject.term = subscription.term;
    subject.termEnd = subscription.termEnd;
    return subject;
}

// "CFQ7TTC0LDPB:0001" and "CFQ7TTC0LDPB" mean the offer whose id begins so.
bool isSkuOf(const QString &product, const QString &offerId)
{
    return offerId == product || (product.size() >= 8 && offerId.startsWith(product + u':'));
}

bool isOf(const NamedSubscription &subscription, const QString &product)
{
    return subscription.nickname == product || subscription.offerName == product ||
           isSkuOf(product, subscription.offerId);
}

// Which customers a line may be about.
std::vector<qint64> customersOf(const BulkLine &line, const BulkIndex &index)
{
    if (line.subscriptionKey != 0)
        return {line.customerKey};
    if (!line.subscription.isEmpty())
        return index.customersWith(SubscriptionId(line.subscription));
    if (line.customer.isEmpty() || line.product.isEmpty())
        return {};
    return index.customersCalled(line.customer);
}

class LineMatching
{
public:
    LineMatching(const BulkLine &line, const BulkIndex &index, const StoredCustomers &stored)
        : m_line(line), m_customers(customersOf(line, index)), m_stored(stored)
    {}

    BulkAnswer answer()
    {
        if (m_line.subscriptionKey != 0)
            byKey();
        else if (!m_line.subscription.isEmpty())
            byId();
        else if (!m_line.customer.isEmpty() && !m_line.product.isEmpty())
            byName();
        m_answer.wish = readSeatWish(m_line.seats);
        return m_answer;
    }

private:
    template <class Suits>
    QList<BulkSubject> suiting(Suits suits) const
    {
        QList<BulkSubject> subjects;
        for (const qint64 key : m_customers) {
            const auto customer = m_stored.find(key);
            if (customer == m_stored.end())
                continue;
            for (const NamedSubscription &each : customer->subscriptions) {
                if (suits(each, *customer))
                    subjects += subjectOf(each.row, customer->row);
            }
        }
        return subjects;
    }

    void take(const QList<BulkSubject> &subjects, BulkAnswer::Match none)
    {
        m_answer.match = subjects.isEmpty()     ? none
                         : subjects.size() == 1 ? BulkAnswer::Match::Found
                                                : BulkAnswer::Match::Several;
        if (subjects.size() == 1)
            m_answer.subject = subjects.first();
        m_answer.matches = static_cast<int>(subjects.size());
        if (subjects.size() > 1)
            m_answer.choices = subjects.mid(0, mostChoices);
    }

    void byKey()
    {
        take(suiting([this](const NamedSubscription &each, const StoredCustomer &) {
                 return each.row.key == m_line.subscriptionKey;
             }),
             BulkAnswer::Match::NoSubscription);
    }

    // The id decides; a customer beside it must be its customer, or the line is not what it seems (S0-49).
    void byId()
    {
        const SubscriptionId id(m_line.subscription);
        take(suiting([&id](const NamedSubscription &each, const StoredCustomer &) {
                 return each.row.subscription.id == id;
             }),
             BulkAnswer::Match::NoSubscription);
        if (m_answer.match != BulkAnswer::Match::Found || m_line.customer.isEmpty())
            return;
        if (!m_stored.value(m_answer.subject.customerKey).names.contains(bulkName(m_line.customer)))
            m_answer.match = BulkAnswer::Match::OtherCustomer;
    }

    void byName()
    {
        const QString name = bulkName(m_line.customer);
        const QString product = bulkName(m_line.product);
        const auto all = suiting([&](const NamedSubscription &each, const StoredCustomer &customer) {
            return customer.names.contains(name) && isOf(each, product);
        });
        QList<BulkSubject> alive; // one that is over is meant only where there is no other
        std::copy_if(all.begin(), all.end(), std::back_inserter(alive), [](const BulkSubject &subject) {
            return subject.status != SubscriptionStatus::Expired && subject.status != SubscriptionStatus::Deleted;
        });
        const bool known = std::any_of(m_customers.begin(), m_customers.end(),
                                       [&](qint64 key) { return m_stored.value(key).names.contains(name); });
        take(alive.isEmpty() ? all : alive, known ? BulkAnswer::Match::NoProduct : BulkAnswer::Match::NoCustomer);
        if (m_answer.match == BulkAnswer::Match::NoProduct)
            offer(name);
    }

    void offer(const QString &name)
    {
        QStringList names;
        for (const BulkSubject &subject : suiting([&name](const NamedSubscription &, const StoredCustomer &customer) {
                 return customer.names.contains(name);
             }))
            names += subject.name;
        names.removeDuplicates();
        const bool more = names.size() > namesOffered;
        m_answer.offered = names.mid(0, namesOffered).join(u", "_s) + (more ? u", …"_s : QString());
    }

    const BulkLine &m_line;
    std::vector<qint64> m_customers;
    const StoredCustomers &m_stored;
    BulkAnswer m_answer;
};

Result<StoredCustomers> storedCustomers(Connection &connection, const BulkQuestion &question)
{
    QSet<qint64> wanted;
    for (const BulkLine &line : question.lines) {
        for (const qint64 key : customersOf(line, *question.index))
            wanted.insert(key);
    }
    CustomerStore store(connection);
    const QList<qint64> keys(wanted.cbegin(), wanted.cend());
    const auto customers = store.rows(keys);
    if (!customers)
        return customers.error();
    const auto subscriptions = store.subscriptionsOf(keys);
    if (!subscriptions)
        return subscriptions.error();
    StoredCustomers stored;
    for (const CustomerRow &row : *customers)
        stored[row.key] = {row, {bulkName(row.companyName), bulkName(row.domain), bulkName(row.id.text())}, {}};
    const bool named = std::any_of(question.lines.begin(), question.lines.end(), [](const BulkLine &line) {
        return line.subscriptionKey == 0 && line.subscription.isEmpty();
    });
    for (const SubscriptionRow &row : *subscriptions) {
        NamedSubscription each{row, {}, {}, {}};
        if (named) {
            each.nickname = bulkName(row.subscription.nickname);
            each.offerName = bulkName(row.subscription.offerName);
            each.offerId = bulkName(row.subscription.offerId);
        }
        stored[row.customerKey].subscriptions += each;
    }
    return stored;
}

void decideTotal(BulkAnswer &answer, const PlannedSeats &planned)
{
    if (answer.match != BulkAnswer::Match::Found)
        return;
    if (const auto wanted = planned.find(answer.subject.subscription); wanted != planned.end())
        answer.planned = *wanted;
    if (answer.wish.fault == SeatWish::Fault::None && !answer.wish.assigned)
        answer.after = answer.wish.relative ? answer.subject.seats + answer.wish.number : answer.wish.number;
}

bool asksRules(const BulkAnswer &answer)
{
    return answer.after && *answer.after >= 1 && *answer.after != answer.subject.seats;
}

SubscriptionChange changeOf(const BulkAnswer &answer)
{
    SubscriptionChange change{ChangeKind::Seats, answer.subject.customer, answer.subject.subscription, {}, {}};
    change.before.quantity = answer.subject.seats;
    change.after.quantity = answer.after;
    return change;
}

// Asks the rules about what was found; limits of a SKU are read once.
class Judging
{
public:
    Judging(Connection &connection, const BulkQuestion &question, const StoredCustomers &stored)
        : m_connection(connection), m_question(question), m_view{question.rules, question.profile, question.now}
    {
        for (const StoredCustomer &customer : stored) {
            for (const NamedSubscription &each : customer.subscriptions)
                m_rows.insert(each.row.key, &each.row);
        }
    }

    Outcome judge(BulkAnswer &answer, qsizetype place)
    {
        const SubscriptionRow *row = m_rows.value(answer.subject.subscriptionKey);
        if (!asksRules(answer) || !row)
            return Done();
        PlannedSubscription known;
        known.row = *row;
        known.customerName = answer.subject.customerName;
        if (const Outcome limited = readLimits(known); !limited)
            return limited;
        if (const Outcome placed = readMarket(known); !placed)
            return placed;
        if (*answer.after < answer.subject.seats) { // when seats came matters only where some shall go
            const auto seen = seatHistory(m_connection, m_question.account, *row);
            if (!seen)
                return seen.error();
            known.lots = lotsOf(*seen);
        }
        answer.verdict = weighed(changeOf(answer), known, m_view).verdict;
        m_priced += BulkJudged::Line{place, changeOf(answer), known};
        return Done();
    }
    QList<BulkJudged::Line> priced() const { return m_priced; }

private:
    Outcome readLimits(PlannedSubscription &known)
    {
        const Subscription &subscription = known.row.subscription;
        const QString sku = subscription.offerId.section(u':', 0, 1);
        if (!m_limits.contains(sku)) {
            const auto read = seatLimits(m_connection, m_question.account, subscription);
            if (!read)
                return read.error();
            m_limits.insert(sku, *read);
        }
        known.limits = m_limits.value(sku);
        return Done();
    }

    Outcome readMarket(PlannedSubscription &known)
    {
        const qint64 customer = known.row.customerKey;
        if (!m_markets.contains(customer)) {
            const Result<QString> read = marketOf(m_connection, customer);
            if (!read)
                return read.error();
            m_markets.insert(customer, *read);
        }
        known.market = m_markets.value(customer);
        return Done();
    }

    Connection &m_connection;
    const BulkQuestion &m_question;
    PlanView m_view;
    QHash<qint64, QString> m_markets; // by customer
    QHash<qint64, const SubscriptionRow *> m_rows;
    QHash<QString, SeatLimits> m_limits;
    QList<BulkJudged::Line> m_priced;
};

} // namespace

Result<BulkJudged> bulkAnswers(Connection &connection, const BulkQuestion &question)
{
    const auto stored = storedCustomers(connection, question);
    if (!stored)
        return stored.error();
    BulkJudged judged;
    Judging judging(connection, question, *stored);
    AssignedSeats assigned(connection);
    for (const BulkLine &line : question.lines) {
        BulkAnswer answer = LineMatching(line, *question.index, *stored).answer();
        decideTotal(answer, question.planned);
        const bool followsUsers = answer.wish.assigned && answer.wish.fault == SeatWish::Fault::None;
        if (answer.match == BulkAnswer::Match::Found && followsUsers) {
            if (const Outcome counted = assigned.decide(answer); !counted)
                return counted.error();
        }
        if (const Outcome done = judging.judge(answer, judged.answers.size()); !done)
            return done.error();
        judged.answers += answer;
    }
    judged.lines = judging.priced();
    return judged;
}

Result<QList<BulkAnswer>> withCosts(Connection &ledger, const AccountId &account, const QDateTime &now,
                                    BulkJudged judged)
{
    KnownSubscriptions known;
    for (const BulkJudged::Line &line : std::as_const(judged.lines))
        known.insert(line.change.subscription, line.known);
    const Result<KnownSubscriptions> priced = withPrices(ledger, account, now, known);
    if (!priced)
        return priced.error();
    for (const BulkJudged::Line &line : std::as_const(judged.lines)) {
        const SubscriptionRow &row = priced->constFind(line.change.subscription)->row;
        judged.answers[line.answer].cost = changeCost(line.change, row.subscription, row.price, now);
    }
    return judged.answers;
}

} // namespace tenantry
