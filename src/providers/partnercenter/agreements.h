// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

namespace tenantry::partnercenter {

// The customer agreement (api/partner-center.md §3.5).
ApiRequest agreementsRequest(const CustomerId &customer);
ApiRequest directSigningRequest(const CustomerId &customer);
ApiRequest agreementTemplatesRequest();
ApiRequest agreementDocumentRequest(const QString &templateId, const QString &language, const QString &country);
ApiRequest confirmAgreementRequest(const CustomerId &customer, const Contact &signer, const QString &templateId,
                                   const QDateTime &agreedAt);

Result<QList<AgreementRecord>> parseAgreements(const ApiReply &reply);
Result<bool> parseDirectSigning(const ApiReply &reply);
Result<AgreementRecord> parseAgreement(const ApiReply &reply); // of a confirmation
Result<QList<AgreementTemplate>> parseAgreementTemplates(const ApiReply &reply);
Result<QUrl> parseAgreementDocument(const ApiReply &reply);

} // namespace tenantry::partnercenter
