// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/agreements.h"

#include "providers/partnercenter/dates.h"
#include "providers/partnercenter/errors.h"
#include "providers/partnercenter/links.h"
#include "providers/partnercenter/requests.h"
#include "providers/partnercenter/words.h"

namespace tenantry::partnercenter {

using namespace Qt::StringLiterals;

namespace {

constexpr WordRow<AgreementType> types[]{
    {"MicrosoftCustomerAgreement", AgreementType::MicrosoftCustomerAgreement},
    {"MicrosoftCloudAgreement", AgreementType::MicrosoftCloudAgreement},
};

AgreementRecord readRecord(const JsonNode &node)
{
    const JsonNode contact = node["primaryContact"];
    AgreementRecord record;
    record.type = readWord(node["type"], types);
    record.templateId = node["templateId"].text();
    record.signer = {contact["firstName"].text(), contact["lastName"].text(), contact["email"].text(),
                     contact["phoneNumber"].text()};
    record.agreedAt = node["dateAgreed"].date();
    record.link = node["agreementLink"].text();
    return record;
}

QString agreementsPath(const CustomerId &customer)
{
    return u"/customers/"_s + segment(customer.text()) + u"/agreements"_s;
}

QJsonObject writeContact(const Contact &contact)
{
    QJsonObject object;
    put(object, u"firstName"_s, contact.firstName);
    put(object, u"lastName"_s, contact.lastName);
    put(object, u"email"_s, contact.email);
    put(object, u"phoneNumber"_s, contact.phone);
    return object;
}

} // namespace

ApiRequest agreementsRequest(const CustomerId &customer)
{
    ApiRequest request = getRequest(agreementsPath(customer), u"/customers/{id}/agreements"_s);
    addQuery(request, u"agreementType"_s, u"MicrosoftCustomerAgreement"_s);
    return request;
}

ApiRequest directSigningRequest(const CustomerId &customer)
{
    return getRequest(u"/customers/"_s + segment(customer.text()) + u"/directSignedMicrosoftCustomerAgreementStatus"_s,
                      u"/customers/{id}/directSignedMicrosoftCustomerAgreementStatus"_s);
}

ApiRequest agreementTemplatesRequest()
{
    ApiRequest request = getRequest(u"/agreements"_s, u"/agreements"_s);
    addQuery(request, u"agreementType"_s, u"MicrosoftCustomerAgreement"_s);
    return request;
}

ApiRequest agreementDocumentRequest(const QString &templateId, const QString &language, const QString &country)
{
    ApiRequest request = getRequest(u"/agreementtemplates/"_s + segment(templateId) + u"/document"_s,
                                    u"/agreementtemplates/{id}/document"_s);
    addQuery(request, u"language"_s, language);
    addQuery(request, u"country"_s, country);
    return request;
}

ApiRequest confirmAgreementRequest(const CustomerId &customer, const Contact &signer, const QString &templateId,
                                   const QDateTime &agreedAt)
{
    const QJsonObject body{{u"primaryContact"_s, writeContact(signer)},
                           {u"dateAgreed"_s, wireDate(agreedAt)},
                           {u"templateId"_s, templateId},
                           {u"type"_s, u"MicrosoftCustomerAgreement"_s}};
    return postRequest(agreementsPath(customer), u"/customers/{id}/agreements"_s, body);
}

Result<QList<AgreementRecord>> parseAgreements(const ApiReply &reply)
{
    const Result<Json> json = readJson(reply);
    if (!json)
        return json.error();
    const Result<JsonNode> items = readItems(reply, *json);
    if (!items)
        return items.error();
    QList<AgreementRecord> records;
    for (const JsonNode item : *items)
        records.append(readRecord(item));
    return records;
}

Result<bool> parseDirectSigning(const ApiReply &reply)
{
    const Result<Json> json = readJson(reply);
    if (!json)
        return json.error();
    const std::optional<bool> isSigned = json->root()["isSigned"].flag();
    if (!isSigned)
        return missingMember(reply, u"isSigned"_s);
    return *isSigned;
}

Result<AgreementRecord> parseAgreement(const ApiReply &reply)
{
    const Result<Json> json = readJson(reply);
    if (!json)
        return json.error();
    if (json->root()["type"].raw().empty())
        return missingMember(reply, u"type"_s);
    return readRecord(json->root());
}

Result<QList<AgreementTemplate>> parseAgreementTemplates(const ApiReply &reply)
{
    const Result<Json> json = readJson(reply);
    if (!json)
        return json.error();
    const Result<JsonNode> items = readItems(reply, *json);
    if (!items)
        return items.error();
    QList<AgreementTemplate> templates;
    for (const JsonNode item : *items) {
        if (item["templateId"].raw().empty())
            return missingMember(reply, u"items[].templateId"_s);
        templates.append({item["templateId"].text(), readWord(item["agreementType"], types),
                          item["agreementLink"].text(), item["versionRank"].whole().value_or(0)});
    }
    return templates;
}

Result<QUrl> parseAgreementDocument(const ApiReply &reply)
{
    const Result<Json> json = readJson(reply);
    if (!json)
        return json.error();
    const JsonNode display = json->root()["displayUri"];
    const JsonNode link = display.raw().empty() ? json->root()["downloadUri"] : display;
    if (link.raw().empty())
        return missingMember(reply, u"displayUri"_s);
    return documentLink(reply, link.text());
}

} // namespace tenantry::partnercenter
