// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"
#include "domain/offer.h"

#include <QJsonObject>

namespace tenantry {

// First question of the wizard (S0-5). The order issue adds takeover and existing tenants.
enum class OrderScenario { NotChosen, NewCustomer, ExistingCustomer };

struct NewCustomerData
{
    QString companyName;
    Address address;
    Contact contact;
    QString culture;  // "ro-RO"
    QString language; // "ro"
    QString registrationNumber;
    QString tenantPrefix;
    QString confirmedPrefix; // typed once more, because it is for good; counts while it is the tenantPrefix
    bool operator==(const NewCustomerData &) const = default;
};

struct DraftLine
{
    Offer offer; // as chosen; the price in it is what the person reviewed
    int quantity = 1;
    QString nickname; // friendlyName
    bool operator==(const DraftLine &) const = default;
};

struct AgreementConsent
{
    bool given = false;
    Contact signer;
    QDateTime agreedAt;           // UTC
    QString templateId;           // read from the provider, never fixed
    bool alreadyOnRecord = false; // the provider has a confirmation for this customer
    bool operator==(const AgreementConsent &) const = default;
};

// The existing customer chosen while the order was for one, kept while it is for another kind.
struct KeptCustomer
{
    CustomerId id;
    QString name;
    QString country;
    bool operator==(const KeptCustomer &) const = default;
};

// An order being written. Saved at each step; nothing entered is lost (S0-1…22, S4-40…51).
struct OrderDraft
{
    DraftId id;
    AccountId account;
    OrderScenario scenario = OrderScenario::NotChosen;
    CustomerId customer;     // ExistingCustomer
    QString customerName;    // shown name of either kind
    QString customerCountry; // market of the offer
    NewCustomerData newCustomer;
    KeptCustomer keptCustomer;
    QList<DraftLine> lines;
    AgreementConsent consent;
    QString purchaseOrderNumber;
    QString note;
    QString page;      // wizard page to return to
    QDateTime savedAt; // UTC

    bool operator==(const OrderDraft &) const = default;
};

// What still keeps the order from being placed, as links the wizard shows; empty means it can be placed.
struct MissingPart
{
    QString page;  // "scenario", "customer", "tenant", "offer", "agreement"
    QString field; // "postalCode" …
    bool operator==(const MissingPart &) const = default;
};

struct DraftSummary
{
    DraftId id;
    QString title;
    QDateTime savedAt;
    QString page;
};

QJsonObject toJson(const OrderDraft &draft);
OrderDraft orderDraftFromJson(const QJsonObject &json); // lenient: unknown members ignored, missing ones empty

} // namespace tenantry
