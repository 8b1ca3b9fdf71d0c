// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/customer.h"
#include "domain/intent.h"
#include "domain/order.h"
#include "domain/subscription.h"
#include "ui/common/tone.h"

namespace tenantry {

// One table from the model's words to words, symbols and tones. A provider word we do not know is shown as what it is
// (C10): unknown status “foo”.
StatusWord statusWord(const Word<SubscriptionStatus> &status);
StatusWord statusWord(const Word<OrderStatus> &status);
StatusWord statusWord(const Word<Relationship> &relationship);
StatusWord statusWord(IntentState state);
StatusWord statusWord(StepState state);

QString termText(const TermWord &term);    // Annual
QString termLength(const TermWord &term);  // 1 year
QString cycleText(const CycleWord &cycle); // Billed monthly
QString agreementText(const Word<AgreementType> &type);
QString roleText(StaffRole role);              // Admin agent
QString parkReasonText(const QString &reason); // one sentence; an unknown reason is shown as it is
QString providerName(const Account &account);  // who answers: Microsoft, the sample company, the sandbox

} // namespace tenantry
