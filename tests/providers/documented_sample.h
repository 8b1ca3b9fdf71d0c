// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/api_reply.h"

#include <QJsonValue>
#include <QList>
#include <QString>

namespace tenantry::testing {

// A body printed in the provider's documentation, as the index names it. Only where the index is there.
struct DocumentedSample
{
    QString file;
    QString operation; // "GET /v1/customers/{}/orders/{}": no query, every id as {}
    bool request = false;

    QByteArray bytes() const;
    QJsonValue json() const; // read by another parser than the one under test
};

bool samplesPresent();
QList<DocumentedSample> documentedSamples();

// Members by path, found without regard to case: "companyProfile.domain", "items.0.id".
QJsonValue at(const QJsonValue &json, const QString &path);
QString textAt(const QJsonValue &json, const QString &path); // numbers as digits

// Every number or text printed for a member, in order, as the raw characters of the file.
QStringList rawTokens(const QByteArray &bytes, const QString &member);

// Where two bodies differ. Names and words are compared without case; nulls, empty texts and what the SDK adds to
// every resource (attributes, links, relationshipToPartner none) do not count; dates are compared as instants.
QStringList differences(const QJsonValue &printed, const QJsonValue &built);

} // namespace tenantry::testing
