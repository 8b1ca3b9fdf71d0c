// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/population.h"

#include "sandbox/catalog.h"
#include "sandbox/documents.h"
#include "sandbox/resources.h"

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 customerKind = 1;
constexpr quint64 commerceKind = 3;
constexpr quint64 billingKind = 4;
constexpr qint64 demoSubscriptions = 213;
constexpr quint64 nastyNumber = 666;

QString valueAt(const QJsonObject &object, QStringView name, const QString &otherwise)
{
    const auto value = object[name].toString();
    return value.isEmpty() ? otherwise : value;
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList list;
    const auto array = value.toArray();
    for (const auto &item : array)
        list.append(item.toString());
    return list;
}

} // namespace

QDateTime termEnd(const QDateTime &start, const QString &term)
{
    return {start.date().addMonths(monthsIn(term)).addDays(-1), QTime(23, 59, 59), Qt::UTC};
}

Population::Population(const Catalog &catalog, const Partner &partner, const Origin &origin)
    : m_catalog(catalog), m_partner(partner), m_origin(origin), m_chance(origin.number)
{
    const auto json = resource(u"customers"_s);
    m_parts = json[u"parts"].toObject();
    for (const auto &list : {u"words"_s, u"trades"_s, u"forms"_s}) {
        const auto byCountry = m_parts[list].toObject();
        for (auto it = byCountry.begin(); it != byCountry.end(); ++it)
            m_choices.insert(list + u'/' + it.key(), stringsOf(it.value()));
    }
    for (const auto &list : {u"first"_s, u"last"_s})
        m_choices.insert(list + u'/', stringsOf(m_parts[list]));
    m_countries = stringsOf(m_parts[u"countries"]);
    if (origin.word == u"demo" || origin.word == u"nasty")
        m_fixed = json[u"customers"].toArray();
    if (origin.word == u"nasty") {
        const auto nasty = json[u"nasty"].toArray();
        for (qsizetype i = 0; i < nasty.size(); ++i)
            m_fixed.insert(i, nasty.at(i));
    }
    for (const auto &product : catalog.products()) {
        for (const auto &sku : product.skus) {
            if (sku.outcome == LineOutcome::Fulfilled && !sku.trial)
                (sku.addOn ? m_addOns : m_bases).append(&sku);
        }
    }
}

Origin Population::originFor(const QString &word, const QDateTime &epoch, qint64 customers, qint64 subscriptions)
{
    Origin origin{word, 1, 48, demoSubscriptions, epoch};
    bool isNumber = false;
    const auto number = word.toULongLong(&isNumber);
    if (word == u"empty") {
        origin.customers = 0;
        origin.subscriptions = 0;
    } else if (word == u"nasty" || (isNumber && number == nastyNumber)) {
        origin.word = u"nasty"_s;
        origin.number = nastyNumber;
        origin.customers = 53;
        origin.subscriptions = 230;
    } else if (isNumber) {
        origin.number = number;
    }
    if (customers >= 0)
        origin.customers = customers;
    if (subscriptions >= 0)
        origin.subscriptions = subscriptions;
    return origin;
}

QString Population::customerId(qint64 index) const
{
    return guidCarrying(m_origin.number, customerKind, quint64(index));
}

