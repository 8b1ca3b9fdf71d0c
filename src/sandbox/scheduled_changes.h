// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/documents.h"
#include "sandbox/world.h"

namespace tenantry::sandbox {

// What a subscription becomes at its next term, and its next charge (§10.2, §19.1, §19.6). Both stand in the document
// as they are printed.
QJsonObject nextTermInstructions(const QString &catalogItemId, const QString &term, const QString &billing,
                                 int quantity);
// Instructions of a document for another billing plan, to take effect when the running cycle is over.
void scheduleBilling(QJsonObject &subscription, const QString &billing, const QDateTime &now);
void dropScheduled(QJsonObject &subscription);

// Reads what a request says; the members are checked against the shelf and the subscription. Answers what to store or
// the refusal.
struct ReadInstructions
{
    QJsonObject instructions;
    std::optional<Reply> refused;
};
ReadInstructions readNextTerm(const World &world, const QJsonObject &given, const QJsonObject &subscription,
                              const QJsonArray &owned);
// Whether a subscription of the one SKU can go on as the other: itself, its upgrades, what a trial was for.
bool mayBecome(const Sku &from, const Sku &to);
// A billing plan fits the SKU and the term; empty when it does.
std::optional<Reply> billingObjection(const Sku &sku, const QString &term, const QString &billing);

// Applies them to a document at its renewal; gives the end of the new term when one was asked for.
QDateTime applyNextTerm(const World &world, QJsonObject &subscription);

} // namespace tenantry::sandbox
