// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_grouping.h"

#include "domain/text_folding.h"
#include "ui/plan/plan_line.h"

#include <QHash>
#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

// What a line or a customer is sorted by, worked out once.
struct SortKey
{
    int first = 0;
    Decimal number;
    QString text;
    bool textFirst = false;

    bool operator<(const SortKey &other) const
    {
        if (first != other.first)
            return first < other.first;
        if (textFirst && text != other.text)
            return text < other.text;
        if (number < other.number)
            return true;
        return !(other.number < number) && text < other.text;
    }
};

struct SortedLine
{
    const PlanItem *item = nullptr;
    SortKey key;
};

struct SortedGroup
{
    PlanGroup group;
    std::vector<SortedLine> lines;
    SortKey key;
};

int urgency(const PlanItem &item)
{
    if (isUnsent(item))
        return isSendable(item) ? (item.verdict.allowed() ? 3 : 2) : 1;
    switch (item.state) {
    case IntentState::Parked:
        return 0;
    case IntentState::Running:
        return 4;
    case IntentState::Queued:
        return 5;
    case IntentState::Refused:
        return 6;
    default:
        return 7;
    }
}

std::optional<Money> figureOf(const PlanItem &item, PlanColumn column)
{
    if (column == PlanColumn::Now)
        return item.cost.now;
    if (column == PlanColumn::Sale)
        return item.sale.perPeriod;
    if (column == PlanColumn::Margin)
        return marginOf(item.sale, item.cost).perPeriod;
    return column == PlanColumn::PerPeriod ? item.cost.perPeriod : item.cost.toTermEnd;
}

std::optional<Decimal> numberIn(const ChangeSide &side)
{
    return side.quantity ? std::optional<Decimal>(Decimal(*side.quantity)) : std::nullopt;
}

SortKey sideKey(const ChangeSide &side, const QString &text)
{
    const std::optional<Decimal> number = numberIn(side);
    return {number ? 0 : 1, number.value_or(Decimal()), withoutDiacritics(text)};
}

SortKey keyOf(const PlanItem &item, const PlanOrder &order)
{
    switch (order.column) {
    case PlanColumn::Before:
        return sideKey(item.change.before, lineBefore(item));
    case PlanColumn::After:
        return sideKey(item.change.after, lineAfter(item));
    case PlanColumn::State:
        return {urgency(item), {}, withoutDiacritics(lineWord(item).word)};
    case PlanColumn::Now:
    case PlanColumn::PerPeriod:
    case PlanColumn::ToTermEnd:
    case PlanColumn::Sale:
    case PlanColumn::Margin: {
        const std::optional<Money> money = figureOf(item, order.column);
        return {money ? 0 : 1, money ? money->amount : Decimal(), money ? money->currency : QString()};
    }
    default: // what is over stands below what is not
        return {isFinal(item.state) != order.descending ? 1 : 0, Decimal(static_cast<int>(item.change.kind)),
                withoutDiacritics(item.subscriptionName), true};
    }
}

bool matches(const PlanItem &item, const QStringList &words)
{
    if (words.isEmpty())
        return true;
    const QString text = searchTextOf(item);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
}

SortedGroup &groupOf(const PlanItem &item, std::vector<SortedGroup> &groups, QHash<QString, size_t> &places)
{
    const QString key = groupKeyOf(item);
    if (const auto place = places.constFind(key); place != places.constEnd())
        return groups[*place];
    places.insert(key, groups.size());
    groups.push_back({{key, item.customerName, {}}, {}, {}});
    return groups.back();
}

std::vector<SortedGroup> gathered(const QList<PlanItem> &items, const PlanOrder &order)
{
    const QStringList words = withoutDiacritics(order.search).split(u' ', Qt::SkipEmptyParts);
    std::vector<SortedGroup> groups;
    QHash<QString, size_t> places;
    for (const PlanItem &item : items) {
        if ((!order.unsentOnly || isUnsent(item)) && matches(item, words))
            groupOf(item, groups, places).lines.push_back({&item, keyOf(item, order)});
    }
    return groups;
}

template <class Sorted>
void sortBy(std::vector<Sorted> &rows, bool descending)
{
    std::stable_sort(rows.begin(), rows.end(), [descending](const Sorted &a, const Sorted &b) {
        return descending ? b.key < a.key : a.key < b.key;
    });
}

void finish(SortedGroup &sorted, const PlanOrder &order)
{
    sortBy(sorted.lines, order.descending);
    for (const SortedLine &line : sorted.lines)
        sorted.group.lines.append(*line.item);
    // By another column a customer stands where its first line does.
    sorted.key = sorted.lines.front().key;
    if (order.column == PlanColumn::Change)
        sorted.key.text = withoutDiacritics(sorted.group.customerName);
}

} // namespace

QString groupKeyOf(const PlanItem &item)
{
    return item.change.customer.isEmpty() ? item.customerName : item.change.customer.text();
}

QList<PlanGroup> grouped(const QList<PlanItem> &items, const PlanOrder &order)
{
    std::vector<SortedGroup> sorted = gathered(items, order);
    for (SortedGroup &group : sorted)
        finish(group, order);
    sortBy(sorted, order.descending);
    QList<PlanGroup> groups;
    groups.reserve(static_cast<qsizetype>(sorted.size()));
    for (SortedGroup &group : sorted)
        groups.append(std::move(group.group));
    return groups;
}

} // namespace tenantry
