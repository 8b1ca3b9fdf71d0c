// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/documents.h"

namespace tenantry::sandbox {

// The filter query parameter: a URL-encoded JSON object {Field, Value, Operator} (§1.7).
struct Filter
{
    QString field;
    QString value;
    QString operation;

    bool isEmpty() const { return field.isEmpty(); }
    // Empty filter when there is none; nullopt when it cannot be read.
    static std::optional<Filter> read(const Request &request);
};

// What a continuation token carries (§1.6). Opaque to clients.
struct Continuation
{
    qint64 position = 0;
    int size = 0;
    Filter filter;
    QString from;
    QString to;

    QByteArray token() const;
    static std::optional<Continuation> read(const QByteArray &token);
};

// Adds links.next with the token among its headers.
void addNext(QJsonObject &body, const QString &uri, const Continuation &continuation);

} // namespace tenantry::sandbox
