// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/licence_pool.h"

#include "domain/change_cost.h"

#include <QMap>
#include <algorithm>

namespace tenantry {

namespace {

constexpr int centDigits = 2;

bool holdsSeats(const Subscription &subscription)
{
    return subscription.status == SubscriptionStatus::Active;
}

// What is billed by use has no seats (unitType, §10.1).
bool sellsSeats(const Subscription &subscription)
{
    return !subscription.unitType.startsWith(QLatin1StringView("usage"), Qt::CaseInsensitive);
}

// Over, but the directory may still count its seats among those with a warning.
bool mayBeWarned(const Subscription &subscription)
{
    return subscription.status == SubscriptionStatus::Expired;
}

int seatsOf(const QList<PooledSubscription> &bought, bool (*which)(const Subscription &))
{
    int seats = 0;
    for (const PooledSubscription &each : bought) {
        if (which(each.subscription))
            seats += each.subscription.quantity;
    }
    return seats;
}

// Seats of ours that the directory should count; unset where it does not say how many of its own are over.
std::optional<int> oursInTotal(const PoolLine &line, const LicenceCount &count)
{
    const int over = seatsOf(line.bought, mayBeWarned);
    if (over > 0 && !count.warning)
        return std::nullopt;
    return line.ours.value_or(0) + std::min(over, count.warning.value_or(0));
}

void countIn(PoolLine *line, const LicenceCount &count)
{
    if (!count.name.isEmpty())
        line->name = count.name;
    line->total = count.total;
    line->assigned = count.assigned;
    if (count.total && count.assigned)
        line->free = std::max(0, *count.total - *count.assigned);
    const auto ours = oursInTotal(*line, count);
    if (!count.total || !ours)
        return;
    line->notCountedYet = *count.total < *ours;
    if (!line->notCountedYet)
        line->others = *count.total - *ours;
}

// One of ours whose plan is not known may be what looks like somebody else's.
void doubtOthers(PoolLine *line, const QList<PoolLine> &unplaced)
{
    const bool mayBeOurs = line->others && std::any_of(unplaced.begin(), unplaced.end(), [line](const PoolLine &each) {
                               return each.ours.value_or(0) > 0 && *each.ours <= *line->others;
                           });
    if (mayBeOurs)
        line->others.reset();
}

PoolLine poolLineOf(const QString &plan, const QList<PooledSubscription> &bought)
{
    PoolLine line;
    line.plan = plan;
    line.bought = bought;
    line.name = bought.isEmpty() ? plan : bought.constFirst().subscription.offerName;
    line.ours = seatsOf(bought, holdsSeats);
    return line;
}

// Seats of the overlap that each subscription gives, soonest end of term first; one without an end comes last.
QList<std::pair<const PooledSubscription *, int>> sharesOf(const QList<PooledSubscription> &bought, int seats)
{
    QList<const PooledSubscription *> inOrder;
    for (const PooledSubscription &each : bought) {
        if (holdsSeats(each.subscription))
            inOrder += &each;
    }
    std::stable_sort(inOrder.begin(), inOrder.end(), [](const auto *a, const auto *b) {
        const QDateTime &end = a->subscription.termEnd;
        const QDateTime &otherEnd = b->subscription.termEnd;
        return end.isValid() && (!otherEnd.isValid() || end < otherEnd);
    });
    QList<std::pair<const PooledSubscription *, int>> shares;
    for (const PooledSubscription *each : std::as_const(inOrder)) {
        const int share = std::min(seats, each->subscription.quantity);
        if (share > 0)
            shares.emplaceBack(each, share);
        seats -= share;
    }
    return shares;
}

std::optional<Money> costPerDay(const PooledSubscription &bought, int seats, const QDateTime &now)
{
    const auto cycle = chargeCycleOn(bought.subscription, now.toUTC().date());
    if (bought.price.source == PriceSource::Unknown || !cycle || bought.price.per != bought.subscription.billing.value)
        return std::nullopt;
    const Money all = times(bought.price.perSeat, seats);
    return Money{Decimal::divide(all.amount, Decimal(cycle->days), centDigits, Rounding::Down), all.currency};
}

// What giving these seats back today would save until the term ends.
std::optional<Money> costToTermEnd(const PooledSubscription &bought, int seats, const QDateTime &now)
{
    SubscriptionChange fewer;
    fewer.kind = ChangeKind::Seats;
    fewer.before.quantity = bought.subscription.quantity;
    fewer.after.quantity = bought.subscription.quantity - seats;
    const auto cost = changeCost(fewer, bought.subscription, bought.price, now).toTermEnd;
    return cost ? std::optional(times(*cost, -1)) : std::nullopt;
}

// Stays unset once a part was not known.
class PoolSum
{
public:
    void add(const std::optional<Money> &part)
    {
        m_sum = m_any ? (m_sum && part ? plus(*m_sum, *part) : std::nullopt) : part;
        m_any = true;
    }
    const std::optional<Money> &sum() const { return m_sum; }

private:
    std::optional<Money> m_sum;
    bool m_any = false;
};

} // namespace

QList<PoolLine> licencePool(const std::optional<QList<LicenceCount>> &counted, const QList<PooledSubscription> &bought)
{
    QMap<QString, QList<PooledSubscription>> byPlan;
    QList<PoolLine> unplaced;
    for (const PooledSubscription &each : bought) {
        if (!sellsSeats(each.subscription))
            continue;
        if (!each.plan.isEmpty())
            byPlan[each.plan.toLower()] += each;
        else if (holdsSeats(each.subscription))
            unplaced += poolLineOf({}, {each});
    }
    QList<PoolLine> lines;
    for (const LicenceCount &count : counted.value_or(QList<LicenceCount>())) {
        PoolLine line = poolLineOf(count.plan, byPlan.take(count.plan.toLower()));
        countIn(&line, count);
        doubtOthers(&line, unplaced);
        lines += line;
    }
    for (auto left = byPlan.cbegin(); left != byPlan.cend(); ++left) {
        PoolLine line = poolLineOf(left.key(), left.value());
        line.notCountedYet = counted.has_value();
        if (*line.ours > 0)
            lines += line;
    }
    std::stable_sort(lines.begin(), lines.end(), [](const PoolLine &a, const PoolLine &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    return lines + unplaced;
}

std::optional<Overlap> overlap(const PoolLine &line, const QDateTime &now)
{
    const int seats = line.others && line.free && line.ours ? std::min({*line.others, *line.free, *line.ours}) : 0;
    if (seats <= 0)
        return std::nullopt;
    Overlap found;
    found.seats = seats;
    PoolSum perDay;
    PoolSum toTermEnd;
    bool allEnd = true;
    for (const auto &[part, share] : sharesOf(line.bought, seats)) {
        perDay.add(costPerDay(*part, share, now));
        toTermEnd.add(costToTermEnd(*part, share, now));
        allEnd = allEnd && part->subscription.termEnd.isValid();
        if (!found.until.isValid() || part->subscription.termEnd > found.until)
            found.until = part->subscription.termEnd;
    }
    if (!allEnd)
        found.until = {};
    found.perDay = perDay.sum();
    found.toTermEnd = toTermEnd.sum();
    return found;
}

int usersWithoutSeat(const PoolLine &line, int change)
{
    if (!line.assigned || !line.total)
        return 0;
    // While the directory lags behind, what is bought here is there all the same.
    const int seats = std::max(*line.total, line.ours.value_or(0));
    return std::max(0, *line.assigned - (seats + change));
}

std::optional<int> neededSeats(const PoolLine &line, const SubscriptionId &id)
{
    const auto found = std::find_if(line.bought.begin(), line.bought.end(), [&id](const PooledSubscription &each) {
        return each.subscription.id == id && holdsSeats(each.subscription);
    });
    if (found == line.bought.end() || !line.free || line.notCountedYet)
        return std::nullopt;
    return std::max(0, found->subscription.quantity - *line.free + line.usersWithoutSeat());
}

} // namespace tenantry
