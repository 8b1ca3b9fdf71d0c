// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/api_request.h"

#include <QJsonObject>
#include <QString>

namespace tenantry::partnercenter {

// Pieces every request builder uses. Paths are percent-encoded, query values encoded in full: '+' and '&' in a value
// stay a value.
QString segment(const QString &text); // one path segment
ApiRequest getRequest(const QString &path, const QString &route);
ApiRequest postRequest(const QString &path, const QString &route, const QJsonObject &body);
void addQuery(ApiRequest &request, const QString &name, const QString &value);
// {"Field":…,"Value":…,"Operator":"starts_with"}, the only operator of the customer list (§1.7)
void addPrefixFilter(ApiRequest &request, const QString &field, const QString &value);
// Adds a member unless the text is empty: members without a value are left out of requests (§1.3).
void put(QJsonObject &object, const QString &name, const QString &text);

} // namespace tenantry::partnercenter
