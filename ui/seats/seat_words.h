// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tone.h"
#include "ui/seats/seat_edit_view_model.h"

#include <QList>

// The seat editor's sentences, plain text. What is about any change of a subscription is in ui/common/change_words.h.
namespace tenantry::seatwords {

QString subscriptionName(const Subscription &subscription); // its own name where it has one, else the offer's
QString explanation();                                      // what "total" means (S0-52)
// "Afterwards the customer has 15 seats: 12 now and 3 more." Without a number in the fields: what it has now.
QString outcome(const SeatEditViewModel &edit);
QString limits(const SeatRoom &room); // Possible now: 4 to 300
QString fault(SeatEditViewModel::Fault fault, const SeatRoom &room);

// What can go back until when (S0-51, "8 of 12 until …"), and why two figures differ.
QList<StatusWord> goingBack(const SeatRoom &room);
// What the plan already wants, whether the provider moved meanwhile.
QList<StatusWord> notices(const SeatEditViewModel &edit);
// The verdict for what is typed: word with reason, and the next date. Empty word: nothing to say.
StatusWord verdict(const SeatEditViewModel &edit);

struct CostLine
{
    QString label;
    QString amount;
    bool operator==(const CostLine &) const = default;
};
struct CostText
{
    QString label; // of the main figure: until 18 Jun 2027
    QString figure;
    bool known = false;
    QList<CostLine> parts; // what makes the sum
    QString source;        // where the price comes from
};
CostText cost(const SeatEditViewModel &edit);

// Added to the plan: +5 seats for … ; the wish that takes the plan's own away says so.
QString added(const SubscriptionChange &change, const SeatQuestion &question);

} // namespace tenantry::seatwords
