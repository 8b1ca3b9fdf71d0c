// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/money.h"

#include <QDateTime>
#include <QList>
#include <QLocale>

namespace tenantry {

class Preferences;

// The credit an account has at its provider, as a person read it off there: no call tells it. One per currency.
struct CreditLine
{
    QString currency; // ISO 4217
    Decimal limit;
    Decimal open;        // balance that is not paid yet
    QDateTime enteredAt; // UTC

    bool operator==(const CreditLine &) const = default;
};

QList<CreditLine> creditLines(const Preferences &preferences, const AccountId &account);
// Replaces that of the currency.
void keepCreditLine(Preferences &preferences, const AccountId &account, const CreditLine &line);
void forgetCreditLine(Preferences &preferences, const AccountId &account, const QString &currency);

// An amount as the language writes it, from 0; grouping marks are left out. Unset: it cannot be read for certain.
std::optional<Decimal> readCreditAmount(const QString &typed, const QLocale &locale = QLocale());

// What the plan would use of it at once. An estimate: the provider counts what nobody here sees.
struct CreditEstimate
{
    CreditLine line;
    Decimal needed; // charges due at once; what comes back is not counted against them
    Decimal left() const { return line.limit - line.open; }
    bool exceeded() const { return needed > left(); }
};
// Of the currencies that have a line and a charge.
QList<CreditEstimate> creditEstimates(const QList<CreditLine> &lines, const QList<Money> &charges);

// A line each, plain text: "Estimate: 1,250.00 of 5,000.00 EUR credit left …". unknown: changes whose cost is not
// known.
QString creditText(const QList<CreditEstimate> &estimates, int unknown);

} // namespace tenantry
