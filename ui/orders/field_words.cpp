// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/field_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

class FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(FieldWords)

public:
    static QHash<QString, QString> names();
    static QHash<QString, QString> labels();
    static QHash<QString, QString> countries();
};

QHash<QString, QString> FieldWords::names()
{
    return {
        //: Order wizard, list "Still missing", after "Scenario:"
        {u"scenario"_s, tr("new or existing customer")},
        //: Order wizard, list "Still missing", after "Customer:"
        {u"customer"_s, tr("none chosen")},
        //: Order wizard, list "Still missing", after "Customer:"
        {u"companyName"_s, tr("company name")},
        //: Order wizard, list "Still missing", after "Customer:"
        {u"registrationNumber"_s, tr("registration number")},
        //: Order wizard, list "Still missing", after "Customer:"
        {u"line1"_s, tr("street and number")},
        //: Order wizard, list "Still missing", after "Customer:"
        {u"line2"_s, tr("second address line")},
        //: Order wizard, list "Still missing", after "Customer:"
        {u"postalCode"_s, tr("postal code")},
        //: Order wizard, list "Still missing", after "Customer:"
        {u"city"_s, tr("city")},
        //: Order wizard, list "Still missing", after "Customer:"
        {u"state"_s, tr("state or county")},
        //: Order wizard, list "Still missing", after "Customer:"
        {u"country"_s, tr("country")},
        //: Order wizard, list "Still missing", after "Customer:" or "Agreement:"
        {u"firstName"_s, tr("first name")},
        //: Order wizard, list "Still missing", after "Customer:" or "Agreement:"
        {u"lastName"_s, tr("last name")},
        //: Order wizard, list "Still missing", after "Customer:" or "Agreement:"
        {u"email"_s, tr("e-mail")},
        //: Order wizard, list "Still missing", after "Customer:" or "Agreement:"
        {u"phone"_s, tr("phone")},
        //: Order wizard, list "Still missing", after "Customer:"
        {u"culture"_s, tr("language and region")},
        //: Order wizard, list "Still missing", after "Customer:"
        {u"language"_s, tr("language")},
        //: Order wizard, list "Still missing", after "Tenant:"
        {u"prefix"_s, tr("name")},
        //: Order wizard, list "Still missing", after "Tenant:"
        {u"tenantInvalid"_s, tr("the name is invalid")},
        //: Order wizard, list "Still missing", after "Tenant:"
        {u"tenantTaken"_s, tr("the name is taken")},
        //: Order wizard, list "Still missing", after "Tenant:": a check box is not ticked
        {u"confirmedPrefix"_s, tr("confirm the name")},
        //: Order wizard, list "Still missing", after "Offer:"
        {u"lines"_s, tr("nothing chosen")},
        //: Order wizard, list "Still missing", after "Offer:"
        {u"quantity"_s, tr("number of licences")},
        //: Order wizard, list "Still missing", after "Offer:"
        {u"offerGone"_s, tr("an offer is no longer sold")},
        //: Order wizard, list "Still missing", after "Agreement:": the person who accepted it
        {u"signer"_s, tr("who accepted it")},
        //: Order wizard, list "Still missing", after "Agreement:"
        {u"agreedAt"_s, tr("day of acceptance")},
        //: Order wizard, list "Still missing", after "Agreement:"
        {u"given"_s, tr("your confirmation")},
    };
}