std::optional<qint64> Population::indexOf(const QString &customerId) const
{
    const auto index = qint64(indexIn(customerId, m_origin.number, customerKind));
    if (index < 0 || index >= count() || this->customerId(index).compare(customerId, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return index;
}

QJsonObject Population::fixed(qint64 index) const
{
    return index < m_fixed.size() ? m_fixed.at(index).toObject() : QJsonObject();
}

QString Population::country(qint64 index) const
{
    const auto own = fixed(index)[u"country"].toString();
    if (!own.isEmpty())
        return own;
    return m_countries.at(m_chance.pick({quint64(index), 1}, int(m_countries.size())));
}

QString Population::relationship(qint64 index) const
{
    return valueAt(fixed(index), u"relationship", u"reseller"_s);
}

QString Population::pickFrom(const QString &list, const QString &country, qint64 index, quint64 salt) const
{
    const auto choices = m_choices.value(list + u'/' + country);
    return choices.at(m_chance.pick({quint64(index), salt}, int(choices.size())));
}

QString Population::companyName(qint64 index) const
{
    const auto own = fixed(index)[u"name"].toString();
    if (!own.isEmpty())
        return own;
    const auto where = country(index);
    return u"%1 %2 %3 %4"_s.arg(pickFrom(u"words"_s, where, index, 2), pickFrom(u"trades"_s, where, index, 3),
                                QString::number(index + 1), pickFrom(u"forms"_s, where, index, 4));
}

QString Population::domain(qint64 index) const
{
    const auto own = fixed(index)[u"prefix"].toString();
    const auto prefix =
        own.isEmpty() ? u"sbx%1%2"_s.arg(code(m_origin.number, 2).toLower(), QString::number(index + 1)) : own;
    return prefix + u".onmicrosoft.com"_s;
}

bool Population::takesDomain(const QString &domain) const
{
    if (m_domains.isEmpty()) {
        m_domains.reserve(count());
        for (qint64 i = 0; i < count(); ++i)
            m_domains.insert(this->domain(i), i);
    }
    return m_domains.contains(domain.toLower());
}

Population::Person Population::personOf(qint64 index) const
{
    const auto own = fixed(index);
    return {valueAt(own, u"first", pickFrom(u"first"_s, {}, index, 5)),
            valueAt(own, u"last", pickFrom(u"last"_s, {}, index, 6))};
}

QJsonObject Population::computedAddress(qint64 index) const
{
    const auto where = country(index);
    const auto cities = m_parts[u"cities"][where].toArray();
    const auto city = cities.at(m_chance.pick({quint64(index), 7}, int(cities.size()))).toArray();
    const auto street = m_parts[u"streets"][where].toString();
    return {{u"city"_s, city.at(0)},
            {u"postal"_s, city.at(1)},
            {u"state"_s, city.size() > 2 ? city.at(2).toString() : QString()},
            {u"street"_s, street.arg(1 + m_chance.pick({quint64(index), 8}, 240))}};
}

QJsonObject Population::addressOf(qint64 index) const
{
    const auto own = fixed(index);
    const auto source = own.isEmpty() ? computedAddress(index) : own;
    const auto person = personOf(index);
    const auto phone = 200'000'000 + m_chance.pick({quint64(index), 9}, 99'999'999);
    QJsonObject address{{u"country"_s, country(index)},
                        {u"city"_s, source[u"city"]},
                        {u"addressLine1"_s, source[u"street"]},
                        {u"postalCode"_s, source[u"postal"]},
                        {u"firstName"_s, person.first},
                        {u"lastName"_s, person.last},
                        {u"phoneNumber"_s, QString::number(phone)}};
    const auto state = source[u"state"].toString();
    if (!state.isEmpty())
        address.insert(u"state"_s, state);
    return address;
}

QJsonObject Population::customer(qint64 index) const
{
    static const QMap<QString, QString> cultures{{u"RO"_s, u"ro-RO"_s}, {u"IT"_s, u"it-IT"_s}, {u"DE"_s, u"de-DE"_s},
                                                 {u"AT"_s, u"de-AT"_s}, {u"CH"_s, u"de-CH"_s}, {u"MD"_s, u"ro-MD"_s}};
    const auto own = fixed(index);
    const auto id = customerId(index);
    const auto name = companyName(index);
    const auto culture = cultures.value(country(index), u"en-US"_s);
    const auto person = personOf(index);
    const auto mail = u"office@"_s + domain(index).section(u'.', 0, 0) + u".example"_s;
    QJsonObject company{{u"tenantId"_s, id},
                        {u"domain"_s, domain(index)},
                        {u"companyName"_s, name},
                        {u"address"_s, addressOf(index)},
                        {u"email"_s, mail}};
    const auto registration = own[u"registration"].toString();
    if (!registration.isEmpty())
        company.insert(u"organizationRegistrationNumber"_s, registration);
    const QJsonObject billing{{u"id"_s, guidCarrying(m_origin.number, billingKind, quint64(index))},
                              {u"firstName"_s, person.first},
                              {u"lastName"_s, person.last},
                              {u"email"_s, mail},
                              {u"culture"_s, culture},
                              {u"language"_s, culture.left(2)},
                              {u"companyName"_s, name},
                              {u"defaultAddress"_s, addressOf(index)},
                              {u"_revision"_s, 1}};
    return {{u"id"_s, id},
            {u"commerceId"_s, guidCarrying(m_origin.number, commerceKind, quint64(index))},
            {u"companyProfile"_s, company},
            {u"billingProfile"_s, billing},
            {u"relationshipToPartner"_s, relationship(index)},
            {u"_validation"_s, valueAt(own, u"validation", u"Allowed"_s)}};
}

QJsonArray Population::agreements(qint64 index) const
{
    const bool none = fixed(index)[u"noAgreement"].toBool() ||
                      (index >= m_fixed.size() && m_chance.pick({quint64(index), 10}, 25) == 0);
    if (none)
        return {};
    const auto address = addressOf(index);
    const auto mail = u"office@"_s + domain(index).section(u'.', 0, 0) + u".example"_s;
    const auto agreed = m_origin.epoch.addDays(-400 - m_chance.pick({quint64(index), 11}, 300));
    return {QJsonObject{{u"userId"_s, m_partner.userId()},
                        {u"primaryContact"_s, QJsonObject{{u"firstName"_s, address[u"firstName"]},
                                                          {u"lastName"_s, address[u"lastName"]},
                                                          {u"email"_s, mail},
                                                          {u"phoneNumber"_s, address[u"phoneNumber"]}}},
                        {u"templateId"_s, m_partner.customerTemplate()},
                        {u"dateAgreed"_s, stamp(agreed)},
                        {u"type"_s, u"MicrosoftCustomerAgreement"_s},
                        {u"agreementLink"_s, m_partner.templates.first()[u"agreementLink"]}}};
}

} // namespace tenantry::sandbox
