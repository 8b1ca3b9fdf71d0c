// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order_draft.h"
#include "providers/provider.h"

namespace tenantry::partnercenter {

// Customers (api/partner-center.md §3.1 to §3.3).
ApiRequest customersRequest(int pageSize);
ApiRequest customersByDomainRequest(const QString &domainPrefix, int pageSize);
ApiRequest customerRequest(const CustomerId &id);
ApiRequest validationStatusRequest(const CustomerId &id);
ApiRequest domainRequest(const QString &domain);

// Everything POST /customers takes; empty texts are left out.
struct NewTenant
{
    QString domain;             // whole tenant name
    QString companyName;        // of the company profile
    QString registrationNumber; // companyProfile.organizationRegistrationNumber, by country
    QString billingCompanyName;
    QString email;
    QString culture;
    QString language;
    QString firstName;
    QString lastName;
    Address address;
    QString associatedPartnerId;             // tenant id of an indirect reseller
    std::optional<bool> defaultRelationship; // enableGDAPByDefault
};
NewTenant newTenant(const NewCustomerData &entered);
ApiRequest createCustomerRequest(const NewTenant &tenant);

Result<ListPage<Customer>> parseCustomers(const ApiRequest &asked, const ApiReply &reply);
Result<Customer> parseCustomer(const ApiReply &reply);
// Whether orders for the customer are taken (api/partner-center.md §3.3, §20.2). NotAllowed is the provider's last
// word.
enum class CustomerValidation { Allowed, UnderReview, NotAllowed };
Result<CustomerValidation> parseValidationStatus(const ApiReply &reply);
Result<bool> parseDomainTaken(const ApiReply &reply); // 200 taken, 404 free, anything else is not known

// The answer of a creation. The password is told this once.
struct CreatedCustomer
{
    Customer customer;
    QString userName;
    QString password;
};
Result<CreatedCustomer> parseCreatedCustomer(const ApiReply &reply);

} // namespace tenantry::partnercenter
