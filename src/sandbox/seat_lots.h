// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/documents.h"

namespace tenantry::sandbox {

// Which seats of a subscription can still be given back (§19.2, §19.3). A window runs 168 hours in simulated time from
// the purchase, the renewal or the addition of just those seats, and is over at its last instant. Seats of a trial have
// none. Kept in "_lots", oldest first; a document without it has one lot from the start of its term.
int returnableSeats(const QJsonObject &subscription, const QDateTime &now);
QJsonObject refundableQuantity(const QJsonObject &subscription, const QDateTime &now);
// Until when the whole term can be cancelled: the window of its purchase or renewal, for trials the whole term.
QDateTime cancellableUntil(const QJsonObject &subscription);
QJsonArray refundOptions(const QJsonObject &subscription, const QDateTime &now);

// A purchase or renewal at the given instant: every seat begins a window anew.
void openTerm(QJsonObject &subscription, const QDateTime &at);
// Sets the number of seats: new ones get a window of their own, those that go are the youngest.
void setSeats(QJsonObject &subscription, int quantity, const QDateTime &now);
// Pins the windows as they are, before the term's start is moved.
void pinWindows(QJsonObject &subscription, const QDateTime &now);

} // namespace tenantry::sandbox