QHash<QString, QString> FieldWords::labels()
{
    return {
        //: Order wizard, label of a field
        {u"companyName"_s, tr("Company name")},
        //: Order wizard, label of a field
        {u"registrationNumber"_s, tr("Registration number")},
        //: Order wizard, label of a field
        {u"line1"_s, tr("Street and number")},
        //: Order wizard, label of a field
        {u"line2"_s, tr("Second address line (optional)")},
        //: Order wizard, label of a field
        {u"postalCode"_s, tr("Postal code")},
        //: Order wizard, label of a field
        {u"city"_s, tr("City")},
        //: Order wizard, label of a field
        {u"state"_s, tr("State or county")},
        //: Order wizard, label of a field
        {u"country"_s, tr("Country")},
        //: Order wizard, label of a field: of the contact person
        {u"firstName"_s, tr("First name")},
        //: Order wizard, label of a field: of the contact person
        {u"lastName"_s, tr("Last name")},
        //: Order wizard, label of a field
        {u"email"_s, tr("E-mail")},
        //: Order wizard, label of a field
        {u"phone"_s, tr("Phone")},
        //: Order wizard, label of a field: the customer's language and region, for example Romanian (Romania)
        {u"culture"_s, tr("Language and region")},
        //: Order wizard, label of a field: language of the customer's mails
        {u"language"_s, tr("Language of mails")},
        //: Order wizard, label of a field
        {u"tenantPrefix"_s, tr("Tenant name")},
        //: Order wizard, label of a field: day on which the agreement was accepted
        {u"agreedAt"_s, tr("Accepted on")},
    };
}

QHash<QString, QString> FieldWords::countries()
{
    return {
        //: country name in a list of countries
        {u"RO"_s, tr("Romania")},
        //: country name in a list of countries
        {u"IT"_s, tr("Italy")},
        //: country name in a list of countries
        {u"DE"_s, tr("Germany")},
        //: country name in a list of countries
        {u"AT"_s, tr("Austria")},
        //: country name in a list of countries
        {u"CH"_s, tr("Switzerland")},
        //: country name in a list of countries
        {u"MD"_s, tr("Moldova")},
        //: country name in a list of countries
        {u"US"_s, tr("United States")},
        //: country name in a list of countries
        {u"FR"_s, tr("France")},
        //: country name in a list of countries
        {u"GB"_s, tr("United Kingdom")},
        //: country name in a list of countries
        {u"ES"_s, tr("Spain")},
        //: country name in a list of countries
        {u"HU"_s, tr("Hungary")},
        //: country name in a list of countries
        {u"BG"_s, tr("Bulgaria")},
        //: country name in a list of countries
        {u"PL"_s, tr("Poland")},
    };
}

} // namespace

QString pageName(WizardPage page)
{
    switch (page) {
    case WizardPage::Scenario:
        //: Order wizard, list of pages
        return FieldWords::tr("Scenario");
    case WizardPage::Customer:
        //: Order wizard, list of pages
        return FieldWords::tr("Customer");
    case WizardPage::Tenant:
        //: Order wizard, list of pages
        return FieldWords::tr("Tenant");
    case WizardPage::Offer:
        //: Order wizard, list of pages
        return FieldWords::tr("Offer");
    case WizardPage::Agreement:
        //: Order wizard, list of pages
        return FieldWords::tr("Agreement");
    case WizardPage::Review:
        //: Order wizard, list of pages
        return FieldWords::tr("Review and place");
    case WizardPage::Status:
        //: Order wizard, list of pages
        return FieldWords::tr("Status");
    }
    return {};
}

QString fieldName(const QString &field)
{
    return FieldWords::names().value(field, field);
}

QString fieldLabel(const QString &field)
{
    return FieldWords::labels().value(field, field);
}

QString optionalFieldLabel(const QString &field)
{
    //: Order wizard, label of a field that may stay empty. %1 is the label, for example Postal code
    return FieldWords::tr("%1 (optional)").arg(fieldLabel(field));
}

