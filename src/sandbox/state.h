// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>
#include <optional>

namespace tenantry::sandbox {

// What the whole population is computed from: nothing of it is stored record by record.
struct Origin
{
    QString word = QStringLiteral("demo"); // demo, empty, nasty or a number
    quint64 number = 1;
    qint64 customers = 0;
    qint64 subscriptions = 0;
    QDateTime epoch; // simulated instant of the first start; dates of the population are relative to it

    QJsonObject toJson() const;
    static Origin fromJson(const QJsonObject &json);
    bool operator==(const Origin &) const = default;
};

// Switches that live with the state.
struct Rules
{
    int lagSeconds = 900;         // a new order stays out of lists and of reads by id (§9)
    int provisioningSeconds = 20; // until an order is fulfilled
    bool forgetful = false;       // request ids are not remembered (§1.8)
    bool strictRotation = false;  // a used refresh token dies
    QString role = QStringLiteral("admin");
    int futurePercent = 0;     // price change announced for next month; 0: no future list
    bool statesWindows = true; // refundable quantity, refund options and cancellation date are printed
    bool printsEtags = false;  // of subscriptions; an etag that is given is compared either way
    int decreaseCode = 800090; // 900214 and 900257 are documented for the same refusal
    int updatesPerDay = 0;     // of one subscription in 24 hours, above that 900311; 0: any number
    int acceptEvery = 0;       // every so many updates are answered with 202; 0: none
    int acceptSeconds = 60;    // until an accepted update is to be seen
    QString creditLimit;       // per currency, decimal; empty: none
    int refreshGeneration = 0; // tokens of an older generation were revoked
    int accessGeneration = 0;

    QJsonObject toJson() const;
    static Rules fromJson(const QJsonObject &json);
    bool operator==(const Rules &) const = default;
};

// Everything that happened since the seed. Per-customer lists appear once something of that customer changed.
struct State
{
    Origin origin;
    Rules rules;
    qint64 clockOffset = 0; // milliseconds
    quint64 minted = 0;
    QMap<QString, QJsonObject> customers; // changed or created, by id
    QStringList created;                  // ids in order of creation
    QMap<QString, QJsonArray> subscriptions;
    QMap<QString, QJsonArray> orders;
    QMap<QString, QJsonArray> agreements;
    QMap<QString, QJsonObject> carts;
    QJsonArray audit;
    QMap<QString, QJsonObject> remembered; // request id → first answer, credentials removed
    QMap<QString, QString> prices;         // "product:sku:P1Y:monthly:RO" → changed amount
    QMap<QString, int> versions;           // "product:sku:P1Y" → how often its availability was replaced
    QMap<QString, QString> charged;        // currency → sum of first charges since the seed
    QMap<QString, QJsonObject> licences;   // "customer|product:sku" → {assigned, others} set by command
    QMap<QString, QJsonArray> transitions; // subscription id → operations
    qint64 updates = 0;                    // of subscriptions
    QStringList withdrawn;                 // "product:sku" sold no more
    QStringList spentTokens;               // refresh tokens used under strict rotation, as hashes

    QJsonObject toJson() const;
    // Empty when the document is not one of ours.
    static std::optional<State> fromJson(const QJsonObject &json);
    bool operator==(const State &) const = default;
};

} // namespace tenantry::sandbox
