// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/countries.h"

#include "sandbox/resources.h"

#include <QJsonArray>

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

bool Country::fits(QStringView member, const QString &text) const
{
    const auto pattern = m_json[member].toString();
    return pattern.isEmpty() || QRegularExpression(pattern).match(text).hasMatch();
}

bool Country::fitsPostalCode(const QString &code) const
{
    return fits(u"postalCodeRegex", code);
}

bool Country::fitsPhone(const QString &phone) const
{
    return fits(u"phoneNumberRegex", phone);
}

bool Country::fitsRegistration(const QString &number) const
{
    return fits(u"_registrationRegex", number);
}

bool Country::knowsState(const QString &state) const
{
    const auto states = m_json[u"supportedStatesList"].toArray();
    return states.isEmpty() || states.contains(state.toUpper());
}

Countries::Countries()
{
    const auto all = resource(u"countries"_s)[u"countries"].toArray();
    for (const auto &value : all)
        m_all.insert(value[u"iso2Code"].toString(), Country(value.toObject()));
}

std::optional<Country> Countries::find(const QString &iso2) const
{
    const auto found = m_all.constFind(iso2.toUpper());
    return found == m_all.cend() ? std::nullopt : std::optional(*found);
}

} // namespace tenantry::sandbox
