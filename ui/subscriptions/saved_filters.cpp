// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/saved_filters.h"

#include "services/api/preferences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

const QString filtersKey = u"subscriptions/filters"_s;

// Kept by these words, so that a program that counts its states otherwise reads the same filter.
constexpr std::array statusNames{"unknown"_L1,   "none"_L1,    "active"_L1,   "pending"_L1,
                                 "suspended"_L1, "expired"_L1, "disabled"_L1, "deleted"_L1};
constexpr std::array renewalNames{""_L1, "renews"_L1, "stops"_L1, "unknown"_L1};

template <class Names>
int placeOf(const Names &names, const QString &name)
{
    const auto at = std::find(names.begin(), names.end(), name);
    return at == names.end() ? -1 : static_cast<int>(at - names.begin());
}

QJsonObject jsonOf(const SavedFilters::Named &filter)
{
    const GridFilter &fields = filter.wish.fields;
    QJsonObject json{{u"name"_s, filter.name}, {u"text"_s, filter.wish.text}, {u"product"_s, fields.product}};
    if (fields.status)
        json[u"status"_s] = statusNames.at(static_cast<std::size_t>(*fields.status));
    if (fields.endsWithin)
        json[u"endsWithin"_s] = *fields.endsWithin;
    if (fields.renewal != GridRenewal::Any)
        json[u"renewal"_s] = renewalNames.at(static_cast<std::size_t>(fields.renewal));
    return json;
}

SavedFilters::Named filterFrom(const QJsonObject &json)
{
    SavedFilters::Named filter;
    filter.name = json["name"_L1].toString();
    filter.wish.text = json["text"_L1].toString();
    GridFilter &fields = filter.wish.fields;
    fields.product = json["product"_L1].toString();
    if (const int status = placeOf(statusNames, json["status"_L1].toString()); status >= 0)
        fields.status = static_cast<SubscriptionStatus>(status);
    if (const int days = json["endsWithin"_L1].toInt(-1); days >= 0)
        fields.endsWithin = days;
    if (const int renewal = placeOf(renewalNames, json["renewal"_L1].toString()); renewal > 0)
        fields.renewal = static_cast<GridRenewal>(renewal);
    return filter;
}

bool isCalled(const SavedFilters::Named &filter, const QString &name)
{
    return filter.name.compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

SavedFilters::SavedFilters(Preferences &preferences) : m_preferences(preferences)
{
    const QJsonArray stored = QJsonDocument::fromJson(preferences.value(filtersKey).toUtf8()).array();
    for (const QJsonValue &each : stored) {
        const Named filter = filterFrom(each.toObject());
        if (!filter.name.isEmpty() && !named(filter.name))
            m_filters += filter;
    }
}

const SavedFilters::Named *SavedFilters::named(const QString &name) const
{
    const auto at = std::find_if(m_filters.begin(), m_filters.end(),
                                 [&name](const Named &filter) { return isCalled(filter, name); });
    return at == m_filters.end() ? nullptr : &*at;
}

QString SavedFilters::nameOf(const GridWish &wish) const
{
    const auto at =
        std::find_if(m_filters.begin(), m_filters.end(), [&wish](const Named &filter) { return filter.wish == wish; });
    return at == m_filters.end() ? QString() : at->name;
}

void SavedFilters::save(const QString &name, const GridWish &wish)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return;
    m_filters.removeIf([&wanted](const Named &filter) { return isCalled(filter, wanted); });
    m_filters += Named{wanted, wish};
    std::sort(m_filters.begin(), m_filters.end(),
              [](const Named &a, const Named &b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
    keep();
}

void SavedFilters::remove(const QString &name)
{
    m_filters.removeIf([&name](const Named &filter) { return isCalled(filter, name); });
    keep();
}

void SavedFilters::keep()
{
    QJsonArray filters;
    for (const Named &filter : std::as_const(m_filters))
        filters += jsonOf(filter);
    m_preferences.setValue(filtersKey, QString::fromUtf8(QJsonDocument(filters).toJson(QJsonDocument::Compact)));
}

} // namespace tenantry
