// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/country_rules.h"

#include "domain/base_rules.h"
#include "domain/legal_forms.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>
#include <utility>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

// Collects problems in the order in which the fields stand on a form.
class Findings
{
public:
    void add(const QString &field, FieldFault fault, const QString &expected = {})
    {
        m_problems.append({field, fault, expected});
    }
    void addIf(bool wrong, const QString &field, FieldFault fault, const QString &expected = {})
    {
        if (wrong)
            add(field, fault, expected);
    }
    void limitLength(const QString &field, const QString &value, int longest)
    {
        addIf(value.trimmed().size() > longest, field, FieldFault::TooLong, QString::number(longest));
    }
    QList<FieldProblem> take() { return std::move(m_problems); }

private:
    QList<FieldProblem> m_problems;
};

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

// The provider's patterns are .NET regular expressions, unanchored unless they say so. What PCRE cannot read, or gives
// up on, checks nothing: the provider has the last word anyway.
bool mayMatch(const QString &pattern, const QString &value)
{
    if (pattern.isEmpty())
        return true;
    const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
    if (!expression.isValid())
        return true;
    const auto match = expression.match(value.trimmed());
    return match.hasMatch() || !match.isValid();
}

// A sample to print beside a wrong postal code; the provider gives none.
QString postalCodeSample(const QString &iso2)
{
    const auto country = BaseRules::builtIn().object(QString(u"country."_s + iso2));
    return country ? country->value("postalCodeSample"_L1).toString() : QString();
}

void checkState(const Address &address, const CountryRules &rules, Findings &findings)
{
    const QString state = address.state.trimmed();
    if (state.isEmpty())
        return findings.addIf(rules.stateRequired, u"state"_s, FieldFault::Missing);
    const bool listed = rules.states.isEmpty() || rules.states.contains(state, Qt::CaseInsensitive);
    findings.addIf(!listed, u"state"_s, FieldFault::NotAllowed);
}

void checkPostalCode(const Address &address, const CountryRules &rules, Findings &findings)
{
    if (isBlank(address.postalCode))
        return findings.addIf(rules.postalCodeRequired, u"postalCode"_s, FieldFault::Missing,
                              postalCodeSample(rules.iso2));
    findings.addIf(!mayMatch(rules.postalCodePattern, address.postalCode), u"postalCode"_s, FieldFault::WrongShape,
                   postalCodeSample(rules.iso2));
}

void checkCountry(const Address &address, const CountryRules &rules, Findings &findings)
{
    const QString country = address.country.trimmed();
    if (country.isEmpty())
        return findings.add(u"country"_s, FieldFault::Missing);
    if (country.size() != builtInNumber(u"address.country.length"))
        return findings.add(u"country"_s, FieldFault::WrongShape);
    const bool same = rules.iso2.isEmpty() || rules.iso2.compare(country, Qt::CaseInsensitive) == 0;
    findings.addIf(!same, u"country"_s, FieldFault::NotAllowed, rules.iso2);
}

void checkPhone(const QString &phone, const CountryRules &rules, Findings &findings)
{
    if (isBlank(phone))
        return findings.addIf(rules.phoneRequired, u"phone"_s, FieldFault::Missing);
    findings.addIf(!mayMatch(rules.phonePattern, phone), u"phone"_s, FieldFault::WrongShape);
}

bool looksLikeEmail(const QString &email)
{
    static const QRegularExpression shape(uR"(^[^\s@"<>(),;:\\]+@(?:[\w-]+\.)+[\w-]{2,}$)"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    return shape.match(email).hasMatch();
}

void checkEmail(const QString &typed, const QString &partnerDomain, Findings &findings)
{
    const QString email = typed.trimmed().toLower();
    const QString domain = email.mid(email.lastIndexOf(u'@') + 1);
    if (email.isEmpty())
        findings.add(u"email"_s, FieldFault::Missing);
    else if (!looksLikeEmail(email))
        findings.add(u"email"_s, FieldFault::WrongShape);
    else if (builtInWords(u"email.domain.refused").contains(domain))
        findings.add(u"email"_s, FieldFault::NotAllowed, domain);
    else if (domain == partnerDomain.trimmed().toLower())
        findings.add(u"email"_s, FieldFault::OwnDomain, domain);
}

QStringList wordsOf(const QJsonValue &json)
{
    QStringList words;
    for (const auto each : json.toArray())
        words.append(each.toString());
    return words;
}

} // namespace

