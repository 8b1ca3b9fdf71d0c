// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bulk_matching.h"

#include "services/bulk_table.h"
#include "storage/customer_store.h"

#include <algorithm>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostChoices = 100;
constexpr qsizetype namesOffered = 5;

struct StoredCustomer
{
    CustomerRow row;
    QList<SubscriptionRow> subscriptions;
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

bool isCalled(const CustomerRow &customer, const QString &name)
{
    return bulkName(customer.companyName) == name || bulkName(customer.domain) == name ||
           bulkName(customer.id.text()) == name;
}

// "CFQ7TTC0LDPB:0001" and "CFQ7TTC0LDPB" mean the offer whose id begins so.
bool isSkuOf(const QString &product, const QString &offerId)
{
    const QString id = bulkName(offerId);
    return id == product || (product.size() >= 8 && id.startsWith(product + u':'));
}

bool isOf(const Subscription &subscription, const QString &product)
{
    return bulkName(subscription.nickname) == product || bulkName(subscription.offerName) == product ||
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
    void found(const SubscriptionRow &row, const CustomerRow &customer)
    {
        m_answer.match = BulkAnswer::Match::Found;
        m_answer.subject = subjectOf(row, customer);
    }

    template <class Suits>
    QList<BulkSubject> suiting(Suits suits) const
    {
        QList<BulkSubject> subjects;
        for (const qint64 key : m_customers) {
            const auto customer = m_stored.find(key);
            if (customer == m_stored.end())
                continue;
            for (const SubscriptionRow &row : customer->subscriptions) {
                if (suits(row, customer->row))
                    subjects += subjectOf(row, customer->row);
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
        take(suiting(
                 [this](const SubscriptionRow &row, const CustomerRow &) { return row.key == m_line.subscriptionKey; }),
             BulkAnswer::Match::NoSubscription);
    }

    // The id decides; a customer beside it must be its customer, or the line is not what it seems (S0-49).
    void byId()
    {
        const SubscriptionId id(m_line.subscription);
        take(suiting([&id](const SubscriptionRow &row, const CustomerRow &) { return row.subscription.id == id; }),
             BulkAnswer::Match::NoSubscription);
        if (m_answer.match != BulkAnswer::Match::Found || m_line.customer.isEmpty())
            return;
        if (!isCalled(m_stored.value(m_answer.subject.customerKey).row, bulkName(m_line.customer)))
            m_answer.match = BulkAnswer::Match::OtherCustomer;
    }

    void byName()
    {
        const QString name = bulkName(m_line.customer);
        const QString product = bulkName(m_line.product);
        const auto all = suiting([&](const SubscriptionRow &row, const CustomerRow &customer) {
            return isCalled(customer, name) && isOf(row.subscription, product);
        });
        QList<BulkSubject> alive; // one that is over is meant only where there is no other
        std::copy_if(all.begin(), all.end(), std::back_inserter(alive), [](const BulkSubject &subject) {
            return subject.status != SubscriptionStatus::Expired && subject.status != SubscriptionStatus::Deleted;
        });
        const bool known = std::any_of(m_customers.begin(), m_customers.end(), [&](qint64 key) {
            const auto customer = m_stored.find(key);
            return customer != m_stored.end() && isCalled(customer->row, name);
        });
        take(alive.isEmpty() ? all : alive, known ? BulkAnswer::Match::NoProduct : BulkAnswer::Match::NoCustomer);
        if (m_answer.match == BulkAnswer::Match::NoProduct)
            offer(name);
    }

    void offer(const QString &name)
    {
        QStringList names;
        for (const BulkSubject &subject : suiting(
                 [&name](const SubscriptionRow &, const CustomerRow &customer) { return isCalled(customer, name); }))
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
        stored[row.key].row = row;
    for (const SubscriptionRow &row : *subscriptions)
        stored[row.customerKey].subscriptions += row;
    return stored;
}

void decideTotal(BulkAnswer &answer, const PlannedSeats &planned)
{
    if (answer.match != BulkAnswer::Match::Found)
        return;
    if (const auto wanted = planned.find(answer.subject.subscription); wanted != planned.end())
        answer.planned = *wanted;
    if (answer.wish.fault == SeatWish::Fault::None)
        answer.after = answer.wish.relative ? answer.subject.seats + answer.wish.number : answer.wish.number;
}

bool asksRules(const BulkAnswer &answer)
{
    return answer.after && *answer.after >= 1 && *answer.after != answer.subject.seats;
}

// When seats came matters only where some shall go.
SeatHistory historyFor(const BulkAnswer &answer)
{
    return *answer.after < answer.subject.seats ? SeatHistory::Read : SeatHistory::Leave;
}

SubscriptionChange changeOf(const BulkAnswer &answer)
{
    SubscriptionChange change{ChangeKind::Seats, answer.subject.customer, answer.subject.subscription, {}, {}};
    change.before.quantity = answer.subject.seats;
    change.after.quantity = answer.after;
    return change;
}

Outcome judgeThose(Connection &connection, const BulkQuestion &question, SeatHistory history,
                   QList<BulkAnswer> &answers)
{
    WantedSubscriptions wanted;
    for (const BulkAnswer &answer : std::as_const(answers)) {
        if (asksRules(answer) && historyFor(answer) == history)
            wanted[answer.subject.customer].insert(answer.subject.subscription);
    }
    const auto known = plannedSubscriptions(connection, question.account, wanted, history);
    if (!known)
        return known.error();
    const PlanView view{question.rules, question.profile, question.now};
    for (BulkAnswer &answer : answers) {
        const auto found = known->find(answer.subject.subscription);
        if (!asksRules(answer) || historyFor(answer) != history || found == known->end())
            continue;
        const PlanItem item = weighed(changeOf(answer), *found, view);
        answer.verdict = item.verdict;
        answer.cost = item.cost;
    }
    return Done();
}

} // namespace

Result<QList<BulkAnswer>> bulkAnswers(Connection &connection, const BulkQuestion &question)
{
    const auto stored = storedCustomers(connection, question);
    if (!stored)
        return stored.error();
    QList<BulkAnswer> answers;
    for (const BulkLine &line : question.lines) {
        answers += LineMatching(line, *question.index, *stored).answer();
        decideTotal(answers.last(), question.planned);
    }
    for (const SeatHistory history : {SeatHistory::Leave, SeatHistory::Read}) {
        if (const Outcome judged = judgeThose(connection, question, history, answers); !judged)
            return judged.error();
    }
    return answers;
}

} // namespace tenantry
