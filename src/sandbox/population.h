// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/chance.h"
#include "sandbox/partner.h"
#include "sandbox/state.h"

#include <QHash>
#include <optional>

namespace tenantry::sandbox {

class Catalog;
struct Sku;
struct Plan;
struct Market;

// The customers a seed begins with, computed on demand from their number, so that 100 000 of them cost nothing until
// asked for. Documents are in the sandbox's own form (private members included); dates hang on the origin's epoch.
class Population final
{
public:
    Population(const Catalog &catalog, const Partner &partner, const Origin &origin);

    static Origin originFor(const QString &word, const QDateTime &epoch, qint64 customers = -1,
                            qint64 subscriptions = -1);

    qint64 count() const { return m_origin.customers; }
    qint64 subscriptionCount() const { return m_origin.customers > 0 ? m_origin.subscriptions : 0; }
    std::optional<qint64> indexOf(const QString &customerId) const;
    bool takesDomain(const QString &domain) const; // whole name, any case

    QString customerId(qint64 index) const;
    QString companyName(qint64 index) const;
    QString domain(qint64 index) const;
    QString relationship(qint64 index) const;
    QJsonObject customer(qint64 index) const;
    QJsonArray subscriptions(qint64 index) const;
    QJsonArray orders(qint64 index) const;
    QJsonArray agreements(qint64 index) const;
    // What happened before the first start: newest last.
    QJsonArray audit() const;

private:
    struct Person
    {
        QString first;
        QString last;
    };

    QJsonObject fixed(qint64 index) const; // hand-written part, empty for computed ones
    QString country(qint64 index) const;
    QJsonObject addressOf(qint64 index) const;
    Person personOf(qint64 index) const;
    QString pickFrom(const QString &list, const QString &country, qint64 index, quint64 salt) const;
    int subscriptionsOf(qint64 index) const;
    QJsonObject subscription(qint64 index, int slot, const QJsonObject &base) const;
    const Sku *skuFor(qint64 index, int slot, const QJsonObject &base) const;
    QDate startOf(quint64 ordinal, const Plan &plan) const;
    QJsonObject orderFor(qint64 index, const QJsonArray &lines) const;
    QJsonObject computedAddress(qint64 index) const;

    const Catalog &m_catalog;
    const Partner &m_partner;
    const Origin m_origin;
    const Chance m_chance;
    QJsonArray m_fixed;
    QJsonObject m_parts;
    QHash<QString, QStringList> m_choices; // "words/RO" → what computed names are made of
    QStringList m_countries;
    QList<const Sku *> m_bases;
    QList<const Sku *> m_addOns;
    mutable QHash<QString, qint64> m_domains; // filled at the first question
};

// First and last instant of a term that starts on a day; the end is inclusive (§1.4, §19.7).
QDateTime termEnd(const QDateTime &start, const QString &term);

} // namespace tenantry::sandbox
