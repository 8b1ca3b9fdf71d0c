// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/subscription_change.h"

#include <QList>
#include <QString>

namespace tenantry {

// What can be wished for chosen subscriptions without entering anything. It goes into the plan; nothing is sent.
enum class PlanWish { Renew, DoNotRenew, Suspend, Resume, Cancel };

// Whether the wish would change the subscription as it is known. Whether it is allowed the plan says, with the reason.
bool wouldChange(PlanWish wish, const Subscription &subscription);
// One change for each of them that it would change.
QList<SubscriptionChange> wishesFor(PlanWish wish, const QList<Subscription> &subscriptions);
// An own name; blanks around it are left out, an empty one takes the name away.
SubscriptionChange renameWish(const Subscription &subscription, const QString &nickname);

// Added to the plan: Renewal: on → off for Front office. Names the subscription of the first where there is but one.
QString addedText(const QList<SubscriptionChange> &changes, const QString &subscription);

} // namespace tenantry
