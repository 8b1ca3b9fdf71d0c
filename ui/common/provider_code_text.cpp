// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// api/partner-center.md §22: the codes an order, a customer and a sign-in can meet, as sentences with the step that
// helps.
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
        return {tr("Your credit line at the provider is too low for this order."),
                tr("Order less, pay open invoices, or ask the provider for a higher line.")};
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

} // namespace

ProviderCodeText providerCodeText(const QString &code)
{
    bool number = false;
    const int value = code.toInt(&number);
    if (!number)
        return {};
    for (const auto words : {&ProviderCodeWords::access, &ProviderCodeWords::customer, &ProviderCodeWords::catalog,
                             &ProviderCodeWords::cart, &ProviderCodeWords::money}) {
        ProviderCodeText text = words(value);
        if (!text.sentence.isEmpty())
            return text;
    }
    return {};
}

} // namespace tenantry
