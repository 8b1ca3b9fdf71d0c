// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/api_reply.h"
#include "providers/partnercenter/json.h"
#include "support/result.h"

namespace tenantry::partnercenter {

// Error of an answer that is no success: kind by status, code and words from whichever of the documented body shapes
// it has (api/partner-center.md §1.5). A body that is no JSON costs only the words.
Error errorFrom(const ApiReply &reply);

// The document of a successful answer, checked in a fixed order: status, content type, JSON, and that it is not an
// error body under a good status (400072 comes with 200). An HTML page with status 200 is a BadReply.
Result<Json> readJson(const ApiReply &reply);

// The answer could not be read; subject says which part: "content-type", "json", a member's name.
Error badReply(const ApiReply &reply, const QString &subject, const QString &detail = {});
Error missingMember(const ApiReply &reply, const QString &member);

// Elements of a collection (§1.3): its items, or the document itself where the page prints a bare array.
Result<JsonNode> readItems(const ApiReply &reply, const Json &json);

} // namespace tenantry::partnercenter
