// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// api/partner-center.md §22: the codes an order, a customer, a change of a subscription and a sign-in can meet, as
// sentences with the step that helps.
#include "ui/common/error_text.h"

#include <QCoreApplication>

namespace tenantry {

namespace {

class ProviderCodeWords
{
    Q_DECLARE_TR_FUNCTIONS(ProviderCodeWords)

public:
    static ProviderCodeText access(int code);
    static ProviderCodeText customer(int code);
    static ProviderCodeText catalog(int code);
    static ProviderCodeText cart(int code);
    static ProviderCodeText money(int code);
    static ProviderCodeText seats(int code);
    static ProviderCodeText standing(int code);
    static ProviderCodeText status(int code);
    static ProviderCodeText renewal(int code);
};

ProviderCodeText ProviderCodeWords::access(int code)
{
    switch (code) {
    case 900150:
        //: provider code 900150: the role is too weak; sentence and next step
        return {tr("Your role at the provider does not allow this."),
                tr("Ask your administrator for the Admin agent or Sales agent role, or let a colleague send it.")};
    case 900308:
        //: provider code 900308; sentence and next step
        return {tr("Your privileges for this customer are too weak."),
                tr("Ask the customer for a relationship with delegated administration.")};
    case 900309:
        //: provider code 900309; sentence and next step
        return {tr("A Conditional Access policy of your organisation blocks this."), tr("Ask your administrator.")};
    case 20002:
        //: provider code 20002; sentence and next step
        return {tr("There is no reseller relationship with this customer."),
                tr("Send the customer a relationship request first.")};
    case 60003:
        //: provider code 60003: tenant not found; sentence and next step
        return {tr("The provider does not know this tenant."), tr("Check the tenant id, then refresh.")};
    case 60002:
        //: provider code 60002; sentence and next step
        return {tr("The provider does not know this user."), tr("Refresh to see who is there now.")};
    case 800039:
    case 900149:
        //: provider codes 800039 and 900149; sentence and next step
        return {tr("Your reseller programme is not active."), tr("Ask your administrator to renew the enrolment.")};
    case 900121:
    case 800023:
    case 800025:
        //: provider codes 800023, 800025, 900121; sentence and next step
        return {tr("Your credit line at the provider is too low for this."),
                tr("Order or change less, pay open invoices, or ask the provider for a higher line.")};
    default:
        return {};
    }
}

ProviderCodeText ProviderCodeWords::customer(int code)
{
    switch (code) {
    case 13605:
        //: provider code 13605: no customer agreement; sentence and next step
        return {tr("The provider has no customer agreement on record for this customer."),
                tr("Record who accepted it and when, then send the order again.")};
    case 600002:
        //: provider code 600002; sentence and next step
        return {tr("A registration number is not taken in this country."), tr("Leave the field empty.")};
    case 600049:
        //: provider code 600049; sentence and next step
        return {tr("The registration number is missing."), tr("Enter the number of the company register.")};
    case 600050:
        //: provider code 600050; sentence and next step
        return {tr("The registration number does not have the shape this country uses."),
                tr("Compare it with the company register.")};
    case 600051:
        //: provider code 600051; sentence and next step
        return {tr("The phone number is missing."), tr("Enter the phone number of the contact.")};
    case 600061:
        //: provider code 600061; sentence
        return {tr("The same agreement is on record already."), {}};
    case 800075:
        //: provider code 800075: the customer account was refused; sentence and next step
        return {tr("The provider refused this customer’s account after a review."),
                tr("Nothing can be ordered for it; ask the provider why.")};
    case 800069:
    case 800073:
    case 800074:
        //: provider codes 800069, 800073, 800074; sentence and next step
        return {tr("The provider is reviewing this customer’s account."), tr("Wait for the review, then send again.")};
    default:
        return {};
    }
}

ProviderCodeText ProviderCodeWords::catalog(int code)
{
    switch (code) {
    case 400013:
    case 400018:
    case 400019:
    case 400072:
        //: provider codes 400013, 400018, 400019, 400072: product, SKU or availability gone; sentence and next step
        return {tr("This offer is no longer sold as it was chosen."),
                tr("Refresh the catalog and choose the offer again.")};
    case 2091:
        //: provider code 2091; sentence and next step
        return {tr("This offer was withdrawn."), tr("Choose another offer.")};
    case 800020:
    case 2085:
        //: provider codes 800020, 2085; sentence and next step
        return {tr("This customer may not buy this offer."), tr("Choose another offer.")};
    case 800070:
        //: provider code 800070; sentence and next step
        return {tr("This offer is not sold in the customer’s country."), tr("Choose another offer.")};
    case 800029:
    case 400041:
        //: provider codes 800029, 400041; sentence and next step
        return {tr("The add-on does not fit a subscription of this customer."),
                tr("Order its base subscription first, or in the same order.")};
    case 900270:
    case 900269:
    case 900268:
    case 800121:
        //: provider codes 900268 to 900270, 800121; sentence and next step
        return {tr("Term and billing plan do not go together for this offer."), tr("Choose another pair.")};
    case 800086:
        //: provider code 800086; sentence and next step
        return {tr("The tenant is not qualified for this offer (for example education or non-profit)."),
                tr("Choose another offer, or have the tenant qualified first.")};
    case 900322:
        //: provider code 900322; sentence and next step
        return {tr("This offer is not for sale in the sandbox."), tr("Choose another offer.")};
    default:
        return {};
    }
}

ProviderCodeText ProviderCodeWords::cart(int code)
{
    switch (code) {
    case 800008:
        //: provider code 800008; sentence and next step
        return {tr("The provider no longer has the cart of this order."),
                tr("Send the order again; a new cart is made.")};
    case 800009:
        //: provider code 800009; sentence and next step
        return {tr("Some lines of the order have errors."), tr("Look at the lines, mend them and send again.")};
    case 800064:
    case 800060:
        //: provider codes 800060, 800064; sentence and next step
        return {tr("The provider is still working on an order of this customer."),
                tr("Wait a few minutes, then send again.")};
    case 800065:
        //: provider code 800065; sentence and next step
        return {tr("This cart was submitted already."), tr("The orders are read back; nothing is sent twice.")};
    case 800082:
        //: provider code 800082; sentence and next step
        return {tr("The provider is not ready for this yet."), tr("Wait a few minutes, then send again.")};
    case 900252:
        //: provider code 900252; sentence and next step
        return {tr("A purchase order is required."), tr("Enter its number, then send again.")};
    default:
        return {};
    }
}

ProviderCodeText ProviderCodeWords::money(int code)
{
    switch (code) {
    case 2002:
    case 900275:
    case 800018:
    case 800017:
        //: provider codes 2002, 900275, 800017, 800018; sentence and next step
        return {tr("The provider does not allow this quantity."), tr("Stay within the limits of the offer.")};
    case 800066:
    case 800067:
    case 800068:
    case 800088:
    case 800089:
        //: provider codes 800066 to 800068, 800088, 800089; sentence and next step
        return {tr("The customer would have more subscriptions or licences than the provider allows."),
                tr("Order less, or ask the provider to raise the limit.")};
    case 800015:
    case 800016:
    case 900123:
    case 900124:
    case 900154:
        //: provider codes 800015, 800016, 900123, 900124, 900154; sentence and next step
        return {tr("The reseller’s partner id was not accepted."),
                tr("Check the id, and that the reseller has accepted the partner agreement.")};
    case 900169:
        //: provider code 900169; sentence and next step
        return {tr("The lines of the order do not share a currency."), tr("Order them separately.")};
    case 27006:
    case 27007:
        //: provider codes 27006, 27007; sentence and next step
        return {tr("The promotion is used up or not valid."), tr("Order without it.")};
    default:
        return {};
    }
}

ProviderCodeText ProviderCodeWords::seats(int code)
{
    switch (code) {
    case 800090:
        //: provider code 800090: fewer seats are not allowed; sentence and next step
        return {tr("The provider does not let this subscription have fewer seats now."),
                tr("Plan the smaller number for the next term.")};
    case 900214:
    case 900257:
        //: provider codes 900214, 900257: the window for fewer seats has passed; sentence and next step
        return {tr("The time in which seats could be given back has passed."),
                tr("Plan the smaller number for the next term.")};
    case 800095:
        //: provider code 800095; sentence and next step
        return {tr("The number of seats of this subscription cannot be changed."),
                tr("A trial keeps its seats; turn it into a paid subscription first.")};
    case 800027:
    case 800092:
        //: provider codes 800027, 800092; sentence and next step
        return {tr("Seats of this subscription cannot be added or taken away."), tr("Order a new subscription.")};
    case 2001:
        //: provider code 2001; sentence and next step
        return {tr("Seats cannot be changed while the subscription is being suspended."),
                tr("Change the seats first, then suspend it.")};
    default:
        return {};
    }
}

ProviderCodeText ProviderCodeWords::standing(int code)
{
    switch (code) {
    case 20003:
        //: provider code 20003: subscription not found; sentence and next step
        return {tr("The provider does not know this subscription."), tr("Refresh the customer to see what is there.")};
    case 2011:
        //: provider code 2011; sentence and next step
        return {tr("The subscription is deleted."), tr("Order it again if the customer still needs it.")};
    case 2006:
        //: provider code 2006; sentence and next step
        return {tr("The provider does not let this subscription be changed."),
                tr("Look at it in the provider’s portal.")};
    case 2055:
    case 800036:
        //: provider codes 2055, 800036: the resource changed while it was edited; sentence and next step
        return {tr("Somebody else keeps changing this subscription."), tr("Look at what it is now, then decide anew.")};
    case 900278:
        //: provider code 900278; sentence and next step
        return {tr("The provider is still carrying out another change of this subscription."),
                tr("Try again later; it may take up to 24 hours.")};
    case 900280:
    case 800081:
        //: provider codes 800081, 900280; sentence and next step
        return {tr("The subscription cannot be changed just now."), tr("Try again later.")};
    case 900311:
        //: provider code 900311; sentence and next step
        return {tr("This subscription was changed too many times."),
                tr("Wait a day, then send what is left in one change.")};
    case 900277:
        //: provider code 900277; sentence and next step
        return {tr("The subscription is about to expire."), tr("Order a new one if the customer still needs it.")};
    case 900279:
        //: provider code 900279; sentence and next step
        return {tr("The subscription takes no more changes."), tr("Order a new one if the customer still needs it.")};
    case 800094:
        //: provider code 800094; sentence and next step
        return {tr("The provider could not carry out the change."), tr("Plan it again and send it later.")};
    default:
        return {};
    }
}

ProviderCodeText ProviderCodeWords::status(int code)
{
    switch (code) {
    case 800091:
        //: provider code 800091; sentence and next step
        return {tr("The subscription is suspended."), tr("Reactivate it first.")};
    case 800040:
    case 800096:
        //: provider codes 800040, 800096; sentence
        return {tr("The status of this subscription cannot be changed in this way."), {}};
    case 27009:
        //: provider code 27009; sentence and next step
        return {tr("An add-on cannot be active while its base subscription is not."),
                tr("Reactivate the base subscription first.")};
    case 900115:
        //: provider code 900115; sentence and next step
        return {tr("The Azure plan still has active subscriptions."), tr("Cancel those first.")};
    case 900117:
    case 900213:
        //: provider codes 900117, 900213: the cancellation window has passed; sentence and next step
        return {tr("The time in which the subscription could be cancelled has passed."),
                tr("Turn off its renewal; it then ends with its term.")};
    case 800019:
    case 800063:
        //: provider codes 800019, 800063; sentence and next step
        return {tr("This subscription cannot be cancelled."), tr("Suspend it, or turn off its renewal.")};
    default:
        return {};
    }
}

ProviderCodeText ProviderCodeWords::renewal(int code)
{
    switch (code) {
    case 800093:
        //: provider code 800093; sentence
        return {tr("This subscription cannot renew by itself."), {}};
    case 800107:
        //: provider code 800107; sentence and next step
        return {tr("The term of a trial cannot be changed."), tr("Turn it into a paid subscription first.")};
    case 800122:
        //: provider code 800122; sentence and next step
        return {tr("The new term is shorter than the running one."), tr("Plan the shorter term for the next term.")};
    case 2054:
        //: provider code 2054; sentence and next step
        return {tr("The billing plan of this subscription belongs to its order."),
                tr("Change it for the whole order in the provider’s portal.")};
    case 800097:
        //: provider code 800097; sentence
        return {tr("The billing plan of this subscription cannot be changed."), {}};
    case 800098:
        //: provider code 800098; sentence
        return {tr("The partner of record of this subscription cannot be changed."), {}};
    case 900142:
        //: provider code 900142; sentence and next step
        return {tr("The product of the next term is not complete."),
                tr("Choose product, term and billing plan again.")};
    case 900244:
        //: provider code 900244; sentence and next step
        return {tr("This product cannot end on a chosen date."), tr("Leave the date out; a full term follows.")};
    case 900242:
    case 900245:
        //: provider codes 900242, 900245; sentence and next step
        return {tr("The chosen end lies outside the term."), tr("Choose one of the dates the provider offers.")};
    case 900246:
        //: provider code 900246; sentence and next step
        return {tr("The chosen end is no month’s end, and no other subscription ends then."),
                tr("Choose one of the dates the provider offers.")};
    default:
        return {};
    }
}

} // namespace

ProviderCodeText providerCodeText(const QString &code)
{
    bool number = false;
    const int value = code.toInt(&number);
    if (!number)
        return transitionCodeText(code);
    for (const auto words : {&ProviderCodeWords::access, &ProviderCodeWords::customer, &ProviderCodeWords::catalog,
                             &ProviderCodeWords::cart, &ProviderCodeWords::money, &ProviderCodeWords::seats,
                             &ProviderCodeWords::standing, &ProviderCodeWords::status, &ProviderCodeWords::renewal}) {
        ProviderCodeText text = words(value);
        if (!text.sentence.isEmpty())
            return text;
    }
    return {};
}

} // namespace tenantry
