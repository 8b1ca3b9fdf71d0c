// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/new_customer_step.h"

#include "services/api/accounts.h"
#include "ui/common/when_done.h"
#include "ui/orders/draft_editor.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

// One place says where a field lives in the draft.
struct FieldPlace
{
    QString name;
    QString &(*in)(NewCustomerData &);
};

const std::array<FieldPlace, 14> &places()
{
    using D = NewCustomerData;
    static const std::array<FieldPlace, 14> all{{
        {u"country"_s, [](D &d) -> QString & { return d.address.country; }},
        {u"companyName"_s, [](D &d) -> QString & { return d.companyName; }},
        {u"registrationNumber"_s, [](D &d) -> QString & { return d.registrationNumber; }},
        {u"line1"_s, [](D &d) -> QString & { return d.address.line1; }},
        {u"line2"_s, [](D &d) -> QString & { return d.address.line2; }},
        {u"postalCode"_s, [](D &d) -> QString & { return d.address.postalCode; }},
        {u"city"_s, [](D &d) -> QString & { return d.address.city; }},
        {u"state"_s, [](D &d) -> QString & { return d.address.state; }},
        {u"firstName"_s, [](D &d) -> QString & { return d.contact.firstName; }},
        {u"lastName"_s, [](D &d) -> QString & { return d.contact.lastName; }},
        {u"email"_s, [](D &d) -> QString & { return d.contact.email; }},
        {u"phone"_s, [](D &d) -> QString & { return d.contact.phone; }},
        {u"culture"_s, [](D &d) -> QString & { return d.culture; }},
        {u"language"_s, [](D &d) -> QString & { return d.language; }},
    }};
    return all;
}

const FieldPlace *placeOf(const QString &field)
{
    const auto at =
        std::find_if(places().begin(), places().end(), [&](const FieldPlace &p) { return p.name == field; });
    return at == places().end() ? nullptr : &*at;
}

bool belongsToAddress(const QString &field)
{
    static const QStringList names{u"country"_s, u"line1"_s, u"line2"_s, u"postalCode"_s, u"city"_s, u"state"_s};
    return names.contains(field);
}

} // namespace

NewCustomerStep::NewCustomerStep(DraftEditor &editor, const OrderServices &services, QObject *parent)
    : QObject(parent), m_editor(editor), m_services(services)
{
    connect(&m_editor, &DraftEditor::opened, this, &NewCustomerStep::opened);
    connect(&m_editor, &DraftEditor::changed, this, &NewCustomerStep::changed);
}

QStringList NewCustomerStep::fields()
{
    QStringList names;
    for (const FieldPlace &place : places())
        names.append(place.name);
    return names;
}

QString NewCustomerStep::value(const QString &field) const
{
    const FieldPlace *place = placeOf(field);
    NewCustomerData held = m_editor.draft().newCustomer;
    return place ? place->in(held) : QString();
}

void NewCustomerStep::setValue(const QString &field, const QString &value)
{
    const FieldPlace *place = placeOf(field);
    if (!place || value == this->value(field))
        return;
    if (belongsToAddress(field))
        forgetAddressAnswer();
    m_editor.edit([&](OrderDraft &draft) {
        place->in(draft.newCustomer) = value;
        draft.customerName = draft.newCustomer.companyName;
        draft.customerCountry = draft.newCustomer.address.country;
    });
    if (field == u"country")
        readRules();
}

void NewCustomerStep::leave(const QString &field)
{
    if (m_left.contains(field))
        return;
    m_left.insert(field);
    Q_EMIT changed();
}

void NewCustomerStep::showAllFaults()
{
    for (const FieldPlace &place : places())
        m_left.insert(place.name);
    Q_EMIT changed();
}

QStringList NewCustomerStep::countries() const
{
    return m_services.desk.countries();
}

bool NewCustomerStep::mayStayEmpty(const QString &field) const
{
    static const QHash<QString, bool CountryRules::*> byCountry{
        {u"state"_s, &CountryRules::stateRequired},
        {u"postalCode"_s, &CountryRules::postalCodeRequired},
        {u"city"_s, &CountryRules::cityRequired},
        {u"phone"_s, &CountryRules::phoneRequired},
        {u"registrationNumber"_s, &CountryRules::registrationNumberRequired},
    };
    const auto required = byCountry.value(field, nullptr);
    return required && m_rulesRead && !(m_rules.*required); // not before the rules are known
}

