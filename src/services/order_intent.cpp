// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/order_intent.h"

#include "domain/tenant_name.h"
#include "storage/note_store.h"

#include <QJsonArray>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

void missingCustomer(const OrderDraft &draft, const CountryRules &rules, const QString &partnerDomain,
                     QList<MissingPart> &parts)
{
    const QString page = u"customer"_s;
    if (draft.scenario == OrderScenario::ExistingCustomer) {
        if (draft.customer.isEmpty())
            parts.append({page, u"customer"_s});
        return;
    }
    const auto add = [&parts, &page](const QList<FieldProblem> &problems) {
        for (const FieldProblem &problem : problems)
            parts.append({page, problem.field});
    };
    const NewCustomerData &data = draft.newCustomer;
    add(checkCompanyName(data.companyName));
    add(checkAddress(data.address, rules));
    add(checkContact(data.contact, rules, partnerDomain));
    add(checkRegistrationNumber(data.registrationNumber, rules));
    if (!readTenantPrefix(data.tenantPrefix).valid())
        parts.append({u"tenant"_s, u"prefix"_s});
}

void missingLines(const OrderDraft &draft, QList<MissingPart> &parts)
{
    const QString page = u"offer"_s;
    if (draft.lines.isEmpty())
        parts.append({page, u"lines"_s});
    for (const DraftLine &line : draft.lines) {
        const bool tooMany = line.offer.maximum > 0 && line.quantity > line.offer.maximum;
        if (line.quantity < std::max(1, line.offer.minimum) || tooMany)
            parts.append({page, u"quantity"_s});
    }
}

void missingConsent(const OrderDraft &draft, QList<MissingPart> &parts)
{
    const AgreementConsent &consent = draft.consent;
    if (consent.alreadyOnRecord)
        return;
    if (!consent.given)
        parts.append({u"agreement"_s, u"given"_s});
    if (consent.signer.firstName.isEmpty() || consent.signer.lastName.isEmpty() || consent.signer.email.isEmpty())
        parts.append({u"agreement"_s, u"signer"_s});
    if (!consent.agreedAt.isValid())
        parts.append({u"agreement"_s, u"agreedAt"_s});
}

} // namespace

QString orderTitle(const OrderDraft &draft)
{
    QStringList lines;
    for (const DraftLine &line : draft.lines)
        lines.append(line.offer.title + u" × "_s + QString::number(line.quantity));
    const QString customer =
        draft.scenario == OrderScenario::NewCustomer ? draft.newCustomer.companyName : draft.customerName;
    if (lines.isEmpty())
        return customer;
    return customer.isEmpty() ? lines.join(u", "_s) : customer + u": "_s + lines.join(u", "_s);
}

Intent orderIntent(const OrderDraft &reviewed)
{
    Intent intent;
    intent.id = IntentId(reviewed.id.text());
    intent.account = reviewed.account;
    intent.kind = orderKind;
    intent.payload = toJson(reviewed);
    intent.title = orderTitle(reviewed);
    if (reviewed.scenario == OrderScenario::ExistingCustomer)
        intent.facts.insert(u"customerId"_s, reviewed.customer.text());
    return intent;
}

Result<OrderDraft> draftAgain(const Intent &intent, const DraftId &id)
{
    if (!intent.facts.value(u"orderIds"_s).toArray().isEmpty())
        return Error{Error::Kind::Conflict, 0, {}, u"the provider has accepted this order"_s};
    OrderDraft draft = orderDraftFromJson(intent.payload);
    draft.id = id;
    draft.page = u"review"_s;
    const QString created = intent.facts.value(u"customerId"_s).toString();
    if (draft.scenario == OrderScenario::NewCustomer && !created.isEmpty()) {
        draft.scenario = OrderScenario::ExistingCustomer;
        draft.customer = CustomerId(created);
        draft.customerName = draft.newCustomer.companyName;
    }
    return draft;
}

QList<MissingPart> missingParts(const OrderDraft &draft, const CountryRules &rules, const QString &partnerDomain)
{
    QList<MissingPart> parts;
    if (draft.scenario == OrderScenario::NotChosen)
        parts.append({u"scenario"_s, u"scenario"_s});
    else
        missingCustomer(draft, rules, partnerDomain, parts);
    missingLines(draft, parts);
    missingConsent(draft, parts);
    return parts;
}

Outcome recordConsent(Connection &connection, const OrderDraft &reviewed, const QDateTime &at)
{
    const AgreementConsent &consent = reviewed.consent;
    if (consent.alreadyOnRecord || !consent.given)
        return Done();
    ConsentStore::Consent entry;
    entry.intent = reviewed.id.text();
    entry.customer = reviewed.customer.text();
    entry.templateId = consent.templateId;
    entry.firstName = consent.signer.firstName;
    entry.lastName = consent.signer.lastName;
    entry.email = consent.signer.email;
    entry.phone = consent.signer.phone;
    entry.agreedAt = consent.agreedAt;
    return ConsentStore(connection).add(reviewed.account, entry, at);
}

} // namespace tenantry
