// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <optional>

namespace tenantry::sandbox {

// Tokens carry their claims and a keyed digest, so that a restarted sandbox knows its own without storing any.
// All begin with "sbx-": nobody can mistake one for a credential of a real service.
class Tokens final
{
public:
    explicit Tokens(quint64 seed);

    enum class Use { Access, Refresh };
    QByteArray issue(Use use, QJsonObject claims) const;
    // The claims of a token of this sandbox and use; expiry is left to the caller.
    std::optional<QJsonObject> read(Use use, const QByteArray &token) const;

private:
    QByteArray digest(const QByteArray &payload) const;

    QByteArray m_key;
};

} // namespace tenantry::sandbox
