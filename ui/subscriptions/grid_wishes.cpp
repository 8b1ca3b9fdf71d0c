// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/grid_wishes.h"

#include "domain/ending_term.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

std::optional<NextTerm> nextTermWith(const ChosenWish &wish, const Subscription &subscription)
{
    const int seats = wish.relative ? subscription.quantity + wish.seats : wish.seats;
    if (seats < 1)
        return std::nullopt;
    NextTerm next = subscription.nextTerm.value_or(NextTerm());
    next.quantity = seats;
    return next;
}

} // namespace

std::optional<ChosenWish> seatsWish(const QString &typed)
{
    static const QRegularExpression number(u"^([+\\-\u2212]?)([0-9]{1,7})$"_s);
    const QRegularExpressionMatch match = number.match(typed.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QString sign = match.captured(1);
    const int seats = match.captured(2).toInt();
    const bool fewer = !sign.isEmpty() && sign != u"+"_s;
    if (seats == 0)
        return std::nullopt;
    return ChosenWish{ChosenWish::Kind::RenewWithSeats, fewer ? -seats : seats, !sign.isEmpty()};
}

QList<SubscriptionChange> wishedChanges(const ChosenWish &wish, const Subscription &subscription)
{
    if (subscription.isOver())
        return {};
    switch (wish.kind) {
    case ChosenWish::Kind::Renew:
        return changesFor(TermOption::RenewChanged, subscription);
    case ChosenWish::Kind::RenewAsIs:
        return changesFor(TermOption::Renew, subscription);
    case ChosenWish::Kind::DoNotRenew:
        return changesFor(TermOption::CancelAtEnd, subscription);
    case ChosenWish::Kind::RenewWithSeats:
        break;
    }
    const std::optional<NextTerm> next = nextTermWith(wish, subscription);
    return next ? changesFor(TermOption::RenewChanged, subscription, next) : QList<SubscriptionChange>();
}

} // namespace tenantry
