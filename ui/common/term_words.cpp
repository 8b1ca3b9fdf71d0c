// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/status_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

class TermWords
{
    Q_DECLARE_TR_FUNCTIONS(TermWords)

public:
    static QString other(const QString &raw)
    {
        //: term or billing plan; %1 is a word of the provider that this program does not know
        return raw.isEmpty() ? tr("unknown") : tr("unknown: “%1”").arg(raw);
    }
    static QString term(const TermWord &term);
    static QString length(const TermWord &term);
    static QString cycle(const CycleWord &cycle);
    static QString agreement(const Word<AgreementType> &type);
};

QString TermWords::term(const TermWord &term)
{
    switch (term.value) {
    case Term::Month:
        //: term of a subscription: it runs for one month at a time
        return tr("Monthly");
    case Term::Year:
        //: term of a subscription: it runs for one year at a time
        return tr("Annual");
    case Term::ThreeYears:
        //: term of a subscription: it runs for three years at a time
        return tr("Three years");
    case Term::None:
        //: a subscription without a term
        return tr("No term");
    case Term::Unknown:
        break;
    }
    return other(term.raw);
}

QString TermWords::length(const TermWord &term)
{
    switch (term.value) {
    case Term::Month:
        //: length of a term
        return tr("1 month");
    case Term::Year:
        //: length of a term
        return tr("1 year");
    case Term::ThreeYears:
        //: length of a term
        return tr("3 years");
    case Term::None:
        //: a subscription without a term
        return tr("No term");
    case Term::Unknown:
        break;
    }
    return other(term.raw);
}

QString TermWords::cycle(const CycleWord &cycle)
{
    switch (cycle.value) {
    case BillingCycle::Monthly:
        //: billing plan of a subscription
        return tr("Billed monthly");
    case BillingCycle::Annual:
        //: billing plan of a subscription
        return tr("Billed yearly");
    case BillingCycle::OneTime:
        //: billing plan of a subscription
        return tr("Billed once");
    case BillingCycle::Biennial:
        //: billing plan of a subscription
        return tr("Billed every two years");
    case BillingCycle::Triennial:
        //: billing plan of a subscription
        return tr("Billed every three years");
    case BillingCycle::None:
        //: billing plan of a subscription
        return tr("Not billed");
    case BillingCycle::Unknown:
        break;
    }
    return other(cycle.raw);
}

QString TermWords::agreement(const Word<AgreementType> &type)
{
    switch (type.value) {
    case AgreementType::MicrosoftCustomerAgreement:
        //: name of the contract between customer and Microsoft
        return tr("Microsoft Customer Agreement");
    case AgreementType::MicrosoftCloudAgreement:
        //: name of the older contract between customer and Microsoft
        return tr("Microsoft Cloud Agreement");
    case AgreementType::Unknown:
        break;
    }
    return other(type.raw);
}

} // namespace

QString termText(const TermWord &term)
{
    return TermWords::term(term);
}

QString termLength(const TermWord &term)
{
    return TermWords::length(term);
}

QString cycleText(const CycleWord &cycle)
{
    return TermWords::cycle(cycle);
}

QString agreementText(const Word<AgreementType> &type)
{
    return TermWords::agreement(type);
}

} // namespace tenantry
