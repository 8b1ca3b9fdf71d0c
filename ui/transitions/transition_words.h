// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transitions/transition_view_model.h"

#include <QStringList>

// What an upgrade or a trial's conversion is called and what it means, as plain text.
namespace tenantry::transitionwords {

QString heading(bool trial);
QString termAndBillingText(const TransitionOffer::Plan &plan); // Annual, billed monthly · 11.70 EUR/mo per seat
QString hostText(const TransitionHost &host);                  // Standard, Cluj (1 year)
QString hostRefusal(const TransitionHost &host);
// Why a target cannot be had; one line.
QString refusal(const TransitionOffer &offer);
// What happens to the seats, the term and the users, a sentence each.
QStringList meaning(const TransitionViewModel &model);
QString faultText(const TransitionViewModel &model); // empty: none
QString added(const SubscriptionChange &change, const QString &subscription);
// Where no list can be asked for or it is empty; plain sentence.
QString nothing(const TransitionQuestion &question);

} // namespace tenantry::transitionwords
