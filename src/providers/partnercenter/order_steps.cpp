// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/order_steps.h"

#include "providers/partnercenter/agreements.h"
#include "providers/partnercenter/carts.h"
#include "providers/partnercenter/catalog.h"
#include "providers/partnercenter/customers.h"
#include "providers/partnercenter/order_facts.h"
#include "providers/partnercenter/orders.h"

namespace tenantry::partnercenter {

using namespace Qt::StringLiterals;

namespace {

Error incomplete(const QString &subject)
{
    Error error;
    error.kind = Error::Kind::Invalid;
    error.subject = subject;
    error.detail = subject;
    return error;
}

QString firstMissing(const OrderDraft &draft)
{
    if (draft.scenario == OrderScenario::NotChosen)
        return u"scenario"_s;
    if (draft.scenario == OrderScenario::ExistingCustomer && draft.customer.isEmpty())
        return u"customer"_s;
    if (draft.scenario == OrderScenario::NewCustomer && draft.newCustomer.tenantPrefix.isEmpty())
        return u"tenantPrefix"_s;
    return draft.lines.isEmpty() ? u"lines"_s : QString();
}

Result<ApiRequest> resolveRequest(const Intent &intent, const Step &step)
{
    const OrderDraft draft = draftOf(intent);
    const int number = lineOf(step);
    if (number < 0 || number >= draft.lines.size())
        return incomplete(u"line"_s);
    const DraftLine &line = draft.lines.at(number);
    return availabilitiesRequest(line.offer.productId, line.offer.skuId, marketOf(draft, line));
}

Result<ApiRequest> confirmRequest(const Intent &intent, const QDateTime &now)
{
    const AgreementConsent consent = draftOf(intent).consent;
    const QString templateId =
        consent.templateId.isEmpty() ? intent.facts.value(facts::agreementTemplateId).toString() : consent.templateId;
    if (!consent.given || templateId.isEmpty())
        return incomplete(u"consent"_s);
    const QDateTime agreedAt = consent.agreedAt.isValid() ? consent.agreedAt : now;
    return confirmAgreementRequest(customerOf(intent), consent.signer, templateId, agreedAt);
}

Result<ApiRequest> cartStepRequest(const Intent &intent)
{
    const OrderDraft draft = draftOf(intent);
    QList<CartLine> lines;
    for (int number = 0; number < draft.lines.size(); ++number) {
        const DraftLine &drafted = draft.lines.at(number);
        CartLine line;
        line.id = number;
        line.catalogItemId = catalogItemOf(intent, number);
        if (line.catalogItemId.isEmpty())
            return incomplete(u"catalogItemId"_s);
        line.quantity = drafted.quantity;
        line.billingCycle = wireText(drafted.offer.billing);
        line.term = isoDuration(drafted.offer.term);
        line.nickname = drafted.nickname;
        lines.append(line);
    }
    return createCartRequest(customerOf(intent), lines);
}

Result<ApiRequest> checkoutStepRequest(const Intent &intent)
{
    const QString cart = intent.facts.value(facts::cartId).toString();
    if (cart.isEmpty())
        return incomplete(u"cartId"_s);
    return checkoutRequest(customerOf(intent), cart);
}

// One order is asked for by its id; several, as several order groups make, come from the list.
Result<ApiRequest> watchRequest(const Intent &intent)
{
    const QList<OrderId> ids = ordersOf(intent);
    if (ids.isEmpty())
        return incomplete(u"orderIds"_s);
    return ids.size() == 1 ? orderRequest(customerOf(intent), ids.constFirst()) : ordersRequest(customerOf(intent));
}

Result<ApiRequest> forExistingCustomer(const Intent &intent, const Step &step, const QDateTime &now)
{
    if (customerOf(intent).isEmpty())
        return incomplete(u"customer"_s);
    if (step.kind == steps::customerValidation)
        return validationStatusRequest(customerOf(intent));
    if (step.kind == steps::agreementRead)
        return agreementsRequest(customerOf(intent));
    if (step.kind == steps::agreementDirect)
        return directSigningRequest(customerOf(intent));
    if (step.kind == steps::agreementTemplate)
        return agreementTemplatesRequest();
    if (step.kind == steps::agreementConfirm)
        return confirmRequest(intent, now);
    if (step.kind == steps::cartCreate)
        return cartStepRequest(intent);
    if (step.kind == steps::cartCheckout)
        return checkoutStepRequest(intent);
    if (step.kind == steps::orderWatch)
        return watchRequest(intent);
    return incomplete(step.kind);
}

Result<ApiRequest> requestByKind(const Intent &intent, const Step &step, const QDateTime &now)
{
    if (step.kind == steps::tenantCheck)
        return domainRequest(tenantOf(intent));
    if (step.kind == steps::customerCreate)
        return createCustomerRequest(newTenant(draftOf(intent).newCustomer));
    if (lineOf(step) >= 0)
        return resolveRequest(intent, step);
    return forExistingCustomer(intent, step, now);
}

} // namespace

Result<QList<StepSpec>> orderSteps(const Intent &intent)
{
    const OrderDraft draft = draftOf(intent);
    if (intent.kind != "order.place"_L1)
        return incomplete(intent.kind);
    if (const QString part = firstMissing(draft); !part.isEmpty())
        return incomplete(part);
    QList<StepSpec> specs;
    if (draft.scenario == OrderScenario::NewCustomer)
        specs << StepSpec{steps::tenantCheck, false} << StepSpec{steps::customerCreate, true};
    const bool existing = draft.scenario == OrderScenario::ExistingCustomer;
    if (existing)
        specs << StepSpec{steps::customerValidation, false};
    specs << StepSpec{steps::agreementRead, false};
    if (existing)
        specs << StepSpec{steps::agreementDirect, false};
    specs << StepSpec{steps::agreementTemplate, false} << StepSpec{steps::agreementConfirm, true};
    for (int line = 0; line < draft.lines.size(); ++line)
        specs << StepSpec{steps::offerResolve + QString::number(line), false};
    specs << StepSpec{steps::cartCreate, true} << StepSpec{steps::cartCheckout, true}
          << StepSpec{steps::orderWatch, false};
    return specs;
}

bool orderStepNeeded(const Intent &intent, const Step &step)
{
    const bool onRecord = intent.facts.value(facts::agreementOnRecord).toBool();
    if (step.kind == steps::agreementConfirm || step.kind == steps::agreementDirect)
        return !onRecord;
    if (step.kind == steps::agreementTemplate)
        return !onRecord && draftOf(intent).consent.templateId.isEmpty();
    if (step.kind == steps::tenantCheck || step.kind == steps::customerCreate)
        return intent.facts.value(facts::customerId).toString().isEmpty();
    return true;
}

Result<ApiRequest> orderStepRequest(const Intent &intent, const Step &step, const QDateTime &now)
{
    Result<ApiRequest> request = requestByKind(intent, step, now);
    if (request)
        request->requestId = step.requestId;
    return request;
}

} // namespace tenantry::partnercenter
