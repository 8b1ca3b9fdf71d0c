// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/address.h"
#include "domain/ids.h"
#include "domain/word.h"

#include <QDateTime>
#include <optional>

namespace tenantry {

enum class Relationship { Unknown, None, Reseller, Advisor, Syndication, MicrosoftSupport, Pending };

struct Customer
{
    CustomerId id; // = tenant id
    QString companyName;
    QString domain; // default domain
    Word<Relationship> relationship;
    std::optional<bool> delegatedAdmin; // absent: the answer did not say
    QString commerceId;
    QString email;
    QString culture;
    QString language;
    std::optional<Address> address; // only the single read has it

    bool operator==(const Customer &) const = default;
};

enum class AgreementType { Unknown, MicrosoftCustomerAgreement, MicrosoftCloudAgreement };

// The customer's recorded consent; without it ordering is refused with 13605 (S2-155…157, §3.5).
struct AgreementRecord
{
    Word<AgreementType> type;
    QString templateId;
    Contact signer;
    QDateTime agreedAt; // UTC
    QString link;

    bool operator==(const AgreementRecord &) const = default;
};

struct AgreementTemplate
{
    QString id;
    Word<AgreementType> type;
    QString link;
    int versionRank = 0;

    bool operator==(const AgreementTemplate &) const = default;
};

} // namespace tenantry
