// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rows.h"

#include <QList>
#include <QSet>
#include <QVariant>
#include <Qt>
#include <vector>

namespace tenantry {

// Columns of the customer tree, left to right.
enum class CustomerColumn : int { Name, Seats, Status, TermEnd, Renewal, Price };
inline constexpr int customerColumnCount = 6;

QString columnTitle(CustomerColumn column);

// What stands in one cell: text in Qt::DisplayRole, the roles of item_roles.h, a raw value in ItemRole::Sort. Pure; the
// words are those of the current language.
QVariant customerCell(const CustomerRow &row, CustomerColumn column, int role);
QVariant subscriptionCell(const SubscriptionRow &row, CustomerColumn column, int role);

// Offer name, with the nickname where it says something else (S2-227, S0-49).
QString subscriptionTitle(const Subscription &subscription);
// Whole line: per seat × quantity; nothing where the price is unknown.
std::optional<Money> linePrice(const SubscriptionRow &row);

} // namespace tenantry