QList<FieldProblem> checkAddress(const Address &address, const CountryRules &rules)
{
    Findings findings;
    findings.addIf(isBlank(address.line1), u"line1"_s, FieldFault::Missing);
    findings.limitLength(u"line1"_s, address.line1, builtInNumber(u"address.line1.length"));
    findings.limitLength(u"line2"_s, address.line2, builtInNumber(u"address.line2.length"));
    findings.addIf(rules.cityRequired && isBlank(address.city), u"city"_s, FieldFault::Missing);
    checkState(address, rules, findings);
    checkPostalCode(address, rules, findings);
    checkCountry(address, rules, findings);
    const int longestName = builtInNumber(u"person.name.length");
    findings.limitLength(u"firstName"_s, address.firstName, longestName);
    findings.limitLength(u"lastName"_s, address.lastName, longestName);
    if (!isBlank(address.phone))
        checkPhone(address.phone, rules, findings); // that it is there is asked of the contact
    return findings.take();
}

QList<FieldProblem> checkContact(const Contact &contact, const CountryRules &rules, const QString &partnerDomain)
{
    Findings findings;
    const int longestName = builtInNumber(u"person.name.length");
    findings.addIf(isBlank(contact.firstName), u"firstName"_s, FieldFault::Missing);
    findings.limitLength(u"firstName"_s, contact.firstName, longestName);
    findings.addIf(isBlank(contact.lastName), u"lastName"_s, FieldFault::Missing);
    findings.limitLength(u"lastName"_s, contact.lastName, longestName);
    checkEmail(contact.email, partnerDomain, findings);
    checkPhone(contact.phone, rules, findings);
    return findings.take();
}

QList<FieldProblem> checkCompanyName(const QString &name)
{
    Findings findings;
    const QString text = name.trimmed();
    const bool anyLetter = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
    const int shortest = builtInNumber(u"company.name.minimum");
    if (text.isEmpty())
        findings.add(u"companyName"_s, FieldFault::Missing);
    else if (text.size() < shortest)
        findings.add(u"companyName"_s, FieldFault::TooShort, QString::number(shortest));
    else if (!anyLetter)
        findings.add(u"companyName"_s, FieldFault::OnlySymbols);
    else if (isOnlyLegalForm(companyWords(text)))
        findings.add(u"companyName"_s, FieldFault::OnlyLegalForm);
    return findings.take();
}

QList<FieldHint> companyNameHints(const QString &name)
{
    static const QRegularExpression repeated(uR"(^(.)\1{2,}$)"_s);
    static const QRegularExpression spaced(uR"(^\S(?:\s+\S)+$)"_s);
    static const QRegularExpression domain(
        uR"([\w-]{2,}\.(?:%1)$)"_s.arg(builtInWords(u"company.domain.endings").join(u'|')),
        QRegularExpression::CaseInsensitiveOption);
    const QString text = name.trimmed();
    QList<FieldHint> hints;
    if (text.contains(domain))
        hints.append(FieldHint::EndsInDomain);
    if (text.contains(repeated))
        hints.append(FieldHint::RepeatedLetter);
    if (text.contains(spaced))
        hints.append(FieldHint::SpacedLetters);
    return hints;
}

QList<FieldProblem> checkRegistrationNumber(const QString &number, const CountryRules &rules)
{
    Findings findings;
    if (isBlank(number))
        findings.addIf(rules.registrationNumberRequired, u"registrationNumber"_s, FieldFault::Missing);
    else
        findings.addIf(!rules.registrationNumberSupported && !rules.registrationNumberRequired, u"registrationNumber"_s,
                       FieldFault::NotAllowed);
    return findings.take();
}

std::optional<CountryRules> builtInCountryRules(const QString &iso2)
{
    const auto json = BaseRules::builtIn().object(QString(u"country."_s + iso2.toUpper()));
    if (!json)
        return std::nullopt;
    CountryRules rules;
    rules.iso2 = iso2.toUpper();
    rules.defaultCulture = json->value("defaultCulture"_L1).toString();
    rules.states = wordsOf(json->value("states"_L1));
    rules.languages = wordsOf(json->value("languages"_L1));
    rules.cultures = wordsOf(json->value("cultures"_L1));
    rules.callingCodes = wordsOf(json->value("callingCodes"_L1));
    rules.stateRequired = json->value("stateRequired"_L1).toBool();
    rules.postalCodeRequired = json->value("postalCodeRequired"_L1).toBool();
    rules.cityRequired = json->value("cityRequired"_L1).toBool(true);
    rules.postalCodePattern = json->value("postalCodePattern"_L1).toString();
    rules.phonePattern = json->value("phonePattern"_L1).toString();
    rules.taxIdPattern = json->value("taxIdPattern"_L1).toString();
    rules.taxIdSample = json->value("taxIdSample"_L1).toString();
    rules.registrationNumberSupported = json->value("registrationNumberSupported"_L1).toBool();
    rules.registrationNumberRequired = json->value("registrationNumberRequired"_L1).toBool();
    rules.phoneRequired = json->value("phoneRequired"_L1).toBool();
    return rules;
}

} // namespace tenantry