QString faultText(const FieldProblem &problem)
{
    switch (problem.fault) {
    case FieldFault::Missing:
        //: Order wizard, fault beside a field that must be filled in
        return FieldWords::tr("This is needed.");
    case FieldFault::TooLong:
        if (!problem.expected.isEmpty()) {
            //: Order wizard, fault beside a field. %1 is the largest number of characters
            return FieldWords::tr("Too long: at most %1 characters.").arg(problem.expected);
        }
        //: Order wizard, fault beside a field
        return FieldWords::tr("Too long.");
    case FieldFault::TooShort:
        //: Order wizard, fault beside a field
        return FieldWords::tr("Too short.");
    case FieldFault::NotAllowed:
        if (problem.field == u"agreedAt") {
            //: Agreement page, fault beside the day of acceptance
            return FieldWords::tr("This day lies in the future.");
        }
        if (problem.field == u"email") {
            //: Order wizard, fault beside an e-mail field. %1 is an internet domain
            return FieldWords::tr("The provider accepts no address at %1.").arg(problem.expected);
        }
        if (!problem.expected.isEmpty()) {
            //: Order wizard, fault beside a field. %1 names what is allowed
            return FieldWords::tr("Not allowed here. Allowed: %1.").arg(problem.expected);
        }
        //: Order wizard, fault beside a field
        return FieldWords::tr("The provider does not accept this.");
    case FieldFault::WrongShape:
        if (!problem.expected.isEmpty()) {
            //: Order wizard, fault beside a field. %1 is an example or a pattern of what is expected
            return FieldWords::tr("Not the form used in this country, for example %1.").arg(problem.expected);
        }
        if (problem.field == u"email") {
            //: Order wizard, fault beside an e-mail field
            return FieldWords::tr("This is not an e-mail address.");
        }
        //: Order wizard, fault beside a field, for example a postal code
        return FieldWords::tr("Not the form used in this country.");
    case FieldFault::OwnDomain:
        //: Order wizard, fault beside an e-mail field
        return FieldWords::tr("The provider accepts no address at Microsoft or at your own company.");
    case FieldFault::OnlyLegalForm:
        //: Order wizard, fault beside the company name: only "GmbH" or "SRL" was entered
        return FieldWords::tr("This is only a legal form. Enter the whole company name.");
    case FieldFault::OnlySymbols:
        //: Order wizard, fault beside the company name
        return FieldWords::tr("The name needs letters or digits.");
    }
    return {};
}

QString hintText(FieldHint hint)
{
    switch (hint) {
    case FieldHint::EndsInDomain:
        //: Order wizard, hint below the company name; it does not block
        return FieldWords::tr("The name ends like an internet domain. Microsoft may ask about it.");
    case FieldHint::RepeatedLetter:
        //: Order wizard, hint below the company name; it does not block
        return FieldWords::tr("The name is one repeated character. Microsoft may ask about it.");
    case FieldHint::SpacedLetters:
        //: Order wizard, hint below the company name; it does not block
        return FieldWords::tr("The name is single letters with spaces. Microsoft may ask about it.");
    }
    return {};
}

QString missingText(const MissingPart &part)
{
    const std::optional<WizardPage> page = wizardPageFrom(part.page);
    //: Order wizard, a link in the list "Still missing". %1 is the page, %2 the field: "Customer: postal code"
    return FieldWords::tr("%1: %2").arg(page ? pageName(*page) : part.page, fieldName(part.field));
}

QString countryName(const QString &iso2)
{
    const QString known = FieldWords::countries().value(iso2);
    if (!known.isEmpty() || iso2.isEmpty())
        return known;
    const QLocale::Territory territory = QLocale::codeToTerritory(iso2);
    return territory == QLocale::AnyTerritory ? iso2 : QLocale::territoryToString(territory);
}

QString cultureName(const QString &culture)
{
    const QLocale locale(culture);
    if (locale.language() == QLocale::C)
        return culture;
    //: Order wizard, a language with its region, each in its own language: "română (România)"
    return FieldWords::tr("%1 (%2)").arg(locale.nativeLanguageName(), locale.nativeTerritoryName());
}

QString languageName(const QString &language)
{
    const QLocale locale(language);
    return locale.language() == QLocale::C ? language : locale.nativeLanguageName();
}

} // namespace tenantry
