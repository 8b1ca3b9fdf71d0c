// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/clock.h"
#include "testing/fake_plan_desk.h"
#include "testing/fake_renewal_board.h"

namespace tenantry::testing {

// The end-of-term board with the services around it, for tests of the screen "Renewals". Now is 1 June 2026, 9:00 UTC.
struct RenewalScene
{
    FakeRenewalBoard board;
    FakePlanDesk plan;
    FakeAccounts accounts;
    ManualClock clock{QDateTime(QDate(2026, 6, 1), QTime(9, 0), Qt::UTC)};

    RenewalScene();
    // A yearly term with an open alert that ends so many days from now, at the end of that day in UTC.
    EndingTerm &add(const QString &customer, const QString &subscription, int inDays);
    EndingTerm &term(qint64 key) { return *board.find(key); }
    void fillBelievably(); // every default, alert and decision; two currencies; a name of 60 letters
    QStringList customersOf(const QList<EndingTerm> &terms) const;
};

void price(EndingTerm &term, const char *total, const char *perSeat, const QString &currency = QStringLiteral("EUR"));
// Renewal is off: it ends, or goes into the extended service term.
void lapse(EndingTerm &term, TermOutcome outcome);
void lock(EndingTerm &term); // the provider takes no change any more
Money money(const char *digits, const QString &currency);

} // namespace tenantry::testing
