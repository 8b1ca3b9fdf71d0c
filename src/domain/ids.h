// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

namespace tenantry {

// Identity as text that cannot be mixed with another kind. GUIDs are kept lower-case because the provider's routes
// differ in casing (api/partner-center.md §1.4); opaque ids are kept as they came.
template <class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(const QString &text) : m_text(looksLikeGuid(text) ? text.toLower() : text) {}
    static Id make() { return Id(QUuid::createUuid().toString(QUuid::WithoutBraces)); }

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    bool operator==(const Id &) const = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    static bool looksLikeGuid(const QString &text)
    {
        return text.size() == 36 && text[8] == u'-' && text[13] == u'-' && text[18] == u'-' && text[23] == u'-';
    }
    QString m_text;
};

using AccountId = Id<struct AccountTag>;
using CustomerId = Id<struct CustomerTag>; // equals the tenant id at Partner Center
using SubscriptionId = Id<struct SubscriptionTag>;
using OrderId = Id<struct OrderTag>;
using DraftId = Id<struct DraftTag>;
using IntentId = Id<struct IntentTag>;

} // namespace tenantry
