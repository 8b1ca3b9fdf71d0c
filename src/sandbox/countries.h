// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <optional>

namespace tenantry::sandbox {

// What one country demands of a customer (resources/sandbox/countries.json, §3.2, §3.7).
class Country final
{
public:
    explicit Country(QJsonObject json) : m_json(std::move(json)) {}

    QJsonObject document() const { return m_json; }
    bool fitsPostalCode(const QString &code) const;
    bool fitsPhone(const QString &phone) const;
    bool fitsRegistration(const QString &number) const;
    bool needsRegistration() const { return flag(u"_registrationRequired"); }
    bool takesRegistration() const { return flag(u"isRegistrationNumberSupported"); }
    bool needsPhone() const { return flag(u"_phoneRequired"); }
    bool needsState() const { return flag(u"isStateRequired"); }
    bool knowsState(const QString &state) const;
    QString registrationPattern() const { return m_json[u"_registrationRegex"].toString(); }
    QString samplePostalCode() const { return m_json[u"_postalSample"].toString(); }

private:
    bool flag(QStringView name) const { return m_json[name].toBool(); }
    bool fits(QStringView member, const QString &text) const;

    QJsonObject m_json;
};

class Countries final
{
public:
    Countries();
    std::optional<Country> find(const QString &iso2) const;

private:
    QMap<QString, Country> m_all;
};

} // namespace tenantry::sandbox
