// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/tenant_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

struct TenantWords
{
    Q_DECLARE_TR_FUNCTIONS(TenantWords)
};

} // namespace

StatusWord tenantStateWord(const TenantState &state)
{
    switch (state.kind) {
    case TenantState::Kind::Checking:
        //: State of a tenant name: the provider is being asked
        return {TenantWords::tr("Checking…"), u"arc"_s, Tone::Progress};
    case TenantState::Kind::Free:
        //: State of a tenant name: nobody has it
        return {TenantWords::tr("Free"), u"check-ring"_s, Tone::Good};
    case TenantState::Kind::Taken:
        //: State of a tenant name: another organisation has it
        return {TenantWords::tr("Taken"), u"octagon-x"_s, Tone::Trouble};
    case TenantState::Kind::Ours:
        //: State of a tenant name: one of our own customers has it
        return {TenantWords::tr("Ours"), u"customer"_s, Tone::Progress};
    case TenantState::Kind::Invalid:
        //: State of a tenant name: it cannot be a tenant name
        return {TenantWords::tr("Invalid"), u"octagon-x"_s, Tone::Trouble};
    case TenantState::Kind::CouldNotCheck:
        //: State of a tenant name: the provider was asked and gave no usable answer
        return {TenantWords::tr("Could not be checked"), u"triangle"_s, Tone::Attention};
    case TenantState::Kind::NotChecked:
        break;
    }
    //: State of a tenant name: the provider was not asked
    return {TenantWords::tr("Not checked"), u"dashed-ring"_s, Tone::Muted};
}

QString tenantStateSentence(const TenantState &state)
{
    switch (state.kind) {
    case TenantState::Kind::Free:
        //: Tenant page, below the state Free
        return TenantWords::tr("New tenant will be created.");
    case TenantState::Kind::Taken:
        //: Tenant page, below the state Taken. An invitation to an existing tenant is not offered yet.
        return TenantWords::tr("Tenant already exists! Choose another name. "
                               "Ordering into a tenant that already exists is not possible here yet.");
    case TenantState::Kind::Ours:
        //: Tenant page, below the state Ours. %1 is one of our customers' company name
        return TenantWords::tr("Tenant already exists! It belongs to your customer %1. "
                               "Choose another name, or order for this customer instead.")
            .arg(state.ourCustomer);
    case TenantState::Kind::Invalid:
        return tenantFaultText(state.fault);
    case TenantState::Kind::CouldNotCheck:
        if (state.httpStatus > 0) {
            //: Tenant page, below the state Could not be checked. %1 is an HTTP status number such as 500
            return TenantWords::tr("The answer was status %1, which says neither free nor taken. "
                                   "The name is checked again before the order is sent.")
                .arg(state.httpStatus);
        }
        //: Tenant page, below the state Could not be checked
        return TenantWords::tr("No usable answer came. The name is checked again before the order is sent.");
    case TenantState::Kind::NotChecked:
        if (state.offline) {
            //: Tenant page, below the state Not checked: there is no connection
            return TenantWords::tr("There is no connection. You can go on; "
                                   "the name is checked before the order is sent.");
        }
        return {};
    case TenantState::Kind::Checking:
        break;
    }
    return {};
}

QString tenantFaultText(TenantPrefix::Fault fault)
{
    switch (fault) {
    case TenantPrefix::Fault::None:
        break;
    case TenantPrefix::Fault::Empty:
        //: Tenant page, fault of the name
        return TenantWords::tr("Enter a name.");
    case TenantPrefix::Fault::Dot:
        //: Tenant page, fault of the name
        return TenantWords::tr("A tenant name has no dots. Leave them out.");
    case TenantPrefix::Fault::Blank:
        //: Tenant page, fault of the name
        return TenantWords::tr("A tenant name has no spaces. Leave them out.");
    case TenantPrefix::Fault::Diacritic:
        //: Tenant page, fault of the name
        return TenantWords::tr("Only the letters a to z without accents and digits are allowed.");
    case TenantPrefix::Fault::Symbol:
        //: Tenant page, fault of the name
        return TenantWords::tr("Only letters and digits are allowed.");
    case TenantPrefix::Fault::OtherDomain:
        //: Tenant page, fault of the name: a domain such as contoso.ro was pasted
        return TenantWords::tr("This is another domain. The tenant name is what stands before .onmicrosoft.com.");
    }
    return {};
}

} // namespace tenantry
