// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrlQuery>
#include <chrono>

namespace tenantry::sandbox {

using HeaderList = QList<QPair<QByteArray, QByteArray>>;

// One arrival, as the wire gave it. Header names are compared without case.
struct Request
{
    QByteArray method;
    QString path; // decoded, with the host prefix ("/pc/v1/customers")
    QUrlQuery query;
    HeaderList headers;
    QByteArray body;

    QByteArray header(QByteArrayView name) const;
    bool hasHeader(QByteArrayView name) const;
    // A query item by name without case, decoded.
    QString queryItem(QStringView name) const;
    bool hasQueryItem(QStringView name) const;
};

// How the bytes leave: the fault switches live here, so that routes know nothing of them.
struct Delivery
{
    enum class End { Whole, Truncated, Cut, Held };
    End end = End::Whole;
    std::chrono::milliseconds wait{0};  // before the first byte
    std::chrono::milliseconds pause{0}; // between slices of the body; 0 writes it at once
};

struct Reply
{
    int status = 200;
    HeaderList headers;
    QByteArray body;
    Delivery delivery;

    void setHeader(const QByteArray &name, const QByteArray &value);
    bool isEmpty() const { return body.isEmpty(); }
};

} // namespace tenantry::sandbox
