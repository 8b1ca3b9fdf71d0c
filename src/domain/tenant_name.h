// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace tenantry {

inline constexpr QStringView onMicrosoftSuffix = u".onmicrosoft.com";

// What a person typed, read as a tenant prefix (S1-19: a full name, a URL or a mail address pasted is understood).
struct TenantPrefix
{
    enum class Fault { None, Empty, Dot, Blank, Diacritic, Symbol, OtherDomain };
    QString text; // normalised prefix: lower case, without the suffix; not repaired beyond that
    Fault fault = Fault::None;
    bool longerThanHearsay = false;    // over the unconfirmed limit of rules "tenant.prefix.length": warn, do not block
    bool understoodFromLonger = false; // a full name, URL or address was pasted and cut down

    bool valid() const { return fault == Fault::None; }
    QString domain() const { return text + onMicrosoftSuffix.toString(); }
    bool operator==(const TenantPrefix &) const = default;
};

TenantPrefix readTenantPrefix(const QString &typed);

// Valid prefixes from a legal name: diacritics folded, ro/it/de legal forms dropped, most natural first (idea 8).
QStringList tenantProposals(const QString &legalName, const QString &country);

// Where a name stands. Only an answer of the provider makes it Free or Taken; anything else is said as what it is.
struct TenantState
{
    enum class Kind { NotChecked, Checking, Free, Taken, Ours, Invalid, CouldNotCheck };
    Kind kind = Kind::NotChecked;
    bool offline = false;                                  // NotChecked because there is no connection
    int httpStatus = 0;                                    // of CouldNotCheck
    QString ourCustomer;                                   // of Ours: company name
    QDateTime askedAt;                                     // UTC, of Free and Taken
    TenantPrefix::Fault fault = TenantPrefix::Fault::None; // of Invalid

    bool operator==(const TenantState &) const = default;
};

} // namespace tenantry
