// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// api/partner-center.md §10.3: the numbers an upgrade is refused with, as sentences with the step that helps.
#include "ui/common/error_text.h"

#include <QCoreApplication>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

class TransitionCodeWords
{
    Q_DECLARE_TR_FUNCTIONS(TransitionCodeWords)

public:
    static ProviderCodeText source(int number);
    static ProviderCodeText access(int number);
    static ProviderCodeText host(int number);
};

ProviderCodeText TransitionCodeWords::source(int number)
{
    switch (number) {
    case 2:
        //: why seats cannot become another product; sentence and next step
        return {tr("The subscription is not active."), tr("Reactivate it first.")};
    case 3:
        //: why seats cannot become another product; sentence and next step
        return {tr("The users have services that conflict with this product."),
                tr("Choose to assign the licences yourself, or another product.")};
    case 4:
        //: why seats cannot become another product; sentence and next step
        return {tr("The provider is busy with another change of this subscription."), tr("Try again later.")};
    case 6:
        //: why seats cannot become another product; sentence and next step
        return {tr("The subscription has add-ons."), tr("End the add-ons first, or order the new product instead.")};
    case 7:
    case 11:
        //: why seats cannot become another product; sentence and next step
        return {tr("The provider has no way from this product to that one."),
                tr("Order the new product and let this one end.")};
    case 8:
        //: why seats cannot become another product; sentence and next step
        return {tr("The provider does not name this product as a target any more."), tr("Choose the target again.")};
    case 9:
        //: why seats cannot become another product; sentence and next step
        return {tr("The subscription is not provisioned yet."), tr("Try again when it is.")};
    case 10:
        //: why seats cannot become another product; sentence and next step
        return {tr("The billing plan does not fit this product."), tr("Choose another billing plan.")};
    default:
        return {};
    }
}

ProviderCodeText TransitionCodeWords::access(int number)
{
    switch (number) {
    case 1:
        //: why seats cannot become another product; sentence and next step
        return {tr("Delegated administration of this customer is switched off."),
                tr("Ask the customer for a relationship with delegated administration.")};
    case 5:
        //: why seats cannot become another product; sentence and next step
        return {tr("The provider asks for a signed-in person."), tr("Sign in again, then try again.")};
    case 12:
        //: why the licences of users did not move; sentence and next step
        return {tr("The users’ licences could not be moved."), tr("Assign them in the tenant.")};
    case 13:
        //: why seats cannot become another product; sentence and next step
        return {tr("Your delegated roles for this customer are too few."),
                tr("Ask for the role that may assign licences, or assign them yourself.")};
    default:
        return {};
    }
}

ProviderCodeText TransitionCodeWords::host(int number)
{
    switch (number) {
    case 1:
        //: why a subscription cannot take seats of another one; sentence and next step
        return {tr("It is not active."), tr("Choose another subscription, or a new one.")};
    case 2:
        //: why a subscription cannot take seats of another one; sentence and next step
        return {tr("It is still inside its cancellation window."), tr("Wait until that is over, or choose a new one.")};
    case 3:
        //: why a subscription cannot take seats of another one; sentence and next step
        return {tr("Its term is shorter."), tr("Choose another subscription, or a new one.")};
    case 4:
        //: why a subscription cannot take seats of another one; sentence and next step
        return {tr("It ends earlier."), tr("Choose another subscription, or a new one.")};
    default:
        return {};
    }
}

} // namespace

ProviderCodeText transitionCodeText(const QString &code)
{
    constexpr QLatin1StringView ofSource{"transition-"};
    constexpr QLatin1StringView ofHost{"transition-host-"};
    if (code.startsWith(ofHost))
        return TransitionCodeWords::host(code.mid(ofHost.size()).toInt());
    if (!code.startsWith(ofSource))
        return {};
    const int number = code.mid(ofSource.size()).toInt();
    const ProviderCodeText text = TransitionCodeWords::source(number);
    return text.sentence.isEmpty() ? TransitionCodeWords::access(number) : text;
}

} // namespace tenantry
