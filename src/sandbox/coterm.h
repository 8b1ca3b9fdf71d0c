// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/router.h"

namespace tenantry::sandbox {

// Days on which a first term may end before it is full (§19.6), and the route that lists them (§10.1).
QList<Route> cotermRoutes(); // before those that read one subscription: its name stands where their id does

struct FirstTerm
{
    QDate first;
    QString term; // P1M, P1Y, P3Y
    QDate last() const;
    bool contains(QDate day) const { return day >= first && day <= last(); }
};
QList<QDate> monthEndsIn(const FirstTerm &term);
// Subscriptions of the customer by the day they end on, as far as a term may end with them.
QMap<QDate, QStringList> endsToShare(const World &world, const FirstTerm &term, const QJsonArray &owned);
bool isMonthEnd(QDate day);

} // namespace tenantry::sandbox
