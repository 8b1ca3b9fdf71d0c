// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/address.h"

#include <QList>
#include <QStringList>
#include <optional>

namespace tenantry {

// What the provider demands of a customer in one country (api/partner-center.md §3.7).
struct CountryRules
{
    QString iso2;
    QString defaultCulture;
    QStringList states;
    QStringList languages;
    QStringList cultures;
    QStringList callingCodes;
    bool stateRequired = false;
    bool postalCodeRequired = false;
    bool cityRequired = true;
    QString postalCodePattern; // .NET flavour as given; an unreadable pattern checks nothing
    QString phonePattern;
    QString taxIdPattern;
    QString taxIdSample;
    bool registrationNumberSupported = false;
    bool registrationNumberRequired = false;
    bool phoneRequired = false;

    bool operator==(const CountryRules &) const = default;
};

// A field that does not fit. Wording is the screen's business.
enum class FieldFault { Missing, TooLong, TooShort, NotAllowed, WrongShape, OwnDomain, OnlyLegalForm, OnlySymbols };
// Hints do not block (§3.9: warned, not refused).
enum class FieldHint { EndsInDomain, RepeatedLetter, SpacedLetters };

struct FieldProblem
{
    QString field; // "companyName", "line1", "postalCode", "email" …
    FieldFault fault = FieldFault::Missing;
    QString expected; // sample or limit to print, may be empty

    bool operator==(const FieldProblem &) const = default;
};

QList<FieldProblem> checkAddress(const Address &address, const CountryRules &rules);
QList<FieldProblem> checkContact(const Contact &contact, const CountryRules &rules, const QString &partnerDomain);
QList<FieldProblem> checkCompanyName(const QString &name);
QList<FieldHint> companyNameHints(const QString &name);
// Missing where demanded, NotAllowed where it would be refused with 600002 (§3.2). Field "registrationNumber".
QList<FieldProblem> checkRegistrationNumber(const QString &number, const CountryRules &rules);

// From resources/rules/base.json, for the countries known there; used until the provider's own rules were read.
std::optional<CountryRules> builtInCountryRules(const QString &iso2);

} // namespace tenantry
