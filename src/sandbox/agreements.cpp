// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/agreements.h"

#include "sandbox/audit.h"
#include "sandbox/customers.h"
#include "sandbox/records.h"

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

const auto customerAgreement = QStringLiteral("MicrosoftCustomerAgreement");

bool same(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

Reply invalid(const QString &property, const QString &why)
{
    return refusal(400, 3000, u"Invalid property %1: %2"_s.arg(property, why), {property});
}

Reply templates(Call &call)
{
    auto wanted = call.request.queryItem(u"agreementType");
    if (wanted.isEmpty())
        wanted = u"MicrosoftCloudAgreement"_s;
    QJsonArray items;
    for (const auto &one : call.world.partner.templates) {
        if (wanted == u"*" || same(one[u"agreementType"].toString(), wanted))
            items.append(one);
    }
    return json(200, collection(items, u"/agreements"_s));
}

Reply document(Call &call)
{
    const auto id = call.captures.first();
    const auto &all = call.world.partner.templates;
    const bool known =
        std::any_of(all.begin(), all.end(), [&id](const auto &one) { return one[u"templateId"].toString() == id; });
    if (!known) // the template id is case-sensitive
        return refusal(404, 1000, u"The agreement template was not found."_s);
    const auto language = call.request.hasQueryItem(u"language") ? call.request.queryItem(u"language") : u"en-US"_s;
    const auto country = call.request.hasQueryItem(u"country") ? call.request.queryItem(u"country") : u"US"_s;
    const auto place = u"https://agreements.exemplarcloud.example/%1/%2-%3"_s.arg(id, language, country);
    return json(200, QJsonObject{{u"displayUri"_s, QString(place + u"/preview"_s)},
                                 {u"downloadUri"_s, QString(place + u"/download"_s)},
                                 {u"language"_s, language},
                                 {u"country"_s, country}});
}

Reply listAgreements(Call &call, const QJsonObject &customer)
{
    const auto wanted = call.request.queryItem(u"agreementType");
    QJsonArray items;
    const auto all = agreementsOf(call.world, customerIdOf(customer));
    for (const auto &one : all) {
        if (wanted.isEmpty() || wanted == u"*" || same(one[u"type"].toString(), wanted))
            items.append(published(one.toObject()));
    }
    return json(200, collection(items, {}));
}

bool isSameContact(const QJsonObject &a, const QJsonObject &b)
{
    for (const auto &name : {u"firstName"_s, u"lastName"_s, u"email"_s, u"phoneNumber"_s}) {
        if (!same(text(a, name), text(b, name)))
            return false;
    }
    return true;
}

// Printed in another shape than most refusals.
Reply alreadyThere()
{
    const auto sentence = u"A confirmed agreement with this contact already exists for the customer."_s;
    return json(400, QJsonObject{{u"code"_s, 600061},
                                 {u"message"_s, sentence},
                                 {u"description"_s, sentence},
                                 {u"errorName"_s, u"PartnerConfirmedAgreementAlreadyExists"_s},
                                 {u"isRetryable"_s, false},
                                 {u"parameters"_s, QJsonObject()},
                                 {u"errorMessageExtended"_s, u"InternalErrorCode=600061"_s}});
}

std::optional<Reply> objection(const Call &call)
{
    const auto contact = child(call.body, u"primaryContact");
    for (const auto &name : {u"firstName"_s, u"lastName"_s, u"email"_s}) {
        if (text(contact, name).trimmed().isEmpty())
            return invalid(u"primaryContact."_s + name, u"it is missing"_s);
    }
    if (!text(contact, u"email").contains(u'@'))
        return invalid(u"primaryContact.email"_s, u"it is not an address"_s);
    const auto agreed = instantOf(member(call.body, u"dateAgreed"));
    if (!agreed.isValid() || agreed > call.world.now().addSecs(300))
        return invalid(u"dateAgreed"_s, u"it is missing or lies ahead"_s);
    if (!same(text(call.body, u"type"), customerAgreement))
        return invalid(u"type"_s, u"only MicrosoftCustomerAgreement can be confirmed"_s);
    if (text(call.body, u"templateId") != call.world.partner.customerTemplate())
        return invalid(u"templateId"_s, u"it is not the template of this agreement"_s);
    return std::nullopt;
}

Reply confirm(Call &call, const QJsonObject &customer)
{
    if (const auto wrong = objection(call); wrong)
        return *wrong;
    const auto id = customerIdOf(customer);
    const auto contact = child(call.body, u"primaryContact");
    auto all = agreementsOf(call.world, id);
    for (const auto &one : std::as_const(all)) {
        if (isSameContact(one[u"primaryContact"].toObject(), contact))
            return alreadyThere();
    }
    QJsonObject kept;
    for (const auto &name : {u"firstName"_s, u"lastName"_s, u"email"_s, u"phoneNumber"_s}) {
        if (!text(contact, name).isEmpty())
            kept.insert(name, text(contact, name));
    }
    const QJsonObject agreement{{u"userId"_s, call.world.partner.userId()},
                                {u"primaryContact"_s, kept},
                                {u"templateId"_s, text(call.body, u"templateId")},
                                {u"dateAgreed"_s, stamp(instantOf(member(call.body, u"dateAgreed")))},
                                {u"type"_s, customerAgreement},
                                {u"agreementLink"_s, call.world.partner.templates.first()[u"agreementLink"]}};
    all.append(agreement);
    storeAgreements(call.world, id, all);
    record(call, {id, nameOf(customer), u"agreement"_s, u"create_agreement"_s, agreement, {}});
    auto answer = agreement;
    answer.remove(u"agreementLink"_s);
    return json(201, answer);
}

Reply directSigned(Call &, const QJsonObject &customer)
{
    return json(200, QJsonObject{{u"isSigned"_s, customer[u"_directSigned"].toBool()}});
}

} // namespace

std::optional<Reply> purchaseObjection(const World &world, const QJsonObject &customer)
{
    if (customer[u"relationshipToPartner"].toString() != u"reseller")
        return refusal(403, 20002, u"There is no commerce relationship with this customer."_s);
    const auto agreements = agreementsOf(world, customerIdOf(customer));
    if (agreements.isEmpty() && !customer[u"_directSigned"].toBool())
        return refusal(403, 13605, u"The customer has not confirmed the Microsoft Customer Agreement."_s);
    const auto review = customer[u"_validation"].toString();
    if (review == u"UnderReview" || review == u"Unknown")
        return refusal(403, 800073, u"The account of the customer is under review."_s);
    if (review == u"NotAllowed")
        return refusal(403, 800075, u"The account of the customer was refused."_s);
    return std::nullopt;
}

QList<Route> agreementRoutes()
{
    const auto all = u"/pc/v1/customers/{customer}/agreements"_s;
    return {{"GET", u"/pc/v1/agreements"_s, u"agreements.templates"_s, templates},
            {"GET", u"/pc/v1/agreementtemplates/{template}/document"_s, u"agreements.document"_s, document},
            {"GET", all, u"agreements.list"_s, withCustomer(listAgreements)},
            {"POST", all, u"agreements.create"_s, withCustomer(confirm), Route::Gate::Token, true},
            {"GET", u"/pc/v1/customers/{customer}/directSignedMicrosoftCustomerAgreementStatus"_s,
             u"agreements.direct"_s, withCustomer(directSigned)}};
}

} // namespace tenantry::sandbox