QList<FieldProblem> NewCustomerStep::problems() const
{
    const NewCustomerData &data = m_editor.draft().newCustomer;
    QList<FieldProblem> found = tenantry::checkAddress(data.address, m_rules);
    found += checkCompanyName(data.companyName);
    found += checkContact(data.contact, m_rules, partnerDomain());
    found += checkRegistrationNumber(data.registrationNumber, m_rules);
    return found;
}

std::optional<FieldProblem> NewCustomerStep::fault(const QString &field) const
{
    if (!m_left.contains(field))
        return std::nullopt;
    for (const FieldProblem &problem : problems()) {
        if (problem.field == field)
            return problem;
    }
    return std::nullopt;
}

QList<FieldHint> NewCustomerStep::nameHints() const
{
    return companyNameHints(m_editor.draft().newCustomer.companyName);
}

bool NewCustomerStep::addressAskable() const
{
    return m_addressState != AddressState::Asking &&
           tenantry::checkAddress(m_editor.draft().newCustomer.address, m_rules).isEmpty();
}

void NewCustomerStep::checkAddress()
{
    if (!addressAskable()) {
        for (const FieldPlace &place : places()) {
            if (belongsToAddress(place.name))
                m_left.insert(place.name);
        }
        Q_EMIT changed();
        return;
    }
    const quint64 asked = ++m_asked;
    m_addressState = AddressState::Asking;
    Q_EMIT changed();
    whenDone(m_services.desk.checkAddress(m_editor.draft().newCustomer.address), this,
             [this, asked](const Result<AddressCheck> &answer) {
                 if (asked != m_asked)
                     return;
                 m_addressState = AddressState::Answered;
                 m_addressCheck = answer.ok() ? answer.value() : AddressCheck();
                 if (!answer.ok()) {
                     m_addressCheck.kind = AddressCheck::Kind::CouldNotCheck;
                     m_addressCheck.error = answer.error();
                 }
                 Q_EMIT changed();
             });
}

void NewCustomerStep::cancelAddressCheck()
{
    forgetAddressAnswer();
    Q_EMIT changed();
}

void NewCustomerStep::useSuggestion(int index)
{
    if (index < 0 || index >= m_addressCheck.suggestions.size())
        return;
    const Address suggested = m_addressCheck.suggestions.at(index);
    ++m_asked;
    m_addressCheck = {};
    m_addressCheck.kind = AddressCheck::Kind::Verified; // the provider's own words
    m_editor.edit([&](OrderDraft &draft) {
        Address &address = draft.newCustomer.address;
        address.line1 = suggested.line1;
        address.line2 = suggested.line2;
        address.city = suggested.city;
        address.state = suggested.state;
        address.postalCode = suggested.postalCode;
    });
    Q_EMIT changed();
}

void NewCustomerStep::opened()
{
    m_left.clear();
    forgetAddressAnswer();
    m_rules = {};
    m_rulesFor.clear();
    m_rulesRead = false;
    readRules();
}

void NewCustomerStep::readRules()
{
    const QString country = m_editor.draft().newCustomer.address.country;
    if (country == m_rulesFor)
        return;
    m_rulesFor = country;
    m_rulesRead = false;
    m_rules = {};
    m_rules.iso2 = country;
    if (country.isEmpty())
        return;
    whenDone(m_services.desk.countryRules(country), this, [this, country](const Result<CountryRules> &answer) {
        if (country != m_rulesFor)
            return;
        m_rulesRead = answer.ok();
        if (answer.ok())
            takeRules(answer.value());
        Q_EMIT changed();
    });
}

void NewCustomerStep::takeRules(const CountryRules &rules)
{
    m_rules = rules;
    m_editor.edit([&](OrderDraft &draft) {
        NewCustomerData &data = draft.newCustomer;
        if (!rules.cultures.contains(data.culture) || data.culture.isEmpty())
            data.culture = !rules.defaultCulture.isEmpty() ? rules.defaultCulture : rules.cultures.value(0);
        if (!rules.languages.contains(data.language) || data.language.isEmpty()) {
            const QString ofCulture = data.culture.section(u'-', 0, 0);
            const bool offered = rules.languages.isEmpty() || rules.languages.contains(ofCulture);
            data.language = offered ? ofCulture : rules.languages.value(0);
        }
        if (!rules.registrationNumberSupported)
            data.registrationNumber.clear(); // sent where unsupported it is refused (600002)
    });
}

void NewCustomerStep::forgetAddressAnswer()
{
    ++m_asked;
    m_addressState = AddressState::NotAsked;
    m_addressCheck = {};
}

QString NewCustomerStep::partnerDomain() const
{
    const std::optional<Account> account = m_services.accounts.current();
    return account ? account->partnerDomain : QString();
}

} // namespace tenantry
