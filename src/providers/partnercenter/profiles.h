// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

namespace tenantry::partnercenter {

// The partner's own profiles, other partners' ids and the invitation link (api/partner-center.md §3.4, §4).
ApiRequest mpnProfileRequest(const QString &mpnId = {}); // without an id: our own
ApiRequest organizationProfileRequest();
ApiRequest relationshipRequest();

Result<PartnerProfile> parseMpnProfile(const ApiReply &reply);
Result<PartnerProfile> parseOrganizationProfile(const ApiReply &reply);
Result<QString> parseRelationshipLink(const ApiReply &reply);

} // namespace tenantry::partnercenter
