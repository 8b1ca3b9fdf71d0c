// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/term.h"

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

// 0: no fixed length
int monthsOf(Term term)
{
    switch (term) {
    case Term::Month:
        return 1;
    case Term::Year:
        return 12;
    case Term::ThreeYears:
        return 36;
    case Term::Unknown:
    case Term::None:
        return 0;
    }
    return 0;
}

int monthsOf(BillingCycle cycle)
{
    switch (cycle) {
    case BillingCycle::Monthly:
        return 1;
    case BillingCycle::Annual:
        return 12;
    case BillingCycle::Biennial:
        return 24;
    case BillingCycle::Triennial:
        return 36;
    case BillingCycle::Unknown:
    case BillingCycle::None:
    case BillingCycle::OneTime:
        return 0;
    }
    return 0;
}

} // namespace

TermWord termFromText(const QString &isoDuration)
{
    const QString word = isoDuration.trimmed().toUpper();
    if (word.isEmpty() || word == "NONE"_L1)
        return {Term::None, isoDuration};
    if (word == "P1M"_L1 || word == "ONE-MONTH COMMITMENT FOR TRIAL"_L1) // §19.1: how trials name their month
        return {Term::Month, isoDuration};
    if (word == "P1Y"_L1 || word == "P12M"_L1)
        return {Term::Year, isoDuration};
    if (word == "P3Y"_L1 || word == "P36M"_L1)
        return {Term::ThreeYears, isoDuration};
    return {Term::Unknown, isoDuration};
}

QString isoDuration(const TermWord &term)
{
    switch (term.value) {
    case Term::Month:
        return u"P1M"_s;
    case Term::Year:
        return u"P1Y"_s;
    case Term::ThreeYears:
        return u"P3Y"_s;
    case Term::None:
        return {};
    case Term::Unknown:
        return term.raw;
    }
    return term.raw;
}

CycleWord cycleFromText(const QString &text)
{
    const QString word = text.trimmed().toLower().remove(u'_');
    if (word.isEmpty() || word == "none"_L1)
        return {BillingCycle::None, text};
    if (word == "monthly"_L1)
        return {BillingCycle::Monthly, text};
    if (word == "annual"_L1)
        return {BillingCycle::Annual, text};
    if (word == "onetime"_L1)
        return {BillingCycle::OneTime, text};
    if (word == "biennial"_L1)
        return {BillingCycle::Biennial, text};
    if (word == "triennial"_L1)
        return {BillingCycle::Triennial, text};
    return {BillingCycle::Unknown, text};
}

QString wireText(const CycleWord &cycle)
{
    switch (cycle.value) {
    case BillingCycle::Monthly:
        return u"monthly"_s;
    case BillingCycle::Annual:
        return u"annual"_s;
    case BillingCycle::OneTime:
        return u"one_time"_s;
    case BillingCycle::Biennial:
        return u"biennial"_s;
    case BillingCycle::Triennial:
        return u"triennial"_s;
    case BillingCycle::None:
        return u"none"_s;
    case BillingCycle::Unknown:
        return cycle.raw;
    }
    return cycle.raw;
}

QDate lastDayOfTerm(QDate start, Term term)
{
    const int months = monthsOf(term);
    return months == 0 ? QDate() : start.addMonths(months).addDays(-1);
}

bool pairAllowed(Term term, BillingCycle cycle)
{
    const int termMonths = monthsOf(term);
    // what has no length of its own is left to the provider
    return termMonths == 0 || monthsOf(cycle) <= termMonths;
}

} // namespace tenantry
